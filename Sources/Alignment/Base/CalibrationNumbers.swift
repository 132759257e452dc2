import Foundation

/// A calibration as numbers that a gradient can move freely: n₀ by its logarithm.
struct CalibrationNumbers {
    /// K, log n₀, b, b_new with content, then without, then alpha and w. **Shape** [count]
    var values: [Double]

    static let count = 10
    /// Place of alpha.
    static let content = 8
    /// Place of w.
    static let prior = 9

    init(_ calibration: Calibration) {
        values =
            [calibration.withContent, calibration.withoutContent].flatMap {
                [$0.limit, log($0.halfway), $0.bias, $0.newItemBias]
            } + [calibration.contentTrust, calibration.countPrior]
    }

    var calibration: Calibration {
        func trust(_ first: Int) -> Calibration.Trust {
            .init(
                limit: values[first], halfway: exp(values[first + 1]), bias: values[first + 2],
                newItemBias: values[first + 3])
        }
        return Calibration(
            withContent: trust(0), withoutContent: trust(4), contentTrust: values[Self.content],
            countPrior: values[Self.prior])
    }
}

/// One question of the fit: candidates with both scores and their states, the target first.
struct CalibrationCase {
    private struct Candidate {
        let collaborative: Double
        let content: Double
        let count: Int
        let hasContent: Bool
    }

    private var candidates: [Candidate] = []
    private var scores: [Double] = []

    init(candidates count: Int) {
        candidates.reserveCapacity(count)
        scores.reserveCapacity(count)
    }

    var count: Int { candidates.count }

    mutating func removeAll() {
        candidates.removeAll(keepingCapacity: true)
        scores.removeAll(keepingCapacity: true)
    }

    mutating func append(collaborative: Double, content: Double, count: Int, hasContent: Bool) {
        candidates.append(
            Candidate(
                collaborative: collaborative, content: content, count: count,
                hasContent: hasContent))
    }

    /// Adds the gradient of -log softmax(target) to a sum and returns the loss.
    @discardableResult
    mutating func addGradient(
        of numbers: CalibrationNumbers, to sum: inout [Double]
    ) -> Double {
        let v = numbers.values
        let halfway = [exp(v[1]), exp(v[5])]
        for one in candidates {
            let first = one.hasContent ? 0 : 4
            let n = Double(one.count)
            var score = v[first + 2] + v[CalibrationNumbers.prior] * log(1 + n)
            score += v[CalibrationNumbers.content] * one.content
            if one.count > 0 {
                score += v[first] * n / (n + halfway[first / 4]) * one.collaborative
            } else {
                score += v[first + 3]
            }
            scores.append(score)
        }
        let most = scores.max() ?? 0
        let total = scores.reduce(0) { $0 + exp($1 - most) }
        for (place, one) in candidates.enumerated() {
            let slope = exp(scores[place] - most) / total - (place == 0 ? 1 : 0)
            let first = one.hasContent ? 0 : 4
            let n = Double(one.count)
            // With content the common bias is 0 by definition: only differences matter.
            if !one.hasContent { sum[first + 2] += slope }
            sum[CalibrationNumbers.content] += slope * one.content
            sum[CalibrationNumbers.prior] += slope * log(1 + n)
            if one.count > 0 {
                let half = halfway[first / 4]
                sum[first] += slope * one.collaborative * n / (n + half)
                sum[first + 1] -=
                    slope * one.collaborative * v[first] * n * half / ((n + half) * (n + half))
            } else {
                sum[first + 3] += slope
            }
        }
        return log(total) + most - scores[0]
    }
}

/// Adam for a handful of numbers, in double precision.
struct ScalarAdam {
    private var first: [Double]
    private var second: [Double]
    private var step = 0

    init(count: Int) {
        first = [Double](repeating: 0, count: count)
        second = first
    }

    mutating func move(_ values: inout [Double], by gradient: [Double], rate: Double) {
        step += 1
        let (beta1, beta2) = (0.9, 0.999)
        for index in values.indices {
            first[index] = beta1 * first[index] + (1 - beta1) * gradient[index]
            second[index] = beta2 * second[index] + (1 - beta2) * gradient[index] * gradient[index]
            let mean = first[index] / (1 - pow(beta1, Double(step)))
            let variance = second[index] / (1 - pow(beta2, Double(step)))
            values[index] -= rate * mean / (variance.squareRoot() + 1e-8)
        }
    }
}

/// cos(π share).
func cosine(_ share: Double) -> Double { cos(.pi * share) }
