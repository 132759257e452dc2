import CKernels
import Tensor

/// Adam with decoupled weight decay (Loshchilov and Hutter, 2019); decay 0 is plain Adam.
///
/// With g the gradient at step t:
/// m ← β₁ m + (1 - β₁) g; v ← β₂ v + (1 - β₂) g²;
/// w ← w (1 - rate · decay) - rate · (m / (1 - β₁ᵗ)) / (sqrt(v / (1 - β₂ᵗ)) + ε).
public final class AdamW {
    /// Constants of the update.
    public struct Configuration: Sendable, Hashable, Codable {
        /// Learning rate.
        public var rate: Float
        /// Decay of the first moment.
        public var beta1: Float
        /// Decay of the second moment.
        public var beta2: Float
        /// Added to the root of the second moment.
        public var epsilon: Float
        /// Decoupled weight decay.
        public var decay: Float

        /// SASRec's settings: Adam 1e-3 with β₂ .98 and no decay.
        public static let sasrec = Configuration(
            rate: 1e-3, beta1: 0.9, beta2: 0.98, epsilon: 1e-8, decay: 0)

        /// Makes a configuration.
        public init(rate: Float, beta1: Float, beta2: Float, epsilon: Float, decay: Float) {
            self.rate = rate
            self.beta1 = beta1
            self.beta2 = beta2
            self.epsilon = epsilon
            self.decay = decay
        }
    }

    /// Constants of the update.
    public let configuration: Configuration
    /// Steps taken.
    public private(set) var step = 0
    /// Running mean of gradients.
    public let first: ParameterBlock
    /// Running mean of squared gradients.
    public let second: ParameterBlock
    /// Floats of one row parameters, which may be spared the decay.
    private let undecayed: [Range<Int>]

    /// Starts with zero moments.
    ///
    /// - Parameter decaysVectors: Whether gains and biases, parameters of one row, decay as
    ///   matrices do.
    public init(
        _ layout: ParameterLayout, configuration: Configuration, decaysVectors: Bool = true
    ) {
        self.configuration = configuration
        undecayed =
            decaysVectors
            ? []
            : layout.parameters.filter { $0.rows == 1 }.map { parameter in
                let start = layout.start(of: parameter)
                return start..<start + parameter.count
            }.sorted { $0.lowerBound < $1.lowerBound }
        first = ParameterBlock(layout)
        second = ParameterBlock(layout)
    }

    /// Continues after `step` steps; the caller fills the moments.
    public func resume(afterStep step: Int) {
        precondition(step >= 0, "there is no step \(step)")
        self.step = step
    }

    /// Moves the weights one step against the gradient.
    ///
    /// - Parameter rateShare: Factor on the learning rate, for a schedule.
    public func update(
        _ weights: ParameterBlock, by gradient: ParameterBlock, on pool: WorkerPool,
        rateShare: Float = 1
    ) {
        precondition(
            weights.count == first.count && gradient.count == first.count,
            "\(weights.count) weights, \(gradient.count) gradients, \(first.count) moments")
        step += 1
        let constants = kernel_adamw_step(
            rate: configuration.rate * rateShare, beta1: configuration.beta1,
            beta2: configuration.beta2,
            epsilon: configuration.epsilon, decay: configuration.decay,
            correction1: correction(configuration.beta1),
            correction2: correction(configuration.beta2))
        let (w, g, m, v) = (weights.start, gradient.start, first.start, second.start)
        var spared = constants
        spared.decay = 0
        let (plain, sparing) = (constants, spared)
        func move(_ range: Range<Int>, _ constants: kernel_adamw_step) {
            let start = range.lowerBound
            kernel_adamw(range.count, constants, g + start, w + start, m + start, v + start)
        }
        pool.run(over: weights.count, minimum: 16_384) { range in
            var start = range.lowerBound
            for vector in undecayed where vector.overlaps(range) {
                let part = vector.clamped(to: range)
                move(start..<part.lowerBound, plain)
                move(part, sparing)
                start = part.upperBound
            }
            move(start..<range.upperBound, plain)
        }
    }

    /// 1 - βᵗ in double precision.
    private func correction(_ beta: Float) -> Float {
        var power = 1.0
        var factor = Double(beta)
        var exponent = step
        while exponent > 0 {
            if exponent & 1 == 1 { power *= factor }
            factor *= factor
            exponent >>= 1
        }
        return Float(1 - power)
    }
}
