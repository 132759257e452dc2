import Explanation
import Recommenders
import Testing

@Suite struct WhatIfTests {
    /// Items 0 ... 3 were had; 4, 5 and 6 compete. By hand: with all of them 4 has 9, 5 has 8, 6 has 1.
    private let model = SumRecommender(
        start: [0, 0, 0, 0, 0, 0, 1],
        weights: [
            [0, 0, 0, 0, 5, 1, 0], [0, 0, 0, 0, 3, 3, 0], [0, 0, 0, 0, 1, 3, 0],
            [9, 0, 0, 0, 0, 1, 0], [0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0],
            [0, 0, 0, 0, 0, 0, 0],
        ])

    @Test func `Hiding nothing gives the bits and the list of the question itself`() {
        let model = MeanRecommender(itemCount: 40)
        let request = question([3, 9, 14, 27])
        let whatIf = WhatIf(model, request)
        #expect(whatIf.scores(hiding: [[]])[0].scores == model.scores(for: [request])[0])
        let list = whatIf.list(hiding: [], count: 12)
        #expect(
            list.rows.map { ScoredItem(item: $0.item, score: $0.newScore) }
                == model.ranking(12, for: request))
        #expect(list.rows.allSatisfy { $0.delta == 0 && $0.oldScore == $0.newScore })
        #expect(list.rows.map(\.newRank) == Array(1...12))
        #expect(list.departures.isEmpty && list.hidden.isEmpty && list.movedCount == 0)
    }

    @Test func `Hidden items change scores as worked out by hand, and do not come back`() {
        let list = WhatIf(model, question([0, 1, 2, 3])).list(hiding: [0], count: 2)
        #expect(list.hidden == [0])
        // Without item 0: item 5 has 7, item 4 has 4, item 6 has 1. Item 0 itself would have 9.
        #expect(list.rows.map(\.item) == [5, 4])
        #expect(list.rows.map(\.newScore) == [7, 4])
        #expect(list.rows.map(\.oldScore) == [8, 9])
        #expect(list.rows.map(\.oldRank) == [2, 1])
        #expect(list.rows.map(\.delta) == [1, -1])
        #expect(list.movedCount == 2 && list.departures.isEmpty)
    }

    @Test func `A row that leaves the list is told with its exact rank`() {
        let list = WhatIf(model, question([0, 1, 2, 3])).list(hiding: [0, 1, 2, 3], count: 1)
        #expect(list.rows.map(\.item) == [6])
        #expect(list.departures.map(\.item) == [4])
        #expect(list.departures.map(\.newRank) == [2])
    }

    @Test func `An item goes with all of its events, one that was never had changes nothing`() {
        let twice = WhatIf(model, question([0, 1, 0]))
        #expect(twice.hideable() == [0, 1])
        #expect(twice.scores(hiding: [[0]])[0].scores[4] == 3)
        #expect(twice.scores(hiding: [[6]])[0] == twice.whole)
        #expect(twice.list(hiding: [6], count: 3).hidden.isEmpty)
    }

    @Test func `Many sets at once score as each of them alone`() {
        let model = MeanRecommender(itemCount: 30)
        let whatIf = WhatIf(model, question(Array(0..<20)))
        let sets = (0..<150).map { Set([Int32($0 % 20), Int32(($0 * 7) % 20)]) }
        let together = whatIf.scores(hiding: sets)
        for place in [0, 63, 64, 149] {
            #expect(together[place] == whatIf.scores(hiding: [sets[place]])[0])
        }
    }

    @Test func `Ranks are those of the list, ties by item`() {
        let scores = CandidateScores(
            [3, 5, 3, 9, 3], isCandidate: [true, true, true, false, true])
        #expect(scores.best(9).map(\.item) == [1, 0, 2, 4])
        #expect([1, 0, 2, 4].map(scores.rank) == [1, 2, 3, 4])
        #expect(scores.candidateCount == 4 && !scores.competes(3) && !scores.competes(7))
    }
}
