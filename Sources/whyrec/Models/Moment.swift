import Alignment
import ArgumentParser
import Catalog
import Recommenders
import Streaming

/// A moment of the held-out stream: an event index, or its end.
enum Moment: ExpressibleByArgument, Equatable {
    /// After this many events; 0 is where the explorer opens.
    case index(Int)
    /// After all of them.
    case end

    init?(argument: String) {
        if argument == "end" {
            self = .end
        } else if let index = Int(argument), index >= 0 {
            self = .index(index)
        } else {
            return nil
        }
    }
}

/// The options that say which model serves at which moment, shared by `rank`, `explain` and `check`.
struct MomentOptions: ParsableArguments {
    @Option(
        help: """
            aligned, sasrec or another model of the workspace, popularity, recent-popularity, \
            item-knn. Default: aligned where there is one, else sasrec.
            """)
    var model: String?

    @Option(name: .customLong("at"), help: ArgumentHelp("Event index, or end.", valueName: "index"))
    var moment = Moment.index(0)

    @Option(
        help: ArgumentHelp(
            "Parts to switch off, such as adapter, gate, text, ewc; may be repeated.",
            valueName: "part,…"))
    var without: [String] = []

    @Option(
        help: ArgumentHelp(
            "Windows the adapter learned from: events, or a time such as 30m, 1h, 1d.",
            valueName: "window"))
    var window = LearnedStream.defaultWindow

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "How the adapter learned, as in stream; may be repeated.", valueName: "key=value"))
    var settings: [String] = []

    func validate() throws {
        do {
            _ = try StreamWindow(window)
            _ = try OnlineOptions(settings)
        } catch {
            throw ValidationError("\(error)")
        }
    }
}

/// A model at a moment of its stream, with what a question about it may know.
struct MomentaryModel {
    /// Name of the model as it was asked for.
    let name: String
    let selected: SelectedModel
    /// What serves at that moment, the adapter's version with the parts that are left.
    let recommender: any Recommender
    /// The frozen model without the modalities that are off; evidence is found by it.
    let frozen: any Recommender
    /// What scores the best of its lists again; nil where it ranks alone.
    let prompt: ServingPrompt?
    /// Why a prompt that lies beside the model does not serve; nil where none was expected.
    let promptRefusal: String?
    /// The adapter's version; nil where none serves.
    let adapterVersion: Int?
    let engine: StreamEngine
    /// The way from an earlier moment to this one, for replays; nil unless it was asked for.
    let way: Way?
    /// Number of events in effect.
    var index: Int { engine.position }

    /// How a moment came about from an earlier one.
    struct Way {
        /// The stream at the earlier moment.
        let engine: StreamEngine
        /// What served then.
        let recommender: any Recommender
        /// The events in between, in order.
        let events: [StreamEvent]
        /// What was learned, where something learns.
        let learning: StreamReplay.Learning?
        /// Makes what serves of a version.
        let serving: (AdaptedRecommender) -> any Recommender
    }

    /// Loads a model, lets the stream run to a moment, and the adapter learn from it; nothing is
    /// written anywhere.
    ///
    /// - Parameters:
    ///   - learns: Whether the adapter is wanted; `frozen` needs none.
    ///   - since: An earlier moment; the way from there is kept.
    ///   - secondStage: What scores the best of its lists again; nil takes the prompt that lies
    ///     beside the model, where there is one, as the explorer does.
    init(
        _ options: MomentOptions, seed: UInt64, in workspace: Workspace, store: CatalogStore,
        learns: Bool = true, since: Int? = nil, secondStage: SecondStage? = .alone
    ) throws {
        name = options.model ?? defaultModelName(in: workspace)
        selected = try loadRecommender(named: name, in: workspace, store: store)
        let learning = try OnlineOptions(options.settings)
        let (stage, refusal) = try PromptStage.wanted(
            secondStage, beside: selected.file, of: selected.recommender, in: workspace, store)
        let parts = ModelParts(
            of: selected.recommender, learning: learning, in: workspace, prompt: stage)
        var without = try parts.parsed(options.without)
        if secondStage == .promptWithoutEvidence { without.insert(.evidence) }
        prompt = try stage?.serving(without: without, of: parts)
        promptRefusal = refusal
        let stream = selected.events.stream
        let count: Int
        switch options.moment {
        case .end: count = stream.count
        case .index(let index):
            guard index <= stream.count else {
                throw CommandFailure(
                    "there is no event \(index) in the stream of \(name)",
                    hint: "it has \(stream.count) events after \(selected.events.splitName)")
            }
            count = index
        }
        if let since, since > count {
            throw CommandFailure(
                "the moment \(since) comes after the moment \(count)",
                hint: "give --since an earlier event index than --at")
        }
        let off = without
        let run = MomentRun(
            StreamEngine(
                known: selected.events.training, source: ReplaySource(stream),
                sink: DiscardingSink(),
                clock: SimulatedClock(start: (stream.first?.time ?? 1) - 1, speed: .max)),
            serving: { parts.serving($0, without: off) })
        let isFrozen = without.contains(.adapter) || count == 0 || !learns
        if let base = selected.recommender as? any LatentRecommender, !isFrozen {
            let learned = LearnedStream(
                base, training: try selected.events.trainingInTimeOrder(store),
                options: learning, window: try StreamWindow(options.window), without: without,
                seed: seed, reference: since)
            way = try run.go(to: count, since: since, learning: learned, base: base)
        } else {
            way = try run.go(to: count, since: since)
        }
        recommender = parts.serving(run.version, without: without)
        adapterVersion = run.version?.versionNumber
        frozen = parts.frozen(without: without)
        engine = run.engine
    }
}

/// Lets a stream run up to a moment, and a model learn from it.
private final class MomentRun {
    private(set) var engine: StreamEngine
    /// The version at the moment; nil where nothing learned.
    private(set) var version: AdaptedRecommender?
    private let serving: (AdaptedRecommender?) -> any Recommender

    init(_ engine: StreamEngine, serving: @escaping (AdaptedRecommender?) -> any Recommender) {
        self.engine = engine
        self.serving = serving
    }

    /// Runs on to `count` events, and keeps the way from `since` on.
    func go(
        to count: Int, since: Int?, learning stream: LearnedStream? = nil,
        base: (any LatentRecommender)? = nil
    ) throws -> MomentaryModel.Way? {
        var stream = stream
        var line = ProgressLine(
            stream == nil ? "playing the stream" : "learning the stream", unit: "events")
        defer { line.finish() }
        var events: [StreamEvent] = []
        func run(to end: Int, keeping: Bool) throws {
            while engine.position < end {
                let applied = try engine.step(min(1_000, end - engine.position))
                stream?.take(applied, of: engine, nextTime: engine.nextTime)
                if keeping { events += applied }
                line.update(engine.position, of: count)
            }
            version = stream?.published
        }
        try run(to: since ?? count, keeping: false)
        guard since != nil else { return nil }
        let (past, served) = (engine, serving(version))
        try run(to: count, keeping: true)
        var learning: StreamReplay.Learning?
        if let stream, let stretch = stream.stretch, let base {
            learning = StreamReplay.Learning(stream.learner, stretch, base: base)
        }
        let serving = serving
        return MomentaryModel.Way(
            engine: past, recommender: served, events: events, learning: learning,
            serving: { serving($0) })
    }
}
