import CKernels

/// A table in 8 bits with proven error bounds: a quarter of the bytes, which is what a scan costs.
///
/// For row x with codes c and scale s, and query q with 16-bit codes d and scale t,
///
///     x = s c + e,   q = t d + f,   |q·x - s t (c·d)| <= |q| |e| + |f| |s c|
///
/// by Cauchy-Schwarz; the norms are stored beside the codes, rounded upwards, with the rounding of
/// the exact kernel added. The bound holds for every row, so a search through the sketch is exact.
final class LatentTableSketch: Sendable {
    let panelCount: Int
    private let codes: AlignedBlock<UInt8>
    private let scale: AlignedBlock<Float>
    private let radius: AlignedBlock<Float>
    private let norm: AlignedBlock<Float>
    /// The largest finite entry of `norm`.
    let largestNorm: Float
    /// Of a table too large for the caches, where few directions hold most of its energy.
    let projection: LatentTableProjection?
    private let count: Int
    private let stride: Int

    /// The blocks as the kernels take them.
    var layout: scan_sketch {
        scan_sketch(
            codes: codes.mutable, scale: scale.mutable, radius: radius.mutable,
            norm: norm.mutable, stride: stride, count: count)
    }

    /// Encodes a whole table.
    ///
    /// - Parameter projectedFrom: Bytes of codes from which the table is projected as well.
    convenience init(
        _ table: LatentTable, pool: WorkerPool,
        projectedFrom: Int = LatentTableProjection.codeBytes
    ) {
        let panel = Int(scan_panel)
        let slots = (table.count + panel - 1) / panel * panel
        self.init(
            table, codes: AlignedBlock(count: slots * table.stride),
            scale: AlignedBlock(count: slots), radius: AlignedBlock(count: slots),
            norm: AlignedBlock(count: slots),
            projection: slots * table.stride >= projectedFrom
                ? LatentTableProjection(table, pool: pool) : nil
        ) { layout in
            // Shards write rows of their own.
            pool.run(over: table.count, minimum: 512, parts: 64) { range in
                withUnsafePointer(to: layout) {
                    scan_sketch_encode($0, table.rows.base, range.lowerBound, range.count)
                }
            }
        }
    }

    /// A copy for a table that differs in some rows and perhaps has more of them.
    convenience init(
        copying other: LatentTableSketch, for table: LatentTable, changed: [Int32],
        pool: WorkerPool
    ) {
        let panel = Int(scan_panel)
        let slots = (table.count + panel - 1) / panel * panel
        self.init(
            table,
            codes: AlignedBlock(copying: other.codes, count: slots * table.stride, pool: pool),
            scale: AlignedBlock(copying: other.scale, count: slots, pool: pool),
            radius: AlignedBlock(copying: other.radius, count: slots, pool: pool),
            norm: AlignedBlock(copying: other.norm, count: slots, pool: pool),
            projection: other.projection.map {
                LatentTableProjection(copying: $0, for: table, changed: changed, pool: pool)
            }
        ) { layout in
            withUnsafePointer(to: layout) { layout in
                for row in changed { scan_sketch_encode(layout, table.rows.base, Int(row), 1) }
                scan_sketch_encode(layout, table.rows.base, other.count, table.count - other.count)
            }
        }
    }

    private init(
        _ table: LatentTable, codes: AlignedBlock<UInt8>, scale: AlignedBlock<Float>,
        radius: AlignedBlock<Float>, norm: AlignedBlock<Float>, projection: LatentTableProjection?,
        encode: (scan_sketch) -> Void
    ) {
        panelCount = (table.count + Int(scan_panel) - 1) / Int(scan_panel)
        self.codes = codes
        self.scale = scale
        self.radius = radius
        self.norm = norm
        self.projection = projection
        count = table.count
        stride = table.stride
        encode(
            scan_sketch(
                codes: codes.mutable, scale: scale.mutable, radius: radius.mutable,
                norm: norm.mutable, stride: table.stride, count: table.count))
        largestNorm = scan_largest(norm.base, table.count)
    }
}

/// Queries in 16 bits with the norms of what that loses, as the kernels take them.
///
/// Whoever uses `entries`, which point into it, keeps it alive meanwhile.
final class SketchQueries {
    private let codes: AlignedBlock<Int16>
    private let bytes: AlignedBlock<Int8>
    private(set) var entries: [scan_query] = []

    /// Nil when the bounds of some query could overflow or underflow; the caller then scans exactly.
    init?(_ queries: AlignedBlock<Float>, count: Int, stride: Int, largestNorm: Float) {
        // The sum of `stride` products of a code (127) and a query code must fit in 32 bits; the
        // largest code is that of a high byte of 127 and a low one of 127.
        let limit = min(32_639, Int(Int32.max) / (127 * stride))
        guard limit >= 255 else { return nil }
        codes = AlignedBlock(count: count * stride)
        bytes = AlignedBlock(count: 2 * count * stride)
        entries.reserveCapacity(count)
        for index in 0..<count {
            let query = UnsafeBufferPointer(
                start: queries.base + index * stride, count: stride)
            let target = codes.mutable + index * stride
            guard
                let code = Self.encode(
                    query, limit: Float(limit), largestNorm: Double(largestNorm), into: target)
            else { return nil }
            let high = bytes.mutable + 2 * index * stride
            let low = high + stride
            let offset = scan_query_split(target, stride, high, low)
            entries.append(
                scan_query(
                    codes: target, high: high, low: low, offset: offset, scale: code.scale,
                    norm: code.norm, error: code.error))
        }
    }

    private static func encode(
        _ query: UnsafeBufferPointer<Float>, limit: Float, largestNorm: Double,
        into target: UnsafeMutablePointer<Int16>
    ) -> (scale: Float, norm: Float, error: Float)? {
        var squares = 0.0
        var largest: Float = 0
        for value in query {
            squares += Double(value) * Double(value)
            largest = max(largest, abs(value))
        }
        let norm = squares.squareRoot()
        guard norm > 1e-12, norm * largestNorm < 1e30, norm < 1e30 else { return nil }
        let scale = largest / limit
        var lost = 0.0
        for (index, value) in query.enumerated() {
            let kept = max(-limit, min(limit, (value / scale).rounded()))
            target[index] = Int16(kept)
            let off = Double(value) - Double(scale) * Double(kept)
            lost += off * off
        }
        return (scale, Float(norm * 1.00001), Float(lost.squareRoot() * 1.00001))
    }
}
