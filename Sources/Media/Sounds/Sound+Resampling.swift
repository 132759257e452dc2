import CKernels
import Foundation

extension Sound {
    /// The sound at another sample rate.
    ///
    /// A polyphase filter: the sinc of an ideal low-pass under a Kaiser window (beta 8.96, ripple
    /// and stop band about 90 dB) that reaches over 32 zero crossings to each side. It passes what
    /// lies under 82 % of the lower of the two Nyquist frequencies unchanged and nothing above it.
    /// Constant input stays constant. Outside of the sound lies silence.
    ///
    /// Samples of the result: the old number times the ratio of the rates, rounded up.
    public func resampled(to rate: Int) -> Sound {
        guard rate != sampleRate, !samples.isEmpty else {
            return Sound(sampleRate: rate, samples: samples)
        }
        let filter = PolyphaseFilter(from: sampleRate, to: rate)
        let count = (samples.count * filter.up + filter.down - 1) / filter.down
        let values = [Float](unsafeUninitializedCapacity: count) { buffer, filled in
            kernel_resample(
                count, filter.up, filter.down, filter.taps, filter.weights, samples.count, samples,
                buffer.baseAddress)
            filled = count
        }
        return Sound(sampleRate: rate, samples: values)
    }
}

/// The weights of a change of the sample rate by up / down, for each of the `up` places that an
/// output sample can have between two input samples.
struct PolyphaseFilter {
    static let zeroCrossings = 32.0
    static let beta = 8.96
    /// Middle of the slope, in parts of the lower Nyquist frequency.
    static let cutoff = 0.91

    let up: Int
    let down: Int
    /// Input samples under the window, an even number.
    let taps: Int
    /// **Shape** [up, taps]; each row sums to one.
    let weights: [Float]

    init(from oldRate: Int, to newRate: Int) {
        var (divisor, rest) = (oldRate, newRate)
        while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
        let up = newRate / divisor
        let down = oldRate / divisor
        // Cycles an input sample at which the sinc is cut, and half of the window's width.
        let frequency = Self.cutoff * min(1, Double(up) / Double(down))
        let reach = Self.zeroCrossings / frequency
        let taps = 2 * Int(reach.rounded(.up))
        let peak = Self.bessel(Self.beta)
        var weights: [Float] = []
        weights.reserveCapacity(up * taps)
        for phase in 0..<up {
            let offset = Double(phase) / Double(up)
            let row = (0..<taps).map { tap in
                let distance = Double(tap - taps / 2 + 1) - offset
                let share = distance / reach
                guard abs(share) < 1 else { return 0.0 }
                let angle = Double.pi * frequency * distance
                let sinc = angle == 0 ? 1 : sin(angle) / angle
                return sinc * Self.bessel(Self.beta * (1 - share * share).squareRoot()) / peak
            }
            let sum = row.reduce(0, +)
            weights += row.map { Float($0 / sum) }
        }
        self.up = up
        self.down = down
        self.taps = taps
        self.weights = weights
    }

    /// Modified Bessel function of the first kind and order zero, by its power series.
    private static func bessel(_ x: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        var k = 1.0
        while term > sum * 1e-17 {
            term *= (x / 2 / k) * (x / 2 / k)
            sum += term
            k += 1
        }
        return sum
    }
}
