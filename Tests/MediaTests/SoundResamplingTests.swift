import Foundation
import Media
import Testing

@Suite struct SoundResamplingTests {
    /// Sine of this frequency and strength 1.
    private func tone(_ frequency: Double, rate: Int, count: Int) -> [Float] {
        (0..<count).map { Float(sin(2 * Double.pi * frequency * Double($0) / Double(rate))) }
    }

    /// Largest difference away from the ends, where the silence around the sound is seen.
    private func largestError(_ found: [Float], _ expected: [Float]) -> Float {
        zip(found, expected).dropFirst(200).dropLast(200).map { abs($0 - $1) }.max() ?? .infinity
    }

    @Test(arguments: [(44_100, 16_000), (8000, 16_000), (48_000, 16_000), (16_000, 22_050)])
    func `A tone below the lower Nyquist frequency passes unchanged`(old: Int, new: Int) {
        let frequency = 0.4 * Double(min(old, new)) / 2
        let sound = Sound(sampleRate: old, samples: tone(frequency, rate: old, count: 4000))
        let result = sound.resampled(to: new)
        #expect(result.sampleRate == new)
        #expect(result.samples.count == (4000 * new + old - 1) / old)
        let expected = tone(frequency, rate: new, count: result.samples.count)
        #expect(largestError(result.samples, expected) < 1e-4)
    }

    @Test func `A tone above the new Nyquist frequency is gone`() {
        let sound = Sound(sampleRate: 44_100, samples: tone(9000, rate: 44_100, count: 8000))
        let result = sound.resampled(to: 16_000).samples
        #expect(result.dropFirst(200).dropLast(200).allSatisfy { abs($0) < 1e-4 })
    }

    @Test func `Constant input stays constant, and the same rate changes nothing`() {
        let flat = Sound(sampleRate: 11_025, samples: [Float](repeating: 0.25, count: 2000))
        let result = flat.resampled(to: 16_000).samples
        #expect(result.dropFirst(200).dropLast(200).allSatisfy { abs($0 - 0.25) < 1e-6 })
        #expect(flat.resampled(to: 11_025) == flat)
        #expect(Sound(sampleRate: 8000, samples: []).resampled(to: 16_000).samples.isEmpty)
    }

    @Test func `The filter is the sum it is defined by`() {
        // Doubling the rate: every second sample of the result lies on a sample of the input,
        // where the row of weights is symmetric and sums to one.
        var samples = [Float](repeating: 0, count: 201)
        samples[100] = 1
        let result = Sound(sampleRate: 8000, samples: samples).resampled(to: 16_000).samples
        #expect(result.count == 402)
        for offset in 0..<60 {
            #expect(abs(result[200 + offset] - result[200 - offset]) < 1e-6)
        }
        #expect(abs(result.reduce(0, +) - 2) < 1e-5)
    }
}
