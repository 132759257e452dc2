import Catalog
import Streaming
import Synchronization

/// Keeps what it is given, and fails when told to.
final class RecordingSink: EventSink {
    struct DiskFull: Error {}
    private let state = Mutex<(events: [Interaction], sources: [String], fails: Bool)>(
        ([], [], false))

    var events: [Interaction] { state.withLock { $0.events } }
    var sources: [String] { state.withLock { $0.sources } }

    func fail(_ fails: Bool) { state.withLock { $0.fails = fails } }

    func record(_ events: [Interaction], source: String) throws {
        try state.withLock { state in
            if state.fails { throw DiskFull() }
            state.events += events
            state.sources += events.map { _ in source }
        }
    }
}

/// Users 0 and 1 know items 0 and 1.
let knownSequences = InteractionSequences(
    userCount: 3, itemCount: 10,
    inTimeOrder: [
        Interaction(user: 0, item: 0, time: 1), Interaction(user: 1, item: 1, time: 2),
    ])

/// Six events a second apart, from 1,000 ms on.
let laterEvents = [
    Interaction(user: 0, item: 2, time: 1_000), Interaction(user: 1, item: 3, time: 2_000),
    Interaction(user: 0, item: 4, time: 3_000), Interaction(user: 2, item: 2, time: 4_000),
    Interaction(user: 1, item: 5, time: 5_000), Interaction(user: 0, item: 6, time: 6_000),
]

func engine(
    sink: any EventSink = DiscardingSink(), speed: StreamSpeed = .factor(1), start: Int64 = 0,
    source: any EventSource = ReplaySource(laterEvents)
) -> StreamEngine {
    StreamEngine(
        known: knownSequences, source: source, sink: sink,
        clock: SimulatedClock(start: start, speed: speed))
}
