import LanguageModel
import Testing

@testable import Explanation

struct PhraseDecodingTests {
    let fillings: [SentenceSlot: [String]] = [
        .item: ["Pale River"], .verb: ["watched"], .neighbors: ["u0093", "u4120"],
        .historyItems: ["Iron Harbor", "War and Snow"], .attributes: ["genre Drama", "tag jazz"],
        .sharedItems: ["Iron Harbor"],
    ]

    @Test("what the grammar writes, constrained decoding may write, and nothing else")
    func convertsToDecoding() throws {
        let tokenizer = BytePairTokenizer(
            ByteLevelVocabulary(specialTokens: ["</s>"], merges: [], end: "</s>"))
        let vocabulary = VocabularyTrie(tokenizer)
        for form in RationaleForm.allCases {
            let phrase = RationaleGrammar.phrase(form)
            let grammar = try #require(phrase.decodingGrammar(filling: fillings))
            let compiled = try CompiledGrammar(grammar, vocabulary: vocabulary)
            for index in 0..<4 {
                var draws = Draws(.init(seed: 3, component: "test").stream(index))
                let text = phrase.written(filling: fillings, &draws).text
                #expect(compiled.matches(text), "\(text)")
                #expect(!compiled.matches(text + " And more."), "\(text)")
                #expect(!compiled.matches(text.replacing("Pale River", with: "Other")), "\(text)")
            }
        }
    }

    @Test("forms agree with the number of fillings")
    func agrees() throws {
        let tokenizer = BytePairTokenizer(ByteLevelVocabulary(specialTokens: ["</s>"], merges: []))
        let phrase: Phrase = "{attributes} {attributes:is|are} common."
        let compiled = try CompiledGrammar(
            try #require(phrase.decodingGrammar(filling: fillings)),
            vocabulary: VocabularyTrie(tokenizer))
        #expect(compiled.matches("“genre Drama” is common."))
        #expect(compiled.matches("“genre Drama” and “tag jazz” are common."))
        #expect(!compiled.matches("“genre Drama” are common."))
        #expect(!compiled.matches("“genre Drama” and “tag jazz” is common."))
    }

    @Test("a phrase whose slots nothing fills makes no grammar")
    func needsFillings() {
        #expect(RationaleGrammar.phrase(.because).decodingGrammar(filling: [:]) == nil)
        let one: [SentenceSlot: [String]] = [.item: ["A"]]
        #expect(RationaleGrammar.phrase(.because).decodingGrammar(filling: one) == nil)
        #expect(RationaleGrammar.phrase(.withoutEvidence).decodingGrammar(filling: one) != nil)
    }
}
