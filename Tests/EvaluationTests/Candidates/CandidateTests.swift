import Catalog
import Testing

@testable import Evaluation

@Suite struct CandidateTests {
    private let split = smallSplit(users: 30, items: 60)

    private func samples(_ count: Int, _ scope: KnownItems.Scope, seed: UInt64) -> [[Int32]] {
        var draw = CandidateDraw(itemCount: 60, seed: seed)
        let known = KnownItems(scope, of: split)
        return split.test.map { draw.sample(count, for: $0, outside: known) }
    }

    @Test(arguments: [5, 20, 57])
    func `Sampled candidates are distinct and never known items`(count: Int) {
        for (question, items) in zip(split.test, samples(count, .wholeSequence, seed: 5)) {
            #expect(items.count == min(count, 56))
            #expect(Set(items).count == items.count)
            #expect(items.allSatisfy { (0..<60).contains($0) })
            #expect(Set(items).isDisjoint(with: [0, 1, 2]))
            #expect(!items.contains(question.targets[0]))
        }
    }

    @Test func `Outside the training items the validation item may compete`() {
        let drawn = samples(56, .training, seed: 5)
        #expect(drawn.contains { $0.contains(2) })
        #expect(drawn.allSatisfy { Set($0).isDisjoint(with: [0, 1]) })
        for (question, items) in zip(split.test, drawn) {
            #expect(!items.contains(question.targets[0]))
        }
    }

    @Test func `A validation case does not meet the test item outside the whole sequence`() {
        var draw = CandidateDraw(itemCount: 60, seed: 1)
        let known = KnownItems(.wholeSequence, of: split)
        for (validation, test) in zip(split.validation, split.test) {
            let items = draw.sample(56, for: validation, outside: known)
            #expect(!items.contains(test.targets[0]))
        }
    }

    @Test func `Targets of the other half of a divided split are known as well`() {
        let warm = Split(
            name: "warm", training: split.training, validation: [],
            test: split.test.map {
                EvaluationCase(
                    user: $0.user, history: $0.history, historyTimes: $0.historyTimes,
                    targets: [50], time: $0.time)
            })
        var draw = CandidateDraw(itemCount: 60, seed: 1)
        let known = KnownItems(.wholeSequence, of: split, beside: [warm])
        for question in split.test where question.targets != [50] {
            let items = draw.sample(56, for: question, outside: known)
            #expect(items.count == 55 && !items.contains(50))
        }
    }

    @Test func `The draw depends on the seed and the user alone`() {
        let first = samples(10, .wholeSequence, seed: 5)
        #expect(samples(10, .wholeSequence, seed: 5) == first)
        #expect(samples(10, .wholeSequence, seed: 6) != first)
        var draw = CandidateDraw(itemCount: 60, seed: 5)
        let known = KnownItems(.wholeSequence, of: split)
        let alone = draw.sample(10, for: split.test[17], outside: known)
        #expect(alone == first[17])
    }

    @Test func `Every eligible item is drawn about equally often`() {
        var draw = CandidateDraw(itemCount: 30, seed: 9)
        // Items 20 ... 29 are listed only; user 4,000 had all the others.
        let sequences = InteractionSequences(
            userCount: 4_001, itemCount: 30,
            inTimeOrder: (0..<20).map { Interaction(user: 4_000, item: $0, time: 0) })
        let split = Split(name: "none", training: sequences, validation: [], test: [])
        let known = KnownItems(.training, of: split)
        var counts = [Int](repeating: 0, count: 30)
        for user in 0..<Int32(4_000) {
            let question = EvaluationCase(
                user: user, history: [], historyTimes: [], targets: [0], time: 0)
            for item in draw.sample(4, for: question, outside: known) { counts[Int(item)] += 1 }
        }
        #expect(counts[0] == 0)
        #expect(counts[20...].allSatisfy { $0 == 0 }, "what nobody ever had is never drawn")
        // 16,000 draws over 19 items: 842 expected, deviation 26.
        #expect(counts[1..<20].allSatisfy { abs($0 - 842) < 130 })
    }

    @Test func `Too few eligible items are named in the badge`() throws {
        let rule = CandidateRule.sampled(count: 57, outside: KnownItems(.wholeSequence, of: split))
        let model = TableRecommender(itemCount: 60) { _, _ in 0 }
        let result = try Evaluation(split: "s", candidates: rule, seed: 1).run(
            model, on: split.test)
        #expect(result.badge.candidates.hasSuffix("fewer for 30 cases"))
    }

    @Test func `Options are read and refused`() throws {
        #expect(try CandidateOption("full") == .full)
        #expect(try CandidateOption("sampled:99") == .sampled(99))
        #expect(try CandidateOption("file:/a:b") == .file("/a:b"))
        for text in ["", "sampled", "sampled:0", "sampled:x", "full:1", "file", "some"] {
            #expect(throws: EvaluationError.self) { try CandidateOption(text) }
        }
    }
}

@Suite struct CandidateFileTests {
    private func read(_ text: String) throws -> CandidateFile {
        try CandidateFile(
            text, name: "negatives.txt", path: "data/negatives.txt",
            user: { Int32($0.dropFirst()) }, item: { Int32($0) })
    }

    @Test func `Candidates of a file compete, a target or a repetition does not`() throws {
        let file = try read("u0 7 8 8 3\n\nu1 5\n")
        #expect(file.userCount == 2)
        let question = EvaluationCase(
            user: 0, history: [], historyTimes: [], targets: [3], time: 0)
        var ranker = CaseRanker(rule: .file(file), itemCount: 10, seed: 0)
        let ties = try ranker.rank(question, scores: (0..<10).map { Float($0) })
        #expect(ties.candidateCount == 3)
        #expect(RankingMetrics(ties).rank == 3)
    }

    @Test(arguments: [
        ("u0 1\nx9x 2\n", "negatives.txt:2: unknown user \"x9x\""),
        ("u0 1\nu1 2 oops\n", "negatives.txt:2: unknown item \"oops\""),
        ("u0 1\n\nu0 2\n", "negatives.txt:3: user \"u0\" has a line already, line 1"),
        ("u0\n", "negatives.txt:1: user \"u0\" has no candidates"),
        ("\n\n", "holds no line"),
        ("u0 \u{1b}[31m\n", "unknown item \"?[31m\""),
    ])
    func `A bad line is refused with file, line and value`(text: String, reason: String) {
        #expect { try read(text) } throws: { "\($0)".contains(reason) }
    }

    @Test func `A user without a line is refused`() throws {
        let file = try read("u0 1\n")
        #expect { try file.items(of: 4) } throws: { "\($0)".contains("no line for user number 4") }
    }
}
