import Autodiff
import Tensor
import Testing

@Suite struct AdamWTests {
    private struct Model {
        let layout: ParameterLayout
        let matrix: Parameter
        let vector: Parameter
        let weights: ParameterBlock
        let gradient: ParameterBlock

        init() {
            var layout = ParameterLayout()
            vector = layout.matrix("vector", 1, 5)
            matrix = layout.matrix("matrix", 3, 4)
            self.layout = layout
            weights = ParameterBlock(layout)
            weights.initialize(seed: 1)
            gradient = ParameterBlock(layout)
        }

        func stepped(decaysVectors: Bool, rateShare: Float) -> (vector: [Float], matrix: [Float]) {
            let moved = ParameterBlock(copying: weights)
            let optimizer = AdamW(
                layout,
                configuration: .init(rate: 0.1, beta1: 0.9, beta2: 0.98, epsilon: 1e-8, decay: 0.5),
                decaysVectors: decaysVectors)
            optimizer.update(moved, by: gradient, on: .shared, rateShare: rateShare)
            return (
                Array(UnsafeBufferPointer(start: moved[vector], count: vector.count)),
                Array(UnsafeBufferPointer(start: moved[matrix], count: matrix.count))
            )
        }
    }

    @Test func `gains and biases can be spared the decay`() {
        let model = Model()
        let all = model.stepped(decaysVectors: true, rateShare: 1)
        let spared = model.stepped(decaysVectors: false, rateShare: 1)
        #expect(all.matrix == spared.matrix)
        let before = Array(UnsafeBufferPointer(start: model.weights[model.vector], count: 5))
        // Without a gradient, decay is all that moves a weight.
        #expect(spared.vector == before)
        for (moved, weight) in zip(all.vector, before) {
            #expect(abs(moved - 0.95 * weight) < 1e-6)
        }
    }

    @Test func `a schedule scales the whole step`() {
        let model = Model()
        model.gradient.values.update(repeating: 1)
        let before = Array(UnsafeBufferPointer(start: model.weights[model.matrix], count: 12))
        let half = model.stepped(decaysVectors: true, rateShare: 0.5).matrix
        for (moved, weight) in zip(half, before) {
            // The first step of Adam is one rate long whatever the gradient.
            #expect(abs(moved - (weight * (1 - 0.05 * 0.5) - 0.05)) < 1e-5)
        }
    }
}
