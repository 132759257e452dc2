import CKernels
import Glibc
import Tensor
import Testing

@Suite struct AdapterKernelTests {
    private func logistic(_ x: Float) -> Double { 1 / (1 + exp(-Double(x))) }

    @Test(arguments: [1, 7, 33], [0, 1, 2]) func `a gated sum agrees with plain loops`(
        width: Int, kind: Int
    ) {
        let rows = 3
        let gateColumns = kind == 2 ? width : 1
        let (x, a) = (randoms("x", rows * (width + 2)), randoms("a", rows * width))
        let logits = randoms("logits", rows * gateColumns).map { 3 * $0 }
        let dy = randoms("dy", rows * width)
        var y = [Float](repeating: .nan, count: rows * (width + 1))
        var gates = [Float](repeating: 0, count: rows * gateColumns)
        let given = kind == 0 ? nil : logits
        kernel_gated_sum(
            rows, width, x, width + 2, a, given, gateColumns, 0.25, &gates, &y, width + 1)
        var da = [Float](repeating: .nan, count: rows * width)
        var dl = [Float](repeating: .nan, count: rows * gateColumns)
        if kind == 0 {
            kernel_gated_sum_gradient(rows, width, a, nil, 1, 0.25, dy, &da, nil)
        } else {
            kernel_gated_sum_gradient(rows, width, a, gates, gateColumns, 0, dy, &da, &dl)
        }
        var expectedLogits = [Double](repeating: 0, count: rows * gateColumns)
        for row in 0..<rows {
            for column in 0..<width {
                let place = row * width + column
                let gatePlace = gateColumns == 1 ? row : place
                let gate = kind == 0 ? 0.25 : logistic(logits[gatePlace])
                let expected = Double(x[row * (width + 2) + column]) + gate * Double(a[place])
                #expect(abs(Double(y[row * (width + 1) + column]) - expected) < 1e-5)
                #expect(abs(Double(da[place]) - gate * Double(dy[place])) < 1e-5)
                expectedLogits[gatePlace] +=
                    gate * (1 - gate) * Double(a[place]) * Double(dy[place])
            }
        }
        if kind > 0 { expectClose(dl, expectedLogits) }
        // What lies between rows is not touched.
        #expect(y[width].isNaN)
    }

    @Test(arguments: [1, 8, 21]) func `a pull, its gradient and a clip agree with plain loops`(
        count: Int
    ) {
        let (x, y) = (randoms("x", count), randoms("y", count))
        let expected = zip(x, y).reduce(0) { $0 + pow(Double($1.0) - Double($1.1), 2) } * 0.3
        #expect(abs(kernel_squared_distance(count, 0.3, x, y) - expected) < 1e-5 * (1 + expected))
        var dx = [Float](repeating: 1, count: count)
        kernel_squared_distance_gradient(count, 0.3, x, y, 1, &dx)
        expectClose(dx, zip(x, y).map { 1 + 0.6 * (Double($0) - Double($1)) })
        kernel_squared_distance_gradient(count, 0.3, x, y, 0, &dx)
        expectClose(dx, zip(x, y).map { 0.6 * (Double($0) - Double($1)) })
        kernel_clip(count, 0.5, x, &dx)
        #expect(dx == x.map { min(max($0, -0.5), 0.5) })
    }

    @Test func `squares of columns and sums agree with plain loops`() {
        let (rows, columns) = (5, 9)
        let x = randoms("x", rows * columns)
        var squares = [Float](repeating: 0, count: x.count)
        kernel_square(x.count, x, &squares)
        #expect(squares == x.map { $0 * $0 })
        var sums = [Float](repeating: 2, count: columns)
        kernel_column_sum_of_squares(rows, columns, x, &sums)
        expectClose(
            sums,
            (0..<columns).map { column in
                (0..<rows).reduce(2) { $0 + pow(Double(x[$1 * columns + column]), 2) }
            })
        let total = x.reduce(0) { $0 + Double($1) }
        #expect(abs(kernel_sum(x.count, x) - total) < 1e-6)
    }

    @Test func `a moving average keeps what it is told, and nothing at zero`() {
        let (x, y) = (randoms("x", 19), randoms("y", 19))
        var average = y
        kernel_moving_average(19, 0.9, x, &average)
        expectClose(average, zip(x, y).map { 0.1 * Double($0) + 0.9 * Double($1) })
        kernel_moving_average(19, 0, x, &average)
        #expect(average == x)
    }

    @Test func `the elastic penalty and its gradient agree with plain loops`() {
        let count = 21
        let (w, anchor, fisher) = (
            randoms("w", count), randoms("anchor", count), randoms("fisher", count).map(abs)
        )
        var gradient = [Float](repeating: 1, count: count)
        let penalty = kernel_elastic_penalty(count, 3, fisher, w, anchor, &gradient)
        var expected = 0.0
        for place in 0..<count {
            let offset = Double(w[place]) - Double(anchor[place])
            expected += 1.5 * Double(fisher[place]) * offset * offset
        }
        #expect(abs(penalty - expected) < 1e-4 * expected)
        var slopes: [Double] = []
        for place in 0..<count {
            let offset = Double(w[place]) - Double(anchor[place])
            slopes.append(1 + 3 * Double(fisher[place]) * offset)
        }
        expectClose(gradient, slopes)
    }

    @Test(arguments: [1, 6, 40]) func `slopes of pairs agree with plain loops`(width: Int) {
        let rows = 4
        let (x, y) = (randoms("x", rows * width), randoms("y", rows * width))
        let (labels, offsets): ([Float], [Float]) = ([1, 0, 1, 0], [0.5, -2, 0, 3])
        var dx = [Float](repeating: 0, count: rows * width)
        var dy = dx
        kernel_pair_slopes(rows, width, x, y, labels, offsets, &dx, &dy)
        for row in 0..<rows {
            let score = (0..<width).reduce(offsets[row]) {
                $0 + x[row * width + $1] * y[row * width + $1]
            }
            let slope = logistic(score) - Double(labels[row])
            for column in row * width..<(row + 1) * width {
                #expect(abs(Double(dx[column]) - slope * Double(y[column])) < 1e-4)
                #expect(abs(Double(dy[column]) - slope * Double(x[column])) < 1e-4)
            }
        }
    }

    @Test func `the logarithm of a sum of exponentials does not overflow`() {
        let x: [Float] = [1, 2, 3, 500, 400, 499, -600, -600, -600]
        var result = [Float](repeating: 0, count: 3)
        kernel_log_sum_exp(3, 3, x, &result)
        expectClose(
            result, [3 + log(1 + exp(-1.0) + exp(-2)), 500 + log(1 + exp(-1.0)), -600 + log(3.0)],
            tolerance: 1e-6)
    }

    @Test(arguments: [1, 5, 18]) func `the loss of groups agrees with plain loops`(width: Int) {
        let (rows, group) = (3, 4)
        let x = randoms("x", rows * width)
        let candidates = randoms("candidates", rows * group * width)
        let offsets: [Float] = [0, 0.5, 0.5, 1]
        var slopes = [Float](repeating: 0, count: rows * group)
        let loss = kernel_group_loss(rows, width, group, x, candidates, offsets, 0.7, &slopes)
        var expected = 0.0
        var expectedSlopes: [Double] = []
        for row in 0..<rows {
            let logits = (0..<group).map { k in
                (0..<width).reduce(Double(offsets[k])) {
                    $0 + Double(x[row * width + $1])
                        * Double(candidates[(row * group + k) * width + $1])
                }
            }
            let sum = logits.reduce(0) { $0 + exp($1) }
            expected += 0.7 * (log(sum) - logits[0])
            for k in 0..<group {
                expectedSlopes.append(0.7 * (exp(logits[k]) / sum - (k == 0 ? 1 : 0)))
            }
        }
        #expect(abs(loss - expected) < 1e-4 * (1 + expected))
        expectClose(slopes, expectedSlopes, tolerance: 1e-4)
        var dx = [Float](repeating: .nan, count: x.count)
        var dc = [Float](repeating: .nan, count: candidates.count)
        kernel_group_loss_gradient(rows, width, group, x, candidates, slopes, &dx, &dc)
        for row in 0..<rows {
            for column in 0..<width {
                var sum = 0.0
                for k in 0..<group {
                    let place = (row * group + k) * width + column
                    sum += expectedSlopes[row * group + k] * Double(candidates[place])
                    let own = expectedSlopes[row * group + k] * Double(x[row * width + column])
                    #expect(abs(Double(dc[place]) - own) < 1e-4)
                }
                #expect(abs(Double(dx[row * width + column]) - sum) < 1e-3)
            }
        }
    }

    @Test func `scattered rows add up in order`() {
        let x = randoms("x", 12)
        var table = [Float](repeating: 1, count: 6)
        kernel_scatter_scaled(4, 3, x, [1, 0, 1, 1], [2, 9, 3, 9, 4, 9, 5, 9], 2, &table)
        for column in 0..<3 {
            let first: Float = 1 + 3 * x[3 + column]
            #expect(abs(table[column] - first) < 1e-5)
            let sum: Float = 1 + 2 * x[column] + 4 * x[6 + column] + 5 * x[9 + column]
            #expect(abs(table[3 + column] - sum) < 1e-5)
        }
    }

    @Test func `a positive definite system is solved and others are refused`() {
        let factor = randoms("factor", 25).map(Double.init)
        var matrix = [Double](repeating: 0, count: 25)
        for row in 0..<5 {
            for column in 0..<5 {
                matrix[row * 5 + column] = row == column ? 0.5 : 0
                for inner in 0..<5 {
                    matrix[row * 5 + column] += factor[row * 5 + inner] * factor[column * 5 + inner]
                }
            }
        }
        let solution = randoms("solution", 10).map(Double.init)
        var target = [Double](repeating: 0, count: 10)
        for place in 0..<10 {
            for inner in 0..<5 {
                target[place] += matrix[place / 2 * 5 + inner] * solution[inner * 2 + place % 2]
            }
        }
        #expect(kernel_solve_positive(5, 2, &matrix, &target) == 0)
        for place in 0..<10 { #expect(abs(target[place] - solution[place]) < 1e-9) }
        var flat = [1.0, 1, 1, 1]
        var any = [1.0, 2]
        #expect(kernel_solve_positive(2, 1, &flat, &any) == -1)
    }

    @Test func `the hash sees every bit and the order`() {
        let x = randoms("x", 9)
        let hash = kernel_hash_floats(9, x, 7)
        #expect(hash == kernel_hash_floats(9, x, 7))
        #expect(hash != kernel_hash_floats(9, Array(x.reversed()), 7))
        #expect(hash != kernel_hash_floats(9, x, 8))
        var other = x
        other[4] = other[4].nextUp
        #expect(hash != kernel_hash_floats(9, other, 7))
        #expect(kernel_hash_floats(1, [0], 7) != kernel_hash_floats(1, [-0.0], 7))
    }
}
