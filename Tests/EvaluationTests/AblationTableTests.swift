import Foundation
import TestFiles
import Testing

@testable import Evaluation

@Suite struct AblationTableTests {
    /// Users 0, 1, … with these hits; NDCG is half of it.
    private func result(
        _ hits: [Double], dataset: String? = "d", candidates: String = "full"
    ) -> EvaluationResult {
        EvaluationResult(
            model: "m", version: "1",
            badge: ProtocolBadge(
                split: "s", candidates: candidates, seed: 1, users: hits.count, cases: hits.count,
                dataset: dataset),
            cutoffs: [10],
            outcomes: hits.enumerated().map { user, hit in
                CaseOutcome(
                    user: Int32(user), rank: 1, reciprocalRank: hit, hit: [hit], recall: [hit],
                    ndcg: [hit / 2])
            })
    }

    private var whole: AblationTable.Contender {
        .init(
            name: "full",
            results: [result([1, 1, 0, 1]), result([1, 0, 0, 1]), result([1, 1, 1, 1])])
    }

    private var lesser: AblationTable.Contender {
        .init(
            name: "less",
            results: [result([0, 1, 0, 1]), result([1, 0, 0, 0]), result([0, 1, 1, 1])])
    }

    @Test func `Means and deviations are over seeds`() throws {
        let table = try AblationTable(
            [whole, lesser], reference: 0, metrics: ["hit@10", "ndcg@10"])
        // Seeds of the whole model: 3/4, 2/4 and 4/4.
        let figure = try #require(table.rows[0].figures["hit@10"])
        #expect(figure.mean == 0.75 && figure.values == [0.75, 0.5, 1])
        #expect(abs((figure.sd ?? 0) - 0.25) < 1e-12)
        // 2/4, 1/4 and 3/4, halved for NDCG.
        let other = try #require(table.rows[1].figures["ndcg@10"])
        #expect(other.mean == 0.25 && abs((other.sd ?? 0) - 0.125) < 1e-12)
        #expect(table.rows[0].comparisons.isEmpty && table.rows[0].warning == nil)
    }

    @Test func `A user counts once, with the mean of the seeds`() throws {
        let table = try AblationTable(
            [whole, lesser], reference: 0, metrics: ["hit@10", "ndcg@10"])
        let comparison = table.rows[1].comparisons[0]
        #expect(comparison.metric == "hit@10" && comparison.seeds.map(\.seed) == [0, 1, 2])
        // Differences of users over seeds: -2/3, 0, 0, -1/3: mean -1/4, squared deviations
        // 25/144, 9/144, 9/144, 1/144, so variance 44/432 and t = -1/4 / sqrt(44/432/4).
        #expect(comparison.pooled.pairs == 4)
        #expect(abs(comparison.pooled.meanDifference + 0.25) < 1e-12)
        #expect(abs(comparison.pooled.t + 0.25 / (44.0 / 432 / 4).squareRoot()) < 1e-12)
        // Each seed loses one user of four: differences -1, 0, 0, 0, t = -1.
        for seed in comparison.seeds { #expect(abs(seed.test.t + 1) < 1e-12) }
        // Every seed differs by -1/4 exactly: no spread, p = 0.
        #expect(comparison.overSeeds?.meanDifference == -0.25 && comparison.overSeeds?.p == 0)
        // Both metrics have one p: the smaller of two equal ones is doubled. Six tests of seeds.
        #expect(abs(comparison.pooledHolm - min(1, 2 * comparison.pooled.p)) < 1e-12)
        #expect(
            abs(comparison.seeds[0].holm - min(1, 6 * comparison.seeds[0].test.p)) < 1e-12)
    }

    @Test func `A seed that is not there yet is left out of means and tests`() throws {
        let started = AblationTable.Contender(
            name: "less", results: [lesser.results[0], nil, nil])
        let none = AblationTable.Contender(name: "later", results: [nil, nil, nil])
        let table = try AblationTable([whole, started, none], reference: 0, metrics: ["hit@10"])
        let figure = try #require(table.rows[1].figures["hit@10"])
        #expect(figure.mean == 0.5 && figure.sd == nil && figure.values == [0.5, nil, nil])
        #expect(table.rows[1].comparisons[0].seeds.count == 1)
        #expect(table.rows[1].comparisons[0].overSeeds == nil)
        #expect(table.rows[2].figures.isEmpty && table.rows[2].comparisons.isEmpty)
    }

    @Test func `Other data and another protocol get a warning and no test`() throws {
        let elsewhere = AblationTable.Contender(
            name: "e", results: [result([1, 1, 0, 1], dataset: "other")])
        let full = AblationTable.Contender(
            name: "f", results: [result([1, 1, 0, 1], candidates: "sampled:99")])
        let table = try AblationTable([whole, elsewhere, full], reference: 0, metrics: ["hit@10"])
        #expect(table.rows[1].comparisons.isEmpty)
        #expect(table.rows[1].warning?.contains("data sets differ") == true)
        #expect(table.rows[2].comparisons.isEmpty)
        #expect(table.rows[2].figures["hit@10"]?.mean == 0.75)
        #expect(table.rows[2].warning?.contains("candidates differ") == true)
    }

    @Test func `Outcome files read back give the same table`() throws {
        let folder = try TemporaryFolder()
        let read = try [whole, lesser].map { contender in
            AblationTable.Contender(
                name: contender.name,
                results: try contender.results.enumerated().map { seed, result in
                    let path = folder.path("\(contender.name)-\(seed).jsonl")
                    try OutcomeFile.write(#require(result), to: path) { "user \($0)" }
                    return try OutcomeFile.read(path)
                })
        }
        let table = try AblationTable(read, reference: 0, metrics: ["hit@10"])
        let direct = try AblationTable([whole, lesser], reference: 0, metrics: ["hit@10"])
        #expect(table.rows[1].comparisons == direct.rows[1].comparisons)
        #expect(throws: EvaluationError.self) {
            try AblationTable(read, reference: 0, metrics: ["hit@7"])
        }
    }
}
