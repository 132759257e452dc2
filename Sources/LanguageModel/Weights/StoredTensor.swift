/// A tensor as checkpoints hold it.
public struct StoredTensor: Sendable, Hashable {
    /// Full key, such as `model.layers.0.self_attn.q_proj.weight`.
    public let key: String
    /// Extents, outermost first.
    public let shape: [Int]
}

extension Architecture {
    /// Every tensor that a checkpoint of this architecture holds, section by section.
    public var storedTensors: [StoredTensor] {
        var tensors: [StoredTensor] = []
        forEachStoredTensor { tensors.append($0) }
        return tensors
    }

    /// Calls `body` with every tensor of a checkpoint, section by section.
    func forEachStoredTensor<Failure: Error>(
        _ body: (StoredTensor) throws(Failure) -> Void
    ) throws(Failure) {
        try outer.forEachStoredTensor(prefix: "", body)
        for number in 0..<blockCount {
            try block.forEachStoredTensor(prefix: blockPrefix(number), body)
        }
    }
}

extension SectionLayout {
    /// Calls `body` with every tensor of a section whose keys follow a prefix.
    fileprivate func forEachStoredTensor<Failure: Error>(
        prefix: String, _ body: (StoredTensor) throws(Failure) -> Void
    ) throws(Failure) {
        for matrix in matrices {
            for (key, rows) in zip(matrix.keys, matrix.pieces) {
                try body(
                    StoredTensor(key: "\(prefix)\(key).weight", shape: [rows, matrix.inputs]))
                if matrix.hasBias {
                    try body(StoredTensor(key: "\(prefix)\(key).bias", shape: [rows]))
                }
            }
        }
        for vector in vectors {
            try body(StoredTensor(key: prefix + vector.key, shape: [vector.count]))
        }
        for table in tables {
            try body(
                StoredTensor(
                    key: "\(prefix)\(table.key).weight", shape: [table.rows, table.columns]))
        }
    }
}
