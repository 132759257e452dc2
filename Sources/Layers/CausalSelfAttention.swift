import Autodiff

/// Multi-head attention of packed sequences in which a row sees itself and what came before.
public struct CausalSelfAttention: Sendable {
    /// Queries, [width, width].
    public let query: Linear
    /// Keys and values of the same input as one product, [2 · width, width].
    public let keysAndValues: Linear
    /// Output projection, [width, width].
    public let output: Linear
    /// Number of heads; divides the width.
    public let heads: Int

    /// Adds the layer's parameters to a layout, as `key.q`, `key.k`, `key.v` and `key.o`.
    public init(_ layout: inout ParameterLayout, key: String, width: Int, heads: Int) {
        precondition(
            heads > 0 && width % heads == 0, "\(heads) heads do not divide a width of \(width)")
        query = Linear(&layout, keys: ["\(key).q"], inputs: width, outputs: width)
        keysAndValues = Linear(
            &layout, keys: ["\(key).k", "\(key).v"], inputs: width, outputs: width)
        output = Linear(&layout, keys: ["\(key).o"], inputs: width, outputs: width)
        self.heads = heads
    }

    /// Attends, projects and adds a residual.
    ///
    /// - Parameters:
    ///   - queries: [rows, width], what asks.
    ///   - context: [rows, width], what is attended to.
    ///   - residual: [rows, width], added to the result.
    ///   - longest: Upper bound on sequence lengths.
    ///   - dropout: Probability of dropping an attention weight.
    ///   - attendsToPadding: Whether a sequence shorter than `longest` sees rows of zeros before it.
    public func callAsFunction(
        queries: Variable, context: Variable, residual: Variable, in batch: PackedBatch,
        on tape: Tape, longest: Int, dropout: Float, attendsToPadding: Bool
    ) -> Variable {
        let attended = tape.causalAttention(
            queries: query(queries, on: tape), keysAndValues: keysAndValues(context, on: tape),
            in: batch, heads: heads, longest: longest, dropout: dropout,
            paddingBias: attendsToPadding ? keysAndValues.bias : nil)
        return output(attended, on: tape, residual: residual)
    }
}
