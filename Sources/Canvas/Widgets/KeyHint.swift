/// A key and what it does here, for the footer.
public struct KeyHint: Equatable, Sendable {
    /// The key as people read it, for example `Tab`.
    public var keys: String
    /// What it does, in a word or two.
    public var label: String
    /// The hints with the highest priority stay when the line is short.
    public var priority: Int

    /// Makes a hint.
    public init(_ keys: String, _ label: String, priority: Int = 0) {
        self.keys = keys
        self.label = label
        self.priority = priority
    }

    var width: Int { TextWidth.width(of: keys) + 1 + TextWidth.width(of: label) }

    /// The hints that fit `width` columns with two between them, in their order: the lowest
    /// priority goes first, of equals the last.
    public static func fitting(_ hints: [KeyHint], width: Int) -> [KeyHint] {
        var kept = hints
        var total = kept.reduce(0) { $0 + $1.width } + 2 * max(0, kept.count - 1)
        while total > width, let lowest = kept.map(\.priority).min(),
            let index = kept.lastIndex(where: { $0.priority == lowest })
        {
            total -= kept[index].width + (kept.count > 1 ? 2 : 0)
            kept.remove(at: index)
        }
        return kept
    }
}

extension Canvas {
    /// Draws the hints that fit on the first row of `rect`; never wraps.
    public mutating func keyHints(
        _ hints: [KeyHint], in rect: Rect, keyStyle: Style = Style(.terminal, .bold),
        labelStyle: Style = .plain
    ) {
        guard !rect.isEmpty else { return }
        var x = rect.x
        for hint in KeyHint.fitting(hints, width: rect.width) {
            x += text(hint.keys, x: x, y: rect.y, style: keyStyle) + 1
            x += text(hint.label, x: x, y: rect.y, style: labelStyle) + 2
        }
    }
}
