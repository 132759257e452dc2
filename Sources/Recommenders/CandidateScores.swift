/// Scores of the whole catalogue with those items marked that compete for a place in a list.
///
/// Places are those of ``Recommender/ranking(_:for:)``: by descending score, equal ones by ascending
/// item index.
public struct CandidateScores: Sendable, Equatable {
    /// Scores of all items. **Shape** [itemCount]
    public let scores: [Float]
    /// Whether an item competes. **Shape** [itemCount]
    public let isCandidate: [Bool]

    /// Marks who competes.
    public init(_ scores: [Float], isCandidate: [Bool]) {
        precondition(
            scores.count == isCandidate.count, "\(scores.count) scores, \(isCandidate.count) marks")
        self.scores = scores
        self.isCandidate = isCandidate
    }

    /// Number of items that compete.
    public var candidateCount: Int { isCandidate.count { $0 } }

    /// Whether an item of the catalogue competes.
    public func competes(_ item: Int32) -> Bool {
        isCandidate.indices.contains(Int(item)) && isCandidate[Int(item)]
    }

    /// The rank of a candidate, counted from 1. **Cost** O(itemCount).
    public func rank(of item: Int32) -> Int {
        precondition(competes(item), "item \(item) is no candidate")
        let (place, own) = (Int(item), scores[Int(item)])
        var rank = 1
        for other in scores.indices where isCandidate[other] {
            if scores[other] > own || (scores[other] == own && other < place) { rank += 1 }
        }
        return rank
    }

    /// The best candidates, best first.
    public func best(_ count: Int) -> [ScoredItem] {
        var candidates: [ScoredItem] = []
        candidates.reserveCapacity(scores.count)
        for (item, score) in scores.enumerated() where isCandidate[item] {
            candidates.append(ScoredItem(item: Int32(item), score: score))
        }
        candidates.sort { ($0.score, $1.item) > ($1.score, $0.item) }
        return Array(candidates.prefix(count))
    }
}

extension Recommender {
    /// Everybody's scores under a request, with the items outside its history marked as candidates,
    /// as in ``ranking(_:for:)``.
    public func candidateScores(for request: ScoringRequest) -> CandidateScores {
        CandidateScores(scores(for: [request])[0], isCandidate: candidates(of: request))
    }

    /// Who competes under a request: all items outside its history. **Shape** [itemCount]
    public func candidates(of request: ScoringRequest) -> [Bool] {
        var isCandidate = [Bool](repeating: true, count: itemCount)
        for item in request.history { isCandidate[Int(item)] = false }
        return isCandidate
    }
}
