import Foundation
import Synchronization

/// Ctrl-C and SIGTERM as a question that long work asks, so that it stops at a good place.
///
/// The first signal is noted, the second one ends the program at once.
enum Interruption {
    private static let isNoted = Atomic(false)

    /// True once the person or the system asked to stop.
    static var isRequested: Bool { isNoted.load(ordering: .relaxed) }

    /// From now on the first signal is noted instead of ending the program.
    static func watch() {
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                // Only what a signal handler may do: a lock-free store and `signal` itself.
                Interruption.isNoted.store(true, ordering: .relaxed)
                signal(number, SIG_DFL)
            }
        }
    }
}
