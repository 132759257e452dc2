/// Text as the glyphs that a terminal can be trusted with.
///
/// The one door through which text reaches a canvas. Text is untrusted, so that on the way
/// - control characters (C0 with ESC, DEL, C1) vanish; tabs and line ends become a space,
/// - joiners, variation selectors, skin tones, keycap frames, tags, bidirectional overrides and
///   every other format character vanish; of an emoji joined to others the first stays,
/// - regional indicators become the letters they stand for, so a flag shows its country code,
/// - marks stay on their base, up to ``Glyph/maxScalars`` code points together,
/// - noncharacters become U+FFFD.
/// What is left has a width of one or two columns on which terminals agree.
public struct Glyphs {
    /// A glyph and the columns it takes, 1 or 2.
    public struct Element {
        /// What to draw.
        public var glyph: Glyph
        /// 1 or 2.
        public var width: Int
    }

    private var scalars: String.UnicodeScalarView.Iterator
    private var pending: Unicode.Scalar?

    /// Reads the glyphs of `text`.
    public init(_ text: String) {
        scalars = text.unicodeScalars.makeIterator()
        pending = scalars.next()
    }

    /// The next glyph, or nil at the end.
    public mutating func next() -> Element? {
        while let scalar = pending {
            pending = scalars.next()
            guard let base = Glyphs.base(scalar) else { continue }
            var element = base
            takeMarks(onto: &element, isEmoji: Glyphs.isEmoji(scalar))
            return element
        }
        return nil
    }

    /// Takes what joins the base: marks are kept, invisible format characters dropped, and an
    /// emoji joined to an emoji is swallowed.
    private mutating func takeMarks(onto element: inout Element, isEmoji: Bool) {
        var joined = false
        while let scalar = pending {
            if scalar.value < 0x300 { return }
            if joined, isEmoji, Glyphs.isEmoji(scalar) {
                joined = false
            } else if Glyphs.isDropped(scalar) {
                joined = scalar.value == 0x200D
            } else if TextWidth.width(of: scalar) == 0 {
                element.glyph = element.glyph.adding(mark: scalar.value)
            } else {
                return
            }
            pending = scalars.next()
        }
    }

    /// The glyph that a code point begins, or nil when it can begin none.
    private static func base(_ scalar: Unicode.Scalar) -> Element? {
        let value = scalar.value
        if value >= 0x20 && value < 0x7F { return Element(glyph: Glyph(bits: value), width: 1) }
        switch value {
        case 0x09, 0x0A, 0x0D, 0x85, 0xA0, 0x2028, 0x2029:
            return Element(glyph: .space, width: 1)
        case 0x1F1E6...0x1F1FF:
            return Element(glyph: Glyph(bits: value - 0x1F1E6 + 0x41), width: 1)
        case let value where value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value):
            return Element(glyph: Glyph(bits: 0xFFFD), width: 1)
        default:
            let width = TextWidth.width(of: scalar)
            return width == 0 || isDropped(scalar)
                ? nil : Element(glyph: Glyph(bits: value), width: width)
        }
    }

    /// Whether a code point changes how its neighbours look but must not reach the terminal.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0x20DD...0x20E4, 0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFB,
            0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF:
            true
        default:
            // The few visible format characters (Arabic and Syriac number signs) go with the rest.
            scalar.value >= 0x600 && scalar.properties.generalCategory == .format
        }
    }

    private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0xFF && scalar.properties.isEmoji
    }
}
