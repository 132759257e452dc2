import Foundation
import LanguageModel
import Tensor
import Testing

/// Values were worked out with the processors of `transformers` on the same scores.
@Suite struct SamplingProcessorTests {
    private static let scores: [Float] = [1.5, -0.5, 3.0, 0.25, -2.0, 2.0, 0.0, -1.25]

    private func processed(
        _ processor: some LogitsProcessor, _ scores: [Float] = scores, after prompt: [Int32] = []
    ) -> [Float] {
        var processor = processor
        var result = scores
        processor.begin(after: prompt)
        result.withUnsafeMutableBufferPointer { processor.process($0, remaining: 1) }
        return result
    }

    private func kept(_ processor: some LogitsProcessor) -> [Int] {
        processed(processor).indices(where: { $0 > -.infinity }).ranges.flatMap { Array($0) }
    }

    @Test func repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce() {
        let result = processed(RepetitionPenaltyProcessor(1.3), after: [2, 4, 1, 2])
        let expected: [Float] = [1.5, -0.65, 2.307692, 0.25, -2.6, 2.0, 0.0, -1.25]
        for (value, wanted) in zip(result, expected) { #expect(abs(value - wanted) < 1e-5) }
    }

    @Test func repetitionPenaltyLearnsFromAcceptedTokens() {
        var processor = RepetitionPenaltyProcessor(2)
        processor.accept(5)
        #expect(processed(processor)[5] == 1)
    }

    @Test func topKKeepsTheBestAndTheEqualsOfTheLast() {
        #expect(kept(TopKProcessor(3)) == [0, 2, 5])
        #expect(kept(TopKProcessor(8)).count == 8)
        let ties = processed(TopKProcessor(2), [1, 2, 2, 2, 0.5])
        #expect(ties == [-.infinity, 2, 2, 2, -.infinity])
    }

    @Test(arguments: [
        (0.3, [2]), (0.6, [2, 5]), (0.7, [2, 5]), (0.8, [0, 2, 5]), (0.9, [0, 2, 5]),
        (0.95, [0, 2, 3, 5, 6]),
    ])
    func topPKeepsTheNucleus(_ share: Double, _ expected: [Int]) {
        #expect(kept(TopPProcessor(share)) == expected)
    }

    @Test(arguments: [(0.05, [0, 2, 3, 5]), (0.1, [0, 2, 5]), (0.3, [2, 5])])
    func minPKeepsWhatIsLikelyBesideTheBest(_ share: Double, _ expected: [Int]) {
        #expect(kept(MinPProcessor(share)) == expected)
    }

    @Test func processorsStandInTheOrderOfTheReference() {
        let options = SamplingOptions(
            temperature: 0.7, topK: 5, topP: 0.9, repetitionPenalty: 1.3)
        var scores = Self.scores
        for processor in options.processors() {
            var processor = processor
            processor.begin(after: [2, 4, 1, 2])
            scores.withUnsafeMutableBufferPointer { processor.process($0, remaining: 1) }
        }
        let expected: [Float] = [
            2.142857, -.infinity, 3.296703, -.infinity, -.infinity, 2.857143, -.infinity,
            -.infinity,
        ]
        for (value, wanted) in zip(scores, expected) {
            #expect(value == wanted || abs(value - wanted) < 1e-5)
        }
    }

    @Test func cutsOfLargeVocabulariesEqualTheirNaiveTwins() {
        let stream = RandomStream(seed: 3, component: "test/cuts")
        for (round, count) in [1, 17, 255, 1000, 4099].enumerated() {
            let own = stream.stream(round)
            // Rounded, so that there are equals.
            let scores = (0..<count).map { (own.normal($0) * 20).rounded() / 10 }
            let k = 1 + own.integer(-1, below: count)
            let descending = scores.sorted(by: >)
            #expect(
                processed(TopKProcessor(k), scores)
                    == scores.map { $0 >= descending[k - 1] ? $0 : -.infinity })
            #expect(
                processed(TopPProcessor(0.83), scores) == nucleus(scores, share: 0.83),
                "\(count) scores")
        }
    }

    private func nucleus(_ scores: [Float], share: Double) -> [Float] {
        let most = Double(scores.max() ?? 0)
        let weights = scores.map { exp(Double($0) - most) }
        let goal = share * weights.reduce(0, +)
        var result = [Float](repeating: -.infinity, count: scores.count)
        var sum = 0.0
        for index in scores.indices.sorted(by: { (-weights[$0], $0) < (-weights[$1], $1) }) {
            result[index] = scores[index]
            sum += weights[index]
            if sum >= goal { break }
        }
        return result
    }

    @Test func scoresThatAreNoNumbersAreLeftOut() {
        var scores: [Float] = [.nan, 1, -.infinity, 2]
        var greedy = Sampler.greedy
        var random = Sampler.random(seed: 1)
        #expect(scores.withUnsafeMutableBufferPointer { greedy.choose(from: $0) } == 3)
        for _ in 0..<50 {
            let token = scores.withUnsafeMutableBufferPointer { random.choose(from: $0) }
            #expect(token == 1 || token == 3)
        }
        for processor in [
            TopKProcessor(1), TopPProcessor(0.1), MinPProcessor(0.9),
        ] as [any LogitsProcessor] {
            var processor = processor
            var own = scores
            own.withUnsafeMutableBufferPointer { processor.process($0, remaining: 1) }
            #expect(own[3] == 2 && own[1] == -.infinity)
        }
    }

    @Test func optionsOutOfRangeAreNamed() {
        #expect(SamplingOptions(temperature: -1).problem?.contains("temperature") == true)
        #expect(SamplingOptions(topK: 0).problem?.contains("top-k") == true)
        #expect(SamplingOptions(topP: 1.5).problem?.contains("top-p") == true)
        #expect(SamplingOptions(minP: 0).problem?.contains("min-p") == true)
        #expect(SamplingOptions(repetitionPenalty: .nan).problem?.contains("repetition") == true)
        #expect(SamplingOptions().problem == nil)
    }
}
