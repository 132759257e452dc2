import Catalog
import Recommenders
import Tensor
import Testing

@testable import Explanation

@Suite struct CheckQuestionsTests {
    private let model = MeanRecommender(itemCount: 60)
    private let stream = RandomStream(seed: 5, component: "tests/questions")

    private func questions() -> CheckQuestions {
        let known = InteractionSequences(
            userCount: 40, itemCount: 60,
            inTimeOrder: scatteredEvents(users: 40, items: 60, perUser: 15))
        return CheckQuestions(
            model, explainer: Explainer(model, facts: smallFacts(itemCount: 60), known: known),
            listCount: 8, userCount: 40,
            request: { user in
                ScoringRequest(
                    user: user, history: Array(known[Int(user)]),
                    historyTimes: Array(known.times(of: Int(user))), now: 100_000)
            })
    }

    private func topQuestion(of user: Int32, _ questions: inout CheckQuestions) -> CheckQuestion? {
        questions.topItem(of: user).map { questions.question(of: user, item: $0, stream: stream) }
    }

    @Test func `The list is the user's best, a row from below takes the last place`() throws {
        var questions = questions()
        let asked = topQuestion(of: 3, &questions)
        let top = try #require(asked)
        #expect(top.target == 0)
        #expect(top.candidates == model.ranking(8, for: top.request).map(\.item))
        let below = try #require(model.ranking(20, for: top.request).last).item
        let question = questions.question(of: 3, item: below, stream: stream)
        #expect(question.candidates == top.candidates.prefix(7) + [below])
        #expect(question.target == 7)
    }

    @Test func `Somebody else's evidence holds nothing of the user and not the candidate`() throws {
        var questions = questions()
        for user in Int32(0)..<40 {
            let asked = topQuestion(of: user, &questions)
            let question = try #require(asked)
            let other = try #require(question.other)
            #expect(other.user != user)
            for piece in other.pieces {
                #expect(piece.subject != .user(user))
                #expect(piece.subject != .item(question.evidence.item))
                if case .item(let item) = piece.subject {
                    #expect(!question.request.history.contains(item))
                }
            }
        }
    }

    @Test func `Only history enters a plain recommender, and its scores are the model's`() throws {
        var questions = questions()
        let asked = topQuestion(of: 4, &questions)
        let question = try #require(asked)
        let scorer = HistoryEvidenceScorer(model)
        let evidence = question.evidence
        let choices: [EvidenceChoice] =
            [.all] + EvidenceKind.allCases.map { .without(evidence.pieces(of: $0)) }
        let scores = scorer.scores(question, under: choices)
        let all = model.scores(for: [question.request])[0]
        #expect(scores[0] == question.candidates.map { all[Int($0)] })
        for (kind, under) in zip(EvidenceKind.allCases, scores.dropFirst()) {
            #expect(!evidence.pieces(of: kind).isEmpty)
            #expect((under == scores[0]) == (kind != .historyItem))
        }
        for (choice, under) in zip(choices, scores) {
            #expect(scorer.scores(question, under: [choice]) == [under])
        }
    }

    @Test func `A choice takes history away, or puts another item in its place`() {
        let request = ScoringRequest(
            user: 1, history: [4, 5, 4, 6], historyTimes: [1, 2, 3, 4], now: 9)
        let left = request.keeping(EvidenceChoice(withoutHistory: [4]))
        #expect(left.history == [5, 6])
        #expect(left.historyTimes == [2, 4])
        let swapped = request.keeping(EvidenceChoice(replaced: [.item(4): .item(8)]))
        #expect(swapped.history == [8, 5, 8, 6])
        #expect(request.keeping(.all) == request)
        let question = checkQuestion()
        let only = EvidenceChoice.only(question.evidence.pieces(of: .historyItem), of: question)
        #expect(question.request.keeping(only).history == [3, 9])
        #expect(only.off == [.user(7), .attribute(1)])
    }

    @Test func `Texts near a question are compared by what they cite`() throws {
        var questions = questions()
        let asked = topQuestion(of: 4, &questions)
        let question = try #require(asked)
        let nearby = questions.nearbyEvidence(question, count: 5, stream: stream)
        #expect(nearby.count == 5)
        #expect(nearby[0] == question.evidence)
        #expect(Set(nearby.map(\.historyCount)) == [15, 14])
    }
}

@Suite struct RationaleConsistencyTests {
    @Test func `Stability is the mean Jaccard index of all pairs`() {
        let sets: [Set<EvidenceSubject>] = [
            [.item(1), .item(2)], [.item(2), .item(3)], [.item(1), .item(2)],
        ]
        let stability = RationaleConsistency.stability(sets)
        #expect(abs((stability ?? 0) - (1.0 / 3 + 1 + 1.0 / 3) / 3) < 1e-12)
        #expect(RationaleConsistency.stability([[], []]) == 1)
        #expect(RationaleConsistency.stability([[.item(1)]]) == nil)
    }

    @Test func `Agreement is Kendall's tau of mention and weight`() {
        func agreement(_ weights: [Float]) -> Double? {
            let set = evidenceSet(
                5,
                [
                    piece("h1", .item(1), weight: weights[0]),
                    piece("n1", .user(2), weight: weights[1]),
                    piece("a1", .attribute(3), weight: weights[2]),
                ])
            return RationaleConsistency.agreement(
                RationaleTemplate().rationale(for: set), with: set)
        }
        // The template names history, neighbours, attributes in this order.
        #expect(agreement([0.9, 0.5, 0.1]) == 1)
        #expect(agreement([0.1, 0.5, 0.9]) == -1)
        #expect(agreement([0.5, 0.9, 0.1]).map { abs($0 - 1.0 / 3) < 1e-12 } == true)
        #expect(agreement([0.5, 0.5, 0.1]).map { abs($0 - 2 / 6.0.squareRoot()) < 1e-12 } == true)
        #expect(agreement([0.5, 0.5, 0.5]) == nil)
    }
}
