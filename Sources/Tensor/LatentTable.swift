import Synchronization

/// The latents of all items (or users) as one immutable float32 table, made to be scanned.
///
/// **Shapes** [count, width], row-major; rows are padded with zeros to a multiple of 16 floats and
/// the block asks for huge pages.
///
/// Every score this type hands out, whether of one query, of a batch, inside a top-k or on several
/// threads, is summed in one order (see `scan.h`), so the same latent and query give the same bits
/// everywhere. The rank on the screen is therefore the rank in the metric.
public final class LatentTable: Sendable {
    /// Number of rows.
    public let count: Int
    /// Values in a row.
    public let width: Int

    /// Floats from one row to the next: `width` rounded up to a multiple of 16.
    let stride: Int
    let rows: AlignedBlock<Float>
    /// Built by the first search that profits from it.
    let sketch: Mutex<LatentTableSketch?>

    /// Makes a table by letting `fill` write each row once.
    ///
    /// - Parameters:
    ///   - count: Number of rows; may be 0.
    ///   - width: Values in a row, at least 1.
    ///   - fill: Writes row `index`. **Shape** [width], zero on entry.
    public init(
        count: Int, width: Int,
        filling fill: (_ index: Int, _ row: UnsafeMutableBufferPointer<Float>) -> Void
    ) {
        precondition(count >= 0 && count <= Int(Int32.max), "a table cannot have \(count) rows")
        precondition(width >= 1, "a latent cannot have \(width) values")
        self.count = count
        self.width = width
        stride = (width + 15) / 16 * 16
        rows = AlignedBlock(count: count * stride)
        sketch = Mutex(nil)
        for index in 0..<count {
            let row = rows.mutable + index * stride
            fill(index, UnsafeMutableBufferPointer(start: row, count: width))
        }
    }

    /// Takes over rows, with the sketch that belongs to them.
    init(count: Int, width: Int, rows: AlignedBlock<Float>, sketch: LatentTableSketch?) {
        self.count = count
        self.width = width
        stride = (width + 15) / 16 * 16
        self.rows = rows
        self.sketch = Mutex(sketch)
    }

    /// Copies packed rows. **Shape** of `values` [count, width].
    public convenience init(count: Int, width: Int, values: UnsafeBufferPointer<Float>) {
        precondition(
            values.count == count * width,
            "a table of [\(count), \(width)] cannot be made from \(values.count) values")
        self.init(count: count, width: width) { index, row in
            _ = row.update(fromContentsOf: values[index * width..<(index + 1) * width])
        }
    }

    /// Copies packed rows. **Shape** of `values` [count, width].
    public convenience init(count: Int, width: Int, values: [Float]) {
        precondition(
            values.count == count * width,
            "a table of [\(count), \(width)] cannot be made from \(values.count) values")
        self.init(count: count, width: width) { index, row in
            _ = row.update(fromContentsOf: values[index * width..<(index + 1) * width])
        }
    }

    /// One row. **Shape** [width].
    public subscript(index: Int) -> [Float] {
        withRow(index) { Array($0) }
    }

    /// Calls `body` with one row, without a copy. **Shape** [width].
    public func withRow<Result>(
        _ index: Int, _ body: (UnsafeBufferPointer<Float>) throws -> Result
    ) rethrows -> Result {
        precondition(index >= 0 && index < count, "row \(index) of a table with \(count) rows")
        return try body(
            UnsafeBufferPointer(start: rows.base + index * stride, count: width))
    }

    /// The same table with every row divided by its Euclidean norm, so that scores against a unit
    /// query are cosines. Rows of norm zero stay zero.
    public func normalized() -> LatentTable {
        LatentTable(count: count, width: width) { index, row in
            self.withRow(index) { source in
                // In double, so that squares of small floats do not underflow.
                var squares = 0.0
                for value in source { squares += Double(value) * Double(value) }
                guard squares > 0 else { return }
                let scale = 1 / squares.squareRoot()
                for column in source.indices { row[column] = Float(Double(source[column]) * scale) }
            }
        }
    }

    /// Queries with the padding of the table's rows. **Shape** [queries.count, stride].
    func padded(_ queries: [[Float]]) -> AlignedBlock<Float> {
        let block = AlignedBlock<Float>(count: queries.count * stride)
        for (index, query) in queries.enumerated() {
            precondition(
                query.count == width,
                "a query of \(query.count) values against latents of width \(width)")
            query.withUnsafeBufferPointer {
                (block.mutable + index * stride).update(from: $0.baseAddress!, count: width)
            }
        }
        return block
    }
}
