import CKernels
import Tensor

/// The leading eigenvectors of a large symmetric matrix with no negative eigenvalue, by randomised
/// subspace iteration (Halko, Martinsson and Tropp, 2011, algorithm 4.4).
///
/// The matrix is only ever asked for its product with a block of vectors. Equal seeds give equal
/// bits whatever the number of workers, as long as the product does.
struct LeadingEigenvectors {
    /// Unit eigenvectors side by side. **Shape** [size, count]
    let vectors: [Float]
    /// Eigenvalues, descending. **Shape** [count]
    let values: [Double]

    /// Vectors of the block beyond those asked for; they speed the last ones up.
    private static let oversampling = 16
    private static let iterations = 8

    /// Finds eigenvectors; of a matrix of lower rank the superfluous ones are zero.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - size: Rows of the matrix.
    ///   - seed: Chooses the block it starts from.
    ///   - multiply: The matrix times a block [size, width], of which it is told the width.
    init(
        _ count: Int, size: Int, seed: UInt64, pool: WorkerPool,
        multiply: (_ block: [Float], _ width: Int) -> [Float]
    ) {
        let width = min(size, count + Self.oversampling)
        guard width > 0 else {
            vectors = []
            values = [Double](repeating: 0, count: count)
            return
        }
        let stream = RandomStream(seed: seed, component: "encoders/eigenvectors")
        var basis = (0..<size * width).map { stream.normal($0) }
        basis = Self.orthonormal(basis, width, pool)
        for _ in 0..<Self.iterations {
            basis = Self.orthonormal(multiply(basis, width), width, pool)
        }
        // Rayleigh and Ritz: the best eigenvectors within the block.
        basis = Self.orthonormal(basis, width, pool)
        let within = SmallEigenproblem(
            gram: Self.gram(basis, multiply(basis, width), width, pool), size: width)
        let kept = min(count, width)
        var turn = [Float](repeating: 0, count: width * count)
        for vector in 0..<kept where within.values[vector] > within.noise {
            for place in 0..<width {
                turn[place * count + vector] = Float(within.vectors[vector * width + place])
            }
        }
        vectors = Self.signed(Self.product(basis, width, turn, count, pool), count)
        values = (0..<count).map { $0 < kept ? max(0, within.values[$0]) : 0 }
    }

    /// An orthonormal basis of the columns' span, in the directions of their Gram matrix; directions
    /// that are only rounding noise become zero.
    private static func orthonormal(_ block: [Float], _ width: Int, _ pool: WorkerPool) -> [Float] {
        let problem = SmallEigenproblem(gram: gram(block, block, width, pool), size: width)
        var turn = [Float](repeating: 0, count: width * width)
        for vector in 0..<width where problem.values[vector] > problem.noise {
            let scale = 1 / problem.values[vector].squareRoot()
            for place in 0..<width {
                turn[place * width + vector] =
                    Float(problem.vectors[vector * width + place] * scale)
            }
        }
        return product(block, width, turn, width, pool)
    }

    /// left' · right in double precision, summed in an order that depends on the shape alone.
    private static func gram(
        _ left: [Float], _ right: [Float], _ width: Int, _ pool: WorkerPool
    ) -> [Double] {
        let rows = left.count / width
        let shards = max(1, min(16, rows / 256))
        let size = width * width
        var parts = [Double](repeating: 0, count: shards * size)
        left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                parts.withUnsafeMutableBufferPointer { parts in
                    pool.run(shards) { shard in
                        let range = rows * shard / shards..<rows * (shard + 1) / shards
                        // Neither is empty: a block has rows and columns.
                        kernel_gram(
                            range.count, width, left.baseAddress! + range.lowerBound * width,
                            right.baseAddress! + range.lowerBound * width,
                            parts.baseAddress! + shard * size)
                    }
                }
            }
        }
        for shard in 1..<max(shards, 2) where shard < shards {
            for place in 0..<size { parts[place] += parts[shard * size + place] }
        }
        return Array(parts[..<size])
    }

    /// block [rows, width] · turn [width, count].
    private static func product(
        _ block: [Float], _ width: Int, _ turn: [Float], _ count: Int, _ pool: WorkerPool
    ) -> [Float] {
        let rows = block.count / width
        return [Float](unsafeUninitializedCapacity: rows * count) { out, initialized in
            initialized = rows * count
            guard let base = out.baseAddress else { return }
            block.withUnsafeBufferPointer { block in
                pool.run(over: rows, minimum: 256, parts: 16) { range in
                    gemm(
                        range.count, count, width,
                        a: block.baseAddress! + range.lowerBound * width, lda: width,
                        b: turn, ldb: count, c: base + range.lowerBound * count, ldc: count)
                }
            }
        }
    }

    /// Turns every vector so that its element of largest size is positive.
    private static func signed(_ vectors: [Float], _ count: Int) -> [Float] {
        var vectors = vectors
        var extremes = [Float](repeating: 0, count: count)
        for row in stride(from: 0, to: vectors.count, by: count) {
            for vector in 0..<count where abs(vectors[row + vector]) > abs(extremes[vector]) {
                extremes[vector] = vectors[row + vector]
            }
        }
        for row in stride(from: 0, to: vectors.count, by: count) {
            for vector in 0..<count where extremes[vector] < 0 { vectors[row + vector].negate() }
        }
        return vectors
    }
}

/// All eigenvalues of a small symmetric matrix, descending, and its unit eigenvectors as rows.
struct SmallEigenproblem {
    let values: [Double]
    let vectors: [Double]

    /// Eigenvalues up to here are rounding errors of single-precision columns.
    var noise: Double { max(0, values.first ?? 0) * 1e-12 }

    init(gram: [Double], size: Int) {
        var matrix = gram
        // Two halves that were summed separately differ in their last bits.
        for row in 0..<size {
            for column in 0..<row {
                let mean = (matrix[row * size + column] + matrix[column * size + row]) / 2
                matrix[row * size + column] = mean
                matrix[column * size + row] = mean
            }
        }
        var values = [Double](repeating: 0, count: size)
        var vectors = [Double](repeating: 0, count: size * size)
        kernel_symmetric_eigen(size, &matrix, &values, &vectors)
        self.values = values
        self.vectors = vectors
    }
}
