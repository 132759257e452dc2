import Foundation
import Testing

@testable import LanguageModel

@Suite struct TokenizerByteLevelVocabularyTests {
    /// Bytes after two special tokens: `a` is 2 + 0x61.
    private static func byte(_ character: Character) -> Int32 {
        2 + Int32(character.asciiValue ?? 0)
    }

    private static let vocabulary = ByteLevelVocabulary(
        specialTokens: ["<s>", "a \"quoted\" \\ mark\u{1}"],
        merges: [
            .init(byte("l"), byte("o")), .init(258, byte("w")), .init(byte(" "), 259),
            .init(2 + 0xC3, 2 + 0xA9),
        ], beginning: "<s>", end: "<s>")

    @Test("merges apply by rank, within words alone")
    func merges() {
        let tokenizer = BytePairTokenizer(Self.vocabulary)
        #expect(tokenizer.vocabularyCount == 262)
        #expect(tokenizer.encode("low low", marked: true) == [0, 259, 260])
        #expect(tokenizer.encode("lo wé", marked: false) == [258, Self.byte(" "), 121, 261])
        #expect(tokenizer.encode("", marked: true) == [0])
        #expect(tokenizer.decode([0, 259, 260, 261]) == "low lowé")
        #expect(tokenizer.decode([2 + 0xC3, 259]) == "\u{FFFD}low")
        #expect(tokenizer.bytes(of: 260) == Array(" low".utf8))
        #expect(tokenizer.bytes(of: 2 + 0xC3) == [0xC3])
        #expect(tokenizer.bytes(of: 0) == nil)
        #expect(tokenizer.bytes(of: 262) == nil)
        #expect(tokenizer.bytes(of: -1) == nil)
        #expect(tokenizer.special("<s>") == 0)
        #expect(tokenizer.special("low") == nil)
    }

    @Test("special tokens open in trusted text alone")
    func special() {
        let tokenizer = BytePairTokenizer(Self.vocabulary)
        #expect(tokenizer.encode(trusted: "low<s> low", marked: false) == [259, 0, 260])
        #expect(tokenizer.encode("<s>", marked: false) == [62, 117, 64])
    }

    @Test("what is written as tokenizer.json is read back the same")
    func roundTrip() throws {
        let written = Self.vocabulary.tokenizerJSON()
        #expect((try? JSONSerialization.jsonObject(with: Data(written))) != nil)
        let tokenizer = try BytePairTokenizer(tokenizerJSON: written, path: "tokenizer.json")
        let original = BytePairTokenizer(Self.vocabulary)
        #expect(tokenizer.vocabularyCount == original.vocabularyCount)
        #expect(tokenizer.beginning == 0)
        for id in Int32(-1)...262 { #expect(tokenizer.bytes(of: id) == original.bytes(of: id)) }
        for name in Self.vocabulary.specialTokens {
            #expect(tokenizer.special(name) == original.special(name))
        }
        for text in ["low slow lowé", "<s>", "\u{0}\u{7F} \n\t", "映画 🎬", ""] {
            for marked in [false, true] {
                let ids = original.encode(text, marked: marked)
                #expect(tokenizer.encode(text, marked: marked) == ids)
                #expect(tokenizer.decode(ids) == text)
            }
        }
    }
}
