import Alignment
import Catalog
import Evaluation
import Recommenders
import Streaming

/// A stream of a workspace with the models that are measured on it.
struct StreamSession {
    /// The events.
    private(set) var engine: StreamEngine
    /// The models and their figures.
    private(set) var run: PrequentialRun
    /// Version of the frozen model.
    let version: String

    /// What a session is made of beside the model.
    struct Plan {
        /// Models, the one on the screen first.
        var rows: [StreamControl] = [.model]
        /// Parts that are switched off in all of them.
        var without: Set<ModelPart> = []
        /// How the adapter learns.
        var options = OnlineOptions.standard
        /// Who competes.
        var candidates: [StreamCandidates]
        /// How the stream is cut.
        var window: StreamWindow
        /// How fast it runs.
        var speed = StreamSpeed.max
        /// One question in this many is timed on its own.
        var probeInterval = 0
        /// Seed of every random stream.
        var seed: UInt64
    }

    /// Prepares a stream.
    ///
    /// - Parameters:
    ///   - source: Where events come from; the held-out ones when nil.
    ///   - sink: Where they are kept.
    init(
        _ selected: SelectedModel, _ plan: Plan, store: CatalogStore,
        source: (any EventSource)? = nil, sink: any EventSink = DiscardingSink()
    ) throws {
        let events = selected.events
        let source = source ?? ReplaySource(events.stream)
        engine = StreamEngine(
            known: events.training, source: source, sink: sink,
            clock: SimulatedClock(start: (events.stream.first?.time ?? 1) - 1, speed: plan.speed))
        version = selected.recommender.version
        let start = ContinuousClock.now
        run = PrequentialRun(
            base: selected.recommender,
            contenders: try Self.contenders(selected, plan, store: store),
            training: events.training, candidates: plan.candidates, window: plan.window,
            seed: plan.seed, probeInterval: plan.probeInterval,
            elapsed: { ContinuousClock.now - start })
    }

    private static func contenders(
        _ selected: SelectedModel, _ plan: Plan, store: CatalogStore
    ) throws -> [StreamContender] {
        let base = selected.recommender as? any LatentRecommender
        let training = try selected.events.trainingInTimeOrder(store)
        return plan.rows.map { row in
            if row == .popularity {
                let counts = WindowPopularity(
                    itemCount: store.facts.items, training: training.map(\.item))
                return StreamContender(row.name, .popularity(counts))
            }
            guard let base else {
                return StreamContender(
                    row.name, .frozen(RecommenderScorer(selected.recommender)))
            }
            let parts = row.parts.union(plan.without)
            if !row.learns || parts.contains(.adapter) {
                return StreamContender(row.name, .frozen(FrozenScorer(base)))
            }
            let learner = OnlineAdapter(
                base: base, training: training, options: row.adjusting(plan.options),
                without: parts, seed: plan.seed)
            let half = selected.events.stream.count / 2
            let loop = OnlineLoop(learner, stopsAfter: row == .stopped ? half : nil)
            return StreamContender(row.name, .online(loop))
        }
    }

    /// The learner on the screen; nil when nothing learns.
    var learner: OnlineAdapter? {
        guard case .online(let loop) = run.contenders[0].kind else { return nil }
        return loop.learner
    }

    // MARK: Driving

    /// Applies the next events, measures them and ends windows; nil at the end of the stream.
    mutating func advance(
        _ limit: Int, to real: Duration? = nil
    ) throws -> (events: Int, reports: [WindowReport])? {
        if engine.isAtEnd { return nil }
        let events =
            if let real { try engine.advance(to: real, limit: limit) } else {
                try engine.step(limit)
            }
        // A copy, which shares its storage: the closure may not look at `self` while the run moves.
        let engine = engine
        return (events.count, run.run(events) { engine.request(before: $0) })
    }

    /// Ends the last window.
    mutating func finish() -> WindowReport? { run.finish() }
}
