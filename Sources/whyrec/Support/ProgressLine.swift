import Foundation

/// One line of progress on standard error, redrawn in place: count, rate and time left.
///
/// Silent unless standard error is a terminal, so logs and pipes stay clean.
struct ProgressLine {
    private let title: String
    private let unit: String
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let start = ContinuousClock.now
    private var lastDraw: ContinuousClock.Instant?

    /// - Parameters:
    ///   - title: What is going on, such as `importing`.
    ///   - unit: What is counted, such as `rows`.
    init(_ title: String, unit: String) {
        self.title = title
        self.unit = unit
    }

    /// Redraws at most ten times a second. `total` may be an estimate, or nil when unknown.
    mutating func update(_ done: Int, of total: Int?) {
        guard isTerminal else { return }
        let now = ContinuousClock.now
        if let lastDraw, now - lastDraw < .milliseconds(100) { return }
        lastDraw = now
        let seconds = max((now - start) / .seconds(1), 1e-3)
        let rate = Double(done) / seconds
        var line = "\(title) \(done.formatted()) \(unit), \(Int(rate).formatted())/s"
        if let total, total > done, rate > 0 {
            let left = Int((Double(total - done) / rate).rounded(.up))
            line += ", \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
        }
        FileHandle.standardError.write(Data("\r\u{1b}[K\(line)".utf8))
    }

    /// Clears the line, so that what is printed next starts on a clean one.
    mutating func finish() {
        guard isTerminal, lastDraw != nil else { return }
        FileHandle.standardError.write(Data("\r\u{1b}[K".utf8))
        lastDraw = nil
    }
}
