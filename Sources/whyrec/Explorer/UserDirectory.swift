import Catalog
import Explanation
import ExplorerCore

/// The list of users as the explorer shows it: counts follow the stream, tastes are computed for
/// the rows that are looked at.
struct UserDirectory {
    private let titlesOfAttributes: [String]
    private let links: ItemAttributes
    /// Share of all interactions whose item carries an attribute. **Shape** [attributeCount].
    private let attributeShares: [Double]
    private var tastes: [Int32: [String]] = [:]

    /// A taste must be this much more frequent in the history than in the data.
    private static let minimumLift = 1.15

    init(sequences: InteractionSequences, attributes: [Attribute], links: ItemAttributes) {
        titlesOfAttributes = attributes.map(\.name)
        self.links = links
        var counts = [Double](repeating: 0, count: attributes.count)
        for item in sequences.items {
            for attribute in links[Int(item)] { counts[Int(attribute)] += 1 }
        }
        let total = Double(max(sequences.items.count, 1))
        attributeShares = counts.map { $0 / total }
    }

    /// The users that match, in the order asked for.
    mutating func list(_ query: UserQuery, in histories: GrowingSequences) -> UserList {
        let needle = query.text.lowercased()
        var matches: [(row: Int32, count: Int, last: Int64?)] = []
        for user in 0..<Int32(histories.userCount) {
            if !needle.isEmpty, !pseudonym(of: user).contains(needle),
                !tastes(of: user, in: histories).contains(where: {
                    $0.lowercased().contains(needle)
                })
            {
                continue
            }
            matches.append((user, histories.count(of: user), histories.lastTime(of: user)))
        }
        switch query.sort {
        case .name: break
        case .eventCount: matches.sort { ($1.count, $0.row) < ($0.count, $1.row) }
        case .lastTime:
            matches.sort { ($1.last ?? .min, $0.row) < ($0.last ?? .min, $1.row) }
        }
        let rows = matches.prefix(query.limit).map { match in
            UserRow(
                index: match.row, name: pseudonym(of: match.row),
                tastes: tastes(of: match.row, in: histories), eventCount: match.count,
                lastTime: match.last, isCold: match.count < ColdItemSplit.coldLimit + 1)
        }
        return UserList(
            rows: rows, matchCount: matches.count, userCount: histories.userCount)
    }

    /// Forgets what was derived from a user's history, because it has grown.
    mutating func historyChanged(of user: Int32) { tastes[user] = nil }

    /// Attributes that are more frequent in the history than in the data, most telling first.
    private mutating func tastes(of user: Int32, in histories: GrowingSequences) -> [String] {
        if let known = tastes[user] { return known }
        let items = histories.history(of: user).items
        var counts: [Int32: Int] = [:]
        for item in items {
            for attribute in links[Int(item)] { counts[attribute, default: 0] += 1 }
        }
        let lifted = counts.compactMap { attribute, count -> (Int32, Double)? in
            let share = Double(count) / Double(items.count)
            let lift = share / max(attributeShares[Int(attribute)], 1e-9)
            // A rare attribute has a huge lift after one event; weighting by its share keeps
            // words that describe much of the history.
            return count > 1 && lift >= Self.minimumLift ? (attribute, lift * share) : nil
        }
        let words = lifted.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(3)
            .map { titlesOfAttributes[Int($0.0)] }
        tastes[user] = words
        return words
    }
}
