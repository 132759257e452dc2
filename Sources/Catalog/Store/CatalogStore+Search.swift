import GRDB
import Synchronization

/// What search looks through, read once per store.
struct SearchIndices: Sendable {
    var users = SearchIndex()
    var items = SearchIndex()
}

extension CatalogStore {
    /// Items whose title or identifier holds every word typed so far, best first.
    ///
    /// Accents, case and punctuation do not matter; among equals the more popular come first.
    /// The first call reads the texts, later ones scan memory.
    public func searchItems(_ query: String, limit: Int = 50) throws -> [Int32] {
        try loadedSearchIndices().items.matches(query, limit: limit)
    }

    /// Users whose identifier holds what was typed, best first.
    public func searchUsers(_ query: String, limit: Int = 50) throws -> [Int32] {
        try loadedSearchIndices().users.matches(query, limit: limit)
    }

    private func loadedSearchIndices() throws -> SearchIndices {
        if let loaded = searchIndices.withLock({ $0 }) { return loaded }
        let loaded = try read { db in
            var indices = SearchIndices()
            let users = try PreparedStatement(
                db, "SELECT source_id, interaction_count FROM users ORDER BY user")
            while try users.next() {
                indices.users.append(
                    SearchText.folded(users.text(0) ?? ""), weight: Int(users.integer(1)))
            }
            let items = try PreparedStatement(
                db, "SELECT search, interaction_count FROM items ORDER BY item")
            while try items.next() {
                indices.items.append(items.text(0) ?? "", weight: Int(items.integer(1)))
            }
            return indices
        }
        searchIndices.withLock { $0 = loaded }
        return loaded
    }
}
