import LanguageModel
import Media
import Tensor

/// CLIP's picture tower with its preprocessing, from the published folder.
///
/// The features of a picture are its embedding in the space shared with texts, not normalised: 512
/// values for ViT-B/32.
public struct CLIPPictureEncoder: PictureEncoder {
    /// Pictures computed together: enough to fill the matrix products, few enough for the caches.
    static let batch = 8

    /// `clip image` and the sizes.
    public let name: String
    /// A hash of weights, their format and the preprocessing.
    public let fingerprint: String
    /// Columns of an embedding.
    public let width: Int

    let configuration: CLIPConfiguration
    let preprocessing: CLIPPreprocessing
    let tower: CLIPPictureTower
    private let arenas = ArenaShelf()

    /// Opens a folder with `config.json` and `model.safetensors`. Throws `EncoderError`.
    ///
    /// - Parameter format: How weights are kept in memory; bf16 takes half of it, is faster where
    ///   the processor multiplies such pairs, and rounds.
    public init(folder path: String, format: WeightFormat = .f32) throws(EncoderError) {
        let folder = try CLIPFolder(path: path)
        let side = folder.configuration.pictureSide
        let preprocessing =
            try folder.files.preprocessing { (json) throws(LanguageModelError) in
                try CLIPPreprocessing(json, side: side)
            } ?? CLIPPreprocessing(side: side)
        try self.init(
            folder.configuration, preprocessing, from: folder.weights, format: format,
            hash: folder.hash)
    }

    init(
        _ configuration: CLIPConfiguration, _ preprocessing: CLIPPreprocessing,
        from weights: some NetworkWeights, format: WeightFormat, hash: UInt64
    ) throws(EncoderError) {
        self.configuration = configuration
        self.preprocessing = preprocessing
        tower = try CLIPPictureTower(configuration, from: weights, format: format)
        width = configuration.projectionWidth
        name = "clip image \(configuration.picture.width)/\(configuration.patchSide)"
        fingerprint = Fingerprint.of(
            hash, "clip image 1", format.rawValue, "\(configuration.picture)",
            "\(preprocessing)")
    }

    /// Embeddings of pictures of any size. **Shape** [pictures][width].
    public func encode(_ pictures: [Picture]) -> [[Float]] {
        encode(crops: pictures, by: preprocessing.crop)
    }

    /// Embeddings of pictures that a function brings to the network's size.
    func encode(crops pictures: [Picture], by crop: (Picture) -> Picture) -> [[Float]] {
        let values = 3 * configuration.pictureSide * configuration.pictureSide
        var features: [[Float]] = []
        for first in stride(from: 0, to: pictures.count, by: Self.batch) {
            let batch = pictures[first..<min(first + Self.batch, pictures.count)]
            features += arenas.withArena { arena in
                let planes = arena.allocate(batch.count * values)
                WorkerPool.shared.run(batch.count) { index in
                    preprocessing.normalise(
                        crop(batch[first + index]), into: planes + index * values)
                }
                return encode(planes: planes, count: batch.count, in: arena)
            }
        }
        return features
    }

    /// Embeddings of normalised pictures. **Shape** planes [count, 3, side, side].
    func encode(planes: UnsafePointer<Float>, count: Int, in arena: Arena) -> [[Float]] {
        let pool = WorkerPool.shared
        let result = pool.burst { tower.apply(planes, count: count, in: arena, on: pool) }
        return (0..<count).map {
            Array(UnsafeBufferPointer(start: result.embeddings + $0 * width, count: width))
        }
    }
}
