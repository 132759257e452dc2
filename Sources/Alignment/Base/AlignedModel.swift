import CKernels
import Catalog
import Encoders
import Recommenders
import Tensor

/// Collaborative filtering and content in one latent: the base aligner, frozen.
///
/// With e the backbone's latents, s those of the content side and n an item's known events,
///
///     z_i = [kappa(n) e_i ; alpha(n) s_i ; bias_i]        u = [e_u ; s_u ; 1]
///     score = z_i · u = kappa(n) e_u·e_i + alpha(n) s_u·s_i + bias_i
///
/// padded with zeros to a multiple of 16, so that one dot product serves and every index over dot
/// products applies. Kappa rises with n and alpha falls: a new item moves from content to collaborative filtering
/// by itself.
///
/// - An item that the backbone never trained on, or does not know, has no collaborative part:
///   its row of the backbone is noise and is not read.
/// - An item without content has s_i = 0 and the kappa of items without content.
/// - A user with an empty history has the backbone's answer to it and s_u = 0; items of a history
///   that neither side knows are passed over.
public struct AlignedModel: LatentRecommender {
    /// Where a model comes from.
    public struct Provenance: Sendable, Hashable, Codable {
        /// Seed of every random stream of the training.
        public var seed: UInt64
        /// Identifies the data trained on.
        public var dataset: String
        /// Name of the split it was trained on.
        public var split: String
        /// Optimiser steps of the content side.
        public var step: Int
        /// Version of the backbone.
        public var parent: String
        /// Name of the backbone's file without the ending, to find it by.
        public var parentFile: String

        /// Names an origin.
        public init(
            seed: UInt64, dataset: String, split: String, step: Int, parent: String,
            parentFile: String
        ) {
            self.seed = seed
            self.dataset = dataset
            self.split = split
            self.step = step
            self.parent = parent
            self.parentFile = parentFile
        }
    }

    /// The frozen backbone.
    public let base: any LatentRecommender
    /// The features at hand: those trained with, less what was switched off or hidden.
    public let features: ItemFeatures
    /// How far each side is trusted.
    public let calibration: Calibration
    /// Where it comes from.
    public let provenance: Provenance
    /// Events of each item the backbone was trained on. **Shape** [itemCount]
    public let trainingCounts: [Int32]
    /// Events of each item known by now: trained on or observed. **Shape** [itemCount]
    public let counts: [Int32]
    let space: Space
    let items: LatentTable
    /// Modalities that were switched off.
    let removed: Set<FeatureModality>
    /// Whether items were made to lack a modality they have.
    let isHidden: Bool

    /// How both sides are one latent.
    enum Space: Sendable {
        /// Calibrated collaborative filtering: there is no content side.
        case collaborative
        /// Side by side.
        case concatenated(ContentSpace)
        /// By the paper's projector; calibration does not apply.
        case fused(SpaceInference<FusedProjector>)
    }

    /// Joins a backbone and a content side.
    ///
    /// - Parameters:
    ///   - trainingCounts: Events of each item; items beyond it have none.
    ///   - observed: Events seen since, for each item; empty for none.
    ///   - removed: Modalities that `features` holds no present item of because they were switched
    ///     off.
    ///   - isHidden: Whether items were made to lack a modality they have.
    ///   - table: Item latents that are known to be the same as before.
    init(
        base: any LatentRecommender, space: Space, features: ItemFeatures,
        calibration: Calibration, trainingCounts: [Int32], observed: [Int32] = [],
        removed: Set<FeatureModality> = [], isHidden: Bool = false, provenance: Provenance,
        table: LatentTable? = nil
    ) {
        let count = max(base.itemCount, features.itemCount, trainingCounts.count)
        func filled(_ counts: [Int32]) -> [Int32] {
            counts + [Int32](repeating: 0, count: count - counts.count)
        }
        self.base = base
        self.space = space
        self.features = features
        self.calibration = calibration
        self.provenance = provenance
        self.trainingCounts = filled(trainingCounts)
        self.removed = removed
        self.isHidden = isHidden
        counts = zip(self.trainingCounts, filled(observed)).map { $0 + $1 }
        items =
            table
            ?? Self.table(
                base: base, space: space, features: features, calibration: calibration,
                trainingCounts: self.trainingCounts, counts: counts)
    }

    /// The content side, where it stands beside the collaborative one.
    var content: ContentSpace? {
        if case .concatenated(let content) = space { content } else { nil }
    }

    /// Whether everything it was trained with is at hand.
    var isWhole: Bool { removed.isEmpty && !isHidden }

    /// The modalities it was trained with, less those switched off.
    public var modalities: [FeatureModality] {
        features.modalities.filter { !removed.contains($0) }
    }

    /// Always `aligned`.
    public var name: String { "aligned" }

    /// Seed, modalities at hand and the backbone's version in readable form.
    public var version: String {
        let parts = modalities.map(\.rawValue)
        return "aligned with \(parts.isEmpty ? "nothing" : parts.joined(separator: "+")),"
            + " seed \(provenance.seed), step \(provenance.step); backbone \(base.version)"
    }

    /// Scores are dot products of latents.
    public var scoreMeaning: String { "dot product" }

    /// Items scored: those of the backbone or of the features, whichever are more.
    public var itemCount: Int { items.count }

    /// Width of user and item latents, a multiple of 16.
    public var latentWidth: Int { items.width }

    /// z of an item. **Shape** [latentWidth].
    public func itemLatent(_ item: Int32) -> [Float] { items[Int(item)] }

    /// All z.
    public var itemTable: LatentTable { items }

    /// u of each user. **Shape** [requests.count][latentWidth].
    public func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
        let latents = base.userLatents(for: requests)
        if case .fused(let fused) = space {
            return fused.users(
                requests.map(\.history), latents: latents, latentWidth: base.latentWidth, features)
        }
        let sides = content?.userSides(of: requests.map(\.history), from: features)
        return latents.indices.map { user in
            var latent = [Float](repeating: 0, count: latentWidth)
            let width = base.latentWidth
            latent.replaceSubrange(..<width, with: latents[user])
            if let sides {
                latent.replaceSubrange(width..<width + sides[user].count, with: sides[user])
            }
            latent[width + (content?.width ?? 0)] = 1
            return latent
        }
    }

    /// Dot products of user latents with all items. **Shape** [requests.count][itemCount].
    public func scores(for requests: [ScoringRequest]) -> [[Float]] {
        items.scores(userLatents(for: requests))
    }

    /// The best admitted items, by one scan of the table.
    public func topItems(
        _ count: Int, for request: ScoringRequest, where isCandidate: (Int32) -> Bool
    ) -> [ScoredItem] {
        items.topK(count, query: userLatents(for: [request])[0], where: isCandidate).map {
            ScoredItem(item: $0.index, score: $0.score)
        }
    }
}

extension FeatureModality {
    /// The part of the model that switches the modality off.
    public var part: ModelPart {
        switch self {
        case .text: .text
        case .image: .image
        case .audio: .audio
        }
    }
}
