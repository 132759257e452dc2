import Foundation

/// A shell in a private tmux server, driven by keys and read as a person would see it.
///
/// Waiting is always for something to appear on the screen, never for time to pass.
final class TerminalSession {
    struct TimedOut: Error, CustomStringConvertible {
        let wanted: String
        let screen: String
        var description: String { "never saw \(wanted); the screen was:\n\(screen)" }
    }

    /// Whether tmux is installed; without it these tests are skipped.
    static let isAvailable =
        (try? ProgramRun("/usr/bin/env", ["tmux", "-V"]))?.status == 0

    private let socket = "whyrec-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString)"
    private let size: (columns: Int, rows: Int)

    /// Starts a plain shell of the given size; its prompt is `ready$ `.
    init(columns: Int, rows: Int, environment: [String: String] = [:]) throws {
        size = (columns, rows)
        var arguments = ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        for (name, value) in environment { arguments += ["-e", "\(name)=\(value)"] }
        arguments += ["-e", "PS1=ready$ ", "bash", "--norc", "--noprofile"]
        try tmux(arguments)
        try waitFor("the prompt") { $0.contains { $0.hasPrefix("ready$") } }
    }

    deinit { _ = try? tmux(["kill-server"]) }

    /// Types text as if at the keyboard.
    func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

    /// Presses keys by their tmux names, such as `Enter`, `C-c` or `Down`.
    func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

    /// Types a line and presses Enter.
    func run(_ line: String) throws {
        try type(line)
        try press("Enter")
    }

    /// Changes the size of the terminal.
    func resize(columns: Int, rows: Int) throws {
        try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// The visible rows, trailing blanks cut.
    func screen() throws -> [String] {
        try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
    }

    /// The visible rows with their escape sequences.
    func styledScreen() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

    /// Whether the program has switched to the alternate screen.
    func isAlternateScreenOn() throws -> Bool {
        try tmux(["display-message", "-p", "#{alternate_on}"]).hasPrefix("1")
    }

    /// The process of the shell, whose children are what it runs.
    func shell() throws -> String {
        try tmux(["display-message", "-p", "#{pane_pid}"]).trimmingCharacters(in: .newlines)
    }

    /// Whether the cursor is visible.
    func isCursorVisible() throws -> Bool {
        try tmux(["display-message", "-p", "#{cursor_flag}"]).hasPrefix("1")
    }

    /// Reads the screen until the condition holds, for at most `limit` seconds.
    @discardableResult
    func waitFor(
        _ wanted: String, limit: Double = 30, until condition: ([String]) throws -> Bool
    ) throws -> [String] {
        let deadline = Date(timeIntervalSinceNow: limit)
        while true {
            let rows = try screen()
            if try condition(rows) { return rows }
            if Date() > deadline {
                throw TimedOut(wanted: wanted, screen: rows.joined(separator: "\n"))
            }
            usleep(20_000)
        }
    }

    /// Waits until a row holds the text.
    @discardableResult
    func waitFor(text: String, limit: Double = 30) throws -> [String] {
        try waitFor("«\(text)»", limit: limit) { $0.contains { $0.contains(text) } }
    }

    @discardableResult
    private func tmux(_ arguments: [String]) throws -> String {
        try ProgramRun(
            "/usr/bin/env", ["tmux", "-L", socket, "-f", "/dev/null"] + arguments,
            environment: ["LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]
        ).standardOutput
    }
}
