import CKernels
import Tensor

/// Scales each row to root mean square 1, then by a gain (Zhang and Sennrich, 2019).
///
/// y = x / sqrt(mean(x²) + epsilon) · gain. The backward pass needs x and the factor of each row.
public struct RootMeanSquareNormOperation {
    let input: Variable
    let gain: Parameter?
    let gains: UnsafePointer<Float>
    let inverses: UnsafeMutablePointer<Float>
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output), let lower = tape.contribution(to: input) else {
            return
        }
        kernel_rms_norm_gradient(
            output.rows, output.columns, tape.data(input), gains, inverses, upper,
            lower.gradient, lower.adds ? 1 : 0, gain.flatMap { tape.shard.gradient(of: $0) })
    }
}

extension Tape {
    /// Scales rows to root mean square 1. **Shapes** input and result [rows, columns], gain
    /// [columns].
    public func rootMeanSquareNorm(
        _ input: Variable, gain: Parameter, epsilon: Float
    ) -> Variable {
        precondition(
            gain.count == input.columns, "\(gain.count) gains for \(input.columns) columns")
        return normalize(input, gain: gain, gains: weights[gain], epsilon: epsilon)
    }

    /// Scales rows to root mean square 1 without a gain. **Shapes** [rows, columns].
    public func rowNormalized(_ input: Variable, epsilon: Float = 1e-12) -> Variable {
        let ones = scratch.allocate(input.columns)
        ones.update(repeating: 1, count: input.columns)
        return normalize(input, gain: nil, gains: ones, epsilon: epsilon)
    }

    private func normalize(
        _ input: Variable, gain: Parameter?, gains: UnsafePointer<Float>, epsilon: Float
    ) -> Variable {
        let output = output(rows: input.rows, columns: input.columns)
        let inverses = scratch.allocate(input.rows)
        kernel_rms_norm(
            input.rows, input.columns, epsilon, data(input), input.columns, gains,
            data(output), input.columns, inverses)
        record(
            .rootMeanSquareNorm(
                RootMeanSquareNormOperation(
                    input: input, gain: gain, gains: gains, inverses: inverses, output: output)))
        return output
    }
}
