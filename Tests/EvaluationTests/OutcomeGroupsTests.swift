import Catalog
import Testing

@testable import Evaluation

@Suite struct OutcomeGroupsTests {
    private func question(_ user: Int32, _ targets: [Int32]) -> EvaluationCase {
        EvaluationCase(user: user, history: [9], historyTimes: [0], targets: targets, time: 1)
    }

    private func outcome(_ user: Int32, hit: Double) -> CaseOutcome {
        CaseOutcome(
            user: user, rank: 1, reciprocalRank: 1, hit: [hit], recall: [hit], ndcg: [hit])
    }

    @Test func `outcomes are divided by the item asked for`() {
        let result = EvaluationResult(
            model: "m", version: "1",
            badge: ProtocolBadge(split: "s", candidates: "full", seed: 1, users: 4, cases: 4),
            cutoffs: [10],
            outcomes: [
                outcome(0, hit: 1), outcome(1, hit: 0), outcome(2, hit: 1), outcome(3, hit: 1),
            ])
        let cases = [question(0, [2]), question(1, [4]), question(2, [5]), question(3, [2, 4])]
        let groups = result.grouped(cases) { $0 == 5 ? nil : $0 % 4 == 0 ? "fours" : "others" }
        #expect(Set(groups.keys) == ["fours", "others"])
        #expect(groups["fours"]?.metrics["hit@10"] == 0)
        #expect(groups["others"]?.metrics["hit@10"] == 1)
        #expect(groups["others"]?.outcomes.count == 1)
    }

    @Test func `a variant is in the badge and hinders no comparison`() throws {
        let whole = ProtocolBadge(split: "s", candidates: "full", seed: 1, users: 4, cases: 4)
        var part = whole
        part.variant = "text of 50 % hidden (seed 7)"
        #expect(part.description.contains("text of 50 % hidden"))
        #expect(part.differences(from: whole).isEmpty)
    }
}
