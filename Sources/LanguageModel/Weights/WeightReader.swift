import Layers
import Tensor

/// Where the weights of a model come from while it is packed: elements of a tensor by its full key.
protocol WeightReader {
    /// Elements of a tensor, counted row-major, in single precision.
    func read(_ key: String, _ elements: Range<Int>, into target: UnsafeMutablePointer<Float>)

    /// Says that elements were read and will not be soon again.
    func release(_ key: String, _ elements: Range<Int>)

    /// Rows of a table as they are looked up later.
    func lookup(
        _ key: String, _ table: WeightTable, packed: PackedMatrix?, format: WeightFormat
    )
        -> RowLookup
}

/// How rows of an embedding are found again.
enum RowLookup: Sendable {
    /// In the file, which stays mapped: exact, and only the pages of rows in use are in memory.
    case stored(any SafetensorsSource, SafetensorsEntry)
    /// In a packed matrix, perhaps the head itself.
    case packed(PackedMatrix)

    /// Copies a row. **Shape** target [columns].
    func copy(_ row: Int, columns: Int, into target: UnsafeMutablePointer<Float>) {
        switch self {
        case .stored(let source, let entry):
            source.read(row * columns..<(row + 1) * columns, of: entry, into: target)
        case .packed(let matrix): matrix.unpack(row..<row + 1, into: target)
        }
    }

    /// Lets go of the pages that looking up many rows brought in: the system maps sixteen around
    /// each that is touched.
    func releasePages() {
        guard case .stored(let source, let entry) = self else { return }
        source.release(0..<entry.range.count, of: entry)
    }
}

extension ModelFolder: WeightReader {
    func read(_ key: String, _ elements: Range<Int>, into target: UnsafeMutablePointer<Float>) {
        source.read(elements, of: entry(key), into: target)
    }

    func release(_ key: String, _ elements: Range<Int>) {
        let entry = entry(key)
        let size = entry.type.byteCount
        source.release(elements.lowerBound * size..<elements.upperBound * size, of: entry)
    }

    func lookup(
        _ key: String, _ table: WeightTable, packed: PackedMatrix?, format: WeightFormat
    ) -> RowLookup {
        .stored(source, entry(key))
    }
}

/// Weights that a function makes up or copies from memory.
struct FunctionReader: WeightReader {
    let fill: (String, Range<Int>, UnsafeMutablePointer<Float>) -> Void

    func read(_ key: String, _ elements: Range<Int>, into target: UnsafeMutablePointer<Float>) {
        fill(key, elements, target)
    }

    func release(_ key: String, _ elements: Range<Int>) {}

    func lookup(
        _ key: String, _ table: WeightTable, packed: PackedMatrix?, format: WeightFormat
    ) -> RowLookup {
        if let packed { return .packed(packed) }
        let matrix = PackedMatrix(
            outputs: table.rows, inputs: table.columns, format: format
        ) { range, target in
            fill(key, range.lowerBound * table.columns..<range.upperBound * table.columns, target)
        }
        return .packed(matrix)
    }
}
