import Foundation
import Testing

@testable import Explanation

@Suite struct FaithfulnessLossTests {
    private let scores = FaithfulnessLoss.Scores(
        whole: [0.4, 1.1, -0.3, 0.2], removed: [0.5, 0.9, -0.2, 0.1],
        swapped: [0.1, 1.0, -0.1, 0.4])

    private func total(_ loss: FaithfulnessLoss, _ scores: FaithfulnessLoss.Scores) -> Double {
        let outcome = loss(scores, target: 1)
        return outcome.ranking + Double(loss.weight) * (outcome.faithfulness ?? 0)
    }

    @Test func `gradients are those of finite differences`() {
        for (weight, margin) in [(Float(0), Float(0.5)), (0.7, 0.5), (1, 2)] {
            let loss = FaithfulnessLoss(weight: weight, margin: margin)
            let gradient = loss(scores, target: 1).gradient
            for path in [
                \FaithfulnessLoss.Scores.whole, \FaithfulnessLoss.Scores.removed,
                \FaithfulnessLoss.Scores.swapped,
            ] {
                for place in 0..<4 {
                    var (more, less) = (scores, scores)
                    more[keyPath: path][place] += 1e-2
                    less[keyPath: path][place] -= 1e-2
                    let slope = (total(loss, more) - total(loss, less)) / 2e-2
                    #expect(abs(slope - Double(gradient[keyPath: path][place])) < 2e-3)
                }
            }
        }
    }

    @Test func `the ranking loss is the cross-entropy of the target`() {
        let outcome = FaithfulnessLoss()(.init(whole: [0, 0, 0, 0]), target: 2)
        #expect(abs(outcome.ranking - log(4)) < 1e-6)
        #expect(outcome.faithfulness == nil)
        #expect(outcome.gradient.whole == [0.25, 0.25, -0.75, 0.25])
    }

    @Test func `a margin that is met costs nothing`() {
        let scores = FaithfulnessLoss.Scores(
            whole: [0, 5, 0, 0], removed: [5, 0, 5, 5], swapped: [5, 0, 5, 5])
        let outcome = FaithfulnessLoss(weight: 1, margin: 0.5)(scores, target: 1)
        #expect(outcome.faithfulness == 0)
        #expect(outcome.gradient.removed == [0, 0, 0, 0])
    }

    @Test func `a larger scale of all scores alone gains no margin`() {
        let loss = FaithfulnessLoss(weight: 1, margin: 0.5)
        let scaled = FaithfulnessLoss.Scores(
            whole: scores.whole.map { 10 * $0 }, removed: scores.removed.map { 10 * $0 },
            swapped: scores.swapped.map { 10 * $0 })
        let (one, ten) = (loss(scores, target: 1), loss(scaled, target: 1))
        #expect(abs((one.faithfulness ?? 0) - (ten.faithfulness ?? 9)) < 1e-5)
    }

    @Test func `a constant scorer pays both margins and gets no gradient from them`() {
        let flat = [Float](repeating: 1, count: 4)
        let outcome = FaithfulnessLoss(weight: 1, margin: 0.5)(
            .init(whole: flat, removed: flat, swapped: flat), target: 0)
        #expect(outcome.faithfulness == 1)
        #expect(outcome.gradient.removed == [0, 0, 0, 0])
    }
}
