import Autodiff
import Layers

/// The layers of SASRec (Kang and McAuley, 2018) and how they are joined.
///
/// Input is the last items of each user, packed end to end; there is no padding row and padding is
/// never computed. A sequence's last item has the last position row, as in the left-padded
/// original: places count from `length - count`.
struct SASRecNetwork: Sendable {
    /// One self-attention block.
    struct Block: Sendable {
        let attentionNorm: LayerNorm
        let attention: CausalSelfAttention
        let feedForwardNorm: LayerNorm
        let feedForward: FeedForward
    }

    let configuration: SASRec.Configuration
    let itemCount: Int
    let layout: ParameterLayout
    let embedding: SequenceEmbedding
    let blocks: [Block]
    let finalNorm: LayerNorm

    init(
        _ configuration: SASRec.Configuration, itemCount: Int,
        initialization: Initialization = .xavierNormal
    ) {
        if let problem = configuration.problem { preconditionFailure(problem) }
        precondition(itemCount > 0, "a catalogue needs an item")
        self.configuration = configuration
        self.itemCount = itemCount
        let (width, epsilon) = (configuration.width, configuration.epsilon)
        var layout = ParameterLayout()
        embedding = SequenceEmbedding(
            &layout, itemCount: itemCount, length: configuration.length, width: width,
            scale: configuration.scalesItems ? Float(width).squareRoot() : 1,
            initialization: initialization)
        blocks = (0..<configuration.blocks).map { block in
            Block(
                attentionNorm: LayerNorm(
                    &layout, key: "blocks.\(block).ln1", width: width, epsilon: epsilon),
                attention: CausalSelfAttention(
                    &layout, key: "blocks.\(block)", width: width, heads: configuration.heads),
                feedForwardNorm: LayerNorm(
                    &layout, key: "blocks.\(block).ln2", width: width, epsilon: epsilon),
                feedForward: FeedForward(
                    &layout, key: "blocks.\(block)", width: width, inner: width))
        }
        finalNorm = LayerNorm(&layout, key: "ln", width: width, epsilon: epsilon)
        self.layout = layout
    }

    /// Hidden states of packed sequences. **Shape** [batch.rowCount, width].
    ///
    /// - Parameters:
    ///   - items: Item of each row.
    ///   - places: Row of the position table of each row.
    func features(
        _ items: UnsafePointer<Int32>, places: UnsafePointer<Int32>, in batch: PackedBatch,
        on tape: Tape
    ) -> Variable {
        let dropout = configuration.dropout
        var x = embedding(items, places: places, in: batch, on: tape, dropout: dropout)
        for block in blocks {
            let normal = block.attentionNorm(x, on: tape)
            let attended: Variable
            switch configuration.variant {
            case .published:
                attended = block.attention(
                    queries: normal, context: x, residual: normal, in: batch, on: tape,
                    longest: configuration.length, dropout: dropout,
                    attendsToPadding: configuration.attendsToPadding)
            case .preNorm:
                attended = block.attention(
                    queries: normal, context: normal, residual: x, in: batch, on: tape,
                    longest: configuration.length, dropout: dropout,
                    attendsToPadding: configuration.attendsToPadding)
            }
            let middle = block.feedForwardNorm(attended, on: tape)
            x = block.feedForward(
                middle, residual: configuration.variant == .published ? middle : attended,
                in: batch, on: tape, dropout: dropout)
        }
        return finalNorm(x, on: tape)
    }
}
