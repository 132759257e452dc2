import CKernels
import Tensor

/// The gradient of a step: the shards' gradients added up in the order of the shards.
///
/// Work is cut over parameters, not over shards, so every float is summed in the same order
/// whatever the number of workers. Table rows nobody touched stay zero and cost nothing.
public final class GradientSum {
    /// The summed gradient; valid until the next `sum`.
    public let block: ParameterBlock
    private let layout: ParameterLayout
    private let ranges: Int
    private var touched: [TouchedRows]
    private var isWhole = false

    /// The rows of one table that received gradients, each with its contributions in order.
    private struct TouchedRows {
        let table: Parameter
        var heads: [Int32]
        var rows: [Int32] = []
        var tails: [Int32] = []
        var starts: [Int32] = []
        var nexts: [Int32] = []
        var sources: [Source] = []
    }

    private struct Source {
        let row: UnsafePointer<Float>
        let factor: Float
    }

    /// Makes a sum of zeros, cut into `ranges` pieces of work.
    public init(_ layout: ParameterLayout, ranges: Int = 8) {
        self.layout = layout
        self.ranges = ranges
        block = ParameterBlock(layout)
        touched = layout.parameters.filter(\.isTable).map {
            TouchedRows(table: $0, heads: [Int32](repeating: -1, count: $0.rows))
        }
    }

    /// Replaces the sum by that of `shards`.
    public func sum(_ shards: [GradientShard], on pool: WorkerPool) {
        for index in touched.indices { clear(&touched[index]) }
        for index in touched.indices { chain(&touched[index], shards) }
        let wholes = shards.compactMap(\.wholeTableGradients)
        let clearsAll = isWhole || !wholes.isEmpty
        isWhole = !wholes.isEmpty
        let dense = block.start
        pool.run(ranges) { range in
            let floats = slice(layout.denseCount, range)
            let first = dense + floats.lowerBound
            first.update(repeating: 0, count: floats.count)
            for shard in shards { kernel_add(floats.count, shard.dense + floats.lowerBound, first) }
            let tables = slice(layout.tableCount, range)
            let row = dense + layout.denseCount + tables.lowerBound
            if clearsAll { row.update(repeating: 0, count: tables.count) }
            for whole in wholes { kernel_add(tables.count, whole + tables.lowerBound, row) }
            // Rows that no whole table is added to are ready for their own contributions.
            if !clearsAll { for rows in touched { add(rows, slice(rows.rows.count, range)) } }
        }
        guard clearsAll else { return }
        pool.run(ranges) { range in
            for rows in touched { add(rows, slice(rows.rows.count, range)) }
        }
    }

    /// Length of the summed gradient as one vector.
    public var norm: Double {
        kernel_sum_of_squares(block.count, block.start).squareRoot()
    }

    /// Multiplies the whole gradient, as clipping does.
    public func scale(by factor: Float) {
        kernel_scale(block.count, factor, block.start)
    }

    private func slice(_ count: Int, _ range: Int) -> Range<Int> {
        count * range / ranges..<count * (range + 1) / ranges
    }

    /// Zeroes the rows of the last step and forgets them.
    private func clear(_ touched: inout TouchedRows) {
        let columns = touched.table.columns
        let base = block[touched.table]
        for row in touched.rows {
            (base + Int(row) * columns).update(repeating: 0, count: columns)
            touched.heads[Int(row)] = -1
        }
        touched.rows.removeAll(keepingCapacity: true)
        touched.tails.removeAll(keepingCapacity: true)
        touched.starts.removeAll(keepingCapacity: true)
        touched.nexts.removeAll(keepingCapacity: true)
        touched.sources.removeAll(keepingCapacity: true)
    }

    /// Chains the contributions of each row, in the order of shards, lists and positions.
    private func chain(_ touched: inout TouchedRows, _ shards: [GradientShard]) {
        let columns = touched.table.columns
        for shard in shards {
            for list in shard.contributions where list.table == touched.table {
                for position in 0..<list.count {
                    let row = Int(list.indices[position])
                    let factor = list.coefficients.map { $0[position * list.stride] } ?? 1
                    let link = Int32(touched.sources.count)
                    touched.sources.append(
                        Source(row: list.rows + position * columns, factor: factor * list.scale))
                    touched.nexts.append(-1)
                    if touched.heads[row] < 0 {
                        touched.heads[row] = Int32(touched.rows.count)
                        touched.rows.append(Int32(row))
                        touched.starts.append(link)
                        touched.tails.append(link)
                    } else {
                        let slot = Int(touched.heads[row])
                        touched.nexts[Int(touched.tails[slot])] = link
                        touched.tails[slot] = link
                    }
                }
            }
        }
    }

    private func add(_ touched: TouchedRows, _ slots: Range<Int>) {
        let columns = touched.table.columns
        let base = block[touched.table]
        for slot in slots {
            let target = base + Int(touched.rows[slot]) * columns
            var link = Int(touched.starts[slot])
            while link >= 0 {
                let source = touched.sources[link]
                kernel_axpy(columns, source.factor, source.row, target)
                link = Int(touched.nexts[link])
            }
        }
    }
}
