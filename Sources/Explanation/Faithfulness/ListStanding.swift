import Glibc

/// Where one candidate stands in a list of scores.
public struct ListStanding: Sendable, Equatable {
    /// m(x): the score at mean 0 and deviation 1 over the list, so that no change of scale counts.
    /// Zero for a list of equal scores; at most sqrt(n - 1) in a list of n.
    public let score: Double
    /// Softmax of the standardised scores: the candidate's share of the list, 0 ... 1.
    public let probability: Double
    /// Expected rank from 1 when ties are broken by chance: a list of equal scores puts everybody
    /// at (n + 1) / 2.
    public let rank: Double

    /// Reads a list. Scores that are not a number stand behind all others, whose mean and deviation
    /// are taken without them.
    public init(of place: Int, in scores: [Float]) {
        precondition(scores.indices.contains(place), "place \(place) of \(scores.count)")
        let real = scores.filter(\.isFinite)
        let values = standardized(real).map(Double.init)
        let own = scores[place]
        guard own.isFinite else {
            (score, probability) = (-Double(max(0, scores.count - 1)).squareRoot(), 0)
            rank = Double(real.count) + Double(scores.count - real.count + 1) / 2
            return
        }
        let standing = values[scores[..<place].count(where: \.isFinite)]
        score = standing
        let sum = values.reduce(0) { $0 + exp($1 - standing) }
        probability = 1 / sum
        let above = real.count { $0 > own }
        let equal = real.count { $0 == own }
        rank = Double(above) + Double(equal + 1) / 2
    }
}
