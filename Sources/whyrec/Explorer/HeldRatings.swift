import Catalog

/// Rating values of interactions, read for one user at a time when first asked for.
///
/// Asked only about events that are known by now, so a rating of a later event never shows.
final class HeldRatings {
    private struct Event: Hashable {
        let item: Int32
        let time: Int64
    }

    private let store: CatalogStore
    private var ratings: [Int32: [Event: Double]] = [:]

    init(store: CatalogStore) { self.store = store }

    /// The user's rating of an event, nil where the data has none.
    func rating(of user: Int32, _ item: Int32, at time: Int64) throws -> Double? {
        if ratings[user] == nil {
            let history = try store.history(ofUser: user)
            ratings[user] = [:]
            for entry in history {
                guard let value = entry.value else { continue }
                ratings[user]?[Event(item: entry.item, time: entry.time)] = value
            }
        }
        return ratings[user]?[Event(item: item, time: time)]
    }
}
