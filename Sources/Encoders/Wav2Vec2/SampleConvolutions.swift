import CKernels
import Tensor

/// Wav2Vec2's feature extractor: convolutions from samples to frames, the first one with a group
/// norm of a group for each channel, GELU behind each.
///
/// Channels lie side by side, so that the input of an output frame is one run of memory and each
/// convolution is a matrix product over overlapping rows. Frames are computed in blocks down all
/// layers, which holds what is between them in the cache; only the group norm looks at all of them,
/// and its moments follow from those of the samples under the kernel: the mean of w · x is
/// w · mean(x), its square w · mean(x xᵀ) · w.
struct SampleConvolutions: Sendable {
    /// Frames computed together.
    private static let blockFrames = 32

    private let configuration: Wav2Vec2Configuration
    private let layers: [DenseLayer]
    /// Weights of the first layer. **Shape** [channels, kernel].
    private let first: [Float]
    private let gain: [Float]
    private let shift: [Float]
    private static let epsilon = 1e-5

    init(
        _ configuration: Wav2Vec2Configuration, from weights: some NetworkWeights,
        format: WeightFormat
    ) throws(EncoderError) {
        self.configuration = configuration
        var layers: [DenseLayer] = []
        var inputs = 1
        var first: [Float] = []
        for (number, layer) in configuration.convolutions.enumerated() {
            let name = "feature_extractor.conv_layers.\(number).conv"
            let kernel = try weights.floats(
                "\(name).weight", shape: [layer.channels, inputs, layer.kernel])
            // From input channel, place to place, input channel: the order in memory.
            var turned = kernel
            kernel_swap_inner(layer.channels, inputs, layer.kernel, kernel, &turned)
            let bias =
                configuration.hasConvolutionBias
                ? try weights.floats("\(name).bias", shape: [layer.channels]) : nil
            // Ten columns are not worth rounding, and the norm's moments are those of these weights.
            layers.append(
                DenseLayer(
                    turned, outputs: layer.channels, inputs: inputs * layer.kernel, bias: bias,
                    format: number == 0 ? .f32 : format))
            if number == 0 { first = kernel }
            inputs = layer.channels
        }
        self.layers = layers
        self.first = first
        let channels = configuration.convolutions[0].channels
        let norm = "feature_extractor.conv_layers.0.layer_norm"
        gain = try weights.floats("\(norm).weight", shape: [channels])
        shift = try weights.floats("\(norm).bias", shape: [channels])
    }

    /// Columns of a frame.
    var width: Int { configuration.convolutions.last?.channels ?? 0 }

    /// **Shapes** samples [count], at least `leastSamples`; result [frames(samples: count), width].
    func apply(
        _ samples: UnsafePointer<Float>, count: Int, in arena: Arena, on pool: WorkerPool
    ) -> UnsafeMutablePointer<Float> {
        let frames = configuration.frames(samples: count)
        let result = arena.allocate(frames * width)
        let norm = moments(samples, count: count)
        let rooms = configuration.convolutions.indices.dropLast().map { layer in
            arena.allocate(
                span(of: Self.blockFrames, below: layer).rows
                    * configuration.convolutions[layer].channels)
        }
        for start in stride(from: 0, to: frames, by: Self.blockFrames) {
            let block = start..<min(start + Self.blockFrames, frames)
            apply(samples, to: block, norm, rooms: rooms, into: result, on: pool)
        }
        return result
    }

    /// One block of frames, from the samples under it down all layers.
    private func apply(
        _ samples: UnsafePointer<Float>, to frames: Range<Int>,
        _ norm: (scales: [Float], shifts: [Float]), rooms: [UnsafeMutablePointer<Float>],
        into result: UnsafeMutablePointer<Float>, on pool: WorkerPool
    ) {
        var input = samples
        for (number, layer) in configuration.convolutions.enumerated() {
            let below = span(of: frames.count, below: number)
            let isLast = number == layers.count - 1
            let output = isLast ? result + frames.lowerBound * layer.channels : rooms[number]
            let inputs = layers[number].matrix.inputs / layer.kernel
            if number == 0 { input += frames.lowerBound * below.stride * layer.stride }
            layers[number].apply(
                input, rows: below.rows, ldx: layer.stride * inputs, into: output,
                ldy: layer.channels, on: pool)
            pool.run(over: below.rows, minimum: max(1, 8192 / layer.channels)) { range in
                let rows = output + range.lowerBound * layer.channels
                if number == 0 {
                    kernel_scaled_gelu(
                        range.count, layer.channels, norm.scales, norm.shifts, rows)
                } else {
                    kernel_gelu(range.count * layer.channels, rows)
                }
            }
            input = UnsafePointer(output)
        }
    }

    /// Rows of a layer's output that so many frames at the end are made of, and how far apart those
    /// of neighbouring frames are.
    private func span(of frames: Int, below layer: Int) -> (rows: Int, stride: Int) {
        configuration.convolutions[(layer + 1)...].reversed().reduce((frames, 1)) {
            (($0.0 - 1) * $1.stride + $1.kernel, $0.1 * $1.stride)
        }
    }

    /// The group norm of the first layer as a factor and a summand for each channel.
    private func moments(
        _ samples: UnsafePointer<Float>, count: Int
    ) -> (scales: [Float], shifts: [Float]) {
        let layer = configuration.convolutions[0]
        let windows = (count - layer.kernel) / layer.stride + 1
        var means = [Double](repeating: 0, count: layer.kernel)
        var products = [Double](repeating: 0, count: layer.kernel * layer.kernel)
        kernel_window_moments(
            windows, layer.kernel, layer.stride, samples, &means, &products)
        var scales: [Float] = []
        var shifts: [Float] = []
        for channel in 0..<layer.channels {
            let weights = first[channel * layer.kernel..<(channel + 1) * layer.kernel].map(
                Double.init)
            var mean = 0.0
            var square = 0.0
            for row in 0..<layer.kernel {
                mean += weights[row] * means[row]
                for column in 0..<layer.kernel {
                    square += weights[row] * weights[column] * products[row * layer.kernel + column]
                }
            }
            let variance = max(0, square - mean * mean)
            let scale = Double(gain[channel]) / (variance + Self.epsilon).squareRoot()
            let bias = Double(layers[0].bias?[channel] ?? 0)
            scales.append(Float(scale))
            shifts.append(Float(Double(shift[channel]) - (mean + bias) * scale))
        }
        return (scales, shifts)
    }
}
