import Autodiff
import Foundation
import Tensor
import Testing

@testable import Recommenders

/// SASRec against numbers of a PyTorch implementation (`shared/oracles/make_sasrec.py`).
///
/// The fixture pads on the left and attends to that padding; here sequences are packed, padding is
/// a term of the softmax, and row 0 of the fixture's item table, the padding row, is dropped.
@Suite(.enabled(if: SASRecFixture.isAvailable, "the shared fixtures are not beside the checkout"))
struct SASRecParityTests {
    @Test func `forward pass and scores agree`() throws {
        let fixture = try SASRecFixture()
        let run = fixture.makeRun()
        run.tape.reset(masks: nil)
        let features = run.record()
        let expected = fixture.tensor("forward", "features")
        var worst = 0.0
        let values = run.tape.values(of: features)
        for (row, place) in run.places.enumerated() {
            for column in 0..<16 {
                worst = max(
                    worst,
                    fixture.excess(Double(values[row * 16 + column]), expected[place * 16 + column])
                )
            }
        }
        #expect(worst <= 1, "features are off by \(worst) tolerances")

        let scores = fixture.tensor("forward", "scores_last_all_items")
        let model = SASRec(
            network: run.network, weights: run.weights, emptyLatent: nil,
            provenance: .init(seed: 0, dataset: "fixture", split: "none", step: 0))
        let requests = fixture.sequences.map {
            ScoringRequest(
                user: nil, history: $0, historyTimes: [Int64](repeating: 0, count: $0.count), now: 0
            )
        }
        for (user, list) in model.scores(for: requests).enumerated() {
            for (item, score) in list.enumerated() {
                #expect(fixture.excess(Double(score), scores[user * 41 + item + 1]) <= 1)
            }
        }
    }

    @Test func `loss and every gradient agree`() throws {
        let fixture = try SASRecFixture()
        let run = fixture.makeRun()
        let loss = run.propagate()
        #expect(fixture.excess(loss, fixture.number("loss", "loss")) <= 1)
        var checked = 0
        fixture.forEachTensor(of: run.network.layout) { key, offset, count in
            let expected = fixture.gradient(key)
            #expect(expected.count == count, "\(key) has \(count) values")
            let worst =
                zip(run.sum.block.values[offset..<offset + count], expected)
                .map { fixture.excess(Double($0), $1) }.max() ?? .infinity
            #expect(worst <= 1, "\(key) is off by \(worst) tolerances")
            checked += 1
        }
        #expect(checked == fixture.gradientCount)
    }

    @Test func `losses and weights over three AdamW steps agree`() throws {
        let fixture = try SASRecFixture()
        let run = fixture.makeRun()
        let optimizer = AdamW(
            run.network.layout,
            configuration: .init(
                rate: 1e-3, beta1: 0.9, beta2: 0.98, epsilon: 1e-8, decay: 0.01))
        for expected in fixture.numbers("adamw_3_steps", "losses") {
            #expect(fixture.excess(run.propagate(), expected) <= 1)
            optimizer.update(run.weights, by: run.sum.block, on: .shared)
        }
        var checked = 0
        fixture.forEachTensor(of: run.network.layout) { key, offset, count in
            guard let expected = fixture.finalWeights(key) else { return }
            let worst =
                zip(run.weights.values[offset..<offset + count], expected)
                .map { fixture.excess(Double($0), $1) }.max() ?? .infinity
            #expect(worst <= 1, "\(key) is off by \(worst) tolerances")
            checked += 1
        }
        #expect(checked == 3)
    }
}
