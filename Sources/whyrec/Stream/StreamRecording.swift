import Catalog
import Evaluation
import Foundation
import Recommenders
import Streaming
import Tensor

/// Appends the events of one stream to a workspace's log, those beyond what is there already.
///
/// A replay that an earlier session began comes again from some event on. What it acknowledged is
/// in the log, in the same order, so the sink passes over that much: the log holds every event of a
/// stream once.
struct StreamLog {
    /// What the events are stored under, such as `replay temporal-70/30`.
    let name: String
    /// Events that earlier sessions acknowledged, in order.
    let recorded: [Interaction]
    private let store: CatalogStore

    /// Reads what is there.
    init(_ store: CatalogStore, name: String) throws {
        self.store = store
        self.name = name
        recorded = try store.events().filter { $0.source == name }.map(\.interaction)
    }

    /// A sink for the events from `position` on.
    func sink(from position: Int) -> any EventSink {
        Sink(store: store, name: name, left: Sink.Left(max(0, recorded.count - position)))
    }

    private struct Sink: EventSink {
        let store: CatalogStore
        let name: String
        let left: Left

        /// Events to come that are in the log already.
        ///
        /// Sendable by use: the stream records from one thread at a time.
        final class Left: @unchecked Sendable {
            var count: Int
            init(_ count: Int) { self.count = count }
        }

        func record(_ events: [Interaction], source: String) throws {
            let known = min(left.count, events.count)
            try store.append(Array(events[known...]), source: name)
            left.count -= known
        }
    }
}

/// Where the state of a recorded stream is kept, and what it belongs to.
struct StreamCheckpoint {
    /// The file.
    let url: URL
    /// Model, stream and settings in readable form.
    let identity: String
    /// Windows between two checkpoints; one more is written at the end.
    static let interval = 20

    /// Names the checkpoint of a plan on a stream; every setting that moves the learner is part of
    /// the name.
    init(
        _ selected: SelectedModel, _ plan: StreamSession.Plan, stream: String, model: String,
        in workspace: Workspace
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        let options = String(decoding: try encoder.encode(plan.options), as: UTF8.self)
        let parts = plan.without.map(\.rawValue).sorted().joined(separator: ",")
        identity = [
            selected.recommender.name, selected.recommender.version, stream,
            "\(plan.window)", plan.candidates.map(\.name).joined(separator: ","),
            "without \(parts)", "seed \(plan.seed)", options,
        ].joined(separator: "; ")
        let hash = String(fnv1a(identity), radix: 16)
        url = workspace.runsFolder.appendingPathComponent("stream-\(model)-\(hash).safetensors")
        try FileManager.default.createDirectory(
            at: workspace.runsFolder, withIntermediateDirectories: true)
    }

    /// Keeps the state of a run. When it cannot, the earlier checkpoint still stands and the
    /// recorded events after it are learned again next time, so the stream goes on.
    func save(_ run: PrequentialRun) {
        do {
            try run.save(to: url, identity: identity)
        } catch {
            noteOnStandardError("the checkpoint was not written: \(error)")
        }
    }
}
