import Foundation
import LanguageModel
import Recommenders
import Tensor
import Testing

@testable import Explanation

@Suite struct PromptScoringTests {
    /// One to four tokens.
    private static let titles: [[Int32]] = (0..<60).map { item in
        let count = 1 + item % 4
        return (0..<count).map { place in Int32(20 + (7 * item + place) % 40) }
    }
    private static let context = PromptContext(
        model: SmallPrompt.model, segments: SmallPrompt.context.segments,
        preset: SmallPrompt.context.preset, titles: { titles[Int($0)] },
        itemLatent: SmallPrompt.context.itemLatent)
    private static let scorer = PromptScorer.untrained(
        context, latentWidth: SmallPrompt.width, seed: 3
    ).reading(by: .titleLikelihood)

    /// The log-probability of each answer from a session of its own, one token after the other.
    private func naive(_ question: PromptQuestion, _ mask: EvidenceMask) throws -> [Double] {
        let projection = Self.scorer.projection(
            of: PromptFeatures(
                question, Self.scorer.network.configuration, itemLatent: Self.context.itemLatent))
        let sequence = Self.scorer.sequence(question, showing: mask)
        let prompt = PromptSequence.input(sequence.prefix + sequence.suffix) {
            projection.vector($0, of: 0)
        }
        return try question.candidates.map { candidate in
            let session = try Session(SmallPrompt.model, capacity: 200)
            _ = try session.feed(prompt)
            var scores = Array(try session.feed([10]))
            let answer = Self.titles[Int(candidate)] + [11]
            var sum = 0.0
            for token in answer {
                let largest = Double(scores.max() ?? 0)
                let total = scores.reduce(0) { $0 + exp(Double($1) - largest) }
                sum += Double(scores[Int(token)]) - largest - log(total)
                scores = Array(try session.feed([token]))
            }
            return sum / Double(answer.count)
        }
    }

    @Test func `A score is the mean log-probability of the title read alone`() throws {
        for number in 0..<3 {
            let question = SmallPrompt.lesson(number).question
            let masks = [EvidenceMask.all, EvidenceMask(off: [1]), .none(of: 3)]
            let scores = try Self.scorer.scores(question, showing: masks)
            for (mask, scores) in zip(masks, scores) {
                for (score, expected) in zip(scores, try naive(question, mask)) {
                    #expect(abs(Double(score) - expected) < 1e-4, "\(score), not \(expected)")
                }
            }
            #expect(Set(scores.map { $0.map(\.bitPattern) }).count == 3)
        }
    }

    @Test func `Neither the order of the titles nor who is asked about beside changes a bit`()
        throws
    {
        let question = SmallPrompt.lesson(1).question
        let session = try Session(SmallPrompt.model, capacity: 200)
        let prompt = [ModelInput.tokens([1, 2, 3, 30, 31])]
        let asked: [Int32] = [3, 17, 4, 52, 9]
        let scores = try Self.scorer.likelihoods(of: asked, behind: prompt, session)
        let reversed = try Self.scorer.likelihoods(of: asked.reversed(), behind: prompt, session)
        #expect(scores.map(\.bitPattern) == reversed.reversed().map(\.bitPattern))
        for (item, score) in zip(asked, scores) {
            let alone = try Self.scorer.likelihoods(of: [item], behind: prompt, session)
            #expect(alone[0].bitPattern == score.bitPattern)
        }
        // Masks asked together and alone, and a prompt that the session has seen parts of.
        let masks = [EvidenceMask.all, EvidenceMask(off: [0]), .none(of: 3)]
        let together = try Self.scorer.scores(question, showing: masks)
        for (mask, expected) in zip(masks, together) {
            let fresh = PromptScorer.untrained(
                Self.context, latentWidth: SmallPrompt.width, seed: 3
            ).reading(by: .titleLikelihood)
            let alone = try fresh.scores(question, showing: [mask])[0]
            #expect(alone.map(\.bitPattern) == expected.map(\.bitPattern))
        }
    }
}
