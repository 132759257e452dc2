import Catalog
import Recommenders
import Tensor

/// What the content side learns from: every event that has a history, as (history, next item).
struct AlignmentPositions: Sendable {
    let sequences: InteractionSequences
    /// Packed positions of events with an earlier one of the same user, and where that user begins.
    private let events: [(position: Int32, begin: Int32)]

    init(_ sequences: InteractionSequences) {
        self.sequences = sequences
        var events: [(position: Int32, begin: Int32)] = []
        events.reserveCapacity(sequences.interactionCount)
        for user in 0..<sequences.userCount {
            let begin = sequences.offsets[user]
            for position in stride(from: begin + 1, to: sequences.offsets[user + 1], by: 1) {
                events.append((Int32(position), Int32(begin)))
            }
        }
        self.events = events
    }

    private init(_ sequences: InteractionSequences, _ events: [(position: Int32, begin: Int32)]) {
        self.sequences = sequences
        self.events = events
    }

    /// A random part of the positions, in order; all of them when there are no more.
    func limited(to limit: Int, seed: UInt64) -> AlignmentPositions {
        guard limit > 0, limit < count else { return self }
        let chosen = RandomStream(seed: seed, component: "alignment/positions")
            .permutation(of: count).prefix(limit).sorted()
        return AlignmentPositions(sequences, chosen.map { events[Int($0)] })
    }

    /// Number of positions.
    var count: Int { events.count }

    /// The next item at a position.
    func item(_ index: Int32) -> Int32 { sequences.items[Int(events[Int(index)].position)] }

    /// The question as a backbone is asked it.
    func request(_ index: Int32) -> ScoringRequest {
        let event = events[Int(index)]
        let range = Int(event.begin)..<Int(event.position)
        return ScoringRequest(
            user: nil, history: Array(sequences.items[range]),
            historyTimes: Array(sequences.times[range]), now: sequences.times[Int(event.position)])
    }

    /// What came before it, oldest first.
    func history(_ index: Int32) -> ArraySlice<Int32> {
        let event = events[Int(index)]
        return sequences.items[Int(event.begin)..<Int(event.position)]
    }
}
