import Autodiff
import Synchronization

/// Tapes lent to one worker at a time.
///
/// Sendable by protocol: a tape is used by the worker that took it out and by nobody else.
final class TapeRack: Sendable {
    private let free = Mutex(Shelf())

    /// The tapes nobody holds at the moment; Sendable as the rack is.
    private struct Shelf: @unchecked Sendable {
        var tapes: [Tape] = []
    }

    /// Calls `body` with a tape that reads some weights and whose gradients go to a shard; it has
    /// been reset without masks.
    func withTape(
        _ weights: ParameterBlock, _ shard: GradientShard, _ body: (Tape) -> Void
    ) {
        let tape = free.withLock { $0.tapes.popLast() } ?? Tape(weights: weights, shard: shard)
        tape.reset(weights: weights, shard: shard, masks: nil)
        body(tape)
        free.withLock { $0.tapes.append(tape) }
    }
}
