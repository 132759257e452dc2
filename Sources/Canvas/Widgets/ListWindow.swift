/// Which rows of a list are on the screen.
public struct ListWindow: Equatable, Sendable {
    /// Rows in the list.
    public let count: Int
    /// Rows on the screen.
    public let height: Int
    /// The first row on the screen.
    public let offset: Int

    /// The window nearest to `offset` that shows `selected` with `margin` rows around it where
    /// the list and the screen allow.
    public init(count: Int, height: Int, offset: Int, selected: Int?, margin: Int = 1) {
        self.count = max(0, count)
        self.height = max(0, height)
        var first = offset
        if let selected, self.height > 0 {
            let room = min(margin, (self.height - 1) / 2)
            first = min(first, selected - room)
            first = max(first, selected + room - self.height + 1)
        }
        self.offset = min(max(0, first), max(0, self.count - self.height))
    }

    /// The rows on the screen.
    public var rows: Range<Int> { offset..<min(count, offset + height) }

    /// Whether rows are hidden above or below.
    public var isScrollable: Bool { count > height }

    /// The rows of the scrollbar's thumb, counted from the top of the screen; nil where every row
    /// is shown. It touches an end only when the list does.
    public var thumb: Range<Int>? {
        guard isScrollable, height > 0 else { return nil }
        let length = max(1, height * height / count)
        let hidden = count - height
        var start = (offset * (height - length) + hidden / 2) / hidden
        if height - length > 1 {
            if offset > 0 { start = max(start, 1) }
            if offset < hidden { start = min(start, height - length - 1) }
        }
        return start..<(start + length)
    }
}

extension Canvas {
    /// Draws the rows of a list in `rect`, each through `row` with its index and its rectangle, and
    /// a scrollbar in the last column when rows are hidden.
    ///
    /// Only rows on the screen are drawn, so the cost does not grow with the list.
    public mutating func list(
        _ window: ListWindow, in rect: Rect, scrollbar: Style = .plain,
        row: (inout Canvas, Int, Rect) -> Void
    ) {
        let (bar, body) = rect.splitRight(window.isScrollable && rect.width > 1 ? 1 : 0)
        for (line, index) in window.rows.enumerated() where line < body.height {
            let place = body.row(line)
            clipped(to: place) { row(&$0, index, place) }
        }
        guard !bar.isEmpty, let thumb = window.thumb else { return }
        let mark: Glyph = glyphs == .ascii ? .ascii(0x23) : Glyph(bits: 0x2588)
        for line in 0..<bar.height {
            put(
                thumb.contains(line) ? mark : glyphs.verticalLine, x: bar.x, y: bar.y + line,
                style: scrollbar)
        }
    }
}
