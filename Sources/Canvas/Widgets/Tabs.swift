/// The labels of panels that share a place, as a line of text.
public enum Tabs {
    /// The labels with separators, as spans for a line or the title of a box.
    ///
    /// The selected label is set apart by its style and, so that colour is not needed, by
    /// brackets where `brackets` is true.
    public static func spans(
        _ labels: [String], selected: Int, glyphs: GlyphSet, style: Style,
        selectedStyle: Style, brackets: Bool = false
    ) -> [Span] {
        var spans: [Span] = []
        for (index, label) in labels.enumerated() {
            if index > 0 { spans.append(Span(" \(glyphs.separator) ", style)) }
            let isSelected = index == selected
            spans.append(
                Span(
                    isSelected && brackets ? "[\(label)]" : label,
                    isSelected ? selectedStyle : style))
        }
        return spans
    }
}
