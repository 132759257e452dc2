/// A second stage of ranking: scores the best of a list again, with more care than a whole
/// catalogue can be given.
public protocol ListScorer: Sendable {
    /// Short name for badges, such as `prompt`.
    var name: String { get }

    /// Identifies what was learned.
    var version: String { get }

    /// Candidates of a list that are scored again; the others stay behind them, as they were.
    var listLength: Int { get }

    /// New scores of candidates, which come best first; higher is better, comparable within the list.
    ///
    /// **Shape** result [candidates.count].
    func scores(of candidates: [ScoredItem], for request: ScoringRequest) throws -> [Float]
}

extension ListScorer {
    /// Scores in which the best `listLength` of the competitors have their new ones and stand before
    /// all others, whose order stays.
    ///
    /// - Parameters:
    ///   - scores: Of the whole catalogue. **Shape** [itemCount]
    ///   - competitors: Distinct items that stand against each other. Equal scores enter the list by
    ///     smaller index, which favours nobody's answer.
    public func rescored(
        _ scores: [Float], among competitors: [Int32], for request: ScoringRequest
    ) throws -> [Float] {
        let ranked = competitors.map { ScoredItem(item: $0, score: scores[Int($0)]) }
            .sorted { ($0.score, $1.item) > ($1.score, $0.item) }
        guard !ranked.isEmpty else { return scores }
        var result = scores
        for scored in try rescored(ranked, for: request).scored {
            result[Int(scored.item)] = scored.score
        }
        return result
    }

    /// The list a person is shown: the best `count` items outside the history, best first.
    ///
    /// - Parameter base: Makes the list whose best are scored again.
    public func ranking(
        _ count: Int, by base: some Recommender, for request: ScoringRequest
    ) throws -> [ScoredItem] {
        // One more than the list says how far behind it the others stand.
        let ranked = base.ranking(max(count, listLength + 1), for: request)
        return Array(try rescored(ranked, for: request).ranking.prefix(count))
    }

    private func rescored(
        _ ranked: [ScoredItem], for request: ScoringRequest
    ) throws -> RescoredList {
        let best = Array(ranked.prefix(listLength))
        return RescoredList(
            ranked, scores: best.isEmpty ? [] : try scores(of: best, for: request))
    }
}

/// A list whose best were scored again, with new scores for all: the best in the order of their new
/// scores, the others behind them in their order of before.
public struct RescoredList: Sendable {
    /// The list of before with its new scores, in the order of before.
    public let scored: [ScoredItem]
    /// How many were scored again.
    public let count: Int

    /// Puts the others behind.
    ///
    /// - Parameters:
    ///   - ranked: All that are listed, best first by their scores of before.
    ///   - scores: New ones of the first of them; with none the list is as it was.
    public init(_ ranked: [ScoredItem], scores: [Float]) {
        precondition(
            scores.count <= ranked.count,
            "\(scores.count) new scores for a list of \(ranked.count)")
        count = scores.count
        guard !scores.isEmpty else {
            scored = ranked
            return
        }
        let others = ranked.dropFirst(scores.count)
        let (best, least) = (others.first?.score ?? 0, scores.min() ?? 0)
        // The others move, not the list: its scores keep every bit.
        scored =
            zip(ranked, scores).map { ScoredItem(item: $0.item, score: $1) }
            + others.map { ScoredItem(item: $0.item, score: least - 1 - (best - $0.score)) }
    }

    /// The list, best first: the best by their new scores, ties by smaller index.
    public var ranking: [ScoredItem] {
        scored.prefix(count).sorted { ($0.score, $1.item) > ($1.score, $0.item) }
            + scored.dropFirst(count)
    }
}
