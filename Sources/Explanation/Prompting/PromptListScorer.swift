import Catalog
import LanguageModel
import Recommenders
import Synchronization

/// The prompt as a second stage behind the model whose latents it reads.
public final class PromptListScorer: ListScorer {
    /// Scores under choices of evidence.
    public let scorer: PromptScorer
    /// Whether evidence is shown, or null tokens in all of its slots.
    public let showsEvidence: Bool
    private let questions: Mutex<PromptQuestions>

    /// - Parameters:
    ///   - questions: Of the model that made the list, with the events that may be evidence.
    public init(_ scorer: PromptScorer, questions: PromptQuestions, showsEvidence: Bool = true) {
        precondition(questions.preset == scorer.preset, "questions of other lengths")
        self.scorer = scorer
        self.showsEvidence = showsEvidence
        self.questions = Mutex(questions)
    }

    /// What is read off the prompt, and whether its evidence is left out.
    public var name: String { scorer.scoring.name + (showsEvidence ? "" : " without evidence") }

    /// Seed, step and the models.
    public var version: String { scorer.provenance.words }

    /// Candidates of a prompt.
    public var listLength: Int { scorer.preset.candidates }

    /// Scores through the language model.
    public func scores(of candidates: [ScoredItem], for request: ScoringRequest) throws -> [Float] {
        try parts(of: candidates, for: request).map(\.score)
    }

    /// What the scores are made of. **Shape** result [candidates.count]
    public func parts(
        of candidates: [ScoredItem], for request: ScoringRequest
    ) throws -> [PromptScore] {
        let question = questions.withLock { $0.question(of: candidates, for: request) }
        return try scorer.parts(question, showsEvidence: showsEvidence)
    }

    /// Takes note of events that may be evidence from now on, in the order of their time.
    public func append(_ events: some Sequence<Interaction>) {
        questions.withLock { $0.append(events) }
    }
}

extension PromptQuestions {
    /// The question of a list that some model made, best first: its scores are the latent ones,
    /// the soft tokens are those of the model that the prompt was trained with.
    public mutating func question(
        of candidates: [ScoredItem], for request: ScoringRequest
    ) -> PromptQuestion {
        question(
            request, user: base.userLatents(for: [request])[0],
            candidates: candidates.map(\.item), latentScores: candidates.map(\.score))
    }

    /// Takes note of events that may be evidence from now on, in the order of their time.
    public mutating func append(_ events: some Sequence<Interaction>) { explainer.append(events) }
}

extension PromptScorer {
    /// What the scores of a list are made of.
    ///
    /// - Parameter showsEvidence: False leaves null tokens in all slots.
    public func parts(
        _ question: PromptQuestion, showsEvidence: Bool
    ) throws(LanguageModelError) -> [PromptScore] {
        let mask =
            showsEvidence ? EvidenceMask.all : .none(of: question.evidence.pieces.count)
        return try parts(question, showing: [mask])[0]
    }
}
