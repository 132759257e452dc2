import LanguageModel
import Tensor

/// CLIP's text tower with its tokenizer, from the published folder.
///
/// The features of a text are its embedding in the space shared with pictures, not normalised: 512
/// values for ViT-B/32. A text longer than the model's context loses its end.
public struct CLIPTextEncoder: TextEncoder {
    /// Texts computed together.
    static let batch = 32

    /// `clip text` and the sizes.
    public let name: String
    /// A hash of weights, their format and the tokenizer.
    public let fingerprint: String
    /// Columns of an embedding.
    public let width: Int

    private let tokenizer: any Tokenizer
    private let tower: CLIPTextTower
    private let arenas = ArenaShelf()

    /// Opens a folder with `config.json`, `model.safetensors` and a tokenizer. Throws
    /// `EncoderError`.
    ///
    /// - Parameters:
    ///   - tokenizerFolder: Where the tokenizer is; nil for the same folder.
    ///   - format: How weights are kept in memory.
    public init(
        folder path: String, tokenizerFolder: String? = nil, format: WeightFormat = .f32
    ) throws(EncoderError) {
        let folder = try CLIPFolder(path: path)
        let tokenizer: any Tokenizer
        do {
            tokenizer = try loadTokenizer(folder: tokenizerFolder ?? path)
        } catch {
            throw EncoderError(error)
        }
        try self.init(
            folder.configuration, tokenizer, from: folder.weights, format: format,
            hash: folder.hash)
        guard tokenizer.vocabularyCount <= folder.configuration.vocabularyCount,
            tokenizer.beginning != nil, tokenizer.end != nil
        else {
            throw EncoderError(
                path: tokenizerFolder ?? path,
                expected: "a tokenizer of at most \(folder.configuration.vocabularyCount) tokens "
                    + "with marks of beginning and end",
                found: "one of \(tokenizer.vocabularyCount)",
                hint: "Copy the tokenizer's files beside the weights.")
        }
    }

    init(
        _ configuration: CLIPConfiguration, _ tokenizer: any Tokenizer,
        from weights: some NetworkWeights, format: WeightFormat, hash: UInt64
    ) throws(EncoderError) {
        self.tokenizer = tokenizer
        tower = try CLIPTextTower(configuration, from: weights, format: format)
        width = configuration.projectionWidth
        name = "clip text \(configuration.text.width)"
        // What a tokenizer makes of a few texts stands for its tables.
        let probe = tokenizer.encode("A photo of 12 cats, naïve & cool!", marked: true)
        fingerprint = Fingerprint.of(
            hash, "clip text 1", format.rawValue, "\(configuration.text)", "\(probe)")
    }

    /// Embeddings of texts; special tokens named in them are ordinary text. **Shape**
    /// [texts][width].
    public func encode(_ texts: [String]) -> [[Float]] {
        encode(tokens: texts.map { tokenizer.encode($0, marked: true) })
    }

    /// Embeddings of texts given as tokens.
    func encode(tokens: [[Int32]]) -> [[Float]] {
        var features: [[Float]] = []
        for first in stride(from: 0, to: tokens.count, by: Self.batch) {
            let batch = Array(tokens[first..<min(first + Self.batch, tokens.count)])
            features += arenas.withArena { arena in
                let pool = WorkerPool.shared
                let embeddings = pool.burst { tower.apply(batch, in: arena, on: pool) }
                return batch.indices.map {
                    Array(UnsafeBufferPointer(start: embeddings + $0 * width, count: width))
                }
            }
        }
        return features
    }
}
