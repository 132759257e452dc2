import Alignment
import Explanation
import ExplorerCore
import Recommenders

extension ExplorerSession {
    /// The prompt that scores the best of every list again; nil where it is switched off or none
    /// lies beside the model.
    var secondStage: PromptStage? {
        without.contains(.prompt) || promptRefusal != nil ? nil : parts.prompt
    }

    /// The second stage as it serves; reads the language model when it is first asked for.
    ///
    /// A prompt that nobody asked for by name and that does not fit the language model is passed
    /// over from then on, and the screen says why.
    func servingPrompt() throws -> ServingPrompt? {
        do {
            return try secondStage?.serving(without: without, of: parts)
        } catch  where setup.secondStage == nil {
            promptRefusal = "\(Failure(error).message)"
            return nil
        }
    }

    /// Whether the language model of the second stage is still to be read.
    var awaitsPrompt: Bool { secondStage.map { !$0.isLoaded } ?? false }

    /// The list of a question in stages, the one on the screen.
    ///
    /// - Parameter count: Rows at least.
    func stagedRanking(_ count: Int, for question: ScoringRequest) throws -> PromptRanking {
        let prompt = try servingPrompt()
        return try scoredAgain(
            StagedRanking(count, by: recommender, prompt, for: question), hasPrompt: prompt != nil)
    }

    /// The best of the model's own list in the order of the second stage; empty where none serves.
    ///
    /// - Parameter scores: Of the model, with who competes.
    func stagedBest(
        of scores: CandidateScores, for question: ScoringRequest
    ) throws -> PromptRanking? {
        guard let prompt = try servingPrompt() else { return nil }
        return try scoredAgain(
            StagedRanking(scores.best(prompt.listLength + 1), prompt, for: question),
            hasPrompt: true)
    }

    private func scoredAgain(_ list: StagedRanking, hasPrompt: Bool) throws -> PromptRanking {
        guard hasPrompt else { return list.ranking }
        var list = list
        var explainer: Explainer? = takeExplainer()
        defer { explainer.map(put) }
        try list.scoreAgain(&explainer)
        return list.ranking
    }

    /// The model that ranks before the second stage, by name; nil where none serves.
    var firstStageName: String? { secondStage == nil ? nil : recommender.name }

    /// Whether a row is among those that the second stage scores.
    func isScoredAgain(_ item: Int32, for question: ScoringRequest) -> Bool {
        guard let count = secondStage?.listLength else { return false }
        return recommender.ranking(count, for: question).contains { $0.item == item }
    }

    /// The second stage in the screen's words; nil where none serves.
    var stageSummary: SecondStageSummary? {
        secondStage.map { stage in
            SecondStageSummary(
                name: SecondStage.prompt.rawValue, count: stage.listLength,
                scoreMeaning: ServingPrompt.scoreMeaning,
                showsEvidence: !without.contains(.evidence))
        }
    }
}
