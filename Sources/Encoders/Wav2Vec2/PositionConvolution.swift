import CKernels
import Tensor

/// Wav2Vec2's positions: a convolution over many frames in groups of channels, with weight norm,
/// and GELU behind it. Its result is added to its input.
struct PositionConvolution: Sendable {
    private let kernel: Int
    private let groupWidth: Int
    private let width: Int
    /// One product for each group. **Shape** [groupWidth, kernel · groupWidth].
    private let groups: [DenseLayer]

    init(
        _ configuration: Wav2Vec2Configuration, from weights: some NetworkWeights,
        names: (length: String, direction: String), format: WeightFormat
    ) throws(EncoderError) {
        let width = configuration.transformer.width
        let kernel = configuration.positionKernel
        let groupWidth = width / configuration.positionGroups
        let length = try weights.floats(names.length, shape: [1, 1, kernel])
        let direction = try weights.floats(names.direction, shape: [width, groupWidth, kernel])
        let bias = try weights.floats("encoder.pos_conv_embed.conv.bias", shape: [width])
        // w = g · v / ‖v‖ for each place under the kernel; then place before channel, as in memory.
        var normed = direction
        kernel_weight_norm(width * groupWidth, kernel, length, direction, &normed)
        var turned = normed
        kernel_swap_inner(width, groupWidth, kernel, normed, &turned)
        let perGroup = groupWidth * groupWidth * kernel
        groups = (0..<configuration.positionGroups).map { group in
            DenseLayer(
                Array(turned[group * perGroup..<(group + 1) * perGroup]), outputs: groupWidth,
                inputs: kernel * groupWidth,
                bias: Array(bias[group * groupWidth..<(group + 1) * groupWidth]), format: format)
        }
        self.kernel = kernel
        self.groupWidth = groupWidth
        self.width = width
    }

    /// y = x + gelu(convolution(x)), silence before and behind. **Shapes** x and y [rows, width].
    func apply(
        _ x: UnsafePointer<Float>, rows: Int, into y: UnsafeMutablePointer<Float>,
        in arena: Arena, on pool: WorkerPool
    ) {
        // The reference pads half a kernel on both sides and drops what an even kernel has too much.
        let before = kernel / 2
        let padded = (rows + kernel - 1) * groupWidth
        let room = arena.allocate(groups.count * (padded + rows * groupWidth))
        pool.run(groups.count) { group in
            let input = room + group * (padded + rows * groupWidth)
            let output = input + padded
            let column = group * groupWidth
            input.update(repeating: 0, count: padded)
            for row in 0..<rows {
                (input + (before + row) * groupWidth).update(
                    from: x + row * width + column, count: groupWidth)
            }
            groups[group].apply(
                input, rows: rows, ldx: groupWidth, into: output, ldy: groupWidth, on: pool)
            kernel_gelu(rows * groupWidth, output)
            for row in 0..<rows {
                (y + row * width + column).update(
                    from: x + row * width + column, count: groupWidth)
                kernel_add(groupWidth, output + row * groupWidth, y + row * width + column)
            }
        }
    }
}
