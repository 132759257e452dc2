import Catalog
import Explanation
import Recommenders
import Streaming

extension SpotCheckDraw.World {
    /// The data at a moment of the stream.
    ///
    /// - Parameters:
    ///   - engine: The stream at the moment; who had what.
    ///   - itemSupport: Known events of every item. **Shape** [itemCount]
    init(_ engine: StreamEngine, itemSupport: [Int], titles: [String]) {
        self.init(
            userCount: engine.sequences.userCount, itemSupport: itemSupport, titles: titles,
            historyCount: { engine.sequences.count(of: $0) },
            request: { engine.request(for: $0) })
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
