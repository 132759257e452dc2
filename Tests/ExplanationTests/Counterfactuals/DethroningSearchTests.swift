import Recommenders
import Tensor
import Testing

@testable import Explanation

private let stream = RandomStream(seed: 1, component: "test")

/// Searches where there is something to search for.
private func dethroning(
    _ whatIf: WhatIf, item: Int32? = nil, below goal: Int? = nil,
    settings: DethroningSettings = DethroningSettings()
) throws -> Dethroning {
    let search = try #require(
        DethroningSearch(whatIf, item: item, below: goal, settings: settings))
    return search(stream: stream)
}

@Suite struct DethroningSearchTests {
    /// Items 0 ... 3 were had, 4 and 5 compete: 4 leads 10 to 6. By hand: hiding 0 leaves 6 to 5 and
    /// hiding 1 leaves 7 to 6, so no single item is enough; hiding both leaves 3 to 5.
    private let model = SumRecommender(
        start: [0, 0, 0, 0, 0, 0],
        weights: [
            [0, 0, 0, 0, 4, 1], [0, 0, 0, 0, 3, 0], [0, 0, 0, 0, 2, 3], [0, 0, 0, 0, 1, 2],
            [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0],
        ])

    @Test func `A pair is found where the hand finds it, and known to be smallest`() throws {
        let found = try dethroning(WhatIf(model, question([3, 2, 1, 0])))
        #expect(found.before == Dethroning.Standing(item: 4, rank: 1, score: 10))
        #expect(found.finding == .smallest && found.goal == 1 && found.pool == 4)
        // 0 and 1 narrow the lead most: to 1 each.
        #expect(Set(found.hidden.map(\.item)) == [0, 1])
        #expect(found.hidden.allSatisfy { $0.rankAlone == 1 && $0.rankWithoutIt == 1 })
        #expect(found.after == Dethroning.Standing(item: 4, rank: 2, score: 3))
        #expect(found.top == Dethroning.Standing(item: 5, rank: 1, score: 5))
        #expect(found.smallerTried == 4)
        // With nothing known both have 0, and the smaller index leads.
        #expect(found.withoutAll.rank == 1)
        #expect(found.dependsOnHistory)
        // Of the five other pairs of four items none turns the order round.
        #expect(found.controls == Dethroning.Controls(draws: 5, reached: 0))
    }

    @Test func `Below a rank: the candidate falls past it and not only by one`() throws {
        let model = SumRecommender(
            start: [0, 0, 0, 7, 6, 5, 4],
            weights: [
                [0, 0, 0, 1, 0, 0, 0], [0, 0, 0, 2, 0, 0, 0], [0, 0, 0, -4, 0, 0, 0],
                [0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0],
                [0, 0, 0, 0, 0, 0, 0],
            ])
        // Item 3 has 6 and the smaller index: rank 1. It falls below rank 2 under 5, so without 1
        // (4 points), but without 0 (5 points, the smaller index) not.
        let whatIf = WhatIf(model, question([0, 1, 2]))
        let found = try dethroning(whatIf, item: 3, below: 2)
        #expect(found.hidden.map(\.item) == [1] && found.after?.rank == 3 && found.goal == 2)
        #expect(found.finding == .smallest)
        let deeper = try dethroning(whatIf, item: 3, below: 3)
        #expect(Set(deeper.hidden.map(\.item)) == [0, 1] && deeper.after?.rank == 4)
    }

    @Test(arguments: 0..<40)
    func `Small histories agree with trying every set`(seed: Int) throws {
        let model = SumRecommender.scattered(items: 14, seed: seed)
        let history = (0..<8).map { Int32(($0 * 5 + seed) % 14) }
        let whatIf = WhatIf(model, question(history))
        let found = try dethroning(whatIf)
        let twin = smallest(whatIf, found.before.item)
        if let twin {
            #expect(found.finding == .smallest && found.hidden.count == twin)
            let hidden = Set(found.hidden.map(\.item))
            let scores = whatIf.scores(hiding: [hidden])[0]
            #expect(scores.rank(of: found.before.item) == found.after?.rank)
            #expect(scores.best(1)[0].item == found.top?.item)
            #expect(found.top?.item != found.before.item)
            for item in hidden {
                let rest = whatIf.scores(hiding: [hidden.subtracting([item])])[0]
                #expect(rest.rank(of: found.before.item) == 1)
            }
        } else {
            #expect(found.finding == .impossible && found.hidden.isEmpty && found.after == nil)
        }
    }

    /// Size of the smallest set that dethrones, by trying all 2^n.
    private func smallest(_ whatIf: WhatIf, _ item: Int32) -> Int? {
        let pool = whatIf.hideable()
        let sets = (1..<(1 << pool.count)).map { bits in
            Set(pool.indices.filter { bits >> $0 & 1 == 1 }.map { pool[$0] })
        }
        return zip(sets, whatIf.scores(hiding: sets))
            .filter { $1.rank(of: item) > 1 }.map(\.0.count).min()
    }

    @Test func `What the greedy way misses is found by trying smaller sets, within the budget`()
        throws
    {
        // By the largest single drop 0 comes first, then 1, 2 and 3; but 4 and 5 together do it: each
        // holds the lead as long as the other is there.
        let model = Interplay()
        let whatIf = WhatIf(model, question([0, 1, 2, 3, 4, 5]))
        let found = try dethroning(whatIf)
        #expect(found.finding == .smallest && Set(found.hidden.map(\.item)) == [3, 4, 5])
        var settings = DethroningSettings()
        settings.budget = 3
        let hasty = try dethroning(whatIf, settings: settings)
        #expect(hasty.finding == .noSmallerFound && hasty.hidden.count == 4)
        #expect(hasty.smallerTried >= 6 + 3)
        let rest = hasty.hidden.map(\.rankWithoutIt)
        #expect(rest == [1, 1, 1, 1], "every item of the set is necessary")
    }

    @Test func `A list that cannot be dethroned says so, and a model without history too`() throws {
        let flat = FlatRecommender(itemCount: 9)
        let none = try dethroning(WhatIf(flat, question([1, 2])))
        #expect(none.finding == .impossible && !none.dependsOnHistory && none.hidden.isEmpty)
        #expect(none.withoutAll.rank == 1 && none.after == nil && none.top == nil)
        #expect(none.controls == Dethroning.Controls(draws: 0, reached: 0))
        var settings = DethroningSettings()
        settings.most = 1
        let short = try dethroning(WhatIf(model, question([3, 2, 1, 0])), settings: settings)
        #expect(short.finding == .none && short.dependsOnHistory)
        let empty = try dethroning(WhatIf(model, question([])))
        #expect(empty.finding == .impossible && empty.pool == 0 && empty.scorings == 1)
    }

    @Test func `There is no question about an item of the history or one that has fallen already`()
    {
        let whatIf = WhatIf(model, question([3, 2, 1, 0]))
        #expect(DethroningSearch(whatIf, item: 2) == nil)
        #expect(DethroningSearch(whatIf, item: 99) == nil)
        #expect(DethroningSearch(whatIf, item: 5, below: 1) == nil)
        #expect(DethroningSearch(WhatIf(model, question([0, 1, 2, 3, 4, 5]))) == nil)
    }

    @Test func `A search that is stopped says so`() throws {
        let search = try #require(DethroningSearch(WhatIf(model, question([3, 2, 1, 0]))))
        let found = search(stream: stream) { true }
        #expect(found.finding == .stopped && found.hidden.isEmpty)
    }

    @Test func `Only the last events are hidden where a window says so`() throws {
        var settings = DethroningSettings()
        settings.window = 2
        let found = try dethroning(WhatIf(model, question([0, 1, 2, 3])), settings: settings)
        #expect(found.pool == 2 && found.finding == .impossible)
    }
}

/// Items 0 ... 5 were had, 6 leads 7 by a little. Any of them alone changes little, and 3, 4 and 5
/// together decide, but greedily 0, 1 and 2 come first.
private struct Interplay: Recommender {
    let name = "interplay"
    let version = "interplay v1"
    let scoreMeaning = "made by hand"
    let itemCount = 8

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { request in
            let had = Set(request.history)
            var lead: Float = 10
            for item: Int32 in [0, 1, 2] where !had.contains(item) { lead -= 3 }
            if had.isDisjoint(with: [3, 4, 5]) { lead = -1 }
            // Together with all of the first three any of the others is enough.
            if had.isDisjoint(with: [0, 1, 2]), had.count < 3 { lead = -1 }
            return [0, 0, 0, 0, 0, 0, lead, 0]
        }
    }
}

@Suite struct SubsetTests {
    @Test func `All subsets of a size come once, small numbers first`() {
        var subsets = Subsets(of: 5, size: 3)
        var found: [[Int]] = []
        while let next = subsets.next() { found.append(next) }
        #expect(found.count == 10 && Set(found).count == 10 && subsets.isAtEnd)
        #expect(found.first == [0, 1, 2] && found.last == [2, 3, 4])
        #expect(found.prefix(4).allSatisfy { $0.allSatisfy { $0 < 4 } })
        #expect(found.allSatisfy { $0 == $0.sorted() })
        var none = Subsets(of: 2, size: 3)
        #expect(none.next() == nil)
    }
}
