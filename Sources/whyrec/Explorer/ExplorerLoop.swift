import Canvas
import CursesTerminal
import ExplorerCore
import ExplorerViews

/// The main loop: waits, tells `update` what happened, runs what it orders, draws what changed.
///
/// Synchronous on the main thread, which owns the terminal and the State; nothing here awaits.
struct ExplorerLoop: ~Copyable {
    private var terminal: Terminal
    private var state: State
    private var timers = TimerQueue()
    private let rater: String?
    private let mailbox: Mailbox
    private let engine: EngineThread
    private let themes: ThemeShelf
    private let glyphs: GlyphSet
    private var caseClock = CaseClock()
    private var isEnding = false

    init(
        terminal: consuming Terminal, themes: ThemeShelf, theme: String, glyphs: GlyphSet,
        mailbox: Mailbox, engine: EngineThread, rater: String?
    ) {
        self.rater = rater
        self.terminal = terminal
        self.themes = themes
        self.glyphs = glyphs
        self.mailbox = mailbox
        self.engine = engine
        state = State(theme: theme, themes: themes.names)
    }

    /// Runs until the user or a signal ends it; the terminal is then as it was.
    ///
    /// - Returns: The path of a log with what was written to standard error meanwhile.
    consuming func run() -> String? {
        let size = terminal.size
        tell(.resized(ScreenSize(width: size.width, height: size.height)))
        for note in terminal.notes { tell(.degraded(note)) }
        for warning in themes.warnings { tell(.logged(.warning, "\(warning)")) }
        if let rater { tell(.raterNamed(rater)) }
        tell(.started)
        while !isEnding {
            terminal.draw(Screen.draw(state, theme: theme, glyphs: glyphs))
            waitAndTell()
        }
        engine.stop()
        return terminal.close()
    }

    private var theme: Theme { themes.theme(named: state.theme, depth: terminal.colorDepth) }

    private mutating func waitAndTell() {
        let timeout = timers.millisecondsToNext(now: .now)
        for event in terminal.nextEvents(timeoutMilliseconds: timeout) {
            switch event {
            case .key(let key):
                if let message = Message(key) { tell(message) }
            case .resize(let size):
                tell(.resized(ScreenSize(width: size.width, height: size.height)))
            case .signal(.suspend):
                // As the key does: the stream waits while nobody looks.
                tell(.keyPressed(.control("z")))
            case .signal(.continued):
                tell(.resumed)
            case .signal, .hangup:
                isEnding = true
            case .wake, .timeout:
                break
            }
        }
        for message in mailbox.drain() { tell(message) }
        for timer in timers.takeExpired(now: .now) { tell(.timerFired(timer)) }
    }

    private mutating func tell(_ message: Message) {
        for effect in update(&state, message) {
            switch effect {
            case .startTimer(let id, let milliseconds):
                timers.start(id, milliseconds: milliseconds, now: .now)
            case .redraw:
                terminal.redraw()
            case .suspend:
                suspend()
            case .quit:
                isEnding = true
            case .openWorkspace, .serve, .loadUsers, .loadHistory, .rank, .findEvidence,
                .writeRationale, .cancelRationale,
                .searchItems, .describeItem, .controlStream, .askWhatIf, .tryEvidence,
                .checkFaithfulness,
                .cancelCheck, .saveReport, .openSpotCheck, .exportVerdicts:
                engine.submit(effect)
            case .recordVerdict(let token, var record):
                record.milliseconds = caseClock.milliseconds(of: record.spotCase, now: .now)
                engine.submit(.recordVerdict(token, record))
            }
        }
        caseClock.look(at: state.shownCase, now: .now)
    }

    private mutating func suspend() {
        terminal.suspend()
        tell(.resumed)
    }
}
