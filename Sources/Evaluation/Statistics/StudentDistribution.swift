import Foundation

/// Student's t distribution.
public struct StudentDistribution: Sendable, Equatable {
    /// Degrees of freedom, above 0.
    public let degreesOfFreedom: Double

    /// Makes the distribution; traps unless the degrees of freedom are positive.
    public init(degreesOfFreedom: Double) {
        precondition(degreesOfFreedom > 0, "\(degreesOfFreedom) degrees of freedom")
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// P(|T| >= |t|), the two-sided p-value.
    ///
    /// p = I_x(df / 2, 1 / 2) at x = df / (df + t^2); with df = 2 it is 1 - |t| / sqrt(t^2 + 2).
    public func twoSidedProbability(of t: Double) -> Double {
        if t.isNaN { return .nan }
        if t.isInfinite { return 0 }
        let x = degreesOfFreedom / (degreesOfFreedom + t * t)
        return regularizedIncompleteBeta(x, a: degreesOfFreedom / 2, b: 0.5)
    }

    /// The t > 0 with P(|T| >= t) = `probability`, such as 4.303 for 0.05 at 2 degrees of freedom.
    public func criticalValue(twoSided probability: Double) -> Double {
        precondition(probability > 0 && probability < 1, "critical value at p = \(probability)")
        var low = 0.0
        var high = 1.0
        while twoSidedProbability(of: high) > probability { high *= 2 }
        // Bisection until the interval is one unit in the last place: about 60 steps, always safe.
        while true {
            let middle = low + (high - low) / 2
            if middle <= low || middle >= high { return high }
            if twoSidedProbability(of: middle) > probability { low = middle } else { high = middle }
        }
    }
}
