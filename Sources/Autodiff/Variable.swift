/// A matrix on a tape.
public struct Variable: Sendable, Hashable {
    /// Rows.
    public let rows: Int
    /// Columns.
    public let columns: Int
    let index: Int

    /// Number of floats.
    var count: Int { rows * columns }
}

/// Sequences of one batch laid end to end without padding.
///
/// Memory belongs to the caller and must stay as it is until the gradients were summed.
public struct PackedBatch {
    /// Rows of all sequences together.
    public let rowCount: Int
    /// Number of sequences.
    public let sequenceCount: Int
    /// First row of each sequence, and `rowCount`. **Shape** [sequenceCount + 1].
    public let offsets: UnsafePointer<Int32>
    /// Row of the whole step at which this batch begins: dropout counts from there, so that its
    /// bits do not depend on how a step is cut.
    public let firstRow: Int

    /// Describes packed sequences.
    public init(
        rowCount: Int, sequenceCount: Int, offsets: UnsafePointer<Int32>, firstRow: Int = 0
    ) {
        self.rowCount = rowCount
        self.sequenceCount = sequenceCount
        self.offsets = offsets
        self.firstRow = firstRow
    }

    /// Rows of one sequence.
    func rows(_ sequence: Int) -> Range<Int> {
        Int(offsets[sequence])..<Int(offsets[sequence + 1])
    }
}
