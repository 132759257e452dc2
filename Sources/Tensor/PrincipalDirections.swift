import CKernels

/// A few orthonormal directions in which most of the energy of a table lies.
///
/// Found from the second moments of a sample of unit rows by orthogonal iteration (Golub and Van
/// Loan, section 8.2.4). What relies on them may rely on `departure` alone, which is measured; how
/// near they are to the true principal directions decides about speed only.
final class PrincipalDirections: Sendable {
    /// **Shape** [count, stride], row-major.
    let basis: AlignedBlock<Float>
    /// Number of directions, a multiple of 16.
    let count: Int
    let stride: Int
    /// From above, the spectral norm of B B' - I, where B is the basis.
    let departure: Double

    /// Rows looked at; evenly spread over the table.
    private static let sampleCount = 4096
    private static let iterations = 6
    /// Directions tried at most, so that very wide latents cost no minutes.
    private static let most = 256
    /// Share of the sample's energy that the directions must hold to be worth a scan of their own.
    private static let leastEnergy = 0.78
    /// A basis that departs more from orthonormality, of a table of low rank, is not used.
    private static let mostDeparture = 1e-3

    /// The fewest directions that hold enough energy; nil when more than a quarter of the width would
    /// be needed, because reading them then saves less than the rows cost that they cannot rule out,
    /// or when the table's rank is smaller than their number.
    init?(of table: LatentTable) {
        let stride = table.stride
        let most = min(stride / 4, Self.most) / 16 * 16
        guard most > 0, let moments = Self.secondMoments(of: table) else { return nil }
        var trace = 0.0
        for index in 0..<stride { trace += Double(moments.base[index * (stride + 1)]) }
        guard trace > 0 else { return nil }

        let found = AlignedBlock<Float>(count: most * stride)
        let image = AlignedBlock<Float>(count: most * stride)
        let start = RandomStream(seed: 0, component: "principal directions")
        for index in 0..<most * stride { found.mutable[index] = start.uniform(index) - 0.5 }
        for _ in 0..<Self.iterations {
            gemm(
                most, stride, stride, a: found.base, lda: stride, b: moments.base, ldb: stride,
                c: image.mutable, ldc: stride)
            found.mutable.update(from: image.base, count: most * stride)
            scan_orthonormalize(found.mutable, most, stride)
        }
        gemm(
            most, stride, stride, a: found.base, lda: stride, b: moments.base, ldb: stride,
            c: image.mutable, ldc: stride)

        guard
            let count = Self.fewest(
                most, of: found, image, stride, energy: Self.leastEnergy * trace)
        else { return nil }
        // A hair upwards, for the rounding of the sums in double precision.
        let departure = scan_departure(found.base, count, stride) * 1.00001 + 1e-9
        guard departure < Self.mostDeparture else { return nil }
        basis = AlignedBlock(count: count * stride)
        basis.mutable.update(from: found.base, count: count * stride)
        self.count = count
        self.stride = stride
        self.departure = departure
    }

    /// The fewest directions, in sixteens, whose Rayleigh quotients add up to an energy.
    private static func fewest(
        _ most: Int, of directions: AlignedBlock<Float>, _ image: AlignedBlock<Float>,
        _ stride: Int, energy: Double
    ) -> Int? {
        var held = 0.0
        for index in 0..<most {
            var quotient = 0.0
            scan_project(
                directions.base + index * stride, 1, stride, image.base + index * stride, &quotient)
            held += quotient
            if (index + 1) % 16 == 0 && held >= energy { return index + 1 }
        }
        return nil
    }

    /// The sum of the products of sampled rows with themselves, each row divided by its norm so that
    /// a few long ones do not decide. **Shape** [stride, stride]; nil of a table without such rows.
    private static func secondMoments(of table: LatentTable) -> AlignedBlock<Float>? {
        let stride = table.stride
        let sampleCount = min(Self.sampleCount, table.count)
        let sample = AlignedBlock<Float>(count: max(1, sampleCount) * stride)
        var taken = 0
        for slot in 0..<sampleCount {
            let row = table.rows.base + table.count * slot / sampleCount * stride
            let target = sample.mutable + taken * stride
            target.update(from: row, count: stride)
            if scan_normalize(target, stride) != 0 { taken += 1 }
        }
        guard taken > 0 else { return nil }
        let moments = AlignedBlock<Float>(count: stride * stride)
        gemm(
            stride, stride, taken, a: sample.base, .transposed, lda: stride, b: sample.base,
            ldb: stride, c: moments.mutable, ldc: stride)
        return moments
    }
}
