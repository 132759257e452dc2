import Testing

@testable import Evaluation

@Suite struct ModelComparisonTests {
    private func result(
        _ model: String, hits: [Int32: [Double]], candidates: String = "full"
    ) -> EvaluationResult {
        let outcomes = hits.sorted { $0.key < $1.key }.flatMap { user, values in
            values.map {
                CaseOutcome(
                    user: user, rank: 1, reciprocalRank: $0, hit: [$0], recall: [$0], ndcg: [$0])
            }
        }
        return EvaluationResult(
            model: model, version: "1",
            badge: ProtocolBadge(
                split: "s", candidates: candidates, seed: 1, users: hits.count,
                cases: outcomes.count),
            cutoffs: [10], outcomes: outcomes)
    }

    private var a: EvaluationResult {
        result("a", hits: [0: [1], 1: [1], 2: [1], 3: [0], 4: [1]])
    }
    private var b: EvaluationResult {
        result("b", hits: [0: [0], 1: [1], 2: [0], 3: [0], 4: [1]])
    }

    @Test func `Users are paired and every row carries its statistics`() throws {
        let comparison = try ModelComparison(
            a, with: [b], on: ["hit@10", "mrr"], resamples: 200, seed: 1)
        #expect(comparison.rows.map(\.metric) == ["hit@10", "mrr"])
        let row = comparison.rows[0]
        // Differences 1 0 1 0 0: mean 0.4, deviation sqrt(0.3), t = 0.4 / sqrt(0.06).
        #expect(abs(row.test.t - 0.4 / 0.06.squareRoot()) < 1e-12)
        #expect(row.mcNemar == McNemarTest(firstOnly: 2, secondOnly: 0))
        #expect(comparison.rows[1].mcNemar == nil)
        #expect(abs(row.holm - min(1, 2 * row.test.p)) < 1e-12)
        #expect(row.warning == nil)
        #expect(row.dzInterval.low <= row.test.dz && row.test.dz <= row.dzInterval.high)
    }

    @Test func `Different protocols are compared under a warning`() throws {
        let other = result("b", hits: [0: [1], 1: [0]], candidates: "sampled:99")
        let comparison = try ModelComparison(a, with: [other], on: ["hit@10"], seed: 1)
        #expect(comparison.rows[0].warning?.contains("sampled:99") == true)
        #expect(comparison.unpairedUsers == 3)
        #expect(comparison.rows[0].test.pairs == 2)
    }

    @Test func `Cases of one user count as one pair`() throws {
        let many = result("b", hits: [0: [1, 0, 0, 1], 1: [1], 2: [0], 3: [0], 4: [1]])
        let comparison = try ModelComparison(a, with: [many], on: ["hit@10"], seed: 1)
        #expect(comparison.rows[0].test.pairs == 5)
        #expect(abs(comparison.rows[0].test.secondMean - 0.5) < 1e-12)
    }

    @Test func `A metric that was not measured is refused`() {
        #expect(throws: EvaluationError.self) {
            try ModelComparison(a, with: [b], on: ["hit@50"], seed: 1)
        }
        #expect(throws: EvaluationError.self) {
            try ModelComparison(a, with: [result("c", hits: [9: [1]])], on: ["hit@10"], seed: 1)
        }
    }

    @Test func `The bootstrap repeats by seed and covers the estimate`() {
        let differences = (0..<200).map { Double(($0 * 37) % 11) - 4.5 }
        let test = PairedTest(differences, [Double](repeating: 0, count: 200))
        let interval = BootstrapInterval(dzOf: differences, resamples: 500, seed: 3)
        #expect(interval == BootstrapInterval(dzOf: differences, resamples: 500, seed: 3))
        #expect(interval != BootstrapInterval(dzOf: differences, resamples: 500, seed: 4))
        #expect(interval.low < test.dz && test.dz < interval.high)
        // The deviation of d_z is near 1 / sqrt n: the interval is about 4 / sqrt 200 wide.
        #expect(abs((interval.high - interval.low) - 0.277) < 0.06)
    }
}
