/// A width and a height in terminal cells.
public struct Size: Equatable, Hashable, Sendable {
    /// Columns.
    public var width: Int
    /// Rows.
    public var height: Int

    /// Makes a size; negative lengths count as zero.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }
}

/// A rectangle of terminal cells; the origin is the top-left cell of the canvas.
///
/// Lengths are never negative: cutting more than there is leaves an empty rectangle, so that
/// layout code for small terminals needs no guards.
public struct Rect: Equatable, Hashable, Sendable {
    /// The leftmost column.
    public var x: Int
    /// The topmost row.
    public var y: Int
    /// Columns, never negative.
    public private(set) var width: Int
    /// Rows, never negative.
    public private(set) var height: Int

    /// Makes a rectangle; negative lengths count as zero.
    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// The rectangle of `size` at the origin.
    public init(_ size: Size) {
        self.init(x: 0, y: 0, width: size.width, height: size.height)
    }

    /// The column after the last one.
    public var maxX: Int { x + width }
    /// The row after the last one.
    public var maxY: Int { y + height }
    /// The two lengths.
    public var size: Size { Size(width: width, height: height) }
    /// Whether no cell lies inside.
    public var isEmpty: Bool { width == 0 || height == 0 }

    /// Whether the cell at column `x` and row `y` lies inside.
    public func contains(x: Int, y: Int) -> Bool {
        x >= self.x && x < maxX && y >= self.y && y < maxY
    }

    /// The cells that lie in both rectangles; empty where they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        return Rect(
            x: left, y: top, width: min(maxX, other.maxX) - left,
            height: min(maxY, other.maxY) - top)
    }

    /// The rectangle with `dx` columns taken off each side and `dy` rows off top and bottom.
    public func inset(dx: Int, dy: Int) -> Rect {
        Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
    }

    /// The rectangle without its one-cell border.
    public var interior: Rect { inset(dx: 1, dy: 1) }

    /// The row at `offset` from the top, or an empty rectangle where there is none.
    public func row(_ offset: Int) -> Rect {
        let inside = offset >= 0 && offset < height
        return Rect(x: x, y: y + offset, width: width, height: inside ? 1 : 0)
    }

    /// A rectangle of at most `size` in the middle of this one.
    public func centered(_ size: Size) -> Rect {
        let inner = Size(width: min(size.width, width), height: min(size.height, height))
        return Rect(
            x: x + (width - inner.width) / 2, y: y + (height - inner.height) / 2,
            width: inner.width, height: inner.height)
    }

    /// The first `rows` rows, and the rest below them.
    public func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
        let cut = min(max(0, rows), height)
        return (
            Rect(x: x, y: y, width: width, height: cut),
            Rect(x: x, y: y + cut, width: width, height: height - cut)
        )
    }

    /// The last `rows` rows, and the rest above them.
    public func splitBottom(_ rows: Int) -> (bottom: Rect, rest: Rect) {
        let (rest, bottom) = splitTop(height - min(max(0, rows), height))
        return (bottom, rest)
    }

    /// The first `columns` columns, and the rest to their right.
    public func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
        let cut = min(max(0, columns), width)
        return (
            Rect(x: x, y: y, width: cut, height: height),
            Rect(x: x + cut, y: y, width: width - cut, height: height)
        )
    }

    /// The last `columns` columns, and the rest to their left.
    public func splitRight(_ columns: Int) -> (right: Rect, rest: Rect) {
        let (rest, right) = splitLeft(width - min(max(0, columns), width))
        return (right, rest)
    }
}
