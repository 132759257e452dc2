import Glibc
import Synchronization

/// Wakes the main loop from any thread.
public final class Waker: Sendable {
    let readEnd: Int32
    private let writeEnd: Int32

    /// Makes a waker; the terminal that is opened with it waits for it.
    public init() throws(TerminalError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .system(call: "pipe", reason: lastError()) }
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        readEnd = ends[0]
        writeEnd = ends[1]
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    /// Makes the main loop return a wake event. Cheap, and never blocks: where the pipe is full
    /// the loop wakes anyway.
    public func wake() {
        var byte: UInt8 = 1
        _ = write(writeEnd, &byte, 1)
    }

    /// Empties the pipe; any number of wakes is one event.
    func drain() {
        var bytes: [UInt8] = Array(repeating: 0, count: 256)
        while read(readEnd, &bytes, bytes.count) > 0 {}
    }
}

/// What the last failed system call says.
func lastError() -> String {
    String(cString: strerror(errno))
}
