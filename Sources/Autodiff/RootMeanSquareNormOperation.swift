import CKernels
import Tensor

/// Scales each row to root mean square 1, then by a gain (Zhang and Sennrich, 2019).
///
/// y = x / sqrt(mean(x²) + epsilon) · gain. The backward pass needs x and the factor of each row.
public struct RootMeanSquareNormOperation {
    let input: Variable
    let gain: Parameter
    let inverses: UnsafeMutablePointer<Float>
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output), let lower = tape.contribution(to: input) else {
            return
        }
        kernel_rms_norm_gradient(
            output.rows, output.columns, tape.data(input), tape.weights[gain], inverses, upper,
            lower.gradient, lower.adds ? 1 : 0, tape.shard.gradient(of: gain))
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
        let output = output(rows: input.rows, columns: input.columns)
        let inverses = scratch.allocate(input.rows)
        kernel_rms_norm(
            input.rows, input.columns, epsilon, data(input), input.columns, weights[gain],
            data(output), input.columns, inverses)
        record(
            .rootMeanSquareNorm(
                RootMeanSquareNormOperation(
                    input: input, gain: gain, inverses: inverses, output: output)))
        return output
    }
}
