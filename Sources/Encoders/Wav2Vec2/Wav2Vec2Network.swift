import Tensor

/// Wav2Vec2 (Baevski et al., 2020) with the norms of Base: convolutions, projection, positions, a
/// transformer with norms behind its sums.
struct Wav2Vec2Network: Sendable {
    let configuration: Wav2Vec2Configuration
    private let convolutions: SampleConvolutions
    private let projectionNorm: LayerNormalization
    private let projection: DenseLayer
    private let positions: PositionConvolution
    private let firstNorm: LayerNormalization
    private let blocks: [TransformerBlock]

    /// - Parameter positionNames: How the file spells the weight norm of the positions.
    init(
        _ configuration: Wav2Vec2Configuration, from weights: some NetworkWeights,
        positionNames: (length: String, direction: String), format: WeightFormat
    ) throws(EncoderError) {
        self.configuration = configuration
        let shape = configuration.transformer
        convolutions = try SampleConvolutions(configuration, from: weights, format: format)
        projectionNorm = try LayerNormalization(
            "feature_projection.layer_norm", width: convolutions.width, epsilon: shape.epsilon,
            from: weights)
        projection = try DenseLayer(
            "feature_projection.projection", outputs: shape.width, inputs: convolutions.width,
            from: weights, format: format)
        positions = try PositionConvolution(
            configuration, from: weights, names: positionNames, format: format)
        firstNorm = try LayerNormalization(
            "encoder.layer_norm", width: shape.width, epsilon: shape.epsilon, from: weights)
        var blocks: [TransformerBlock] = []
        for block in 0..<shape.blocks {
            blocks.append(
                try TransformerBlock(
                    shape, Wav2Vec2Configuration.names(block: block), from: weights, format: format)
            )
        }
        self.blocks = blocks
    }

    /// What the network makes of a sound.
    struct Result {
        let frames: Int
        /// The convolutions' result behind its norm. **Shape** [frames, channels].
        let extracted: UnsafeMutablePointer<Float>
        /// Last hidden states. **Shape** [frames, width].
        let states: UnsafeMutablePointer<Float>
    }

    /// Computes normalised samples. **Shape** samples [count], at least `leastSamples`.
    func apply(
        _ samples: UnsafePointer<Float>, count: Int, in arena: Arena, on pool: WorkerPool
    ) -> Result {
        let shape = configuration.transformer
        let frames = configuration.frames(samples: count)
        let raw = convolutions.apply(samples, count: count, in: arena, on: pool)
        let room = TransformerRoom(shape, lengths: [frames], in: arena)
        let extracted = arena.allocate(frames * convolutions.width)
        projectionNorm.apply(raw, rows: frames, into: extracted, moments: room.moments, on: pool)
        projection.apply(
            extracted, rows: frames, ldx: convolutions.width, into: room.normed, ldy: shape.width,
            on: pool)
        positions.apply(room.normed, rows: frames, into: room.inner, in: arena, on: pool)
        firstNorm.apply(room.inner, rows: frames, into: room.x, moments: room.moments, on: pool)
        for block in blocks { block.apply(room, on: pool) }
        return Result(frames: frames, extracted: extracted, states: room.x)
    }
}
