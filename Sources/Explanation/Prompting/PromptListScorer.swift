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

    /// `prompt`, and whether its evidence is left out.
    public var name: String { showsEvidence ? "prompt" : "prompt without evidence" }

    /// Seed, step and the models.
    public var version: String { scorer.provenance.words }

    /// Candidates of a prompt.
    public var listLength: Int { scorer.preset.candidates }

    /// Scores through the language model.
    public func scores(of candidates: [ScoredItem], for request: ScoringRequest) throws -> [Float] {
        let question = questions.withLock { questions in
            questions.question(
                request, user: questions.base.userLatents(for: [request])[0],
                candidates: candidates.map(\.item), latentScores: candidates.map(\.score))
        }
        let mask =
            showsEvidence ? EvidenceMask.all : .none(of: question.evidence.pieces.count)
        return try scorer.scores(question, showing: [mask])[0]
    }
}
