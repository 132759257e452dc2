import CKernels
import Tensor

/// Sizes that all blocks of a transformer share.
struct TransformerShape: Sendable, Hashable {
    /// Columns between the blocks.
    var width: Int
    /// Columns inside the feed-forward network.
    var innerWidth: Int
    /// Heads; divides `width`.
    var heads: Int
    /// Number of blocks.
    var blocks: Int
    /// Added to the variance in norms.
    var epsilon: Float
    /// Whether norms stand before attention and feed-forward, or behind their sums.
    var isNormFirst: Bool
    /// Whether a position sees only itself and what lies before it.
    var isCausal: Bool
    /// What stands between the two matrices of the feed-forward network.
    var activation: Activation

    /// Smooth rectifiers.
    enum Activation: Sendable, Hashable {
        /// x · sigmoid(1.702 x).
        case quickGELU
        /// x · Φ(x) (Hendrycks and Gimpel, 2016).
        case gelu
    }

    var headWidth: Int { width / heads }
}

/// Published names of a block's layers, without `.weight` and `.bias`.
struct TransformerNames: Sendable {
    let queries: String
    let keys: String
    let values: String
    let output: String
    let attentionNorm: String
    let first: String
    let second: String
    let feedForwardNorm: String
}

/// One block of attention and feed-forward (Vaswani et al., 2017).
///
/// Norm first: h = x + Wo · attention(W{q,k,v} · norm(x)), y = h + W2 · f(W1 · norm(h)).
/// Norm last: h = norm(x + Wo · attention(W{q,k,v} · x)), y = norm(h + W2 · f(W1 · h)).
struct TransformerBlock: Sendable {
    private let shape: TransformerShape
    private let queriesKeysValues: DenseLayer
    private let output: DenseLayer
    private let attentionNorm: LayerNormalization
    private let first: DenseLayer
    private let second: DenseLayer
    private let feedForwardNorm: LayerNormalization

    init(
        _ shape: TransformerShape, _ names: TransformerNames, from weights: some NetworkWeights,
        format: WeightFormat
    ) throws(EncoderError) {
        self.shape = shape
        let width = shape.width
        queriesKeysValues = try DenseLayer(
            [names.queries, names.keys, names.values], pieces: [width, width, width],
            inputs: width, from: weights, format: format)
        output = try DenseLayer(
            names.output, outputs: width, inputs: width, from: weights, format: format)
        attentionNorm = try LayerNormalization(
            names.attentionNorm, width: width, epsilon: shape.epsilon, from: weights)
        first = try DenseLayer(
            names.first, outputs: shape.innerWidth, inputs: width, from: weights, format: format)
        second = try DenseLayer(
            names.second, outputs: width, inputs: shape.innerWidth, from: weights, format: format)
        feedForwardNorm = try LayerNormalization(
            names.feedForwardNorm, width: width, epsilon: shape.epsilon, from: weights)
    }

    /// Computes the block in place. **Shape** room.x [rows, width].
    func apply(_ room: TransformerRoom, on pool: WorkerPool) {
        let (rows, width) = (room.rows, shape.width)
        let x = room.x
        var input = x
        if shape.isNormFirst {
            attentionNorm.apply(x, rows: rows, into: room.normed, moments: room.moments, on: pool)
            input = room.normed
        }
        queriesKeysValues.apply(
            input, rows: rows, ldx: width, into: room.inner, ldy: 3 * width, on: pool)
        attend(room, on: pool)
        // Behind the attention the inside is free for the sum that a norm follows.
        let sum = shape.isNormFirst ? x : room.inner
        output.apply(
            room.normed, rows: rows, ldx: width, into: sum, ldy: width, residual: x, on: pool)
        if !shape.isNormFirst {
            attentionNorm.apply(sum, rows: rows, into: x, moments: room.moments, on: pool)
        }
        feedForward(room, on: pool)
    }

    private func feedForward(_ room: TransformerRoom, on pool: WorkerPool) {
        let (rows, width, innerWidth) = (room.rows, shape.width, shape.innerWidth)
        let x = room.x
        if shape.isNormFirst {
            feedForwardNorm.apply(x, rows: rows, into: room.normed, moments: room.moments, on: pool)
        }
        first.apply(
            shape.isNormFirst ? room.normed : x, rows: rows, ldx: width, into: room.inner,
            ldy: innerWidth, on: pool)
        activate(room.inner, count: rows * innerWidth, on: pool)
        second.apply(
            room.inner, rows: rows, ldx: innerWidth, into: shape.isNormFirst ? x : room.normed,
            ldy: width, residual: x, on: pool)
        if !shape.isNormFirst {
            feedForwardNorm.apply(room.normed, rows: rows, into: x, moments: room.moments, on: pool)
        }
    }

    /// normed = attention of the queries, keys and values in `inner`, heads of all sequences at once.
    private func attend(_ room: TransformerRoom, on pool: WorkerPool) {
        let (width, headWidth) = (shape.width, shape.headWidth)
        let level = packed_level()
        let jobs = room.sequences.count * shape.heads
        pool.run(room.attentionParts) { part in
            let work = room.attention + part * room.attentionFloats
            let range =
                jobs * part / room.attentionParts..<jobs * (part + 1) / room.attentionParts
            for job in range {
                let sequence = room.sequences[job / shape.heads]
                let head = job % shape.heads
                let queries =
                    room.inner + sequence.lowerBound * 3 * width + head * headWidth
                let result = room.normed + sequence.lowerBound * width + head * headWidth
                if shape.isCausal {
                    kernel_cached_attention_on(
                        level, 0, sequence.count, 0, headWidth, queries, 3 * width,
                        queries + width, 3 * width, queries + 2 * width, 3 * width, result, width,
                        work)
                } else {
                    kernel_full_attention_on(
                        level, sequence.count, headWidth, queries, 3 * width, queries + width,
                        3 * width, queries + 2 * width, 3 * width, result, width, work)
                }
            }
        }
    }

    private func activate(
        _ x: UnsafeMutablePointer<Float>, count: Int, on pool: WorkerPool
    ) {
        pool.run(over: count, minimum: 16_384) { range in
            switch shape.activation {
            case .quickGELU:
                kernel_quick_gelu(range.count, x + range.lowerBound)
            case .gelu: kernel_gelu(range.count, x + range.lowerBound)
            }
        }
    }
}

/// Work space of a transformer over the rows of some sequences, valid until its arena is rewound.
struct TransformerRoom {
    let rows: Int
    /// Rows of each sequence.
    let sequences: [Range<Int>]
    /// What runs between the blocks. **Shape** [rows, width].
    let x: UnsafeMutablePointer<Float>
    /// **Shape** [rows, width].
    let normed: UnsafeMutablePointer<Float>
    /// Queries, keys and values, then the inside of the feed-forward network.
    let inner: UnsafeMutablePointer<Float>
    let moments: UnsafeMutablePointer<Float>
    /// `attentionParts` pieces of `attentionFloats`.
    let attention: UnsafeMutablePointer<Float>
    let attentionParts: Int
    let attentionFloats: Int

    init(_ shape: TransformerShape, lengths: [Int], in arena: Arena) {
        var sequences: [Range<Int>] = []
        for length in lengths {
            let first = sequences.last?.upperBound ?? 0
            sequences.append(first..<first + length)
        }
        self.sequences = sequences
        rows = sequences.last?.upperBound ?? 0
        x = arena.allocate(rows * shape.width)
        normed = arena.allocate(rows * shape.width)
        inner = arena.allocate(rows * max(3 * shape.width, shape.innerWidth))
        moments = arena.allocate(2 * rows)
        attentionParts = max(1, min(16, lengths.count * shape.heads))
        // The work space ends at a multiple of a cache line, so that parts share none.
        let floats = kernel_cached_attention_work(lengths.max() ?? 0, 0, shape.headWidth)
        attentionFloats = (floats + 15) & ~15
        attention = arena.allocate(attentionParts * attentionFloats)
    }
}
