import Catalog
import Testing

@testable import Recommenders

private func event(_ user: Int32, _ item: Int32, _ time: Int64) -> Interaction {
    Interaction(user: user, item: item, time: time)
}

private func request(_ history: [Int32] = [], now: Int64 = 1_000_000) -> ScoringRequest {
    ScoringRequest(
        user: 0, history: history, historyTimes: [Int64](repeating: 0, count: history.count),
        now: now)
}

/// Five items; item 4 never occurs.
///
///     user 0: 0 1 2      user 1: 0 1      user 2: 0 1 1 3      user 3: 3
private let training = InteractionSequences(
    userCount: 4, itemCount: 5,
    inTimeOrder: [
        event(0, 0, 100), event(1, 0, 200), event(0, 1, 300), event(2, 0, 300), event(2, 1, 400),
        event(0, 2, 500), event(1, 1, 600), event(2, 1, 700), event(2, 3, 800), event(3, 3, 900),
    ])

private func random(users: Int, items: Int, events: Int) -> InteractionSequences {
    var state: UInt64 = 9
    func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }
    return InteractionSequences(
        userCount: users, itemCount: items,
        inTimeOrder: (0..<events).map {
            event(Int32(next(users)), Int32(min(next(items), next(items))), Int64($0 * 10))
        })
}

/// The contract of every recommender: `topItems` is the sorted score list, batch or not.
private func checkContract(_ model: some Recommender, _ requests: [ScoringRequest]) {
    let together = model.scores(for: requests)
    #expect(together.count == requests.count)
    for (request, scores) in zip(requests, together) {
        #expect(scores == model.scores(for: [request])[0])
        #expect(scores.count == model.itemCount)
        let admits: (Int32) -> Bool = { $0 % 3 != 1 }
        let expected = scores.indices.filter { admits(Int32($0)) }
            .sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
            .prefix(7).map { ScoredItem(item: Int32($0), score: scores[$0]) }
        #expect(model.topItems(7, for: request, where: admits) == Array(expected))
        #expect(model.topItems(0, for: request, where: admits).isEmpty)
    }
}

@Suite struct PopularityTests {
    @Test("counts every training interaction, repeats included")
    func counts() {
        let model = Popularity(training: training, dataset: "d")
        #expect(model.scores(for: [request()]) == [[3, 4, 1, 2, 0]])
        let top = model.topItems(3, for: request([1])) { $0 != 1 }
        #expect(top.map(\.item) == [0, 3, 2] && top.map(\.score) == [3, 2, 1])
        #expect(model.version == "popularity data=d interactions=10")
    }

    @Test("keeps the contract of a recommender")
    func contract() {
        let model = Popularity(
            training: random(users: 20, items: 30, events: 300), dataset: "d")
        checkContract(model, [request(), request([3])])
    }
}

@Suite struct RecentPopularityTests {
    @Test("an interaction counts half after each half-life")
    func decays() {
        let model = RecentPopularity(training: training, halfLife: .milliseconds(100), dataset: "d")
        let scores = model.scores(for: [request(now: 1000)])[0]
        // Item 0 at ages 900, 800, 700; item 1 at 700, 600, 400, 300; and so on.
        let expected: [Float] = [
            0x1p-9 + 0x1p-8 + 0x1p-7, 0x1p-7 + 0x1p-6 + 0x1p-4 + 0x1p-3, 0x1p-5, 0x1p-2 + 0x1p-1, 0,
        ]
        #expect(scores == expected)
    }

    @Test("nothing at the moment of the question or after it counts")
    func doesNotLookAhead() {
        let model = RecentPopularity(training: training, halfLife: .milliseconds(100), dataset: "d")
        #expect(model.scores(for: [request(now: 100)])[0] == [0, 0, 0, 0, 0])
        #expect(model.scores(for: [request(now: 300)])[0] == [0.25 + 0.5, 0, 0, 0, 0])
        #expect(model.scores(for: [request(now: 301)])[0][1] > 0.99)
        #expect(model.scores(for: [request(now: .min)])[0] == [0, 0, 0, 0, 0])
        // With the later events taken away, the answer is the same.
        let earlier = InteractionSequences(
            userCount: 4, itemCount: 5,
            inTimeOrder: [
                event(0, 0, 100), event(1, 0, 200), event(0, 1, 300), event(2, 0, 300),
                event(2, 1, 400),
            ])
        let blind = RecentPopularity(training: earlier, halfLife: .milliseconds(100), dataset: "d")
        #expect(blind.scores(for: [request(now: 500)]) == model.scores(for: [request(now: 500)]))
    }

    @Test("a half-life beyond the data counts like popularity")
    func longHalfLife() {
        let model = RecentPopularity(
            training: training, halfLife: .seconds(1_000_000_000_000), dataset: "d")
        let scores = model.scores(for: [request(now: 1000)])[0]
        for (score, count) in zip(scores, [3, 4, 1, 2, 0] as [Float]) {
            #expect(abs(score - count) < 1e-5)
        }
    }

    @Test("agrees with the sum of its definition")
    func agreesWithNaiveTwin() {
        let training = random(users: 15, items: 12, events: 400)
        let model = RecentPopularity(training: training, halfLife: .milliseconds(700), dataset: "d")
        for now: Int64 in [5, 990, 2505, 9999] {
            var expected = [Double](repeating: 0, count: 12)
            for (item, time) in zip(training.items, training.times) where time < now {
                var weight = 1.0
                // Whole half-lives by the exponent, the rest by the exponential series.
                let lives = Double(now - time) / 700
                weight *= Double(sign: .plus, exponent: -Int(lives), significand: 1)
                weight *= pow2(-(lives - lives.rounded(.down)))
                expected[Int(item)] += weight
            }
            for (score, exact) in zip(model.scores(for: [request(now: now)])[0], expected) {
                #expect(abs(Double(score) - exact) < 1e-5 * max(1, exact))
            }
        }
    }

    /// 2 to a power between -1 and 0, by the exponential series.
    private func pow2(_ exponent: Double) -> Double {
        let x = exponent * 0.693_147_180_559_945_3
        var term = 1.0
        var sum = 1.0
        for n in 1...25 {
            term *= x / Double(n)
            sum += term
        }
        return sum
    }

    @Test("keeps the contract of a recommender")
    func contract() {
        let model = RecentPopularity(
            training: random(users: 20, items: 30, events: 300), halfLife: .milliseconds(500),
            dataset: "d")
        checkContract(model, [request(now: 700), request([3], now: 2900), request(now: 50)])
    }
}

@Suite struct ItemKNNTests {
    @Test("similarity is the cosine over sets of users, shrunk")
    func similarities() {
        // Users: item 0 {0,1,2}, item 1 {0,1,2} (a repeat counts once), item 2 {0}, item 3 {2,3}.
        let model = ItemKNN(
            training: training, configuration: .init(shrinkage: 0), dataset: "d")
        let expected: [(Int32, Float)] = [
            (1, 1), (2, Float(1 / 3.0.squareRoot())), (3, Float(1 / 6.0.squareRoot())),
        ]
        let found = model.neighbors(of: 0)
        #expect(found.map(\.item) == expected.map(\.0))
        #expect(found.map(\.score) == expected.map(\.1))
        #expect(model.neighbors(of: 4).isEmpty && model.neighbors(of: 99).isEmpty)
        let shrunk = ItemKNN(
            training: training, configuration: .init(neighborCount: 1, shrinkage: 3), dataset: "d")
        #expect(shrunk.neighbors(of: 0) == [ScoredItem(item: 1, score: 0.5)])
        // Items 0 and 1 are equally similar to item 3: the smaller index is kept.
        #expect(shrunk.neighbors(of: 3).map(\.item) == [0])
    }

    @Test("a score sums similarities over the latest distinct items, the newest weighing most")
    func scoresHistory() {
        let plain = ItemKNN(
            training: training, configuration: .init(shrinkage: 0, recencyHalfLife: nil),
            dataset: "d")
        let root3 = Float(1 / 3.0.squareRoot())
        let root6 = Float(1 / 6.0.squareRoot())
        #expect(plain.scores(for: [request([2, 2])])[0] == [root3, root3, 0, 0, 0])
        let both = plain.scores(for: [request([2, 3])])[0]
        #expect(both == [root6 + root3, root6 + root3, 0, 0, 0])
        let halved = ItemKNN(
            training: training, configuration: .init(shrinkage: 0, recencyHalfLife: 1),
            dataset: "d")
        #expect(halved.scores(for: [request([2, 3])])[0][0] == root6 + 0.5 * root3)
        #expect(halved.scores(for: [request([2, 3, 2])])[0][0] == root3 + 0.5 * root6)
        let last = ItemKNN(
            training: training, configuration: .init(shrinkage: 0, historyLength: 1), dataset: "d")
        #expect(last.scores(for: [request([2, 3])])[0] == [root6, root6, 0, 0, 0])
        // Unknown items, as a stream may bring, are passed over.
        #expect(plain.scores(for: [request([77, -1])])[0] == [0, 0, 0, 0, 0])
    }

    @Test("agrees with counting every pair of items over every user")
    func agreesWithNaiveTwin() {
        let training = random(users: 40, items: 25, events: 500)
        let model = ItemKNN(
            training: training, configuration: .init(neighborCount: 6, shrinkage: 2), dataset: "d")
        let sets = (0..<40).map { Set(training[$0]) }
        for item in 0..<Int32(25) {
            let own = sets.filter { $0.contains(item) }.count
            var all: [ScoredItem] = []
            for other in 0..<Int32(25) where other != item {
                let users = sets.filter { $0.contains(other) }.count
                let shared = sets.filter { $0.contains(item) && $0.contains(other) }.count
                if shared == 0 { continue }
                let cosine = Double(shared) / (Double(own * users).squareRoot() + 2)
                all.append(ScoredItem(item: other, score: Float(cosine)))
            }
            all.sort { $0.score != $1.score ? $0.score > $1.score : $0.item < $1.item }
            #expect(model.neighbors(of: item) == Array(all.prefix(6)))
        }
    }

    @Test("keeps the contract of a recommender")
    func contract() {
        let model = ItemKNN(training: random(users: 20, items: 30, events: 300), dataset: "d")
        checkContract(model, [request(), request([3, 9, 3]), request([1, 2, 3, 29])])
    }

    @Test("data without interactions gives empty neighbourhoods, not errors")
    func emptyData() {
        let empty = InteractionSequences(userCount: 2, itemCount: 3, inTimeOrder: [])
        #expect(ItemKNN(training: empty, dataset: "d").scores(for: [request([1])]) == [[0, 0, 0]])
        #expect(
            RecentPopularity(training: empty, dataset: "d").scores(for: [request()]) == [[0, 0, 0]])
        #expect(Popularity(training: empty, dataset: "d").scores(for: []).isEmpty)
    }
}
