/// A matrix an architecture multiplies by; pieces over the same input may be stacked into one
/// product, as queries, keys and values are.
public struct WeightMatrix: Sendable, Hashable {
    /// Position in its section's list of matrices.
    public let index: Int
    /// Checkpoint key of each stacked piece without `.weight`, relative to the section's prefix.
    public let keys: [String]
    /// Rows of each piece.
    public let pieces: [Int]
    /// Columns.
    public let inputs: Int
    /// Whether each piece has a `.bias` as well.
    public let hasBias: Bool

    /// Rows of all pieces together.
    public var outputs: Int { pieces.reduce(0, +) }
}

/// A vector an architecture scales or shifts by.
public struct WeightVector: Sendable, Hashable {
    /// Position in its section's list of vectors.
    public let index: Int
    /// Full checkpoint key relative to the section's prefix, such as `input_layernorm.weight`.
    public let key: String
    /// Number of floats.
    public let count: Int
}

/// A matrix whose rows are looked up: an embedding for each token or position. An output head is one
/// too, since a tied head is the table of embeddings itself.
public struct WeightTable: Sendable, Hashable {
    /// Position in its section's list of tables.
    public let index: Int
    /// Checkpoint key without `.weight`, relative to the section's prefix.
    public let key: String
    /// Number of rows.
    public let rows: Int
    /// Columns.
    public let columns: Int
}

/// The weights of one section of a model: a block, or what stands before and behind the blocks.
///
/// Every block of a model has the same section layout; only the prefix of its keys differs. So the
/// weights of one block at a time can be unpacked into the same room.
public struct SectionLayout: Sendable, Hashable {
    /// Matrices in the order they were added.
    public private(set) var matrices: [WeightMatrix] = []
    /// Vectors in the order they were added.
    public private(set) var vectors: [WeightVector] = []
    /// Tables in the order they were added.
    public private(set) var tables: [WeightTable] = []

    /// Makes an empty section.
    public init() {}

    /// Adds a matrix made of stacked pieces.
    public mutating func matrix(
        _ keys: [String], pieces: [Int], inputs: Int, hasBias: Bool = false
    ) -> WeightMatrix {
        precondition(keys.count == pieces.count, "\(keys) are not \(pieces.count) pieces")
        let matrix = WeightMatrix(
            index: matrices.count, keys: keys, pieces: pieces, inputs: inputs, hasBias: hasBias)
        matrices.append(matrix)
        return matrix
    }

    /// Adds a vector.
    public mutating func vector(_ key: String, count: Int) -> WeightVector {
        let vector = WeightVector(index: vectors.count, key: key, count: count)
        vectors.append(vector)
        return vector
    }

    /// Adds a table.
    public mutating func table(_ key: String, rows: Int, columns: Int) -> WeightTable {
        let table = WeightTable(index: tables.count, key: key, rows: rows, columns: columns)
        tables.append(table)
        return table
    }

    /// Number of weights.
    public var count: Int {
        matrices.reduce(0) { $0 + $1.outputs * $1.inputs + ($1.hasBias ? $1.outputs : 0) }
            + vectors.reduce(0) { $0 + $1.count } + tables.reduce(0) { $0 + $1.rows * $1.columns }
    }
}
