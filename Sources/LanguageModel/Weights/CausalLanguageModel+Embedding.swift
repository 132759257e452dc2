extension CausalLanguageModel {
    /// The embedding of a token, what a soft vector takes the place of. **Shape** [inputWidth]
    public func embedding(of token: Int32) -> [Float] {
        precondition(
            (0..<Int32(architecture.vocabularyCount)).contains(token), "token \(token)")
        guard let rows = outer.tables[architecture.embedding.index].lookup else {
            preconditionFailure("embeddings can be looked up")
        }
        return [Float](unsafeUninitializedCapacity: architecture.inputWidth) { target, count in
            guard let start = target.baseAddress else { return }
            rows.copy(Int(token), columns: architecture.inputWidth, into: start)
            count = architecture.inputWidth
        }
    }
}
