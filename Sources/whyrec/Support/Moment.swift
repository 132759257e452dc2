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

/// A model at a moment of its stream, with what a question about it may know.
struct MomentaryModel {
    let selected: SelectedModel
    let engine: StreamEngine
    /// Number of events in effect.
    var index: Int { engine.position }

    /// Loads a model and lets the stream run to a moment; nothing is written anywhere.
    init(_ name: String, at moment: Moment, in workspace: Workspace, store: CatalogStore) throws {
        selected = try loadRecommender(named: name, in: workspace, store: store)
        let stream = selected.events.stream
        let count: Int
        switch moment {
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
        try engine.step(count)
        self.engine = engine
    }
}
