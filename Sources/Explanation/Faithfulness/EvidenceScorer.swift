import Recommenders

/// One row of a list whose evidence is tested.
public struct CheckQuestion: Sendable {
    /// The question that made the list.
    public let request: ScoringRequest
    /// The list, in any order.
    public let candidates: [Int32]
    /// Place of the row in `candidates`.
    public let target: Int
    /// What stands behind the row.
    public let evidence: EvidenceSet
    /// What stands behind a row of somebody else, for the swap; nil where there is nobody.
    public let other: EvidenceSet?

    /// Puts a question together.
    ///
    /// - Parameters:
    ///   - item: The row, one of the candidates.
    ///   - evidence: Its evidence under the same request.
    public init(
        _ request: ScoringRequest, candidates: [Int32], item: Int32, evidence: EvidenceSet,
        other: EvidenceSet?
    ) {
        precondition(evidence.item == item, "evidence of item \(evidence.item) for item \(item)")
        guard let target = candidates.firstIndex(of: item) else {
            preconditionFailure("item \(item) is not among the \(candidates.count) candidates")
        }
        self.request = request
        self.candidates = candidates
        self.target = target
        self.evidence = evidence
        self.other = other
    }
}

/// Scores a list under any choice of evidence: what the check asks.
public protocol EvidenceScorer: Sendable {
    /// Identifies the weights.
    var version: String { get }

    /// The kinds of evidence that enter the score. Leaving out any other changes nothing, whatever
    /// it is: the check says so and counts controls against these alone.
    var kinds: Set<EvidenceKind> { get }

    /// Scores of all candidates of a question under each choice.
    ///
    /// The scores under a choice have the same bits whatever is asked beside it.
    /// **Shape** result [choices.count][question.candidates.count]
    func scores(_ question: CheckQuestion, under choices: [EvidenceChoice]) throws -> [[Float]]
}

/// A recommender as it is, without a prompt: of all evidence only the user's own history enters.
///
/// Neighbours and attributes are found beside the score of such a model and cannot change it.
public struct HistoryEvidenceScorer: EvidenceScorer {
    private let recommender: any Recommender

    /// Scores by a model's own scoring function.
    public init(_ recommender: any Recommender) { self.recommender = recommender }

    public var version: String { recommender.version }

    public var kinds: Set<EvidenceKind> { [.historyItem] }

    public func scores(
        _ question: CheckQuestion, under choices: [EvidenceChoice]
    ) -> [[Float]] {
        recommender.scores(for: choices.map { question.request.keeping($0) }).map { all in
            question.candidates.map { all[Int($0)] }
        }
    }
}

extension ScoringRequest {
    /// The request with the history that a choice leaves, replaced items in the place of the old.
    public func keeping(_ choice: EvidenceChoice) -> ScoringRequest {
        var items: [Int32] = []
        var times: [Int64] = []
        for (item, time) in zip(history, historyTimes) where !choice.withoutHistory.contains(item) {
            if case .item(let other) = choice.replaced[.item(item)] {
                items.append(other)
            } else {
                items.append(item)
            }
            times.append(time)
        }
        return ScoringRequest(user: user, history: items, historyTimes: times, now: now)
    }
}
