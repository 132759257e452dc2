import CKernels
import Tensor

/// CLIP's picture tower: a vision transformer over square patches (Dosovitskiy et al., 2021) and
/// the projection to the space shared with texts.
struct CLIPPictureTower: Sendable {
    private static let tower = "vision_model"

    private let configuration: CLIPConfiguration
    private let patches: DenseLayer
    /// Where each row starts: the class embedding with its position, then positions of patches.
    /// **Shape** [rows, width].
    private let start: [Float]
    private let firstNorm: LayerNormalization
    private let blocks: [TransformerBlock]
    private let lastNorm: LayerNormalization
    private let projection: DenseLayer

    init(
        _ configuration: CLIPConfiguration, from weights: some NetworkWeights, format: WeightFormat
    ) throws(EncoderError) {
        self.configuration = configuration
        let (shape, tower) = (configuration.picture, Self.tower)
        let width = shape.width
        let patch = configuration.patchSide
        let kernel = try weights.floats(
            "\(tower).embeddings.patch_embedding.weight", shape: [width, 3, patch, patch])
        patches = DenseLayer(
            kernel, outputs: width, inputs: configuration.patchInputs, bias: nil, format: format)
        let collecting = try weights.floats("\(tower).embeddings.class_embedding", shape: [width])
        var start = try weights.floats(
            "\(tower).embeddings.position_embedding.weight",
            shape: [configuration.pictureRows, width])
        for column in 0..<width { start[column] += collecting[column] }
        self.start = start
        // The published name lacks a letter.
        firstNorm = try LayerNormalization(
            "\(tower).pre_layrnorm", width: width, epsilon: shape.epsilon, from: weights)
        var blocks: [TransformerBlock] = []
        for block in 0..<shape.blocks {
            blocks.append(
                try TransformerBlock(
                    shape, CLIPConfiguration.names(tower, block: block), from: weights,
                    format: format))
        }
        self.blocks = blocks
        lastNorm = try LayerNormalization(
            "\(tower).post_layernorm", width: width, epsilon: shape.epsilon, from: weights)
        projection = try DenseLayer(
            "visual_projection", outputs: configuration.projectionWidth, inputs: width,
            hasBias: false, from: weights, format: format)
    }

    /// What the tower makes of pictures.
    struct Result {
        /// Last states of all rows. **Shape** [pictures · rows, width].
        let states: UnsafeMutablePointer<Float>
        /// The collecting row behind the last norm. **Shape** [pictures, width].
        let pooled: UnsafeMutablePointer<Float>
        /// **Shape** [pictures, projectionWidth].
        let embeddings: UnsafeMutablePointer<Float>
    }

    /// Computes pictures given by channels. **Shape** planes [count, 3, side, side].
    func apply(
        _ planes: UnsafePointer<Float>, count: Int, in arena: Arena, on pool: WorkerPool
    ) -> Result {
        let (rows, width) = (configuration.pictureRows, configuration.picture.width)
        let room = TransformerRoom(
            configuration.picture, lengths: [Int](repeating: rows, count: count), in: arena)
        let inputs = configuration.patchInputs
        let cut = arena.allocate(count * rows * inputs)
        pool.run(count) { picture in
            // The row that collects has no pixels.
            let first = cut + picture * rows * inputs
            first.update(repeating: 0, count: inputs)
            kernel_cut_patches(
                configuration.pictureSide, configuration.patchSide,
                planes + picture * (rows - 1) * inputs, first + inputs)
            (room.normed + picture * rows * width).update(from: start, count: rows * width)
        }
        patches.apply(
            cut, rows: room.rows, ldx: inputs, into: room.normed, ldy: width,
            residual: room.normed, on: pool)
        firstNorm.apply(
            room.normed, rows: room.rows, into: room.x, moments: room.moments, on: pool)
        for block in blocks { block.apply(room, on: pool) }
        return project(room, count: count, in: arena, on: pool)
    }

    private func project(
        _ room: TransformerRoom, count: Int, in arena: Arena, on pool: WorkerPool
    ) -> Result {
        let (rows, width) = (configuration.pictureRows, configuration.picture.width)
        let collected = arena.allocate(count * width)
        for picture in 0..<count {
            (collected + picture * width).update(
                from: room.x + picture * rows * width, count: width)
        }
        let pooled = arena.allocate(count * width)
        lastNorm.apply(collected, rows: count, into: pooled, moments: room.moments, on: pool)
        let embeddings = arena.allocate(count * configuration.projectionWidth)
        projection.apply(
            pooled, rows: count, ldx: width, into: embeddings, ldy: configuration.projectionWidth,
            on: pool)
        return Result(states: room.x, pooled: pooled, embeddings: embeddings)
    }
}
