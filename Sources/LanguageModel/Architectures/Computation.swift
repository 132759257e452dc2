/// The operations that architectures are written in.
///
/// An architecture is one generic function over this protocol and reads like its paper. Inference
/// runs it over packed weights and a key-value cache; training and soft-prompt gradients run the
/// same function on a tape. Rows of an activation are the positions of all sequences of a batch,
/// laid end to end; the computation knows where each begins, which positions it holds, and which
/// section's weights are meant: whoever drives it turns it to a section before calling the function
/// of that section.
public protocol Computation {
    /// A [rows, columns] matrix of activations.
    associatedtype Activation

    /// What enters the model: a row of the table where the input is a token, the soft vector itself
    /// where it is one. **Shape** [rows, table.columns].
    func embedding(_ table: WeightTable) -> Activation

    /// Adds learned positions: row r plus `table[position(r) + offset]`. **Shape** as the input.
    func addingPositions(_ input: Activation, _ table: WeightTable, offset: Int) -> Activation

    /// Dot products of each row with each row of a table, x · tableᵀ: the scores of all tokens.
    /// **Shape** [rows, table.rows].
    func scores(_ input: Activation, _ table: WeightTable) -> Activation

    /// y = activation(x · wᵀ + b) + residual. **Shape** [rows, weight.outputs].
    ///
    /// Either a rectifier or a residual, never both.
    func linear(
        _ input: Activation, _ weight: WeightMatrix, isRectified: Bool, residual: Activation?
    ) -> Activation

    /// Root-mean-square norm by rows: x / sqrt(mean(x²) + epsilon) · gain (Zhang and Sennrich, 2019).
    func rootMeanSquareNorm(_ input: Activation, gain: WeightVector, epsilon: Float) -> Activation

    /// Layer norm by rows with gain and bias (Ba et al., 2016).
    func layerNorm(
        _ input: Activation, gain: WeightVector, bias: WeightVector, epsilon: Float
    ) -> Activation

    /// Causal attention of a block over its own sequence, what the cache holds of it included.
    ///
    /// - Parameters:
    ///   - input: Queries, keys and values side by side, before rotation.
    ///     **Shape** [rows, (heads + 2 · keyValueHeads) · headWidth].
    ///   - block: Number of the block, for its cache.
    /// - Returns: [rows, heads · headWidth].
    func attention(_ input: Activation, _ shape: AttentionShape, block: Int) -> Activation

    /// silu(gate) ∘ up, both halves side by side in the input (Shazeer, 2020).
    /// **Shape** [rows, 2 · n] to [rows, n].
    func gatedSiLU(_ input: Activation) -> Activation
}

/// How the columns of queries, keys and values are cut into heads, and how positions enter.
public struct AttentionShape: Sendable, Hashable {
    /// Query heads.
    public let heads: Int
    /// Key and value heads; divides `heads`. Query head h reads key head h · keyValueHeads / heads.
    public let keyValueHeads: Int
    /// Columns of a head; scores are divided by its square root.
    public let headWidth: Int
    /// Angles of rotary positions, nil when positions were added to the input.
    public let rotary: RotaryEmbedding?

    /// Describes attention.
    public init(heads: Int, keyValueHeads: Int, headWidth: Int, rotary: RotaryEmbedding?) {
        precondition(
            heads > 0 && keyValueHeads > 0 && heads % keyValueHeads == 0,
            "\(keyValueHeads) key-value heads do not divide \(heads) heads")
        self.heads = heads
        self.keyValueHeads = keyValueHeads
        self.headWidth = headWidth
        self.rotary = rotary
    }

    /// Columns of queries, keys and values side by side.
    public var columns: Int { (heads + 2 * keyValueHeads) * headWidth }
}

/// Rotary positions (Su et al., 2021), half-split as LLaMA stores them: pair (i, i + d/2) of a head
/// turns by position · frequencies[i].
public struct RotaryEmbedding: Sendable, Hashable {
    /// Radians a position turns each pair by, after any published scaling. **Shape** [headWidth / 2].
    public let frequencies: [Float]
    /// Factor on cosine and sine, 1 unless a scaling asks for another (YaRN, LongRoPE).
    public let magnitude: Float

    /// Takes angles as they are.
    public init(frequencies: [Float], magnitude: Float = 1) {
        self.frequencies = frequencies
        self.magnitude = magnitude
    }
}
