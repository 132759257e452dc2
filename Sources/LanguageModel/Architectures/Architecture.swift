/// A decoder-only transformer: its weights by name and its equations.
///
/// The equations are generic functions over `Computation`, in three parts so that whoever runs them
/// can hold the weights of one block at a time: what enters, the blocks, what leaves.
///
/// ```
/// turn to the outer section;  x = architecture.embed(on: computation)
/// for each block: turn to it; x = architecture.block(x, number: n, on: computation)
/// turn to the outer section;  h = architecture.finish(x, on: computation)
/// scores of tokens:               architecture.scores(h, on: computation)
/// ```
///
/// Only the rows whose scores are wanted need `finish` and `scores`.
public protocol Architecture: Sendable {
    /// The name in `model_type` of a configuration.
    var name: String { get }
    /// Number of tokens.
    var vocabularyCount: Int { get }
    /// Columns of an embedding and of a soft vector.
    var inputWidth: Int { get }
    /// Columns of what runs between the blocks.
    var width: Int { get }
    /// Number of blocks.
    var blockCount: Int { get }
    /// Positions a sequence may have.
    var contextCount: Int { get }
    /// Heads of every block.
    var attention: AttentionShape { get }
    /// Embedding of each token. **Shape** [vocabularyCount, inputWidth].
    var embedding: WeightTable { get }
    /// What scores are products with; the table of embeddings when the head is tied.
    /// **Shape** [vocabularyCount, inputWidth].
    var head: WeightTable { get }
    /// Weights before and behind the blocks; keys as published, with the full prefix.
    var outer: SectionLayout { get }
    /// Weights of every block; keys relative to `blockPrefix`.
    var block: SectionLayout { get }

    /// What stands before the keys of a block, such as `model.layers.3.`.
    func blockPrefix(_ number: Int) -> String

    /// What enters the first block, positions included. **Shape** [rows, width].
    func embed<C: Computation>(on computation: C) -> C.Activation

    /// One block. **Shapes** input and result [rows, width].
    func block<C: Computation>(
        _ input: C.Activation, number: Int, on computation: C
    ) -> C.Activation

    /// The last hidden states, what the head is multiplied with. **Shapes** input [rows, width],
    /// result [rows, inputWidth].
    func finish<C: Computation>(_ input: C.Activation, on computation: C) -> C.Activation
}

extension Architecture {
    /// Whether the head is the table of embeddings.
    public var isHeadTied: Bool { head == embedding }

    /// Number of weights, a tied head counted once.
    public var parameterCount: Int { outer.count + blockCount * block.count }

    /// Scores of all tokens (logits). **Shapes** input [rows, inputWidth] from `finish`, result
    /// [rows, vocabularyCount].
    public func scores<C: Computation>(
        _ input: C.Activation, on computation: C
    ) -> C.Activation {
        computation.scores(input, head)
    }
}
