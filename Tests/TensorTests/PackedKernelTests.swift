import CKernels
import Glibc
import Tensor
import Testing

@Suite struct PackedKernelTests {
    struct Shape: CustomStringConvertible, Sendable {
        let rows: Int
        let inputs: Int
        let outputs: Int
        var description: String { "[\(rows), \(inputs)] x [\(outputs), \(inputs)]" }
    }

    static let shapes = [
        Shape(rows: 1, inputs: 1, outputs: 1), Shape(rows: 1, inputs: 64, outputs: 16),
        Shape(rows: 2, inputs: 130, outputs: 33), Shape(rows: 3, inputs: 63, outputs: 48),
        Shape(rows: 8, inputs: 128, outputs: 32), Shape(rows: 15, inputs: 97, outputs: 50),
        Shape(rows: 23, inputs: 192, outputs: 40),
    ]

    @Test(arguments: WeightFormat.allCases, shapes)
    func `every level multiplies what is packed`(format: WeightFormat, shape: Shape) {
        let run = PackedRun(shape, format, level: 1)
        let expected = run.expected()
        for level in packedLevels {
            // Rounded activations: 8 bits of significand, or 1/127 of a group's largest.
            let roundsPairs = format == .bf16 && level == 5 && shape.rows > 3
            let tolerance = format == .int8 ? 0.03 : roundsPairs ? 0.006 : 1e-5
            run.expectClose(run.product(level: level), expected, tolerance: tolerance)
        }
    }

    @Test(arguments: WeightFormat.allCases)
    func `the epilogue adds bias, rectifies and adds the residual`(format: WeightFormat) {
        let shape = Shape(rows: 5, inputs: 70, outputs: 39)
        for level in packedLevels {
            let run = PackedRun(shape, format, level: level)
            let plain = run.product()
            let residual = randoms("residual", shape.rows * 41)
            let bias = randoms("bias", shape.outputs)
            let whole = run.product(bias: bias, residual: residual, ldr: 41, isRectified: true)
            for row in 0..<shape.rows {
                for column in 0..<shape.outputs {
                    let sum = plain[row * shape.outputs + column] + bias[column]
                    let expected = max(sum, 0) + residual[row * 41 + column]
                    #expect(whole[row * shape.outputs + column] == expected)
                }
            }
        }
    }

    @Test(arguments: WeightFormat.allCases)
    func `bits do not depend on the rows beside or the panels at once`(format: WeightFormat) {
        let shape = Shape(rows: 13, inputs: 200, outputs: 70)
        for level in packedLevels where !(format == .bf16 && level == 5) {
            let run = PackedRun(shape, format, level: level)
            let whole = run.product()
            expectSameBits(run.product(panelsAtOnce: 1), whole)
            expectSameBits(run.product(panelsAtOnce: 3), whole)
            for row in 0..<shape.rows {
                let range = row * shape.outputs..<(row + 1) * shape.outputs
                expectSameBits(run.product(first: row, count: 1), Array(whole[range]))
            }
        }
    }

    @Test(arguments: WeightFormat.allCases)
    func `levels that fuse multiply-adds give equal bits`(format: WeightFormat) {
        let run = PackedRun(Shape(rows: 3, inputs: 150, outputs: 33), format, level: 1)
        let fused = packedLevels.filter { $0 > 1 }.map { run.product(level: $0) }
        for result in fused.dropFirst() { expectSameBits(result, fused[0]) }
    }

    @Test func `bytes of weights and activations are within half a step`() {
        let shape = Shape(rows: 4, inputs: 100, outputs: 20)
        let run = PackedRun(shape, .int8, level: 1)
        for row in 0..<shape.outputs {
            for column in 0..<shape.inputs {
                let group = column / 64 * 64..<min(column / 64 * 64 + 64, shape.inputs)
                let largest = group.map { abs(run.weights[row * shape.inputs + $0]) }.max()!
                let kept = run.unpacked[row * shape.inputs + column]
                // The scale is rounded up to 8 bits of significand.
                let step = largest / 127 * (1 + 1 / 128.0)
                #expect(abs(kept - run.weights[row * shape.inputs + column]) <= 0.501 * step)
            }
        }
    }

    @Test(arguments: WeightFormat.allCases)
    func `a value that is not finite is not hidden`(format: WeightFormat) {
        let shape = Shape(rows: 9, inputs: 64, outputs: 16)
        for level in packedLevels {
            let run = PackedRun(shape, format, level: level, poison: .nan)
            let y = run.product()
            for (index, value) in y.enumerated() {
                let isPoisoned = index / shape.outputs == 4 || index % shape.outputs == 5
                #expect(value.isNaN == isPoisoned)
            }
        }
    }

    @Test func `zeros and the tiniest weights stay harmless in bytes`() {
        for value: Float in [0, Float(bitPattern: 714), 1e-37, 3e-36] {
            let run = PackedRun(
                Shape(rows: 1, inputs: 64, outputs: 3), .int8, level: 1,
                weights: [Float](repeating: value, count: 192))
            #expect(run.unpacked.allSatisfy { abs($0 - value) <= max(0.02 * value, 1.5e-35) })
            #expect(run.product().allSatisfy { $0.isFinite })
        }
    }
}

/// A packed matrix at the C layer, its activations, and the product by plain loops.
private struct PackedRun {
    let shape: PackedKernelTests.Shape
    let format: Int32
    let level: Int
    let weights: [Float]
    let x: [Float]
    let panels: [UInt64]
    let ldx: Int

    init(
        _ shape: PackedKernelTests.Shape, _ format: WeightFormat, level: Int,
        weights: [Float]? = nil, poison: Float? = nil
    ) {
        self.shape = shape
        self.level = level
        let code =
            switch format {
            case .f32: Int32(packed_f32)
            case .bf16: Int32(packed_bf16)
            case .int8: Int32(packed_int8)
            }
        self.format = code
        ldx = shape.inputs + 3
        var matrix = weights ?? randoms("weights", shape.outputs * shape.inputs)
        var rows = randoms("activations", shape.rows * ldx)
        if let poison {
            matrix[5 * shape.inputs + 7] = poison
            rows[4 * ldx + 9] = poison
        }
        self.weights = matrix
        x = rows
        let bytes = packed_panel_bytes(code, shape.inputs)
        let count = (shape.outputs + 15) / 16
        var panels = [UInt64](repeating: .max, count: count * bytes / 8)
        var work = [UInt64](repeating: .max, count: bytes / 8)
        panels.withUnsafeMutableBytes { panels in
            for panel in 0..<count {
                let first = panel * 16
                matrix.withUnsafeBufferPointer {
                    packed_encode(
                        code, min(16, shape.outputs - first), shape.inputs,
                        $0.baseAddress! + first * shape.inputs, shape.inputs,
                        panels.baseAddress! + panel * bytes, &work, nil)
                }
            }
        }
        self.panels = panels
    }

    var unpacked: [Float] {
        var rows = [Float](repeating: .nan, count: shape.outputs * shape.inputs)
        panels.withUnsafeBytes { panels in
            for row in 0..<shape.outputs {
                packed_decode(
                    format, row % 16, 1, shape.inputs,
                    panels.baseAddress! + row / 16 * packed_panel_bytes(format, shape.inputs),
                    &rows[row * shape.inputs], shape.inputs)
            }
        }
        return rows
    }

    func product(
        first: Int = 0, count: Int? = nil, level: Int? = nil, panelsAtOnce: Int? = nil,
        bias: [Float]? = nil, residual: [Float]? = nil, ldr: Int = 0, isRectified: Bool = false
    ) -> [Float] {
        let rows = count ?? shape.rows
        let product = packed_product(
            level: Int32(level ?? self.level), format: format, rows: rows, inputs: shape.inputs,
            outputs: shape.outputs)
        var arranged = [UInt32](repeating: .max, count: rows * packed_arranged_words(product))
        var y = [Float](repeating: .nan, count: rows * shape.outputs)
        let all = (shape.outputs + 15) / 16
        x.withUnsafeBufferPointer {
            let x = $0.baseAddress! + first * ldx
            let half = rows / 2 / packed_tile_rows(product.level) * packed_tile_rows(product.level)
            packed_arrange(product, 0, half, x, ldx, &arranged)
            packed_arrange(product, half, rows - half, x, ldx, &arranged)
        }
        withPointer(bias) { bias in
            withPointer(residual) { residual in
                let epilogue = packed_epilogue(
                    bias: bias, residual: residual, ldr: ldr, rectified: isRectified ? 1 : 0)
                for panel in stride(from: 0, to: all, by: panelsAtOnce ?? all) {
                    packed_multiply(
                        product, panels, panel, min(panelsAtOnce ?? all, all - panel), arranged,
                        epilogue, &y, shape.outputs)
                }
            }
        }
        return y
    }

    /// The packed weights times the activations, and the sum of magnitudes beside each.
    func expected() -> [(sum: Double, scale: Double)] {
        let weights = unpacked
        return (0..<shape.rows * shape.outputs).map { index in
            let (row, output) = (index / shape.outputs, index % shape.outputs)
            var (sum, scale) = (0.0, 0.0)
            for column in 0..<shape.inputs {
                let term =
                    Double(x[row * ldx + column]) * Double(weights[output * shape.inputs + column])
                sum += term
                scale += term * term
            }
            return (sum, scale.squareRoot())
        }
    }

    func expectClose(
        _ actual: [Float], _ expected: [(sum: Double, scale: Double)], tolerance: Double,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let worst =
            zip(actual, expected).map { abs(Double($0) - $1.sum) / (1e-3 + $1.scale) }
            .max { !($0 >= $1) } ?? 0
        #expect(
            worst <= tolerance, "off by \(worst)", sourceLocation: sourceLocation)
    }
}

private func withPointer(_ values: [Float]?, _ body: (UnsafePointer<Float>?) -> Void) {
    guard let values else { return body(nil) }
    values.withUnsafeBufferPointer { body($0.baseAddress) }
}
