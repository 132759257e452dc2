import ArgumentParser
import Canvas
import Catalog
import CursesTerminal
import ExplorerCore
import ExplorerViews
import Foundation
import Tensor

/// Times what a person waits for when they try and check evidence on the screen.
struct BenchExplorer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explorer",
        abstract: "Time texts, toggles of evidence, checks, and keys while they are under way.",
        discussion: """
            Plays the explorer without a terminal: its state, its pictures at 200x60 and its engine \
            thread on a real workspace. For each of some random users a random row of the best \
            twenty is selected and its text written, then written again in other words, a piece of \
            its evidence switched off and on, and the row checked with twenty controls; keys are \
            pressed all the while. Times are from the key to the picture that shows the answer; those \
            of texts hold the 50 ms for which a selection has to rest.
            """)

    @OptionGroup var global: GlobalOptions

    @Option(
        name: .long, help: "Model that ranks. Default: aligned where there is one, else sasrec.")
    var model: String?

    @Option(
        help: "Who writes rationales: template or model. Default: the model where there is one.")
    var rationale: WriterChoice?

    @Option(
        help: ArgumentHelp(
            "Folder of another language model to write with. Default: the embedded model.",
            valueName: "dir"))
    var languageModel: String?

    @Option(name: .long, help: "Random users.")
    var users = 300

    func validate() throws {
        if users < 1 { throw ValidationError("--users must be at least 1.") }
    }

    func run() throws {
        let workspace = try Workspace(selectedBy: global, sparingSamples: true)
        let setup = ExplorerSetup(
            workspace: workspace, model: model ?? defaultModelName(in: workspace),
            seed: global.seed, source: .heldOut, window: .events(1_000), without: [],
            options: .standard,
            writer: try ExplorerWriter.chosen(rationale, languageModel: languageModel))
        var play = try ExplorerPlay(setup)
        defer { play.end() }
        try play.open()
        var line = ProgressLine("checking", unit: "users")
        defer { line.finish() }
        Interruption.watch()
        let order = RandomStream(seed: global.seed, component: "bench/explorer")
        for user in order.permutation(of: play.userCount) where play.rows < users {
            if Interruption.isRequested { break }
            try play.spotCheck(user, draw: order.stream(Int(user)))
            line.update(play.rows, of: users)
        }
        let report = play.report(workspace: workspace.folder.lastPathComponent, model: setup.model)
        if global.json { try printJSON(report) } else { print(report.text) }
    }
}

/// The explorer's loop with a script at the keyboard.
struct ExplorerPlay {
    private var state = State()
    private let mailbox: Mailbox
    private let engine: EngineThread
    private let theme = ThemeShelf().theme(named: ThemeShelf.defaultName, depth: .trueColor)
    private var picture: Canvas

    /// Rows that were checked.
    private(set) var rows = 0
    private var toggles: [Double] = []
    private var checks: [Double] = []
    private var keys: [Double] = []
    private var firstWords: [Double] = []
    private var texts: [Double] = []
    private var writingKeys: [Double] = []
    private var verdicts: [String: Int] = [:]
    /// When the selection will have rested for long enough.
    private var rest: ContinuousClock.Instant?

    init(_ setup: ExplorerSetup) throws {
        mailbox = Mailbox(waker: try Waker())
        engine = EngineThread(setup, mailbox: mailbox)
        picture = Canvas(Size(width: 200, height: 60))
    }

    func end() { engine.stop() }

    var userCount: Int { state.workspace.value?.workspace.userCount ?? 0 }

    mutating func open() throws {
        tell(.resized(ScreenSize(width: 200, height: 60)))
        tell(.started)
        try wait("the workspace", seconds: 300) { $0.users.list.value != nil }
    }

    /// Selects a row of a user, has its text written twice, switches a piece of its evidence off and
    /// on, and checks it.
    mutating func spotCheck(_ user: Int32, draw: RandomStream) throws {
        let name = "u" + String(repeating: "0", count: max(0, 4 - "\(user)".count)) + "\(user)"
        tell(.commandGiven("user \(name)"))
        try wait("the list of \(name)") {
            $0.user?.index == user && $0.candidates.shown.value?.user == user
        }
        let count = state.candidates.shown.value?.rows.count ?? 0
        guard count > 1 else { return }
        for _ in 0...draw.integer(0, below: min(20, count) - 1) { press(.down) }
        try write(name)
        press(.character("4"))
        try toggle(draw)
        try check()
        rows += 1
    }

    /// Waits for the text of the row that was selected by the last key, and has it worded anew with
    /// keys all the while.
    private mutating func write(_ name: String) throws {
        let item = state.candidates.selection
        let begin = ContinuousClock.now
        try wait("words about a row of \(name)") {
            $0.evidence.value?.item == item
                && ($0.writing.draft?.text.isEmpty == false || $0.rationale.value != nil)
        }
        firstWords.append((ContinuousClock.now - begin) / .milliseconds(1))
        try wait("the text of a row of \(name)") {
            $0.rationale.value?.item == item && !$0.isWriting
        }
        texts.append((ContinuousClock.now - begin) / .milliseconds(1))
        press(.character("5"))
        press(.character("g"))
        while state.isWriting {
            pressAnything(noting: \.writingKeys)
            if ContinuousClock.now - begin > .seconds(60) {
                throw CommandFailure("a text did not end within a minute")
            }
        }
    }

    private mutating func toggle(_ draw: RandomStream) throws {
        let count = state.evidence.value?.count ?? 0
        guard count > 0 else { return }
        press(.home)
        for _ in 0..<draw.integer(1, below: count) { press(.down) }
        let begin = ContinuousClock.now
        press(.character(" "))
        try wait("the trial") { $0.shownTrial != nil }
        toggles.append((ContinuousClock.now - begin) / .milliseconds(1))
        press(.character(" "))
    }

    private mutating func check() throws {
        let begin = ContinuousClock.now
        press(.character("x"))
        while state.check?.findings.value == nil {
            pressAnything(noting: \.keys)
            if let failure = state.check?.findings.failure { throw CommandFailure(failure.message) }
            if ContinuousClock.now - begin > .seconds(60) {
                throw CommandFailure("a check did not end within a minute")
            }
        }
        checks.append((ContinuousClock.now - begin) / .milliseconds(1))
        if let verdict = state.check?.findings.value?.verdict.rawValue {
            verdicts[verdict, default: 0] += 1
        }
        press(.escape)
    }

    // MARK: The loop

    /// Presses a key, as fast as any keyboard repeats, and takes what came meanwhile.
    private mutating func pressAnything(noting times: WritableKeyPath<ExplorerPlay, [Double]>) {
        let pressed = ContinuousClock.now
        press(self[keyPath: times].count.isMultiple(of: 2) ? .down : .up)
        self[keyPath: times].append((ContinuousClock.now - pressed) / .milliseconds(1))
        usleep(500)
        look()
    }

    private mutating func press(_ key: Key) {
        tell(.keyPressed(key))
        draw()
    }

    private mutating func tell(_ message: Message) {
        for effect in update(&state, message) {
            switch effect {
            case .startTimer(.selectionRest, let milliseconds):
                rest = ContinuousClock.now + .milliseconds(milliseconds)
            case .startTimer, .redraw, .suspend, .quit: break
            default: engine.submit(effect)
            }
        }
    }

    private mutating func draw() { picture = Screen.draw(state, theme: theme, glyphs: .full) }

    /// Takes what the engine left and draws it.
    private mutating func look() {
        if let rest, rest <= ContinuousClock.now {
            self.rest = nil
            tell(.timerFired(.selectionRest))
        }
        let messages = mailbox.drain()
        for message in messages { tell(message) }
        if !messages.isEmpty { draw() }
    }

    private mutating func wait(
        _ wanted: String, seconds: Int = 30, until condition: (State) -> Bool
    ) throws {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while !condition(state) {
            look()
            if condition(state) { return }
            if let failure = state.workspace.failure { throw CommandFailure(failure.message) }
            if ContinuousClock.now > deadline {
                throw CommandFailure("\(wanted) did not come within \(seconds) s")
            }
            usleep(200)
        }
    }

    // MARK: Figures

    func report(workspace: String, model: String) -> ExplorerReport {
        ExplorerReport(
            workspace: workspace, model: model, rows: rows,
            loadAverage: (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))
                .map { String($0.prefix { $0 != " " }) } ?? "",
            writer: state.workspace.value?.model.writer ?? "template",
            firstWordMilliseconds: Tail(firstWords), textMilliseconds: Tail(texts),
            writingKeyMilliseconds: Tail(writingKeys), toggleMilliseconds: Tail(toggles),
            checkMilliseconds: Tail(checks), keyMilliseconds: Tail(keys), verdicts: verdicts)
    }
}

/// Middle and upper end of many times.
struct Tail: Encodable {
    let count: Int
    let median: Double
    let p95: Double
    let p99: Double
    let max: Double

    /// Nothing for no times.
    init?(_ values: [Double]) {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        func place(_ share: Double) -> Double {
            sorted[
                Swift.min(sorted.count - 1, Int((share * Double(sorted.count)).rounded(.up)) - 1)]
        }
        count = sorted.count
        median = place(0.5)
        p95 = place(0.95)
        p99 = place(0.99)
        max = sorted[sorted.count - 1]
    }
}

/// What `whyrec bench explorer` prints.
struct ExplorerReport: Encodable {
    let workspace: String
    let model: String
    let rows: Int
    let loadAverage: String
    let writer: String
    let firstWordMilliseconds: Tail?
    let textMilliseconds: Tail?
    let writingKeyMilliseconds: Tail?
    let toggleMilliseconds: Tail?
    let checkMilliseconds: Tail?
    let keyMilliseconds: Tail?
    let verdicts: [String: Int]

    var text: String {
        func line(_ name: String, _ tail: Tail?) -> String {
            let label = name + String(repeating: " ", count: max(0, 26 - name.count))
            guard let tail else { return label + "       -" }
            return label
                + [tail.median, tail.p95, tail.p99, tail.max].map { padded(fixed($0, 2), 9) }
                .joined()
                + padded("\(tail.count)", 9)
        }
        let verdicts = verdicts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return [
            "\(rows) random rows of \(workspace), \(model), texts by \(writer), load \(loadAverage)",
            "",
            "milliseconds                 median      p95      p99      max    count",
            line("row to its first words", firstWordMilliseconds),
            line("row to its whole text", textMilliseconds),
            line("key while a text comes", writingKeyMilliseconds),
            line("toggle to its picture", toggleMilliseconds),
            line("check with 20 controls", checkMilliseconds),
            line("key while a check runs", keyMilliseconds), "",
            "verdicts: " + verdicts.joined(separator: ", "),
        ].joined(separator: "\n")
    }
}
