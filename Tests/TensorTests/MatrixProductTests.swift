import Tensor
import Testing

@Suite struct MatrixProductTests {
    @Test(arguments: [1, 3, 16, 33]) func `all four storages agree with plain loops`(m: Int) {
        let (n, k) = (m + 2, 2 * m + 1)
        let (a, b) = (randoms("a", m * k), randoms("b", k * n))
        var expected = [Double](repeating: 0, count: m * n)
        for i in 0..<m {
            for j in 0..<n {
                for t in 0..<k {
                    expected[i * n + j] += Double(a[i * k + t]) * Double(b[t * n + j])
                }
            }
        }
        let (at, bt) = (transposed(a, m, k), transposed(b, k, n))
        for (left, storageOfA, lda) in [(a, Storage.plain, k), (at, .transposed, m)] {
            for (right, storageOfB, ldb) in [(b, Storage.plain, n), (bt, .transposed, k)] {
                var c = [Float](repeating: .nan, count: m * n)
                gemm(
                    m, n, k, a: left, storageOfA, lda: lda, b: right, storageOfB, ldb: ldb, c: &c,
                    ldc: n)
                expectClose(c, expected, tolerance: 1e-4)
                gemm(
                    m, n, k, a: left, storageOfA, lda: lda, b: right, storageOfB, ldb: ldb, c: &c,
                    ldc: n, alpha: 2, beta: 1)
                expectClose(c, expected.map { 3 * $0 }, tolerance: 1e-4)
            }
        }
    }

    private func transposed(_ x: [Float], _ rows: Int, _ columns: Int) -> [Float] {
        (0..<rows * columns).map { x[($0 % rows) * columns + $0 / rows] }
    }
}
