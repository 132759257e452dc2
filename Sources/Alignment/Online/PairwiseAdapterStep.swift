import Autodiff
import CKernels
import Layers
import Tensor

/// A step of the plainest adapter: z~ = z + W2 relu(W1 z + b1) + b2, learned from pairs.
///
/// Binary cross-entropy of the item taken against one other for each event, a pull to the frozen
/// latents, AdamW and averaged weights: the arithmetic by which libraries are compared. Each
/// distinct item is adapted once, however many events name it.
public final class PairwiseAdapterStep {
    static let shardCount = 4
    /// Weight of the mean squared offset of the items taken.
    static let pull: Float = 0.1
    static let averaging: Float = 0.99

    private let latents: [Float]
    private let width: Int
    private let first: Linear
    private let second: Linear
    private let weights: ParameterBlock
    private let averaged: ParameterBlock
    private let optimizer: AdamW
    private let shards: [Shard]
    private let sum: GradientSum
    private let pairs: Tape
    private let pool: WorkerPool
    private let room = Arena()
    private var places: [Int32]
    /// Distinct items of the last step.
    public private(set) var distinctItems = 0

    private final class Shard {
        let gradients: GradientShard
        let tape: Tape
        let room = Arena()
        var adapted: Variable?

        init(_ weights: ParameterBlock) {
            gradients = GradientShard(weights.layout)
            tape = Tape(weights: weights, shard: gradients)
        }
    }

    /// Starts with a random first layer and a small random second one.
    ///
    /// - Parameter latents: Frozen latents of the items. **Shape** [items, width].
    public init(
        latents: [Float], width: Int, hidden: Int, seed: UInt64, pool: WorkerPool = .shared
    ) {
        precondition(latents.count % width == 0, "\(latents.count) floats in rows of \(width)")
        var layout = ParameterLayout()
        first = Linear(&layout, keys: ["first"], inputs: width, outputs: hidden)
        second = Linear(&layout, keys: ["second"], inputs: hidden, outputs: width)
        weights = ParameterBlock(layout)
        weights.initialize(seed: seed)
        averaged = ParameterBlock(copying: weights)
        optimizer = AdamW(
            layout,
            configuration: AdamW.Configuration(
                rate: 1e-3, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, decay: 0.01))
        let weights = weights
        shards = (0..<Self.shardCount).map { _ in Shard(weights) }
        sum = GradientSum(layout)
        pairs = Tape(weights: weights, shard: GradientShard(layout, isFrozen: true))
        self.latents = latents
        self.width = width
        self.pool = pool
        places = [Int32](repeating: -1, count: latents.count / width)
    }

    /// Takes a step; returns the loss before it.
    ///
    /// - Parameters:
    ///   - users: Latents of the events' users. **Shape** [events, width].
    ///   - positives: Item of each event.
    ///   - negatives: Another item for each event.
    public func run(users: [Float], positives: [Int32], negatives: [Int32]) -> Double {
        let events = positives.count
        precondition(
            negatives.count == events && users.count == events * width,
            "\(events) items taken, \(negatives.count) others, \(users.count) floats of users")
        room.rewind()
        let items = Distinct(positives, negatives, places: &places, room: room)
        distinctItems = items.items.count
        let target = room.allocate(items.items.count * width)
        // Shards write separate rows, and nobody reads them before all have ended.
        nonisolated(unsafe) let adapted = target
        pool.run(Self.shardCount) { index in self.adapt(index, items, into: adapted) }
        let loss = users.withUnsafeBufferPointer { users in
            comparison(users.baseAddress!, items, adapted: target, events: events)
        }
        // Read only until the tape that owns them is reset.
        nonisolated(unsafe) let slopes = loss.slopes
        pool.run(Self.shardCount) { index in
            let rows = self.range(index, of: items.items.count)
            if let adapted = self.shards[index].adapted, !rows.isEmpty {
                self.shards[index].tape.backward(
                    from: adapted, gradient: slopes + rows.lowerBound * self.width)
            }
        }
        sum.sum(shards.map(\.gradients), on: pool)
        optimizer.update(weights, by: sum.block, on: pool)
        kernel_moving_average(weights.count, Self.averaging, weights.start, averaged.start)
        return loss.value
    }

    private func range(_ index: Int, of count: Int) -> Range<Int> {
        count * index / Self.shardCount..<count * (index + 1) / Self.shardCount
    }

    private func adapt(
        _ index: Int, _ items: Distinct, into target: UnsafeMutablePointer<Float>
    ) {
        let shard = shards[index]
        let rows = range(index, of: items.items.count)
        shard.gradients.reset()
        shard.room.rewind()
        shard.tape.reset(masks: nil)
        let z = shard.room.allocate(rows.count * width)
        latents.withUnsafeBufferPointer { latents in
            items.items.withUnsafeBufferPointer { items in
                if let items = items.baseAddress, let latents = latents.baseAddress {
                    kernel_gather(rows.count, width, latents, items + rows.lowerBound, 1, z)
                }
            }
        }
        let base = shard.tape.constant(z, rows: rows.count, columns: width)
        let hidden = first(base, on: shard.tape, isRectified: true)
        let adapted = second(hidden, on: shard.tape, residual: base)
        shard.adapted = adapted
        if let start = shard.tape.values(of: adapted).baseAddress {
            (target + rows.lowerBound * width).update(from: start, count: rows.count * width)
        }
    }

    /// Compares users with both items of each event; returns the loss and the slopes of the items.
    private func comparison(
        _ users: UnsafePointer<Float>, _ items: Distinct, adapted: UnsafeMutablePointer<Float>,
        events: Int
    ) -> (value: Double, slopes: UnsafePointer<Float>) {
        pairs.reset(masks: nil)
        let candidates = pairs.input(adapted, rows: items.items.count, columns: width)
        let x = pairs.constant(
            UnsafeMutablePointer(mutating: users), rows: events, columns: width)
        pairs.pairLoss(
            x, candidates: candidates, positives: items.positives, negatives: items.negatives,
            weight: 1 / Float(events))
        pairs.backward()
        guard let slopes = pairs.gradientValues(of: candidates)?.baseAddress else {
            return (pairs.loss, UnsafePointer(adapted))
        }
        let factor = Self.pull / Float(events * width)
        var penalty = 0.0
        latents.withUnsafeBufferPointer { latents in
            // An item taken several times is pulled as often.
            for (row, item) in items.items.enumerated() where items.counts[row] > 0 {
                let weight = factor * Float(items.counts[row])
                let (y, z) = (adapted + row * width, latents.baseAddress! + Int(item) * width)
                penalty += kernel_squared_distance(width, weight, y, z)
                kernel_squared_distance_gradient(width, weight, y, z, 1, slopes + row * width)
            }
        }
        return (pairs.loss + penalty, UnsafePointer(slopes))
    }

    /// Adapted latents of all items by the averaged weights.
    ///
    /// - Parameter format: `.bf16` multiplies rounded pairs, about twice as fast where the
    ///   processor can; what it rounds is the correction only.
    public func refreshed(format: WeightFormat) -> LatentTable {
        let tower = ServingTower(
            first: first, second: second, weights: averaged, format: format, pool: pool)
        return LatentTable(
            count: places.count, width: width
        ) { (rows: UnsafeMutablePointer<Float>, stride: Int) in
            // Each shard writes the rows of its own range.
            nonisolated(unsafe) let rows = rows
            latents.withUnsafeBufferPointer { latents in
                // Read only; there is an address because there are items.
                nonisolated(unsafe) let latents = latents.baseAddress!
                pool.run(over: places.count, minimum: 128, parts: 64) { range in
                    let scratch = Arena()
                    for first in Swift.stride(
                        from: range.lowerBound, to: range.upperBound, by: 256)
                    {
                        scratch.rewind()
                        let count = min(256, range.upperBound - first)
                        tower.adapt(
                            latents + first * width, rows: count, base: latents + first * width,
                            ldBase: width, into: rows + first * stride, ldy: stride,
                            isWhole: true, scratch: scratch, pool: pool)
                    }
                }
            }
        }
    }

    /// The items of a step, each once.
    private struct Distinct {
        var items: [Int32] = []
        /// Rows of `items`.
        let positives: UnsafeMutablePointer<Int32>
        let negatives: UnsafeMutablePointer<Int32>
        /// How often each item was taken.
        var counts: [Int] = []

        init(_ taken: [Int32], _ others: [Int32], places: inout [Int32], room: Arena) {
            positives = room.allocateIndices(taken.count)
            negatives = room.allocateIndices(others.count)
            items.reserveCapacity(taken.count + others.count)
            counts.reserveCapacity(taken.count + others.count)
            for (list, rows, share) in [(taken, positives, 1), (others, negatives, 0)] {
                for (event, item) in list.enumerated() {
                    if places[Int(item)] < 0 {
                        places[Int(item)] = Int32(items.count)
                        items.append(item)
                        counts.append(0)
                    }
                    rows[event] = places[Int(item)]
                    counts[Int(places[Int(item)])] += share
                }
            }
            for item in items { places[Int(item)] = -1 }
        }
    }
}
