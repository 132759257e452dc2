import CKernels
import Tensor

/// Rows of a table, scaled, plus a learned row for each position where there are any, with dropout.
///
/// y[r] = dropout(scale · table[items[r]] + positions[places[r]])
public struct EmbeddingOperation {
    let table: Parameter
    let positions: (table: Parameter, places: UnsafePointer<Int32>)?
    let items: UnsafePointer<Int32>
    let scale: Float
    let mask: kernel_mask
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output), !tape.shard.isFrozen else { return }
        let (rows, columns) = (output.rows, output.columns)
        kernel_epilogue_gradient(rows, columns, 0, mask, nil, upper, upper, nil)
        if let positions, let slope = tape.shard.gradient(of: positions.table) {
            kernel_scatter_add(rows, columns, upper, positions.places, slope)
        }
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
        return embedding(
            table, positions: (positions, places), items: items, in: batch, scale: scale,
            dropout: dropout)
    }

    /// Looks up items alone. **Shape** [batch.rowCount, table.columns].
    ///
    /// - Parameter items: Rows of `table`, one for each row of the batch.
    public func embedding(
        _ table: Parameter, items: UnsafePointer<Int32>, in batch: PackedBatch
    ) -> Variable {
        embedding(table, positions: nil, items: items, in: batch, scale: 1, dropout: 0)
    }

    private func embedding(
        _ table: Parameter, positions: (table: Parameter, places: UnsafePointer<Int32>)?,
        items: UnsafePointer<Int32>, in batch: PackedBatch, scale: Float, dropout: Float
    ) -> Variable {
        let rows = batch.rowCount
        let columns = table.columns
        let output = output(rows: rows, columns: columns)
        let mask = nextMask(dropout, firstRow: batch.firstRow)
        let y = data(output)
        kernel_gather(rows, columns, weights[table], items, scale, y)
        if let positions {
            kernel_gather_add(rows, columns, weights[positions.table], positions.places, y)
        }
        kernel_epilogue(rows, columns, nil, nil, 0, mask, y)
        record(
            .embedding(
                EmbeddingOperation(
                    table: table, positions: positions, items: items, scale: scale, mask: mask,
                    output: output)))
        return output
    }
}
