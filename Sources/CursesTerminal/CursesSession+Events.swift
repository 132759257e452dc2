import CCurses
import CTerminalGuard
import Canvas
import Glibc

extension CursesSession {
    /// How long an unfinished paste may take before it counts as finished: a lost end mark must
    /// not swallow every later key.
    private static let pasteTimeout = 500

    /// Waits for something to happen; see ``Terminal/nextEvents(timeoutMilliseconds:)``.
    func nextEvents(waker: Waker, timeoutMilliseconds: Int?) -> [TerminalEvent] {
        var events: [TerminalEvent] = []
        // Curses may hold bytes that poll cannot see.
        readKeys(&events)
        let timeout = events.isEmpty ? timeoutMilliseconds : 0
        let ready = wait(
            for: waker,
            milliseconds: decoder.isPasting ? min(timeout ?? .max, Self.pasteTimeout) : timeout)
        if ready.signals { readSignals(&events) }
        if ready.wakes {
            waker.drain()
            events.append(.wake)
        }
        if ready.keys { readKeys(&events) }
        if ready.isGone { events.append(.hangup) }
        if ready.isNothing, let paste = decoder.endPaste() { events.append(.key(paste)) }
        if size != announcedSize {
            announcedSize = size
            events.append(.resize(size))
        }
        return events.isEmpty ? [.timeout] : events
    }

    private struct Readiness {
        var keys = false
        var signals = false
        var wakes = false
        var isGone = false
        var isNothing: Bool { !keys && !signals && !wakes && !isGone }
    }

    /// Blocks in `poll`, without waking up while nothing happens.
    private func wait(for waker: Waker, milliseconds: Int?) -> Readiness {
        let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
        let readable = Int16(POLLIN)
        while true {
            var descriptors = [
                pollfd(fd: configuration.input, events: readable, revents: 0),
                pollfd(fd: signalPipe, events: readable, revents: 0),
                pollfd(fd: waker.readEnd, events: readable, revents: 0),
            ]
            let left = deadline.map { Int32(clamping: Self.milliseconds(until: $0)) } ?? -1
            let count = poll(&descriptors, 3, left)
            // A signal ends poll early; its byte is in the pipe by then.
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return Readiness() }
            let terminal = Int32(descriptors[0].revents)
            let isReadable = terminal & POLLIN != 0
            let isBroken = terminal & (POLLHUP | POLLERR | POLLNVAL) != 0
            return Readiness(
                keys: isReadable, signals: descriptors[1].revents != 0,
                wakes: descriptors[2].revents != 0,
                isGone: isBroken && !isReadable || isReadable && isAtEnd)
        }
    }

    /// Whether the terminal is readable without having bytes: it has been closed.
    private var isAtEnd: Bool {
        var available: Int32 = 0
        return ioctl(configuration.input, UInt(FIONREAD), &available) != 0 || available == 0
    }

    /// Rounded up: waking a fraction early would spin through empty polls.
    private static func milliseconds(until deadline: ContinuousClock.Instant) -> Int {
        max(0, Int(((deadline - .now) / .milliseconds(1)).rounded(.up)))
    }

    private func readKeys(_ events: inout [TerminalEvent]) {
        while true {
            var value: wint_t = 0
            let input: KeyDecoder.Input
            switch wget_wch(window, &value) {
            case OK: input = .character(UInt32(value))
            case KEY_CODE_YES: input = .code(Int32(bitPattern: value))
            default: return
            }
            if case .code(KEY_RESIZE) = input {
                // A hint, which curses also gives itself; only the terminal knows its size.
                updateSize()
            } else if let key = decoder.decode(input) {
                events.append(.key(key))
            }
        }
    }

    private func readSignals(_ events: inout [TerminalEvent]) {
        var bytes: [UInt8] = Array(repeating: 0, count: 64)
        terminal_guard_acknowledge()
        let count = read(signalPipe, &bytes, bytes.count)
        for byte in bytes.prefix(max(0, count)) {
            switch Int32(byte) {
            case SIGWINCH: updateSize()
            case SIGINT: events.append(.signal(.interrupt))
            case SIGTERM: events.append(.signal(.terminate))
            case SIGHUP: events.append(.signal(.hangup))
            case SIGQUIT: events.append(.signal(.quit))
            case SIGTSTP: events.append(.signal(.suspend))
            case SIGCONT:
                reclaim()
                events.append(.signal(.continued))
            default: break
            }
        }
    }
}
