import Autodiff
import Layers
import Tensor

/// Self-attentive sequential recommendation (Kang and McAuley, 2018), ready to score.
///
/// The score of an item is the dot product of the user's latent, the network's last hidden state
/// over the most recent items, and the item's latent, a row of the shared table. Items of a history
/// that the table does not hold, such as ones that arrived after training, are passed over.
///
/// An **empty history** scores with the average latent of the training users: somebody about whom
/// nothing is known gets what suits everybody a little. Models without that average, such as ones
/// imported from elsewhere, score every item 0.
///
/// Each user is computed alone, in shapes that depend on the length of the history only, so a
/// user's latent has the same bits whoever is scored beside them.
public struct SASRec: LatentRecommender {
    /// Where the weights come from.
    public struct Provenance: Sendable, Hashable, Codable {
        /// Seed of every random stream of the training.
        public var seed: UInt64
        /// Identifies the data trained on.
        public var dataset: String
        /// Name of the split it was trained on: other splits' test items may be among its
        /// training items.
        public var split: String
        /// Optimiser steps taken.
        public var step: Int
        /// Version of the model this one was derived from; empty for none.
        public var parent: String

        /// Names an origin.
        public init(
            seed: UInt64, dataset: String, split: String, step: Int, parent: String = ""
        ) {
            self.seed = seed
            self.dataset = dataset
            self.split = split
            self.step = step
            self.parent = parent
        }
    }

    /// The shape of the network.
    public let configuration: Configuration
    /// Where the weights come from.
    public let provenance: Provenance
    let network: SASRecNetwork
    let weights: DenseWeights
    let items: LatentTable
    let emptyLatent: [Float]

    /// Copies weights that training or a checkpoint filled.
    init(
        network: SASRecNetwork, weights: ParameterBlock, emptyLatent: [Float]?,
        provenance: Provenance
    ) {
        configuration = network.configuration
        self.network = network
        self.provenance = provenance
        self.weights = DenseWeights(copying: weights)
        let table = network.embedding.items
        items = LatentTable(
            count: table.rows, width: table.columns,
            values: UnsafeBufferPointer(start: weights[table], count: table.count))
        self.emptyLatent = emptyLatent ?? [Float](repeating: 0, count: table.columns)
    }

    private init(_ other: SASRec, emptyLatent: [Float]) {
        configuration = other.configuration
        provenance = other.provenance
        network = other.network
        weights = other.weights
        items = other.items
        self.emptyLatent = emptyLatent
    }

    /// The same model with another answer to an empty history. **Shape** [width].
    func withEmptyLatent(_ latent: [Float]) -> SASRec {
        precondition(latent.count == latentWidth, "\(latent.count) values of \(latentWidth)")
        return SASRec(self, emptyLatent: latent)
    }

    /// Number of trained parameters.
    public var parameterCount: Int { network.layout.parameters.reduce(0) { $0 + $1.count } }

    /// Always `sasrec`.
    public var name: String { "sasrec" }

    /// Seed, data and step in readable form.
    public var version: String {
        "seed \(provenance.seed), data \(provenance.dataset.prefix(8)), step \(provenance.step)"
    }

    /// Scores are dot products of latents.
    public var scoreMeaning: String { "dot product" }

    /// Rows of the item table.
    public var itemCount: Int { items.count }

    /// Width of user and item latents.
    public var latentWidth: Int { configuration.width }

    /// A row of the item table. **Shape** [width].
    public func itemLatent(_ item: Int32) -> [Float] { items[Int(item)] }

    /// The item table itself.
    public var itemTable: LatentTable { items }

    /// The last hidden state of each history. **Shape** [requests.count][width].
    public func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
        userLatents(of: requests.map(\.history))
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

    /// The latents of users from their items, oldest first. **Shapes** [histories.count][width].
    func userLatents(of histories: [[Int32]], pool: WorkerPool = .shared) -> [[Float]] {
        let width = configuration.width
        var latents = [[Float]](repeating: emptyLatent, count: histories.count)
        latents.withUnsafeMutableBufferPointer { latents in
            // Each shard writes the elements of its own range.
            nonisolated(unsafe) let latents = latents
            pool.run(over: histories.count, minimum: 4, parts: 64) { range in
                ArenaShelf.shared.withArena { scratch in
                    for user in range {
                        let known = histories[user].lazy.filter { $0 >= 0 && $0 < itemCount }
                        let recent = Array(known.suffix(configuration.length))
                        if recent.isEmpty { continue }
                        scratch.rewind()
                        latents[user] = [Float](unsafeUninitializedCapacity: width) {
                            if let target = $0.baseAddress {
                                latent(of: recent, into: target, scratch: scratch)
                            }
                            $1 = width
                        }
                    }
                }
            }
        }
        return latents
    }
}

/// Weights of all layers but the item table, which a `LatentTable` holds.
///
/// Sendable by immutability: written in the initialiser, read afterwards.
final class DenseWeights: @unchecked Sendable {
    private let arena = Arena()
    private let base: UnsafeMutablePointer<Float>

    init(copying weights: ParameterBlock) {
        base = arena.allocate(weights.layout.denseCount)
        base.update(from: weights.start, count: weights.layout.denseCount)
    }

    /// The first float of a parameter that is no table.
    subscript(parameter: Parameter) -> UnsafePointer<Float> {
        precondition(!parameter.isTable, "tables are kept elsewhere")
        return UnsafePointer(base + parameter.offset)
    }
}
