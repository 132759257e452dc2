import CKernels
import Catalog
import Encoders
import Recommenders
import Tensor

/// Collaborative filtering and content in one latent: the base aligner, frozen.
///
/// With e the backbone's latents, s those of the content side and n an item's known events,
///
///     z_i = [kappa(n) e_i ; alpha s_i ; bias_i]        u = [e_u ; s_u ; 1]
///     score = z_i · u = kappa(n) e_u·e_i + alpha s_u·s_i + bias_i
///
/// padded with zeros to a multiple of 16, so that one dot product serves and every index over dot
/// products applies. Kappa rises with n: a new item moves from content to collaborative filtering
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
    let content: ContentSpace?
    let items: LatentTable

    /// Joins a backbone and a content side.
    ///
    /// - Parameters:
    ///   - content: The content side; nil for calibrated collaborative filtering.
    ///   - trainingCounts: Events of each item; items beyond it have none.
    ///   - observed: Events seen since, for each item; empty for none.
    init(
        base: any LatentRecommender, content: ContentSpace?, features: ItemFeatures,
        calibration: Calibration, trainingCounts: [Int32], observed: [Int32] = [],
        provenance: Provenance
    ) {
        let count = max(base.itemCount, features.itemCount, trainingCounts.count)
        func filled(_ counts: [Int32]) -> [Int32] {
            counts + [Int32](repeating: 0, count: count - counts.count)
        }
        self.base = base
        self.content = content
        self.features = content == nil ? ItemFeatures() : features
        self.calibration = calibration
        self.provenance = provenance
        self.trainingCounts = filled(trainingCounts)
        counts = zip(self.trainingCounts, filled(observed)).map { $0 + $1 }
        items = Self.table(
            base: base, content: content, features: self.features, calibration: calibration,
            trainingCounts: self.trainingCounts, counts: counts)
    }

    /// Always `aligned`.
    public var name: String { "aligned" }

    /// Seed, modalities at hand and the backbone's version in readable form.
    public var version: String {
        let parts = features.modalities.map(\.rawValue)
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
        let sides = content?.userSides(of: requests.map(\.history), from: features)
        return latents.indices.map { user in
            var latent = [Float](repeating: 0, count: latentWidth)
            let width = base.latentWidth
            latent.replaceSubrange(..<width, with: latents[user])
            if let sides {
                latent.replaceSubrange(width..<width + sides[user].count, with: sides[user])
            }
            latent[biasColumn] = 1
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

    // MARK: Variants

    /// The same model without some parts; only modalities concern it.
    public func without(_ parts: Set<ModelPart>) -> AlignedModel {
        let left = features.tables.filter { !parts.contains($0.modality.part) }
        return left.count == features.tables.count ? self : with(features: ItemFeatures(left))
    }

    /// The same model when some items lack a modality: what is left when their files are missing.
    ///
    /// - Parameter isHidden: Asked once for each item.
    public func hiding(
        _ modality: FeatureModality, where isHidden: (Int32) -> Bool
    ) -> AlignedModel {
        with(
            features: ItemFeatures(
                features.tables.map {
                    $0.modality == modality ? $0.hiding { isHidden(Int32($0)) } : $0
                }))
    }

    /// The same model after more events: the counts of their items grow, and kappa with them.
    ///
    /// Events of items beyond the catalogue are passed over.
    public func observing(_ events: [Interaction]) -> AlignedModel {
        var observed = zip(counts, trainingCounts).map { $0 - $1 }
        for event in events where event.item >= 0 && Int(event.item) < observed.count {
            observed[Int(event.item)] += 1
        }
        return AlignedModel(
            base: base, content: content, features: features, calibration: calibration,
            trainingCounts: trainingCounts, observed: observed, provenance: provenance)
    }

    /// The same model with other trusts.
    func with(calibration: Calibration) -> AlignedModel {
        AlignedModel(
            base: base, content: content, features: features, calibration: calibration,
            trainingCounts: trainingCounts, observed: zip(counts, trainingCounts).map { $0 - $1 },
            provenance: provenance)
    }

    private func with(features: ItemFeatures) -> AlignedModel {
        AlignedModel(
            base: base, content: content, features: features, calibration: calibration,
            trainingCounts: trainingCounts, observed: zip(counts, trainingCounts).map { $0 - $1 },
            provenance: provenance)
    }

    // MARK: Layout of a latent

    /// The column of the bias: behind both sides.
    private var biasColumn: Int { base.latentWidth + (content?.width ?? 0) }

    private static func table(
        base: any LatentRecommender, content: ContentSpace?, features: ItemFeatures,
        calibration: Calibration, trainingCounts: [Int32], counts: [Int32]
    ) -> LatentTable {
        let biasColumn = base.latentWidth + (content?.width ?? 0)
        let width = (biasColumn + 1 + 15) / 16 * 16
        return LatentTable(count: counts.count, width: width) { item, row in
            guard let row = row.baseAddress else { return }
            let index = Int32(item)
            let hasContent =
                content?.addSide(
                    of: index, from: features, factor: Float(calibration.contentTrust),
                    to: row + base.latentWidth) ?? false
            let count = Int(counts[item])
            let kappa = calibration.kappa(count: count, hasContent: hasContent)
            if trainingCounts[item] > 0, item < base.itemCount, kappa != 0 {
                base.itemLatent(index).withUnsafeBufferPointer {
                    if let latent = $0.baseAddress { kernel_axpy($0.count, kappa, latent, row) }
                }
            }
            row[biasColumn] = calibration.bias(count: count, hasContent: hasContent)
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
