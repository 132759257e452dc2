extension Canvas {
    /// Draws a box with lines of text in the middle of `area`, sized by its content, and returns
    /// the rectangle inside it.
    ///
    /// Where the content does not fit with a cell to spare on every side the box takes all of
    /// `area`. The cells under it are cleared; dimming what is behind is the caller's.
    @discardableResult
    public mutating func messageBox(
        _ lines: [[Span]], title: [Span] = [], caption: [Span] = [], in area: Rect,
        style: Style = .plain, borderStyle: Style = .plain
    ) -> Rect {
        let content = max(lines.map(\.width).max() ?? 0, title.width + 2, caption.width + 2)
        // Two for the border, two for the space beside the text.
        let wanted = Size(width: content + 4, height: lines.count + 2)
        let fits = wanted.width + 2 <= area.width && wanted.height + 2 <= area.height
        let rect = fits ? area.centered(wanted) : area
        fill(rect, style: style)
        let inside = box(
            rect, title: title, caption: caption, weight: .focus, style: borderStyle
        ).inset(dx: 1, dy: 0)
        clipped(to: inside) { $0.paragraph(lines, in: inside) }
        return inside
    }

    /// Draws the message of a screen too small to work in: what it is, what is needed, and the key
    /// that leaves. Plain text, so that any size shows at least its beginning.
    public mutating func sizeMessage(needed: Size, style: Style = .plain) {
        let lines = [
            "terminal too small",
            "have \(size.width)x\(size.height)  need \(needed.width)x\(needed.height)", "q quits",
        ]
        let top = max(0, (size.height - lines.count) / 2)
        for (row, line) in lines.enumerated() {
            text(
                line, x: 0, y: top + row, style: style, maxWidth: size.width, alignment: .center)
        }
    }
}
