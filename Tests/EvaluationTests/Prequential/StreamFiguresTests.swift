import Catalog
import Recommenders
import Streaming
import Testing

@testable import Evaluation

/// User 0 had ten events before the stream, users 1 and 2 none.
private let training = InteractionSequences(
    userCount: 3, itemCount: 40,
    inTimeOrder: (0..<30).map { Interaction(user: $0 < 10 ? 0 : 1, item: Int32($0 % 20), time: 0) })

@Suite struct StreamFiguresTests {
    private func figures() throws -> [StreamFigures] {
        let good = TableRecommender(itemCount: 40) { request, item in
            request.user == 0 ? Float(item) : Float(-item)
        }
        let poor = TableRecommender(itemCount: 40) { _, item in Float(-item) }
        var run = PrequentialRun(
            base: good,
            contenders: [
                StreamContender("good", .frozen(RecommenderScorer(good))),
                StreamContender("static", .frozen(RecommenderScorer(poor))),
            ], training: training, candidates: [.full], window: .events(5), cutoff: 1, seed: 1)
        let hour: Int64 = 3_600_000
        let events = [
            Interaction(user: 0, item: 19, time: 10),  // found by `good` alone
            Interaction(user: 0, item: 18, time: 20),  // likewise
            Interaction(user: 2, item: 0, time: 30),  // a new user, found by both
            Interaction(user: 2, item: 19, time: 40 + hour),  // back after an hour, missed by both
        ]
        var engine = StreamEngine(
            known: training, source: ReplaySource(events), sink: DiscardingSink(),
            clock: SimulatedClock(start: 0, speed: .max))
        let applied = try engine.step(10)
        _ = run.run(applied) { engine.request(before: $0) }
        return run.meter.figures(against: "static")
    }

    private func line(_ row: String, _ group: StreamGroup) throws -> StreamFigures {
        try #require(try figures().first { $0.row == row && $0.group == group })
    }

    @Test func `Means over rows weigh heavy users more than means over users`() throws {
        let all = try line("good", .all)
        #expect(all.events == 4 && all.users == 2)
        #expect(all.hit == 0.75 && all.userHit == 0.75)
        let poor = try line("static", .all)
        #expect(poor.hit == 0.25 && poor.userHit == 0.25 && poor.hitTest == nil)
        #expect(all.hitTest?.meanDifference == 0.5 && all.hitTest?.pairs == 2)
    }

    @Test func `Groups hold the events they are named after`() throws {
        #expect(try line("good", .knownUsers).events == 2)
        #expect(try line("good", .late).events == 1)
        #expect(try line("good", .returning).hit == 0)
        #expect(try line("good", .coldItems).events == 4)
        #expect(try line("good", .knownUsers).hitTest == nil, "one user is no sample")
    }
}
