/// A grid of cells to draw on: a value, with no terminal behind it.
///
/// Coordinates are columns and rows from the top-left cell of the canvas, also inside a clip.
/// Drawing outside the canvas or the clip is allowed and draws nothing. A wide character is never
/// split: where its second half has no room it is left out, and overwriting one half blanks the
/// other.
public struct Canvas: Sendable {
    /// Columns and rows.
    public let size: Size
    /// Which drawing characters boxes, lines, bars and charts use.
    public var glyphs: GlyphSet
    /// Row-major: the cell at column x and row y is number `y * size.width + x`.
    var cells: [Cell]
    /// The cells that may be drawn on.
    public private(set) var clip: Rect

    /// Makes a canvas of blank cells.
    public init(_ size: Size, glyphs: GlyphSet = .full, style: Style = .plain) {
        self.size = size
        self.glyphs = glyphs
        cells = Array(repeating: .blank(style), count: size.width * size.height)
        clip = Rect(size)
    }

    /// The whole canvas.
    public var bounds: Rect { Rect(size) }

    /// The cell at column `x` and row `y`, which must be inside the canvas.
    public subscript(x: Int, y: Int) -> Cell {
        precondition(bounds.contains(x: x, y: y), "no cell \(x),\(y) on a canvas of \(size)")
        return cells[y * size.width + x]
    }

    /// Draws through `body` with nothing outside `rect` touched. Clips nest: each is cut to the
    /// one around it.
    @discardableResult
    public mutating func clipped<Result>(
        to rect: Rect, _ body: (inout Canvas) throws -> Result
    ) rethrows -> Result {
        let outer = clip
        clip = clip.intersection(rect)
        defer { clip = outer }
        return try body(&self)
    }

    /// Blanks the whole canvas, whatever the clip.
    public mutating func clear(_ style: Style = .plain) {
        cells.withUnsafeMutableBufferPointer { $0.update(repeating: .blank(style)) }
    }

    /// Puts one glyph of one or two columns; returns whether it was drawn.
    @discardableResult
    mutating func put(_ glyph: Glyph, width: Int = 1, x: Int, y: Int, style: Style) -> Bool {
        guard clip.contains(x: x, y: y) else { return false }
        let index = y * size.width + x
        if width == 1 {
            release(index)
            cells[index] = Cell(glyph: glyph, style: style)
            return true
        }
        guard x + 1 < clip.maxX else { return false }
        release(index)
        release(index + 1)
        cells[index] = Cell(glyph: glyph, style: style, span: .lead)
        cells[index + 1] = Cell(glyph: .space, style: style, span: .continuation)
        return true
    }

    /// Blanks the other half of a wide character of which `index` is about to be overwritten.
    mutating func release(_ index: Int) {
        switch cells[index].span {
        case .single: return
        case .lead: cells[index + 1] = .blank(cells[index + 1].style)
        case .continuation: cells[index - 1] = .blank(cells[index - 1].style)
        }
    }
}

extension Canvas: Equatable {
    /// Whether both show the same; clips and glyph sets do not count.
    public static func == (left: Canvas, right: Canvas) -> Bool {
        left.size == right.size && left.cells == right.cells
    }
}
