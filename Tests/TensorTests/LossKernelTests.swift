import CKernels
import Glibc
import Tensor
import Testing

@Suite struct LossKernelTests {
    @Test(arguments: [1, 5, 50, 64]) func `sampled cross-entropy agrees with plain loops`(
        width: Int
    ) {
        let (positives, negatives): ([Int32], [Int32]) = ([1, 0, 3], [2, 2, 0])
        // Large scores too: the logarithm must not overflow.
        let table = randoms("table", 4 * width).map { $0 * 6 }
        let x = randoms("x", 3 * width).map { $0 * 6 }
        var slopes = [Float](repeating: 0, count: 6)
        let loss = kernel_sampled_bce(3, width, x, table, positives, negatives, 0.5, &slopes)
        var dx = [Float](repeating: 0, count: 3 * width)
        kernel_sampled_bce_gradient(3, width, table, positives, negatives, slopes, &dx)
        var expected = 0.0
        var expectedSlopes: [Double] = []
        for row in 0..<3 {
            func score(_ item: Int32) -> Double {
                (0..<width).reduce(0) {
                    $0 + Double(x[row * width + $1]) * Double(table[Int(item) * width + $1])
                }
            }
            let (p, n) = (score(positives[row]), score(negatives[row]))
            expected += 0.5 * (log1p(exp(-abs(p))) + max(0, -p) + log1p(exp(-abs(n))) + max(0, n))
            expectedSlopes += [-0.5 / (1 + exp(p)), 0.5 / (1 + exp(-n))]
        }
        #expect(abs(loss - expected) < 1e-4 * (1 + abs(expected)))
        expectClose(slopes, expectedSlopes, tolerance: 1e-4)
        let expectedX = (0..<3 * width).map { index in
            let (row, column) = (index / width, index % width)
            return expectedSlopes[2 * row] * Double(table[Int(positives[row]) * width + column])
                + expectedSlopes[2 * row + 1] * Double(table[Int(negatives[row]) * width + column])
        }
        expectClose(dx, expectedX, tolerance: 1e-3)
    }

    @Test(arguments: [1, 2, 15, 16, 33, 100]) func `softmax cross-entropy agrees with plain loops`(
        columns: Int
    ) {
        let targets: [Int32] = [0, Int32(columns - 1), Int32(columns / 2)]
        let scores = randoms("logits", 3 * columns).map { $0 * 20 }
        var logits = scores
        let loss = kernel_softmax_cross_entropy(3, columns, targets, 0.25, &logits)
        var expected = 0.0
        var slopes: [Double] = []
        for row in 0..<3 {
            let values = scores[row * columns..<(row + 1) * columns].map(Double.init)
            let most = values.max() ?? 0
            let sum = values.reduce(0) { $0 + exp($1 - most) }
            expected += 0.25 * (log(sum) + most - values[Int(targets[row])])
            for column in 0..<columns {
                let isTarget = column == Int(targets[row])
                slopes.append(0.25 * (exp(values[column] - most) / sum - (isTarget ? 1 : 0)))
            }
        }
        #expect(abs(loss - expected) < 1e-4 * (1 + expected))
        expectClose(logits, slopes)
    }
}
