import CKernels
import Tensor

/// Normalises each row to mean 0 and variance 1, then scales and shifts (Ba et al., 2016).
///
/// y = (x - mean) / sqrt(variance + epsilon) · gain + bias. The backward pass needs x and each
/// row's mean and inverse deviation.
public struct LayerNormOperation {
    let input: Variable
    let gain: Parameter
    let bias: Parameter
    let moments: UnsafeMutablePointer<Float>
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output), let lower = tape.contribution(to: input) else {
            return
        }
        kernel_layer_norm_gradient(
            output.rows, output.columns, tape.data(input), tape.weights[gain], moments, upper,
            lower.gradient, lower.adds ? 1 : 0, tape.shard.gradient(of: gain),
            tape.shard.gradient(of: bias))
    }
}

extension Tape {
    /// Normalises rows. **Shapes** input and result [rows, columns], gain and bias [columns].
    public func layerNorm(
        _ input: Variable, gain: Parameter, bias: Parameter, epsilon: Float
    ) -> Variable {
        precondition(
            gain.columns == input.columns && bias.columns == input.columns,
            "\(gain.columns) gains for \(input.columns) columns")
        let output = output(rows: input.rows, columns: input.columns)
        let moments = scratch.allocate(2 * input.rows)
        kernel_layer_norm(
            input.rows, input.columns, epsilon, data(input), weights[gain], weights[bias],
            data(output), moments)
        record(
            .layerNorm(
                LayerNormOperation(
                    input: input, gain: gain, bias: bias, moments: moments, output: output)))
        return output
    }
}
