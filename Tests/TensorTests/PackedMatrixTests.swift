import Tensor
import Testing

@Suite struct PackedMatrixTests {
    private static let (outputs, inputs, rows) = (125, 190, 21)
    private let weights = randoms("matrix", outputs * inputs)
    private let x = randoms("input", rows * inputs)

    private func packed(
        _ format: WeightFormat, on pool: WorkerPool = .shared
    ) -> PackedMatrix {
        PackedMatrix(
            outputs: Self.outputs, inputs: Self.inputs, format: format, on: pool
        ) { range, rows in
            for (index, element)
                in (range.lowerBound * Self.inputs..<range.upperBound * Self.inputs).enumerated()
            {
                rows[index] = weights[element]
            }
        }
    }

    private func product(
        _ matrix: PackedMatrix, rows: Int, on pool: WorkerPool = .shared
    ) -> [Float] {
        var y = [Float](repeating: .nan, count: rows * Self.outputs)
        matrix.multiply(
            x, rows: rows, ldx: Self.inputs, into: &y, ldy: Self.outputs, on: pool)
        return y
    }

    @Test(arguments: WeightFormat.allCases)
    func `the product does not depend on the number of workers`(format: WeightFormat) {
        let reference = packed(format)
        for workers in [1, 3] {
            let pool = WorkerPool(workerCount: workers)
            let matrix = packed(format, on: pool)
            #expect(matrix.error == reference.error)
            for rows in [1, 2, 7, Self.rows] {
                expectSameBits(
                    product(matrix, rows: rows, on: pool), product(reference, rows: rows))
            }
        }
    }

    @Test(arguments: zip(WeightFormat.allCases, [1e-6, 4e-3, 1.2e-2]))
    func `the product is as near to the weights as the format allows`(
        format: WeightFormat, tolerance: Double
    ) {
        let matrix = packed(format)
        for rows in [1, Self.rows] {
            let y = product(matrix, rows: rows)
            var (squares, errorSquares) = (0.0, 0.0)
            for row in 0..<rows {
                for output in 0..<Self.outputs {
                    let exact = (0..<Self.inputs).reduce(0.0) { sum, column in
                        sum + Double(x[row * Self.inputs + column])
                            * Double(weights[output * Self.inputs + column])
                    }
                    let difference = Double(y[row * Self.outputs + output]) - exact
                    squares += exact * exact
                    errorSquares += difference * difference
                }
            }
            #expect((errorSquares / squares).squareRoot() <= tolerance)
        }
    }

    @Test(arguments: WeightFormat.allCases)
    func `the reported error is that of the unpacked weights`(format: WeightFormat) {
        let matrix = packed(format)
        var kept = [Float](repeating: .nan, count: weights.count)
        matrix.unpack(0..<Self.outputs, into: &kept)
        let differences = zip(kept, weights).map { abs($0 - $1) }
        let squares = weights.reduce(0) { $0 + Double($1) * Double($1) }
        let errorSquares = differences.reduce(0) { $0 + Double($1) * Double($1) }
        let relative = (errorSquares / squares).squareRoot()
        #expect(abs(matrix.error.relative - relative) <= 1e-5 * relative)
        #expect(matrix.error.largest == differences.max())
        #expect(format == .f32 ? relative == 0 : relative > 1e-3 && relative < 1e-2)
        var part = [Float](repeating: .nan, count: 20 * Self.inputs)
        matrix.unpack(11..<31, into: &part)
        expectSameBits(part, Array(kept[11 * Self.inputs..<31 * Self.inputs]))
    }

    @Test func `bytes are counted as they are kept`() {
        // 8 panels of 16 rows; 190 columns are 3 groups with a scale of two bytes for each row.
        #expect(packed(.f32).byteCount == 8 * 16 * 190 * 4)
        #expect(packed(.bf16).byteCount == 8 * 16 * 190 * 2)
        #expect(packed(.int8).byteCount == 8 * (16 * 192 + 128))
    }

    @Test func `a filling that fails is passed on`() {
        struct Unreadable: Error {}
        #expect(throws: Unreadable.self) {
            try PackedMatrix(outputs: 4, inputs: 4, format: .int8) { _, _ in throw Unreadable() }
        }
    }

    @Test func `rows are asked for once, in ascending ranges`() {
        var next = 0
        let matrix = PackedMatrix(outputs: 200, inputs: 20_000, format: .bf16) { range, rows in
            #expect(range.lowerBound == next && range.count * 20_000 <= 1 << 20)
            next = range.upperBound
            rows.update(repeating: 1, count: range.count * 20_000)
        }
        #expect(next == 200)
        #expect(matrix.error.relative == 0)
    }
}
