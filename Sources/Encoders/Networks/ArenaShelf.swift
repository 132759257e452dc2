import Synchronization
import Tensor

/// Arenas between uses, so that encoding one input after the other takes no new memory.
///
/// Sendable because an arena has one user at a time, which took it off the shelf.
final class ArenaShelf: @unchecked Sendable {
    private let idle = Mutex<[Box]>([])

    /// Sendable for the same reason.
    private struct Box: @unchecked Sendable {
        let arena: Arena
    }

    /// Calls `body` with an empty arena that nobody else uses meanwhile.
    func withArena<Result>(_ body: (Arena) -> Result) -> Result {
        let box = idle.withLock { $0.popLast() } ?? Box(arena: Arena())
        box.arena.rewind()
        defer { idle.withLock { $0.append(box) } }
        return body(box.arena)
    }
}
