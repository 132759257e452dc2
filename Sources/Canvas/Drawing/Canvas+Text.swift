/// What happens to text that is longer than its room.
public enum Overflow: Sendable {
    /// It is cut.
    case clip
    /// It is cut and ends in the ellipsis of the glyph set.
    case ellipsis
}

/// Where text stands in its room.
public enum Alignment: Sendable {
    /// At the left end.
    case leading
    /// In the middle.
    case center
    /// At the right end, as numbers do.
    case trailing
}

extension Canvas {
    /// Draws one line of text and returns the columns it took.
    ///
    /// - Parameters:
    ///   - text: Untrusted; see ``Glyphs`` for what reaches the cells.
    ///   - x: The first column of its room.
    ///   - y: The row.
    ///   - style: Its look.
    ///   - maxWidth: Its room in columns; to the edge of the clip when nil.
    ///   - overflow: What happens when it is longer.
    ///   - alignment: Where it stands when it is shorter.
    @discardableResult
    public mutating func text(
        _ text: String, x: Int, y: Int, style: Style = .plain, maxWidth: Int? = nil,
        overflow: Overflow = .ellipsis, alignment: Alignment = .leading
    ) -> Int {
        line(
            [Span(text, style)], x: x, y: y, maxWidth: maxWidth, overflow: overflow,
            alignment: alignment)
    }

    /// Draws styled text on one line, all of it in one room, and returns the columns it took.
    @discardableResult
    public mutating func line(
        _ spans: [Span], x: Int, y: Int, maxWidth: Int? = nil, overflow: Overflow = .ellipsis,
        alignment: Alignment = .leading
    ) -> Int {
        let room = max(0, maxWidth ?? (clip.maxX - x))
        let width = spans.width
        if width <= room {
            let start =
                switch alignment {
                case .leading: x
                case .center: x + (room - width) / 2
                case .trailing: x + room - width
                }
            return draw(spans, x: start, y: y, room: width).used
        }
        guard overflow == .ellipsis else { return draw(spans, x: x, y: y, room: room).used }
        let mark = glyphs.ellipsis
        let markWidth = min(TextWidth.width(of: mark), room)
        let (used, style) = draw(spans, x: x, y: y, room: room - markWidth)
        return used + draw([Span(mark, style)], x: x + used, y: y, room: markWidth).used
    }

    /// Draws until the room is full; returns the columns taken and the style of the last glyph.
    private mutating func draw(
        _ spans: [Span], x: Int, y: Int, room: Int
    ) -> (used: Int, style: Style) {
        var used = 0
        var style = spans.first?.style ?? .plain
        for span in spans {
            style = span.style
            if let drawn = drawASCII(span, x: x + used, y: y, room: room - used) {
                used += drawn
                if used == room { break }
                continue
            }
            var glyphs = Glyphs(span.text)
            while let next = glyphs.next() {
                if used + next.width > room { return (used, style) }
                put(next.glyph, width: next.width, x: x + used, y: y, style: style)
                used += next.width
            }
        }
        return (used, style)
    }

    /// The fast path for printable ASCII, nearly all text; nil when the text is something else.
    private mutating func drawASCII(_ span: Span, x: Int, y: Int, room: Int) -> Int? {
        let drawn = span.text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
            for byte in bytes where byte < 0x20 || byte >= 0x7F { return nil }
            let count = min(bytes.count, room)
            for index in 0..<count {
                put(.ascii(bytes[index]), x: x + index, y: y, style: span.style)
            }
            return count
        }
        return drawn ?? nil
    }

    /// Draws lines of text from the top of `rect`, cut to it; returns the rows used.
    @discardableResult
    public mutating func paragraph(_ lines: [[Span]], in rect: Rect) -> Int {
        let count = min(lines.count, rect.height)
        for row in 0..<count {
            line(lines[row], x: rect.x, y: rect.y + row, maxWidth: rect.width)
        }
        return count
    }

    /// Wraps text to `rect` and draws what fits; returns the rows used.
    @discardableResult
    public mutating func paragraph(_ text: String, in rect: Rect, style: Style = .plain) -> Int {
        paragraph(TextWrap.lines([Span(text, style)], width: rect.width), in: rect)
    }
}
