import Catalog
import Explanation
import Recommenders

/// A removal test made ready about a model at a moment: what asks, what scores and how it is done.
struct RemovalTest {
    var questions: CheckQuestions
    let scorer: any EvidenceScorer
    var settings = FaithfulnessSettings()
    /// Number of stream events in effect; the draws hang on it.
    let eventIndex: Int

    /// - Parameter count: Candidates in a list; the prompt scores as many as it was made for.
    init(
        _ momentary: MomentaryModel, explainer: Explainer, count: Int, store: CatalogStore
    ) throws {
        let engine = momentary.engine
        eventIndex = momentary.index
        questions = CheckQuestions(
            momentary.recommender, explainer: explainer, listCount: count,
            userCount: store.facts.users, request: { engine.request(for: $0) })
        settings.historyWindow = explainer.settings.historyWindow
        guard let prompt = momentary.prompt else {
            scorer = HistoryEvidenceScorer(momentary.recommender)
            return
        }
        guard count <= prompt.listLength else {
            throw CommandFailure(
                "the prompt scores \(prompt.listLength) candidates at once, not \(count)",
                hint: "--k \(prompt.listLength)")
        }
        scorer = prompt.evidenceScorer(explainer, listsOf: momentary.recommender)
    }

    /// The test of one row: the same as `whyrec check` makes.
    mutating func result(of user: Int32, item: Int32, seed: UInt64) throws -> FaithfulnessResult {
        let streams = CheckStreams(seed: seed, user: user, item: item, eventIndex: eventIndex)
        let question = questions.question(of: user, item: item, stream: streams.other)
        return try FaithfulnessCheck(scorer, settings: settings)(
            question, stream: streams.controls)
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
