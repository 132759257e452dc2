import Alignment
import Glibc
import Recommenders
import Tensor

/// Scores of all items for streamed events, as one snapshot of a model gives them.
///
/// The scores are those of ``Recommender/scores(for:)``, bit for bit; a scorer saves what many
/// events have in common, above all the frozen model's latents, which are in the events already.
public protocol WindowScorer: Sendable {
    /// Number of items scored.
    var itemCount: Int { get }

    /// Scores all items for each event.
    ///
    /// **Shapes** target [events.count, itemCount], row-major, need not be initialised. Called from
    /// several threads at once.
    func score(
        _ events: ArraySlice<ObservedEvent>, into target: UnsafeMutableBufferPointer<Float>)
}

/// Any model, asked anew for each event.
public struct RecommenderScorer: WindowScorer {
    private let recommender: any Recommender

    /// Wraps a model.
    public init(_ recommender: any Recommender) { self.recommender = recommender }

    /// Number of items scored.
    public var itemCount: Int { recommender.itemCount }

    /// Asks the model.
    public func score(
        _ events: ArraySlice<ObservedEvent>, into target: UnsafeMutableBufferPointer<Float>
    ) {
        for (row, scores) in recommender.scores(for: events.map(\.request)).enumerated() {
            _ = target[(row * itemCount)...].update(fromContentsOf: scores)
        }
    }
}

/// The frozen model: dot products of the latents that the events carry with the item latents.
public struct FrozenScorer: WindowScorer {
    private let items: LatentTable

    /// Copies the item latents.
    public init(_ model: any LatentRecommender) {
        items = LatentTable(count: model.itemCount, width: model.latentWidth) { item, row in
            _ = row.update(fromContentsOf: model.itemLatent(Int32(item)))
        }
    }

    /// Number of items scored.
    public var itemCount: Int { items.count }

    /// One scan for all events.
    public func score(
        _ events: ArraySlice<ObservedEvent>, into target: UnsafeMutableBufferPointer<Float>
    ) {
        items.scores(queries: events.map(\.userLatent), into: target)
    }
}

/// Popularity as of the start of a window: decayed counts, the same for everybody.
///
/// `c_i <- c_i 2^(-1 / halfLife) + [event of i]` at each event. The control that a learner on a
/// stream must beat: it moves with the time, but knows nobody.
public struct WindowPopularity: WindowScorer {
    /// Events after which an interaction counts half.
    public let halfLife: Double
    private var counts: [Double]
    /// Weight of the next event; grows instead of decaying all counts, and is brought back to 1.
    private var weight = 1.0

    /// Starts from the last of the training events.
    ///
    /// - Parameters:
    ///   - training: Items of earlier events in time order.
    ///   - halfLife: In events, more than 0; 2,000 on the streams of the reports.
    public init(itemCount: Int, training: some Collection<Int32>, halfLife: Double = 2_000) {
        precondition(halfLife > 0, "a half-life of \(halfLife) events")
        self.halfLife = halfLife
        counts = [Double](repeating: 0, count: itemCount)
        // What lies sixty half-lives back weighs nothing in double precision.
        let memory = Int(min(halfLife * 60, 1e9))
        observe(training.suffix(memory))
    }

    /// Number of items scored.
    public var itemCount: Int { counts.count }

    /// Counts the items of a window that is over.
    public mutating func observe(_ items: some Sequence<Int32>) {
        let growth = exp2(1 / halfLife)
        for item in items {
            weight *= growth
            counts[Int(item)] += weight
            if weight > 0x1p512 { rescale() }
        }
        rescale()
    }

    private mutating func rescale() {
        for item in counts.indices { counts[item] /= weight }
        weight = 1
    }

    /// The same counts for every event.
    public func score(
        _ events: ArraySlice<ObservedEvent>, into target: UnsafeMutableBufferPointer<Float>
    ) {
        let row = counts.map { Float($0) }
        for event in 0..<events.count {
            _ = target[(event * itemCount)...].update(fromContentsOf: row)
        }
    }
}
