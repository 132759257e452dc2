import CCurses
import CTerminalGuard
import Canvas
import Glibc

/// The one curses screen of the program: opens it, leaves it, and knows its size.
final class CursesSession {
    let configuration: TerminalConfiguration
    /// The entry of the terminal database in use.
    let terminalName: String
    let signalPipe: Int32
    let window: UnsafeMutablePointer<WINDOW>
    private let screen: OpaquePointer
    private let files: (output: UnsafeMutablePointer<FILE>, input: UnsafeMutablePointer<FILE>)
    private let log: StandardErrorLog?
    /// What is worse than it might be, in words for the header.
    private(set) var notes: [String] = []
    private let enterModes: String
    private let leaveModes: String
    /// Begin and end of a synchronized frame, empty where frames are not wrapped.
    let frameMarks: (begin: String, end: String)

    var colors: CursesColors
    /// The size of the terminal as curses knows it.
    private(set) var size: Size
    /// The size that the program has been told.
    var announcedSize: Size
    var decoder = KeyDecoder()
    /// The frame on the screen, nil where all of it has to be sent.
    var previous: Canvas?
    var row: CursesRow
    private var isOpen = true

    init(_ configuration: TerminalConfiguration) throws(TerminalError) {
        guard isatty(configuration.input) == 1 else {
            throw .notATerminal(stream: "standard input")
        }
        guard isatty(configuration.output) == 1 else {
            throw .notATerminal(stream: "standard output")
        }
        // They would freeze the size for ever.
        unsetenv("LINES")
        unsetenv("COLUMNS")
        let hasUTF8 = CursesLocale.useUTF8()
        self.configuration = configuration
        signalPipe = terminal_guard_open_pipe()
        guard signalPipe >= 0, terminal_guard_arm(configuration.output) == 0 else {
            let reason = lastError()
            terminal_guard_disarm()
            throw .system(call: "signal pipe", reason: reason)
        }
        do {
            files = try Self.openFiles(configuration)
            (screen, terminalName) = try Self.openScreen(configuration, files)
        } catch {
            terminal_guard_disarm()
            throw error
        }
        window = curses_stdscr()
        let privateModes = TerminalConfiguration.knowsPrivateModes(terminalName)
        enterModes = privateModes ? "\u{1B}[?2004h" : ""
        leaveModes = privateModes ? "\u{1B}[?2004l" : ""
        let synchronizes =
            switch configuration.synchronizedOutput {
            case .auto: privateModes
            case .on: true
            case .off: false
            }
        frameMarks = synchronizes ? ("\u{1B}[?2026h", "\u{1B}[?2026l") : ("", "")
        let depth = ColorDepth.decide(
            requested: configuration.colorDepth, environment: configuration.environment,
            colors: Int(max(0, curses_colors_offered())))
        colors = CursesColors(depth: depth)
        log = configuration.logPath.flatMap { StandardErrorLog(path: $0) }
        size = Self.measure(configuration.output) ?? Size(width: 80, height: 24)
        announcedSize = size
        row = CursesRow(width: size.width)
        armGuard()
        setUp()
        if !hasUTF8 { notes.append("no UTF-8 locale") }
        noteTerminal()
    }

    /// Puts the terminal back as it was; later calls do nothing. Returns the log when something
    /// was written to it.
    func close() -> String? {
        guard isOpen else { return nil }
        isOpen = false
        write(frameMarks.end + leaveModes)
        endwin()
        delscreen(screen)
        fclose(files.output)
        fclose(files.input)
        terminal_guard_disarm()
        return log?.finish()
    }

    /// Leaves the screen for as long as the process group is stopped, then draws it again.
    func suspend() {
        write(leaveModes)
        endwin()
        terminal_guard_stop(configuration.output)
        enterAgain()
    }

    /// Takes the terminal back after a stop that came without warning.
    func reclaim() {
        // Marks the screen as left, so that curses sets its modes again with the next update.
        endwin()
        enterAgain()
    }

    private func enterAgain() {
        write(enterModes)
        updateSize()
        redraw()
    }

    /// Sends every cell of the last frame again.
    func redraw() {
        clearok(window, true)
        flush()
    }

    /// Asks the terminal for its size and lets curses follow.
    func updateSize() {
        guard let now = Self.measure(configuration.output), now != size else { return }
        size = now
        resizeterm(Int32(now.height), Int32(now.width))
        row = CursesRow(width: now.width)
        previous = nil
    }

    /// Sends what the window holds in one frame.
    func flush() {
        write(frameMarks.begin)
        wnoutrefresh(window)
        doupdate()
        write(frameMarks.end)
    }

    /// Writes our own bytes, which curses knows nothing of; only beside an update, which leaves
    /// nothing in curses' own buffer.
    func write(_ text: String) {
        guard !text.isEmpty else { return }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes {
                Glibc.write(configuration.output, $0.baseAddress, $0.count)
            }
            if written > 0 {
                bytes = bytes.dropFirst(written)
            } else if errno == EAGAIN {
                var descriptor = pollfd(
                    fd: configuration.output, events: Int16(POLLOUT), revents: 0)
                poll(&descriptor, 1, 1000)
            } else if errno != EINTR {
                // The terminal is gone; the loop learns it from its poll.
                return
            }
        }
    }
}

// MARK: - Opening

extension CursesSession {
    private static func openFiles(
        _ configuration: TerminalConfiguration
    ) throws(TerminalError) -> (UnsafeMutablePointer<FILE>, UnsafeMutablePointer<FILE>) {
        // Copies, since curses' files are closed with the screen and the descriptors are not ours.
        let output = fcntl(configuration.output, F_DUPFD_CLOEXEC, 3)
        let input = fcntl(configuration.input, F_DUPFD_CLOEXEC, 3)
        guard let written = fdopen(output, "w"), let read = fdopen(input, "r") else {
            throw .system(call: "fdopen", reason: lastError())
        }
        return (written, read)
    }

    /// Opens the first terminal type that is known and can place text.
    private static func openScreen(
        _ configuration: TerminalConfiguration,
        _ files: (output: UnsafeMutablePointer<FILE>, input: UnsafeMutablePointer<FILE>)
    ) throws(TerminalError) -> (OpaquePointer, String) {
        var failure: TerminalError?
        for name in configuration.terminalNames {
            guard let screen = newterm(name, files.output, files.input) else { continue }
            if curses_capability("cup") != nil { return (screen, name) }
            endwin()
            delscreen(screen)
            failure = failure ?? .cannotPlaceText(name: name)
        }
        fclose(files.output)
        fclose(files.input)
        throw failure ?? .unknownTerminal(name: configuration.environment["TERM"] ?? "")
    }

    private func setUp() {
        raw()
        noecho()
        nonl()
        keypad(window, true)
        nodelay(window, true)
        intrflush(window, false)
        leaveok(window, true)
        // Otherwise an update stops half-way when a key is pressed.
        typeahead(-1)
        curs_set(0)
        if configuration.environment["ESCDELAY"] == nil { set_escdelay(25) }
        for (bytes, code) in KeyDecoder.sequences { define_key(bytes, code) }
        resizeterm(Int32(size.height), Int32(size.width))
        write(enterModes)
    }

    private func armGuard() {
        let terminfo = ["rmkx", "sgr0", "cnorm", "rmcup"].compactMap { (name: String) in
            curses_capability(name).map { Self.withoutPadding(String(cString: $0)) }
        }
        let restore = frameMarks.end + leaveModes + terminfo.joined()
        terminal_guard_set_restore_bytes(restore, restore.utf8.count)
        if let path = log?.path {
            let notice = "\r\nwhyrec stopped unexpectedly; \(path) has what it said\r\n"
            terminal_guard_set_crash_notice(notice, notice.utf8.count)
        }
    }

    private func noteTerminal() {
        let given = configuration.environment["TERM"] ?? ""
        if terminalName != given && !terminalName.hasSuffix("-direct") {
            notes.append("TERM unknown, using \(terminalName)")
        }
    }

    /// A capability without its `$<...>` marks, which ask for a pause on old hardware.
    static func withoutPadding(_ capability: String) -> String {
        var result = ""
        var rest = capability[...]
        while let mark = rest.firstRange(of: "$<"),
            let end = rest[mark.upperBound...].firstIndex(of: ">")
        {
            result += rest[..<mark.lowerBound]
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func measure(_ descriptor: Int32) -> Size? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0
        else { return nil }
        return Size(width: Int(size.ws_col), height: Int(size.ws_row))
    }
}
