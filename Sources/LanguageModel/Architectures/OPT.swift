/// Sizes and options of an OPT model.
public struct OPTConfiguration: Sendable, Hashable {
    /// Number of tokens.
    public var vocabularyCount: Int
    /// Columns between the blocks.
    public var width: Int
    /// Columns of an embedding (`word_embed_proj_dim`); where it differs from `width`, the model
    /// projects in and out.
    public var inputWidth: Int
    /// Columns inside the feed-forward network.
    public var feedForwardWidth: Int
    /// Number of blocks.
    public var blockCount: Int
    /// Heads; divides `width`.
    public var heads: Int
    /// Positions a sequence may have.
    public var contextCount: Int
    /// Whether norms stand before attention and feed-forward, as in all models but the one of 350M.
    public var isNormFirst = true
    /// Whether a norm follows the last block; never without `isNormFirst`.
    public var hasFinalNorm = true
    /// Whether linear layers have biases.
    public var hasBias = true
    /// Whether the head is the table of embeddings.
    public var isHeadTied = true

    /// Takes the sizes; the options have the values of the published models.
    ///
    /// - Parameter inputWidth: `width` when nil.
    public init(
        vocabularyCount: Int, width: Int, inputWidth: Int? = nil, feedForwardWidth: Int,
        blockCount: Int, heads: Int, contextCount: Int
    ) {
        self.vocabularyCount = vocabularyCount
        self.width = width
        self.inputWidth = inputWidth ?? width
        self.feedForwardWidth = feedForwardWidth
        self.blockCount = blockCount
        self.heads = heads
        self.contextCount = contextCount
    }
}

/// OPT (Zhang et al., 2022): learned positions, layer norm before or after, rectified feed-forward.
public struct OPT: Architecture {
    /// Rows of the table of positions that stand for none; a quirk of the published weights.
    public static let positionOffset = 2
    private static let epsilon: Float = 1e-5

    /// What it was built from.
    public let configuration: OPTConfiguration
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

    private let positions: WeightTable
    private let projectIn: WeightMatrix?
    private let projectOut: WeightMatrix?
    private let norm: Norm?
    private let weights: BlockWeights

    private struct Norm: Sendable {
        let gain: WeightVector
        let bias: WeightVector

        init(_ layout: inout SectionLayout, _ key: String, width: Int) {
            gain = layout.vector("\(key).weight", count: width)
            bias = layout.vector("\(key).bias", count: width)
        }
    }

    private struct BlockWeights: Sendable {
        let attentionNorm: Norm
        let queriesKeysValues: WeightMatrix
        let attentionOutput: WeightMatrix
        let feedForwardNorm: Norm
        let first: WeightMatrix
        let second: WeightMatrix
    }

    /// Lays out the weights. Sizes that make no model are a programmer's error; `ModelConfiguration`
    /// checks those of files.
    public init(_ configuration: OPTConfiguration) {
        let c = configuration
        precondition(c.width % c.heads == 0, "\(c.heads) heads do not divide \(c.width)")
        self.configuration = c
        attention = AttentionShape(
            heads: c.heads, keyValueHeads: c.heads, headWidth: c.width / c.heads, rotary: nil)
        var outer = SectionLayout()
        embedding = outer.table(
            "model.decoder.embed_tokens", rows: c.vocabularyCount, columns: c.inputWidth)
        positions = outer.table(
            "model.decoder.embed_positions", rows: c.contextCount + Self.positionOffset,
            columns: c.width)
        head =
            c.isHeadTied
            ? embedding : outer.table("lm_head", rows: c.vocabularyCount, columns: c.inputWidth)
        let isProjected = c.inputWidth != c.width
        projectIn =
            isProjected
            ? outer.matrix(["model.decoder.project_in"], pieces: [c.width], inputs: c.inputWidth)
            : nil
        projectOut =
            isProjected
            ? outer.matrix(["model.decoder.project_out"], pieces: [c.inputWidth], inputs: c.width)
            : nil
        norm =
            c.hasFinalNorm && c.isNormFirst
            ? Norm(&outer, "model.decoder.final_layer_norm", width: c.width) : nil
        self.outer = outer
        var block = SectionLayout()
        weights = Self.blockWeights(c, &block)
        self.block = block
    }

    private static func blockWeights(
        _ c: OPTConfiguration, _ layout: inout SectionLayout
    ) -> BlockWeights {
        BlockWeights(
            attentionNorm: Norm(&layout, "self_attn_layer_norm", width: c.width),
            queriesKeysValues: layout.matrix(
                ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"],
                pieces: [c.width, c.width, c.width], inputs: c.width, hasBias: c.hasBias),
            attentionOutput: layout.matrix(
                ["self_attn.out_proj"], pieces: [c.width], inputs: c.width, hasBias: c.hasBias),
            feedForwardNorm: Norm(&layout, "final_layer_norm", width: c.width),
            first: layout.matrix(
                ["fc1"], pieces: [c.feedForwardWidth], inputs: c.width, hasBias: c.hasBias),
            second: layout.matrix(
                ["fc2"], pieces: [c.width], inputs: c.feedForwardWidth, hasBias: c.hasBias))
    }

    /// The name in `model_type`.
    public var name: String { "opt" }
    /// Number of tokens.
    public var vocabularyCount: Int { configuration.vocabularyCount }
    /// Columns of an embedding and of a soft vector.
    public var inputWidth: Int { configuration.inputWidth }
    /// Columns between the blocks.
    public var width: Int { configuration.width }
    /// Number of blocks.
    public var blockCount: Int { configuration.blockCount }
    /// Positions a sequence may have.
    public var contextCount: Int { configuration.contextCount }

    /// What stands before the keys of a block.
    public func blockPrefix(_ number: Int) -> String { "model.decoder.layers.\(number)." }

    // MARK: - Equations

    /// x = Win · E[token] + P[position + 2]
    public func embed<C: Computation>(on c: C) -> C.Activation {
        let embedded = c.embedding(embedding)
        let projected =
            projectIn.map { c.linear(embedded, $0, isRectified: false, residual: nil) } ?? embedded
        return c.addingPositions(projected, positions, offset: Self.positionOffset)
    }

    /// Norm first: h = x + Wo · attention(W{q,k,v} · norm(x)), y = h + W2 · relu(W1 · norm(h)).
    /// Norm last: h = norm(x + Wo · attention(W{q,k,v} · x)), y = norm(h + W2 · relu(W1 · h)).
    public func block<C: Computation>(
        _ x: C.Activation, number: Int, on c: C
    ) -> C.Activation {
        func normed(_ input: C.Activation, _ norm: Norm) -> C.Activation {
            c.layerNorm(input, gain: norm.gain, bias: norm.bias, epsilon: Self.epsilon)
        }
        let isNormFirst = configuration.isNormFirst
        let asking = isNormFirst ? normed(x, weights.attentionNorm) : x
        let qkv = c.linear(asking, weights.queriesKeysValues, isRectified: false, residual: nil)
        let attended = c.attention(qkv, attention, block: number)
        let added = c.linear(attended, weights.attentionOutput, isRectified: false, residual: x)
        let h = isNormFirst ? added : normed(added, weights.attentionNorm)

        let inner = isNormFirst ? normed(h, weights.feedForwardNorm) : h
        let rectified = c.linear(inner, weights.first, isRectified: true, residual: nil)
        let y = c.linear(rectified, weights.second, isRectified: false, residual: h)
        return isNormFirst ? y : normed(y, weights.feedForwardNorm)
    }

    /// Wout · norm(x)
    public func finish<C: Computation>(_ x: C.Activation, on c: C) -> C.Activation {
        let normed =
            norm.map { c.layerNorm(x, gain: $0.gain, bias: $0.bias, epsilon: Self.epsilon) } ?? x
        return projectOut.map { c.linear(normed, $0, isRectified: false, residual: nil) } ?? normed
    }
}
