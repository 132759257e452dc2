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

private func meter(
    _ candidates: StreamCandidates = .full, window: StreamWindow = .events(100)
) -> PrequentialMeter {
    PrequentialMeter(
        training: training, candidates: candidates, window: window, cutoff: 2, cutoffs: [1],
        seed: 1, elapsed: { .zero })
}

/// Higher indices first.
private let descending = TableRecommender(itemCount: 40) { _, item in Float(item) }

private func measure(
    _ events: [Interaction], _ meter: inout PrequentialMeter,
    with model: some Recommender = descending
) throws -> [WindowMetrics] {
    var engine = stream(events)
    let applied = try engine.step(1_000)
    return meter.measure(applied.map { ($0, engine.request(before: $0)) }, with: model)
}

@Suite struct PrequentialMeterTests {
    @Test func `Hits are counted before learning, leniently and strictly`() throws {
        var meter = meter()
        let events = [
            Interaction(user: 1, item: 28, time: 100),  // second of items 1 ... 29: hit at 2
            Interaction(user: 1, item: 10, time: 101),  // far down: a miss
            Interaction(user: 1, item: 35, time: 102),  // nobody had it: new item
            Interaction(user: 2, item: 35, time: 103),  // new user
            Interaction(user: 2, item: 29, time: 104),  // 35 is in the history: first, a hit
            Interaction(user: 1, item: 10, time: 105),  // again: a repeat
        ]
        #expect(try measure(events, &meter).isEmpty)
        let last = meter.finish()
        let window = try #require(last)
        #expect(window.events == 6 && window.scored == 3)
        #expect(window.newItems == 1 && window.newUsers == 1 && window.repeats == 1)
        #expect(window.start == 100 && window.end == 105)
        #expect(try abs(#require(window.hit) - 2.0 / 3) < 1e-12)
        #expect(try abs(#require(window.strictHit) - 2.0 / 5) < 1e-12)
        #expect(meter.outcomes.map(\.rank) == [2, 19, 1])
        #expect(meter.outcomes.map(\.hit) == [[0, 1], [0, 0], [1, 1]])
        #expect(meter.finish() == nil)
    }

    @Test func `An item competes from its first event on and not before`() throws {
        var meter = meter()
        // Item 39 scores highest, but is unknown at the first question.
        _ = try measure(
            [
                Interaction(user: 1, item: 29, time: 1), Interaction(user: 0, item: 39, time: 2),
                Interaction(user: 1, item: 28, time: 3),
            ], &meter)
        #expect(meter.outcomes.map(\.rank) == [1, 2])
    }

    @Test func `The model is asked with the events before, those of its own batch included`() throws
    {
        let nosy = TableRecommender(itemCount: 40) { request, item in
            request.history.last == item - 1 ? 1 : 0
        }
        var meter = meter()
        _ = try measure(
            [
                Interaction(user: 1, item: 1, time: 50), Interaction(user: 1, item: 2, time: 51),
                Interaction(user: 1, item: 3, time: 52),
            ], &meter, with: nosy)
        #expect(meter.outcomes.map(\.rank) == [1, 1, 1])
    }

    @Test func `Windows end by events or by time`() throws {
        let events = (1...6).map { Interaction(user: 1, item: Int32($0), time: Int64($0 * 10)) }
        var byEvents = meter(window: .events(4))
        #expect(try measure(events, &byEvents).map(\.events) == [4])
        #expect(byEvents.finish()?.window == 1)
        var byTime = meter(window: .milliseconds(25))
        // From 10 on: 10 20 30 | 40 50 | 60.
        #expect(try measure(events, &byTime).map(\.events) == [3, 2])
        #expect(byTime.finish()?.events == 1)
        #expect(byTime.total?.events == 6)
    }

    @Test func `A constant model scores at chance among sampled candidates`() throws {
        let constant = TableRecommender(itemCount: 40) { _, _ in 1 }
        var meter = meter(.sampled(9))
        _ = try measure([Interaction(user: 1, item: 7, time: 50)], &meter, with: constant)
        #expect(try abs(#require(meter.total?.hit) - 0.2) < 1e-12)
    }

    @Test func `Sampled candidates are known, distinct and outside the history`() {
        let known = KnownCatalogue(training)
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

    @Test(arguments: [
        ("1000", StreamWindow.events(1_000)), ("30m", .milliseconds(1_800_000)),
        ("1h", .milliseconds(3_600_000)), ("2d", .milliseconds(172_800_000)),
    ])
    func `Windows are read`(text: String, window: StreamWindow) throws {
        #expect(try StreamWindow(text) == window)
    }

    @Test(arguments: ["", "0", "-5", "h", "1w", "x", "99999999999999999d"])
    func `Anything else is refused`(text: String) {
        #expect(throws: EvaluationError.self) { try StreamWindow(text) }
    }
}
