import CKernels
import Glibc
import Tensor
import Testing

@Suite struct DecoderLayerKernelTests {
    @Test(arguments: [(1, 1, 0), (3, 50, 4), (5, 64, 0)])
    func `rms norm agrees with plain loops`(rows: Int, columns: Int, gap: Int) {
        let stride = columns + gap
        let (x, gain) = (randoms("x", rows * stride), randoms("gain", columns))
        var y = [Float](repeating: .nan, count: rows * columns)
        var inverses = [Float](repeating: .nan, count: rows)
        kernel_rms_norm(rows, columns, 1e-5, x, stride, gain, &y, columns, &inverses)
        var expected: [Double] = []
        for row in 0..<rows {
            let values = x[row * stride..<row * stride + columns].map(Double.init)
            let mean = values.reduce(0) { $0 + $1 * $1 } / Double(columns)
            let factor = 1 / (mean + 1e-5).squareRoot()
            expected += zip(values, gain).map { $0 * factor * Double($1) }
            expectClose([inverses[row]], [factor])
        }
        expectClose(y, expected)
        let withoutInverses = y
        y = [Float](repeating: .nan, count: rows * columns)
        kernel_rms_norm(rows, columns, 1e-5, x, stride, gain, &y, columns, nil)
        #expect(y == withoutInverses)
    }

    @Test(arguments: [(1, 1, 2, 0), (4, 3, 10, 7), (2, 4, 64, 0)])
    func `rotation agrees with plain loops and turns back`(
        rows: Int, heads: Int, width: Int, gap: Int
    ) {
        let (stride, half) = (heads * width + gap, width / 2)
        let x = randoms("x", rows * stride)
        let angles = randoms("angles", rows * half).map { 4 * $0 }
        let (cosines, sines) = (angles.map { cosf($0) }, angles.map { sinf($0) })
        var y = x
        kernel_rotate(rows, heads, width, cosines, sines, 1, &y, stride)
        var expected = x.map(Double.init)
        for row in 0..<rows {
            for head in 0..<heads {
                for pair in 0..<half {
                    let low = row * stride + head * width + pair
                    let (a, b) = (Double(x[low]), Double(x[low + half]))
                    let (cosine, sine) = (
                        Double(cosines[row * half + pair]), Double(sines[row * half + pair])
                    )
                    expected[low] = a * cosine - b * sine
                    expected[low + half] = b * cosine + a * sine
                }
            }
        }
        expectClose(y, expected)
        kernel_rotate(rows, heads, width, cosines, sines, -1, &y, stride)
        expectClose(y, x.map(Double.init))
    }

    @Test(arguments: [(1, 1), (3, 37), (2, 64)])
    func `the gated unit agrees with plain loops`(rows: Int, columns: Int) {
        var x = randoms("x", rows * 2 * columns).map { 3 * $0 }
        x[0] = 200
        x[1] = columns == 1 ? x[1] : -200
        var y = [Float](repeating: .nan, count: rows * columns)
        kernel_gated_silu(rows, columns, x, 2 * columns, &y, columns)
        let expected = (0..<rows * columns).map { index in
            let gate = index / columns * 2 * columns + index % columns
            let value = Double(x[gate])
            return value / (1 + exp(-value)) * Double(x[gate + columns])
        }
        expectClose(y, expected)
    }
}
