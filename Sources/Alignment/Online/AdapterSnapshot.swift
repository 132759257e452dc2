import Autodiff
import Recommenders
import Synchronization
import Tensor

/// One published state of the online adapter: weights, averaged and raw, with the summaries they
/// are served with. Immutable; tables of adapted latents are made when they are first asked for.
final class AdapterSnapshot: Sendable {
    /// How a snapshot is looked at, from the parts switched off.
    struct View: Sendable, Hashable {
        var isRaw = false
        var isWhole = false
    }

    let frozen: FrozenLatents
    let summaries: ItemSummaries
    let features: UserFeatures
    let options: OnlineOptions
    let version: Int
    private let averaged: (items: ServingTower, users: ServingTower)
    private let raw: (items: ServingTower, users: ServingTower)
    private let pool: WorkerPool
    private let tables = Mutex<[View: LatentTable]>([:])
    private let reduced = Mutex<[Set<ModelPart>: AdapterSnapshot]>([:])

    /// Rows adapted by one shard at a time; they stay in the second-level cache.
    private static let rowsAtOnce = 128

    init(
        frozen: FrozenLatents, summaries: ItemSummaries, options: OnlineOptions, version: Int,
        network: AdapterNetwork, averaged: ParameterBlock, raw: ParameterBlock, pool: WorkerPool
    ) {
        self.frozen = frozen
        self.summaries = summaries
        self.options = options
        self.version = version
        self.pool = pool
        features = UserFeatures(frozen: frozen, timeGap: options.timeGap)
        func towers(_ weights: ParameterBlock) -> (ServingTower, ServingTower) {
            (
                ServingTower(
                    network.items, weights: weights,
                    format: options.roundsCorrections ? .bf16 : .f32, pool: pool),
                ServingTower(network.users, weights: weights, format: .f32, pool: pool)
            )
        }
        self.averaged = towers(averaged)
        self.raw = towers(raw)
    }

    /// The next version of a snapshot whose weights stand where they stood.
    init(_ other: AdapterSnapshot, summaries: ItemSummaries, version: Int) {
        self.frozen = other.frozen
        self.summaries = summaries
        options = other.options
        self.version = version
        averaged = other.averaged
        raw = other.raw
        pool = other.pool
        features = other.features
    }

    /// The same weights and summaries over other frozen latents.
    private init(_ other: AdapterSnapshot, over frozen: FrozenLatents) {
        self.frozen = frozen
        summaries = other.summaries
        options = other.options
        version = other.version
        averaged = other.averaged
        raw = other.raw
        pool = other.pool
        features = UserFeatures(frozen: frozen, timeGap: other.options.timeGap)
    }

    /// The same version over a base without some modalities.
    func without(_ parts: Set<ModelPart>) -> AdapterSnapshot {
        let left = frozen.without(parts)
        if left === frozen { return self }
        let modalities = parts.intersection([.text, .image, .audio])
        return reduced.withLock { reduced in
            if let found = reduced[modalities] { return found }
            let made = AdapterSnapshot(self, over: left)
            reduced[modalities] = made
            return made
        }
    }

    /// Adapted latents of all items.
    func table(_ view: View) -> LatentTable {
        // Made outside the lock: a worker that waits for it would keep others from making it. Two
        // threads that ask at once make the same bits twice.
        if let table = tables.withLock({ $0[view] }) { return table }
        let table = LatentTable(
            count: frozen.count, width: frozen.width
        ) { (rows: UnsafeMutablePointer<Float>, stride: Int) in
            // Each shard writes the rows of its own range.
            nonisolated(unsafe) let rows = rows
            pool.run(
                over: frozen.count, minimum: Self.rowsAtOnce, parts: 32 * pool.workerCount
            ) { range in
                ArenaShelf.shared.withArena { scratch in
                    var first = range.lowerBound
                    while first < range.upperBound {
                        let end = min(first + Self.rowsAtOnce, range.upperBound)
                        scratch.rewind()
                        self.adapt(
                            Array(first..<end), view, into: rows + first * stride, ldy: stride,
                            scratch: scratch)
                        first = end
                    }
                }
            }
        }
        return tables.withLock { tables in
            if let earlier = tables[view] { return earlier }
            tables[view] = table
            return table
        }
    }

    /// Adapted latents of some items, from the table when there is one; the bits are the same.
    /// **Shapes** result [items.count][width].
    func latents(_ items: [Int32], _ view: View) -> [[Float]] {
        if let table = tables.withLock({ $0[view] }) { return items.map { table[Int($0)] } }
        let width = frozen.width
        return ArenaShelf.shared.withArena { scratch in
            let rows = scratch.allocate(items.count * width)
            adapt(items.map(Int.init), view, into: rows, ldy: width, scratch: scratch)
            return items.indices.map {
                Array(UnsafeBufferPointer(start: rows + $0 * width, count: width))
            }
        }
    }

    private func adapt(
        _ items: [Int], _ view: View, into y: UnsafeMutablePointer<Float>, ldy: Int,
        scratch: Arena
    ) {
        let width = frozen.width
        guard options.adaptsItems else {
            for (row, item) in items.enumerated() {
                (y + row * ldy).update(from: frozen.item(item), count: width)
            }
            return
        }
        let tower = view.isRaw ? raw.items : averaged.items
        let inputs = scratch.allocate(items.count * tower.inputs)
        for (row, item) in items.enumerated() {
            writeInput(item, to: inputs + row * tower.inputs)
        }
        tower.adapt(
            inputs, rows: items.count, base: inputs, ldBase: tower.inputs, into: y, ldy: ldy,
            isWhole: view.isWhole, scratch: scratch, pool: pool)
    }

    /// [z; s] of an item.
    private func writeInput(_ item: Int, to row: UnsafeMutablePointer<Float>) {
        row.update(from: frozen.item(item), count: frozen.width)
        (row + frozen.width).update(from: summaries.row(item), count: summaries.width)
    }

    /// Adapted latents of users from frozen ones. **Shapes** latents [requests.count][width].
    func users(_ latents: [[Float]], for requests: [ScoringRequest], _ view: View) -> [[Float]] {
        precondition(
            latents.count == requests.count,
            "\(latents.count) latents for \(requests.count) requests")
        guard options.adaptsUsers, !latents.isEmpty else { return latents }
        let width = frozen.width
        let tower = view.isRaw ? raw.users : averaged.users
        return ArenaShelf.shared.withArena { scratch in
            let inputs = scratch.allocate(requests.count * tower.inputs)
            for (row, request) in requests.enumerated() {
                let latent = latents[row]
                precondition(latent.count == width, "a latent of \(latent.count) values")
                latent.withUnsafeBufferPointer {
                    if let start = $0.baseAddress {
                        features.write(request, latent: start, to: inputs + row * tower.inputs)
                    }
                }
            }
            let y = scratch.allocate(requests.count * width)
            tower.adapt(
                inputs, rows: requests.count, base: inputs, ldBase: tower.inputs, into: y,
                ldy: width, isWhole: view.isWhole, scratch: scratch, pool: pool)
            return requests.indices.map {
                Array(UnsafeBufferPointer(start: y + $0 * width, count: width))
            }
        }
    }

    /// The gate of an item, the mean of a vector gate.
    func gate(_ item: Int, _ view: View) -> Float {
        if view.isWhole { return 1 }
        let tower = view.isRaw ? raw.items : averaged.items
        return ArenaShelf.shared.withArena { scratch in
            let input = scratch.allocate(tower.inputs)
            writeInput(item, to: input)
            return tower.gate(input, scratch: scratch)
        }
    }
}
