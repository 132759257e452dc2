import Recommenders
import Tensor

/// A frozen model under a version of the online adapter: what the stream has taught so far.
///
/// Immutable and batch invariant, like every recommender: the screen may keep a version while the
/// adapter learns the next. Version 0, before any learning, scores as the frozen model does, bit
/// for bit. Items are adapted when they are asked for: single ones on their own, all of them once a
/// whole list is scored.
public struct AdaptedRecommender: LatentRecommender {
    private let published: AdapterSnapshot
    private let snapshot: AdapterSnapshot
    private let parts: Set<ModelPart>
    private let view: AdapterSnapshot.View

    init(_ published: AdapterSnapshot, without parts: Set<ModelPart>) {
        self.published = published
        snapshot = published.without(parts)
        self.parts = parts
        view = AdapterSnapshot.View(
            isRaw: parts.contains(.ema), isWhole: parts.contains(.gate))
    }

    /// The same version with parts switched off that act at once: `adapter` gives the frozen model,
    /// `gate` adds corrections whole, `ema` serves the raw weights, `text`, `image` and `audio` are
    /// taken from an aligned base. Other parts change nothing here: they need the stream to be
    /// learned again.
    public func without(_ parts: Set<ModelPart>) -> AdaptedRecommender {
        AdaptedRecommender(published, without: parts)
    }

    /// Parts that are switched off.
    public var partsSwitchedOff: Set<ModelPart> { parts }

    /// Number of this version: 0 before anything was learned, one more with each window.
    public var versionNumber: Int { snapshot.version }

    /// The frozen model underneath, without the modalities that are switched off.
    public var base: any LatentRecommender { snapshot.frozen.base }

    /// What was known about the items when this version was published.
    public var summaries: ItemSummaries { snapshot.summaries }

    /// Name of the frozen model with `+adapter`.
    public var name: String { isFrozen ? base.name : base.name + "+adapter" }

    /// Version of the frozen model and number of this one.
    public var version: String {
        isFrozen ? base.version : "\(base.version), adapter version \(snapshot.version)"
    }

    /// As the frozen model says.
    public var scoreMeaning: String { base.scoreMeaning }

    /// Items of the frozen model.
    public var itemCount: Int { snapshot.frozen.count }

    /// Width of the frozen model's latents.
    public var latentWidth: Int { snapshot.frozen.width }

    private var isFrozen: Bool { parts.contains(.adapter) }

    /// Adapted latents of all items; made when it is first asked for.
    public var items: LatentTable { snapshot.table(view) }

    /// The latents `scores` reads: adapted ones, or the frozen model's own.
    public var itemTable: LatentTable { isFrozen ? base.itemTable : items }

    /// The adapted latent of an item. **Shape** [latentWidth].
    public func itemLatent(_ item: Int32) -> [Float] { itemLatents([item])[0] }

    /// Adapted latents of some items, without adapting the others.
    /// **Shapes** result [items.count][latentWidth].
    public func itemLatents(_ items: [Int32]) -> [[Float]] {
        for item in items {
            precondition(snapshot.frozen.holds(item), "item \(item) of \(itemCount)")
        }
        return isFrozen ? items.map(base.itemLatent) : snapshot.latents(items, view)
    }

    /// The gate of an item, the mean of a vector gate; 0 when the adapter is switched off.
    public func itemGate(_ item: Int32) -> Float {
        precondition(snapshot.frozen.holds(item), "item \(item) of \(itemCount)")
        return isFrozen ? 0 : snapshot.gate(Int(item), view)
    }

    /// Adapted latents of users. **Shapes** result [requests.count][latentWidth].
    public func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
        userLatents(adapting: base.userLatents(for: requests), for: requests)
    }

    /// Adapted latents of users whose latents by `base` are at hand, so that they are not computed
    /// twice. **Shapes** latents and result [requests.count][latentWidth].
    public func userLatents(
        adapting latents: [[Float]], for requests: [ScoringRequest]
    ) -> [[Float]] {
        isFrozen ? latents : snapshot.users(latents, for: requests, view)
    }

    /// Dot products of adapted latents. **Shape** [requests.count][itemCount].
    public func scores(for requests: [ScoringRequest]) -> [[Float]] {
        isFrozen ? base.scores(for: requests) : items.scores(userLatents(for: requests))
    }

    /// The best admitted items, by one scan of the table.
    public func topItems(
        _ count: Int, for request: ScoringRequest, where isCandidate: (Int32) -> Bool
    ) -> [ScoredItem] {
        if isFrozen { return base.topItems(count, for: request, where: isCandidate) }
        return items.topK(count, query: userLatents(for: [request])[0], where: isCandidate).map {
            ScoredItem(item: $0.index, score: $0.score)
        }
    }
}
