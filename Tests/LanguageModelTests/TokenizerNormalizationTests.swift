import Testing

@testable import LanguageModel

@Suite struct TokenizerNormalizationTests {
    /// By Python's `unicodedata`: text, NFC, NFD, NFKC, NFKD.
    static let examples: [(String, String, String, String, String)] = [
        (
            "e\u{301}\u{323} \u{1E69} s\u{323}\u{307}", "\u{1EB9}\u{301} \u{1E69} \u{1E69}",
            "e\u{323}\u{301} s\u{323}\u{307} s\u{323}\u{307}", "\u{1EB9}\u{301} \u{1E69} \u{1E69}",
            "e\u{323}\u{301} s\u{323}\u{307} s\u{323}\u{307}"
        ),
        (
            "\u{1112}\u{1161}\u{11AB} \u{D55C} \u{D558}\u{11AB}", "\u{D55C} \u{D55C} \u{D55C}",
            "\u{1112}\u{1161}\u{11AB} \u{1112}\u{1161}\u{11AB} \u{1112}\u{1161}\u{11AB}",
            "\u{D55C} \u{D55C} \u{D55C}",
            "\u{1112}\u{1161}\u{11AB} \u{1112}\u{1161}\u{11AB} \u{1112}\u{1161}\u{11AB}"
        ),
        (
            "\u{11099}\u{110BA} \u{100A8}\u{301} \u{11131}\u{11127}",
            "\u{1109A} \u{100A8}\u{301} \u{1112E}",
            "\u{11099}\u{110BA} \u{100A8}\u{301} \u{11131}\u{11127}",
            "\u{1109A} \u{100A8}\u{301} \u{1112E}",
            "\u{11099}\u{110BA} \u{100A8}\u{301} \u{11131}\u{11127}"
        ),
        (
            "\u{958} \u{2126} \u{212B} \u{F73}\u{89A}",
            "\u{915}\u{93C} \u{3A9} \u{C5} \u{F71}\u{F72}\u{89A}",
            "\u{915}\u{93C} \u{3A9} A\u{30A} \u{F71}\u{F72}\u{89A}",
            "\u{915}\u{93C} \u{3A9} \u{C5} \u{F71}\u{F72}\u{89A}",
            "\u{915}\u{93C} \u{3A9} A\u{30A} \u{F71}\u{F72}\u{89A}"
        ),
        (
            "\u{FB01} \u{FF21} \u{BD} \u{FDFA} \u{A0}x",
            "\u{FB01} \u{FF21} \u{BD} \u{FDFA} \u{A0}x",
            "\u{FB01} \u{FF21} \u{BD} \u{FDFA} \u{A0}x",
            "fi A 1\u{2044}2 \u{635}\u{644}\u{649} \u{627}\u{644}\u{644}\u{647} \u{639}\u{644}\u{64A}\u{647} \u{648}\u{633}\u{644}\u{645}  x",
            "fi A 1\u{2044}2 \u{635}\u{644}\u{649} \u{627}\u{644}\u{644}\u{647} \u{639}\u{644}\u{64A}\u{647} \u{648}\u{633}\u{644}\u{645}  x"
        ),
        (
            "a\u{315}\u{300}\u{5AE}b \u{344} \u{1D15E}",
            "\u{E0}\u{5AE}\u{315}b \u{308}\u{301} \u{1D157}\u{1D165}",
            "a\u{5AE}\u{300}\u{315}b \u{308}\u{301} \u{1D157}\u{1D165}",
            "\u{E0}\u{5AE}\u{315}b \u{308}\u{301} \u{1D157}\u{1D165}",
            "a\u{5AE}\u{300}\u{315}b \u{308}\u{301} \u{1D157}\u{1D165}"
        ),
        ("plain", "plain", "plain", "plain", "plain"),
    ]

    @Test("texts are normalised as the Unicode standard says", arguments: examples)
    func normalize(text: String, nfc: String, nfd: String, nfkc: String, nfkd: String) {
        let current = UnicodeNormalization.current
        func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
        #expect(scalars(current.composed(text)) == scalars(nfc))
        #expect(scalars(current.decomposed(text)) == scalars(nfd))
        #expect(scalars(current.composed(text, compatibility: true)) == scalars(nfkc))
        #expect(scalars(current.decomposed(text, compatibility: true)) == scalars(nfkd))
    }

    @Test("the tokenizers library knows nothing after Unicode 9")
    func older() {
        // U+1DF8 is a mark below since Unicode 10.
        let text = "a\u{311}\u{1DF8}"
        let old = UnicodeNormalization.ofTokenizersLibrary.decomposed(text)
        #expect(old.unicodeScalars.map(\.value) == [0x61, 0x311, 0x1DF8])
        let now = UnicodeNormalization.current.decomposed(text)
        #expect(now.unicodeScalars.map(\.value) == [0x61, 0x1DF8, 0x311])
    }
}
