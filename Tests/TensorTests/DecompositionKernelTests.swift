import CKernels
import Tensor
import Testing

@Suite struct DecompositionKernelTests {
    @Test(arguments: [0, 1, 7, 33])
    func `A sparse product agrees with the dense loop`(width: Int) {
        // Rows with none, one and many elements, a column used twice in a row of the table.
        let offsets: [Int64] = [0, 0, 1, 6, 8]
        let columns: [Int32] = [4, 0, 1, 2, 3, 4, 2, 3]
        let values = randoms("values", 8)
        let dense = randoms("dense", 5 * width)
        var out = [Float](repeating: .nan, count: 4 * width)
        kernel_sparse_product(4, width, offsets, columns, values, dense, &out)
        var expected = [Double](repeating: 0, count: 4 * width)
        for row in 0..<4 {
            for place in Int(offsets[row])..<Int(offsets[row + 1]) {
                for column in 0..<width {
                    expected[row * width + column] +=
                        Double(values[place]) * Double(dense[Int(columns[place]) * width + column])
                }
            }
        }
        expectClose(out, expected)
    }

    @Test(arguments: [(0, 3), (1, 1), (5, 4), (40, 17)])
    func `A Gram matrix agrees with the plain loop and adds to what is there`(
        rows: Int, width: Int
    ) {
        let x = randoms("x", rows * width)
        let y = randoms("y", rows * width)
        var gram = [Double](repeating: 2, count: width * width)
        kernel_gram(rows, width, x, y, &gram)
        for i in 0..<width {
            for j in 0..<width {
                let expected = (0..<rows).reduce(2.0) {
                    $0 + Double(x[$1 * width + i]) * Double(y[$1 * width + j])
                }
                #expect(abs(gram[i * width + j] - expected) < 1e-9)
            }
        }
    }

    @Test(arguments: [0, 1, 2, 9, 40])
    func `Eigenvectors are orthonormal and reproduce the matrix`(n: Int) {
        let x = randoms("symmetric", n * n)
        var matrix = [Double](repeating: 0, count: n * n)
        for i in 0..<n {
            for j in 0..<n { matrix[i * n + j] = Double(x[i * n + j]) + Double(x[j * n + i]) }
        }
        var work = matrix
        var values = [Double](repeating: 0, count: n)
        var vectors = [Double](repeating: 0, count: n * n)
        kernel_symmetric_eigen(n, &work, &values, &vectors)
        #expect(values == values.sorted(by: >))
        for i in 0..<n {
            for j in 0..<n {
                let dot = (0..<n).reduce(0.0) { $0 + vectors[i * n + $1] * vectors[j * n + $1] }
                #expect(abs(dot - (i == j ? 1 : 0)) < 1e-12)
                let element = (0..<n).reduce(0.0) {
                    $0 + values[$1] * vectors[$1 * n + i] * vectors[$1 * n + j]
                }
                #expect(abs(element - matrix[i * n + j]) < 1e-11)
            }
        }
    }

    @Test func `A matrix that is not finite ends the eigenvalue iteration too`() {
        var matrix = [Double](repeating: .nan, count: 9)
        var values = [Double](repeating: 0, count: 3)
        var vectors = [Double](repeating: 0, count: 9)
        kernel_symmetric_eigen(3, &matrix, &values, &vectors)
        #expect(values.allSatisfy { $0.isNaN })
    }
}
