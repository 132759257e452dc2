import Autodiff

/// Normalisation of rows with learned gain and bias.
public struct LayerNorm: Sendable {
    /// [width].
    public let gain: Parameter
    /// [width].
    public let bias: Parameter
    /// Added to the variance.
    public let epsilon: Float

    /// Adds the layer's parameters to a layout, as `key.weight` and `key.bias`.
    public init(_ layout: inout ParameterLayout, key: String, width: Int, epsilon: Float) {
        gain = layout.add(
            [CheckpointEntry(key: "\(key).weight", shape: [width])], rows: 1, columns: width,
            initialization: .ones)
        bias = layout.add(
            [CheckpointEntry(key: "\(key).bias", shape: [width])], rows: 1, columns: width,
            initialization: .zeros)
        self.epsilon = epsilon
    }

    /// Applies the layer. **Shapes** input and result [rows, width].
    public func callAsFunction(_ input: Variable, on tape: Tape) -> Variable {
        tape.layerNorm(input, gain: gain, bias: bias, epsilon: epsilon)
    }
}
