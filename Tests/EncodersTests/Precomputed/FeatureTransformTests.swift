import Foundation
import Tensor
import Testing

@testable import Encoders

@Suite struct FeatureTransformTests {
    private let pool = WorkerPool(workerCount: 2)

    @Test(arguments: ["none", "log1p", "center", "standardize", "pca:64", "log1p-pca:64"])
    func `A transform reads back as it is written`(text: String) throws {
        #expect(try #require(FeatureTransform(text)).description == text)
    }

    @Test(arguments: ["", "pca", "pca:0", "pca:-1", "pca:9999", "log1p-", "whiten", "log1p pca:3"])
    func `Anything else is no transform`(text: String) {
        #expect(FeatureTransform(text) == nil)
    }

    @Test func `The automatic rule looks at signs and width`() {
        func rule(_ values: [Float], _ width: Int) -> String {
            FeatureTransform.automatic(for: values, width: width).description
        }
        #expect(rule([0, 1, 2, 0], 2) == "log1p-pca:64")
        #expect(rule([0, 1, -2, 0], 2) == "none")
        #expect(rule([Float](repeating: -1, count: 4096), 2048) == "pca:128")
    }

    @Test func `Logarithm, centring and scaling agree with their formulas`() throws {
        let values: [Float] = [1, 5, -3, 5, 8, 5]
        let logs = try #require(FeatureTransform("log1p")).apply(to: values, width: 2, pool: pool)
        #expect(abs(Double(logs.values[2]) + log(4)) < 1e-6)
        let scaled = try #require(FeatureTransform("standardize"))
            .apply(to: values, width: 2, pool: pool).values
        let deviation = ((1.0 + 25 + 36) / 3).squareRoot()
        #expect(abs(Double(scaled[0]) + 1 / deviation) < 1e-6)
        #expect(scaled[1] == 0 && scaled[3] == 0, "a constant column says nothing")
    }

    /// Few rows or many, the components are those of the covariance matrix.
    @Test(arguments: [(300, 12), (9, 40)])
    func `Principal components keep what a projection can keep`(rows: Int, width: Int) {
        let draw = RandomStream(seed: 1, component: "pca test")
        // Three strong directions and weak noise.
        let directions = (0..<3 * width).map { draw.normal($0 + 1000) }
        var values = [Float](repeating: 0, count: rows * width)
        for row in 0..<rows {
            for column in 0..<width {
                values[row * width + column] = 0.01 * draw.normal(row * width + column + 9000)
                for part in 0..<3 {
                    values[row * width + column] +=
                        Float(4 - part) * draw.normal(row * 3 + part + 500_000)
                        * directions[part * width + column]
                }
            }
        }
        let (projected, count) = FeatureTransform([.pca(5)])
            .apply(to: values, width: width, pool: pool)
        #expect(count == 5 && projected.count == rows * 5)
        let centred = FeatureTransform([.center]).apply(to: values, width: width, pool: pool).values
        let total = centred.reduce(0.0) { $0 + Double($1) * Double($1) }
        var columns = [Double](repeating: 0, count: 5)
        for (place, value) in projected.enumerated() {
            columns[place % 5] += Double(value) * Double(value)
        }
        #expect(columns[..<3].reduce(0, +) > 0.999 * total)
        #expect(columns == columns.sorted(by: >))
        // Components are not correlated.
        let product = (0..<rows).reduce(0.0) {
            $0 + Double(projected[$1 * 5]) * Double(projected[$1 * 5 + 1])
        }
        #expect(abs(product) < 1e-3 * columns[0])
    }

    @Test func `Fewer rows than components leave zeros, and no row is no trouble`() {
        let one = FeatureTransform([.pca(4)]).apply(to: [1, 2, 3], width: 3, pool: pool)
        #expect(one.values == [0, 0, 0, 0])
        #expect(FeatureTransform([.pca(4)]).apply(to: [], width: 3, pool: pool).values.isEmpty)
    }
}
