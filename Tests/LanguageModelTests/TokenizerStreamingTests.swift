import Testing

@testable import LanguageModel

@Suite struct TokenizerStreamingTests {
    private static let tokenizer = BytePairTokenizer(
        ByteLevelVocabulary(specialTokens: ["<s>"], merges: []))

    /// The ids of bytes after one special token.
    private static func ids(_ bytes: [UInt8]) -> [Int32] { bytes.map { Int32($0) + 1 } }

    @Test("a character appears when its last byte comes, never in part")
    func wholeCharacters() {
        var decoder = StreamingDecoder(Self.tokenizer)
        var steps: [String] = []
        for id in [0] + Self.ids(Array("aé映🎬".utf8)) + [0] { steps.append(decoder.append(id)) }
        #expect(steps == ["", "a", "", "é", "", "", "映", "", "", "", "🎬", ""])
        #expect(decoder.finish() == "")
    }

    @Test("malformed bytes become U+FFFD as soon as nothing can mend them, and at the end")
    func malformed() {
        var decoder = StreamingDecoder(Self.tokenizer)
        #expect(decoder.append(Self.ids([0x80])[0]) == "\u{FFFD}")
        #expect(decoder.append(Self.ids([0xE6])[0]) == "")
        #expect(decoder.append(Self.ids([0x41])[0]) == "\u{FFFD}A")
        #expect(decoder.append(Self.ids([0xF0])[0]) == "")
        #expect(decoder.append(Self.ids([0x9F])[0]) == "")
        #expect(decoder.finish() == "\u{FFFD}")
        #expect(decoder.finish() == "")
    }

    @Test("all pieces together are the whole, whatever the bytes", arguments: UInt64(0)..<40)
    func piecesMakeTheWhole(seed: UInt64) {
        var random = TokenizerRandom(seed: seed)
        let lead: [UInt8] = [
            0x61, 0x80, 0xBF, 0xC2, 0xE0, 0xED, 0xE6, 0xF0, 0xF4, 0xFF, 0xA0, 0x90,
        ]
        let bytes = (0..<200).map { _ in lead[random.below(lead.count)] }
        var decoder = StreamingDecoder(Self.tokenizer)
        var text = ""
        for id in Self.ids(bytes) { text += decoder.append(id) }
        text += decoder.finish()
        #expect(Array(text.utf8) == Array(String(decoding: bytes, as: UTF8.self).utf8))
        #expect(text == Self.tokenizer.decode(Self.ids(bytes)))
    }
}
