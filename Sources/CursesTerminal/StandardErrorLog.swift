import Glibc

/// Sends standard error to a file while the screen is up, where it would be drawn over the frame.
///
/// Only where it is a terminal: someone who redirected it wants it where it goes.
final class StandardErrorLog {
    private let descriptor: Int32
    private let saved: Int32
    private let start: off_t
    private let log: Int32
    /// The file, or nil where it could not be opened and standard error is discarded.
    let path: String?

    /// Redirects `descriptor`; nil where that is not a terminal.
    init?(path: String, descriptor: Int32 = 2) {
        guard isatty(descriptor) == 1 else { return nil }
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        log = file >= 0 ? file : open("/dev/null", O_WRONLY | O_CLOEXEC)
        self.path = file >= 0 ? path : nil
        self.descriptor = descriptor
        start = lseek(log, 0, SEEK_END)
        saved = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        guard log >= 0, saved >= 0, dup2(log, descriptor) >= 0 else { return nil }
    }

    /// Puts standard error back and returns the file when something was written to it.
    func finish() -> String? {
        let end = lseek(log, 0, SEEK_END)
        dup2(saved, descriptor)
        close(saved)
        close(log)
        return end > start ? path : nil
    }
}
