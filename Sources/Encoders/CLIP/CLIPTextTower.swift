import Tensor

/// CLIP's text tower: a causal transformer whose state at the end mark is projected to the space
/// shared with pictures.
struct CLIPTextTower: Sendable {
    private static let tower = "text_model"
    private static let tokens = "\(tower).embeddings.token_embedding.weight"

    private let configuration: CLIPConfiguration
    /// Rows of the token table are read where they lie.
    private let weights: any NetworkWeights
    /// **Shape** [contextCount, width].
    private let positions: [Float]
    private let blocks: [TransformerBlock]
    private let lastNorm: LayerNormalization
    private let projection: DenseLayer

    init(
        _ configuration: CLIPConfiguration, from weights: some NetworkWeights, format: WeightFormat
    ) throws(EncoderError) {
        self.configuration = configuration
        self.weights = weights
        let (shape, tower) = (configuration.text, Self.tower)
        try weights.check(Self.tokens, shape: [configuration.vocabularyCount, shape.width])
        positions = try weights.floats(
            "\(tower).embeddings.position_embedding.weight",
            shape: [configuration.contextCount, shape.width])
        var blocks: [TransformerBlock] = []
        for block in 0..<shape.blocks {
            blocks.append(
                try TransformerBlock(
                    shape, CLIPConfiguration.names(tower, block: block), from: weights,
                    format: format))
        }
        self.blocks = blocks
        lastNorm = try LayerNormalization(
            "\(tower).final_layer_norm", width: shape.width, epsilon: shape.epsilon, from: weights)
        projection = try DenseLayer(
            "text_projection", outputs: configuration.projectionWidth, inputs: shape.width,
            hasBias: false, from: weights, format: format)
    }

    /// Computes texts, each up to its first end mark: nothing behind it can be seen from there.
    ///
    /// - Parameter texts: Token ids of the vocabulary, at least one a text.
    /// - Returns: [texts, projectionWidth], valid until the arena is rewound.
    func apply(
        _ texts: [[Int32]], in arena: Arena, on pool: WorkerPool
    ) -> UnsafeMutablePointer<Float> {
        let width = configuration.text.width
        let texts = texts.map(readable)
        let room = TransformerRoom(configuration.text, lengths: texts.map(\.count), in: arena)
        for (text, rows) in zip(texts, room.sequences) {
            for (place, token) in text.enumerated() {
                let row = room.x + (rows.lowerBound + place) * width
                weights.read(Self.tokens, Int(token) * width..<(Int(token) + 1) * width, into: row)
                for column in 0..<width { row[column] += positions[place * width + column] }
            }
        }
        for block in blocks { block.apply(room, on: pool) }
        let ends = arena.allocate(texts.count * width)
        for (text, rows) in room.sequences.enumerated() {
            (ends + text * width).update(
                from: room.x + (rows.upperBound - 1) * width, count: width)
        }
        let pooled = arena.allocate(texts.count * width)
        lastNorm.apply(ends, rows: texts.count, into: pooled, moments: room.moments, on: pool)
        let embeddings = arena.allocate(texts.count * configuration.projectionWidth)
        projection.apply(
            pooled, rows: texts.count, ldx: width, into: embeddings,
            ldy: configuration.projectionWidth, on: pool)
        return embeddings
    }

    /// A text up to its end mark, which takes the last place of a text that is too long.
    private func readable(_ text: [Int32]) -> [Int32] {
        let end = Int32(configuration.endToken)
        var text = Array(text.prefix(through: text.firstIndex(of: end) ?? text.count - 1))
        if text.count > configuration.contextCount {
            text.removeLast(text.count - configuration.contextCount)
            text[text.count - 1] = end
        }
        return text
    }
}
