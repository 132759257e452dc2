import CKernels
import Glibc
import Tensor
import Testing

/// Naive twins of the kernels in `language_gradients.c`.
@Suite struct LanguageGradientKernelTests {
    @Test(arguments: [1, 7, 16, 33], [false, true])
    func `the root mean square norm's gradient agrees with plain loops`(
        columns: Int, accumulates: Bool
    ) {
        let rows = 3
        let (x, dy) = (randoms("x", rows * columns), randoms("dy", rows * columns))
        let (gain, start) = (randoms("gain", columns), randoms("start", rows * columns))
        var (y, inverses) = ([Float](repeating: 0, count: x.count), [Float](repeating: 0, count: 3))
        kernel_rms_norm(rows, columns, 1e-5, x, columns, gain, &y, columns, &inverses)
        var (dx, dgain) = (start, [Float](repeating: 0.5, count: columns))
        kernel_rms_norm_gradient(
            rows, columns, x, gain, inverses, dy, &dx, accumulates ? 1 : 0, &dgain)
        var frozen = start
        kernel_rms_norm_gradient(
            rows, columns, x, gain, inverses, dy, &frozen, accumulates ? 1 : 0, nil)
        var expected: [Double] = []
        var expectedGain = [Double](repeating: 0.5, count: columns)
        for row in 0..<rows {
            let line = row * columns..<(row + 1) * columns
            let values = x[line].map(Double.init)
            let mean = values.reduce(0) { $0 + $1 * $1 } / Double(columns)
            let inverse = 1 / (mean + 1e-5).squareRoot()
            let upper = dy[line].map(Double.init)
            let pull = (0..<columns).reduce(0) {
                $0 + upper[$1] * Double(gain[$1]) * values[$1] * inverse
            }
            for column in 0..<columns {
                let slope =
                    inverse
                    * (upper[column] * Double(gain[column]) - values[column] * inverse * pull
                        / Double(columns))
                expected.append(
                    slope + (accumulates ? Double(start[line][line.lowerBound + column]) : 0))
                expectedGain[column] += upper[column] * values[column] * inverse
            }
        }
        expectClose(dx, expected)
        expectClose(dgain, expectedGain)
        expectSameBits(frozen, dx)
    }

    @Test(arguments: [1, 8, 19]) func `the gated unit's gradient agrees with plain loops`(
        columns: Int
    ) {
        let x = randoms("gates", 4 * columns).map { $0 * 4 }
        let dy = randoms("dy", 2 * columns)
        var dx = [Float](repeating: .nan, count: x.count)
        kernel_gated_silu_gradient(2, columns, x, dy, &dx)
        var expected = [Double](repeating: 0, count: x.count)
        for row in 0..<2 {
            for column in 0..<columns {
                let place = row * 2 * columns + column
                let (gate, up) = (Double(x[place]), Double(x[place + columns]))
                let share = 1 / (1 + exp(-gate))
                let upper = Double(dy[row * columns + column])
                expected[place] = upper * up * share * (1 + gate * (1 - share))
                expected[place + columns] = upper * gate * share
            }
        }
        expectClose(dx, expected)
    }

    @Test(arguments: [1, 2, 15, 16, 33, 100])
    func `weighted cross-entropy agrees with plain loops`(columns: Int) {
        let targets: [Int32] = [0, Int32(columns - 1), Int32(columns / 2)]
        let weights: [Float] = [0.25, 0, 2]
        let scores = randoms("logits", 3 * columns).map { $0 * 20 }
        var logits = scores
        let loss = kernel_weighted_cross_entropy(3, columns, targets, weights, &logits)
        var expected = 0.0
        var slopes: [Double] = []
        for row in 0..<3 {
            let values = scores[row * columns..<(row + 1) * columns].map(Double.init)
            let most = values.max() ?? 0
            let sum = values.reduce(0) { $0 + exp($1 - most) }
            let weight = Double(weights[row])
            expected += weight * (log(sum) + most - values[Int(targets[row])])
            for column in 0..<columns {
                let isTarget = column == Int(targets[row])
                slopes.append(weight * (exp(values[column] - most) / sum - (isTarget ? 1 : 0)))
            }
        }
        #expect(abs(loss - expected) < 1e-4 * (1 + expected))
        expectClose(logits, slopes)
    }

    @Test func `rotation tables hold cosines and sines of single-precision angles`() {
        let frequencies: [Float] = [1, 0.31, 0.001]
        var (cosines, sines) = ([Float](repeating: 0, count: 12), [Float](repeating: 0, count: 12))
        kernel_rotation_table(4, 3, frequencies, 1.5, &cosines, &sines)
        let angles = (0..<12).map { Double(Float($0 / 3) * frequencies[$0 % 3]) }
        expectClose(cosines, angles.map { 1.5 * cos($0) })
        expectClose(sines, angles.map { 1.5 * sin($0) })
    }

    @Test func `rows are added across different row distances`() {
        let x = randoms("x", 12)
        var y = randoms("y", 20)
        let before = y
        kernel_add_rows(3, 2, x, 4, &y, 7)
        let expected = before.indices.map { index in
            let (row, column) = (index / 7, index % 7)
            return Double(before[index]) + (row < 3 && column < 2 ? Double(x[row * 4 + column]) : 0)
        }
        expectClose(y, expected)
    }
}
