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

    init(_ shape: CachedAttentionTests.Shape) {
        self.shape = shape
        stride = shape.width + shape.gap
        queries = randoms("queries", shape.rows * stride)
        keys = randoms("keys", (shape.start + shape.rows) * stride).map { 3 * $0 }
        values = randoms("values", (shape.start + shape.rows) * stride)
    }

    func outputs(level: Int = Int(packed_level())) -> [Float] {
        outputs(first: 0, rows: shape.rows, level: level)
    }

    func outputs(first: Int, rows: Int, level: Int = Int(packed_level())) -> [Float] {
        let (width, start) = (shape.width, shape.start + first)
        var out = [Float](repeating: .nan, count: rows * width)
        let room = kernel_cached_attention_work(rows, start, width)
        var work = [Float](repeating: .nan, count: room)
        queries.withUnsafeBufferPointer { queries in
            kernel_cached_attention_on(
                Int32(level), rows, start, width, queries.baseAddress! + first * stride, stride,
                keys, stride, values, stride, &out, width, &work)
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
