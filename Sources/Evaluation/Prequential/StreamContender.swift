import Alignment
import Streaming

/// One of the models that are measured side by side on a stream.
public struct StreamContender {
    /// How the model moves with the stream.
    public enum Kind {
        /// Not at all; its histories grow.
        case frozen(any WindowScorer)
        /// It counts what happens.
        case popularity(WindowPopularity)
        /// It learns.
        case online(OnlineLoop)
    }

    /// Name in tables and lines.
    public let name: String
    /// How it moves.
    public internal(set) var kind: Kind

    /// Names a model.
    public init(_ name: String, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }

    /// What serves now.
    var scorer: any WindowScorer {
        switch kind {
        case .frozen(let scorer): scorer
        case .popularity(let counts): counts
        case .online(let loop): loop.scorer
        }
    }

    /// The version that serves, of a model that learns.
    var snapshot: AdaptedRecommender? {
        if case .online(let loop) = kind { loop.published } else { nil }
    }

    /// Ends a window: learns from it.
    mutating func endWindow(_ events: [ObservedEvent], at index: Int) -> WindowLearning? {
        switch kind {
        case .frozen: return nil
        case .popularity(var counts):
            counts.observe(events.map(\.interaction.item))
            kind = .popularity(counts)
            return nil
        case .online(let loop): return loop.endWindow(events, at: index)
        }
    }
}
