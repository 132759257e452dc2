import Canvas
import Glibc
import Testing

@testable import CursesTerminal

/// Every test that touches curses, which has one state for the process.
@Suite("Terminal", .serialized)
struct TerminalTests {
    static func configuration(
        _ pseudo: PseudoTerminal, _ environment: [String: String] = ["TERM": "xterm-256color"]
    ) -> TerminalConfiguration {
        var configuration = TerminalConfiguration(environment: environment)
        configuration.input = pseudo.inner
        configuration.output = pseudo.inner
        return configuration
    }

    static func canvas(
        _ size: Size, _ text: String, style: Style = .plain, x: Int = 0, y: Int = 0
    ) -> Canvas {
        var canvas = Canvas(size)
        canvas.text(text, x: x, y: y, style: style)
        return canvas
    }

    // MARK: - Drawing

    @Test("what is drawn is what curses holds, wide characters and marks included")
    func cells() throws {
        let pseudo = try PseudoTerminal()
        var terminal = try Terminal(Self.configuration(pseudo), waker: Waker())
        #expect(terminal.size == Size(width: 40, height: 10))
        var canvas = Self.canvas(terminal.size, "a映e\u{301}🎬", style: Style(.terminal, .bold))
        canvas.text("画", x: 38, y: 9)
        terminal.draw(canvas)
        #expect(terminal.contents(x: 0, y: 0).text == "a")
        #expect(terminal.contents(x: 1, y: 0).text == "映")
        #expect(Array(terminal.contents(x: 3, y: 0).text.unicodeScalars) == ["e", "\u{301}"])
        #expect(terminal.contents(x: 4, y: 0).text == "🎬")
        #expect(terminal.contents(x: 38, y: 9).text == "画")
        #expect(terminal.contents(x: 0, y: 0).attributes == UInt32(1 << 21))
        #expect(pseudo.output().contains("a映e\u{301}🎬"))
        _ = terminal.close()
    }

    @Test("a character the C library does not know is replaced by one as wide")
    func unknownCharacters() throws {
        let pseudo = try PseudoTerminal()
        var terminal = try Terminal(Self.configuration(pseudo), waker: Waker())
        terminal.draw(Self.canvas(terminal.size, "\u{1FAFF}x"))
        #expect(terminal.contents(x: 0, y: 0).text == "\u{3013}")
        #expect(terminal.contents(x: 2, y: 0).text == "x")
        _ = terminal.close()
    }

    @Test("escape bytes in a title never reach the terminal")
    func escapes() throws {
        let pseudo = try PseudoTerminal()
        var configuration = Self.configuration(pseudo)
        configuration.synchronizedOutput = .off
        var terminal = try Terminal(configuration, waker: Waker())
        terminal.draw(Canvas(terminal.size))
        _ = pseudo.output()
        let title = "\u{1B}]0;owned\u{7}\u{9B}2J\u{1B}c\u{90}q"
        terminal.draw(Self.canvas(terminal.size, title, x: 3, y: 2))
        let output = pseudo.output()
        #expect(output.contains("]0;owned2Jcq"))
        #expect(!output.contains("\u{1B}]") && !output.contains("\u{1B}c"))
        #expect(!output.contains("\u{7}") && !output.contains("\u{9B}"))
        _ = terminal.close()
    }

    @Test("only what changed is sent, and nothing when nothing did")
    func differences() throws {
        let pseudo = try PseudoTerminal()
        var terminal = try Terminal(Self.configuration(pseudo), waker: Waker())
        var canvas = Self.canvas(terminal.size, "score 0.842")
        terminal.draw(canvas)
        _ = pseudo.output()
        terminal.draw(canvas)
        #expect(pseudo.output() == "")
        canvas.text("7", x: 10, y: 0)
        terminal.draw(canvas)
        let output = pseudo.output()
        #expect(output.contains("7") && !output.contains("score"))
        #expect(output.utf8.count < 48)
        terminal.redraw()
        #expect(pseudo.output().contains("score 0.847"))
        _ = terminal.close()
    }

    @Test("what curses holds is the canvas after any sequence of frames")
    func manyFrames() throws {
        let pseudo = try PseudoTerminal(width: 17, height: 4)
        var terminal = try Terminal(Self.configuration(pseudo), waker: Waker())
        var state: UInt64 = 3
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        let texts = ["a", "映", "bc映", "🎬x", "e\u{301}", "    "]
        var canvas = Canvas(terminal.size)
        for _ in 0..<60 {
            for _ in 0..<3 {
                canvas.text(texts[random(6)], x: random(17), y: random(4), overflow: .clip)
            }
            terminal.draw(canvas)
            for y in 0..<4 {
                for x in 0..<17 where canvas[x, y].span != .continuation {
                    #expect(terminal.contents(x: x, y: y).text == canvas[x, y].text)
                }
            }
            _ = pseudo.output()
        }
        _ = terminal.close()
    }

    @Test(
        "colours come in the depth of the terminal",
        arguments: [
            (["TERM": "xterm-256color"], ColorDepth.palette, "38;5;208m"),
            (["TERM": "xterm"], .sixteen, "[33m"),
            (["TERM": "xterm-256color", "NO_COLOR": "1"], .mono, "x"),
            (["TERM": "xterm-256color", "COLORTERM": "truecolor"], .palette, "38;5;208m"),
            (["TERM": "vt100"], .mono, "x"),
        ])
    func colors(_ environment: [String: String], _ depth: ColorDepth, _ sent: String) throws {
        // The true-colour entries are an optional package; without it 256 colours are the answer.
        let pseudo = try PseudoTerminal()
        var terminal = try Terminal(Self.configuration(pseudo, environment), waker: Waker())
        if terminal.terminalName.hasSuffix("-direct") {
            #expect(terminal.colorDepth == .trueColor)
        } else {
            #expect(terminal.colorDepth == depth)
            terminal.draw(Self.canvas(terminal.size, "x", style: Style(.rgb(255, 135, 0))))
            let output = pseudo.output()
            #expect(output.contains(sent))
            #expect(output.contains("38;5") == (depth == .palette))
        }
        _ = terminal.close()
    }

    @Test("more pairs of colours than the terminal has leave those on the screen alone")
    func manyPairs() throws {
        let pseudo = try PseudoTerminal(width: 40, height: 4)
        let environment = ["TERM": "xterm"]
        var terminal = try Terminal(Self.configuration(pseudo, environment), waker: Waker())
        var canvas = Canvas(terminal.size)
        let names = Array(Color.Named.allCases.prefix(8))
        canvas.text("x", x: 0, y: 0, style: Style(.named(.red), on: .named(.green)))
        terminal.draw(canvas)
        let pair = terminal.contents(x: 0, y: 0).pair
        for step in 0..<200 {
            let style = Style(.named(names[step % 8]), on: .named(names[step / 8 % 8]))
            canvas.text("y", x: 1 + step % 39, y: 1, style: style)
            terminal.draw(canvas)
            _ = pseudo.output()
            #expect(terminal.contents(x: 0, y: 0).pair == pair)
        }
        _ = terminal.close()
    }

    // MARK: - Leaving

    @Test("every mode that is set is reset, and the settings are as before")
    func modes() throws {
        let pseudo = try PseudoTerminal()
        let before = pseudo.settings
        var terminal = try Terminal(Self.configuration(pseudo), waker: Waker())
        #expect(pseudo.settings != before)
        terminal.draw(Self.canvas(terminal.size, "hello"))
        let opened = pseudo.output()
        _ = terminal.close()
        let closed = pseudo.output()
        for mode in ["1049", "2004", "1"] {
            #expect(opened.contains("\u{1B}[?\(mode)h"), "mode \(mode) set")
            #expect(closed.contains("\u{1B}[?\(mode)l"), "mode \(mode) reset")
        }
        #expect(opened.contains("\u{1B}[?25l") && closed.contains("\u{1B}[?25h"))
        let begins = opened.ranges(of: "\u{1B}[?2026h").count
        let ends = opened.ranges(of: "\u{1B}[?2026l").count
        #expect(begins == 1 && begins == ends)
        #expect(pseudo.settings == before)
    }

    @Test("suspending leaves every mode, and returns to the same frame")
    func suspension() async throws {
        // In a session of its own, so that only the child is in the group that is stopped; a group
        // without a shell is not stopped at all, so that the call returns at once.
        let pseudo = try PseudoTerminal()
        let before = pseudo.settings
        let name = pseudo.name
        await #expect(processExitsWith: .exitCode(0)) { [name = name as String] in
            setsid()
            var configuration = TerminalConfiguration(environment: ["TERM": "xterm-256color"])
            configuration.input = open(name, O_RDWR)
            configuration.output = configuration.input
            var terminal = try Terminal(configuration, waker: Waker())
            terminal.draw(TerminalTests.canvas(terminal.size, "the frame"))
            terminal.suspend()
            _ = terminal.close()
            exit(0)
        }
        let output = pseudo.output()
        for mode in ["?1049", "?2004"] {
            #expect(output.ranges(of: "\u{1B}[\(mode)h").count == 2)
            #expect(output.ranges(of: "\u{1B}[\(mode)l").count == 2)
        }
        #expect(output.ranges(of: "the frame").count == 2)
        #expect(pseudo.settings == before)
    }

    @Test(
        "whatever ends the program, the terminal is put back",
        arguments: Ending.allCases)
    func endings(_ ending: Ending) async throws {
        let pseudo = try PseudoTerminal()
        let before = pseudo.settings
        let name = pseudo.name
        let which = ending.rawValue
        await #expect(processExitsWith: .failure) {
            [name = name as String, which = which as String] in
            var configuration = TerminalConfiguration(environment: ["TERM": "xterm-256color"])
            configuration.input = open(name, O_RDWR | O_NOCTTY)
            configuration.output = configuration.input
            var terminal = try Terminal(configuration, waker: Waker())
            terminal.draw(TerminalTests.canvas(terminal.size, "hello"))
            Ending(rawValue: which)?.happen()
            _ = terminal.close()
            exit(0)
        }
        #expect(pseudo.settings == before)
        let output = pseudo.output()
        for mode in ["?2004l", "?25h", "?1049l", "?1l"] {
            #expect(output.contains("\u{1B}[\(mode)"), "after \(which)")
        }
    }

    /// How a program may end while the screen is up.
    enum Ending: String, CaseIterable, Sendable {
        case trap, segmentationFault, abortion, killed, exitCall, unreadTermination

        func happen() {
            switch self {
            case .trap: fatalError("on purpose")
            case .segmentationFault: raise(SIGSEGV)
            case .abortion: abort()
            case .killed:
                // Sent to the process, so that any thread may get it, and at any time.
                kill(getpid(), SIGBUS)
                while true { pause() }
            case .exitCall: exit(3)
            case .unreadTermination: for _ in 0..<3 { send(SIGTERM) }
            }
        }
    }

    // MARK: - Events

    @Test(
        "keys are recognised",
        arguments: [
            ("a", TerminalKey.character("a")), ("é", .character("é")), ("界", .character("界")),
            (" ", .character(" ")), ("\r", .enter), ("\n", .enter), ("\t", .tab),
            ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1B}", .escape),
            ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{4}", .control("d")),
            ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}OD", .left),
            ("\u{1B}[H", .home), ("\u{1B}[4~", .end), ("\u{1B}[5~", .pageUp),
            ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete), ("\u{1B}[2~", .insert),
            ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[Z", .backTab),
            ("\u{1B}[1;5C", .modified(.right, .control)),
            ("\u{1B}[1;2A", .modified(.up, .shift)),
            ("\u{1B}[6;3~", .modified(.pageDown, .alt)),
            ("\u{1B}[200~two\rlines\u{1B}[201~", .paste("two\nlines")),
        ])
    func keys(_ bytes: String, _ key: TerminalKey) throws {
        let pseudo = try PseudoTerminal()
        var terminal = try Terminal(Self.configuration(pseudo), waker: Waker())
        pseudo.type(bytes)
        var events: [TerminalEvent] = []
        // Bytes may arrive in parts.
        while events.isEmpty {
            events = terminal.nextEvents(timeoutMilliseconds: 3000)
            if events == [.timeout] && !bytes.isEmpty { break }
        }
        #expect(events == [.key(key)])
        _ = terminal.close()
    }

    @Test("a paste whose end never comes does not swallow later keys")
    func unfinishedPaste() throws {
        let pseudo = try PseudoTerminal()
        var terminal = try Terminal(Self.configuration(pseudo), waker: Waker())
        pseudo.type("\u{1B}[200~cut")
        var events: [TerminalEvent] = []
        for _ in 0..<5 where events.isEmpty {
            events = terminal.nextEvents(timeoutMilliseconds: nil).filter { $0 != .timeout }
        }
        #expect(events == [.key(.paste("cut"))])
        pseudo.type("q")
        #expect(terminal.nextEvents(timeoutMilliseconds: 3000) == [.key(.character("q"))])
        _ = terminal.close()
    }

    @Test("many changes of size are one event, with the size of the terminal at the end")
    func resizing() throws {
        let pseudo = try PseudoTerminal()
        var terminal = try Terminal(Self.configuration(pseudo), waker: Waker())
        terminal.draw(Self.canvas(terminal.size, "before"))
        for width in [50, 60, 70] {
            pseudo.setSize(width: width, height: 20)
            send(SIGWINCH)
        }
        let size = Size(width: 70, height: 20)
        #expect(terminal.nextEvents(timeoutMilliseconds: 3000) == [.resize(size)])
        #expect(terminal.nextEvents(timeoutMilliseconds: 0) == [.timeout])
        #expect(terminal.size == size)
        _ = pseudo.output()
        terminal.draw(Self.canvas(size, "after", x: 60, y: 19))
        #expect(terminal.contents(x: 60, y: 19).text == "a")
        #expect(terminal.contents(x: 0, y: 0).text == " ")
        pseudo.setSize(width: 10, height: 3)
        send(SIGWINCH)
        _ = terminal.nextEvents(timeoutMilliseconds: 3000)
        // A frame of the old size may still be on its way.
        terminal.draw(Self.canvas(size, "a 映映映映映映"))
        #expect(terminal.contents(x: 8, y: 0).text == "映")
        _ = terminal.close()
    }

    @Test("workers, signals, time and the end of the terminal wake the loop")
    func events() async throws {
        let pseudo = try PseudoTerminal()
        let waker = try Waker()
        var terminal = try Terminal(Self.configuration(pseudo), waker: waker)
        #expect(terminal.nextEvents(timeoutMilliseconds: 0) == [.timeout])
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<100 { group.addTask { waker.wake() } }
        }
        #expect(terminal.nextEvents(timeoutMilliseconds: nil) == [.wake])
        send(SIGTERM)
        send(SIGINT)
        #expect(
            terminal.nextEvents(timeoutMilliseconds: nil)
                == [.signal(.terminate), .signal(.interrupt)])
        send(SIGTSTP)
        #expect(terminal.nextEvents(timeoutMilliseconds: nil) == [.signal(.suspend)])
        send(SIGCONT)
        #expect(terminal.nextEvents(timeoutMilliseconds: nil) == [.signal(.continued)])
        pseudo.hangUp()
        #expect(terminal.nextEvents(timeoutMilliseconds: nil) == [.hangup])
        _ = terminal.close()
    }

    @Test("a wake that comes before the wait is not lost")
    func earlyWake() throws {
        let pseudo = try PseudoTerminal()
        let waker = try Waker()
        waker.wake()
        var terminal = try Terminal(Self.configuration(pseudo), waker: waker)
        #expect(terminal.nextEvents(timeoutMilliseconds: nil) == [.wake])
        #expect(terminal.nextEvents(timeoutMilliseconds: 0) == [.timeout])
        _ = terminal.close()
    }

    // MARK: - Opening

    @Test("an unknown terminal type is replaced by a common one, and said so")
    func fallBack() throws {
        let pseudo = try PseudoTerminal()
        let terminal = try Terminal(
            Self.configuration(pseudo, ["TERM": "nonsense"]), waker: Waker())
        #expect(terminal.terminalName == "xterm-256color")
        #expect(terminal.notes.contains("TERM unknown, using xterm-256color"))
        _ = terminal.close()
    }

    @Test("where there can be no screen the error says what to do, and nothing has changed")
    func refusals() throws {
        let pseudo = try PseudoTerminal()
        let before = pseudo.settings
        var strict = Self.configuration(pseudo, ["TERM": "non\u{1B}sense"])
        strict.fallsBack = false
        #expect(throws: TerminalError.unknownTerminal(name: "non\u{1B}sense")) {
            _ = try Terminal(strict, waker: Waker())
        }
        #expect(throws: TerminalError.cannotPlaceText(name: "dumb")) {
            _ = try Terminal(Self.configuration(pseudo, ["TERM": "dumb"]), waker: Waker())
        }
        var piped = Self.configuration(pseudo)
        let file = open("/dev/null", O_RDWR)
        piped.output = file
        #expect(throws: TerminalError.notATerminal(stream: "standard output")) {
            _ = try Terminal(piped, waker: Waker())
        }
        close(file)
        #expect(pseudo.settings == before)
        #expect(
            TerminalError.unknownTerminal(name: "non\u{1B}sense").description.contains(
                "\"nonsense\" is not known on this machine; set TERM=xterm-256color"))
        #expect(
            TerminalError.notATerminal(stream: "standard output").description.contains(
                "`whyrec rank --json`"))
    }

    @Test("standard error goes to the log while the screen is up, and back")
    func log() throws {
        let pseudo = try PseudoTerminal()
        let path = "/tmp/whyrec-log-\(getpid()).txt"
        defer { unlink(path) }
        let silent = StandardErrorLog(path: path, descriptor: pseudo.inner)
        #expect(silent?.finish() == nil)
        let log = try #require(StandardErrorLog(path: path, descriptor: pseudo.inner))
        _ = write(pseudo.inner, "hidden", 6)
        #expect(log.finish() == path)
        _ = write(pseudo.inner, "shown", 5)
        #expect(pseudo.output() == "shown")
        let file = open("/dev/null", O_RDWR)
        #expect(StandardErrorLog(path: path, descriptor: file) == nil)
        close(file)
    }
}
