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
    /// The adapter's version; nil where none serves.
    let adapterVersion: Int?
    let engine: StreamEngine
    /// Number of events in effect.
    var index: Int { engine.position }

    /// Loads a model, lets the stream run to a moment, and the adapter learn from it; nothing is
    /// written anywhere.
    ///
    /// - Parameter learns: Whether the adapter is wanted; `frozen` needs none.
    init(
        _ options: MomentOptions, seed: UInt64, in workspace: Workspace, store: CatalogStore,
        learns: Bool = true
    ) throws {
        name = options.model ?? defaultModelName(in: workspace)
        selected = try loadRecommender(named: name, in: workspace, store: store)
        let learning = try OnlineOptions(options.settings)
        let parts = ModelParts(of: selected.recommender, learning: learning, in: workspace)
        let without = try parts.parsed(options.without)
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
        var engine = StreamEngine(
            known: selected.events.training, source: ReplaySource(stream), sink: DiscardingSink(),
            clock: SimulatedClock(start: (stream.first?.time ?? 1) - 1, speed: .max))
        let isFrozen = without.contains(.adapter) || count == 0 || !learns
        if let base = selected.recommender as? any LatentRecommender, !isFrozen {
            let learned = try Self.learn(
                base, count, &engine,
                LearnedStream(
                    base, training: try selected.events.trainingInTimeOrder(store),
                    options: learning, window: try StreamWindow(options.window),
                    without: without, seed: seed))
            recommender = parts.serving(learned, without: without)
            adapterVersion = learned.versionNumber
        } else {
            try engine.step(count)
            recommender = parts.serving(nil, without: without)
            adapterVersion = nil
        }
        frozen = parts.frozen(without: without)
        self.engine = engine
    }

    /// Lets the stream run for `count` events and learns from it.
    private static func learn(
        _ base: any LatentRecommender, _ count: Int, _ engine: inout StreamEngine,
        _ stream: LearnedStream
    ) throws -> AdaptedRecommender {
        var stream = stream
        var line = ProgressLine("learning the stream", unit: "events")
        defer { line.finish() }
        while engine.position < count {
            let events = try engine.step(min(1_000, count - engine.position))
            stream.take(events, of: engine, nextTime: engine.nextTime)
            line.update(engine.position, of: count)
        }
        return stream.published
    }
}
