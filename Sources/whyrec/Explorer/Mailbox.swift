import CursesTerminal
import ExplorerCore
import Synchronization

/// Where engines leave what happened; the main loop empties it.
///
/// Posting wakes the loop through its pipe. Stream news coalesce: while the loop is busy drawing,
/// a newer status replaces the one that waits and their rows are joined, so a fast stream can
/// never pile messages up. So do texts under way: the newer one holds the older.
final class Mailbox: Sendable {
    private let waiting = Mutex<[Message]>([])
    private let waker: Waker

    /// The most ticker rows that wait at once; older ones of a burst are dropped.
    private static let rowLimit = 256

    init(waker: Waker) { self.waker = waker }

    /// Leaves a message and wakes the loop.
    func post(_ message: Message) {
        waiting.withLock { messages in
            if case .streamAdvanced(let status, let rows) = message,
                case .streamAdvanced(_, let earlier)? = messages.last
            {
                let joined = Array((earlier + rows).suffix(Self.rowLimit))
                messages[messages.count - 1] = .streamAdvanced(status, rows: joined)
            } else if case .rationaleProgressed(let token, .written) = message,
                case .rationaleProgressed(token, .written)? = messages.last
            {
                messages[messages.count - 1] = message
            } else {
                messages.append(message)
            }
        }
        waker.wake()
    }

    /// Takes everything that waits, oldest first.
    func drain() -> [Message] {
        waiting.withLock { messages in
            let taken = messages
            messages.removeAll(keepingCapacity: true)
            return taken
        }
    }
}
