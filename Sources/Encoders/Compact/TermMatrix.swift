import Glibc
import Tensor

/// Items by terms, weighted by TF-IDF and brought to rows of length 1.
///
/// Terms are hashed into 2^18 buckets (Weinberger et al., 2009, without signs). A weight is
/// (1 + log tf) · (1 + log((1 + n) / (1 + df))), with n the number of items that have text.
struct TermMatrix {
    /// Rows of items with text alone, columns of buckets in use.
    let matrix: SparseMatrix
    /// Dense index of each row's item, ascending.
    let items: [Int]

    static let bucketCount = 1 << 18

    init(_ texts: [ItemText], pool: WorkerPool) {
        let buckets = Self.buckets(of: texts, pool: pool)
        items = buckets.indices.filter { !buckets[$0].isEmpty }
        var frequencies = [Int32](repeating: 0, count: Self.bucketCount)
        var elements = 0
        for item in items {
            for (bucket, _) in buckets[item] { frequencies[Int(bucket)] += 1 }
            elements += buckets[item].count
        }
        var columnOfBucket = [Int32](repeating: -1, count: Self.bucketCount)
        var inverse: [Double] = []
        for (bucket, frequency) in frequencies.enumerated() where frequency > 0 {
            columnOfBucket[bucket] = Int32(inverse.count)
            inverse.append(1 + log(Double(1 + items.count) / Double(1 + Int(frequency))))
        }
        var offsets: [Int64] = [0]
        var columns: [Int32] = []
        var values: [Float] = []
        columns.reserveCapacity(elements)
        values.reserveCapacity(elements)
        for item in items {
            var squares = 0.0
            var row: [Double] = []
            for (bucket, count) in buckets[item] {
                let column = columnOfBucket[Int(bucket)]
                let weight = (1 + log(Double(count))) * inverse[Int(column)]
                columns.append(column)
                row.append(weight)
                squares += weight * weight
            }
            let scale = 1 / squares.squareRoot()
            for weight in row { values.append(Float(weight * scale)) }
            offsets.append(Int64(columns.count))
        }
        matrix = SparseMatrix(
            columnCount: inverse.count, offsets: offsets, columns: columns, values: values)
    }

    /// The buckets of every item's terms, ascending, with how often each occurs.
    private static func buckets(
        of texts: [ItemText], pool: WorkerPool
    ) -> [[(bucket: UInt32, count: Int32)]] {
        var buckets = [[(bucket: UInt32, count: Int32)]](repeating: [], count: texts.count)
        buckets.withUnsafeMutableBufferPointer { buckets in
            pool.run(over: texts.count, minimum: 64, parts: 64) { range in
                for item in range {
                    let hashes = TextTerms(texts[item]).hashes
                    // The upper bits of a product are the mixed ones.
                    let sorted = hashes.map { UInt32(splitMix64($0) >> 46) }.sorted()
                    var counted: [(bucket: UInt32, count: Int32)] = []
                    for bucket in sorted {
                        if let last = counted.last, last.bucket == bucket {
                            counted[counted.count - 1].count += 1
                        } else {
                            counted.append((bucket, 1))
                        }
                    }
                    buckets[item] = counted
                }
            }
        }
        return buckets
    }
}
