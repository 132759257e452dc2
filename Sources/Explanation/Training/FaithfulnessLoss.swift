import Foundation

/// The losses of one prompt on the scores of its candidates: ranking, and the margin that evidence
/// has to be worth.
///
/// L_rank is the cross-entropy of the item that came next over the list. L_faith is
///
///     max(0, gamma - [s(i | E) - s(i | E without R)]) + max(0, gamma - [s(i | E) - s(i | E with R swapped)])
///
/// on scores standardised over the list, so that a larger scale alone meets no margin. Against
/// evidence removed alone the margin could be met by noticing that something is missing; the second
/// term asks that it be this evidence.
struct FaithfulnessLoss: Sendable {
    /// lambda_f: weight of L_faith; 0 switches it off.
    var weight: Float = 0.1
    /// gamma, in standard deviations of the list.
    var margin: Float = 0.5

    /// Scores of the candidates of one prompt under three evidences, or their gradients.
    struct Scores: Sendable, Equatable {
        /// With all evidence. **Shape** [candidates]
        var whole: [Float]
        /// Without what stands behind the target. Empty where nothing does.
        var removed: [Float] = []
        /// With somebody else's in its place. Empty where nothing does.
        var swapped: [Float] = []
    }

    /// What came out.
    struct Outcome: Sendable {
        /// Cross-entropy in nats.
        var ranking: Double
        /// The two hinges, unweighted; nil where nothing stands behind the target.
        var faithfulness: Double?
        /// Gradients of ranking + weight · faithfulness.
        var gradient: Scores
    }

    /// Losses and gradients for a target.
    func callAsFunction(_ scores: Scores, target: Int) -> Outcome {
        precondition(scores.whole.indices.contains(target), "target \(target)")
        let largest = scores.whole.max() ?? 0
        let powers = scores.whole.map { exp(Double($0 - largest)) }
        let sum = powers.reduce(0, +)
        var slope = powers.map { Float($0 / sum) }
        slope[target] -= 1
        var outcome = Outcome(
            ranking: log(sum) - Double(scores.whole[target] - largest), faithfulness: nil,
            gradient: Scores(
                whole: slope, removed: scores.removed.map { _ in 0 },
                swapped: scores.swapped.map { _ in 0 }))
        if scores.removed.isEmpty && scores.swapped.isEmpty { return outcome }
        let whole = StandardizedScores(scores.whole)
        var hinges = 0.0
        var pull: Float = 0
        for (other, path) in [
            (scores.removed, \Scores.removed), (scores.swapped, \Scores.swapped),
        ] where !other.isEmpty {
            let less = StandardizedScores(other)
            let gap = margin - (whole.values[target] - less.values[target])
            if gap <= 0 { continue }
            hinges += Double(gap)
            pull += 1
            outcome.gradient[keyPath: path] = less.gradient(of: target, slope: weight)
        }
        if pull > 0 {
            let down = whole.gradient(of: target, slope: -weight * pull)
            for place in down.indices { outcome.gradient.whole[place] += down[place] }
        }
        outcome.faithfulness = hinges
        return outcome
    }
}

/// Scores at mean 0 and deviation 1, with the way back.
private struct StandardizedScores {
    let values: [Float]
    private let deviation: Float

    init(_ scores: [Float]) {
        values = standardized(scores)
        let mean = scores.reduce(0) { $0 + Double($1) } / Double(scores.count)
        let variance = scores.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
        deviation = Float((variance / Double(scores.count)).squareRoot())
    }

    /// The gradient with respect to the scores of `slope` times one standardised value.
    func gradient(of place: Int, slope: Float) -> [Float] {
        guard deviation > 0, values.contains(where: { $0 != 0 }) else {
            return [Float](repeating: 0, count: values.count)
        }
        let count = Float(values.count)
        return values.indices.map { other in
            let own: Float = other == place ? 1 : 0
            return slope / deviation * (own - 1 / count - values[other] * values[place] / count)
        }
    }
}
