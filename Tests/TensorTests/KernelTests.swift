import CKernels
import Tensor
import Testing

/// Every vectorised kernel against a plain loop in double precision, sizes 0, 1 and odd included.
@Suite struct KernelTests {
    static let sizes = [0, 1, 3, 8, 17, 50, 64, 129]

    @Test(arguments: sizes) func `sums, products and scalings agree with plain loops`(n: Int) {
        let (x, y) = (randoms("x", n), randoms("y", n))
        let pairs = zip(x, y).map { (x: Double($0), y: Double($1)) }
        var result = y
        kernel_axpy(n, 0.5, x, &result)
        expectClose(result, pairs.map { 0.5 * $0.x + $0.y })
        kernel_add(n, x, &result)
        expectClose(result, pairs.map { 1.5 * $0.x + $0.y })
        kernel_scale(n, 2, &result)
        expectClose(result, pairs.map { 3 * $0.x + 2 * $0.y })
        expectClose([kernel_dot(n, x, y)], [pairs.reduce(0) { $0 + $1.x * $1.y }])
        #expect(
            abs(kernel_sum_of_squares(n, x) - x.reduce(0.0) { $0 + Double($1) * Double($1) }) < 1e-9
        )
    }

    @Test(arguments: sizes) func `column sums agree with plain loops`(columns: Int) {
        for rows in [0, 1, 4, 7] {
            let x = randoms("x", rows * columns)
            var sum = randoms("sum", columns)
            let expected = (0..<columns).map { column in
                (0..<rows).reduce(Double(sum[column])) { $0 + Double(x[$1 * columns + column]) }
            }
            kernel_column_sum(rows, columns, x, &sum)
            expectClose(sum, expected)
        }
    }

    @Test(arguments: sizes) func `gather and scatter agree with plain loops`(columns: Int) {
        let indices: [Int32] = [2, 0, 2, 1]
        let table = randoms("table", 3 * columns)
        let x = randoms("x", 4 * columns)
        var rows = [Float](repeating: 0, count: 4 * columns)
        kernel_gather(4, columns, table, indices, 1.5, &rows)
        kernel_gather_add(4, columns, table, indices, &rows)
        var scattered = table
        kernel_scatter_add(4, columns, x, indices, &scattered)
        var expectedRows: [Double] = []
        var expectedTable = table.map(Double.init)
        for (row, index) in indices.enumerated() {
            for column in 0..<columns {
                expectedRows.append(2.5 * Double(table[Int(index) * columns + column]))
                expectedTable[Int(index) * columns + column] += Double(x[row * columns + column])
            }
        }
        expectClose(rows, expectedRows)
        expectClose(scattered, expectedTable)
    }

    @Test(arguments: sizes) func `the epilogue and its gradient agree with plain loops`(
        columns: Int
    ) {
        let rows = 5
        for (isRectified, hasResidual, drops) in [
            (false, false, false), (true, false, false), (true, false, true),
            (false, true, false), (false, true, true), (false, false, true),
        ] {
            let mask = drops ? dropout(0.3, firstRow: 7) : kernel_mask()
            let x = randoms("x", rows * columns)
            let bias = randoms("bias", columns)
            let residual = randoms("residual", rows * columns)
            var y = x
            residual.withUnsafeBufferPointer {
                kernel_epilogue(
                    rows, columns, bias, hasResidual ? $0.baseAddress : nil, isRectified ? 1 : 0,
                    mask, &y)
            }
            let factors = (0..<rows * columns).map { index in
                let (row, column) = (index / max(1, columns), index % max(1, columns))
                return maskFactor(mask, row: row, column: column, columns: columns)
            }
            let expected = (0..<rows * columns).map { index in
                var value = Double(x[index] + bias[index % columns])
                if isRectified { value = max(0, value) }
                return value * factors[index] + (hasResidual ? Double(residual[index]) : 0)
            }
            expectClose(y, expected)

            let dy = randoms("dy", rows * columns)
            var dz = dy
            var dbias = [Float](repeating: 0, count: columns)
            kernel_epilogue_gradient(
                rows, columns, isRectified ? 1 : 0, mask, y, dy, &dz, &dbias)
            let slopes = (0..<rows * columns).map { index in
                let isActive = !isRectified || x[index] + bias[index % columns] > 0
                return isActive ? Double(dy[index]) * factors[index] : 0
            }
            expectClose(dz, slopes)
            expectClose(
                dbias,
                (0..<columns).map { column in
                    (0..<rows).reduce(0) { $0 + slopes[$1 * columns + column] }
                })
        }
    }

    @Test func `dropout drops the share it should and does not depend on the cut`() {
        let mask = dropout(0.25, firstRow: 0)
        let (rows, columns) = (400, 50)
        var whole = [Float](repeating: 1, count: rows * columns)
        kernel_epilogue(rows, columns, nil, nil, 0, mask, &whole)
        let share = Double(whole.count { $0 == 0 }) / Double(whole.count)
        #expect(abs(share - 0.25) < 0.01)
        var tail = [Float](repeating: 1, count: 10 * columns)
        kernel_epilogue(10, columns, nil, nil, 0, dropout(0.25, firstRow: rows - 10), &tail)
        #expect(tail == Array(whole.suffix(10 * columns)))
    }

    @Test(arguments: sizes.dropFirst()) func `layer norm agrees with plain loops`(columns: Int) {
        let rows = 3
        let x = randoms("x", rows * columns)
        let (gain, bias) = (randoms("gain", columns), randoms("bias", columns))
        var y = [Float](repeating: 0, count: rows * columns)
        var moments = [Float](repeating: 0, count: 2 * rows)
        kernel_layer_norm(rows, columns, 1e-5, x, gain, bias, &y, &moments)
        var expected: [Double] = []
        for row in 0..<rows {
            let values = x[row * columns..<(row + 1) * columns].map(Double.init)
            let mean = values.reduce(0, +) / Double(columns)
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(columns)
            for column in 0..<columns {
                expected.append(
                    (values[column] - mean) / (variance + 1e-5).squareRoot()
                        * Double(gain[column]) + Double(bias[column]))
            }
        }
        expectClose(y, expected, tolerance: 1e-4)
    }

    @Test(arguments: sizes) func `AdamW agrees with plain loops over several steps`(n: Int) {
        var (weight, first, second) = (randoms("w", n), [Float](), [Float]())
        first = [Float](repeating: 0, count: n)
        second = first
        var expected = weight.map(Double.init)
        var (m, v) = (expected.map { _ in 0.0 }, expected.map { _ in 0.0 })
        for step in 1...3 {
            let gradient = randoms("g\(step)", n)
            let (c1, c2) = (1 - power(0.9, step), 1 - power(0.98, step))
            let constants = kernel_adamw_step(
                rate: 0.01, beta1: 0.9, beta2: 0.98, epsilon: 1e-8, decay: 0.1,
                correction1: Float(c1), correction2: Float(c2))
            gradient.withUnsafeBufferPointer {
                // The third step has no gradient at all.
                kernel_adamw(
                    n, constants, step == 3 ? nil : $0.baseAddress, &weight, &first, &second)
            }
            for index in 0..<n {
                let g = step == 3 ? 0 : Double(gradient[index])
                m[index] = 0.9 * m[index] + 0.1 * g
                v[index] = 0.98 * v[index] + 0.02 * g * g
                expected[index] *= 1 - 0.01 * 0.1
                expected[index] -= 0.01 * (m[index] / c1) / ((v[index] / c2).squareRoot() + 1e-8)
            }
        }
        expectClose(weight, expected)
    }
}
