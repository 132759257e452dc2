import Glibc
import Tensor

/// What happens to raw features before their rows are brought to length 1.
///
/// Written as steps with hyphens between them, such as `log1p-pca:64`:
/// - `log1p`: sign(x) · log(1 + |x|), against a few large activations that drown the others;
/// - `center`: the mean of the present rows is taken off;
/// - `standardize`: mean off, then every column is divided by its deviation;
/// - `pca:K`: mean off, then the K leading principal components;
/// - `none`: nothing.
public struct FeatureTransform: Sendable, Equatable, CustomStringConvertible {
    enum Step: Sendable, Equatable {
        case log1p
        case center
        case standardize
        case pca(Int)
    }

    var steps: [Step]

    init(_ steps: [Step]) { self.steps = steps }

    /// The features as they are.
    public static let none = FeatureTransform([])

    /// Reads `log1p-pca:64`, `none` and the like; nil for anything else.
    public init?(_ text: String) {
        steps = []
        if text == "none" { return }
        for word in text.split(separator: "-", omittingEmptySubsequences: false) {
            switch word {
            case "log1p": steps.append(.log1p)
            case "center": steps.append(.center)
            case "standardize": steps.append(.standardize)
            default:
                guard word.hasPrefix("pca:"), let count = Int(word.dropFirst(4)),
                    (1...1024).contains(count)
                else { return nil }
                steps.append(.pca(count))
            }
        }
    }

    /// The rule when nobody names a transform.
    ///
    /// Features without a negative value are activations behind a rectifier, or counts: their
    /// rows all point into one corner and a few large values drown the rest, so they become
    /// `log1p-pca:64`. Others with more than 1,024 columns become `pca:128`. The rest, such as
    /// CLIP's and sentence embeddings, are used as they are.
    public static func automatic(for values: [Float], width: Int) -> FeatureTransform {
        let hasNegative = values.contains { $0 < 0 }
        if !hasNegative { return FeatureTransform([.log1p, .pca(64)]) }
        return width > 1024 ? FeatureTransform([.pca(128)]) : .none
    }

    /// The steps as they are typed.
    public var description: String {
        steps.isEmpty
            ? "none"
            : steps.map { step in
                switch step {
                case .log1p: "log1p"
                case .center: "center"
                case .standardize: "standardize"
                case .pca(let count): "pca:\(count)"
                }
            }.joined(separator: "-")
    }

    /// Transforms the rows of present items. **Shape** values [rows, width].
    func apply(to values: [Float], width: Int, pool: WorkerPool) -> (values: [Float], width: Int) {
        var values = values
        var width = width
        for step in steps {
            switch step {
            case .log1p:
                for place in values.indices {
                    let size = Glibc.log1p(abs(values[place]))
                    values[place] = values[place] < 0 ? -size : size
                }
            case .center: Self.center(&values, width)
            case .standardize:
                Self.center(&values, width)
                Self.divideByDeviation(&values, width)
            case .pca(let count):
                Self.center(&values, width)
                values = principalComponents(values, width: width, count: count, pool: pool)
                width = count
            }
        }
        return (values, width)
    }

    private static func center(_ values: inout [Float], _ width: Int) {
        let rows = values.count / width
        guard rows > 0 else { return }
        var sums = [Double](repeating: 0, count: width)
        for row in 0..<rows {
            for column in 0..<width { sums[column] += Double(values[row * width + column]) }
        }
        let means = sums.map { Float($0 / Double(rows)) }
        for row in 0..<rows {
            for column in 0..<width { values[row * width + column] -= means[column] }
        }
    }

    /// Divides centred columns by their deviation; a constant column becomes zero.
    private static func divideByDeviation(_ values: inout [Float], _ width: Int) {
        let rows = values.count / width
        guard rows > 0 else { return }
        var squares = [Double](repeating: 0, count: width)
        for row in 0..<rows {
            for column in 0..<width {
                let value = Double(values[row * width + column])
                squares[column] += value * value
            }
        }
        let scales = squares.map { sum -> Float in
            let deviation = (sum / Double(rows)).squareRoot()
            // Below this a column's values differ in rounding errors only.
            return deviation > 1e-6 ? Float(1 / deviation) : 0
        }
        for row in 0..<rows {
            for column in 0..<width { values[row * width + column] *= scales[column] }
        }
    }
}

/// The projections of centred rows onto their leading principal components, strongest first; of
/// rows with fewer of them the last columns are zero.
///
/// **Shapes** values [rows, width] to [rows, count].
func principalComponents(
    _ values: [Float], width: Int, count: Int, pool: WorkerPool
) -> [Float] {
    let rows = values.count / width
    let matrix = DenseRows(values: values, count: rows, width: width, pool: pool)
    // On the smaller side: components from either are the same.
    guard rows >= width else {
        let leading = LeadingEigenvectors(count, size: rows, seed: 0, pool: pool) {
            block, columns in
            matrix.product(matrix.transposedProduct(block, columns), columns)
        }
        var projections = leading.vectors
        for place in projections.indices {
            projections[place] *= Float(leading.values[place % count].squareRoot())
        }
        return rows == 0 ? [] : projections
    }
    let leading = LeadingEigenvectors(count, size: width, seed: 0, pool: pool) { block, columns in
        matrix.transposedProduct(matrix.product(block, columns), columns)
    }
    return matrix.product(leading.vectors, count)
}

/// Dense rows and their products with blocks of columns.
private struct DenseRows {
    let values: [Float]
    let count: Int
    let width: Int
    let pool: WorkerPool

    /// rows [count, width] · block [width, columns].
    func product(_ block: [Float], _ columns: Int) -> [Float] {
        [Float](unsafeUninitializedCapacity: count * columns) { out, filled in
            filled = count * columns
            guard let base = out.baseAddress else { return }
            values.withUnsafeBufferPointer { values in
                pool.run(over: count, minimum: 256, parts: 16) { range in
                    gemm(
                        range.count, columns, width,
                        a: values.baseAddress! + range.lowerBound * width, lda: width,
                        b: block, ldb: columns, c: base + range.lowerBound * columns, ldc: columns)
                }
            }
        }
    }

    /// rows' [width, count] · block [count, columns], parts of rows summed in a fixed order.
    func transposedProduct(_ block: [Float], _ columns: Int) -> [Float] {
        let shards = max(1, min(16, count / 1024))
        let size = width * columns
        var parts = [Float](repeating: 0, count: shards * size)
        parts.withUnsafeMutableBufferPointer { parts in
            values.withUnsafeBufferPointer { values in
                block.withUnsafeBufferPointer { block in
                    pool.run(shards) { shard in
                        let start = count * shard / shards
                        let end = count * (shard + 1) / shards
                        if start == end { return }
                        // Rows, block and parts have elements, as there is a row.
                        gemm(
                            width, columns, end - start,
                            a: values.baseAddress! + start * width, .transposed, lda: width,
                            b: block.baseAddress! + start * columns, ldb: columns,
                            c: parts.baseAddress! + shard * size, ldc: columns)
                    }
                }
            }
        }
        for shard in 1..<max(shards, 2) where shard < shards {
            for place in 0..<size { parts[place] += parts[shard * size + place] }
        }
        return Array(parts[..<size])
    }
}
