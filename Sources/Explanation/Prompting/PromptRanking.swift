import Recommenders

/// A list whose best were scored again by the prompt: what `rank` and the screen show.
///
/// The best `count` stand in the order of the prompt's scores, the others behind them in the order
/// of the model that made the list. The same scores to the bit as ``ListScorer/rescored`` gives the
/// metrics.
public struct PromptRanking: Sendable {
    /// An item of the list.
    public struct Row: Sendable, Equatable {
        /// Dense item index.
        public let item: Int32
        /// The final score: comparable over the whole list.
        public let score: Float
        /// Score and rank of the model that made the list.
        public let first: (score: Float, rank: Int)
        /// What the prompt's score is made of; nil for a row that it does not read.
        public let parts: PromptScore?

        /// Whether all figures are the same.
        public static func == (left: Row, right: Row) -> Bool {
            left.item == right.item && left.score == right.score && left.first == right.first
                && left.parts == right.parts
        }
    }

    /// Best first.
    public let rows: [Row]
    /// How many were scored again.
    public let count: Int
    private let places: [Int32: Int]

    /// Ranks a list again.
    ///
    /// - Parameters:
    ///   - ranked: The list of the model that made it, best first.
    ///   - parts: Of the first of them; with none the list is as it was.
    public init(_ ranked: [ScoredItem], parts: [PromptScore]) {
        let list = RescoredList(ranked, scores: parts.map(\.score))
        var first: [Int32: Int] = [:]
        for (place, scored) in ranked.enumerated() { first[scored.item] = place }
        rows = list.ranking.map { scored in
            let place = first[scored.item] ?? 0
            return Row(
                item: scored.item, score: scored.score,
                first: (ranked[place].score, place + 1),
                parts: place < parts.count ? parts[place] : nil)
        }
        count = parts.count
        places = Dictionary(
            rows.enumerated().map { ($1.item, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Asks for a list and ranks it again.
    ///
    /// - Parameters:
    ///   - count: Rows at most.
    ///   - base: Makes the list: the model that the prompt was trained with, or a version of it that
    ///     learned on.
    /// - Throws: When a prompt does not fit the language model.
    public init(
        _ count: Int, by base: some Recommender, _ stage: PromptListScorer,
        for request: ScoringRequest
    ) throws {
        let ranked = base.ranking(max(count, stage.listLength + 1), for: request)
        let best = Array(ranked.prefix(stage.listLength))
        self.init(ranked, parts: best.isEmpty ? [] : try stage.parts(of: best, for: request))
    }

    /// The list as any other.
    public var items: [ScoredItem] { rows.map { ScoredItem(item: $0.item, score: $0.score) } }

    /// The row of an item, with its rank; nil for one that is not listed.
    public func row(of item: Int32) -> (row: Row, rank: Int)? {
        places[item].map { (rows[$0], $0 + 1) }
    }
}
