import Synchronization

/// A number that a concurrent closure leaves behind.
final class Counter: Sendable {
    private let stored = Mutex(0)
    var value: Int { stored.withLock { $0 } }
    func set(_ value: Int) { stored.withLock { $0 = value } }
}
