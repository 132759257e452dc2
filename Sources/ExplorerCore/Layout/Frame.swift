/// The size of the terminal in cells.
public struct ScreenSize: Sendable, Hashable {
    /// Columns.
    public let width: Int
    /// Rows.
    public let height: Int

    /// Makes a size; negative numbers become zero.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// Below this the explorer only says how much room it needs.
    public static let least = ScreenSize(width: 40, height: 10)
}

/// A rectangle of cells; rows count down from the top.
public struct Frame: Sendable, Hashable {
    /// Leftmost column.
    public let x: Int
    /// Topmost row.
    public let y: Int
    /// Columns.
    public let width: Int
    /// Rows.
    public let height: Int

    /// Makes a frame; negative sizes become zero.
    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = max(0, width)
        self.height = max(0, height)
    }

    /// First column to the right.
    public var maxX: Int { x + width }

    /// First row below.
    public var maxY: Int { y + height }

    /// The first `count` columns and the rest.
    func split(columns count: Int) -> (left: Frame, right: Frame) {
        let count = min(max(0, count), width)
        return (
            Frame(x: x, y: y, width: count, height: height),
            Frame(x: x + count, y: y, width: width - count, height: height)
        )
    }

    /// The first `count` rows and the rest.
    func split(rows count: Int) -> (top: Frame, bottom: Frame) {
        let count = min(max(0, count), height)
        return (
            Frame(x: x, y: y, width: width, height: count),
            Frame(x: x, y: y + count, width: width, height: height - count)
        )
    }
}
