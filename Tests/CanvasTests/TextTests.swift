import Testing

@testable import Canvas

@Suite("Text")
struct TextTests {
    /// What a text becomes on its way to the cells.
    static func drawn(_ text: String) -> String {
        var result = ""
        var glyphs = Glyphs(text)
        while let next = glyphs.next() { result += next.glyph.text }
        return result
    }

    @Test(
        "width is what terminals agree on",
        arguments: [
            ("Gravity", 7), ("", 0), ("映画", 4), ("ｶﾞ", 2), ("한국어", 6), ("🎬", 2), ("★", 1),
            ("e\u{301}", 1), ("Amélie", 6), ("ñ", 1), ("שלום", 4), ("مرحبا", 5), ("नमस्ते", 4),
            ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("❤️", 1), ("🇫🇷", 2), ("\u{1100}\u{1161}\u{11A8}", 2),
            ("Ａ", 2), ("\u{1F3F4}\u{E0067}\u{E007F}", 2), ("𠀀", 2),
            ("\u{1FAFF}", 2),
        ])
    func width(_ text: String, _ columns: Int) {
        #expect(TextWidth.width(of: text) == columns)
    }

    @Test(
        "what must not reach a terminal is taken out",
        arguments: [
            ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"), ("bell\u{7}", "bell"),
            ("\u{9B}31mC1\u{90}", "31mC1"), ("a\u{7F}b", "ab"), ("a\tb\nc", "a b c"),
            ("a\r\nb", "a  b"), ("\u{202E}evil\u{202C}", "evil"), ("\u{2066}x\u{2069}", "x"),
            ("zero\u{200B}width\u{FEFF}", "zerowidth"), ("soft\u{AD}hyphen", "softhyphen"),
            ("\u{FFFE}", "\u{FFFD}"), ("no\u{A0}break", "no break"),
        ])
    func sanitised(_ text: String, _ expected: String) {
        #expect(Self.drawn(text) == expected)
    }

    @Test(
        "clusters are reduced to what a cell holds",
        arguments: [
            ("👍🏽", "👍"), ("👨‍👩‍👧", "👨"), ("👩🏽‍💻!", "👩!"), ("❤️", "❤"), ("🇯🇵 film", "JP film"),
            ("1\u{FE0F}\u{20E3}", "1"), ("e\u{301}", "e\u{301}"), ("\u{301}x", "x"),
            ("क\u{200D}ष", "कष"),
        ])
    func reduced(_ text: String, _ expected: String) {
        #expect(Array(Self.drawn(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test("a pile of marks is cut to the five code points of a curses cell")
    func manyMarks() {
        let drawn = Self.drawn("x" + String(repeating: "\u{300}\u{316}", count: 40) + "y")
        #expect(drawn.unicodeScalars.count == Glyph.maxScalars + 1)
        #expect(drawn.unicodeScalars.last == "y")
    }

    @Test(
        "no code point draws a control or format character",
        arguments: [UInt32(0)...0x32000, 0xE0000...0xE1000, 0x10FFF0...0x10FFFF])
    func everyScalar(_ range: ClosedRange<UInt32>) {
        for value in range {
            guard let scalar = Unicode.Scalar(value) else { continue }
            var glyphs = Glyphs(String(scalar))
            guard let element = glyphs.next() else { continue }
            #expect(element.width == 1 || element.width == 2)
            element.glyph.forEachScalar { drawn in
                let category = Unicode.Scalar(drawn)?.properties.generalCategory
                if category == .control || category == .format || category == nil {
                    Issue.record("U+\(String(value, radix: 16)) drew U+\(String(drawn, radix: 16))")
                }
            }
            #expect(glyphs.next() == nil)
        }
    }

    @Test("the same cluster is stored once, so equal text makes equal cells")
    func interning() {
        var first = Canvas(Size(width: 3, height: 1))
        var second = first
        first.text("e\u{301}é", x: 0, y: 0)
        second.text("e\u{301}é", x: 0, y: 0)
        #expect(first == second)
        #expect(first[0, 0].text.unicodeScalars.count == 2)
        #expect(first[0, 0].scalar == nil && first[1, 0].scalar == 0xE9)
    }

    @Test("truncation keeps whole characters and says that it cut")
    func truncated() {
        #expect(TextWidth.truncated("Gravity", to: 7) == "Gravity")
        #expect(TextWidth.truncated("Gravity", to: 4) == "Gra…")
        #expect(TextWidth.truncated("映画映画", to: 4) == "映…")
        #expect(TextWidth.truncated("Gravity", to: 1) == "…")
        #expect(TextWidth.truncated("Gravity", to: 0) == "")
    }

    @Test("lines break at spaces, between wide characters, and inside words that are too long")
    func wrapping() {
        #expect(
            TextWrap.lines("because your recent films", width: 12) == [
                "because your", "recent films",
            ])
        #expect(TextWrap.lines("one\ntwo\n\nthree", width: 9) == ["one", "two", "", "three"])
        #expect(TextWrap.lines("映画映画映", width: 5) == ["映画", "映画", "映"])
        #expect(
            TextWrap.lines("Donaudampfschiff ab", width: 6) == ["Donaud", "ampfsc", "hiff", "ab"])
        #expect(TextWrap.lines("  indented", width: 20) == ["  indented"])
        #expect(TextWrap.lines("", width: 5) == [])
        #expect(TextWrap.lines("text", width: 0) == [])
    }

    @Test("wrapped text keeps the style of every piece")
    func wrappingSpans() {
        let bold = Style(.terminal, .bold)
        let lines = TextWrap.lines(
            [Span("watched it "), Span("[u0093]", bold), Span(" too")], width: 12)
        #expect(lines == [[Span("watched it")], [Span("[u0093]", bold), Span(" too")]])
    }

    @Test(
        "no wrapped line is wider than its room",
        arguments: 1...24)
    func wrapInvariant(_ width: Int) {
        let text =
            "The 映画 \u{1B}[31mMartian  🎬🎬🎬 e\u{301}e\u{301}e\u{301} supercalifragilistic\n\nx"
        let lines = TextWrap.lines(text, width: width)
        let kept = lines.joined().filter { $0 != " " }
        #expect(lines.allSatisfy { TextWidth.width(of: $0) <= width } || width < 2)
        #expect(kept == Self.drawn(text).filter { $0 != " " })
    }
}
