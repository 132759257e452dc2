import CKernels
import Tensor

/// A matrix product, with or without bias, and what may follow it in the same pass.
///
/// y = dropout(relu(x · wᵀ + b)) + residual, relu, dropout and residual each optional. The backward
/// pass needs x, w and, with relu, y.
public struct LinearOperation {
    let input: Variable
    let weight: Parameter
    let bias: Parameter?
    let residual: Variable?
    let isRectified: Bool
    let mask: kernel_mask
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output) else { return }
        let (rows, inputs, outputs) = (output.rows, input.columns, output.columns)
        let shard = tape.shard
        // dy passes on to the residual unchanged, so the masked copy needs room of its own.
        let changes = isRectified || mask.threshold != 0
        let inner = residual != nil && changes ? tape.scratch.allocate(rows * outputs) : upper
        let squares = shard.collectsSquares
        let slopeOfBias = squares ? nil : bias.flatMap { shard.gradient(of: $0) }
        if changes {
            kernel_epilogue_gradient(
                rows, outputs, isRectified ? 1 : 0, mask, tape.data(output), upper, inner,
                slopeOfBias)
        } else if let slopeOfBias {
            kernel_column_sum(rows, outputs, upper, slopeOfBias)
        }
        if squares {
            addSquares(of: inner, on: tape)
        } else if let slope = shard.fullGradient(of: weight) {
            gemm(
                outputs, inputs, rows, a: inner, .transposed, lda: outputs, b: tape.data(input),
                ldb: inputs, c: slope, ldc: inputs, beta: 1)
        }
        if let lower = tape.contribution(to: input) {
            gemm(
                rows, inputs, outputs, a: inner, lda: outputs, b: tape.weights[weight],
                ldb: inputs, c: lower.gradient, ldc: inputs, beta: lower.adds ? 1 : 0)
        }
        if let residual { tape.passOn(upper, to: residual) }
    }

    /// Adds the squared gradients of single rows. The gradient of row r is d_r x_rᵀ, so the squares
    /// of all rows sum to (d²)ᵀ (x²): one product of squared matrices.
    private func addSquares(of slopes: UnsafePointer<Float>, on tape: Tape) {
        let (rows, inputs, outputs) = (output.rows, input.columns, output.columns)
        if let bias {
            kernel_column_sum_of_squares(rows, outputs, slopes, tape.shard.squares(of: bias))
        }
        let squaredSlopes = tape.scratch.allocate(rows * outputs)
        let squaredInputs = tape.scratch.allocate(rows * inputs)
        kernel_square(rows * outputs, slopes, squaredSlopes)
        kernel_square(rows * inputs, tape.data(input), squaredInputs)
        gemm(
            outputs, inputs, rows, a: squaredSlopes, .transposed, lda: outputs, b: squaredInputs,
            ldb: inputs, c: tape.shard.squares(of: weight), ldc: inputs, beta: 1)
    }
}

extension Tape {
    /// Applies a linear layer.
    ///
    /// - Parameters:
    ///   - input: [rows, inputs].
    ///   - weight: [outputs, inputs].
    ///   - bias: [outputs], or none.
    ///   - isRectified: Whether relu follows the bias; excludes a residual.
    ///   - dropout: Probability of dropping an output before the residual is added.
    ///   - residual: [rows, outputs], added last.
    ///   - firstRow: Row of the whole step at which the input begins; dropout counts from there.
    /// - Returns: [rows, outputs].
    public func linear(
        _ input: Variable, weight: Parameter, bias: Parameter?, isRectified: Bool = false,
        dropout: Float = 0, residual: Variable? = nil, firstRow: Int = 0
    ) -> Variable {
        precondition(
            weight.columns == input.columns && weight.rows == bias?.columns ?? weight.rows,
            "[\(weight.rows), \(weight.columns)] does not apply to \(input.columns) columns")
        precondition(!(isRectified && residual != nil), "relu with a residual has no gradient rule")
        let (rows, inputs, outputs) = (input.rows, input.columns, weight.rows)
        let output = output(rows: rows, columns: outputs)
        let mask = nextMask(dropout, firstRow: firstRow)
        gemm(
            rows, outputs, inputs, a: data(input), lda: inputs, b: weights[weight], .transposed,
            ldb: inputs, c: data(output), ldc: outputs)
        kernel_epilogue(
            rows, outputs, bias.map { UnsafePointer(weights[$0]) },
            residual.map { UnsafePointer(data($0)) },
            isRectified ? 1 : 0, mask, data(output))
        record(
            .linear(
                LinearOperation(
                    input: input, weight: weight, bias: bias, residual: residual,
                    isRectified: isRectified, mask: mask, output: output)))
        return output
    }
}
