import Tensor

/// Compares gradients with differences of the loss.
///
/// The central difference (f(w + h) - f(w - h)) / 2h is taken at two step sizes and extrapolated
/// (Richardson), which leaves an error of order h⁴ and the rounding of the forward pass over h.
public struct GradientCheck: Sendable {
    /// Step in units of the weights.
    public var step: Float
    /// Weights checked of each parameter, evenly spread; all when it has fewer.
    public var samples: Int

    /// Makes a check.
    public init(step: Float = 0.02, samples: Int = 40) {
        self.step = step
        self.samples = samples
    }

    /// The worst disagreement found.
    public struct Outcome: Sendable {
        /// Largest |analytic - numeric| / (1 + |numeric|).
        public var error: Double
        /// First checkpoint key of the parameter where it was.
        public var key: String
        /// Largest |numeric|: a check in which every gradient vanishes proves nothing.
        public var largest: Double
    }

    /// Checks every parameter of `weights` under a recording.
    ///
    /// - Parameters:
    ///   - weights: The point of the check; restored on return.
    ///   - masks: Stream of dropout masks, or nil for none.
    ///   - record: Records operations on the tape, ending in a loss.
    public func run(
        _ weights: ParameterBlock, masks: RandomStream? = nil, record: (Tape) -> Void
    ) -> Outcome {
        let shard = GradientShard(weights.layout)
        let tape = Tape(weights: weights, shard: shard)
        func loss() -> Double {
            tape.reset(masks: masks)
            record(tape)
            return tape.loss
        }
        _ = loss()
        tape.backward()
        let sum = GradientSum(weights.layout)
        sum.sum([shard], on: .shared)
        var outcome = Outcome(error: 0, key: "", largest: 0)
        for parameter in weights.layout.parameters {
            let (values, gradients) = (weights[parameter], sum.block[parameter])
            let stride = max(1, parameter.count / samples)
            for index in Swift.stride(from: 0, to: parameter.count, by: stride) {
                let kept = values[index]
                func slope(_ step: Float) -> Double {
                    values[index] = kept + step
                    let (above, upper) = (loss(), values[index])
                    values[index] = kept - step
                    let (below, lower) = (loss(), values[index])
                    values[index] = kept
                    return (above - below) / Double(upper - lower)
                }
                let numeric = (4 * slope(step / 2) - slope(step)) / 3
                let error = abs(Double(gradients[index]) - numeric) / (1 + abs(numeric))
                outcome.largest = max(outcome.largest, abs(numeric))
                if error > outcome.error {
                    outcome.error = error
                    outcome.key = weights.layout.entries[parameter.index][0].key
                }
            }
        }
        return outcome
    }
}
