import Catalog
import Tensor

/// Everything a model may look at when it scores the catalogue for one user.
public struct ScoringRequest: Sendable, Equatable {
    /// Dense user index, or nil for somebody who is not in the catalogue.
    public var user: Int32?
    /// The user's items, oldest first.
    public var history: [Int32]
    /// Milliseconds since 1970, parallel to `history`.
    public var historyTimes: [Int64]
    /// The moment of the question in milliseconds; models with a sense of time must not look past it.
    public var now: Int64

    /// Makes a request; `historyTimes` is parallel to `history`.
    public init(user: Int32?, history: [Int32], historyTimes: [Int64], now: Int64) {
        precondition(history.count == historyTimes.count, "one time for each history item")
        self.user = user
        self.history = history
        self.historyTimes = historyTimes
        self.now = now
    }
}

/// A model that scores the whole catalogue for a user.
///
/// This is the one scoring function of the project: the screen, `rank`, `evaluate` and every check
/// call it, so the rank on the screen is the rank in the metric. Implementations are immutable and
/// **batch invariant**: the scores of a request have the same bits whichever other requests are
/// scored beside it and however many threads do the work.
public protocol Recommender: Sendable {
    /// Short name for badges and headers, such as `sasrec` or `popularity`.
    var name: String { get }

    /// Identifies the weights: training seed, dataset hash and step count in readable form.
    var version: String { get }

    /// What a score is, in words the screen can print beside it, such as `dot product`.
    var scoreMeaning: String { get }

    /// Number of items scored.
    var itemCount: Int { get }

    /// Scores of all items for each request, higher is better.
    ///
    /// **Shapes** result [requests.count][itemCount].
    func scores(for requests: [ScoringRequest]) -> [[Float]]

    /// The best `count` items of a request that `isCandidate` admits, best first.
    ///
    /// Equal to sorting `scores(for: [request])` by descending score, ties by ascending item index.
    func topItems(
        _ count: Int, for request: ScoringRequest, where isCandidate: (Int32) -> Bool
    ) -> [ScoredItem]
}

/// An item with its score.
public struct ScoredItem: Sendable, Equatable {
    /// Dense item index.
    public let item: Int32
    /// The model's score; comparable within one request only.
    public let score: Float

    /// Pairs an item with its score.
    public init(item: Int32, score: Float) {
        self.item = item
        self.score = score
    }
}

/// A recommender whose score is the dot product of a user latent and an item latent.
public protocol LatentRecommender: Recommender {
    /// Width of the latents.
    var latentWidth: Int { get }

    /// The latent of one item. **Shape** [latentWidth].
    func itemLatent(_ item: Int32) -> [Float]

    /// The latents of all items, as `scores` reads them. **Shape** [itemCount, latentWidth].
    ///
    /// Models that keep such a table return it; otherwise it is made anew at every call.
    var itemTable: LatentTable { get }

    /// The latents of users from their histories. **Shapes** [requests.count][latentWidth].
    func userLatents(for requests: [ScoringRequest]) -> [[Float]]
}

extension LatentRecommender {
    /// A table copied from `itemLatent`.
    public var itemTable: LatentTable {
        LatentTable(count: itemCount, width: latentWidth) { index, row in
            _ = row.update(fromContentsOf: itemLatent(Int32(index)))
        }
    }
}

extension Recommender {
    /// Sorts the full score list; models with a faster scan override it.
    public func topItems(
        _ count: Int, for request: ScoringRequest, where isCandidate: (Int32) -> Bool
    ) -> [ScoredItem] {
        let scores = scores(for: [request])[0]
        var candidates: [ScoredItem] = []
        candidates.reserveCapacity(scores.count)
        for (item, score) in scores.enumerated() where isCandidate(Int32(item)) {
            candidates.append(ScoredItem(item: Int32(item), score: score))
        }
        candidates.sort { ($0.score, $1.item) > ($1.score, $0.item) }
        return Array(candidates.prefix(count))
    }
}
