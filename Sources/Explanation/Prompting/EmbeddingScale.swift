import LanguageModel

extension CausalLanguageModel {
    /// Deviation of the elements of the embeddings, by which soft tokens are normed: over the first
    /// rows, which is plenty.
    var embeddingScale: Float {
        let rows = min(architecture.vocabularyCount, 512)
        let floats = (0..<rows).flatMap { embedding(of: Int32($0)) }
        let sum = floats.reduce(0) { $0 + Double($1) * Double($1) }
        return Float((sum / Double(max(1, floats.count))).squareRoot())
    }
}
