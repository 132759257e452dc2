import Autodiff

/// Where the weights of a section lie in a block of parameters.
struct SectionParameters: Sendable {
    /// A matrix with its bias.
    struct Matrix: Sendable {
        let weight: Parameter
        let bias: Parameter?
    }

    /// In the order of the section's lists; a table that is not held is nil.
    private(set) var matrices: [Matrix] = []
    private(set) var vectors: [Parameter] = []
    private(set) var tables: [Parameter?] = []

    /// Adds a section's weights to a layout, under their checkpoint keys.
    ///
    /// - Parameters:
    ///   - prefix: What stands before the section's keys.
    ///   - lookedUp: The table of embeddings, whose gradient is a list of rows.
    ///   - holds: Whether a table takes part at all.
    ///   - start: How a matrix or table begins, by the key of its first piece.
    init(
        _ section: SectionLayout, prefix: String, in layout: inout ParameterLayout,
        lookedUp: WeightTable? = nil, holding holds: (WeightTable) -> Bool = { _ in true },
        starting start: (String) -> Initialization = { _ in .zeros }
    ) {
        matrices = section.matrices.map { matrix in
            Self.add(matrix, prefix, &layout, start(matrix.keys[0]))
        }
        vectors = section.vectors.map { vector in
            layout.add(
                [CheckpointEntry(key: prefix + vector.key, shape: [vector.count])], rows: 1,
                columns: vector.count,
                initialization: vector.key.hasSuffix(".bias") ? .zeros : .ones)
        }
        tables = section.tables.map { table in
            guard holds(table) else { return nil }
            return layout.add(
                [
                    CheckpointEntry(
                        key: "\(prefix)\(table.key).weight", shape: [table.rows, table.columns])
                ], rows: table.rows, columns: table.columns, initialization: start(table.key),
                isTable: table == lookedUp)
        }
    }

    private static func add(
        _ matrix: WeightMatrix, _ prefix: String, _ layout: inout ParameterLayout,
        _ initialization: Initialization
    ) -> Matrix {
        let weight = layout.add(
            zip(matrix.keys, matrix.pieces).map { key, rows in
                CheckpointEntry(key: "\(prefix)\(key).weight", shape: [rows, matrix.inputs])
            }, rows: matrix.outputs, columns: matrix.inputs, initialization: initialization)
        guard matrix.hasBias else { return Matrix(weight: weight, bias: nil) }
        let bias = layout.add(
            zip(matrix.keys, matrix.pieces).map { key, rows in
                CheckpointEntry(key: "\(prefix)\(key).bias", shape: [rows])
            }, rows: 1, columns: matrix.outputs, initialization: .zeros)
        return Matrix(weight: weight, bias: bias)
    }
}
