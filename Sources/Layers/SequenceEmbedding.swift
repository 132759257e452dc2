import Autodiff

/// Item rows and learned position rows for packed sequences.
public struct SequenceEmbedding: Sendable {
    /// [items, width]; shared with the output scores.
    public let items: Parameter
    /// [length, width].
    public let positions: Parameter
    /// Factor of the item rows.
    public let scale: Float

    /// Adds the tables to a layout, as `item.weight` and `pos.weight`.
    ///
    /// - Parameters:
    ///   - scale: Factor of item rows before positions are added.
    ///   - initialization: Start of both tables.
    public init(
        _ layout: inout ParameterLayout, itemCount: Int, length: Int, width: Int, scale: Float,
        initialization: Initialization
    ) {
        items = layout.add(
            [CheckpointEntry(key: "item.weight", shape: [itemCount, width])], rows: itemCount,
            columns: width, initialization: initialization, isTable: true)
        positions = layout.add(
            [CheckpointEntry(key: "pos.weight", shape: [length, width])], rows: length,
            columns: width, initialization: initialization)
        self.scale = scale
    }

    /// Looks up a batch. **Shapes** items and places [batch.rowCount], result [batch.rowCount, width].
    public func callAsFunction(
        _ items: UnsafePointer<Int32>, places: UnsafePointer<Int32>, in batch: PackedBatch,
        on tape: Tape, dropout: Float
    ) -> Variable {
        tape.embedding(
            self.items, positions: positions, items: items, places: places, in: batch,
            scale: scale, dropout: dropout)
    }
}
