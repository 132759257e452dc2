import CKernels
import Synchronization

extension LatentTable {
    /// The best `k` rows for each of several queries, in one pass over the table.
    ///
    /// **Shapes** queries [q][width]; excluded [q][any], each ascending, or empty for none; result
    /// [q][at most k]. Equal, bit for bit, to `topK(_:query:excluding:)` of each query.
    public func topK(
        _ k: Int, queries: [[Float]], excluding excluded: [[Int32]] = [],
        pool: WorkerPool = .shared
    ) -> [[Match]] {
        precondition(k >= 0, "cannot find \(k) rows")
        precondition(
            excluded.isEmpty || excluded.count == queries.count,
            "\(queries.count) queries, but \(excluded.count) lists of excluded rows")
        for list in excluded { list.withUnsafeBufferPointer { Self.checkAscending($0) } }
        let empty = [Shortlist](repeating: Shortlist(capacity: k), count: queries.count)
        guard k > 0, count > 0 else { return queries.map { _ in [] } }
        if let sketch = sketch(for: k, pool: pool) {
            return sketchTopK(k, queries: queries, excluding: excluded, through: sketch, pool: pool)
        }
        return scanTopK(queries: padded(queries), excluding: excluded, empty, pool)
    }

    /// What `topK(_:queries:)` finds, by scanning all rows in 32 bits whatever their number.
    public func scannedTopK(
        _ k: Int, queries: [[Float]], pool: WorkerPool = .shared
    ) -> [[Match]] {
        precondition(k >= 0, "cannot find \(k) rows")
        guard k > 0, count > 0 else { return queries.map { _ in [] } }
        let empty = [Shortlist](repeating: Shortlist(capacity: k), count: queries.count)
        return scanTopK(queries: padded(queries), excluding: [], empty, pool)
    }

    /// Passes of queries through the sketch; one with a query out of its range is scanned exactly.
    private func sketchTopK(
        _ k: Int, queries: [[Float]], excluding excluded: [[Int32]],
        through sketch: LatentTableSketch, pool: WorkerPool
    ) -> [[Match]] {
        var result: [[Match]] = []
        result.reserveCapacity(queries.count)
        for first in Swift.stride(from: 0, to: queries.count, by: LatentScan.queriesPerPass) {
            let pass = first..<min(first + LatentScan.queriesPerPass, queries.count)
            let block = padded(Array(queries[pass]))
            let without = excluded.isEmpty ? [] : Array(excluded[pass])
            result +=
                sketchTopK(
                    k, queries: block, count: pass.count, excluding: without, through: sketch,
                    pool: pool)
                ?? scanTopK(
                    queries: block, excluding: without,
                    [Shortlist](repeating: Shortlist(capacity: k), count: pass.count), pool)
        }
        return result
    }

    /// Scans all rows exactly, for all queries together.
    private func scanTopK(
        queries: AlignedBlock<Float>, excluding excluded: [[Int32]], _ empty: [Shortlist],
        _ pool: WorkerPool
    ) -> [[Match]] {
        let lists = Mutex(empty)
        eachShard(of: empty.count, on: pool) { shard in
            var found = empty
            self.scan(shard, queries: queries, excluding: excluded, into: &found)
            lists.withLock { lists in
                for index in found.indices { lists[index].merge(found[index]) }
            }
        }
        return lists.withLock { $0.map(\.sorted) }
    }

    /// Scores a range of rows chunk by chunk and offers what passes to the shortlists.
    private func scan(
        _ range: Range<Int>, queries: AlignedBlock<Float>, excluding excluded: [[Int32]],
        into found: inout [Shortlist]
    ) {
        let step = chunks(of: range).first { _ in true }?.count ?? 0
        let pass = min(found.count, LatentScan.queriesPerPass)
        withScratch(pass * step, step) { scores, positions in
            for chunk in chunks(of: range) {
                var first = 0
                while first < found.count {
                    let batch = min(pass, found.count - first)
                    scan_dots(
                        rows.base + chunk.lowerBound * stride, chunk.count,
                        queries.base + first * stride, batch, stride, scores, step)
                    for query in 0..<batch {
                        let row = scores + query * step
                        let passed = scan_select(
                            row, chunk.count, found[first + query].threshold, positions)
                        for slot in 0..<passed {
                            let index = Int32(chunk.lowerBound) + positions[slot]
                            let score = row[Int(positions[slot])]
                            guard Self.isAdmitted(index, first + query, excluded) else { continue }
                            found[first + query].offer(Match(index: index, score: score))
                        }
                    }
                    first += batch
                }
            }
        }
    }
}
