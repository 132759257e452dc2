import Foundation

/// A calibration as numbers that a gradient can move freely: n₀ by its logarithm.
struct CalibrationNumbers {
    /// K, log n₀, b, b_new with content, then without; w; alpha of many events, of none, and the
    /// logarithm of its halfway count. **Shape** [count]
    var values: [Double]

    static let count = 12
    /// Place of w.
    static let prior = 8
    /// First place of alpha.
    static let content = 9

    init(_ calibration: Calibration) {
        values =
            [calibration.withContent, calibration.withoutContent].flatMap {
                [$0.limit, log($0.halfway), $0.bias, $0.newItemBias]
            } + [
                calibration.countPrior, calibration.contentTrust.limit,
                calibration.contentTrust.fresh, log(calibration.contentTrust.halfway),
            ]
    }

    var calibration: Calibration {
        func trust(_ first: Int) -> Calibration.Trust {
            .init(
                limit: values[first], halfway: exp(values[first + 1]), bias: values[first + 2],
                newItemBias: values[first + 3])
        }
        return Calibration(
            withContent: trust(0), withoutContent: trust(4),
            contentTrust: .init(
                limit: values[Self.content], fresh: values[Self.content + 1],
                halfway: exp(values[Self.content + 2])),
            countPrior: values[Self.prior])
    }
}

/// One question of the fit: candidates with both scores and their states, the target first.
struct CalibrationCase {
    private struct Candidate {
        let collaborative: Double
        let content: Double
        let count: Double
        /// log(1 + count); 0 where there is no prior to weigh it.
        let logCount: Double
        let hasContent: Bool
    }

    private var candidates: [Candidate] = []
    private var scores: [Double] = []
    private let hasCountPrior: Bool

    init(candidates count: Int, hasCountPrior: Bool = true) {
        self.hasCountPrior = hasCountPrior
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
                collaborative: collaborative, content: content, count: Double(count),
                logCount: hasCountPrior ? log(1 + Double(count)) : 0, hasContent: hasContent))
    }

    /// Adds the gradient of -log softmax(target) to a sum and returns the loss.
    @discardableResult
    mutating func addGradient(
        of numbers: CalibrationNumbers, to sum: inout [Double]
    ) -> Double {
        let v = numbers.values
        let halfway = (exp(v[1]), exp(v[5]), exp(v[CalibrationNumbers.content + 2]))
        let alpha = (many: v[CalibrationNumbers.content], none: v[CalibrationNumbers.content + 1])
        for one in candidates {
            let first = one.hasContent ? 0 : 4
            let n = one.count
            var score = v[first + 2] + v[CalibrationNumbers.prior] * one.logCount
            let fresh = halfway.2 / (n + halfway.2)
            score += (alpha.many + (alpha.none - alpha.many) * fresh) * one.content
            if one.count > 0 {
                score +=
                    v[first] * n / (n + (one.hasContent ? halfway.0 : halfway.1))
                    * one.collaborative
            } else {
                score += v[first + 3]
            }
            scores.append(score)
        }
        let loss = takeSoftmax()
        for (place, one) in candidates.enumerated() {
            let slope = scores[place] - (place == 0 ? 1 : 0)
            let first = one.hasContent ? 0 : 4
            let n = one.count
            // With content the common bias is 0 by definition: only differences matter.
            if !one.hasContent { sum[first + 2] += slope }
            let fresh = halfway.2 / (n + halfway.2)
            let content = slope * one.content
            sum[CalibrationNumbers.content] += content * (1 - fresh)
            sum[CalibrationNumbers.content + 1] += content * fresh
            sum[CalibrationNumbers.content + 2] +=
                content * (alpha.none - alpha.many) * fresh * n / (n + halfway.2)
            sum[CalibrationNumbers.prior] += slope * one.logCount
            if one.count > 0 {
                let half = one.hasContent ? halfway.0 : halfway.1
                sum[first] += slope * one.collaborative * n / (n + half)
                sum[first + 1] -=
                    slope * one.collaborative * v[first] * n * half / ((n + half) * (n + half))
            } else {
                sum[first + 3] += slope
            }
        }
        return loss
    }

    /// Turns scores into probabilities and returns -log of the target's.
    private mutating func takeSoftmax() -> Double {
        let most = scores.max() ?? 0
        let target = scores[0]
        var total = 0.0
        for place in scores.indices {
            scores[place] = exp(scores[place] - most)
            total += scores[place]
        }
        for place in scores.indices { scores[place] /= total }
        return log(total) + most - target
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
