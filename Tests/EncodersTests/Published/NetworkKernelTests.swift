import CKernels
import Foundation
import Tensor
import Testing

@testable import Encoders

/// Each kernel against the definition it implements.
@Suite struct NetworkKernelTests {
    /// Values between -scale and scale.
    private func values(_ name: String, _ count: Int, scale: Float = 1) -> [Float] {
        var values = [Float](repeating: 0, count: count)
        kernel_hashed_weights(fnv1a(name), 0, count, scale, 0, &values)
        return values
    }

    @Test func `Hashed weights are those of the reference scripts`() {
        let expected: [Float] = [-1.0630635, 0.49600303, -0.039896607]
        #expect(zip(values("clip/px", 3, scale: 1.5), expected).allSatisfy { abs($0 - $1) < 1e-6 })
        var late: Float = 0
        kernel_hashed_weights(fnv1a("clip/px"), 1000, 1, 1.5, 0, &late)
        #expect(abs(late + 0.34672076) < 1e-6)
    }

    @Test func `GELU is its definition, far out as well`() {
        let x = values("gelu", 1001, scale: 12) + [0, -0.0, 1e-20, -30, 30]
        var y = x
        kernel_gelu(x.count, &y)
        for (x, y) in zip(x, y) {
            let exact = 0.5 * Double(x) * erfc(-Double(x) / 2.0.squareRoot())
            #expect(abs(Double(y) - exact) < 3e-7 * max(1, abs(Double(x))))
        }
        y = x
        kernel_quick_gelu(x.count, &y)
        for (x, y) in zip(x, y) {
            let exact = Double(x) / (1 + exp(-1.702 * Double(x)))
            #expect(abs(Double(y) - exact) < 1e-6 * max(1, abs(Double(x))))
        }
    }

    @Test func `GELU has the same bits wherever a value lies`() {
        let x = values("gelu", 101, scale: 6)
        for (name, kernel) in [("gelu", kernel_gelu), ("quick", kernel_quick_gelu)] {
            var together = x
            kernel(x.count, &together)
            for start in [1, 7, 64, 100] {
                var part = Array(x[start...])
                kernel(part.count, &part)
                #expect(part == Array(together[start...]), "\(name) from \(start)")
            }
        }
    }

    @Test func `A scaled GELU is a GELU of scaled columns`() {
        let (x, scales, shifts) = (values("x", 21), values("scale", 7), values("shift", 7))
        var y = x
        kernel_scaled_gelu(3, 7, scales, shifts, &y)
        var expected = x.indices.map { x[$0] * scales[$0 % 7] + shifts[$0 % 7] }
        kernel_gelu(21, &expected)
        #expect(zip(y, expected).allSatisfy { abs($0 - $1) < 1e-6 })
    }

    @Test func `Standardised samples have mean 0 and variance 1`() {
        let x = values("samples", 999).map { $0 * 0.1 + 3 }
        var y = x
        kernel_standardise(x.count, 0, x, &y)
        let mean = y.reduce(0.0) { $0 + Double($1) } / 999
        let variance = y.reduce(0.0) { $0 + Double($1) * Double($1) } / 999
        #expect(abs(mean) < 1e-6 && abs(variance - 1) < 1e-5)
        var silence = [Float](repeating: 0.5, count: 10)
        kernel_standardise(10, 1e-7, silence, &silence)
        #expect(silence.allSatisfy { $0 == 0 })
    }

    @Test func `Moments of windows are the means they are named after`() {
        let x = values("windows", 103)
        let (length, stride) = (10, 5)
        let count = (103 - length) / stride + 1
        var means = [Double](repeating: .nan, count: length)
        var products = [Double](repeating: .nan, count: length * length)
        kernel_window_moments(count, length, stride, x, &means, &products)
        for k in 0..<length {
            for l in 0..<length {
                let exact = (0..<count).reduce(0.0) {
                    $0 + Double(x[$1 * stride + k]) * Double(x[$1 * stride + l])
                }
                #expect(abs(products[k * length + l] - exact / Double(count)) < 1e-12)
            }
            let exact = (0..<count).reduce(0.0) { $0 + Double(x[$1 * stride + k]) }
            #expect(abs(means[k] - exact / Double(count)) < 1e-12)
        }
    }

    @Test func `Pixels are normalised by channel and cut into patches`() {
        let pixels = (0..<4 * 4 * 3).map { UInt8($0 * 5) }
        let (means, deviations): ([Float], [Float]) = ([0.5, 0.25, 0], [1, 2, 0.5])
        var planes = [Float](repeating: 0, count: 48)
        kernel_normalise_pixels(16, pixels, means, deviations, &planes)
        for pixel in 0..<16 {
            for c in 0..<3 {
                let exact = (Float(pixels[pixel * 3 + c]) / 255 - means[c]) / deviations[c]
                #expect(planes[c * 16 + pixel] == exact)
            }
        }
        var rows = [Float](repeating: 0, count: 48)
        kernel_cut_patches(4, 2, planes, &rows)
        // The second patch is the upper right one; its third value of green is one row down.
        #expect(rows[12 + 4 + 2] == planes[16 + 4 + 2])
        #expect(Set(rows) == Set(planes))
    }

    @Test func `Weight norm gives each place of the kernel its length`() {
        let (g, v) = (values("g", 3), values("v", 12))
        var w = v
        kernel_weight_norm(4, 3, g, v, &w)
        for k in 0..<3 {
            let length = (0..<4).reduce(0) { $0 + w[$1 * 3 + k] * w[$1 * 3 + k] }.squareRoot()
            #expect(abs(length - abs(g[k])) < 1e-6)
            #expect(w[k] * v[k] * g[k] >= 0)
        }
        var turned = w
        kernel_swap_inner(2, 2, 3, w, &turned)
        #expect(turned[0] == w[0] && turned[1] == w[3] && turned[2] == w[1])
        #expect(turned[6] == w[6] && turned[11] == w[11])
    }

    @Test func `A hash sees every byte and its place`() {
        let bytes = [UInt8](repeating: 0, count: 27)
        let plain = kernel_hash(1, bytes.count, bytes)
        for place in bytes.indices {
            var other = bytes
            other[place] = 1
            #expect(kernel_hash(1, other.count, other) != plain)
        }
        #expect(kernel_hash(1, 26, bytes) != plain)
        #expect(kernel_hash(2, 27, bytes) != plain)
    }

    @Test(arguments: [(1, 64), (3, 16), (5, 8), (6, 64), (17, 64), (50, 64), (33, 24), (99, 8)])
    func `Attention in both directions is its definition on every instruction set`(
        rows: Int, width: Int
    ) {
        let distance = 3 * width + 5
        let x = values("attention", rows * distance)
        var exact = [Float](repeating: 0, count: rows * width)
        for i in 0..<rows {
            let scores = (0..<rows).map { j in
                (0..<width).reduce(0.0) {
                    $0 + Double(x[i * distance + $1]) * Double(x[j * distance + width + $1])
                } / Double(width).squareRoot()
            }
            let most = scores.max() ?? 0
            let shares = scores.map { exp($0 - most) }
            let sum = shares.reduce(0, +)
            for c in 0..<width {
                exact[i * width + c] = Float(
                    (0..<rows).reduce(0.0) {
                        $0 + shares[$1] / sum * Double(x[$1 * distance + 2 * width + c])
                    })
            }
        }
        for level in [1, 3, 4, 5] where level <= packed_level() {
            var found = [Float](repeating: .nan, count: rows * width)
            var work = [Float](
                repeating: .nan, count: kernel_cached_attention_work(rows, 0, width))
            x.withUnsafeBufferPointer { x in
                let base = x.baseAddress!
                kernel_full_attention_on(
                    Int32(level), rows, width, base, distance, base + width, distance,
                    base + 2 * width, distance, &found, width, &work)
            }
            #expect(zip(found, exact).allSatisfy { abs($0 - $1) < 1e-5 })
        }
    }

    @Test func `A dense layer over overlapping rows is a convolution, block by block`() throws {
        let (kernel, channels, inputs, outputs) = (3, 4, 12, 5)
        let weights = values("weights", outputs * inputs)
        let bias = values("bias", outputs)
        let rows = 70_001
        let x = values("long", (rows + kernel) * channels)
        let layer = DenseLayer(
            weights, outputs: outputs, inputs: inputs, bias: bias, format: .f32)
        var y = [Float](repeating: 0, count: rows * outputs)
        layer.apply(x, rows: rows, ldx: channels, into: &y, ldy: outputs, on: .shared)
        for row in [0, 1, 43_689, 43_690, rows - 1] {
            for output in 0..<outputs {
                let exact = (0..<inputs).reduce(Double(bias[output])) {
                    $0 + Double(weights[output * inputs + $1]) * Double(x[row * channels + $1])
                }
                #expect(abs(Double(y[row * outputs + output]) - exact) < 1e-5)
            }
        }
    }
}
