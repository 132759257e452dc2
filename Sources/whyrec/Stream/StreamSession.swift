import Alignment
import Catalog
import Evaluation
import Foundation
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
    private let checkpoint: StreamCheckpoint?

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

    /// Prepares a stream; one that is recorded goes on where an earlier session left it.
    ///
    /// - Parameters:
    ///   - source: Where events come from; the held-out ones when nil.
    ///   - log: Where they are kept; nowhere when nil.
    ///   - checkpoint: Where the state is kept, for a stream that can be played again.
    init(
        _ selected: SelectedModel, _ plan: Plan, store: CatalogStore,
        source: (any EventSource)? = nil, log: StreamLog? = nil,
        checkpoint: StreamCheckpoint? = nil
    ) throws {
        let events = selected.events
        version = selected.recommender.version
        self.checkpoint = checkpoint
        let start = ContinuousClock.now
        run = PrequentialRun(
            base: selected.recommender,
            contenders: try Self.contenders(selected, plan, store: store),
            training: events.training, candidates: plan.candidates, window: plan.window,
            seed: plan.seed, probeInterval: plan.probeInterval,
            elapsed: { ContinuousClock.now - start })
        var source = source ?? ReplaySource(events.stream)
        var position = 0
        if let log, let checkpoint, var replay = source as? ReplaySource {
            position = Self.resume(&run, from: checkpoint, recorded: log.recorded)
            replay.skip(position)
            source = replay
        }
        let isRepeatable = checkpoint != nil
        let sink = log?.sink(from: isRepeatable ? position : log?.recorded.count ?? 0)
        engine = StreamEngine(
            known: events.training, source: source, sink: sink ?? DiscardingSink(),
            clock: SimulatedClock(start: (events.stream.first?.time ?? 1) - 1, speed: plan.speed))
        if let log, position > 0 {
            _ = engine.restore(Array(log.recorded[..<position]), source: source.name)
        }
    }

    /// Goes on from a checkpoint where there is a sound one; returns the events it holds.
    private static func resume(
        _ run: inout PrequentialRun, from checkpoint: StreamCheckpoint, recorded: [Interaction]
    ) -> Int {
        guard FileManager.default.fileExists(atPath: checkpoint.url.path) else { return 0 }
        do {
            return try run.resume(
                from: checkpoint.url, identity: checkpoint.identity, recorded: recorded)
        } catch {
            noteOnStandardError(
                "the checkpoint is passed over and the stream learned again from its first event: "
                    + "\(error)")
            return 0
        }
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
                return StreamContender(row.name, .frozen(frozenScorer(base, without: parts)))
            }
            let learner = OnlineAdapter(
                base: base, training: training, options: row.adjusting(plan.options),
                without: parts, seed: plan.seed)
            let half = selected.events.stream.count / 2
            // Nothing steps back here.
            let loop = OnlineLoop(
                learner, stopsAfter: row == .stopped ? half : nil, memory: 1)
            return StreamContender(row.name, .online(loop))
        }
    }

    /// The frozen model, without modalities where some are off.
    private static func frozenScorer(
        _ base: any LatentRecommender, without parts: Set<ModelPart>
    ) -> any WindowScorer {
        let whole = ModelParts(of: base, learning: nil)
        return parts.isDisjoint(with: whole.present)
            ? FrozenScorer(base) : RecommenderScorer(whole.frozen(without: parts))
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
        // Copies, which share their storage: the closures may not look at `self` while the run
        // moves.
        let (engine, checkpoint) = (engine, checkpoint)
        let reports = run.run(events) {
            engine.request(before: $0)
        } afterWindow: { run in
            guard run.clock.number.isMultiple(of: StreamCheckpoint.interval) else { return }
            checkpoint?.save(run)
        }
        return (events.count, reports)
    }

    /// Ends the last window. At the end of the stream the state is kept; short of it the window is
    /// only a part, and what was learned from it is for the figures.
    mutating func finish() -> WindowReport? {
        let report = run.finish()
        if engine.isAtEnd { checkpoint?.save(run) }
        return report
    }
}
