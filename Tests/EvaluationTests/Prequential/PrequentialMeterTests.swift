import Catalog
import Recommenders
import Streaming
import Tensor
import Testing

@testable import Evaluation

private let training = InteractionSequences(
    userCount: 3, itemCount: 40,
    inTimeOrder: (0..<30).map { Interaction(user: 0, item: Int32($0), time: Int64($0)) }
        + [Interaction(user: 1, item: 0, time: 40)])

private func stream(_ events: [Interaction]) -> StreamEngine {
    StreamEngine(
        known: training, source: ReplaySource(events), sink: DiscardingSink(),
        clock: SimulatedClock(start: 0, speed: .max))
}

/// Higher indices first.
private let descending = TableRecommender(itemCount: 40) { _, item in Float(item) }

private func run(
    _ candidates: [StreamCandidates] = [.full], window: StreamWindow = .events(100),
    with models: [TableRecommender] = [descending]
) -> PrequentialRun {
    PrequentialRun(
        base: models[0],
        contenders: models.enumerated().map {
            StreamContender("model \($0)", .frozen(RecommenderScorer($1)))
        }, training: training, candidates: candidates, window: window, cutoff: 2, seed: 1)
}

private func measure(
    _ events: [Interaction], _ run: inout PrequentialRun
) throws -> [WindowReport] {
    var engine = stream(events)
    let applied = try engine.step(1_000)
    return run.run(applied) { engine.request(before: $0) }
}

extension PrequentialRun {
    fileprivate func outcomes(
        row: Int = 0, rule: Int = 0, cutoffs: [Int] = [1, 2]
    ) -> [CaseOutcome] {
        meter.outcomes(row: row, rule: rule, cutoffs: cutoffs)
    }
}

@Suite struct PrequentialMeterTests {
    @Test func `Hits are counted before learning: leniently, strictly and over all rows`() throws {
        var run = run()
        let events = [
            Interaction(user: 1, item: 28, time: 100),  // second of items 1 ... 29: hit at 2
            Interaction(user: 1, item: 10, time: 101),  // far down: a miss
            Interaction(user: 1, item: 35, time: 102),  // nobody had it: new item
            Interaction(user: 2, item: 35, time: 103),  // new user, but the first of all items
            Interaction(user: 2, item: 29, time: 104),  // 35 is in the history: first, a hit
            Interaction(user: 1, item: 10, time: 105),  // again: a repeat
        ]
        #expect(try measure(events, &run).isEmpty)
        let last = run.finish()
        let window = try #require(last?.rows[0].metrics[0])
        #expect(window.events == 6 && window.scored == 3)
        #expect(window.newItems == 1 && window.newUsers == 1 && window.repeats == 1)
        #expect(window.start == 100 && window.end == 105)
        #expect(try abs(#require(window.hit) - 2.0 / 3) < 1e-12)
        #expect(try abs(#require(window.strictHit) - 2.0 / 5) < 1e-12)
        #expect(try abs(#require(window.allHit) - 3.0 / 5) < 1e-12)
        #expect(run.outcomes().map(\.rank) == [2, 19, 1])
        #expect(run.outcomes().map(\.hit) == [[0, 1], [0, 0], [1, 1]])
        #expect(run.finish() == nil)
    }

    @Test func `An item competes from its first event on and not before`() throws {
        var run = run()
        // Item 39 scores highest, but is unknown at the first question.
        _ = try measure(
            [
                Interaction(user: 1, item: 29, time: 1), Interaction(user: 0, item: 39, time: 2),
                Interaction(user: 1, item: 28, time: 3),
            ], &run)
        #expect(run.outcomes().map(\.rank) == [1, 2])
    }

    @Test func `The model is asked with the events before, those of its own batch included`() throws
    {
        let nosy = TableRecommender(itemCount: 40) { request, item in
            request.history.last == item - 1 ? 1 : 0
        }
        var run = run(with: [nosy])
        _ = try measure(
            [
                Interaction(user: 1, item: 1, time: 50), Interaction(user: 1, item: 2, time: 51),
                Interaction(user: 1, item: 3, time: 52),
            ], &run)
        #expect(run.outcomes().map(\.rank) == [1, 1, 1])
    }

    @Test func `Ranks are those of sorting the known candidates, ties by expectation`() throws {
        // Coarse scores, so that ties abound, and one that is no number.
        let coarse = TableRecommender(itemCount: 40) { request, item in
            item == 17 ? .nan : Float((Int(item) * 7 + request.history.count) % 5)
        }
        var events: [Interaction] = []
        for step in 0..<60 {
            events.append(
                Interaction(
                    user: Int32(step % 3), item: Int32(step * 11 % 40), time: Int64(step + 50)))
        }
        var run = run([.full, .sampled(6)], with: [coarse, descending])
        _ = try measure(events, &run)
        let catalogue = KnownCatalogue(training)
        var known = Set(catalogue.order[..<catalogue.count])
        var engine = stream(events)
        var expected: [Double] = []
        for event in try engine.step(1_000) {
            let request = engine.request(before: event)
            let target = event.interaction.item
            defer { known.insert(target) }
            if event.historyCount == 0 || !known.contains(target)
                || request.history.contains(target)
            {
                continue
            }
            let scores = coarse.scores(for: [request])[0]
            let others = known.subtracting(request.history).subtracting([target])
            let ties = TieBlocks(
                targetScores: [scores[Int(target)]],
                otherScores: others.map { scores[Int($0)] })
            expected.append(RankingMetrics(ties).rank)
        }
        #expect(!expected.isEmpty)
        #expect(run.outcomes().map(\.rank) == expected)
        // Six sampled competitors and the target itself.
        #expect(run.outcomes(row: 1, rule: 1).allSatisfy { (1...7).contains($0.rank) })
    }

    @Test func `Windows end by events at once and by time with the next event`() throws {
        let events = (1...6).map { Interaction(user: 1, item: Int32($0), time: Int64($0 * 10)) }
        var byEvents = run(window: .events(3))
        #expect(try measure(events, &byEvents).map { $0.rows[0].metrics[0].events } == [3, 3])
        #expect(byEvents.finish() == nil)
        var byTime = run(window: .milliseconds(25))
        // From 10 on: 10 20 30 | 40 50 | 60.
        let ended = try measure(events, &byTime)
        #expect(ended.map { $0.rows[0].metrics[0].events } == [3, 2])
        #expect(ended.map(\.lastIndex) == [3, 5])
        #expect(byTime.finish()?.rows[0].metrics[0].events == 1)
        #expect(byTime.meter.total[0][0].events == 6)
    }

    @Test func `Windows are the same however the events come in`() throws {
        let events = (1...20).map { Interaction(user: 1, item: Int32($0), time: Int64($0 * $0)) }
        for window in [StreamWindow.events(3), .milliseconds(40)] {
            var whole = run(window: window)
            let expected = try measure(events, &whole) + [whole.finish()].compactMap { $0 }
            var pieces = run(window: window)
            var engine = stream(events)
            var reports: [WindowReport] = []
            while !engine.isAtEnd {
                let applied = try engine.step(2)
                reports += pieces.run(applied) { engine.request(before: $0) }
            }
            reports += [pieces.finish()].compactMap { $0 }
            #expect(reports.map { $0.rows[0].metrics } == expected.map { $0.rows[0].metrics })
        }
    }

    @Test func `Events that come again after stepping back are not measured again`() throws {
        var run = run(window: .events(2))
        let events = (1...4).map { Interaction(user: 1, item: Int32($0), time: Int64($0)) }
        var engine = stream(events)
        _ = run.run(try engine.step(3)) { engine.request(before: $0) }
        _ = engine.stepBack()
        _ = engine.stepBack()
        _ = run.run(try engine.step(3)) { engine.request(before: $0) }
        #expect(run.position == 4)
        #expect(run.meter.total[0][0].events == 4)
    }

    @Test func `A constant model scores at chance among sampled candidates`() throws {
        let constant = TableRecommender(itemCount: 40) { _, _ in 1 }
        var run = run([.sampled(9)], with: [constant])
        _ = try measure([Interaction(user: 1, item: 7, time: 50)], &run)
        #expect(try abs(#require(run.meter.total[0][0].hit) - 0.2) < 1e-12)
    }

    @Test func `Sampled candidates are known, distinct and outside the history`() {
        var known = KnownCatalogue(training)
        for seed in 0..<UInt64(50) {
            let stream = RandomStream(seed: seed, component: "test")
            let sample = known.sample(5, against: 3, outside: [1, 2], stream: stream)
            #expect(sample.count == 5 && Set(sample).count == 5)
            #expect(Set(sample).isDisjoint(with: [1, 2, 3]))
            #expect(sample.allSatisfy { $0 < 30 })
            let all = known.sample(99, against: 3, outside: [1, 2], stream: stream)
            #expect(Set(all) == Set(0..<30).subtracting([1, 2, 3]))
        }
    }
}
