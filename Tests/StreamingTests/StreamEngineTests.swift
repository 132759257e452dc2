import Catalog
import Foundation
import Recommenders
import Testing

@testable import Streaming

@Suite struct StreamEngineTests {
    @Test func `Events take effect when simulated time reaches them`() throws {
        let sink = RecordingSink()
        var engine = engine(sink: sink)
        #expect(try engine.advance(to: .milliseconds(999)).isEmpty)
        let first = try engine.advance(to: .milliseconds(1_000))
        #expect(first.map(\.interaction) == [laterEvents[0]])
        #expect(first[0].index == 1 && first[0].historyCount == 1 && first[0].itemCount == 0)
        let next = try engine.advance(to: .milliseconds(4_500))
        #expect(next.map(\.interaction) == Array(laterEvents[1...3]))
        #expect(next[2].itemCount == 1, "item 2 was new once")
        #expect(sink.events == Array(laterEvents[...3]))
        #expect(engine.request(for: 0).history == [0, 2, 4])
        #expect(engine.request(for: 0).now == 4_500)
    }

    @Test func `Full speed applies as many as the limit, and a pause none`() throws {
        var engine = engine(speed: .max)
        #expect(try engine.advance(to: .seconds(1), limit: 4).count == 4)
        #expect(engine.clock.now == 4_000)
        engine.pause(at: .seconds(1))
        #expect(try engine.advance(to: .seconds(9)).isEmpty)
        engine.resume(at: .seconds(9))
        #expect(try engine.advance(to: .seconds(10)).count == 2)
        #expect(engine.isAtEnd)
        #expect(try engine.advance(to: .seconds(11)).isEmpty)
    }

    @Test func `A step needs no clock`() throws {
        var engine = engine()
        engine.pause(at: .zero)
        #expect(try engine.step().map(\.interaction) == [laterEvents[0]])
        #expect(engine.clock.now == 1_000)
        #expect(try engine.step(10).count == 5)
        #expect(try engine.step().isEmpty)
    }

    @Test func `A silence longer than the longest wait is jumped over`() throws {
        let late = [Interaction(user: 0, item: 2, time: 86_400_000)]
        var engine = engine(speed: .factor(10), source: ReplaySource(late))
        engine.longestWait = .seconds(2)
        #expect(try engine.advance(to: .seconds(1)).isEmpty)
        // The clock stands 20 simulated seconds, 2 real ones, before the event.
        #expect(engine.clock.now == 86_400_000 - 20_000)
        #expect(try engine.advance(to: .seconds(3)).count == 1)
    }

    @Test func `Stepping back undoes events one by one and forward repeats them`() throws {
        let sink = RecordingSink()
        var engine = engine(sink: sink)
        let applied = try engine.step(6)
        let present = engine.request(for: 0)
        var undone: [StreamEvent] = []
        while let event = engine.stepBack() { undone.append(event) }
        #expect(undone.map(\.interaction) == laterEvents.reversed())
        #expect(undone.map(\.historyCount) == applied.reversed().map(\.historyCount))
        #expect(undone.map(\.itemCount) == applied.reversed().map(\.itemCount))
        #expect(engine.request(for: 0).history == [0])
        #expect(engine.clock.now < 1_000)
        let again = try engine.step(6)
        #expect(again.allSatisfy { !$0.isFirstTime })
        #expect(again.map(\.index) == applied.map(\.index))
        #expect(engine.request(for: 0) == present)
        #expect(sink.events == laterEvents, "an event that comes again is not recorded again")
    }

    @Test func `A sink that fails stops the stream and loses nothing`() throws {
        let sink = RecordingSink()
        var engine = engine(sink: sink)
        try engine.step(2)
        sink.fail(true)
        #expect(throws: RecordingSink.DiskFull.self) { try engine.step(3) }
        #expect(engine.position == 2)
        #expect(engine.request(for: 0).history == [0, 2], "what is not kept has no effect")
        // Events that come again need no sink; the failure is told by the next call.
        _ = engine.stepBack()
        #expect(try engine.step(3).count == 1)
        #expect(throws: RecordingSink.DiskFull.self) { try engine.step(1) }
        sink.fail(false)
        #expect(try engine.step(10).map(\.interaction) == Array(laterEvents[2...]))
        #expect(sink.events == laterEvents)
    }

    @Test func `The question before an event has none of it`() throws {
        var engine = engine()
        let applied = try engine.step(6)
        let request = engine.request(before: applied[2])
        #expect(request.history == [0, 2] && request.now == 3_000)
        #expect(engine.request(before: applied[3]).history.isEmpty)
    }

    @Test func `A jump runs to the next event of a user`() throws {
        var engine = engine()
        #expect(try engine.skip(toNextEventOf: 2).map(\.interaction) == Array(laterEvents[...3]))
        #expect(engine.clock.now == 4_000)
        #expect(try engine.skip(toNextEventOf: 2).count == 2, "to the end when there is none")
        #expect(engine.isAtEnd)
    }

    @Test func `The ground truth is what the replay holds next for the user`() throws {
        var engine = engine(speed: .max)
        #expect(engine.groundTruth(of: 0, limit: 2).map(\.item) == [2, 4])
        try engine.step(3)
        #expect(engine.groundTruth(of: 0, limit: 9).map(\.item) == [6])
        _ = engine.stepBack()
        #expect(engine.groundTruth(of: 0, limit: 9).map(\.item) == [4, 6])
        // The engine holds the next event already; the truth must not lose it.
        try engine.step(3)
        #expect(!engine.isAtEnd)
        #expect(engine.groundTruth(of: 0, limit: 9).map(\.item) == [6])
    }

    @Test func `An own event takes effect now and is recorded under its name`() throws {
        let sink = RecordingSink()
        var engine = engine(sink: sink)
        try engine.step(2)
        let event = try engine.inject(user: 2, item: 9)
        #expect(event.interaction == Interaction(user: 2, item: 9, time: 2_000))
        #expect(event.index == 3 && event.source == "injected")
        #expect(engine.request(for: 2).history == [9])
        #expect(sink.sources == ["replay", "replay", "injected"])
        _ = engine.stepBack()
        _ = engine.stepBack()
        #expect(throws: StreamError.self) { try engine.inject(user: 2, item: 8) }
    }

    @Test func `What an earlier session recorded takes effect without being recorded again`() throws
    {
        let sink = RecordingSink()
        var replay = ReplaySource(laterEvents)
        replay.skip(2)
        var engine = engine(sink: sink, source: replay)
        let restored = engine.restore(Array(laterEvents[..<2]), source: "replay")
        #expect(restored.map(\.index) == [1, 2])
        try engine.step(1)
        #expect(sink.events == [laterEvents[2]])
        #expect(engine.request(for: 0).history == [0, 2, 4])
    }

    @Test func `A replay can be narrowed to one user`() throws {
        var engine = engine(source: ReplaySource(laterEvents, onlyOf: 1))
        #expect(try engine.step(10).map(\.interaction.item) == [3, 5])
    }

    @Test func `Events reach the event log of a catalogue`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("whyrec-stream-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let workspace = try Workspace.create(
            at: folder,
            holding: CatalogContents(
                name: "small", users: ["a", "b", "c"],
                items: (0..<10).map { CatalogContents.Entry("i\($0)") },
                interactions: laterEvents))
        let store = try workspace.openCatalog(.readWrite)
        var engine = engine(sink: store)
        try engine.step(4)
        #expect(try store.events().map(\.interaction) == Array(laterEvents[..<4]))
        #expect(try store.events().allSatisfy { $0.source == "replay" })
    }
}
