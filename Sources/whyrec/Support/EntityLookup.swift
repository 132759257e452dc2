import Catalog
import Explanation

/// Users and items as people name them on the command line.
struct EntityLookup {
    private let store: CatalogStore

    init(_ store: CatalogStore) {
        self.store = store
    }

    /// A user by the name of the source, else by pseudonym such as `u0093`.
    func user(_ text: String) throws -> Int32 {
        if let user = try store.user(named: text) { return user }
        if text.first == "u", let index = Int32(text.dropFirst()), index >= 0,
            index < store.facts.users, pseudonym(of: index) == text
        {
            return index
        }
        let users = try store.users()
        let near = try nearMatches(text, search: store.searchUsers).map { users[Int($0)].name }
        throw CommandFailure(
            "there is no user \(quoted(text))",
            hint: near.isEmpty
                ? "users are named as in the imported data, or u0000 to \(pseudonym(of: Int32(users.count - 1)))"
                : "near matches: \(near.map { quoted($0) }.joined(separator: ", "))")
    }

    /// An item by the name of the source, else by its whole title.
    func item(_ text: String) throws -> Int32 {
        if let item = try store.item(named: text) { return item }
        let items = try store.items()
        let found = try nearMatches(text, search: store.searchItems)
        let exact = found.filter {
            items[Int($0)].displayTitle.lowercased() == text.lowercased()
        }
        if exact.count == 1 { return exact[0] }
        let near = found.map { index in
            let item = items[Int(index)]
            return "\(quoted(item.name)) \(sanitized(item.displayTitle, limit: 40))"
        }
        throw CommandFailure(
            exact.count > 1
                ? "\(exact.count) items are called \(quoted(text))"
                : "there is no item \(quoted(text))",
            hint: near.isEmpty
                ? "items are named as in the imported data, or by their whole title"
                : "near matches: \(near.joined(separator: ", "))")
    }

    /// Up to five matches of the text, else of its longest words or beginnings that match at all.
    private func nearMatches(
        _ text: String, search: (String, Int) throws -> [Int32]
    ) throws -> [Int32] {
        let whole = try search(text, 5)
        if !whole.isEmpty { return whole }
        let words = text.split(whereSeparator: \.isWhitespace).sorted { $0.count > $1.count }
        for word in words {
            var part = word.prefix(32)
            while part.count >= max(2, word.count / 2) {
                let found = try search(String(part), 5)
                if !found.isEmpty { return found }
                part = part.dropLast()
            }
        }
        return []
    }

    private func quoted(_ text: String) -> String { "\"\(sanitized(text, limit: 40))\"" }
}
