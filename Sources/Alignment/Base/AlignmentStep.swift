import Autodiff
import CKernels
import Catalog
import Glibc
import Tensor

/// A step whatever the network.
protocol TrainableStep: AnyObject {
    /// The gradients of the last step, in the order in which they are to be summed.
    var gradients: [GradientShard] { get }

    /// Computes losses and gradients and returns the mean ranking loss and what the items add.
    func run(_ positions: ArraySlice<Int32>, step: Int) -> (ranking: Double, items: Double)
}

/// One step of a training in a joint space: loss and gradients of a batch, in passes over shards.
///
/// Positives and negatives are computed once and shared by all users of the step; the ranking loss
/// then gives the gradient of every item, which flows back through the item layers.
final class AlignmentStep<Network: JointNetwork>: TrainableStep {
    private let network: Network
    private let features: ItemFeatures
    private let backbone: BackboneRows
    private let options: AlignerOptions
    private let positions: AlignmentPositions
    /// The backbone's latent of the user at each position, where the network reads them.
    private let userLatents: LatentTable?
    private let pool: WorkerPool
    private let itemShards: [Shard]
    private let userShards: [Shard]
    /// Items of a step in the space and their gradients. **Shape** [batch + negatives, width]
    private let rows: UnsafeMutablePointer<Float>
    private let slopes: UnsafeMutablePointer<Float>
    private let storage = Arena()

    /// One piece of a pass with what it records on.
    private final class Shard {
        let gradients: GradientShard
        let tape: Tape
        let scratch = Arena()
        var output: Variable?
        /// Gradient of the shared negatives. [negatives, width]
        var negatives: UnsafeMutableBufferPointer<Float>?
        var loss = 0.0

        init(_ weights: ParameterBlock) {
            gradients = GradientShard(weights.layout)
            tape = Tape(weights: weights, shard: gradients)
        }

        func reset() {
            gradients.reset()
            tape.reset(masks: nil)
            scratch.rewind()
            (output, negatives) = (nil, nil)
            loss = 0
        }
    }

    /// What a step works on.
    private struct Batch {
        let positions: ArraySlice<Int32>
        /// Positives, then negatives.
        let items: [Int32]
        /// Place of the table that is hidden in this step; the number of tables for the backbone.
        let hidden: Int?
        let lossWeights: (alignment: Float, reconstruction: Float)
        var count: Int { positions.count }
    }

    init(
        _ network: Network, weights: ParameterBlock, features: ItemFeatures,
        backbone: BackboneRows, options: AlignerOptions, positions: AlignmentPositions,
        userLatents: LatentTable?, pool: WorkerPool
    ) {
        self.network = network
        self.features = features
        self.backbone = backbone
        self.options = options
        self.positions = positions
        self.userLatents = userLatents
        self.pool = pool
        itemShards = (0..<options.shards).map { _ in Shard(weights) }
        userShards = (0..<options.shards).map { _ in Shard(weights) }
        let count = options.batch + options.negatives
        rows = storage.allocate(count * network.width)
        slopes = storage.allocate(count * network.width)
    }

    /// The gradients of the last step, in the order in which they are to be summed.
    var gradients: [GradientShard] { (itemShards + userShards).map(\.gradients) }

    /// Computes losses and gradients and returns the mean ranking loss and what the items add.
    func run(_ positions: ArraySlice<Int32>, step: Int) -> (ranking: Double, items: Double) {
        let batch = batch(positions, step: step)
        // Each shard writes its own rows and its own tape.
        nonisolated(unsafe) let step = self
        pool.run(options.shards) { step.computeItems($0, of: batch) }
        pool.run(options.shards) { step.computeUsers($0, of: batch) }
        sumNegatives(of: batch)
        pool.run(options.shards) { step.propagateItems($0, of: batch) }
        return (
            userShards.reduce(0) { $0 + $1.loss }, itemShards.reduce(0) { $0 + $1.loss }
        )
    }

    private func batch(_ chosen: ArraySlice<Int32>, step: Int) -> Batch {
        let stream = RandomStream(seed: options.seed, component: "alignment/negatives").stream(step)
        let events = positions.sequences.items
        let negatives = (0..<options.negatives).map { place in
            options.drawsFromEvents
                ? events[stream.integer(place, below: events.count)]
                : Int32(stream.integer(place, below: positions.sequences.itemCount))
        }
        let items = chosen.map { positions.item($0) } + negatives
        // The backbone is a form like the others where it is fused with them.
        let forms = features.tables.count + (userLatents == nil ? 0 : 1)
        var hidden: Int?
        if forms > 1, options.hidden > 0 {
            let luck = RandomStream(seed: options.seed, component: "alignment/hidden").uniform(step)
            let place = Int(luck / options.hidden)
            if place < forms { hidden = place }
        }
        return Batch(
            positions: chosen, items: items, hidden: hidden,
            lossWeights: lossWeights(items, hidden: hidden))
    }

    /// The weights over the numbers of pairs and of forms that there are: Z and Z′ of the paper.
    private func lossWeights(
        _ items: [Int32], hidden: Int?
    ) -> (alignment: Float, reconstruction: Float) {
        guard options.alignment > 0 || options.reconstruction > 0 else { return (0, 0) }
        let isFused = userLatents != nil
        var (pairs, forms) = (0, 0)
        for item in items {
            let content = features.tables.indices.count {
                $0 != hidden && features.isPresent(item, in: $0)
            }
            let trained = backbone.isTrained(item) && hidden != features.tables.count ? 1 : 0
            // Beside a side tower, the side as a whole is one form.
            let there = isFused ? content + trained : (content > 0 ? 1 : 0) + trained
            pairs += there * (there - 1)
            forms += isFused ? there : content
        }
        return (
            pairs > 0 ? options.alignment / Float(pairs) : 0,
            forms > 0 ? options.reconstruction / Float(forms) : 0
        )
    }

    private func range(_ shard: Int, of count: Int) -> Range<Int> {
        count * shard / options.shards..<count * (shard + 1) / options.shards
    }

    // MARK: Items

    private func computeItems(_ index: Int, of batch: Batch) {
        let shard = itemShards[index]
        shard.reset()
        let range = range(index, of: batch.items.count)
        if range.isEmpty { return }
        let input = ItemRows(
            batch.items[range], features, backbone, hidden: batch.hidden,
            lossWeights: batch.lossWeights, in: shard.scratch)
        let output = network.items(input, on: shard.tape)
        shard.output = output
        shard.loss = shard.tape.loss
        let values = shard.tape.values(of: output)
        guard let first = values.baseAddress else { return }
        (rows + range.lowerBound * network.width).update(from: first, count: values.count)
    }

    private func propagateItems(_ index: Int, of batch: Batch) {
        let shard = itemShards[index]
        guard let output = shard.output else { return }
        let first = range(index, of: batch.items.count).lowerBound
        shard.tape.backward(from: output, gradient: slopes + first * network.width)
    }

    // MARK: Users

    private func computeUsers(_ index: Int, of batch: Batch) {
        let shard = userShards[index]
        shard.reset()
        let range = range(index, of: batch.count)
        if range.isEmpty { return }
        let (tape, width) = (shard.tape, network.width)
        let users = network.users(userRows(shard, range, of: batch), on: tape)
        let positives = tape.input(
            rows + range.lowerBound * width, rows: range.count, columns: width)
        let negatives = tape.input(
            rows + batch.count * width, rows: options.negatives, columns: width)
        let items = shard.scratch.allocateIndices(batch.items.count)
        for (place, item) in batch.items.enumerated() { items[place] = item }
        tape.sharedNegativesLoss(
            users, positives: positives, negatives: negatives,
            positiveItems: items + range.lowerBound, negativeItems: items + batch.count,
            offset: log(Float(positions.sequences.itemCount) / Float(options.negatives)),
            weight: 1 / Float(batch.count))
        tape.backward()
        shard.loss = tape.loss
        shard.negatives = tape.gradientValues(of: negatives)
        if let slope = tape.gradientValues(of: positives)?.baseAddress {
            (slopes + range.lowerBound * width).update(from: slope, count: range.count * width)
        }
    }

    private func userRows(_ shard: Shard, _ range: Range<Int>, of batch: Batch) -> UserRows {
        let profile = ContentProfile(features, decay: options.decay)
        let input = UserRows(
            count: range.count, features, latentWidth: userLatents?.width ?? 0, in: shard.scratch)
        for (row, position) in batch.positions.dropFirst(range.lowerBound).prefix(range.count)
            .enumerated()
        {
            let history = positions.history(position)
            guard let userLatents else {
                input.fill(row, history, profile, latent: nil, hidden: batch.hidden)
                continue
            }
            userLatents.withRow(Int(position)) {
                input.fill(row, history, profile, latent: $0.baseAddress, hidden: batch.hidden)
            }
        }
        return input
    }

    /// Adds up the gradients of the shared negatives in the order of the shards.
    private func sumNegatives(of batch: Batch) {
        let count = options.negatives * network.width
        let target = slopes + batch.count * network.width
        target.update(repeating: 0, count: count)
        for shard in userShards {
            if let slope = shard.negatives?.baseAddress { kernel_add(count, slope, target) }
        }
    }
}
