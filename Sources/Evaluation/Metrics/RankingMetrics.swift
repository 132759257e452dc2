import Foundation

/// The ranking metrics of one case, as expectations over the orders of tied candidates.
///
/// With one target at rank r: Hit@k = Recall@k = [r <= k], NDCG@k = [r <= k] / log2(r + 1),
/// reciprocal rank = 1 / r. With several, Hit@k asks for any of them, Recall@k for the share of
/// them, NDCG@k divides by the gain of min(k, targets) leading positives, and the reciprocal rank
/// is that of the first.
public struct RankingMetrics: Sendable, Equatable {
    private let ties: TieBlocks

    /// Measures a ranking.
    public init(_ ties: TieBlocks) {
        self.ties = ties
    }

    /// Measures the ranking of targets among other candidates.
    public init(targetScores: [Float], otherScores: [Float]) {
        self.init(TieBlocks(targetScores: targetScores, otherScores: otherScores))
    }

    /// Expected rank of the best target, counted from 1.
    ///
    /// The first of m targets placed at random in a block of b stands at (b + 1) / (m + 1).
    public var rank: Double {
        let best = ties.blocks[0]
        return Double(best.above) + Double(best.size + 1) / Double(best.targets + 1)
    }

    /// Expected reciprocal rank of the first target (MRR when averaged over cases).
    public var reciprocalRank: Double {
        let best = ties.blocks[0]
        var sum = 0.0
        for (offset, probability) in Self.placesOfFirstTarget(in: best).enumerated() {
            sum += probability / Double(best.above + offset + 1)
        }
        return sum
    }

    /// Probability that at least one target stands in the first `k` places.
    public func hit(at k: Int) -> Double {
        // Blocks are in order and do not overlap: the first one decides unless k misses it.
        let best = ties.blocks[0]
        let places = k - best.above
        if places <= 0 { return 0 }
        if places > best.size - best.targets { return 1 }
        var noneOfThem = 1.0
        for drawn in 0..<places {
            noneOfThem *= Double(best.size - best.targets - drawn) / Double(best.size - drawn)
        }
        return 1 - noneOfThem
    }

    /// Expected share of the targets that stand in the first `k` places.
    public func recall(at k: Int) -> Double {
        var found = 0.0
        for block in ties.blocks {
            let places = min(max(k - block.above, 0), block.size)
            found += Double(block.targets) * Double(places) / Double(block.size)
        }
        return found / Double(ties.targetCount)
    }

    /// Expected discounted gain of the first `k` places over the best possible.
    public func ndcg(at k: Int) -> Double {
        var gain = 0.0
        for block in ties.blocks where block.above < k {
            let share = Double(block.targets) / Double(block.size)
            gain +=
                share * Self.discount(from: block.above + 1, to: min(k, block.above + block.size))
        }
        return gain / Self.discount(from: 1, to: min(k, ties.targetCount))
    }

    /// Sum of 1 / log2(rank + 1) over ranks `first ... last`; 0 when the range is empty.
    private static func discount(from first: Int, to last: Int) -> Double {
        guard first <= last else { return 0 }
        var sum = 0.0
        for rank in first...last { sum += 1 / log2(Double(rank + 1)) }
        return sum
    }

    /// Probability of each place in the block for the first of its targets.
    private static func placesOfFirstTarget(in block: TieBlocks.Block) -> [Double] {
        var probabilities: [Double] = []
        var noneBefore = 1.0
        for place in 0...(block.size - block.targets) {
            let here = Double(block.targets) / Double(block.size - place)
            probabilities.append(noneBefore * here)
            noneBefore *= 1 - here
        }
        return probabilities
    }
}
