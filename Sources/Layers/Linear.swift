import Autodiff

/// y = x · wᵀ + b, with what may follow it in the same pass.
///
/// Several checkpoint layers over the same input may be stacked into one product, as keys and
/// values are.
public struct Linear: Sendable {
    /// [outputs, inputs].
    public let weight: Parameter
    /// [outputs].
    public let bias: Parameter

    /// Adds the layer's parameters to a layout.
    ///
    /// - Parameters:
    ///   - keys: Prefix of the checkpoint keys of each stacked layer, such as `blocks.0.q`.
    ///   - inputs: Columns of the input.
    ///   - outputs: Columns of the output of each stacked layer.
    public init(
        _ layout: inout ParameterLayout, keys: [String], inputs: Int, outputs: Int,
        initialization: Initialization = .xavierNormal
    ) {
        weight = layout.add(
            keys.map { CheckpointEntry(key: "\($0).weight", shape: [outputs, inputs]) },
            rows: outputs * keys.count, columns: inputs, initialization: initialization)
        bias = layout.add(
            keys.map { CheckpointEntry(key: "\($0).bias", shape: [outputs]) },
            rows: 1, columns: outputs * keys.count, initialization: .zeros)
    }

    /// Applies the layer; the options are those of `Tape.linear`.
    public func callAsFunction(
        _ input: Variable, on tape: Tape, isRectified: Bool = false, dropout: Float = 0,
        residual: Variable? = nil, firstRow: Int = 0
    ) -> Variable {
        tape.linear(
            input, weight: weight, bias: bias, isRectified: isRectified, dropout: dropout,
            residual: residual, firstRow: firstRow)
    }
}
