extension Canvas {
    /// Blanks `rect` in a style; a wide character half inside is blanked whole.
    public mutating func fill(_ rect: Rect, style: Style = .plain) {
        let area = clip.intersection(rect)
        guard !area.isEmpty else { return }
        for y in area.y..<area.maxY {
            let row = y * size.width
            release(row + area.x)
            release(row + area.maxX - 1)
            for index in (row + area.x)..<(row + area.maxX) { cells[index] = .blank(style) }
        }
    }

    /// Lays a style over what is drawn in `rect`: colours that are not the terminal's own replace,
    /// attributes add up. A selected row is drawn as any other and then laid over.
    public mutating func overlay(_ style: Style, in rect: Rect) {
        forEachCell(in: rect) { $0.style = style.over($0.style) }
    }

    /// Makes what is drawn in `rect` recede, as the backdrop of an overlay does: dim, and no
    /// longer bold. An attribute, not a colour, so that it works on every terminal.
    public mutating func dim(_ rect: Rect) {
        forEachCell(in: rect) { cell in
            cell.attributes.insert(.dim)
            cell.attributes.remove(.bold)
        }
    }

    /// Dims the whole canvas.
    public mutating func dim() {
        dim(bounds)
    }

    private mutating func forEachCell(in rect: Rect, _ change: (inout Cell) -> Void) {
        let area = clip.intersection(rect)
        guard !area.isEmpty else { return }
        for y in area.y..<area.maxY {
            for index in (y * size.width + area.x)..<(y * size.width + area.maxX) {
                change(&cells[index])
            }
        }
    }
}
