import CKernels
import Synchronization
import Tensor

extension QuantizedLatents {
    /// Panels scanned between two queries of a group: their codes stay in the second-level cache.
    private static let panelsPerPass = 64
    /// Queries of a batch that pass over a block of codes together.
    private static let queriesPerGroup = 8

    /// The items with the largest approximate scores, by one scan of the codes.
    ///
    /// The table of the query is rounded to bytes for the scan, so the order at the edge of the list
    /// may differ from that of `topK(_:query:)`; which items are found depends neither on the number
    /// of workers nor on the processor.
    ///
    /// - Parameters:
    ///   - capacity: How many to find.
    ///   - query: **Shape** [d]
    /// - Returns: Items in no particular order; nil when the query is not finite or so long that
    ///   scores could overflow.
    public func shortlist(
        _ capacity: Int, query: [Float], pool: WorkerPool = .shared
    ) -> [Int32]? {
        guard let tables = QueryTables(query, quantizer) else { return nil }
        guard capacity > 0, count > 0 else { return [] }
        return scan(capacity, tables, pool: pool).items
    }

    /// The best `k` items by approximate score, best first: equal to sorting the sums of the query's
    /// float table, ties by smaller index. This is the scan without the second stage.
    ///
    /// - Returns: nil under the conditions of `shortlist`.
    public func topK(
        _ k: Int, query: [Float], pool: WorkerPool = .shared
    ) -> [LatentTable.Match]? {
        guard let tables = QueryTables(query, quantizer) else { return nil }
        guard k > 0, count > 0 else { return [] }
        var capacity = certainCapacity(k)
        while true {
            let list = scan(capacity, tables, certainOf: k, pool: pool)
            if !list.isShort { return best(k, of: list.items, tables) }
            capacity = min(count, 8 * capacity)
        }
    }

    /// Room for all items within reach of the best `k`, mostly.
    private func certainCapacity(_ k: Int) -> Int { min(count, max(16 * k, 4096)) }

    /// How far the sum of bytes of an item among the best may be under that of the worst of them:
    /// half a step for each part on either side, and a step for the rounding of the sums.
    private var reach: UInt32 { UInt32(quantizer.options.subspaces + 2) }

    /// Two-stage search for several queries: short lists from the codes, then the best `k` of each by
    /// exact score. Equal to `table.topK(k, query:, among: shortlist(capacity, query:))` of each.
    ///
    /// **Shapes** queries [q][d]; result [q][at most k]; nil for a query that cannot be scanned.
    public func topK(
        _ k: Int, queries: [[Float]], shortlist capacity: Int, rescoredBy table: LatentTable,
        pool: WorkerPool = .shared
    ) -> [[LatentTable.Match]?] {
        eachGroup(of: queries, capacity: max(capacity, k), pool: pool) { query, list, _ in
            table.topK(k, query: query, among: list.items)
        }
    }

    /// `topK(_:query:)` of several queries that share passes over the codes.
    public func topK(
        _ k: Int, queries: [[Float]], pool: WorkerPool = .shared
    ) -> [[LatentTable.Match]?] {
        eachGroup(
            of: queries, capacity: certainCapacity(k), certainOf: k, pool: pool
        ) { query, list, tables in
            list.isShort
                ? self.topK(k, query: query, pool: pool) : self.best(k, of: list.items, tables)
        }
    }

    /// The float sum of one item's look-ups.
    func score(_ item: Int32, _ tables: QueryTables) -> Float {
        quantization_score(
            codes.base, quantizer.options.subspaces, quantizer.options.codebook, Int(item),
            tables.floats)
    }

    private func best(
        _ k: Int, of items: [Int32], _ tables: QueryTables
    ) -> [LatentTable.Match] {
        guard k > 0 else { return [] }
        var found: [LatentTable.Match] = []
        found.reserveCapacity(min(items.count, 2 * k + 64))
        func cut() {
            found.sort { ($0.score, $1.index) > ($1.score, $0.index) }
            found.removeLast(max(0, found.count - k))
        }
        // Most items are only within reach: a score under the k-th so far needs no sorting.
        var least = -Float.infinity
        for item in items {
            let score = score(item, tables)
            if score < least { continue }
            found.append(LatentTable.Match(index: item, score: score))
            if found.count >= 2 * k + 64 {
                cut()
                least = found[k - 1].score
            }
        }
        cut()
        return found
    }

    /// Scans all codes for one query with all workers.
    ///
    /// - Parameter certainOf: 0, or how many best items to keep with all others within their reach.
    private func scan(
        _ capacity: Int, _ tables: QueryTables, certainOf best: Int = 0, pool: WorkerPool
    ) -> CandidateList {
        let whole = Mutex(
            CandidateList(capacity: min(capacity, count), certainOf: best, within: reach))
        pool.run(over: panelCount, minimum: 64, parts: 2 * pool.workerCount) { shard in
            // What earlier shards found spares this one a cold start.
            let mine = CandidateList(
                capacity: min(capacity, self.count), minimum: whole.withLock { $0.minimum },
                certainOf: best, within: self.reach)
            self.scan(shard, tables, into: mine)
            whole.withLock { $0.merge(mine) }
        }
        return whole.withLock { list in
            list.cut()
            return list
        }
    }

    private func scan(_ panels: Range<Int>, _ tables: QueryTables, into list: CandidateList) {
        quantization_scan(
            codes.base, quantizer.options.subspaces, count, panels.lowerBound, panels.count,
            tables.bytes, list.state)
    }

    /// Scans for groups of queries, a group to a worker, and hands each list to `finish`.
    private func eachGroup(
        of queries: [[Float]], capacity: Int, certainOf best: Int = 0, pool: WorkerPool,
        _ finish: ([Float], CandidateList, QueryTables) -> [LatentTable.Match]?
    ) -> [[LatentTable.Match]?] {
        let found = Mutex([[LatentTable.Match]?](repeating: nil, count: queries.count))
        // Small batches are spread over the workers before they share passes.
        let share = (queries.count + pool.workerCount - 1) / pool.workerCount
        let size = max(1, min(Self.queriesPerGroup, share))
        pool.run((queries.count + size - 1) / size) { group in
            let range = group * size..<min((group + 1) * size, queries.count)
            let searches = range.compactMap { index in
                QueryTables(queries[index], self.quantizer).map {
                    (
                        index, $0,
                        CandidateList(
                            capacity: max(1, min(capacity, self.count)), certainOf: best,
                            within: self.reach)
                    )
                }
            }
            for first in stride(from: 0, to: self.panelCount, by: Self.panelsPerPass) {
                let panels = first..<min(first + Self.panelsPerPass, self.panelCount)
                for (_, tables, list) in searches { self.scan(panels, tables, into: list) }
            }
            for (index, tables, list) in searches {
                list.cut()
                let matches = finish(queries[index], list, tables)
                found.withLock { $0[index] = matches }
            }
        }
        return found.withLock { $0 }
    }
}

/// The products of a query with all centroids: in floats, and in bytes for the scan.
final class QueryTables {
    /// **Shape** [M, K]
    let floats: [Float]
    /// **Shape** [M, 256]
    let bytes: [UInt8]
    /// What a step of the bytes is worth, and what a sum of bytes of 0 is worth.
    let step: Float
    let bias: Float

    /// Nil when the query is not finite or its products could overflow.
    init?(_ query: [Float], _ quantizer: ProductQuantizer) {
        precondition(
            query.count == quantizer.width,
            "a query of \(query.count) values against codes of width \(quantizer.width)")
        var largest: Float = 0
        for value in query {
            guard value.isFinite else { return nil }
            largest = max(largest, abs(value))
        }
        guard
            Double(largest) * Double(quantizer.scale) * Double(quantizer.width) < 1e37
        else { return nil }
        let (parts, size) = (quantizer.options.subspaces, quantizer.options.codebook)
        var (step, bias): (Float, Float) = (0, 0)
        var floats = [Float](repeating: 0, count: 0)
        bytes = [UInt8](unsafeUninitializedCapacity: parts * 256) { bytes, byteCount in
            floats = [Float](unsafeUninitializedCapacity: parts * size) { floats, floatCount in
                withUnsafeTemporaryAllocation(of: Float.self, capacity: parts) { lows in
                    // At least one part, so all have addresses; sums must fit 16 bits.
                    step = quantization_tables(
                        quantizer.codebook, quantizer.scale, quantizer.starts, parts, size, query,
                        min(255, 65_535 / parts), floats.baseAddress!, lows.baseAddress!,
                        bytes.baseAddress!, &bias)
                }
                floatCount = parts * size
            }
            byteCount = parts * 256
        }
        self.floats = floats
        self.step = step
        self.bias = bias
    }
}

/// The best items of a scan so far, as the kernel keeps them.
///
/// Sendable because one worker owns a list while it scans, and passes it on under a lock.
final class CandidateList: @unchecked Sendable {
    let state: UnsafeMutablePointer<quantization_list>
    private let room: Int

    /// - Parameters:
    ///   - capacity: Items to keep, at least 1.
    ///   - minimum: Items with a smaller sum are passed over.
    ///   - best: 0 keeps as many items as possible; otherwise the list keeps the best ones and all
    ///     within `reach` of the last of them, as long as there is room.
    init(capacity: Int, minimum: UInt32 = 0, certainOf best: Int = 0, within reach: UInt32 = 0) {
        room = 2 * capacity + 4 * Int(quantization_panel)
        state = .allocate(capacity: 1)
        state.initialize(
            to: quantization_list(
                keys: .allocate(capacity: room), count: 0, capacity: capacity, minimum: minimum,
                reach: reach, best: best,
                limit: best > 0 ? min(2 * capacity, 4 * Int(quantization_panel)) : 0, is_short: 0))
    }

    deinit {
        state.pointee.keys.deallocate()
        state.deallocate()
    }

    var minimum: UInt32 { state.pointee.minimum }

    /// Whether items within reach of the best had to be dropped.
    var isShort: Bool { state.pointee.is_short != 0 }

    /// Items in no particular order.
    var items: [Int32] {
        (0..<state.pointee.count).map { slot in
            Int32(bitPattern: UInt32.max - UInt32(truncatingIfNeeded: state.pointee.keys[slot]))
        }
    }

    func cut() { quantization_list_cut(state) }

    func merge(_ other: CandidateList) {
        other.cut()
        cut()
        let count = other.state.pointee.count
        (state.pointee.keys + state.pointee.count).update(
            from: other.state.pointee.keys, count: count)
        state.pointee.count += count
        if other.isShort { state.pointee.is_short = 1 }
        cut()
    }
}
