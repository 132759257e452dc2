import Catalog
import Explanation
import Recommenders
import Streaming

extension SpotCheckDraw {
    /// A draw from a model at a moment.
    ///
    /// - Parameters:
    ///   - scorer: What the check asks for scores without evidence.
    ///   - explainer: What finds evidence at the moment.
    ///   - engine: The stream at the moment; who had what.
    ///   - itemSupport: Known events of every item. **Shape** [itemCount]
    ///   - listCount: Length of the lists that rows are drawn from.
    init(
        _ count: Int, by recommender: any Recommender, scorer: any EvidenceScorer,
        explainer: Explainer, engine: StreamEngine, itemSupport: [Int], titles: [String],
        listCount: Int,
        pin: SpotCheckPin
    ) {
        let userCount = engine.sequences.userCount
        var settings = FaithfulnessSettings()
        settings.historyWindow = explainer.settings.historyWindow
        self.init(
            count,
            CheckQuestions(
                recommender, explainer: explainer, listCount: listCount, userCount: userCount,
                request: { engine.request(for: $0) }),
            check: FaithfulnessCheck(scorer, settings: settings),
            world: World(
                userCount: userCount, itemSupport: itemSupport, titles: titles,
                historyCount: { engine.sequences.count(of: $0) },
                request: { engine.request(for: $0) }),
            pin: pin)
    }
}

extension CatalogStore {
    /// The stored draw that a pin and a number of cases would give again, or nil.
    func spotCheckQueue(of pin: SpotCheckPin, asked: Int) throws -> SpotCheckQueue? {
        try spotCheckQueues().last { $0.pin == pin && $0.asked == asked }
    }

    /// A name that no queue has: `queue-1` and so on.
    func freeQueueName() throws -> String {
        let taken = Set(try spotCheckQueues().map(\.name))
        return (1...).lazy.map { "queue-\($0)" }.first { !taken.contains($0) } ?? "queue"
    }
}
