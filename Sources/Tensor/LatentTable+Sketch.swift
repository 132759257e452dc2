import CKernels
import Synchronization

/// Rows a sketch could not rule out, with the upper bounds of their scores.
private struct Survivors {
    /// The best lower bounds of admitted rows: a row under the last of them cannot be in the top k.
    var floor: LatentTable.Shortlist
    var rows: [LatentTable.Match] = []

    /// Rows that no bound found later ruled out.
    var indices: [Int32] {
        let threshold = floor.threshold
        return rows.filter { $0.score >= threshold }.map(\.index)
    }

    mutating func take(_ found: scan_found, if isAdmitted: (Int32) -> Bool) {
        guard found.upper >= floor.threshold, isAdmitted(found.row) else { return }
        rows.append(LatentTable.Match(index: found.row, score: found.upper))
        floor.offer(LatentTable.Match(index: found.row, score: found.lower))
    }

    mutating func merge(_ other: Survivors) {
        floor.merge(other.floor)
        rows += other.rows
    }
}

extension LatentTable {
    /// Bytes of a table from which a sketch pays: smaller ones are scanned from cache anyway.
    private static let sketchBytes = 4 << 20
    /// Panels between two looks at what was found.
    private static let panelsPerLook = 8

    /// Builds now what the first `topK` of a large table would build, a few milliseconds.
    public func prepareForSearch(pool: WorkerPool = .shared) {
        guard isSketchable else { return }
        _ = readySketch(pool)
    }

    var panelCount: Int { (count + Int(scan_panel) - 1) / Int(scan_panel) }

    private var isSketchable: Bool {
        count * stride * MemoryLayout<Float>.stride >= Self.sketchBytes
    }

    /// The sketch, where one pays for finding `k` rows.
    func sketch(for k: Int, pool: WorkerPool) -> LatentTableSketch? {
        isSketchable && k <= count / 16 ? readySketch(pool) : nil
    }

    private func readySketch(_ pool: WorkerPool) -> LatentTableSketch {
        if let ready = sketch.withLock({ $0 }) { return ready }
        // Built outside the lock: a worker that waited here for another's build, while that one
        // waited for workers, would wait for ever. Two builders at once make equal sketches.
        let built = LatentTableSketch(self, pool: pool)
        return sketch.withLock { stored in
            if stored == nil { stored = built }
            return stored ?? built
        }
    }

    /// Top-k through a sketch, or nil when the query is out of its range.
    func sketchTopK(
        _ k: Int, query: AlignedBlock<Float>, through sketch: LatentTableSketch, pool: WorkerPool,
        where isCandidate: (Int32) -> Bool
    ) -> [Match]? {
        guard
            let coded = SketchQueries(
                query, count: 1, stride: stride, largestNorm: sketch.largestNorm)
        else { return nil }
        let entries = coded.entries
        defer { withExtendedLifetime(coded) {} }
        let survivors = Mutex(Survivors(floor: Shortlist(capacity: k)))
        // The floor beside the lock, because most looks only read it. An old one is still a floor.
        let floor = Atomic((-Float.infinity).bitPattern)
        pool.run(over: sketch.panelCount, minimum: 16, parts: 8 * pool.workerCount) { shard in
            self.eachLook(shard, queries: 1) { panels, found in
                var threshold = Float(bitPattern: floor.load(ordering: .relaxed))
                let passed = withUnsafePointer(to: sketch.layout) {
                    scan_sketch_search(
                        $0, panels.lowerBound, panels.count, entries, 1, &threshold, found)
                }
                if passed == 0 { return }
                // Under the lock `isCandidate` is never called by two workers at once.
                survivors.withLock { survivors in
                    for slot in 0..<passed { survivors.take(found[slot], if: isCandidate) }
                    floor.store(survivors.floor.threshold.bitPattern, ordering: .relaxed)
                }
            }
        }
        return best(k, of: survivors.withLock { $0.indices }, query: query.base)
    }

    /// Top-k of several queries through a sketch, or nil when one is out of its range.
    ///
    /// **Shapes** queries [count, stride]; excluded [count][any] or empty; result [count][at most k].
    func sketchTopK(
        _ k: Int, queries: AlignedBlock<Float>, count queryCount: Int,
        excluding excluded: [[Int32]], through sketch: LatentTableSketch, pool: WorkerPool
    ) -> [[Match]]? {
        guard
            let coded = SketchQueries(
                queries, count: queryCount, stride: stride, largestNorm: sketch.largestNorm)
        else { return nil }
        let entries = coded.entries
        defer { withExtendedLifetime(coded) {} }
        let empty = Survivors(floor: Shortlist(capacity: k))
        let survivors = Mutex([Survivors](repeating: empty, count: queryCount))
        pool.run(over: sketch.panelCount, minimum: 16, parts: 4 * pool.workerCount) { shard in
            // What earlier shards found spares this one a cold start.
            var floors = survivors.withLock { $0.map(\.floor.threshold) }
            var mine = [Survivors](repeating: empty, count: queryCount)
            self.eachLook(shard, queries: queryCount) { panels, found in
                let passed = withUnsafePointer(to: sketch.layout) {
                    scan_sketch_search(
                        $0, panels.lowerBound, panels.count, entries, queryCount, floors, found)
                }
                for slot in 0..<passed {
                    let query = Int(found[slot].query)
                    mine[query].take(found[slot]) { Self.isAdmitted($0, query, excluded) }
                    floors[query] = max(floors[query], mine[query].floor.threshold)
                }
            }
            survivors.withLock { for query in $0.indices { $0[query].merge(mine[query]) } }
        }
        let lists = Mutex([[Match]](repeating: [], count: queryCount))
        let kept = survivors.withLock { $0.map(\.indices) }
        pool.run(over: queryCount, parts: 8 * pool.workerCount) { range in
            for query in range {
                let list = self.best(k, of: kept[query], query: queries.base + query * self.stride)
                lists.withLock { $0[query] = list }
            }
        }
        return lists.withLock { $0 }
    }

    /// Calls `body` with a few panels at a time and room for what a search finds in them.
    func eachLook(
        _ shard: Range<Int>, queries: Int,
        _ body: (Range<Int>, UnsafeMutablePointer<scan_found>) -> Void
    ) {
        let room = Self.panelsPerLook * Int(scan_panel) * queries
        let found = UnsafeMutablePointer<scan_found>.allocate(capacity: room)
        defer { found.deallocate() }
        // One panel first: before there is a floor, everything in it passes.
        var next = shard.lowerBound
        while next < shard.upperBound {
            let step = next == shard.lowerBound ? 1 : Self.panelsPerLook
            let last = min(next + step, shard.upperBound)
            body(next..<last, found)
            next = last
        }
    }

    static func isAdmitted(_ row: Int32, _ query: Int, _ excluded: [[Int32]]) -> Bool {
        excluded.isEmpty || !excluded[query].withUnsafeBufferPointer { contains($0, row) }
    }

    /// The best `k` of a few rows by exact score.
    func best(_ k: Int, of indices: [Int32], query: UnsafePointer<Float>) -> [Match] {
        let ascending = indices.sorted()
        let scores = [Float](unsafeUninitializedCapacity: ascending.count) {
            if let target = $0.baseAddress {
                scan_dots_at(rows.base, ascending, ascending.count, query, stride, target)
            }
            $1 = ascending.count
        }
        var list = Shortlist(capacity: k)
        for (index, score) in zip(ascending, scores) where !score.isNaN {
            list.offer(Match(index: index, score: score))
        }
        return list.sorted
    }
}
