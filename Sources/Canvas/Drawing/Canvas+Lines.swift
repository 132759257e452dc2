extension Canvas {
    /// Draws a line of `length` columns to the right.
    public mutating func horizontalLine(x: Int, y: Int, length: Int, style: Style = .plain) {
        for column in 0..<max(0, length) {
            put(glyphs.horizontalLine, x: x + column, y: y, style: style)
        }
    }

    /// Draws a line of `length` rows downwards.
    public mutating func verticalLine(x: Int, y: Int, length: Int, style: Style = .plain) {
        for row in 0..<max(0, length) {
            put(glyphs.verticalLine, x: x, y: y + row, style: style)
        }
    }

    /// Draws a border around `rect` with a title in its top edge and a caption at the right of its
    /// bottom edge, and returns the rectangle inside. The inside is left as it is.
    ///
    /// A rectangle under 2 x 2 has no border; titles too long for it end in an ellipsis.
    @discardableResult
    public mutating func box(
        _ rect: Rect, title: [Span] = [], caption: [Span] = [], weight: BorderWeight = .normal,
        style: Style = .plain
    ) -> Rect {
        guard rect.width >= 2 && rect.height >= 2 else { return rect.interior }
        let border = glyphs.border(weight)
        let (right, bottom) = (rect.maxX - 1, rect.maxY - 1)
        for x in (rect.x + 1)..<max(rect.x + 1, right) {
            put(border.top, x: x, y: rect.y, style: style)
            put(border.bottom, x: x, y: bottom, style: style)
        }
        for y in (rect.y + 1)..<max(rect.y + 1, bottom) {
            put(border.side, x: rect.x, y: y, style: style)
            put(border.side, x: right, y: y, style: style)
        }
        put(border.topLeft, x: rect.x, y: rect.y, style: style)
        put(border.topRight, x: right, y: rect.y, style: style)
        put(border.bottomLeft, x: rect.x, y: bottom, style: style)
        put(border.bottomRight, x: right, y: bottom, style: style)
        // Corner, one of the edge, and a bracket on both sides of the title.
        if !title.isEmpty && rect.width > 6 {
            let used = line(title, x: rect.x + 3, y: rect.y, maxWidth: rect.width - 6)
            put(border.titleLeft, x: rect.x + 2, y: rect.y, style: style)
            put(border.titleRight, x: rect.x + 3 + used, y: rect.y, style: style)
        }
        if !caption.isEmpty && rect.width > 6 {
            let width = min(caption.width, rect.width - 6)
            let x = right - 2 - width
            put(.space, x: x, y: bottom, style: style)
            let used = line(caption, x: x + 1, y: bottom, maxWidth: width)
            put(.space, x: x + 1 + used, y: bottom, style: style)
        }
        return rect.interior
    }

    /// Draws a border with a plain-text title and caption in the border's style.
    @discardableResult
    public mutating func box(
        _ rect: Rect, title: String, caption: String = "", weight: BorderWeight = .normal,
        style: Style = .plain
    ) -> Rect {
        box(
            rect, title: title.isEmpty ? [] : [Span(title, style)],
            caption: caption.isEmpty ? [] : [Span(caption, style)], weight: weight, style: style)
    }
}
