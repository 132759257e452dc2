import Foundation

/// How the angles of rotary positions follow from a configuration: a base, and a published way to
/// stretch it over more positions than a model was trained on.
public struct RotaryPositions: Sendable, Hashable {
    /// Base of the geometric series of angles (`rope_theta`).
    public var theta: Double
    /// How the series is stretched.
    public var scaling: Scaling

    /// A way to stretch the series.
    public enum Scaling: Sendable, Hashable {
        /// Not stretched; also what `dynamic` is within the context it was trained on.
        case none
        /// Positions divided by a factor (position interpolation, Chen et al., 2023).
        case linear(factor: Double)
        /// Slow pairs divided by a factor, fast pairs left alone, a ramp between (LLaMA 3.1).
        case llama3(
            factor: Double, lowFrequencyFactor: Double, highFrequencyFactor: Double,
            originalContextCount: Int)
        /// YaRN (Peng et al., 2023): a ramp over pairs between interpolation and extrapolation.
        case yarn(
            factor: Double, attentionFactor: Double, fastRotations: Double, slowRotations: Double,
            originalContextCount: Int, isTruncated: Bool)
        /// LongRoPE (Ding et al., 2024) within the original context: a divisor for each pair.
        case longrope(divisors: [Double], attentionFactor: Double)
    }

    /// Takes a base and a scaling; the defaults are the first LLaMA's.
    public init(theta: Double = 10_000, scaling: Scaling = .none) {
        self.theta = theta
        self.scaling = scaling
    }

    /// The angles.
    ///
    /// Rounded to single precision where the reference implementation rounds, so that angles at
    /// large positions agree with it.
    public func embedding(headWidth: Int, contextCount: Int) -> RotaryEmbedding {
        precondition(
            headWidth > 0 && headWidth % 2 == 0, "a head of \(headWidth) columns has no pairs")
        let powers = (0..<headWidth / 2).map { pair in
            Float(pow(theta, Double(Float(2 * pair) / Float(headWidth))))
        }
        let plain = powers.map { 1 / $0 }
        switch scaling {
        case .none:
            return RotaryEmbedding(frequencies: plain)
        case .linear(let factor):
            return RotaryEmbedding(frequencies: plain.map { $0 / Float(factor) })
        case .llama3(let factor, let low, let high, let original):
            return RotaryEmbedding(
                frequencies: plain.map {
                    Self.llama3($0, factor, low: low, high: high, original: Double(original))
                })
        case .yarn(let factor, let attention, let fast, let slow, let original, let isTruncated):
            let ramp = yarnRamp(
                headWidth, fast: fast, slow: slow, original: original, isTruncated: isTruncated)
            let frequencies = zip(powers, ramp).map { power, share in
                // Share 0 extrapolates (the pair as it is), share 1 interpolates.
                1 / (Float(factor) * power) * share + 1 / power * (1 - share)
            }
            return RotaryEmbedding(frequencies: frequencies, magnitude: Float(attention))
        case .longrope(let divisors, let attention):
            precondition(
                divisors.count == powers.count, "\(divisors.count) divisors of \(powers.count)")
            return RotaryEmbedding(
                frequencies: zip(powers, divisors).map { 1 / (Float($1) * $0) },
                magnitude: Float(attention))
        }
    }

    private static func llama3(
        _ frequency: Float, _ factor: Double, low: Double, high: Double, original: Double
    ) -> Float {
        let wavelength = 2 * Double.pi / Double(frequency)
        if wavelength < original / high { return frequency }
        if wavelength > original / low { return frequency / Float(factor) }
        let smooth = (original / wavelength - low) / (high - low)
        return Float((1 - smooth) * Double(frequency) / factor + smooth * Double(frequency))
    }

    /// Share of interpolation in each pair: 0 for pairs that turn often within the original
    /// context, 1 for those that turn less than once.
    private func yarnRamp(
        _ headWidth: Int, fast: Double, slow: Double, original: Int, isTruncated: Bool
    ) -> [Float] {
        func pair(turning rotations: Double) -> Double {
            Double(headWidth) * log(Double(original) / (rotations * 2 * .pi)) / (2 * log(theta))
        }
        var first = pair(turning: fast)
        var last = pair(turning: slow)
        if isTruncated {
            first = first.rounded(.down)
            last = last.rounded(.up)
        }
        first = max(first, 0)
        last = min(last, Double(headWidth - 1))
        if first == last { last += 0.001 }
        return (0..<headWidth / 2).map {
            Float(min(max((Double($0) - first) / (last - first), 0), 1))
        }
    }
}
