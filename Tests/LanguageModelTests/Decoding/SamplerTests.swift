import Foundation
import LanguageModel
import Tensor
import Testing

@Suite struct SamplerTests {
    private func choose(_ sampler: inout Sampler, _ scores: [Float]) -> Int32? {
        var scores = scores
        return scores.withUnsafeMutableBufferPointer { sampler.choose(from: $0) }
    }

    @Test func greedyTakesTheFirstOfTheBest() {
        var sampler = Sampler.greedy
        #expect(choose(&sampler, [0, 3, 1, 3]) == 1)
        #expect(choose(&sampler, [-.infinity, -.infinity]) == nil)
        #expect(choose(&sampler, [-.infinity, -9e30]) == 1)
    }

    @Test func drawsFollowTheProbabilities() {
        let scores: [Float] = [0, log(2), -.infinity, log(5)]
        var sampler = Sampler.random(seed: 11)
        var counts = [0, 0, 0, 0]
        for _ in 0..<8000 { counts[Int(choose(&sampler, scores) ?? 2)] += 1 }
        for (count, share) in zip(counts, [1.0 / 8, 2.0 / 8, 0, 5.0 / 8]) {
            // Four standard deviations of a count of 8000 draws.
            let deviation = (8000 * share * (1 - share)).squareRoot()
            #expect(abs(Double(count) - 8000 * share) <= 4 * deviation)
        }
    }

    @Test func aSeedFixesTheDraws() {
        let stream = RandomStream(seed: 5, component: "test/scores")
        let scores = (0..<3000).map { 8 * stream.uniform($0) }
        func draws(_ seed: UInt64) -> [Int32?] {
            var sampler = Sampler.random(seed: seed)
            return (0..<20).map { _ in choose(&sampler, scores) }
        }
        #expect(draws(1) == draws(1))
        #expect(draws(1) != draws(2))
        // The same on every machine: written down once.
        #expect(draws(7).prefix(6).map { $0 ?? -1 } == [1889, 174, 1159, 2531, 1734, 2479])
    }

    @Test func drawsInvertTheCumulativeDistribution() {
        let stream = RandomStream(seed: 6, component: "test/scores")
        let scores = (0..<1000).map { 2 * stream.normal($0) }
        let most = Double(scores.max() ?? 0)
        let weights = scores.map { exp(Double($0) - most) }
        let total = weights.reduce(0, +)
        let uniforms = RandomStream(seed: 9, component: "language-model/sampling")
        var sampler = Sampler.random(seed: 9)
        for draw in 0..<200 {
            let goal = Double(uniforms.bits(draw) >> 11) * 0x1p-53 * total
            let token = Int(choose(&sampler, scores) ?? -1)
            let before = weights[..<token].reduce(0, +)
            #expect(before - 1e-4 * total <= goal && goal <= before + weights[token] + 1e-4 * total)
        }
    }
}
