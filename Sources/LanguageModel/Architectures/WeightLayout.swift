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

/// The weights of one section of a model: a block, or what stands before and behind the blocks.
///
/// Every block of a model has the same section layout; only the prefix of its keys differs. So the
/// weights of one block at a time can be unpacked into the same room.
public struct SectionLayout: Sendable, Hashable {
    /// Matrices in the order they were added.
    public private(set) var matrices: [WeightMatrix] = []
    /// Vectors in the order they were added.
    public private(set) var vectors: [WeightVector] = []

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
}
