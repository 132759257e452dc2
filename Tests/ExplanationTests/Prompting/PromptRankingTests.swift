import Recommenders
import Testing

@testable import Explanation

@Suite("The list that the prompt ranks again")
struct PromptRankingTests {
    private let ranked = [(4, 9.0), (1, 7.5), (7, 7.5), (2, 3.0), (9, 2.5)].map {
        ScoredItem(item: Int32($0.0), score: Float($0.1))
    }
    private let parts = [
        PromptScore(latent: 0.1, text: 0.2, evidence: -0.7),
        PromptScore(latent: 0.3, text: 1e-8, evidence: 0.4),
        PromptScore(latent: 0.3, text: 1e-8, evidence: 0.4),
    ]

    /// Scores by the parts, whatever is asked.
    private struct Fixed: ListScorer {
        let parts: [PromptScore]
        var name: String { "fixed" }
        var version: String { "1" }
        var listLength: Int { parts.count }
        func scores(of candidates: [ScoredItem], for request: ScoringRequest) -> [Float] {
            candidates.indices.map { parts[$0].score }
        }
    }

    @Test(
        "the best stand in their new order, ties by index, and the others behind them as they were")
    func order() {
        let list = PromptRanking(ranked, parts: parts)
        #expect(list.rows.map(\.item) == [1, 7, 4, 2, 9])
        #expect(list.rows.map(\.first.rank) == [2, 3, 1, 4, 5])
        #expect(list.rows.map { $0.parts == nil } == [false, false, false, true, true])
        #expect(zip(list.rows, list.rows.dropFirst()).allSatisfy { $0.score >= $1.score })
        #expect(list.row(of: 9)?.rank == 5 && list.row(of: 3) == nil)
    }

    @Test("the parts of a score sum to it bit for bit, and to the bits that the metrics rank by")
    func bits() throws {
        let list = PromptRanking(ranked, parts: parts)
        var scores = [Float](repeating: 0, count: 10)
        for scored in ranked { scores[Int(scored.item)] = scored.score }
        let metric = try Fixed(parts: parts).rescored(
            scores, among: ranked.map(\.item),
            for: ScoringRequest(user: 0, history: [], historyTimes: [], now: 0))
        for row in list.rows {
            #expect(row.score.bitPattern == metric[Int(row.item)].bitPattern)
            if let parts = row.parts {
                let sum = (parts.latent + parts.text) + parts.evidence
                #expect(sum.bitPattern == row.score.bitPattern)
            }
        }
    }

    @Test("without a second stage the list is as it was")
    func unstaged() {
        let list = PromptRanking(ranked, parts: [])
        #expect(list.items == ranked && list.count == 0)
    }
}
