import CKernels
import Glibc
import Tensor
import Testing

/// The instruction sets of this machine.
let packedLevels = [1, 3, 4, 5].filter { $0 <= Int(packed_level()) }

@Suite struct CachedAttentionTests {
    struct Shape: CustomStringConvertible, Sendable {
        let rows: Int
        let start: Int
        let width: Int
        var gap = 0
        var description: String { "\(rows) rows behind \(start), width \(width), gap \(gap)" }
    }

    static let shapes = [
        Shape(rows: 1, start: 0, width: 1), Shape(rows: 1, start: 37, width: 64),
        Shape(rows: 1, start: 16, width: 24, gap: 5), Shape(rows: 5, start: 3, width: 64),
        Shape(rows: 6, start: 0, width: 16), Shape(rows: 33, start: 11, width: 64, gap: 64),
        Shape(rows: 50, start: 0, width: 80), Shape(rows: 17, start: 20, width: 10, gap: 3),
    ]

    @Test(arguments: shapes, packedLevels)
    func `attention over a cache agrees with plain loops`(shape: Shape, level: Int) {
        let run = CachedAttentionRun(shape)
        expectClose(run.outputs(level: level), run.expected, tolerance: 1e-5)
    }

    @Test(arguments: shapes, packedLevels)
    func `attention over halves agrees with plain loops over the same halves`(
        shape: Shape, level: Int
    ) {
        let run = CachedAttentionRun(shape, roundsToHalves: true)
        expectClose(run.outputs(level: level, isHalf: true), run.expected, tolerance: 1e-5)
    }

    @Test func `halves are the nearest ones, ties to even`() {
        let values: [Float] = [
            0, 1, -2.5, 1 + 0x1p-11, 1 + 0x3p-11, 1 + 0x1.8p-11, 65504, 65519, 1e9, -1e9,
            0x1p-14, 0x1p-24, 0x1p-25, 0x3p-25, -0x1.2p-15, 3.14159, .nan,
        ]
        let expected: [Float] = [
            0, 1, -2.5, 1, 1 + 0x1p-9, 1 + 0x1p-10, 65504, 65504, 65504, -65504, 0x1p-14, 0x1p-24,
            0, 0x1p-23, -0x1.2p-15, 3.140625, 65504,
        ]
        var halves = [UInt16](repeating: .max, count: values.count)
        kernel_to_half(values.count, values, &halves)
        var back = [Float](repeating: .nan, count: values.count)
        kernel_floats_of_f16(values.count, halves, &back)
        expectSameBits(back, expected)
    }

    @Test(arguments: shapes.filter { $0.rows > 1 })
    func `rows one after the other agree with all at once`(shape: Shape) {
        let run = CachedAttentionRun(shape)
        var single: [Float] = []
        for row in 0..<shape.rows { single += run.outputs(first: row, rows: 1) }
        expectClose(single, run.outputs().map(Double.init), tolerance: 1e-5)
    }
}

/// One head's queries and cache, and its attention by plain loops in double precision.
private struct CachedAttentionRun {
    let shape: CachedAttentionTests.Shape
    let stride: Int
    let queries: [Float]
    let keys: [Float]
    let values: [Float]
    private let halfKeys: [UInt16]
    private let halfValues: [UInt16]

    init(_ shape: CachedAttentionTests.Shape, roundsToHalves: Bool = false) {
        self.shape = shape
        stride = shape.width + shape.gap
        queries = randoms("queries", shape.rows * stride)
        let count = (shape.start + shape.rows) * stride
        let (keys, values) = (randoms("keys", count).map { 3 * $0 }, randoms("values", count))
        halfKeys = Self.halves(keys)
        halfValues = Self.halves(values)
        self.keys = roundsToHalves ? Self.floats(halfKeys) : keys
        self.values = roundsToHalves ? Self.floats(halfValues) : values
    }

    private static func halves(_ values: [Float]) -> [UInt16] {
        var halves = [UInt16](repeating: .max, count: values.count)
        kernel_to_half(values.count, values, &halves)
        return halves
    }

    private static func floats(_ halves: [UInt16]) -> [Float] {
        var floats = [Float](repeating: .nan, count: halves.count)
        kernel_floats_of_f16(halves.count, halves, &floats)
        return floats
    }

    func outputs(level: Int = Int(packed_level()), isHalf: Bool = false) -> [Float] {
        outputs(first: 0, rows: shape.rows, level: level, isHalf: isHalf)
    }

    func outputs(
        first: Int, rows: Int, level: Int = Int(packed_level()), isHalf: Bool = false
    ) -> [Float] {
        let (width, start) = (shape.width, shape.start + first)
        var out = [Float](repeating: .nan, count: rows * width)
        let room = kernel_cached_attention_work(rows, start, width)
        var work = [Float](repeating: .nan, count: room)
        queries.withUnsafeBufferPointer { queries in
            let queries = queries.baseAddress! + first * stride
            if isHalf {
                kernel_cached_attention_on(
                    Int32(level), 1, rows, start, width, queries, stride, halfKeys, stride,
                    halfValues, stride, &out, width, &work)
            } else {
                kernel_cached_attention_on(
                    Int32(level), 0, rows, start, width, queries, stride, keys, stride, values,
                    stride, &out, width, &work)
            }
        }
        return out
    }

    var expected: [Double] {
        let width = shape.width
        var out: [Double] = []
        for row in 0..<shape.rows {
            let count = shape.start + row + 1
            var shares = (0..<count).map { position in
                (0..<width).reduce(0.0) { sum, column in
                    let product = queries[row * stride + column] * keys[position * stride + column]
                    return sum + Double(product)
                } / Double(width).squareRoot()
            }
            let most = shares.max() ?? 0
            shares = shares.map { exp($0 - most) }
            let total = shares.reduce(0, +)
            for column in 0..<width {
                out.append(
                    (0..<count).reduce(0.0) { sum, position in
                        sum + shares[position] / total * Double(values[position * stride + column])
                    })
            }
        }
        return out
    }
}
