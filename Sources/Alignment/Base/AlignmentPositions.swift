import Catalog
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

    /// Number of positions.
    var count: Int { events.count }

    /// The next item at a position.
    func item(_ index: Int32) -> Int32 { sequences.items[Int(events[Int(index)].position)] }

    /// What came before it, oldest first.
    func history(_ index: Int32) -> ArraySlice<Int32> {
        let event = events[Int(index)]
        return sequences.items[Int(event.begin)..<Int(event.position)]
    }
}
