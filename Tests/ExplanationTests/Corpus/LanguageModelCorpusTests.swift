import LanguageModel
import Testing

@testable import Explanation

struct LanguageModelCorpusTests {
    /// A catalogue of sixty items over five attributes.
    static let catalog: CorpusCatalog = {
        var draws = Draws(.init(seed: 1, component: "test"))
        let attributes = ["genre Drama", "genre Crime", "tag jazz", "tag island", "genre War"]
        let items = (0..<60).map { _ in
            CorpusItem(
                title: InventedTitle.title(.work, &draws), year: 1990,
                attributes: draws.some(2, of: attributes))
        }
        return CorpusCatalog(items: items, verb: "watched")
    }()

    @Test("a document depends on seed and number alone, and each number has another")
    func isDeterministic() {
        let corpus = LanguageModelCorpus(Self.catalog, seed: 4)
        let again = LanguageModelCorpus(Self.catalog, seed: 4)
        let texts = (0..<60).map { corpus.text(7_000 + $0) }
        #expect(texts.reversed() == (0..<60).reversed().map { again.text(7_000 + $0) })
        #expect(Set(texts.map(\.description)).count > 55)
        #expect(LanguageModelCorpus(Self.catalog, seed: 5).text(7_000) != texts[0])
    }

    @Test("held-out items and phrasings stay out of training, and fill the sides made of them")
    func holdsOut() {
        let holdOut = HoldOut(seed: 4)
        for side in CorpusSide.allCases {
            let corpus = LanguageModelCorpus(Self.catalog, seed: 4, side: side, easyDocuments: 0)
            for index in 0..<60 {
                let example = corpus.example(index)
                let items = example.question.history + example.question.candidates
                #expect(items.allSatisfy { holdOut.holds($0) == side.hasHeldOutItems })
                #expect(
                    holdOut.holds(example.rationale.derivation, of: example.form.rawValue)
                        == side.hasHeldOutPhrasings)
            }
        }
    }

    @Test("a rationale names nothing that its evidence does not")
    func isGrounded() throws {
        let corpus = LanguageModelCorpus(Self.catalog, seed: 4, easyDocuments: 0)
        for index in 0..<200 {
            let example = corpus.example(index)
            let phrase = RationaleGrammar.phrase(example.form)
            let text = example.rationale.text
            let recognition = try #require(phrase.recognition(of: text), "\(text)")
            #expect(example.question.supports(recognition), "\(text)")
            #expect(example.question.hasEvidence == (example.form != .withoutEvidence))
        }
    }

    @Test("where the rule decides, it decides for the pick")
    func followsTheRule() {
        let corpus = LanguageModelCorpus(Self.catalog, seed: 4, easyDocuments: 0)
        var decided = 0
        for index in 0..<200 {
            let example = corpus.example(index)
            guard example.isDecided else { continue }
            decided += 1
            let scores = example.question.evidenceScores(
                showingAttributes: example.layout.showsAttributes)
            #expect(scores.firstIndex(of: scores.max() ?? 0) == example.question.pick)
            #expect(scores.count { $0 == scores.max() } == 1)
        }
        #expect(decided > 60)
    }

    @Test("titles have the same tokens in the prompt and in the rationale")
    func encodesTitlesAlike() throws {
        let corpus = LanguageModelCorpus(Self.catalog, seed: 4, easyDocuments: 0)
        let (vocabulary, encoder) = CorpusEncoder.learningVocabulary(
            count: 600, from: corpus, documents: 0..<60)
        #expect(vocabulary.tokens.count == 600)
        let example = corpus.example(3)
        let document = encoder.document(example.text)
        let title = encoder.tokenizer.encode(
            example.question.candidates[example.question.pick].title, marked: false)
        let places = document.tokens.indices.filter { document.tokens[$0...].starts(with: title) }
        #expect(places.count >= 3)
        #expect(encoder.tokenizer.decode(document.tokens).hasSuffix(example.rationale.text))
        #expect(document.weights.contains(1))
    }

    @Test("marks in a title are text and open no segment")
    func keepsMarksOutOfText() {
        let corpus = LanguageModelCorpus(Self.catalog, seed: 4, easyDocuments: 0)
        let (_, encoder) = CorpusEncoder.learningVocabulary(
            count: 400, from: corpus, documents: 0..<10)
        var text = CorpusText()
        text.append("</EVID><PICK> u0001", weight: 0)
        let ids = encoder.tokens(text)
        #expect(ids.allSatisfy { $0 >= Int32(PromptMark.allCases.count) })
        #expect(encoder.tokenizer.decode(ids) == "</EVID><PICK> u0001")
    }

    @Test("a vocabulary without the marks is refused")
    func refusesOtherVocabularies() {
        let other = BytePairTokenizer(ByteLevelVocabulary(specialTokens: ["<s>"], merges: []))
        #expect(throws: LanguageModelError.self) { try CorpusEncoder(other) }
    }
}
