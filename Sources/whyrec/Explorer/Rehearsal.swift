import Alignment
import Catalog
import Evaluation
import ExplorerCore
import Streaming
import Synchronization

/// The stream so far, learned again from its start with other parts or windows.
///
/// Sendable by protocol: the run belongs to the thread that learns until that hands the rehearsal
/// over, and to whoever takes it then; the flag is atomic.
final class Rehearsal: @unchecked Sendable {
    let token: RequestToken
    let window: StreamWindow
    let without: Set<ModelPart>
    private var learned: (run: PrequentialRun, figures: [ExplorerCore.WindowFigures])?
    private let isCancelled = Atomic<Bool>(false)

    /// Events between two looks at the flag.
    private static let slice = 64

    init(_ token: RequestToken, window: StreamWindow, without: Set<ModelPart>) {
        self.token = token
        self.window = window
        self.without = without
    }

    /// Makes the thread that learns stop at the next slice.
    func cancel() { isCancelled.store(true, ordering: .relaxed) }

    /// Serves, measures and learns events, the way the live stream does.
    func learn(
        _ events: [Interaction], _ plan: LearningPlan,
        progress: @escaping (ExplorerCore.Progress) -> Void
    ) {
        var run = plan.makeRun(window: window, without: without)
        var figures: [ExplorerCore.WindowFigures] = []
        var engine = StreamEngine(
            known: plan.known, source: ReplaySource(events), sink: DiscardingSink(),
            clock: SimulatedClock(start: (events.first?.time ?? 1) - 1, speed: .max))
        var lastPost = ContinuousClock.now - .seconds(1)
        while engine.position < events.count, !isCancelled.load(ordering: .relaxed) {
            // A sink that keeps nothing never fails.
            guard let slice = try? engine.step(Self.slice), !slice.isEmpty else { break }
            let now = engine
            figures += run.run(slice) { now.request(before: $0) }
                .map { ExplorerCore.WindowFigures($0, options: plan.options) }
            if ContinuousClock.now - lastPost > .milliseconds(100) {
                lastPost = .now
                progress(
                    ExplorerCore.Progress(
                        unit: "events", done: engine.position, total: events.count))
            }
        }
        if engine.position == events.count { learned = (run, figures) }
    }

    /// What was learned, handed over once; nil when it was given up.
    func takeRun() -> (run: PrequentialRun, figures: [ExplorerCore.WindowFigures])? {
        defer { learned = nil }
        return learned
    }
}

extension ExplorerCore.WindowFigures {
    /// A window of the prequential run in the explorer's words: the numbers of `whyrec stream`.
    init(_ report: WindowReport, options: OnlineOptions) {
        let metrics = report.rows[0].metrics[0]
        let learning = report.rows[0].learning
        self.init(
            number: report.window, lastEvent: report.lastIndex, end: metrics.end,
            eventCount: metrics.events, scoredCount: metrics.scored, hit: metrics.hit,
            strictHit: metrics.strictHit, ndcg: metrics.ndcg, strictNDCG: metrics.strictNDCG,
            churn: learning?.churn, latency: report.milliseconds?.p50,
            slowLatency: report.milliseconds?.p95,
            step: learning.map { ExplorerCore.AdapterStep($0.report, options: options) })
    }
}

extension ExplorerCore.AdapterStep {
    fileprivate init(_ report: OnlineReport, options: OnlineOptions) {
        let losses = report.losses
        let terms: [(String, Double, Bool)] = [
            ("loss", losses.total, true), ("rank", losses.recommendation, true),
            ("replay", losses.replay, options.replayCapacity > 0),
            ("align", losses.alignment, losses.alignment != 0),
            ("recon", losses.reconstruction, losses.reconstruction != 0),
            ("stability", losses.consolidation, true),
            ("distill", losses.distillation, losses.distillation != 0),
        ]
        self.init(
            version: report.version, stepCount: report.steps,
            losses: terms.filter(\.2).map { LossTerm($0.0, $0.1) },
            drift: report.drift, gateMean: report.steps > 0 ? report.itemGate : nil,
            replayCount: report.replaySize, replayCapacity: options.replayCapacity)
    }
}
