import CKernels
import Synchronization

extension LatentTable {
    /// The best `k` rows for a query that `isCandidate` admits, best first.
    ///
    /// Equal, bit for bit, to sorting `scores(query)` by descending score, ties by ascending index.
    /// Rows whose score is NaN are never found. No score list is materialised; a large table is
    /// searched through an 8-bit sketch that bounds every score, a very large one whose energy lies
    /// in a few directions through its projection on them, and only the rows that the bounds cannot
    /// rule out are scored exactly.
    ///
    /// - Parameters:
    ///   - k: How many rows to find, at least 0.
    ///   - query: **Shape** [width].
    ///   - pool: Workers that share the scan.
    ///   - isCandidate: Asked only about rows that could enter the list, one at a time, in no
    ///     particular order and on a worker's thread. Must give the same answer for the same row.
    public func topK(
        _ k: Int, query: [Float], pool: WorkerPool = .shared, where isCandidate: (Int32) -> Bool
    ) -> [Match] {
        precondition(k >= 0, "cannot find \(k) rows")
        guard k > 0, count > 0 else { return [] }
        let block = padded([query])
        guard let sketch = sketch(for: k, pool: pool) else {
            return scanTopK(k, query: block, pool: pool, where: isCandidate)
        }
        if let projection = sketch.projection,
            let found = cascadeTopK(
                k, query: block, through: projection, largestNorm: sketch.largestNorm, pool: pool,
                where: isCandidate)
        {
            return found
        }
        return sketchTopK(k, query: block, through: sketch, pool: pool, where: isCandidate)
            ?? scanTopK(k, query: block, pool: pool, where: isCandidate)
    }

    /// The best `k` rows for a query, best first, but for those listed.
    ///
    /// - Parameter excluded: Row indices in ascending order; duplicates are harmless.
    public func topK(
        _ k: Int, query: [Float], excluding excluded: [Int32] = [], pool: WorkerPool = .shared
    ) -> [Match] {
        excluded.withUnsafeBufferPointer { excluded in
            Self.checkAscending(excluded)
            return topK(k, query: query, pool: pool) { !Self.contains(excluded, $0) }
        }
    }

    /// What `topK` finds, by scanning all rows in 32 bits whatever their number: the search that the
    /// 8-bit sketch is measured against.
    public func scannedTopK(_ k: Int, query: [Float], pool: WorkerPool = .shared) -> [Match] {
        precondition(k >= 0, "cannot find \(k) rows")
        guard k > 0, count > 0 else { return [] }
        return scanTopK(k, query: padded([query]), pool: pool) { _ in true }
    }

    /// Bytes of the 8-bit sketch of a table of this shape, bounds included; with those of the
    /// projection, where one has been built.
    public var sketchByteCount: Int {
        panelCount * Int(scan_panel) * (stride + 3 * MemoryLayout<Float>.stride)
            + (sketch.withLock { $0?.projection?.byteCount } ?? 0)
    }

    /// Scans all rows exactly, with one shortlist that all workers share.
    func scanTopK(
        _ k: Int, query: AlignedBlock<Float>, pool: WorkerPool, where isCandidate: (Int32) -> Bool
    ) -> [Match] {
        let list = Mutex(Shortlist(capacity: k))
        eachShard(of: 1, on: pool) { shard in
            let step = self.chunks(of: shard).first { _ in true }?.count ?? 0
            self.withScratch(step, step) { scores, positions in
                for chunk in self.chunks(of: shard) {
                    scan_dots(
                        self.rows.base + chunk.lowerBound * self.stride, chunk.count, query.base, 1,
                        self.stride, scores, chunk.count)
                    let threshold = list.withLock { $0.threshold }
                    let passed = scan_select(scores, chunk.count, threshold, positions)
                    if passed == 0 { continue }
                    // Under the lock `isCandidate` is never called by two workers at once.
                    list.withLock { list in
                        for slot in 0..<passed {
                            let score = scores[Int(positions[slot])]
                            let index = Int32(chunk.lowerBound) + positions[slot]
                            let match = Match(index: index, score: score)
                            if score >= list.threshold && isCandidate(index) { list.offer(match) }
                        }
                    }
                }
            }
        }
        return list.withLock { $0.sorted }
    }

    /// Scratch memory for the scores and positions of one chunk.
    func withScratch(
        _ scoreCount: Int, _ positionCount: Int,
        _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Int32>) -> Void
    ) {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: max(1, scoreCount)) { scores in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: max(1, positionCount)) {
                // A capacity of at least one has an address.
                body(scores.baseAddress!, $0.baseAddress!)
            }
        }
    }

    static func checkAscending(_ list: UnsafeBufferPointer<Int32>) {
        for slot in list.indices.dropFirst() {
            precondition(
                list[slot - 1] <= list[slot],
                "excluded rows must ascend, but \(list[slot]) follows \(list[slot - 1])")
        }
    }

    /// Binary search in an ascending list.
    static func contains(_ list: UnsafeBufferPointer<Int32>, _ index: Int32) -> Bool {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle] == index { return true }
            if list[middle] < index { low = middle + 1 } else { high = middle }
        }
        return false
    }
}
