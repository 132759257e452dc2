import CKernels
import Tensor

/// Rows of a table, scaled, plus a learned row for each position, with dropout.
///
/// y[r] = dropout(scale · table[items[r]] + positions[places[r]])
public struct EmbeddingOperation {
    let table: Parameter
    let positions: Parameter
    let items: UnsafePointer<Int32>
    let places: UnsafePointer<Int32>
    let scale: Float
    let mask: kernel_mask
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output) else { return }
        let (rows, columns) = (output.rows, output.columns)
        kernel_epilogue_gradient(rows, columns, 0, mask, nil, upper, upper, nil)
        kernel_scatter_add(rows, columns, upper, places, tape.shard.gradient(of: positions))
        let kept = tape.shard.keep(upper, count: rows * columns)
        tape.shard.add(
            TableContribution(
                table: table, count: rows, indices: items, rows: kept, scale: scale,
                coefficients: nil, stride: 0))
    }
}

extension Tape {
    /// Looks up items and their positions.
    ///
    /// - Parameters:
    ///   - items: Rows of `table`, one for each row of the batch.
    ///   - places: Rows of `positions`, likewise.
    ///   - scale: Factor of the item rows only.
    /// - Returns: [batch.rowCount, table.columns].
    public func embedding(
        _ table: Parameter, positions: Parameter, items: UnsafePointer<Int32>,
        places: UnsafePointer<Int32>, in batch: PackedBatch, scale: Float, dropout: Float
    ) -> Variable {
        precondition(
            table.columns == positions.columns,
            "items are \(table.columns) wide, positions \(positions.columns)")
        let rows = batch.rowCount
        let columns = table.columns
        let output = output(rows: rows, columns: columns)
        let mask = nextMask(dropout, firstRow: batch.firstRow)
        let y = data(output)
        kernel_gather(rows, columns, weights[table], items, scale, y)
        kernel_gather_add(rows, columns, weights[positions], places, y)
        kernel_epilogue(rows, columns, nil, nil, 0, mask, y)
        record(
            .embedding(
                EmbeddingOperation(
                    table: table, positions: positions, items: items, places: places, scale: scale,
                    mask: mask, output: output)))
        return output
    }
}
