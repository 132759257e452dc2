/// How far two raters agree beyond what their habits alone would bring about (Cohen, 1960).
public struct CohenKappa: Sendable, Hashable {
    /// Cases that both rated.
    public let count: Int
    /// Share of cases with the same rating.
    public let observed: Double
    /// The share that raters of the same habits would reach by lot.
    public let expected: Double
    /// (observed - expected) / (1 - expected): 1 for full agreement, 0 for that of chance; nil where
    /// both gave one and the same rating throughout, which says nothing, and without a case.
    public let kappa: Double?
    /// Standard error of kappa for large samples; nil where there is no kappa.
    public let standardError: Double?

    /// Compares ratings of the same cases, in the same order.
    public init<Rating: Hashable>(_ first: [Rating], _ second: [Rating]) {
        precondition(
            first.count == second.count, "\(first.count) ratings and \(second.count) of the other")
        count = first.count
        guard count > 0 else {
            (observed, expected, kappa, standardError) = (0, 0, nil, nil)
            return
        }
        let total = Double(count)
        observed = Double(zip(first, second).count { $0 == $1 }) / total
        let habits = [first, second].map { ratings in
            Dictionary(grouping: ratings, by: \.self).mapValues { Double($0.count) / total }
        }
        // In the order of first use, so that the sum has the same bits in every run.
        var (seen, sum): (Set<Rating>, Double) = ([], 0)
        for rating in first where seen.insert(rating).inserted {
            sum += (habits[0][rating] ?? 0) * (habits[1][rating] ?? 0)
        }
        expected = sum
        guard expected < 1 else {
            (kappa, standardError) = (nil, nil)
            return
        }
        kappa = (observed - expected) / (1 - expected)
        standardError =
            (observed * (1 - observed) / total).squareRoot() / (1 - expected)
    }
}
