/// Which drawing characters may be used.
public enum GlyphSet: String, CaseIterable, Sendable {
    /// Box drawing with rounded and heavy borders, eighth blocks, braille.
    case full
    /// Box drawing with single and double borders, whole and shaded blocks: any UTF-8 console.
    case basic
    /// ASCII alone.
    case ascii

    /// What marks a cut text.
    public var ellipsis: String { self == .ascii ? ".." : "\u{2026}" }
    /// What marks the selected row, one column.
    public var marker: String { self == .full ? "\u{25B8}" : ">" }
    /// What separates words of a status line, one column.
    public var separator: String { self == .ascii ? "|" : "\u{2502}" }
    /// What stands before a value that is being computed, one column.
    public var pending: String { self == .ascii ? "." : "\u{00B7}" }

    struct Border {
        let topLeft, top, topRight, side, bottomLeft, bottom, bottomRight: Glyph
        /// What encloses the title.
        let titleLeft, titleRight: Glyph

        init(_ characters: String) {
            let glyphs = characters.unicodeScalars.map { Glyph(bits: $0.value) }
            precondition(glyphs.count == 9, "a border is nine characters")
            (topLeft, top, topRight) = (glyphs[0], glyphs[1], glyphs[2])
            (side, bottomLeft, bottom, bottomRight) = (glyphs[3], glyphs[4], glyphs[5], glyphs[6])
            (titleLeft, titleRight) = (glyphs[7], glyphs[8])
        }
    }

    private static let borders: [Border] = [
        Border("╭─╮│╰─╯  "), Border("┏━┓┃┗━┛┫┣"),
        Border("┌─┐│└─┘  "), Border("╔═╗║╚═╝╣╠"),
        Border("+-+|+-+[]"), Border("+=+|+=+[]"),
    ]

    func border(_ weight: BorderWeight) -> Border {
        let first =
            switch self {
            case .full: 0
            case .basic: 2
            case .ascii: 4
            }
        return GlyphSet.borders[first + (weight == .focus ? 1 : 0)]
    }

    var horizontalLine: Glyph { self == .ascii ? .ascii(0x2D) : Glyph(bits: 0x2500) }
    var verticalLine: Glyph { self == .ascii ? .ascii(0x7C) : Glyph(bits: 0x2502) }
}

/// How heavy the border of a box is: exactly one panel has the focus.
public enum BorderWeight: Sendable {
    /// A light line.
    case normal
    /// A heavy line, and the title set into it: two cues that need no colour.
    case focus
}
