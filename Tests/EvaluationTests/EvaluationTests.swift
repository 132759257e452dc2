import Catalog
import Foundation
import Recommenders
import Testing

@testable import Evaluation

@Suite struct EvaluationTests {
    private let split = smallSplit(users: 40, items: 203)

    @Test func `A constant recommender scores at chance under full ranking`() throws {
        let constant = TableRecommender(itemCount: 203) { _, _ in 1 }
        let evaluation = Evaluation(split: split.name, candidates: .full, seed: 1)
        let result = try evaluation.run(constant, on: split.test)
        // 203 items minus a history of three.
        #expect(abs(result.metrics["hit@10"]! - 10.0 / 200) < 1e-12)
        #expect(abs(result.metrics["rank"]! - 100.5) < 1e-9)
    }

    @Test func `A constant recommender scores at chance among sampled candidates`() throws {
        let constant = TableRecommender(itemCount: 203) { _, _ in 1 }
        let rule = CandidateRule.sampled(count: 99, outside: KnownItems(.training, of: split))
        let result = try Evaluation(split: split.name, candidates: rule, seed: 1)
            .run(constant, on: split.test)
        #expect(abs(result.metrics["hit@10"]! - 0.1) < 1e-12)
        #expect(result.badge.candidates == "sampled:99 outside the training items")
    }

    @Test func `Items of the history do not compete under full ranking`() throws {
        // Scores fall with the index: 0, 1 and 2 are history, so item 3 + r stands at rank r + 1.
        let model = TableRecommender(itemCount: 203) { _, item in -Float(item) }
        let result = try Evaluation(split: split.name, candidates: .full, seed: 1)
            .run(model, on: split.test)
        #expect(result.outcomes.map(\.rank) == (0..<40).map { Double($0 + 1) })
        #expect(abs(result.metrics["hit@10"]! - 10.0 / 40) < 1e-12)
        #expect(
            abs(result.metrics["mrr"]! - (1...40).reduce(0.0) { $0 + 1 / Double($1) } / 40) < 1e-12)
    }

    @Test func `The model sees the history of the case and never a target`() throws {
        let model = TableRecommender(itemCount: 203) { request, item in
            precondition(request.history == [0, 1, 2] && request.now == 4)
            return Float(item)
        }
        _ = try Evaluation(split: split.name, candidates: .full, seed: 1)
            .run(model, on: split.test)
    }

    @Test func `Results do not depend on the size of a chunk`() throws {
        let model = TableRecommender(itemCount: 203) { request, item in
            Float((Int(request.user!) * 7919 + Int(item) * 104_729) % 1009)
        }
        let rule = CandidateRule.sampled(count: 20, outside: KnownItems(.wholeSequence, of: split))
        var evaluation = Evaluation(split: split.name, candidates: rule, seed: 3)
        let whole = try evaluation.run(model, on: split.test)
        evaluation.chunk = 7
        #expect(try evaluation.run(model, on: split.test) == whole)
    }

    @Test func `Several targets compete with the rest and not with themselves`() throws {
        let question = EvaluationCase(
            user: 0, history: [0], historyTimes: [1], targets: [5, 6, 5], time: 2)
        let model = TableRecommender(itemCount: 10) { _, item in Float(item) }
        let result = try Evaluation(split: "ratio", candidates: .full, cutoffs: [4], seed: 1)
            .run(model, on: [question])
        // 9 8 7 6 5: targets at four and five of nine candidates.
        #expect(result.outcomes[0].rank == 4)
        #expect(result.outcomes[0].recall == [0.5])
        #expect(result.outcomes[0].hit == [1])
    }

    @Test func `An empty split is refused with a hint`() {
        let model = TableRecommender(itemCount: 3) { _, _ in 0 }
        #expect(throws: EvaluationError.self) {
            try Evaluation(split: "cold", candidates: .full, seed: 1).run(model, on: [])
        }
    }

    @Test func `Validation NDCG asks the validation cases`() throws {
        let knows = TableRecommender(itemCount: 203) { _, item in item == 2 ? 1 : 0 }
        #expect(try validationNDCG(of: knows, on: split, seed: 1) == 1)
        let avoids = TableRecommender(itemCount: 203) { _, item in item == 2 ? 0 : 1 }
        #expect(try validationNDCG(of: avoids, on: split, limit: 10, seed: 1) == 0)
    }

    @Test func `Per-user files give back what was measured`() throws {
        let model = TableRecommender(itemCount: 203) { request, item in
            Float((Int(request.user!) * 31 + Int(item) * 17) % 5)
        }
        let result = try Evaluation(split: split.name, candidates: .full, seed: 1)
            .run(model, on: split.test)
        let path = NSTemporaryDirectory() + "whyrec-outcomes-\(UUID().uuidString).jsonl"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try OutcomeFile.write(result, to: path) { "user \"\($0)\"\n" }
        #expect(try OutcomeFile.read(path) == result)
        #expect(throws: EvaluationError.self) { try OutcomeFile.read(path + ".missing") }
        try Data("{}\n".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: EvaluationError.self) { try OutcomeFile.read(path) }
    }
}

@Suite struct RankSelfTestTests {
    private let split = smallSplit(users: 60, items: 50)

    @Test func `Screen and metric agree, ties included`() {
        let model = TableRecommender(itemCount: 50) { request, item in
            Float((Int(request.user!) * 31 + Int(item) * 17) % 7)
        }
        let test = RankSelfTest(model, on: split.test, count: 200, seed: 1)
        #expect(test.cases == 60)
        #expect(test.disagreements.isEmpty)
    }

    @Test func `A screen that ranks by something else is found out`() {
        let test = RankSelfTest(CrookedRecommender(), on: split.test, count: 20, seed: 1)
        #expect(test.cases == 20)
        #expect(test.disagreements.count == 20)
    }
}

/// Its list is not the order of its scores.
private struct CrookedRecommender: Recommender {
    let name = "crooked"
    let version = "1"
    let scoreMeaning = "none"
    let itemCount = 50

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { _ in (0..<50).map { Float($0) } }
    }

    func topItems(
        _ count: Int, for request: ScoringRequest, where isCandidate: (Int32) -> Bool
    ) -> [ScoredItem] {
        (0..<Int32(50)).filter(isCandidate).prefix(count).map {
            ScoredItem(item: $0, score: Float($0) + 0.5)
        }
    }
}
