import Autodiff
import Synchronization

/// Tapes over the same weights, lent to one worker at a time.
///
/// Sendable by protocol: a tape is used by the worker that took it out and by nobody else.
final class TapeRack: @unchecked Sendable {
    private let weights: ParameterBlock
    private let free = Mutex(Shelf())

    /// The tapes nobody holds at the moment.
    private struct Shelf: @unchecked Sendable {
        var tapes: [Tape] = []
    }

    init(_ weights: ParameterBlock) {
        self.weights = weights
    }

    /// Calls `body` with a tape whose next gradients go to a shard once it is reset with it.
    func withTape(_ shard: GradientShard, _ body: (Tape) -> Void) {
        let tape = free.withLock { $0.tapes.popLast() } ?? Tape(weights: weights, shard: shard)
        body(tape)
        free.withLock { $0.tapes.append(tape) }
    }
}
