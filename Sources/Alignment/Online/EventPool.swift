import Recommenders

/// Events that wait to be learned from, with what the user adapter is told about each.
struct EventPool {
    /// Items of the events.
    private(set) var items: [Int32] = []
    /// [x; s_u] of the events. **Shape** [count, width].
    private(set) var users: [Float] = []
    /// Places of events from which nothing is to be learned (``OnlineAdapter/Omission``).
    private(set) var omitted: Set<Int> = []
    /// Values of a user's row.
    let width: Int
    /// The summaries the first of the events was served with: they hold none of them.
    var summaries: ItemSummaries?

    init(width: Int) { self.width = width }

    /// Continues from a checkpoint.
    init(width: Int, items: [Int32], users: [Float], summaries: ItemSummaries?) {
        self.width = width
        self.items = items
        self.users = users
        self.summaries = summaries
    }

    var count: Int { items.count }

    mutating func append(
        _ event: ObservedEvent, features: UserFeatures, isOmitted: Bool = false
    ) {
        if isOmitted { omitted.insert(count) }
        items.append(event.interaction.item)
        let row = [Float](unsafeUninitializedCapacity: width) { buffer, initialized in
            event.userLatent.withUnsafeBufferPointer { latent in
                if let latent = latent.baseAddress, let row = buffer.baseAddress {
                    features.write(event.request, latent: latent, to: row)
                }
            }
            initialized = width
        }
        users += row
    }

    mutating func clear() {
        items.removeAll(keepingCapacity: true)
        users.removeAll(keepingCapacity: true)
        omitted.removeAll()
        summaries = nil
    }
}
