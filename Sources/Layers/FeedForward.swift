import Autodiff

/// The pointwise network of a block: linear, relu, linear, dropout after each, and a residual.
public struct FeedForward: Sendable {
    /// First layer, [inner, width].
    public let first: Linear
    /// Second layer, [width, inner].
    public let second: Linear

    /// Adds the layer's parameters to a layout, as `key.fc1` and `key.fc2`.
    public init(_ layout: inout ParameterLayout, key: String, width: Int, inner: Int) {
        first = Linear(&layout, keys: ["\(key).fc1"], inputs: width, outputs: inner)
        second = Linear(&layout, keys: ["\(key).fc2"], inputs: inner, outputs: width)
    }

    /// Applies both layers. **Shapes** input, residual and result [rows, width].
    public func callAsFunction(
        _ input: Variable, residual: Variable, in batch: PackedBatch, on tape: Tape, dropout: Float
    ) -> Variable {
        let inner = first(
            input, on: tape, isRectified: true, dropout: dropout, firstRow: batch.firstRow)
        return second(
            inner, on: tape, dropout: dropout, residual: residual, firstRow: batch.firstRow)
    }
}
