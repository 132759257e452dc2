import CKernels
import Glibc
import Tensor
import Testing

@Suite struct AttentionKernelTests {
    struct Shape: CustomStringConvertible, Sendable {
        let length: Int
        let width: Int
        var dropout: Float = 0
        var padding = 0
        var description: String { "\(length)x\(width) dropout \(dropout) padding \(padding)" }
    }

    static let shapes = [
        Shape(length: 1, width: 1), Shape(length: 3, width: 8), Shape(length: 6, width: 50),
        Shape(length: 9, width: 16, dropout: 0.4), Shape(length: 50, width: 50, dropout: 0.2),
        Shape(length: 37, width: 24), Shape(length: 5, width: 10, padding: 4),
        Shape(length: 70, width: 7, padding: 3),
    ]

    @Test(arguments: shapes) func `attention agrees with plain loops`(shape: Shape) {
        let run = AttentionRun(shape)
        expectClose(run.out, run.plain().out, tolerance: 1e-4)
    }

    @Test(arguments: shapes) func `the gradient agrees with plain loops`(shape: Shape) {
        let run = AttentionRun(shape)
        let (actual, expected) = (run.gradient(), run.plain())
        expectClose(actual.dq, expected.dq, tolerance: 1e-4)
        expectClose(actual.dk, expected.dk, tolerance: 1e-4)
        expectClose(actual.dv, expected.dv, tolerance: 1e-4)
    }

    @Test(arguments: shapes.filter { $0.dropout == 0 })
    func `the last row alone agrees with the whole`(shape: Shape) {
        let run = AttentionRun(shape)
        var out = [Float](repeating: 0, count: shape.width)
        var work = [Float](repeating: 0, count: shape.length)
        run.withPadding { padding in
            kernel_attention_row(
                shape.length, shape.width, Array(run.q.suffix(shape.width)), run.k, shape.width,
                run.v, shape.width, padding, &out, &work)
        }
        expectClose(out, run.out.suffix(shape.width).map(Double.init), tolerance: 1e-4)
    }
}

/// One head's inputs, the kernel's output, and the same by plain loops in double precision.
private struct AttentionRun {
    let shape: AttentionKernelTests.Shape
    let q: [Float]
    let k: [Float]
    let v: [Float]
    let dout: [Float]
    let padKey: [Float]
    let padValue: [Float]
    private(set) var out: [Float]
    private var probabilities: [Float]
    private var shares: [Float]
    private let mask: kernel_mask

    init(_ shape: AttentionKernelTests.Shape) {
        self.shape = shape
        let (length, width) = (shape.length, shape.width)
        q = randoms("q", length * width)
        k = randoms("k", length * width)
        v = randoms("v", length * width)
        dout = randoms("dout", length * width)
        padKey = randoms("pad key", width)
        padValue = randoms("pad value", width)
        var mask = shape.dropout > 0 ? dropout(shape.dropout, firstRow: 3) : kernel_mask()
        mask.row_stride = 80
        self.mask = mask
        out = [Float](repeating: .nan, count: length * width)
        probabilities = [Float](repeating: .nan, count: length * ((length + 7) / 8 * 8))
        shares = [Float](repeating: 0, count: 2 * length)
        var work = [Float](repeating: .nan, count: kernel_attention_work(length, width))
        var (out, probabilities, shares) = (out, probabilities, shares)
        shares.withUnsafeMutableBufferPointer { shares in
            padKey.withUnsafeBufferPointer { key in
                padValue.withUnsafeBufferPointer { value in
                    let padding = kernel_padding(
                        count: shape.padding, key: key.baseAddress, value: value.baseAddress,
                        dkey: nil, dvalue: nil, shares: shares.baseAddress)
                    kernel_attention(
                        length, width, q, width, k, width, v, width, mask, padding,
                        &probabilities, &out, width, &work)
                }
            }
        }
        (self.out, self.probabilities, self.shares) = (out, probabilities, shares)
    }

    func withPadding(_ body: (kernel_padding) -> Void) {
        padKey.withUnsafeBufferPointer { key in
            padValue.withUnsafeBufferPointer { value in
                body(
                    kernel_padding(
                        count: shape.padding, key: key.baseAddress, value: value.baseAddress,
                        dkey: nil, dvalue: nil, shares: nil))
            }
        }
    }

    func gradient() -> (dq: [Float], dk: [Float], dv: [Float]) {
        let (length, width) = (shape.length, shape.width)
        var work = [Float](repeating: .nan, count: kernel_attention_work(length, width))
        var dq = [Float](repeating: .nan, count: length * width)
        var (dk, dv) = (dq, dq)
        var shares = shares
        var (dkey, dvalue) = (padKey, padValue)
        shares.withUnsafeMutableBufferPointer { shares in
            withPadding { padding in
                dkey.withUnsafeMutableBufferPointer { dkey in
                    dvalue.withUnsafeMutableBufferPointer { dvalue in
                        var padding = padding
                        padding.shares = shares.baseAddress
                        padding.dkey = dkey.baseAddress
                        padding.dvalue = dvalue.baseAddress
                        kernel_attention_gradient(
                            length, width, q, width, k, width, v, width, mask, padding,
                            probabilities, dout, width, &dq, width, &dk, width, &dv, width, &work)
                    }
                }
            }
        }
        return (dq, dk, dv)
    }

    func plain() -> (out: [Double], dq: [Double], dk: [Double], dv: [Double]) {
        let (length, width) = (shape.length, shape.width)
        let scale = 1 / Double(width).squareRoot()
        var out = [Double](repeating: 0, count: length * width)
        var (dq, dk, dv) = (out, out, out)
        for i in 0..<length {
            let query = q[i * width..<(i + 1) * width].map(Double.init)
            let upper = dout[i * width..<(i + 1) * width].map(Double.init)
            // Keys of row i: what came before, itself, and the padding.
            let own = (0...i).map { j in
                (
                    k[j * width..<(j + 1) * width].map(Double.init),
                    v[j * width..<(j + 1) * width].map(Double.init)
                )
            }
            let pads = (0..<shape.padding).map { _ in
                (padKey.map(Double.init), padValue.map(Double.init))
            }
            let all = own + pads
            let scores = all.map { key, _ in zip(query, key).reduce(0) { $0 + $1.0 * $1.1 } * scale
            }
            let most = scores.max() ?? 0
            let sum = scores.reduce(0) { $0 + exp($1 - most) }
            let p = scores.map { exp($0 - most) / sum }
            let factors = all.indices.map { j in
                j > i
                    ? 1
                    : maskFactor(mask, row: i, column: j, columns: Int(mask.row_stride))
            }
            var slopes: [Double] = []
            for (j, (_, value)) in all.enumerated() {
                for c in 0..<width { out[i * width + c] += p[j] * factors[j] * value[c] }
                slopes.append(zip(upper, value).reduce(0) { $0 + $1.0 * $1.1 } * factors[j])
            }
            let mean = zip(p, slopes).reduce(0) { $0 + $1.0 * $1.1 }
            for (j, (key, _)) in all.enumerated() {
                let slope = p[j] * (slopes[j] - mean) * scale
                for c in 0..<width {
                    dq[i * width + c] += slope * key[c]
                    if j > i { continue }
                    dk[j * width + c] += slope * query[c]
                    dv[j * width + c] += p[j] * factors[j] * upper[c]
                }
            }
        }
        return (out, dq, dk, dv)
    }
}
