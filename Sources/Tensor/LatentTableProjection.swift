import CKernels

/// A table projected on its principal directions, in 8 bits: what a search reads of every row before
/// it reads any row whole.
///
/// For a row x with projection B x = s c + e and query q with B q = t d + f,
///
///     q·x <= s t (c·d) + (√m |q| / 2 + 127 √m |f|) s + |q⊥| |x⊥| + rounding
///
/// by Cauchy-Schwarz for what lies outside the directions; all terms are rounded upwards, so a row
/// that the bound rules out cannot be among the best. See `ProjectedQueries` for the rounding.
final class LatentTableProjection: Sendable {
    /// Bytes of 8-bit codes from which a projection pays: smaller tables are scanned from cache.
    static let codeBytes = 32 << 20
    /// Rows projected in one product, so that they are encoded from cache.
    private static let rowsPerProduct = 256

    let directions: PrincipalDirections
    private let panels: AlignedBlock<UInt8>
    private let count: Int

    /// The blocks as the kernels take them.
    var layout: scan_projection {
        scan_projection(panels: panels.mutable, width: directions.count, count: count)
    }

    var byteCount: Int { panels.count + directions.basis.count * MemoryLayout<Float>.stride }

    /// Encodes a whole table; nil when its energy is spread over too many directions.
    init?(_ table: LatentTable, pool: WorkerPool) {
        guard let directions = PrincipalDirections(of: table) else { return nil }
        self.directions = directions
        count = table.count
        panels = AlignedBlock(count: Self.bytes(of: table.count, directions))
        let product = Self.rowsPerProduct
        pool.run((table.count + product - 1) / product) { index in
            // Shards write rows of their own.
            self.encode(index * product..<min((index + 1) * product, table.count), of: table)
        }
    }

    /// A copy for a table that differs in some rows and perhaps has more of them.
    init(
        copying other: LatentTableProjection, for table: LatentTable, changed: [Int32],
        pool: WorkerPool
    ) {
        directions = other.directions
        count = table.count
        panels = AlignedBlock(
            copying: other.panels, count: Self.bytes(of: table.count, directions), pool: pool)
        for row in changed { encode(Int(row)..<Int(row) + 1, of: table) }
        for first in stride(from: other.count, to: count, by: Self.rowsPerProduct) {
            encode(first..<min(first + Self.rowsPerProduct, count), of: table)
        }
    }

    private static func bytes(of count: Int, _ directions: PrincipalDirections) -> Int {
        (count + Int(scan_panel) - 1) / Int(scan_panel) * scan_projection_panel(directions.count)
    }

    /// From above, how far the projection of a row is from the exact one, as a share of its norm.
    ///
    /// A sum of n products in any order is off by at most n u times the product of norms (Higham,
    /// Accuracy and Stability, section 3.1), u half of `ulpOfOne`; the directions have norm 1 but for
    /// `departure`. Twice that, and it bounds the exact kernel's rounding too.
    static func rounding(_ directions: PrincipalDirections) -> Double {
        Double(directions.stride + 32) * Double(Float.ulpOfOne)
            * Double(directions.count).squareRoot()
    }

    private func encode(_ rows: Range<Int>, of table: LatentTable) {
        let (width, stride) = (directions.count, table.stride)
        let first = table.rows.base + rows.lowerBound * stride
        withUnsafeTemporaryAllocation(of: Float.self, capacity: rows.count * width) { projected in
            // A range of rows is never empty.
            let target = projected.baseAddress!
            gemm(
                rows.count, width, stride, a: first, lda: stride, b: directions.basis.base,
                .transposed, ldb: stride, c: target, ldc: width)
            let error = scan_projection_error(
                departure: directions.departure, rounding: Self.rounding(directions))
            withUnsafePointer(to: layout) {
                scan_projection_encode(
                    $0, error, first, stride, target, rows.lowerBound, rows.count)
            }
        }
    }
}

/// Queries projected as the table's rows are, with 16-bit codes, as the kernels take them.
///
/// Let n be the norm of a query and m the number of directions, E = B B' - I with |E| <= ε, and η the
/// rounding of a projected row as a share of its norm. With P the orthogonal projector on the
/// directions,
///
///     q·x = (B q)' (I + E)⁻¹ (B x) + q⊥·x⊥
///
/// - taking I for (I + E)⁻¹ costs at most 1.1 ε n |x|;
/// - the codes of x, s c, are off by at most η |x| + 0.5001 s √m, which costs n times that and, with
///   the 127 s √m that their norm cannot exceed, |f| 127 s √m for the codes of the query;
/// - the exact kernel's score is off from q·x by at most η n |x|, and the arithmetic of the bound by
///   8 ulps of n |x|.
///
/// Together κ n |x| with κ = 1.1 ε + 3 η + 8 ulps, the other part of the terms beside it; and since
/// |x| <= 130 s √m + 1.02 |x⊥|, no norm of x needs to be stored. The row's share of `rest` (see
/// `scan_projection_encode`) bounds |x⊥|.
///
/// Whoever uses `entries`, which point into it, keeps it alive meanwhile.
final class ProjectedQueries {
    private let codes: AlignedBlock<Int16>
    private let bytes: AlignedBlock<Int8>
    private(set) var entries: [scan_query] = []

    /// Nil when the bounds of some query could overflow or underflow.
    ///
    /// - Parameter largestNorm: Of the finite rows of the table.
    init?(
        _ queries: AlignedBlock<Float>, count: Int, on directions: PrincipalDirections,
        largestNorm: Float
    ) {
        let (width, stride) = (directions.count, directions.stride)
        codes = AlignedBlock(count: count * width)
        bytes = AlignedBlock(count: 2 * count * width)
        entries.reserveCapacity(count)
        var projected = [Double](repeating: 0, count: width)
        for index in 0..<count {
            let query = queries.base + index * stride
            var squares = 0.0
            for column in 0..<stride { squares += Double(query[column]) * Double(query[column]) }
            let norm = squares.squareRoot()
            guard norm > 1e-12, norm * Double(largestNorm) < 1e30, norm < 1e30 else { return nil }
            scan_project(directions.basis.base, width, stride, query, &projected)
            let target = codes.mutable + index * width
            guard var entry = Self.encode(projected, norm: norm, directions, into: target)
            else { return nil }
            let high = bytes.mutable + 2 * index * width
            entry.offset = scan_query_split(target, width, high, high + width)
            entry.codes = UnsafePointer(target)
            entry.high = UnsafePointer(high)
            entry.low = UnsafePointer(high + width)
            entries.append(entry)
        }
    }

    private static func encode(
        _ projected: [Double], norm: Double, _ directions: PrincipalDirections,
        into target: UnsafeMutablePointer<Int16>
    ) -> scan_query? {
        // The sum of products of a code (127) and a query code must fit in 32 bits.
        let limit = Double(min(32_639, Int(Int32.max) / (127 * directions.count)))
        guard limit >= 255 else { return nil }
        var largest = 0.0
        for value in projected { largest = max(largest, abs(value)) }
        // A query outside all directions still has a scale whose inverse is finite.
        let scale = max(Float(largest / limit), Float(norm * 1e-8))
        var (lost, kept) = (0.0, 0.0)
        for (index, value) in projected.enumerated() {
            let code = max(-limit, min(limit, (value / Double(scale)).rounded()))
            target[index] = Int16(code)
            let off = value - Double(scale) * code
            lost += off * off
            kept += value * value
        }
        let departure = directions.departure
        let relative =
            1.1 * departure + 3 * LatentTableProjection.rounding(directions)
            + 8 * Double(Float.ulpOfOne)
        let outside = max(0, norm * norm * (1 + 1e-12) - (1 - departure - 1e-9) * kept).squareRoot()
        let ofStep =
            Double(directions.count).squareRoot()
            * (0.52 * norm + 127 * (lost.squareRoot() + 1e-9 * norm) + 130 * relative * norm)
        var entry = scan_query()
        entry.scale = scale
        // A hair upwards, for the conversion to float and the rounding of the products.
        entry.error = Float(ofStep * 1.0001)
        entry.norm = Float((outside + 1.02 * relative * norm) * 1.0001)
        return entry
    }
}
