import Explanation
import LanguageModel
import Recommenders

/// The list that a person is shown, made in stages: the model's own list, then the best of it scored
/// again by the prompt, where one serves.
///
/// `rank` and the explorer rank here and nowhere else.
struct StagedRanking {
    /// The list as far as it is made: the model's own at first.
    private(set) var ranking: PromptRanking
    /// Time spent in each stage, in milliseconds.
    private(set) var latencies: [String: Double] = [:]
    private let prompt: ServingPrompt?
    private let request: ScoringRequest
    private let ranked: [ScoredItem]

    /// Makes the model's own list.
    ///
    /// - Parameter count: Rows at least, where there are as many candidates.
    init(
        _ count: Int, by recommender: some Recommender, _ prompt: ServingPrompt?,
        for request: ScoringRequest
    ) {
        self.prompt = prompt
        self.request = request
        let begin = ContinuousClock.now
        // One more than the prompt reads says how far behind it the others stand.
        ranked = recommender.ranking(max(count, (prompt?.listLength ?? 0) + 1), for: request)
        ranking = PromptRanking(ranked, parts: [])
        latencies["candidates"] = (ContinuousClock.now - begin) / .milliseconds(1)
    }

    /// Takes over a list that was made already.
    ///
    /// - Parameter ranked: Best first; one row more than the prompt reads where there are as many.
    init(_ ranked: [ScoredItem], _ prompt: ServingPrompt?, for request: ScoringRequest) {
        self.prompt = prompt
        self.request = request
        self.ranked = ranked
        ranking = PromptRanking(ranked, parts: [])
    }

    /// Scores the best again.
    ///
    /// - Parameter explainer: Of the frozen model, with the events that may be evidence; nil where no
    ///   prompt serves.
    /// - Throws: When the prompt does not fit the language model.
    mutating func scoreAgain(_ explainer: inout Explainer?) throws(LanguageModelError) {
        guard let prompt, let found = explainer, !ranked.isEmpty else { return }
        let begin = ContinuousClock.now
        // The one reference to what is large: otherwise it would be copied as it fills.
        explainer = nil
        let settings = found.settings
        var questions = prompt.questions(consume found)
        let question = questions.question(
            of: Array(ranked.prefix(prompt.listLength)), for: request)
        explainer = questions.explainer
        explainer?.settings = settings
        let asked = ContinuousClock.now
        let parts = try prompt.scorer.parts(question, showsEvidence: prompt.showsEvidence)
        ranking = PromptRanking(ranked, parts: parts)
        latencies["evidence"] = (asked - begin) / .milliseconds(1)
        latencies["prompt"] = (ContinuousClock.now - asked) / .milliseconds(1)
    }
}

extension ServingPrompt {
    /// What its score is, in words the screen can print beside it.
    static let scoreMeaning = "prompt score"

    /// The same of what is read off this prompt.
    var scoreMeaning: String {
        switch scorer.scoring {
        case .head: Self.scoreMeaning
        case .titleLikelihood: "log-probability of the title per token"
        }
    }
}
