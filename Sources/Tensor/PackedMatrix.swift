/// How the weights of a frozen matrix are kept in memory.
public enum WeightFormat: String, Sendable, CaseIterable, Hashable {
    /// Single precision.
    case f32
    /// The upper half of a float: 8 bits of significand.
    case bf16
    /// Bytes with a scale for each group of 64 along a row.
    case int8
}

/// A frozen weight matrix, laid out once for fast products with few and with many rows.
///
/// **Shape** [outputs, inputs]: y = x · wᵀ.
public final class PackedMatrix: Sendable {
    /// Rows.
    public let outputs: Int
    /// Columns.
    public let inputs: Int
    /// How weights are kept.
    public let format: WeightFormat
    let storage: AlignedBlock

    /// Packs a matrix that `fill` writes piece by piece.
    ///
    /// - Parameters:
    ///   - fill: Writes rows `range` in ascending ranges, each row once. **Shape** [range.count,
    ///     inputs].
    public init(
        outputs: Int, inputs: Int, format: WeightFormat,
        filling fill: (_ range: Range<Int>, _ rows: UnsafeMutablePointer<Float>) throws -> Void
    ) rethrows {
        precondition(outputs > 0 && inputs > 0, "an empty matrix [\(outputs), \(inputs)]")
        self.outputs = outputs
        self.inputs = inputs
        self.format = format
        storage = AlignedBlock(floats: outputs * inputs)
        try fill(0..<outputs, storage.mutable)
    }

    /// Bytes of the packed weights.
    public var byteCount: Int { outputs * inputs * MemoryLayout<Float>.stride }

    /// y = x · wᵀ, cut over the pool's workers; a row's bits do not depend on how many rows or
    /// workers there are within a format's own few-row or many-row path.
    ///
    /// - Parameters:
    ///   - x: [rows, inputs], `ldx` floats from row to row.
    ///   - y: [rows, outputs], `ldy` floats from row to row; overwritten.
    public func multiply(
        _ x: UnsafePointer<Float>, rows: Int, ldx: Int, into y: UnsafeMutablePointer<Float>,
        ldy: Int, on pool: WorkerPool = .shared
    ) {
        gemm(
            rows, outputs, inputs, a: x, lda: ldx, b: storage.base, .transposed, ldb: inputs, c: y,
            ldc: ldy)
    }

    /// The weights the products use, back in single precision. **Shape** [range.count, inputs].
    public func unpack(_ range: Range<Int>, into rows: UnsafeMutablePointer<Float>) {
        precondition(
            range.lowerBound >= 0 && range.upperBound <= outputs, "rows \(range) of \(outputs)")
        rows.update(from: storage.base + range.lowerBound * inputs, count: range.count * inputs)
    }
}
