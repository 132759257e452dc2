import Catalog
import Explanation
import Recommenders

/// A removal test made ready about a model at a moment: what asks, what scores and how it is done.
struct RemovalTest {
    var questions: CheckQuestions
    let scorer: any EvidenceScorer
    var settings = FaithfulnessSettings()

    /// - Parameters:
    ///   - secondStage: Scores instead of the model; the lists are then of its frozen part.
    ///   - count: Candidates in a list.
    init(
        _ momentary: MomentaryModel, explainer: Explainer, secondStage: SecondStage?, count: Int,
        in workspace: Workspace, _ store: CatalogStore
    ) throws {
        let engine = momentary.engine
        questions = CheckQuestions(
            // The prompt stands behind the model that it was trained with.
            secondStage == nil ? momentary.recommender : momentary.frozen,
            explainer: explainer, listCount: count, userCount: store.facts.users,
            request: { engine.request(for: $0) })
        settings.historyWindow = explainer.settings.historyWindow
        guard let secondStage else {
            scorer = HistoryEvidenceScorer(momentary.recommender)
            return
        }
        let prompt = try TrainedPrompt(
            beside: momentary.selected.file, of: momentary.frozen, in: workspace, store)
        let preset = prompt.scorer.preset
        guard count <= preset.candidates else {
            throw CommandFailure(
                "the prompt scores \(preset.candidates) candidates at once, not \(count)",
                hint: "--k \(preset.candidates)")
        }
        scorer = PromptEvidenceScorer(
            prompt.scorer,
            questions: PromptQuestions(
                base: prompt.workshop.base, explainer: explainer, preset: preset),
            showsEvidence: secondStage.showsEvidence)
    }

    /// The test of one row: the same as `whyrec check` makes.
    mutating func result(of user: Int32, item: Int32, seed: UInt64) throws -> FaithfulnessResult {
        let stream = FaithfulnessSample.stream(of: user, seed: seed)
        let question = questions.question(of: user, item: item, stream: stream.stream(0))
        return try FaithfulnessCheck(scorer, settings: settings)(
            question, stream: stream.stream(1))
    }
}

extension MomentaryModel {
    /// What finds the evidence of its candidates.
    func explainer(_ facts: ItemFacts, minimumUsers: Int) -> Explainer {
        var settings = EvidenceSettings()
        settings.minimumUsers = minimumUsers
        var explainer = Explainer(
            frozen, facts: facts, known: selected.events.training, settings: settings)
        explainer.append(selected.events.stream.prefix(index))
        return explainer
    }
}

extension ItemFacts {
    /// Reads the facts of a catalogue.
    init(_ store: CatalogStore) throws {
        self.init(
            titles: try store.titles(), attributes: try store.attributes(),
            links: try store.itemAttributes())
    }
}
