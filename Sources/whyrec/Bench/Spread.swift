import Foundation

/// Least, middle and largest of a figure measured several times.
struct Spread: Encodable {
    let min: Double
    let median: Double
    let max: Double

    /// - Parameter values: At least one.
    init(_ values: [Double]) {
        let sorted = values.sorted()
        min = sorted[0]
        median = sorted[sorted.count / 2]
        max = sorted[sorted.count - 1]
    }

    /// The three as columns of a table.
    var text: String {
        [min, median, max].map { String(format: "%8.1f", $0) }.joined(separator: " ")
    }
}
