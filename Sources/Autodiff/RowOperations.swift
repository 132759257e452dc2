import CKernels
import Tensor

/// Adds a row of a table to each row: y[r] = x[r] + table[places[r]], as learned positions are.
public struct RowSumOperation {
    let input: Variable
    let table: Parameter
    let places: UnsafePointer<Int32>
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output) else { return }
        if let slope = tape.shard.gradient(of: table) {
            kernel_scatter_add(output.rows, output.columns, upper, places, slope)
        }
        tape.passOn(upper, to: input)
    }
}

/// Takes some rows: y[r] = x[rows[r]]. Gradients of rows taken twice add up.
public struct RowSelectionOperation {
    let input: Variable
    let rows: UnsafePointer<Int32>
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output), let lower = tape.contribution(to: input) else {
            return
        }
        if !lower.adds { lower.gradient.update(repeating: 0, count: input.count) }
        kernel_scatter_add(output.rows, output.columns, upper, rows, lower.gradient)
    }
}

/// Adds rows up by group: y[groups[r]] += x[r]. Groups without a row are zero.
public struct RowGroupSumOperation {
    let input: Variable
    let groups: UnsafePointer<Int32>
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output), let lower = tape.contribution(to: input) else {
            return
        }
        if !lower.adds { lower.gradient.update(repeating: 0, count: input.count) }
        kernel_gather_add(input.rows, input.columns, upper, groups, lower.gradient)
    }
}

extension Tape {
    /// Adds rows of a dense parameter.
    ///
    /// - Parameters:
    ///   - input: [rows, table.columns].
    ///   - places: Row of `table` for each row; must outlive the recording.
    /// - Returns: [rows, table.columns].
    public func addRows(
        _ input: Variable, of table: Parameter, places: UnsafePointer<Int32>
    ) -> Variable {
        precondition(
            input.columns == table.columns,
            "[, \(input.columns)] plus rows of \(table.columns)")
        let output = output(rows: input.rows, columns: input.columns)
        data(output).update(from: data(input), count: input.count)
        kernel_gather_add(input.rows, input.columns, weights[table], places, data(output))
        record(
            .rowSum(RowSumOperation(input: input, table: table, places: places, output: output)))
        return output
    }

    /// Takes rows by number.
    ///
    /// - Parameters:
    ///   - rows: Which, in any order; must outlive the recording. **Shape** [count].
    /// - Returns: [count, input.columns].
    public func selectRows(
        _ input: Variable, rows: UnsafePointer<Int32>, count: Int
    ) -> Variable {
        let output = output(rows: count, columns: input.columns)
        kernel_gather(count, input.columns, data(input), rows, 1, data(output))
        record(.rowSelection(RowSelectionOperation(input: input, rows: rows, output: output)))
        return output
    }

    /// Adds rows up by group.
    ///
    /// - Parameters:
    ///   - input: [rows, columns].
    ///   - groups: Row of the result that each row is added to; must outlive the recording.
    ///     **Shape** [rows].
    ///   - count: Rows of the result.
    /// - Returns: [count, columns].
    public func sumRows(
        _ input: Variable, into groups: UnsafePointer<Int32>, count: Int
    ) -> Variable {
        let output = output(rows: count, columns: input.columns)
        data(output).update(repeating: 0, count: output.count)
        kernel_scatter_add(input.rows, input.columns, data(input), groups, data(output))
        record(
            .rowGroupSum(RowGroupSumOperation(input: input, groups: groups, output: output)))
        return output
    }
}
