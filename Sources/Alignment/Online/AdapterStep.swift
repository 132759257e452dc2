import Autodiff
import CKernels
import Layers
import Tensor

/// The gradient of one step of both adapters.
///
/// Distinct items are adapted once, however many events name them. Work is cut into a fixed number
/// of shards whose gradients are added in their order, so bits do not depend on the workers:
/// items forward, then users against all items, then items backward.
final class AdapterStep {
    /// What a step learns from.
    struct Batch {
        /// [x; s_u] of the events. **Shape** [events, users.inputs].
        var users: UnsafePointer<Float>
        /// Number of events.
        var events: Int
        /// The items they are compared with.
        var candidates: CandidateSet
        /// What was known about items before the events.
        var summaries: ItemSummaries
        /// Rows of replayed events and of their items; empty for none.
        var replayUsers: UnsafePointer<Float>?
        var replayItems: UnsafePointer<Float>?
        var replayed: Int
        /// Logarithms that correct for sampling of a replayed event's items. **Shape** [group].
        var replayOffsets: [Float]
    }

    static let shardCount = 4

    private let frozen: FrozenLatents
    private let network: AdapterNetwork
    private let options: OnlineOptions
    private let sides: SideLatents?
    private let pool: WorkerPool
    private let shards: [Shard]
    private let sum: GradientSum
    private let room = Arena()

    /// One piece of a step; used by one worker at a time.
    private final class Shard {
        let gradients: GradientShard
        let items: Tape
        let users: Tape
        let room = Arena()
        var losses = OnlineReport.LossTerms()
        var adapted: Variable?
        var slope: UnsafeMutablePointer<Float>?

        init(_ weights: ParameterBlock) {
            gradients = GradientShard(weights.layout)
            items = Tape(weights: weights, shard: gradients)
            users = Tape(weights: weights, shard: gradients)
        }
    }

    init(
        frozen: FrozenLatents, network: AdapterNetwork, weights: ParameterBlock,
        options: OnlineOptions, sides: SideLatents?, pool: WorkerPool
    ) {
        self.frozen = frozen
        self.network = network
        self.options = options
        self.sides = sides
        self.pool = pool
        shards = (0..<Self.shardCount).map { _ in Shard(weights) }
        sum = GradientSum(weights.layout)
    }

    /// The gradient of the last step.
    var gradient: ParameterBlock { sum.block }
    /// Mean gates of the last step.
    private(set) var gates = (items: 0.0, users: 0.0)

    /// Computes the gradient; returns the loss terms.
    func run(_ batch: Batch) -> OnlineReport.LossTerms {
        room.rewind()
        let count = batch.candidates.items.count
        let latents = room.allocate(count * frozen.width)
        let gates = Gates(network, items: count, users: batch.events, room: room)
        // Shards write separate rows, and nobody reads them before all have ended.
        nonisolated(unsafe) let (target, kept) = (latents, gates)
        // Read only.
        nonisolated(unsafe) let step = batch
        pool.run(Self.shardCount) { index in
            self.shards[index].gradients.reset()
            self.adaptItems(index, step, into: target, gates: kept.items)
        }
        pool.run(Self.shardCount) { index in
            self.compare(index, step, with: target, gates: kept.users)
        }
        pool.run(Self.shardCount) { index in self.returnToItems(index, count) }
        sum.sum(shards.map(\.gradients), on: pool)
        self.gates = gates.means(held: network.items.held)
        return shards.reduce(into: OnlineReport.LossTerms()) { $0.add($1.losses) }
    }

    private func range(_ index: Int, of count: Int) -> Range<Int> {
        count * index / Self.shardCount..<count * (index + 1) / Self.shardCount
    }

    /// Adapts a shard of the items.
    private func adaptItems(
        _ index: Int, _ batch: Batch, into latents: UnsafeMutablePointer<Float>,
        gates: UnsafeMutablePointer<Float>
    ) {
        let shard = shards[index]
        let rows = range(index, of: batch.candidates.items.count)
        let (width, tape) = (frozen.width, shard.items)
        shard.room.rewind()
        shard.losses = OnlineReport.LossTerms()
        tape.reset(masks: nil)
        let inputs = shard.room.allocate(rows.count * network.items.inputs)
        let base = shard.room.allocate(rows.count * width)
        for (row, item) in batch.candidates.items[rows].enumerated() {
            let input = inputs + row * network.items.inputs
            input.update(from: frozen.item(Int(item)), count: width)
            (input + width).update(
                from: batch.summaries.row(Int(item)), count: batch.summaries.width)
            (base + row * width).update(from: frozen.item(Int(item)), count: width)
        }
        let frozenLatents = tape.constant(base, rows: rows.count, columns: width)
        let target = latents + rows.lowerBound * width
        guard options.adaptsItems else {
            shard.adapted = nil
            return target.update(from: base, count: rows.count * width)
        }
        let adapted = network.items(
            tape.constant(inputs, rows: rows.count, columns: network.items.inputs),
            correcting: frozenLatents, on: tape,
            gates: gates + rows.lowerBound * network.items.gateColumns)
        shard.adapted = adapted
        target.update(from: tape.values(of: adapted).baseAddress!, count: rows.count * width)
        pull(
            adapted, to: base, on: tape, of: batch.candidates.items.count, losses: &shard.losses)
        hold(adapted, batch.candidates.items[rows], shard, of: batch.candidates.items.count)
    }

    /// Records the pull to the frozen latents, a mean over `count` rows.
    private func pull(
        _ adapted: Variable, to base: UnsafePointer<Float>, on tape: Tape, of count: Int,
        losses: inout OnlineReport.LossTerms
    ) {
        guard options.distillation > 0, adapted.rows > 0 else { return }
        let before = tape.loss
        tape.squaredDistance(adapted, to: base, weight: options.distillation / Float(count))
        losses.distillation += tape.loss - before
    }

    /// Records alignment with and reconstruction of side latents, over a shard of the items.
    private func hold(
        _ adapted: Variable, _ items: ArraySlice<Int32>, _ shard: Shard, of count: Int
    ) {
        guard let sides, let heads = network.heads else { return }
        let share = Float(items.count) / Float(max(1, count))
        let terms = sides.record(
            adapted, items, heads: heads, on: shard.items, room: shard.room,
            alignment: options.alignment * share, reconstruction: options.reconstruction * share)
        shard.losses.alignment += terms.alignment
        shard.losses.reconstruction += terms.reconstruction
    }

    /// Adapts a shard of the users, compares them with all items, and goes back through both.
    private func compare(
        _ index: Int, _ batch: Batch, with latents: UnsafeMutablePointer<Float>,
        gates: UnsafeMutablePointer<Float>
    ) {
        let shard = shards[index]
        let tape = shard.users
        let rows = range(index, of: batch.events)
        let count = batch.candidates.items.count
        tape.reset(masks: nil)
        let candidates = tape.input(latents, rows: count, columns: frozen.width)
        let replayShare = batch.replayed > 0 ? options.replayShare : 0
        if !rows.isEmpty {
            let users = users(
                batch.users + rows.lowerBound * network.users.inputs, rows: rows.count, shard,
                gates: gates + rows.lowerBound * network.users.gateColumns, of: batch.events)
            let targets = shard.room.allocateIndices(rows.count)
            for (place, row) in rows.enumerated() { targets[place] = batch.candidates.targets[row] }
            let offsets = shard.room.allocate(count)
            offsets.update(from: batch.candidates.offsets, count: count)
            let before = tape.loss
            tape.candidateLoss(
                users, candidates: candidates, targets: targets, offsets: offsets,
                weight: (1 - replayShare) / Float(batch.events))
            shard.losses.recommendation += tape.loss - before
        }
        replay(index, batch, weight: replayShare)
        tape.backward()
        shard.slope = tape.gradientValues(of: candidates)?.baseAddress
    }

    /// Records adapted users. **Shape** of rows [rows, users.inputs].
    private func users(
        _ inputs: UnsafePointer<Float>, rows: Int, _ shard: Shard,
        gates: UnsafeMutablePointer<Float>?, of count: Int
    ) -> Variable {
        let (tape, width, columns) = (shard.users, frozen.width, network.users.inputs)
        let x = shard.room.allocate(rows * columns)
        x.update(from: inputs, count: rows * columns)
        let base = shard.room.allocate(rows * width)
        for row in 0..<rows {
            (base + row * width).update(from: x + row * columns, count: width)
        }
        let frozenLatents = tape.constant(base, rows: rows, columns: width)
        guard options.adaptsUsers else { return frozenLatents }
        let adapted = network.users(
            tape.constant(x, rows: rows, columns: columns), correcting: frozenLatents, on: tape,
            gates: gates)
        pull(adapted, to: base, on: tape, of: count, losses: &shard.losses)
        return adapted
    }

    /// Records a shard of the replayed events, each against the items kept with it.
    private func replay(_ index: Int, _ batch: Batch, weight: Float) {
        let rows = range(index, of: batch.replayed)
        guard let users = batch.replayUsers, let items = batch.replayItems, !rows.isEmpty else {
            return
        }
        let (shard, width) = (shards[index], frozen.width)
        let (tape, group) = (shard.users, batch.replayOffsets.count)
        let columns = network.items.inputs
        let x = self.users(
            users + rows.lowerBound * network.users.inputs, rows: rows.count, shard, gates: nil,
            of: batch.events + batch.replayed)
        let count = rows.count * group
        let inputs = shard.room.allocate(count * columns)
        inputs.update(from: items + rows.lowerBound * group * columns, count: count * columns)
        let base = shard.room.allocate(count * width)
        for row in 0..<count {
            (base + row * width).update(from: inputs + row * columns, count: width)
        }
        var candidates = tape.constant(base, rows: count, columns: width)
        if options.adaptsItems {
            candidates = network.items(
                tape.constant(inputs, rows: count, columns: columns), correcting: candidates,
                on: tape)
        }
        let before = tape.loss
        let offsets = shard.room.allocate(group)
        offsets.update(from: batch.replayOffsets, count: group)
        tape.groupLoss(
            x, candidates: candidates, group: group, offsets: offsets,
            weight: weight / Float(batch.replayed))
        shard.losses.replay += tape.loss - before
    }

    /// Goes back through a shard of the items with the slopes of all users.
    private func returnToItems(_ index: Int, _ count: Int) {
        let shard = shards[index]
        guard let adapted = shard.adapted, adapted.rows > 0 else { return }
        let rows = range(index, of: count)
        let floats = rows.count * frozen.width
        let total = shard.room.allocate(floats)
        total.update(repeating: 0, count: floats)
        for other in shards {
            if let slope = other.slope {
                kernel_add(floats, slope + rows.lowerBound * frozen.width, total)
            }
        }
        shard.items.backward(from: adapted, gradient: total)
    }
}

/// Where the gates of a step go.
private struct Gates {
    let items: UnsafeMutablePointer<Float>
    let users: UnsafeMutablePointer<Float>
    let counts: (items: Int, users: Int)

    init(_ network: AdapterNetwork, items count: Int, users events: Int, room: Arena) {
        counts = (count * network.items.gateColumns, events * network.users.gateColumns)
        items = room.allocate(counts.items)
        users = room.allocate(counts.users)
        items.update(repeating: 0, count: counts.items)
        users.update(repeating: 0, count: counts.users)
    }

    func means(held: Float) -> (items: Double, users: Double) {
        func mean(_ gates: UnsafeMutablePointer<Float>, _ count: Int) -> Double {
            count == 0 ? Double(held) : kernel_sum(count, gates) / Double(count)
        }
        return (mean(items, counts.items), mean(users, counts.users))
    }
}

extension OnlineReport.LossTerms {
    /// Adds another's terms.
    mutating func add(_ other: OnlineReport.LossTerms) {
        recommendation += other.recommendation
        replay += other.replay
        distillation += other.distillation
        consolidation += other.consolidation
        alignment += other.alignment
        reconstruction += other.reconstruction
    }

    /// Divides all terms.
    func divided(by count: Int) -> OnlineReport.LossTerms {
        var mean = self
        let divisor = Double(max(1, count))
        mean.recommendation /= divisor
        mean.replay /= divisor
        mean.distillation /= divisor
        mean.consolidation /= divisor
        mean.alignment /= divisor
        mean.reconstruction /= divisor
        return mean
    }
}
