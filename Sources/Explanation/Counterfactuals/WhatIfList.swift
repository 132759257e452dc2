import Recommenders

/// A list under a question that was changed, each row beside where it stood before.
public struct WhatIfList: Sendable, Equatable {
    /// One candidate before and after. Ranks are exact however deep they are.
    public struct Row: Sendable, Equatable, Codable {
        /// Dense item index.
        public let item: Int32
        /// Rank with nothing hidden, counted from 1.
        public let oldRank: Int
        /// Rank with the items hidden.
        public let newRank: Int
        /// Score with nothing hidden.
        public let oldScore: Float
        /// Score with the items hidden; comparable within its own list.
        public let newScore: Float

        /// Places gained, positive for up.
        public var delta: Int { oldRank - newRank }
    }

    /// Items that were hidden and are in the history, ascending.
    public let hidden: [Int32]
    /// The list with the items hidden, in order of its ranks.
    public let rows: [Row]
    /// Rows of the list as it was that are not in it any more, in order of their old ranks.
    public let departures: [Row]

    /// Rows at another rank, departures not counted.
    public var movedCount: Int { rows.count { $0.delta != 0 } }

    init(from old: CandidateScores, to new: CandidateScores, hidden: [Int32], count: Int) {
        func row(_ item: Int32) -> Row {
            Row(
                item: item, oldRank: old.rank(of: item), newRank: new.rank(of: item),
                oldScore: old.scores[Int(item)], newScore: new.scores[Int(item)])
        }
        self.hidden = hidden
        rows = new.best(count).map { row($0.item) }
        let shown = Set(rows.map(\.item))
        departures = old.best(count).filter { !shown.contains($0.item) }.map { row($0.item) }
    }
}
