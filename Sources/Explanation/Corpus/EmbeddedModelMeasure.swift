import Foundation
import LanguageModel
import Tensor

/// Measures of a trained model on documents it has never seen.
public struct EmbeddedModelMeasure {
    /// The figures of one side of the hold-out.
    public struct Figures: Sendable, Codable, Equatable {
        /// Examples asked.
        public var examples = 0
        /// exp of the mean nats of a token of the rationale, its end included.
        public var rationalePerplexity = 0.0
        /// exp of the mean nats of a token of the pick, where the rule decides.
        public var pickPerplexity = 0.0
        /// Examples in which the rule decides from the prompt alone.
        public var decided = 0
        /// Share of these in which the likeliest candidate is the rule's.
        public var pickAccuracy = 0.0
        /// What drawing lots would reach.
        public var pickChance = 0.0
        /// Texts by greedy decoding.
        public var greedy = GeneratedTextFigures()
        /// Texts drawn at temperature 0.8.
        public var sampled = GeneratedTextFigures()
        /// Texts under the grammar of the form, greedy.
        public var constrained = GeneratedTextFigures()
    }

    /// One example with what the model made of it.
    public struct Shown: Sendable, Codable, Equatable {
        /// Which side it is from.
        public let side: String
        /// The prompt with its marks.
        public let prompt: String
        /// The corpus's own rationale.
        public let reference: String
        /// The likeliest candidate.
        public let pick: String
        /// Whether the rule decides, and for this candidate.
        public let isRight: Bool?
        /// The model's greedy rationale.
        public let text: String
        /// Whether it is a sentence of the grammar with slots from the prompt.
        public let isGrammatical: Bool
        /// Whether the evidence supports it.
        public let isGrounded: Bool
    }

    /// Most tokens of a rationale.
    static let maximumTokens = 120

    let model: CausalLanguageModel
    let encoder: CorpusEncoder
    let vocabulary: VocabularyTrie
    let seed: UInt64

    /// Prepares measures of a model with the vocabulary of its corpus.
    public init(_ model: CausalLanguageModel, _ encoder: CorpusEncoder, seed: UInt64) {
        self.model = model
        self.encoder = encoder
        self.seed = seed
        vocabulary = VocabularyTrie(encoder.tokenizer)
    }

    /// Measures one side.
    ///
    /// - Parameters:
    ///   - count: Examples to ask.
    ///   - shown: Told each example with what became of it.
    public func figures(
        on corpus: LanguageModelCorpus, count: Int, shown: (Shown) -> Void = { _ in }
    ) throws -> Figures {
        var figures = Figures()
        var (rationale, pick) = (TokenLoss(), TokenLoss())
        var (right, chance) = (0, 0.0)
        let session = try Session(model)
        for index in 0..<count {
            let example = corpus.example(index)
            session.rewind(to: 0)
            _ = try session.feed(encoder.tokens(example.prompt))
            let likeliest = try likeliestCandidate(session, example, &pick)
            if example.isDecided {
                figures.decided += 1
                chance += 1 / Double(example.question.candidates.count)
                right += likeliest == example.question.pick ? 1 : 0
            }
            session.rewind(to: 0)
            _ = try session.feed(encoder.tokens(example.rationalePrompt))
            try rationale.add(session.scores(of: [encoder.tokens(example.answer)])[0])
            let text = try addTexts(of: example, index, session, to: &figures)
            shown(
                Shown(
                    side: corpus.side.rawValue, prompt: example.rationalePrompt.description,
                    reference: example.rationale.text,
                    pick: example.question.candidates[likeliest].title,
                    isRight: example.isDecided ? likeliest == example.question.pick : nil,
                    text: text.text, isGrammatical: text.finding.isGrammatical,
                    isGrounded: text.finding.isGrounded))
        }
        figures.examples = count
        figures.rationalePerplexity = rationale.perplexity
        figures.pickPerplexity = pick.perplexity
        figures.pickAccuracy = Double(right) / Double(max(figures.decided, 1))
        figures.pickChance = chance / Double(max(figures.decided, 1))
        return figures
    }

    private func likeliestCandidate(
        _ session: Session, _ example: CorpusExample, _ loss: inout TokenLoss
    ) throws -> Int {
        let why = encoder.id(of: .why)
        let scores = try session.scores(
            of: example.question.candidates.map {
                encoder.tokenizer.encode($0.title, marked: false) + [why]
            })
        if example.isDecided { loss.add(scores[example.question.pick]) }
        let likelihoods = scores.map(\.logLikelihood)
        return likelihoods.firstIndex(of: likelihoods.max() ?? 0) ?? 0
    }

    /// Writes three rationales and looks at them; gives the greedy one.
    private func addTexts(
        of example: CorpusExample, _ index: Int, _ session: Session, to figures: inout Figures
    ) throws -> (text: String, finding: GeneratedTextFigures.Finding) {
        let greedy = try text(example, session, .greedy)
        let finding = figures.greedy.add(
            greedy.text, hasEnded: greedy.hasEnded, for: example, seed: seed)
        let sampled = try text(
            example, session, SamplingOptions(temperature: 0.8, seed: UInt64(index)))
        figures.sampled.add(sampled.text, hasEnded: sampled.hasEnded, for: example, seed: seed)
        if let grammar = RationaleGrammar.phrase(example.form).decodingGrammar(
            filling: example.question.fillings)
        {
            let constrained = try text(
                example, session, .greedy,
                grammar: CompiledGrammar(grammar, vocabulary: vocabulary))
            figures.constrained.add(
                constrained.text, hasEnded: constrained.hasEnded, for: example, seed: seed)
        }
        return (greedy.text, finding)
    }

    /// One rationale by the model.
    func text(
        _ example: CorpusExample, _ session: Session, _ sampling: SamplingOptions,
        grammar: CompiledGrammar? = nil
    ) throws -> (text: String, hasEnded: Bool) {
        var options = Generation.Options(tokens: Self.maximumTokens, sampling: sampling)
        options.grammar = grammar
        session.rewind(to: 0)
        var generation = try Generation(
            session, prompt: encoder.tokens(example.rationalePrompt), vocabulary: vocabulary,
            options: options)
        while try generation.next() != nil {}
        return (
            generation.text,
            generation.stopped == .endToken || generation.stopped == .grammarComplete
        )
    }
}

/// Nats of tokens.
private struct TokenLoss {
    private var nats = 0.0
    private var tokens = 0

    mutating func add(_ score: ContinuationScore) {
        nats -= score.logLikelihood
        tokens += score.count
    }

    var perplexity: Double { tokens == 0 ? .nan : exp(nats / Double(tokens)) }
}

extension CorpusExample {
    /// The rationale with its end.
    var answer: CorpusText {
        var text = CorpusText()
        text.append(rationale, weight: 1)
        text.append(.end, weight: 1)
        return text
    }
}
