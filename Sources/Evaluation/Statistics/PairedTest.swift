import Foundation

/// Student's paired test on one value a user under two models, with its effect sizes.
///
/// t = mean / (sd / sqrt n) of the differences, with n - 1 degrees of freedom; the standard
/// deviations are those of samples (n - 1). Zero spread gives t = 0 and p = 1 when the mean is
/// zero too, else an infinite t and p = 0.
public struct PairedTest: Sendable, Codable, Equatable {
    /// Number of pairs.
    public let pairs: Int
    /// Mean of the first model.
    public let firstMean: Double
    /// Mean of the second model.
    public let secondMean: Double
    /// Mean of first - second.
    public let meanDifference: Double
    /// Standard deviation of the differences.
    public let differenceDeviation: Double
    /// Student's t.
    public let t: Double
    /// Degrees of freedom, pairs - 1.
    public let degreesOfFreedom: Int
    /// Two-sided p-value.
    public let p: Double
    /// Lower end of the 95 % confidence interval of the mean difference.
    public let low: Double
    /// Upper end of the 95 % confidence interval of the mean difference.
    public let high: Double
    /// Cohen's d_z: mean difference over the deviation of the differences, t / sqrt n.
    public let dz: Double
    /// Cohen's d_av: mean difference over the average of the two models' deviations.
    public let dav: Double

    /// Tests two lists of values of the same users in the same order; at least two pairs.
    public init(_ first: [Double], _ second: [Double]) {
        precondition(
            first.count == second.count, "\(first.count) values against \(second.count)")
        precondition(first.count >= 2, "a paired test needs two pairs, not \(first.count)")
        let (a, b) = (SampleMoments(first), SampleMoments(second))
        let difference = SampleMoments(zip(first, second).map { $0 - $1 })
        pairs = first.count
        firstMean = a.mean
        secondMean = b.mean
        meanDifference = difference.mean
        differenceDeviation = difference.deviation
        degreesOfFreedom = pairs - 1

        let error = difference.deviation / Double(pairs).squareRoot()
        t = Self.ratio(difference.mean, error)
        let student = StudentDistribution(degreesOfFreedom: Double(degreesOfFreedom))
        p = student.twoSidedProbability(of: t)
        let reach = student.criticalValue(twoSided: 0.05) * error
        low = difference.mean - reach
        high = difference.mean + reach
        dz = Self.ratio(difference.mean, difference.deviation)
        dav = Self.ratio(difference.mean, (a.deviation + b.deviation) / 2)
    }

    /// numerator / denominator, with 0 / 0 = 0: no difference at all is no effect.
    static func ratio(_ numerator: Double, _ denominator: Double) -> Double {
        numerator == 0 ? 0 : numerator / denominator
    }
}

/// Mean and sample standard deviation, in two passes so that large means lose no digits.
struct SampleMoments {
    let mean: Double
    let deviation: Double

    init(_ values: [Double]) {
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        var squares = 0.0
        for value in values { squares += (value - mean) * (value - mean) }
        self.mean = mean
        deviation = values.count > 1 ? (squares / (count - 1)).squareRoot() : 0
    }
}
