import Testing

@testable import LanguageModel

@Suite struct TokenizerCLIPTests {
    /// By ftfy 6.3 without its guess of encodings.
    static let repairs: [(String, String)] = [
        ("P&EACUTE;REZ &eacute; &AMP; &amp;lt; &nTILDE;", "P\u{C9}REZ \u{E9} & < &nTILDE;"),
        ("a<b &eacute;", "a<b &eacute;"),
        (
            "\u{FB01}ne \u{FF21}\u{FF22}\u{FF23}\u{3000}\u{FF76}\u{FF9E} \u{1C4}",
            "fine ABC \u{30AC} D\u{17D}"
        ),
        ("\u{2018}q\u{2019} \u{201C}d\u{201D} \u{149}", "'q' \u{22}d\u{22} 'n"),
        ("a\u{D}\u{A}b\u{D}c\u{85}d\u{2028}e", "a\u{A}b\u{A}c\u{2026}d\u{A}e"),
        ("\u{1B}[31mred\u{1B}[0m \u{1B}[;x", "red "),
        ("\u{FEFF}bom\u{0}\u{7}\u{206A}", "bom"),
        ("e\u{301} \u{11099}\u{110BA} \u{100A8}\u{301}", "\u{E9} \u{1109A} \u{100A8}\u{301}"),
        ("\u{80}\u{99} ok", "\u{20AC}\u{2122} ok"),
        ("&#x27;&#39;&#0;&#x80;&#xD800;", "''\u{FFFD}\u{20AC}\u{FFFD}"),
    ]

    @Test("texts are repaired as the reference repairs them", arguments: repairs)
    func repair(text: String, expected: String) {
        #expect(Array(TextRepair.repair(text).utf8) == Array(expected.utf8))
    }

    @Test("a reference nested without end takes a bounded number of rounds")
    func nestedReferences() {
        let text = "&" + String(repeating: "amp;", count: 20_000)
        #expect(TextRepair.repair(text).utf8.count == text.utf8.count - 32 * 4)
    }

    /// By Python's `html.unescape`.
    static let references: [(String, String)] = [
        ("&lt&lt;&amp;lt;", "<<&lt;"),
        ("&notit; &notin; &not", "\u{AC}it; \u{2209} \u{AC}"),
        ("&#65;&#x41&#X41;g &#;", "AAAg &#;"),
        ("&#0;&#128;&#1;&#13;&#1114112;&#xFFFE;", "\u{FFFD}\u{20AC}\u{D}\u{FFFD}"),
        ("&CounterClockwiseContourIntegral; &acE;", "\u{2233} \u{223E}\u{333}"),
        ("&unknown; &a & &;", "&unknown; &a & &;"),
        ("&eacute &eacutex;", "\u{E9} \u{E9}x;"),
    ]

    @Test("character references are read as the HTML standard reads them", arguments: references)
    func unescape(text: String, expected: String) {
        #expect(Array(HTMLUnescaping.unescape(text).utf8) == Array(expected.utf8))
    }

    @Test("all named references of the standard are there")
    func entities() {
        #expect(HTMLEntities.values.count == 2125)
        #expect(HTMLEntities.withoutSemicolon.count == 106)
        #expect(HTMLEntities.values["hearts"] == "♥")
        #expect(HTMLEntities.values["NotEqualTilde"] == "\u{2242}\u{338}")
    }

    @Test("small letters follow Unicode, a last sigma too")
    func lowercase() {
        func lower(_ text: String) -> String {
            String(decoding: CLIPText.lowercased(text), as: UTF8.self)
        }
        #expect(lower("ΟΔΥΣΣΕΥΣ Σ. ΑΣ'") == "οδυσσευς σ. ας'")
        #expect(Array(lower("İK").utf8) == Array("i\u{307}k".utf8))
    }

    @Test("white space is folded and trimmed")
    func spaces() {
        #expect(CLIPText.cleaned(" \t A\n\u{3000} b&nbsp;&amp;amp;c \r\n") == Array("a b &c".utf8))
    }
}
