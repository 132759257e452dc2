import Tensor

/// The weights of one section, packed.
struct PackedSection: Sendable {
    /// By `WeightMatrix.index`.
    let matrices: [PackedMatrix]
    /// By `WeightTable.index`.
    let tables: [PackedTable]
    private let floats: FrozenFloats
    private let vectorOffsets: [Int]
    private let biasOffsets: [Int]

    /// A table: rows to look up, and the matrix to multiply with when it is the head.
    struct PackedTable: Sendable {
        let lookup: RowLookup?
        let matrix: PackedMatrix?
    }

    /// Reads and packs a section.
    ///
    /// - Parameters:
    ///   - prefix: What stands before the section's keys.
    ///   - head: The table that scores are products with, when it is one of this section.
    ///   - embedding: The table of embeddings, likewise.
    init(
        _ layout: SectionLayout, prefix: String, format: WeightFormat, head: WeightTable?,
        reader: some WeightReader
    ) {
        matrices = layout.matrices.map { Self.pack($0, prefix, format, reader) }
        tables = layout.tables.map { table in
            let key = "\(prefix)\(table.key).weight"
            let isHead = table == head
            let matrix =
                isHead
                ? PackedMatrix(
                    outputs: table.rows, inputs: table.columns, format: format
                ) { range, target in
                    let elements = range.scaled(by: table.columns)
                    reader.read(key, elements, into: target)
                    reader.release(key, elements)
                } : nil
            // An untied head is never looked up, and comes after the embeddings.
            let isLookedUp = !isHead || table.index == 0
            let lookup =
                isLookedUp
                ? reader.lookup(key, table, packed: matrix, format: format) : nil
            return PackedTable(lookup: lookup, matrix: matrix)
        }
        let vectors = Self.offsets(layout.vectors.map(\.count), from: 0)
        let biases = Self.offsets(
            layout.matrices.map { $0.hasBias ? $0.outputs : 0 }, from: vectors.end)
        vectorOffsets = vectors.starts
        biasOffsets = biases.starts
        floats = FrozenFloats(count: biases.end) { base in
            for (vector, start) in zip(layout.vectors, vectors.starts) {
                reader.read(prefix + vector.key, 0..<vector.count, into: base + start)
            }
            for (matrix, first) in zip(layout.matrices, biases.starts) where matrix.hasBias {
                var start = first
                for (key, rows) in zip(matrix.keys, matrix.pieces) {
                    reader.read("\(prefix)\(key).bias", 0..<rows, into: base + start)
                    start += rows
                }
            }
        }
    }

    /// The floats of a vector.
    func floats(_ vector: WeightVector) -> UnsafePointer<Float> {
        floats.base + vectorOffsets[vector.index]
    }

    /// The bias of a matrix, nil when it has none.
    func bias(_ matrix: WeightMatrix) -> UnsafePointer<Float>? {
        matrix.hasBias ? floats.base + biasOffsets[matrix.index] : nil
    }

    /// Bytes of everything that was packed; tables that stay in their file count nothing.
    var byteCount: Int {
        matrices.reduce(0) { $0 + $1.byteCount } + tables.reduce(0) { $0 + $1.byteCount }
            + floats.count * MemoryLayout<Float>.stride
    }

    private static func pack(
        _ matrix: WeightMatrix, _ prefix: String, _ format: WeightFormat,
        _ reader: some WeightReader
    ) -> PackedMatrix {
        PackedMatrix(
            outputs: matrix.outputs, inputs: matrix.inputs, format: format
        ) { range, target in
            matrix.forEachPiece(of: range) { key, rows, offset in
                let elements = rows.scaled(by: matrix.inputs)
                reader.read(
                    "\(prefix)\(key).weight", elements, into: target + offset * matrix.inputs)
                reader.release("\(prefix)\(key).weight", elements)
            }
        }
    }

    private static func offsets(_ counts: [Int], from start: Int) -> (starts: [Int], end: Int) {
        var end = start
        let starts = counts.map { count in
            defer { end += count }
            return end
        }
        return (starts, end)
    }
}

extension PackedSection.PackedTable {
    var byteCount: Int {
        var count = matrix?.byteCount ?? 0
        if case .packed(let rows) = lookup, rows !== matrix { count += rows.byteCount }
        return count
    }
}

extension WeightMatrix {
    /// Calls `body` with the key of each stacked piece, the range of its own rows, and where in the
    /// given range of stacked rows they begin.
    func forEachPiece(of range: Range<Int>, _ body: (String, Range<Int>, Int) -> Void) {
        var start = 0
        for (key, rows) in zip(keys, pieces) {
            let common = range.clamped(to: start..<start + rows)
            if !common.isEmpty {
                body(
                    key, common.lowerBound - start..<common.upperBound - start,
                    common.lowerBound - range.lowerBound)
            }
            start += rows
        }
    }
}

extension Range<Int> {
    /// The elements of a range of rows.
    func scaled(by columns: Int) -> Range<Int> { lowerBound * columns..<upperBound * columns }
}
