import CKernels
import Synchronization

/// A table in 8 bits with proven error bounds: a quarter of the bytes, which is what a scan costs.
///
/// For row x with codes c and scale s, and query q with 16-bit codes d and scale t,
///
///     x = s c + e,   q = t d + f,   |q·x - s t (c·d)| <= |q| |e| + |f| |s c|
///
/// by Cauchy-Schwarz; the norms are stored beside the codes, rounded upwards, with the rounding of
/// the exact kernel added. The bound holds for every row, so a search through the sketch is exact.
final class LatentTableSketch: @unchecked Sendable {
    // Unchecked because it is written only while it is made, by workers that own separate panels.
    let panelCount: Int
    let codes: UnsafeMutablePointer<Int8>
    let scale: AlignedBlock
    let radius: AlignedBlock
    let norm: AlignedBlock
    /// The largest finite entry of `norm`.
    let largestNorm: Float

    init(_ table: LatentTable, pool: WorkerPool) {
        let panel = Int(scan_panel)
        let panelCount = (table.count + panel - 1) / panel
        self.panelCount = panelCount
        guard let block = scan_allocate(panelCount * panel * table.stride) else {
            fatalError("out of memory for the sketch of \(table.count) rows")
        }
        let codes = block.bindMemory(to: Int8.self, capacity: panelCount * panel * table.stride)
        let scale = AlignedBlock(floats: panelCount * panel)
        let radius = AlignedBlock(floats: panelCount * panel)
        let norm = AlignedBlock(floats: panelCount * panel)
        pool.run(over: panelCount, minimum: 8, parts: 64) { range in
            for index in range {
                let first = index * panel
                scan_sketch_encode(
                    table.rows.base + first * table.stride, min(panel, table.count - first),
                    table.stride, codes + first * table.stride, scale.mutable + first,
                    radius.mutable + first, norm.mutable + first)
            }
        }
        self.codes = codes
        self.scale = scale
        self.radius = radius
        self.norm = norm
        largestNorm = (0..<table.count).reduce(0) { max($0, norm.base[$1]) }
    }

    deinit { scan_free(codes) }
}

/// A query in 16 bits with the norm of what that loses.
private struct SketchQuery {
    let codes: [Int16]
    let scale: Float
    let norm: Float
    let error: Float

    /// Nil when the bounds could overflow or underflow; the caller then scans exactly.
    init?(_ query: UnsafePointer<Float>, stride: Int, largestNorm: Float) {
        let values = UnsafeBufferPointer(start: query, count: stride)
        var squares = 0.0
        var largest: Float = 0
        for value in values {
            squares += Double(value) * Double(value)
            largest = max(largest, abs(value))
        }
        let norm = squares.squareRoot()
        guard norm > 1e-12, norm * Double(largestNorm) < 1e30, norm < 1e30 else { return nil }
        // The sum of `stride` products of a code (127) and a query code must fit in 32 bits.
        let limit = min(32_767, Int(Int32.max) / (127 * stride))
        guard limit >= 255 else { return nil }
        let scale = largest / Float(limit)
        var lost = 0.0
        codes = values.map { value in
            let code = (value / scale).rounded()
            let kept = Int16(max(-Float(limit), min(Float(limit), code)))
            let off = Double(value) - Double(scale) * Double(kept)
            lost += off * off
            return kept
        }
        self.scale = scale
        self.norm = Float(norm * 1.00001)
        error = Float(lost.squareRoot() * 1.00001)
    }
}

/// Rows a sketch could not rule out, with the upper bounds of their scores.
private struct Survivors {
    /// The best lower bounds of admitted rows: a row under the last of them cannot be in the top k.
    var floor: LatentTable.Shortlist
    var rows: [LatentTable.Match] = []
}

extension LatentTable {
    /// Bytes of a table from which a sketch pays: smaller ones are scanned from cache anyway.
    private static let sketchBytes = 4 << 20

    /// Builds now what the first `topK` of a large table would build, a few tens of milliseconds.
    public func prepareForSearch(pool: WorkerPool = .shared) {
        guard isSketchable else { return }
        _ = readySketch(pool)
    }

    private var isSketchable: Bool {
        count * stride * MemoryLayout<Float>.stride >= Self.sketchBytes
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

    /// Top-k through the sketch, or nil when an exact scan serves better.
    func sketchTopK(
        _ k: Int, query: AlignedBlock, pool: WorkerPool, where isCandidate: (Int32) -> Bool
    ) -> [Match]? {
        guard isSketchable, k <= count / 16 else { return nil }
        return sketchTopK(
            k, query: query, through: readySketch(pool), pool: pool, where: isCandidate)
    }

    /// Top-k through a given sketch, or nil when the query is out of its range.
    func sketchTopK(
        _ k: Int, query: AlignedBlock, through sketch: LatentTableSketch, pool: WorkerPool,
        where isCandidate: (Int32) -> Bool
    ) -> [Match]? {
        guard
            let coded = SketchQuery(query.base, stride: stride, largestNorm: sketch.largestNorm)
        else { return nil }
        let survivors = Mutex(Survivors(floor: Shortlist(capacity: k)))
        pool.run(over: sketch.panelCount, minimum: 16, parts: 8 * pool.workerCount) { shard in
            for first in Swift.stride(from: shard.lowerBound, to: shard.upperBound, by: 8) {
                self.collect(
                    first..<min(first + 8, shard.upperBound), coded, sketch, survivors, isCandidate)
            }
        }
        let indices = survivors.withLock { survivors in
            let floor = survivors.floor.threshold
            return survivors.rows.filter { $0.score >= floor }.map(\.index)
        }
        return best(k, of: indices, query: query)
    }

    /// Bounds the scores of a few panels and keeps the rows that may still be among the best.
    private func collect(
        _ panels: Range<Int>, _ query: SketchQuery, _ sketch: LatentTableSketch,
        _ survivors: borrowing Mutex<Survivors>, _ isCandidate: (Int32) -> Bool
    ) {
        let panel = Int(scan_panel)
        let first = panels.lowerBound * panel
        let held = min(panels.count * panel, count - first)
        withScratch(2 * panels.count * panel, held) { bounds, positions in
            let lower = bounds
            let upper = bounds + panels.count * panel
            scan_sketch(
                sketch.codes + first * stride, sketch.scale.base + first,
                sketch.radius.base + first, sketch.norm.base + first, panels.count, stride,
                query.codes, query.scale, query.norm, query.error, lower, upper)
            let threshold = survivors.withLock { $0.floor.threshold }
            let passed = scan_select(upper, held, threshold, positions)
            if passed == 0 { return }
            // Under the lock `isCandidate` is never called by two workers at once.
            survivors.withLock { survivors in
                for slot in 0..<passed {
                    let position = Int(positions[slot])
                    let index = Int32(first + position)
                    guard upper[position] >= survivors.floor.threshold, isCandidate(index) else {
                        continue
                    }
                    survivors.rows.append(Match(index: index, score: upper[position]))
                    survivors.floor.offer(Match(index: index, score: lower[position]))
                }
            }
        }
    }

    /// The best `k` of a few rows by exact score.
    private func best(_ k: Int, of indices: [Int32], query: AlignedBlock) -> [Match] {
        let ascending = indices.sorted()
        let scores = [Float](unsafeUninitializedCapacity: ascending.count) {
            if let target = $0.baseAddress {
                scan_dots_at(rows.base, ascending, ascending.count, query.base, stride, target)
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
