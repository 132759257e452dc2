import Autodiff
import CKernels
import Catalog
import Glibc
import Tensor

/// One step of stage 1: loss and gradients of a batch, in three passes over shards.
///
/// Item sides of positives and negatives are computed once and shared by all users of the step; the
/// loss then gives the gradient of every item side, which flows back through the item layers.
final class AlignmentStep {
    private let tower: SideTower
    private let features: ItemFeatures
    private let options: AlignerOptions
    private let positions: AlignmentPositions
    private let pool: WorkerPool
    private let itemShards: [Shard]
    private let userShards: [Shard]
    /// Item sides of a step and their gradients. **Shape** [batch + negatives, width]
    private let sides: UnsafeMutablePointer<Float>
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
        /// Place of the modality that is hidden in this step.
        let hidden: Int?
        var count: Int { positions.count }
    }

    init(
        _ tower: SideTower, weights: ParameterBlock, features: ItemFeatures,
        options: AlignerOptions, positions: AlignmentPositions, pool: WorkerPool
    ) {
        self.tower = tower
        self.features = features
        self.options = options
        self.positions = positions
        self.pool = pool
        itemShards = (0..<options.shards).map { _ in Shard(weights) }
        userShards = (0..<options.shards).map { _ in Shard(weights) }
        let rows = options.batch + options.negatives
        sides = storage.allocate(rows * options.width)
        slopes = storage.allocate(rows * options.width)
    }

    /// The gradients of the last step, in the order in which they are to be summed.
    var gradients: [GradientShard] { (itemShards + userShards).map(\.gradients) }

    /// Computes loss and gradients and returns the mean loss.
    func run(_ positions: ArraySlice<Int32>, step: Int) -> Double {
        let batch = batch(positions, step: step)
        // Each shard writes its own rows and its own tape.
        nonisolated(unsafe) let step = self
        pool.run(options.shards) { step.computeItems($0, of: batch) }
        pool.run(options.shards) { step.computeUsers($0, of: batch) }
        sumNegatives(of: batch)
        pool.run(options.shards) { step.propagateItems($0, of: batch) }
        return userShards.reduce(0) { $0 + $1.loss }
    }

    private func batch(_ chosen: ArraySlice<Int32>, step: Int) -> Batch {
        let stream = RandomStream(seed: options.seed, component: "alignment/negatives").stream(step)
        let events = positions.sequences.items
        let negatives = (0..<options.negatives).map {
            events[stream.integer($0, below: events.count)]
        }
        var hidden: Int?
        if features.tables.count > 1 {
            let luck = RandomStream(seed: options.seed, component: "alignment/hidden").uniform(step)
            let place = Int(luck / max(options.hidden, 1e-9))
            if place < features.tables.count, options.hidden > 0 { hidden = place }
        }
        return Batch(
            positions: chosen, items: chosen.map { positions.item($0) } + negatives, hidden: hidden)
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
        var rows: [UnsafeMutablePointer<Float>] = []
        var shares: [UnsafeMutablePointer<Float>] = []
        for (place, table) in features.tables.enumerated() {
            let x = shard.scratch.allocate(range.count * table.width)
            let share = shard.scratch.allocate(range.count)
            features.gather(batch.items[range], from: place, into: x, shares: share)
            if batch.hidden == place { share.update(repeating: 0, count: range.count) }
            rows.append(x)
            shares.append(share)
        }
        let output = tower.itemSides(rows, shares: shares, rows: range.count, on: shard.tape)
        shard.output = output
        let values = shard.tape.values(of: output)
        // A range that is not empty has values.
        (sides + range.lowerBound * options.width).update(
            from: values.baseAddress!, count: values.count)
    }

    private func propagateItems(_ index: Int, of batch: Batch) {
        let shard = itemShards[index]
        guard let output = shard.output else { return }
        let first = range(index, of: batch.items.count).lowerBound
        shard.tape.backward(from: output, gradient: slopes + first * options.width)
    }

    // MARK: Users

    private func computeUsers(_ index: Int, of batch: Batch) {
        let shard = userShards[index]
        shard.reset()
        let range = range(index, of: batch.count)
        if range.isEmpty { return }
        let (tape, width) = (shard.tape, options.width)
        let users = userSides(
            shard, batch.positions.dropFirst(range.lowerBound).prefix(range.count),
            hidden: batch.hidden)
        let positives = tape.input(
            sides + range.lowerBound * width, rows: range.count, columns: width)
        let negatives = tape.input(
            sides + batch.count * width, rows: options.negatives, columns: width)
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

    private func userSides(
        _ shard: Shard, _ positions: ArraySlice<Int32>, hidden: Int?
    ) -> Variable {
        let profile = ContentProfile(features, decay: options.decay)
        let (rows, columns) = (positions.count, profile.width)
        let profiles = shard.scratch.allocate(rows * columns)
        let shares = shard.scratch.allocate(rows)
        let means = features.tables.map { shard.scratch.allocate(rows * $0.width) }
        let lasts = features.tables.map { shard.scratch.allocate(rows * $0.width) }
        for (row, position) in positions.enumerated() {
            var start = profiles + row * columns
            let isKnown = profile.write(
                self.positions.history(position), using: { $0 != hidden }, into: start)
            shares[row] = isKnown ? 1 : 0
            for (place, table) in features.tables.enumerated() {
                (means[place] + row * table.width).update(from: start, count: table.width)
                (lasts[place] + row * table.width).update(
                    from: start + table.width, count: table.width)
                start += 2 * table.width
            }
        }
        return tower.userSides(
            profiles: profiles, means: means, lasts: lasts, shares: UnsafePointer(shares),
            rows: rows, on: shard.tape)
    }

    /// Adds up the gradients of the shared negatives in the order of the shards.
    private func sumNegatives(of batch: Batch) {
        let count = options.negatives * options.width
        let target = slopes + batch.count * options.width
        target.update(repeating: 0, count: count)
        for shard in userShards {
            if let slope = shard.negatives?.baseAddress { kernel_add(count, slope, target) }
        }
    }
}
