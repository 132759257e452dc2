import Autodiff
import Layers
import Tensor
import Testing

/// Each layer's gradient through its composition, and the keys its parameters have in checkpoints.
@Suite struct LayerTests {
    private let tolerance = 3e-3

    @Test(arguments: [Float(0), 0.3]) func `attention and feed-forward have right gradients`(
        dropout: Float
    ) {
        var layout = ParameterLayout()
        let embedding = SequenceEmbedding(
            &layout, itemCount: 5, length: 6, width: 8, scale: 2, initialization: .normal(0.5))
        let norm = LayerNorm(&layout, key: "ln", width: 8, epsilon: 1e-5)
        let attention = CausalSelfAttention(&layout, key: "a", width: 8, heads: 2)
        let feedForward = FeedForward(&layout, key: "f", width: 8, inner: 12)
        let weights = ParameterBlock(layout)
        weights.initialize(seed: 3)
        let arena = Arena()
        let indices = arena.allocateIndices(64)
        for (index, value) in [0, 4, 2, 2, 1, 3, 0, 1, 2, 3, 4, 5, 0, 6, 9].enumerated() {
            indices[index] = Int32(value % 6)
        }
        for (index, value) in [0, 4, 6].enumerated() { indices[20 + index] = Int32(value) }
        for index in 0..<6 { indices[index] = indices[index] % 5 }
        let sums = arena.allocate(48)
        let stream = RandomStream(seed: 1, component: "sums")
        for index in 0..<48 { sums[index] = stream.normal(index) }
        let batch = PackedBatch(rowCount: 6, sequenceCount: 2, offsets: indices + 20)
        let masks = dropout > 0 ? RandomStream(seed: 1, component: "masks") : nil
        let outcome = GradientCheck(step: 0.01, samples: 24).run(weights, masks: masks) { tape in
            let x = embedding(indices, places: indices + 6, in: batch, on: tape, dropout: dropout)
            let normal = norm(x, on: tape)
            let attended = attention(
                queries: normal, context: x, residual: normal, in: batch, on: tape, longest: 6,
                dropout: dropout, attendsToPadding: true)
            let y = feedForward(attended, residual: attended, in: batch, on: tape, dropout: dropout)
            tape.weightedSum(y, weights: sums)
        }
        #expect(outcome.error < tolerance, "\(outcome.key) is off by \(outcome.error)")
        #expect(outcome.largest > 0.1)
    }

    @Test func `parameters carry their checkpoint keys and shapes`() {
        var layout = ParameterLayout()
        _ = CausalSelfAttention(&layout, key: "blocks.0", width: 4, heads: 2)
        let entries = layout.entries.joined().map { "\($0.key) \($0.shape)" }
        #expect(
            entries == [
                "blocks.0.q.weight [4, 4]", "blocks.0.q.bias [4]", "blocks.0.k.weight [4, 4]",
                "blocks.0.v.weight [4, 4]", "blocks.0.k.bias [4]", "blocks.0.v.bias [4]",
                "blocks.0.o.weight [4, 4]", "blocks.0.o.bias [4]",
            ])
    }

    @Test func `dense parameters come before tables in memory`() {
        var layout = ParameterLayout()
        let embedding = SequenceEmbedding(
            &layout, itemCount: 5, length: 6, width: 3, scale: 1, initialization: .zeros)
        let linear = Linear(&layout, keys: ["l"], inputs: 3, outputs: 2)
        #expect(layout.start(of: linear.weight) < layout.start(of: embedding.items))
        #expect(layout.start(of: embedding.items) == layout.denseCount)
        let starts = layout.parameters.map { layout.start(of: $0) }
        #expect(Set(starts).count == starts.count)
    }

    @Test func `initialisations have the spread they promise`() {
        var layout = ParameterLayout()
        let linear = Linear(&layout, keys: ["k", "v"], inputs: 60, outputs: 40)
        let norm = LayerNorm(&layout, key: "ln", width: 10, epsilon: 1e-8)
        let weights = ParameterBlock(layout)
        weights.initialize(seed: 1)
        let values = UnsafeBufferPointer(start: weights[linear.weight], count: 4800)
        let variance = values.reduce(0.0) { $0 + Double($1) * Double($1) } / 4800
        #expect(abs(variance - 2.0 / 100) < 0.002)
        #expect((0..<10).allSatisfy { weights[norm.gain][$0] == 1 && weights[norm.bias][$0] == 0 })
    }
}
