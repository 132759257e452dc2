import LanguageModel
import Tensor

extension CausalLanguageModel {
    /// Tells a model from others: its kind, its size, and a hash of its first embeddings as far as
    /// every way of packing keeps them.
    public var identity: String {
        var hash = UInt64(architecture.vocabularyCount)
        for token in 0..<Int32(min(architecture.vocabularyCount, 64)) {
            for value in embedding(of: token) {
                // Eight bits of the significand are left by the coarsest packing of rows.
                hash = splitMix64(hash ^ UInt64((value.bitPattern &+ 0x8000) >> 16))
            }
        }
        return "\(architecture.name) \(architecture.parameterCount) \(String(hash, radix: 16))"
    }

    /// Deviation of the elements of the embeddings, by which soft tokens are normed: over the first
    /// rows, which is plenty.
    var embeddingScale: Float {
        let rows = min(architecture.vocabularyCount, 512)
        let floats = (0..<rows).flatMap { embedding(of: Int32($0)) }
        let sum = floats.reduce(0) { $0 + Double($1) * Double($1) }
        return Float((sum / Double(max(1, floats.count))).squareRoot())
    }
}
