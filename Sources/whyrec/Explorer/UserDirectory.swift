import Catalog
import Explanation
import ExplorerCore

/// The list of users as the explorer shows it: counts follow the stream, tastes are computed for
/// the rows that are looked at.
struct UserDirectory {
    private let attributes: [Attribute]
    private let tasteWords: TasteWords
    private var tastes: [Int32: [String]] = [:]

    /// Words shown for a user.
    private static let wordLimit = 3

    init(sequences: InteractionSequences, attributes: [Attribute], links: ItemAttributes) {
        self.attributes = attributes
        tasteWords = TasteWords(sequences, itemAttributes: links)
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

    /// Attributes in which the history stands out, most telling first.
    private mutating func tastes(of user: Int32, in histories: GrowingSequences) -> [String] {
        if let known = tastes[user] { return known }
        let items = histories.history(of: user).items
        let words = tasteWords.words(of: items, limit: Self.wordLimit)
            .map { attributes[Int($0.attribute)].name }
        tastes[user] = words
        return words
    }
}
