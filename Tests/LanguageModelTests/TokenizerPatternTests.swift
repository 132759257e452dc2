import Testing

@testable import LanguageModel

@Suite struct TokenizerPatternTests {
    enum Pattern: Sendable {
        case gpt2, llama3

        var value: PreTokenPattern { self == .gpt2 ? .gpt2 : .llama3(maximumDigits: 3) }
    }

    /// Words by the tokenizers library's regular expressions.
    static let examples: [(Pattern, String, [String])] = [
        (
            .gpt2, "it's IT'S 'tis we'll'd 've'Re",
            ["it", "'s", " IT", "'", "S", " '", "tis", " we", "'ll", "'d", " '", "ve", "'", "Re"]
        ),
        (
            .gpt2, "  two   spaces \u{A}\u{A} tabs\u{9}\u{9} x \u{D}\u{A}",
            [
                " ", " two", "  ", " spaces", " \u{A}\u{A}", " tabs", "\u{9}\u{9}", " x",
                " \u{D}\u{A}",
            ]
        ),
        (
            .gpt2, "12345 \u{661}\u{662}\u{663} \u{2167}\u{BD} x\u{B2}",
            ["12345", " \u{661}\u{662}\u{663}", " \u{2167}\u{BD}", " x", "\u{B2}"]
        ),
        (
            .gpt2,
            "na\u{EF}ve e\u{301} \u{6620}\u{753B}\u{1F3AC}\u{2605} \u{A0}nb\u{3000}id\u{200B}z",
            [
                "na\u{EF}ve", " e", "\u{301}", " \u{6620}\u{753B}", "\u{1F3AC}\u{2605}", " ",
                "\u{A0}", "nb", "\u{3000}", "id", "\u{200B}", "z",
            ]
        ),
        (.gpt2, "'\u{17F}x \u{2028}a\u{85}", ["'", "\u{17F}x", " ", "\u{2028}", "a", "\u{85}"]),
        (
            .gpt2, "!!?\u{A}\u{A}...\u{D}\u{A}end  ",
            ["!!?", "\u{A}", "\u{A}", "...", "\u{D}", "\u{A}", "end", "  "]
        ),
        (
            .llama3, "it's IT'S 'tis we'll'd 've'Re",
            ["it", "'s", " IT", "'S", " '", "tis", " we", "'ll", "'d", " '", "ve", "'Re"]
        ),
        (
            .llama3, "  two   spaces \u{A}\u{A} tabs\u{9}\u{9} x \u{D}\u{A}",
            [
                " ", " two", "  ", " spaces", " \u{A}\u{A}", " tabs", "\u{9}\u{9}", " x",
                " \u{D}\u{A}",
            ]
        ),
        (
            .llama3, "12345 \u{661}\u{662}\u{663} \u{2167}\u{BD} x\u{B2}",
            ["123", "45", " ", "\u{661}\u{662}\u{663}", " ", "\u{2167}\u{BD}", " x", "\u{B2}"]
        ),
        (
            .llama3,
            "na\u{EF}ve e\u{301} \u{6620}\u{753B}\u{1F3AC}\u{2605} \u{A0}nb\u{3000}id\u{200B}z",
            [
                "na\u{EF}ve", " e", "\u{301}", " \u{6620}\u{753B}", "\u{1F3AC}\u{2605}", " ",
                "\u{A0}nb", "\u{3000}id", "\u{200B}z",
            ]
        ),
        (.llama3, "'\u{17F}x \u{2028}a\u{85}", ["'\u{17F}", "x", " ", "\u{2028}a", "\u{85}"]),
        (
            .llama3, "!!?\u{A}\u{A}...\u{D}\u{A}end  ",
            ["!!?\u{A}\u{A}", "...\u{D}\u{A}", "end", "  "]
        ),
    ]

    @Test("texts are cut into words as the published patterns cut them", arguments: examples)
    func words(pattern: Pattern, text: String, expected: [String]) {
        var words = Words(Array(text.utf8))
        PreTokenization.pattern(pattern.value).apply(to: &words, isBeginning: true)
        var start = 0
        var found: [String] = []
        for end in words.ends {
            found.append(String(decoding: words.bytes[start..<end], as: UTF8.self))
            start = end
        }
        #expect(found.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
    }

    @Test("letters, numbers and spaces are those of the tokenizers library, over all of Unicode")
    func scalarClasses() {
        // Count, sum and sum of squares modulo 2^64 of the scalars that its expressions match.
        var sums: [ScalarClass: (count: Int, sum: UInt64, squares: UInt64)] = [:]
        for value in UInt32(0)..<0x110000 where Unicode.Scalar(value) != nil {
            let found = ScalarClass.of(value)
            if found == .other { continue }
            var entry = sums[found] ?? (0, 0, 0)
            entry.count += 1
            entry.sum += UInt64(value)
            entry.squares &+= UInt64(value) * UInt64(value)
            sums[found] = entry
        }
        func check(_ wanted: ScalarClass, _ count: Int, _ sum: UInt64, _ squares: UInt64) {
            let entry = sums[wanted]
            #expect(entry?.count == count)
            #expect(entry?.sum == sum)
            #expect(entry?.squares == squares)
        }
        check(.letter, 141_028, 15_240_929_258, 2_236_548_536_335_250)
        check(.number, 1_911, 110_651_895, 9_773_865_135_401)
        check(.space, 25, 141_586, 1_195_420_084)
    }
}
