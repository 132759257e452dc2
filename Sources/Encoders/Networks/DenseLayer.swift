import CKernels
import Tensor

/// y = x · wᵀ + b with frozen, packed weights.
struct DenseLayer: Sendable {
    let matrix: PackedMatrix
    /// **Shape** [outputs], nil for none.
    let bias: [Float]?

    /// Reads one matrix, or several over the same input on top of each other.
    ///
    /// - Parameters:
    ///   - names: Published names without `.weight`.
    ///   - pieces: Rows of each.
    init(
        _ names: [String], pieces: [Int], inputs: Int, hasBias: Bool = true,
        from weights: some NetworkWeights, format: WeightFormat
    ) throws(EncoderError) {
        var bias: [Float] = []
        for (name, rows) in zip(names, pieces) {
            try weights.check("\(name).weight", shape: [rows, inputs])
            if hasBias { bias += try weights.floats("\(name).bias", shape: [rows]) }
        }
        self.bias = hasBias ? bias : nil
        matrix = PackedMatrix(outputs: pieces.reduce(0, +), inputs: inputs, format: format) {
            range, target in
            var first = 0
            for (name, rows) in zip(names, pieces) {
                let part = range.clamped(to: first..<first + rows)
                if !part.isEmpty {
                    weights.read(
                        "\(name).weight",
                        (part.lowerBound - first) * inputs..<(part.upperBound - first) * inputs,
                        into: target + (part.lowerBound - range.lowerBound) * inputs)
                }
                first += rows
            }
        }
    }

    /// One matrix.
    init(
        _ name: String, outputs: Int, inputs: Int, hasBias: Bool = true,
        from weights: some NetworkWeights, format: WeightFormat
    ) throws(EncoderError) {
        try self.init(
            [name], pieces: [outputs], inputs: inputs, hasBias: hasBias, from: weights,
            format: format)
    }

    /// Packs a matrix from memory. **Shape** weights [outputs, inputs].
    init(_ weights: [Float], outputs: Int, inputs: Int, bias: [Float]?, format: WeightFormat) {
        self.bias = bias
        matrix = PackedMatrix(outputs: outputs, inputs: inputs, format: format) { range, target in
            weights.withUnsafeBufferPointer {
                // A matrix is not empty.
                target.update(
                    from: $0.baseAddress! + range.lowerBound * inputs, count: range.count * inputs)
            }
        }
    }

    /// y = x · wᵀ + b + residual.
    ///
    /// Many rows are multiplied in blocks whose activations stay in the cache. The bits of a row do
    /// not depend on the rows beside it.
    ///
    /// - Parameters:
    ///   - x: [rows, inputs], `ldx` floats from row to row; rows may overlap.
    ///   - y: [rows, outputs], `ldy` floats from row to row. May be the residual.
    func apply(
        _ x: UnsafePointer<Float>, rows: Int, ldx: Int, into y: UnsafeMutablePointer<Float>,
        ldy: Int, residual: UnsafePointer<Float>? = nil, on pool: WorkerPool
    ) {
        let blocks = max(1, (rows * matrix.inputs + Self.cachedFloats / 2) / Self.cachedFloats)
        for block in 0..<blocks {
            let first = rows * block / blocks
            let count = rows * (block + 1) / blocks - first
            if count <= Int(packed_exact_rows), matrix.format == .bf16 {
                applyFew(
                    x + first * ldx, rows: count, ldx: ldx, into: y + first * ldy, ldy: ldy,
                    residual: residual.map { $0 + first * ldy }, on: pool)
                continue
            }
            matrix.multiply(
                x + first * ldx, rows: count, ldx: ldx, into: y + first * ldy, ldy: ldy,
                bias: bias, residual: residual.map { $0 + first * ldy }, ldResidual: ldy, on: pool)
        }
    }

    /// Activations of 2 MiB.
    private static let cachedFloats = 1 << 19

    /// Up to three rows are rounded less than many are; with rows of zeros they become many.
    private func applyFew(
        _ x: UnsafePointer<Float>, rows: Int, ldx: Int, into y: UnsafeMutablePointer<Float>,
        ldy: Int, residual: UnsafePointer<Float>?, on pool: WorkerPool
    ) {
        let many = Int(packed_exact_rows) + 1
        let (inputs, outputs) = (matrix.inputs, matrix.outputs)
        var padded = [Float](repeating: 0, count: many * inputs)
        var added = [Float](repeating: 0, count: many * outputs)
        for row in 0..<rows {
            for column in 0..<inputs { padded[row * inputs + column] = x[row * ldx + column] }
            guard let residual else { continue }
            for column in 0..<outputs {
                added[row * outputs + column] = residual[row * ldy + column]
            }
        }
        var result = [Float](repeating: 0, count: many * outputs)
        matrix.multiply(
            padded, rows: many, ldx: inputs, into: &result, ldy: outputs, bias: bias,
            residual: added, ldResidual: outputs, on: pool)
        for row in 0..<rows {
            for column in 0..<outputs { y[row * ldy + column] = result[row * outputs + column] }
        }
    }
}

/// Layer norm by rows with gain and bias (Ba et al., 2016).
struct LayerNormalization: Sendable {
    let gain: [Float]
    let bias: [Float]
    let epsilon: Float

    init(
        _ name: String, width: Int, epsilon: Float, from weights: some NetworkWeights
    ) throws(EncoderError) {
        gain = try weights.floats("\(name).weight", shape: [width])
        bias = try weights.floats("\(name).bias", shape: [width])
        self.epsilon = epsilon
    }

    /// **Shapes** x and y [rows, width]; y may be x only when `moments` has room for all rows.
    ///
    /// - Parameter moments: Work space. **Shape** [rows, 2].
    func apply(
        _ x: UnsafePointer<Float>, rows: Int, into y: UnsafeMutablePointer<Float>,
        moments: UnsafeMutablePointer<Float>, on pool: WorkerPool
    ) {
        let width = gain.count
        pool.run(over: rows, minimum: max(1, 16_384 / width)) { range in
            kernel_layer_norm(
                range.count, width, epsilon, x + range.lowerBound * width, gain, bias,
                y + range.lowerBound * width, moments + 2 * range.lowerBound)
        }
    }
}
