import Alignment
import Catalog
import Dispatch
import Evaluation
import ExplorerCore
import Foundation
import Recommenders
import Streaming
import Synchronization

/// How the explorer's adapter learns.
struct LearningPlan: Sendable {
    /// The frozen model.
    let base: any LatentRecommender
    /// What it was trained on.
    let known: InteractionSequences
    /// The same in one order of time.
    let training: [Interaction]
    let options: OnlineOptions
    let seed: UInt64

    /// One question in this many is timed, as in `whyrec stream`.
    private static let probeInterval = 64

    /// A run of `whyrec stream` at its start: same windows, same candidates, same seed, so that the
    /// figures are the same.
    func makeRun(window: StreamWindow, without parts: Set<ModelPart>) -> PrequentialRun {
        let learner = OnlineAdapter(
            base: base, training: training, options: options, without: parts, seed: seed)
        let start = ContinuousClock.now
        return PrequentialRun(
            base: base, contenders: [StreamContender("model", .online(OnlineLoop(learner)))],
            training: known, candidates: [.full], window: window, seed: seed,
            probeInterval: Self.probeInterval, elapsed: { ContinuousClock.now - start })
    }
}

/// What came of learning since the last look.
enum LearningNews {
    /// A window was learned.
    case window(ExplorerCore.WindowFigures)
    /// The stream has been learned again as the question asked.
    case learnedAgain(RequestToken, [ExplorerCore.WindowFigures])
}

/// Measures the events of the explorer's stream and learns from them.
///
/// Belongs to the engine thread, which calls ``work(_:)`` between questions: a few events are served
/// and measured at a time. What takes longer is done on threads of its own: a window is learned
/// while the version before goes on serving, and the stream is learned again from its start while
/// the learner of before goes on.
final class StreamLearner {
    private let plan: LearningPlan
    private let inbox = LearnerInbox()
    private let wake: @Sendable () -> Void
    private let post: @Sendable (Message) -> Void
    private let lessons = DispatchQueue(label: "whyrec.lessons", qos: .utility)
    private let rehearsals = DispatchQueue(label: "whyrec.rehearsals", qos: .utility)

    private(set) var run: PrequentialRun
    /// Parts that are left out of the learning.
    private(set) var without: Set<ModelPart>
    /// How the stream is cut.
    private(set) var window: StreamWindow
    /// Numbers that learning changes.
    let parameterCount: Int
    /// What the last window came to.
    private(set) var lastFigures: ExplorerCore.WindowFigures?

    /// All events so far, and how many of them were measured or wait in line.
    private var log: [StreamEvent] = []
    private var taken = 0
    private var lesson: WindowLesson?
    private var record: LessonRecord
    private var rehearsal: Rehearsal?

    /// Events measured between two looks at the questions.
    private static let slice = 32
    /// So many events that wait hold the stream back.
    private static let patience = 64

    /// - Parameters:
    ///   - wake: Brings the engine thread back to ``work(_:)``; called from any thread.
    ///   - post: Leaves a message for the screen; called from any thread.
    init(
        _ plan: LearningPlan, window: StreamWindow, without: Set<ModelPart>,
        wake: @escaping @Sendable () -> Void, post: @escaping @Sendable (Message) -> Void
    ) {
        self.plan = plan
        self.window = window
        self.without = without
        self.wake = wake
        self.post = post
        run = plan.makeRun(window: window, without: without)
        record = LessonRecord(Self.adapter(of: run), at: 0)
        if case .online(let loop) = run.contenders[0].kind {
            parameterCount = loop.learner.parameterCount
        } else {
            parameterCount = 0
        }
    }

    /// The version that serves a question asked after `index` events.
    func snapshot(at index: Int) -> AdaptedRecommender? {
        guard index < run.position, lesson == nil,
            case .online(let loop) = run.contenders[0].kind
        else { return run.snapshot }
        return loop.snapshot(at: index) ?? run.snapshot
    }

    /// Whether something can be done at once.
    var hasWork: Bool { !inbox.isEmpty || (!run.isLearning && taken < log.count) }

    /// Whether the stream may go on: the learner is not far behind.
    var keepsUp: Bool { !run.isLearning && log.count - taken < Self.patience }

    /// Whether every event has been measured and nothing is being learned.
    var isAtRest: Bool { !run.isLearning && taken == log.count }

    /// How far behind the learner is; nil while it keeps up.
    var progress: ExplorerCore.Progress? {
        guard run.isLearning || log.count - taken >= Self.patience else { return nil }
        return ExplorerCore.Progress(unit: "events", done: taken, total: log.count)
    }

    /// Takes note of events that are in effect; ones that were taken back and come again are known.
    func note(_ events: [StreamEvent]) {
        log += events.drop { $0.index <= log.count }
    }

    /// Measures the next events, takes back what was learned, and sends out what is to be learned.
    func work(_ engine: StreamEngine) -> [LearningNews] {
        var news = inbox.drain().compactMap(take)
        guard !run.isLearning else { return news }
        let waiting = log[taken...].prefix(Self.slice)
        taken += run.take(waiting) { engine.request(before: $0) }
        // Nothing but the time of the next event is looked at, which the clock would tell, too.
        let next =
            taken < log.count
            ? log[taken].interaction.time : engine.nextTime ?? log.last?.interaction.time
        if let next, run.isWindowOver(at: next) { beginLesson() }
        // A window that is over with nothing to learn from comes back at once.
        news += inbox.drain().compactMap(take)
        return news
    }

    private func beginLesson() {
        let lesson = run.beginLesson()
        self.lesson = lesson
        lessons.async { [inbox, wake] in
            lesson.learn()
            inbox.put(.lesson(lesson))
            wake()
        }
    }

    private func take(_ result: LearnerInbox.Result) -> LearningNews? {
        switch result {
        case .lesson(let learned):
            // The lesson of a learner that was replaced meanwhile is nobody's any more.
            guard learned === lesson else { return nil }
            lesson = nil
            let report = run.endLesson(learned, queue: log.count - taken)
            if let adapter = Self.adapter(of: run) {
                record.note(
                    adapter, at: report.lastIndex,
                    steps: report.rows[0].learning?.report.steps ?? 0)
            }
            let figures = ExplorerCore.WindowFigures(report, options: plan.options)
            lastFigures = figures
            return .window(figures)
        case .rehearsal(let rehearsed):
            guard rehearsed === rehearsal, let learned = rehearsed.takeRun() else { return nil }
            rehearsal = nil
            lesson = nil
            run = learned.run
            without = rehearsed.without
            window = rehearsed.window
            taken = run.position
            record = LessonRecord(
                Self.adapter(of: run), at: run.position - run.clock.count)
            lastFigures = learned.figures.last
            return .learnedAgain(rehearsed.token, learned.figures)
        }
    }

    // MARK: Replays

    private static func adapter(of run: PrequentialRun) -> OnlineAdapter? {
        guard case .online(let loop) = run.contenders[0].kind else { return nil }
        return loop.learner
    }

    /// What it takes to learn the stretch since a moment again.
    ///
    /// - Parameter version: See ``LessonRecord/stretch(since:version:)``.
    /// - Throws: A `CommandFailure` while a window is learned, or for a moment too far back.
    func stretch(since moment: Int, version: Int?, _ engine: StreamEngine) throws -> MoveStretch {
        guard !run.isLearning else {
            throw CommandFailure("the adapter is still learning", hint: "ask again when it is done")
        }
        guard let kept = record.stretch(since: moment, version: version) else {
            throw CommandFailure(
                "the state of the adapter at event \(moment) is not kept any more",
                hint: "b counts changes from here on; whyrec whatif replay goes back further")
        }
        let windows = kept.windows.filter { $0.indices.upperBound <= engine.position }
        return MoveStretch(
            start: kept.start, since: kept.since, state: kept.state,
            windows: windows.map { window in
                let events = Array(log[(window.indices.lowerBound - 1)..<window.indices.upperBound])
                return MoveStretch.Window(
                    events: events, requests: events.map { engine.request(before: $0) },
                    steps: window.steps)
            }, plan: plan, without: without)
    }

    // MARK: Learning again

    /// Learns the stream so far again with other parts or windows; the news come when it is done.
    func learnAgain(
        _ token: RequestToken, window: StreamWindow, without: Set<ModelPart>
    ) {
        forgetRehearsal()
        let rehearsal = Rehearsal(token, window: window, without: without)
        self.rehearsal = rehearsal
        let events = log.map(\.interaction)
        rehearsals.async { [plan, inbox, wake, post] in
            rehearsal.learn(events, plan) { progress in
                post(.requestProgressed(token, progress))
            }
            inbox.put(.rehearsal(rehearsal))
            wake()
        }
    }

    /// Gives up learning again: what was asked for has changed.
    func forgetRehearsal() {
        rehearsal?.cancel()
        rehearsal = nil
    }
}

/// Results of the learner's threads on their way to the engine thread.
final class LearnerInbox: Sendable {
    enum Result: Sendable {
        case lesson(WindowLesson)
        case rehearsal(Rehearsal)
    }

    private let results = Mutex<[Result]>([])

    var isEmpty: Bool { results.withLock { $0.isEmpty } }

    func put(_ result: Result) { results.withLock { $0.append(result) } }

    func drain() -> [Result] {
        results.withLock { results in
            defer { results = [] }
            return results
        }
    }
}
