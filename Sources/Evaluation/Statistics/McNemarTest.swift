import Foundation

/// McNemar's test on hits: of the users on whom two models disagree, do they split evenly?
///
/// The p-value is the exact two-sided binomial one, so it holds for few disagreements too. A hit
/// that ties made fractional counts when it is likelier than not.
public struct McNemarTest: Sendable, Codable, Equatable {
    /// Users hit by the first model only.
    public let firstOnly: Int
    /// Users hit by the second model only.
    public let secondOnly: Int
    /// (first - second)^2 / (first + second), chi-squared with one degree of freedom for many users.
    public let chiSquared: Double
    /// Exact two-sided p-value.
    public let p: Double

    /// Tests two lists of hits of the same users in the same order.
    public init(_ first: [Double], _ second: [Double]) {
        precondition(
            first.count == second.count, "\(first.count) hits against \(second.count)")
        self.init(
            firstOnly: zip(first, second).count { $0 >= 0.5 && $1 < 0.5 },
            secondOnly: zip(first, second).count { $0 < 0.5 && $1 >= 0.5 })
    }

    /// Tests the two counts of disagreement.
    public init(firstOnly: Int, secondOnly: Int) {
        self.firstOnly = firstOnly
        self.secondOnly = secondOnly
        let (total, least) = (firstOnly + secondOnly, min(firstOnly, secondOnly))
        let gap = Double(firstOnly - secondOnly)
        chiSquared = total == 0 ? 0 : gap * gap / Double(total)
        if total == 0 || firstOnly == secondOnly {
            p = 1
        } else {
            // P(X <= k) of a fair binomial over n is I_(1/2)(n - k, k + 1).
            let tail = regularizedIncompleteBeta(
                0.5, a: Double(total - least), b: Double(least + 1))
            p = min(1, 2 * tail)
        }
    }
}
