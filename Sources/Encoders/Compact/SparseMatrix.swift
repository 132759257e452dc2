import CKernels
import Tensor

/// A matrix most of whose elements are zero, by rows.
///
/// **Shapes** `offsets` [rowCount + 1]; `columns` and `values` [elements], a row's columns ascending.
struct SparseMatrix: Sendable {
    let columnCount: Int
    let offsets: [Int64]
    let columns: [Int32]
    let values: [Float]

    init(columnCount: Int, offsets: [Int64], columns: [Int32], values: [Float]) {
        precondition(
            offsets.last == Int64(columns.count) && columns.count == values.count,
            "\(columns.count) columns and \(values.count) values up to \(offsets.last ?? -1)")
        self.columnCount = columnCount
        self.offsets = offsets
        self.columns = columns
        self.values = values
    }

    var rowCount: Int { offsets.count - 1 }

    /// The same elements by columns, as a matrix of its own.
    func transposed() -> SparseMatrix {
        var starts = [Int64](repeating: 0, count: columnCount + 1)
        for column in columns { starts[Int(column) + 1] += 1 }
        for column in 0..<columnCount { starts[column + 1] += starts[column] }
        var next = starts
        var rows = [Int32](repeating: 0, count: columns.count)
        var turned = [Float](repeating: 0, count: columns.count)
        for row in 0..<rowCount {
            for place in Int(offsets[row])..<Int(offsets[row + 1]) {
                let column = Int(columns[place])
                rows[Int(next[column])] = Int32(row)
                turned[Int(next[column])] = values[place]
                next[column] += 1
            }
        }
        return SparseMatrix(columnCount: rowCount, offsets: starts, columns: rows, values: turned)
    }

    /// This matrix times a dense one.
    ///
    /// **Shapes** dense [columnCount, width] to [rowCount, width]. Cost: elements · width.
    func product(_ dense: [Float], width: Int, pool: WorkerPool) -> [Float] {
        precondition(
            dense.count == columnCount * width,
            "[\(rowCount), \(columnCount)] times \(dense.count) values of width \(width)")
        return [Float](unsafeUninitializedCapacity: rowCount * width) { out, count in
            count = rowCount * width
            // Sendable by protocol: shards write rows of their own.
            nonisolated(unsafe) let out = out
            guard let base = out.baseAddress else { return }
            offsets.withUnsafeBufferPointer { offsets in
                pool.run(over: rowCount, minimum: 256, parts: 64) { range in
                    kernel_sparse_product(
                        range.count, width, offsets.baseAddress! + range.lowerBound, columns,
                        values, dense, base + range.lowerBound * width)
                }
            }
        }
    }
}
