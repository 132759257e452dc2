import Foundation
import Tensor

/// A 95 % interval from resampling users with replacement (Efron's percentile method).
///
/// Seeded and counter-based: the same values, seed and number of resamples give the same bits.
/// **Cost** O(resamples x values).
public struct BootstrapInterval: Sendable, Codable, Equatable {
    /// The 2.5 % quantile of the resampled statistic.
    public let low: Double
    /// The 97.5 % quantile of the resampled statistic.
    public let high: Double
    /// How often the users were drawn anew.
    public let resamples: Int

    /// The interval of Cohen's d_z of per-user differences.
    public init(dzOf differences: [Double], resamples: Int = 2_000, seed: UInt64) {
        precondition(resamples >= 2, "\(resamples) resamples do not make an interval")
        precondition(differences.count >= 2, "\(differences.count) differences have no spread")
        let stream = RandomStream(seed: seed, component: "evaluation/bootstrap")
        var statistics: [Double] = []
        statistics.reserveCapacity(resamples)
        for resample in 0..<resamples {
            statistics.append(Self.resampledDz(differences, stream.stream(resample)))
        }
        statistics.sort()
        low = Self.quantile(0.025, of: statistics)
        high = Self.quantile(0.975, of: statistics)
        self.resamples = resamples
    }

    /// The interval of a mean over cases when users are drawn, each with all their cases.
    ///
    /// - Parameter groups: Values of each user, none empty.
    public init(meanOf groups: [[Double]], resamples: Int = 2_000, seed: UInt64) {
        precondition(resamples >= 2, "\(resamples) resamples do not make an interval")
        precondition(groups.count >= 2, "\(groups.count) users have no spread")
        let stream = RandomStream(seed: seed, component: "evaluation/bootstrap-means")
        let sums = groups.map { ($0.reduce(0, +), $0.count) }
        let statistics = (0..<resamples).map { resample in
            let draws = stream.stream(resample)
            var (sum, count) = (0.0, 0)
            for draw in sums.indices {
                let user = sums[draws.integer(draw, below: sums.count)]
                (sum, count) = (sum + user.0, count + user.1)
            }
            return sum / Double(count)
        }.sorted()
        low = Self.quantile(0.025, of: statistics)
        high = Self.quantile(0.975, of: statistics)
        self.resamples = resamples
    }

    /// The interval of any statistic from its values in resamples, at least two, in any order.
    init(quantilesOf values: [Double]) {
        precondition(values.count >= 2, "\(values.count) resamples do not make an interval")
        let sorted = values.sorted()
        low = Self.quantile(0.025, of: sorted)
        high = Self.quantile(0.975, of: sorted)
        resamples = values.count
    }

    /// d_z of one draw of as many users as there are, with replacement.
    private static func resampledDz(_ differences: [Double], _ stream: RandomStream) -> Double {
        let count = differences.count
        // Sums around a fixed value: one pass, and no digits lost to a large mean.
        let shift = differences[0]
        var (sum, squares) = (0.0, 0.0)
        differences.withUnsafeBufferPointer { values in
            for draw in 0..<count {
                let value = values[stream.integer(draw, below: count)] - shift
                sum += value
                squares += value * value
            }
        }
        let mean = sum / Double(count)
        let variance = max(0, (squares - sum * mean) / Double(count - 1))
        return PairedTest.ratio(mean + shift, variance.squareRoot())
    }

    /// A quantile of sorted values, linear between neighbours.
    private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
        let position = share * Double(sorted.count - 1)
        let below = Int(position)
        let above = min(below + 1, sorted.count - 1)
        if sorted[below] == sorted[above] { return sorted[below] }
        return sorted[below] + (position - Double(below)) * (sorted[above] - sorted[below])
    }
}
