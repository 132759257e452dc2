import Recommenders

/// What became of one item between two rankings of the same user.
public struct LedgerRow: Sendable, Equatable, Codable {
    /// How the item's place changed.
    public enum Change: String, Sendable, Codable {
        /// It is in the shown list and was not before.
        case entered
        /// It was in the shown list and is not any more.
        case left
        /// It left because the user had it: it is no candidate any more.
        case consumed
        /// It is in the list at another rank.
        case moved
        /// It is where it was.
        case steady
    }

    /// Dense item index.
    public let item: Int32
    /// How its place changed.
    public let change: Change
    /// Rank before, counted from 1; nil when it was beyond the depth of the ledger.
    public let oldRank: Int?
    /// Rank now; nil when it is beyond the depth of the ledger or no candidate.
    public let newRank: Int?
    /// Places gained, positive for up; nil where either rank is unknown.
    public let delta: Int?
    /// Score before; nil where the old rank is.
    public let scoreBefore: Float?
    /// Score now; nil where the new rank is.
    public let scoreAfter: Float?
}

/// The difference between two rankings and the events that made it.
public struct LedgerUpdate: Sendable, Equatable {
    /// Rows of the shown list in order of rank, steady ones included.
    public let rows: [LedgerRow]
    /// Items that left the shown list, by old rank.
    public let departures: [LedgerRow]
    /// The user's events since the reference, oldest first: what made the difference.
    public let causes: [StreamEvent]
    /// Event index of the ranking compared with; nil for the first ranking.
    public let referenceIndex: Int?
    /// Share of the shown list that was not in the reference's, 0 ... 1; 0 for the first ranking.
    public let churn: Double

    /// Number of shown rows that are not steady, departures not counted.
    public var changeCount: Int { rows.count { $0.change != .steady } }
}

/// Keeps the rankings of one watched user, so that each row knows where it was and what moved it.
///
/// Ranks are compared down to a depth well below the shown list: a row that enters says from where.
/// The reference is the ranking before, or a pinned one.
public struct RankLedger: Sendable {
    /// A rank at an event index.
    public struct Sample: Sendable, Equatable, Codable {
        /// Event index of the ranking.
        public let index: Int
        /// Rank, counted from 1.
        public let rank: Int
    }

    /// Rows of the list on the screen.
    public let shown: Int
    /// Ranks that are remembered; ask the recommender for this many items.
    public let depth: Int
    private let capacity: Int
    private var previous: Ranking?
    private var pinned: Ranking?
    private var causes: [StreamEvent] = []
    private var histories: [Int32: RingBuffer<Sample>] = [:]

    /// Starts an empty ledger.
    ///
    /// - Parameters:
    ///   - shown: Rows of the list on the screen.
    ///   - depth: Ranks that are remembered, at least `shown`.
    ///   - capacity: Samples kept of each item's rank.
    public init(shown: Int = 20, depth: Int = 500, capacity: Int = 64) {
        precondition(shown >= 1 && depth >= shown && capacity >= 1, "\(shown) of \(depth) ranks")
        self.shown = shown
        self.depth = depth
        self.capacity = capacity
    }

    /// True while changes are counted from a pinned ranking.
    public var isPinned: Bool { pinned != nil }

    /// Takes note of a ranking and compares it with the reference.
    ///
    /// - Parameters:
    ///   - ranking: The first `depth` items, best first.
    ///   - index: Event index of the ranking.
    ///   - events: The user's events since the last ranking, oldest first.
    public mutating func record(
        _ ranking: [ScoredItem], at index: Int, causes events: [StreamEvent] = []
    ) -> LedgerUpdate {
        let current = Ranking(Array(ranking.prefix(depth)), index: index)
        causes = pinned == nil ? events : causes + events
        let update = LedgerUpdate(
            from: pinned ?? previous, to: current, shown: shown, causes: causes)
        previous = current
        for (place, scored) in ranking.prefix(shown).enumerated() {
            histories[scored.item, default: RingBuffer(capacity: capacity)]
                .append(Sample(index: index, rank: place + 1))
        }
        return update
    }

    /// Counts changes from the last ranking on, until ``unpin()``.
    public mutating func pin() {
        pinned = previous
        causes = []
    }

    /// Counts changes from one ranking to the next again.
    public mutating func unpin() {
        pinned = nil
        causes = []
    }

    /// The ranks an item had while it was shown, oldest first, for a sparkline.
    public func rankHistory(of item: Int32) -> [Sample] { histories[item]?.elements ?? [] }

    /// Forgets rankings at or after an event index, when the stream stepped back before it.
    public mutating func rewind(before index: Int) {
        if let ranking = previous, ranking.index >= index { previous = nil }
        if let ranking = pinned, ranking.index >= index { pinned = nil }
        causes.removeAll { $0.index >= index }
        for item in histories.keys { histories[item]?.removeLast { $0.index >= index } }
    }
}

/// One ranking with each item's place.
struct Ranking: Sendable {
    let index: Int
    let items: [ScoredItem]
    let place: [Int32: Int]

    init(_ items: [ScoredItem], index: Int) {
        self.index = index
        self.items = items
        place = Dictionary(
            items.enumerated().map { ($1.item, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension LedgerUpdate {
    /// Compares two rankings; without a reference every row is steady at its first rank.
    init(from old: Ranking?, to new: Ranking, shown: Int, causes: [StreamEvent]) {
        let consumed = Set(causes.map(\.interaction.item))
        func row(_ item: Int32, _ change: LedgerRow.Change) -> LedgerRow {
            let before = old?.place[item]
            let after = new.place[item]
            let delta = before.flatMap { before in after.map { before - $0 } }
            return LedgerRow(
                item: item, change: change, oldRank: before.map { $0 + 1 },
                newRank: after.map { $0 + 1 }, delta: delta,
                scoreBefore: before.flatMap { old?.items[$0].score },
                scoreAfter: after.map { new.items[$0].score })
        }
        rows = new.items.prefix(shown).enumerated().map { place, scored in
            guard let old else { return row(scored.item, .steady) }
            guard let before = old.place[scored.item], before < shown else {
                return row(scored.item, .entered)
            }
            return row(scored.item, before == place ? .steady : .moved)
        }
        let stillShown = Set(new.items.prefix(shown).map(\.item))
        departures = (old?.items.prefix(shown) ?? []).filter { !stillShown.contains($0.item) }
            .map { gone in
                let isConsumed = consumed.contains(gone.item) && new.place[gone.item] == nil
                return row(gone.item, isConsumed ? .consumed : .left)
            }
        self.causes = causes
        referenceIndex = old?.index
        let entered = rows.count { $0.change == .entered }
        churn = rows.isEmpty ? 0 : Double(entered) / Double(rows.count)
    }
}
