/// Sizes and options of a model of the LLaMA family.
public struct LLaMAConfiguration: Sendable, Hashable {
    /// The name in `model_type`: `llama`, or a family with the same equations.
    public var name = "llama"
    /// Number of tokens.
    public var vocabularyCount: Int
    /// Columns between the blocks.
    public var width: Int
    /// Columns inside the feed-forward network.
    public var feedForwardWidth: Int
    /// Number of blocks.
    public var blockCount: Int
    /// Query heads.
    public var heads: Int
    /// Key and value heads; divides `heads`.
    public var keyValueHeads: Int
    /// Columns of a head, even.
    public var headWidth: Int
    /// Positions a sequence may have.
    public var contextCount: Int
    /// Added to the mean square in norms.
    public var normEpsilon: Float = 1e-6
    /// How angles follow from positions.
    public var rotary = RotaryPositions()
    /// Whether the head is the table of embeddings.
    public var isHeadTied: Bool
    /// Whether queries, keys and values have biases.
    public var hasAttentionBias = false
    /// Whether the attention's output has a bias.
    public var hasAttentionOutputBias = false
    /// Whether the feed-forward network has biases.
    public var hasFeedForwardBias = false

    /// Takes the sizes; the options have the values of the first LLaMA.
    ///
    /// - Parameters:
    ///   - keyValueHeads: As many as `heads` when nil.
    ///   - headWidth: `width / heads` when nil.
    public init(
        vocabularyCount: Int, width: Int, feedForwardWidth: Int, blockCount: Int, heads: Int,
        keyValueHeads: Int? = nil, headWidth: Int? = nil, contextCount: Int, isHeadTied: Bool
    ) {
        self.vocabularyCount = vocabularyCount
        self.width = width
        self.feedForwardWidth = feedForwardWidth
        self.blockCount = blockCount
        self.heads = heads
        self.keyValueHeads = keyValueHeads ?? heads
        self.headWidth = headWidth ?? width / heads
        self.contextCount = contextCount
        self.isHeadTied = isHeadTied
    }
}

/// LLaMA (Touvron et al., 2023): pre-norm blocks with RMSNorm, rotary positions, grouped heads
/// (Ainslie et al., 2023) and SwiGLU.
public struct LLaMA: Architecture {
    /// What it was built from.
    public let configuration: LLaMAConfiguration
    /// Heads of every block.
    public let attention: AttentionShape
    /// Weights before and behind the blocks.
    public let outer: SectionLayout
    /// Weights of every block.
    public let block: SectionLayout
    /// Embedding of each token.
    public let embedding: WeightTable
    /// What scores are products with.
    public let head: WeightTable

    private let norm: WeightVector
    private let weights: BlockWeights

    private struct BlockWeights: Sendable {
        let attentionNorm: WeightVector
        let queriesKeysValues: WeightMatrix
        let attentionOutput: WeightMatrix
        let feedForwardNorm: WeightVector
        let gateAndUp: WeightMatrix
        let down: WeightMatrix
    }

    /// Lays out the weights. Sizes that make no model are a programmer's error; `ModelConfiguration`
    /// checks those of files.
    public init(_ configuration: LLaMAConfiguration) {
        let c = configuration
        self.configuration = c
        attention = AttentionShape(
            heads: c.heads, keyValueHeads: c.keyValueHeads, headWidth: c.headWidth,
            rotary: c.rotary.embedding(headWidth: c.headWidth, contextCount: c.contextCount))
        var outer = SectionLayout()
        embedding = outer.table(
            "model.embed_tokens", rows: c.vocabularyCount, columns: c.width)
        head =
            c.isHeadTied
            ? embedding : outer.table("lm_head", rows: c.vocabularyCount, columns: c.width)
        norm = outer.vector("model.norm.weight", count: c.width)
        self.outer = outer
        var block = SectionLayout()
        weights = Self.blockWeights(c, &block)
        self.block = block
    }

    private static func blockWeights(
        _ c: LLaMAConfiguration, _ layout: inout SectionLayout
    ) -> BlockWeights {
        let queries = c.heads * c.headWidth
        let keys = c.keyValueHeads * c.headWidth
        return BlockWeights(
            attentionNorm: layout.vector("input_layernorm.weight", count: c.width),
            queriesKeysValues: layout.matrix(
                ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"],
                pieces: [queries, keys, keys], inputs: c.width, hasBias: c.hasAttentionBias),
            attentionOutput: layout.matrix(
                ["self_attn.o_proj"], pieces: [c.width], inputs: queries,
                hasBias: c.hasAttentionOutputBias),
            feedForwardNorm: layout.vector("post_attention_layernorm.weight", count: c.width),
            gateAndUp: layout.matrix(
                ["mlp.gate_proj", "mlp.up_proj"],
                pieces: [c.feedForwardWidth, c.feedForwardWidth], inputs: c.width,
                hasBias: c.hasFeedForwardBias),
            down: layout.matrix(
                ["mlp.down_proj"], pieces: [c.width], inputs: c.feedForwardWidth,
                hasBias: c.hasFeedForwardBias))
    }

    /// The name in `model_type`.
    public var name: String { configuration.name }
    /// Number of tokens.
    public var vocabularyCount: Int { configuration.vocabularyCount }
    /// Columns of an embedding and of a soft vector.
    public var inputWidth: Int { configuration.width }
    /// Columns between the blocks.
    public var width: Int { configuration.width }
    /// Number of blocks.
    public var blockCount: Int { configuration.blockCount }
    /// Positions a sequence may have.
    public var contextCount: Int { configuration.contextCount }

    /// What stands before the keys of a block.
    public func blockPrefix(_ number: Int) -> String { "model.layers.\(number)." }

    // MARK: - Equations

    /// x = E[token]
    public func embed<C: Computation>(on computation: C) -> C.Activation {
        computation.embedding(embedding)
    }

    /// h = x + Wo · attention(rotate(W{q,k,v} · norm(x)))
    /// y = h + Wdown · (silu(Wgate · norm(h)) ∘ (Wup · norm(h)))
    public func block<C: Computation>(
        _ x: C.Activation, number: Int, on c: C
    ) -> C.Activation {
        let epsilon = configuration.normEpsilon
        let normed = c.rootMeanSquareNorm(x, gain: weights.attentionNorm, epsilon: epsilon)
        let qkv = c.linear(normed, weights.queriesKeysValues, isRectified: false, residual: nil)
        let attended = c.attention(qkv, attention, block: number)
        let h = c.linear(attended, weights.attentionOutput, isRectified: false, residual: x)

        let inner = c.rootMeanSquareNorm(h, gain: weights.feedForwardNorm, epsilon: epsilon)
        let gateAndUp = c.linear(inner, weights.gateAndUp, isRectified: false, residual: nil)
        return c.linear(c.gatedSiLU(gateAndUp), weights.down, isRectified: false, residual: h)
    }

    /// norm(x)
    public func finish<C: Computation>(_ x: C.Activation, on c: C) -> C.Activation {
        c.rootMeanSquareNorm(x, gain: norm, epsilon: configuration.normEpsilon)
    }
}
