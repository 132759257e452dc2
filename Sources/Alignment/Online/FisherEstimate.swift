import Autodiff
import CKernels
import Foundation
import Tensor

/// The diagonal of the empirical Fisher information of the adapters' weights.
///
/// A sample is a pair of a user and an item that was taken (label 1) or drawn at random (label 0),
/// told apart by σ(x~ · z~ - log Z + log n): the softmax of the objective read as
/// noise-contrastive classification (Gutmann and Hyvärinen, 2010), with log Z estimated over the
/// candidates and held. Each pair has one row in each adapter, so the squared gradient of a weight
/// is δ² a² and all pairs together are one product of squared matrices: gradients are squared
/// sample by sample, not after they were averaged, which would measure something else.
final class FisherEstimate {
    private let frozen: FrozenLatents
    private let network: AdapterNetwork
    private let options: OnlineOptions
    private let shard: GradientShard
    private let items: Tape
    private let users: Tape
    private let sum: GradientSum
    private let room = Arena()

    init(
        frozen: FrozenLatents, network: AdapterNetwork, weights: ParameterBlock,
        options: OnlineOptions
    ) {
        self.frozen = frozen
        self.network = network
        self.options = options
        shard = GradientShard(weights.layout, collectsSquares: true)
        items = Tape(weights: weights, shard: shard)
        users = Tape(weights: weights, shard: shard)
        sum = GradientSum(weights.layout)
    }

    /// Sums of squared gradients over two pairs an event; valid until the next call.
    ///
    /// - Parameters:
    ///   - events: [x; s_u] of the events. **Shape** [candidates.targets.count, users.inputs].
    ///   - candidates: The events' items and random others.
    ///   - summaries: What was known about the items.
    ///   - known: Items the random ones were drawn from.
    ///   - stream: Picks the random item of each event.
    ///   - counters: Where each event's pick stands in the stream. **Shape** as `targets`.
    func squares(
        users events: UnsafePointer<Float>, candidates: CandidateSet, summaries: ItemSummaries,
        known: Int, stream: RandomStream, counters: [Int]
    ) -> ParameterBlock {
        let pairs = Pairs(candidates, stream: stream, counters: counters)
        let offsets = offsets(
            events, count: candidates.targets.count, candidates, summaries, known: known)
        shard.reset()
        room.rewind()
        let x = recordUsers(events, rows: pairs.events)
        let z = recordItems(pairs.items, summaries)
        let count = pairs.items.count * frozen.width
        let (slopeOfUsers, slopeOfItems) = (room.allocate(count), room.allocate(count))
        kernel_pair_slopes(
            pairs.items.count, frozen.width, users.values(of: x).baseAddress!,
            items.values(of: z).baseAddress!, pairs.labels,
            pairs.events.map { offsets[$0] }, slopeOfUsers, slopeOfItems)
        if options.adaptsUsers { users.backward(from: x, gradient: slopeOfUsers) }
        if options.adaptsItems { items.backward(from: z, gradient: slopeOfItems) }
        sum.sum([shard], on: .shared)
        return sum.block
    }

    /// A positive and a random item for each event.
    private struct Pairs {
        var events: [Int] = []
        var items: [Int32] = []
        var labels: [Float] = []

        init(_ candidates: CandidateSet, stream: RandomStream, counters: [Int]) {
            let drawn = candidates.items.count - candidates.positives
            for (event, target) in candidates.targets.enumerated() {
                events.append(event)
                items.append(candidates.items[Int(target)])
                labels.append(1)
                if drawn == 0 { continue }
                let other = candidates.positives + stream.integer(counters[event], below: drawn)
                events.append(event)
                items.append(candidates.items[other])
                labels.append(0)
            }
        }
    }

    /// log n - log Z for each event.
    private func offsets(
        _ events: UnsafePointer<Float>, count: Int, _ candidates: CandidateSet,
        _ summaries: ItemSummaries, known: Int
    ) -> [Float] {
        room.rewind()
        shard.reset()
        let x = recordUsers(events, rows: Array(0..<count))
        let z = recordItems(candidates.items, summaries)
        let (items, width) = (candidates.items.count, frozen.width)
        let logits = room.allocate(count * items)
        gemm(
            count, items, width, a: users.values(of: x).baseAddress!, lda: width,
            b: self.items.values(of: z).baseAddress!, .transposed, ldb: width, c: logits,
            ldc: items)
        kernel_epilogue(count, items, candidates.offsets, nil, 0, kernel_mask(), logits)
        var result = [Float](repeating: 0, count: count)
        kernel_log_sum_exp(count, items, logits, &result)
        let share = Float(log(Double(max(1, known))))
        return result.map { share - $0 }
    }

    private func recordUsers(_ events: UnsafePointer<Float>, rows: [Int]) -> Variable {
        let (inputs, width) = (network.users.inputs, frozen.width)
        let x = room.allocate(rows.count * inputs)
        let base = room.allocate(rows.count * width)
        for (place, row) in rows.enumerated() {
            (x + place * inputs).update(from: events + row * inputs, count: inputs)
            (base + place * width).update(from: events + row * inputs, count: width)
        }
        users.reset(masks: nil)
        let frozenLatents = users.constant(base, rows: rows.count, columns: width)
        guard options.adaptsUsers else { return frozenLatents }
        return network.users(
            users.constant(x, rows: rows.count, columns: inputs), correcting: frozenLatents,
            on: users)
    }

    private func recordItems(_ rows: [Int32], _ summaries: ItemSummaries) -> Variable {
        let (inputs, width) = (network.items.inputs, frozen.width)
        let x = room.allocate(rows.count * inputs)
        let base = room.allocate(rows.count * width)
        for (place, item) in rows.enumerated() {
            let row = x + place * inputs
            row.update(from: frozen.item(Int(item)), count: width)
            (row + width).update(from: summaries.row(Int(item)), count: summaries.width)
            (base + place * width).update(from: frozen.item(Int(item)), count: width)
        }
        items.reset(masks: nil)
        let frozenLatents = items.constant(base, rows: rows.count, columns: width)
        guard options.adaptsItems else { return frozenLatents }
        return network.items(
            items.constant(x, rows: rows.count, columns: inputs), correcting: frozenLatents,
            on: items)
    }
}
