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
        let list = Array(ranked.prefix(listLength))
        guard !list.isEmpty else { return scores }
        let fresh = try self.scores(of: list, for: request)
        precondition(fresh.count == list.count, "\(fresh.count) scores of \(list.count)")
        var result = scores
        for (candidate, score) in zip(list, fresh) { result[Int(candidate.item)] = score }
        guard let best = ranked.dropFirst(list.count).first, let least = fresh.min() else {
            return result
        }
        // The others move, not the list: its scores keep every bit.
        for other in ranked.dropFirst(list.count) {
            result[Int(other.item)] = least - 1 - (best.score - other.score)
        }
        return result
    }
}
