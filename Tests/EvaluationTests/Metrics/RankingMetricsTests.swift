import Foundation
import Testing

@testable import Evaluation

private let tolerance = 1e-12

private func expectClose(
    _ value: Double, _ expected: Double, within tolerance: Double = tolerance,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(
        abs(value - expected) <= tolerance, "\(value) is not \(expected)",
        sourceLocation: sourceLocation)
}

@Suite struct RankingMetricsTests {
    @Test func `A target at rank three of five counts by hand`() {
        let metrics = RankingMetrics(targetScores: [0.5], otherScores: [0.9, 0.1, 0.7, 0.2])
        #expect(metrics.rank == 3)
        expectClose(metrics.reciprocalRank, 1.0 / 3)
        #expect(metrics.hit(at: 2) == 0)
        #expect(metrics.hit(at: 3) == 1)
        #expect(metrics.recall(at: 3) == 1)
        #expect(metrics.ndcg(at: 2) == 0)
        expectClose(metrics.ndcg(at: 3), 0.5)  // 1 / log2(4)
        expectClose(metrics.ndcg(at: 10), 0.5)
    }

    @Test func `The best and the worst target get one and nothing`() {
        let best = RankingMetrics(targetScores: [2], otherScores: [1, 0])
        #expect(best.rank == 1 && best.hit(at: 1) == 1 && best.ndcg(at: 1) == 1)
        let worst = RankingMetrics(targetScores: [-1], otherScores: [1, 0])
        #expect(worst.rank == 3 && worst.hit(at: 2) == 0)
        expectClose(worst.reciprocalRank, 1.0 / 3)
    }

    @Test func `Three targets at ranks one, three and six count by hand`() {
        // Order: T a T b c T, scores 6 ... 1.
        let metrics = RankingMetrics(targetScores: [4, 1, 6], otherScores: [5, 3, 2])
        #expect(metrics.rank == 1)
        #expect(metrics.reciprocalRank == 1)
        expectClose(metrics.recall(at: 2), 1.0 / 3)
        expectClose(metrics.recall(at: 3), 2.0 / 3)
        expectClose(metrics.recall(at: 6), 1)
        // DCG@5 = 1 + 1/2; ideal over three targets = 1 + 1/log2(3) + 1/2.
        expectClose(metrics.ndcg(at: 5), 1.5 / (1.5 + 1 / log2(3)))
        // At k = 2 the ideal holds two targets only: 1 / (1 + 1/log2(3)).
        expectClose(metrics.ndcg(at: 2), 1 / (1 + 1 / log2(3)))
        expectClose(
            metrics.ndcg(at: 6), (1.5 + 1 / log2(7)) / (1.5 + 1 / log2(3)))
    }

    @Test func `Equal scores give the expectation over their orders`() {
        // One better, then the target tied with two: it stands at 2, 3 or 4.
        let metrics = RankingMetrics(targetScores: [5], otherScores: [9, 5, 5, 1])
        #expect(metrics.rank == 3)
        expectClose(metrics.reciprocalRank, (1.0 / 2 + 1.0 / 3 + 1.0 / 4) / 3)
        expectClose(metrics.hit(at: 1), 0)
        expectClose(metrics.hit(at: 2), 1.0 / 3)
        expectClose(metrics.hit(at: 3), 2.0 / 3)
        expectClose(metrics.hit(at: 4), 1)
        expectClose(metrics.ndcg(at: 3), (1 / log2(3) + 1 / log2(4)) / 3)
    }

    @Test func `Two targets tied with two others count by hand`() {
        // Four places, two of them targets: six equally likely placements.
        let metrics = RankingMetrics(targetScores: [1, 1], otherScores: [1, 1])
        expectClose(metrics.hit(at: 1), 0.5)
        expectClose(metrics.hit(at: 2), 5.0 / 6)
        expectClose(metrics.hit(at: 3), 1)
        expectClose(metrics.recall(at: 2), 0.5)
        // First target at 1 in 3 of 6 placements, at 2 in 2, at 3 in 1.
        expectClose(metrics.rank, (3 * 1 + 2 * 2 + 1 * 3) / 6.0)
        expectClose(metrics.reciprocalRank, (3 + 2 / 2.0 + 1 / 3.0) / 6)
        expectClose(metrics.ndcg(at: 2), 0.5)
    }

    @Test(arguments: [1, 5, 10, 20, 101])
    func `A constant scorer scores exactly at chance`(k: Int) {
        let metrics = RankingMetrics(
            targetScores: [0.25], otherScores: [Float](repeating: 0.25, count: 100))
        expectClose(metrics.hit(at: k), Double(k) / 101)
        expectClose(metrics.rank, 51)
        let gain = (1...k).reduce(0.0) { $0 + 1 / log2(Double($1 + 1)) }
        expectClose(metrics.ndcg(at: k), gain / 101)
        let harmonic = (1...101).reduce(0.0) { $0 + 1 / Double($1) }
        expectClose(metrics.reciprocalRank, harmonic / 101)
    }

    @Test func `A score that is not a number never wins`() {
        let target = RankingMetrics(targetScores: [.nan], otherScores: [-.infinity, .nan, 0])
        #expect(target.rank == 4)
        #expect(target.hit(at: 3) == 0)
        let other = RankingMetrics(targetScores: [-.infinity], otherScores: [.nan, .nan])
        #expect(other.rank == 1)
        let broken = RankingMetrics(
            targetScores: [.nan], otherScores: [Float](repeating: .nan, count: 100))
        #expect(broken.hit(at: 100) == 0, "a model of nothing but NaN is worse than chance")
    }

    @Test func `One target of several that is not a number comes last`() {
        let metrics = RankingMetrics(targetScores: [.nan, 2], otherScores: [1, 3])
        #expect(metrics.rank == 2)
        expectClose(metrics.recall(at: 3), 0.5)
        expectClose(metrics.recall(at: 4), 1)
    }

    @Test func `Expectations equal the average over every order of the ties`() {
        // Targets are marked true; scores 2 2 1 1 1 with targets at one 2 and two 1s.
        let candidates: [(score: Float, isTarget: Bool)] = [
            (2, true), (2, false), (1, true), (1, true), (1, false),
        ]
        let metrics = RankingMetrics(
            targetScores: candidates.filter(\.isTarget).map(\.score),
            otherScores: candidates.filter { !$0.isTarget }.map(\.score))
        let orders = permutations(Array(0..<5)).filter { order in
            zip(order, order.dropFirst()).allSatisfy {
                candidates[$0].score >= candidates[$1].score
            }
        }
        #expect(orders.count == 12)
        for k in 1...5 {
            let hits = orders.map { order in
                order.prefix(k).contains { candidates[$0].isTarget } ? 1.0 : 0
            }
            let recalls = orders.map { order in
                Double(order.prefix(k).count { candidates[$0].isTarget }) / 3
            }
            let gains = orders.map { order in
                order.prefix(k).enumerated().reduce(0.0) {
                    $0 + (candidates[$1.element].isTarget ? 1 / log2(Double($1.offset + 2)) : 0)
                }
            }
            let ideal = (1...min(k, 3)).reduce(0.0) { $0 + 1 / log2(Double($1 + 1)) }
            expectClose(metrics.hit(at: k), hits.reduce(0, +) / 12)
            expectClose(metrics.recall(at: k), recalls.reduce(0, +) / 12)
            expectClose(metrics.ndcg(at: k), gains.reduce(0, +) / 12 / ideal)
        }
    }

    private func permutations(_ values: [Int]) -> [[Int]] {
        if values.isEmpty { return [[]] }
        return values.flatMap { value in
            permutations(values.filter { $0 != value }).map { [value] + $0 }
        }
    }
}
