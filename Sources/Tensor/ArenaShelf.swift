import Synchronization

/// Arenas between uses, so that computing one input after the other takes no new memory.
///
/// A fresh arena costs the system 2 MiB of zeros, which is more than many a single question costs
/// to answer. As many arenas are kept as were ever in use at once.
///
/// Sendable because an arena has one user at a time, which took it off the shelf.
public final class ArenaShelf: @unchecked Sendable {
    /// The shelf for scratch of everybody who asks models.
    public static let shared = ArenaShelf()

    private let idle = Mutex<[Box]>([])

    /// Sendable for the same reason.
    private struct Box: @unchecked Sendable {
        let arena: Arena
    }

    /// Makes an empty shelf.
    public init() {}

    /// Calls `body` with an empty arena that nobody else uses meanwhile; nothing in it may be used
    /// afterwards.
    public func withArena<Result>(_ body: (Arena) -> Result) -> Result {
        let box = idle.withLock { $0.popLast() } ?? Box(arena: Arena())
        box.arena.rewind()
        defer { idle.withLock { $0.append(box) } }
        return body(box.arena)
    }
}
