import Autodiff
import Tensor
import Testing

@testable import Alignment

@Suite struct ElasticConsolidationTests {
    /// Two weights, the second twice as important as the first before the mean is taken.
    private func layout() -> (ParameterLayout, Parameter) {
        var layout = ParameterLayout()
        let parameter = layout.add(
            [CheckpointEntry(key: "w", shape: [2])], rows: 1, columns: 2, initialization: .zeros)
        return (layout, parameter)
    }

    @Test func `the minimum of a quadratic under the penalty is the closed form`() {
        let (layout, parameter) = layout()
        let weights = ParameterBlock(layout)
        weights[parameter].update(from: [0.5, -1], count: 2)
        var elastic = ElasticConsolidation(weights)
        let squares = ParameterBlock(layout)
        squares[parameter].update(from: [2, 6], count: 2)
        elastic.consolidate(squares, decay: 0.95, at: weights)
        // Normalised to mean 1: F = (0.5, 1.5).
        #expect(elastic.fisher[parameter][0] == 0.5 && elastic.fisher[parameter][1] == 1.5)
        let (curvature, target, strength): ([Float], [Float], Float) = ([1, 3], [2, 2], 4)
        let gradient = ParameterBlock(layout)
        var penalty = 0.0
        for _ in 0..<400 {
            for place in 0..<2 {
                gradient[parameter][place] =
                    curvature[place] * (weights[parameter][place] - target[place])
            }
            penalty = elastic.penalize(weights, strength: strength, gradient: gradient)
            for place in 0..<2 { weights[parameter][place] -= 0.05 * gradient[parameter][place] }
        }
        // argmin a/2 (w - c)² + λ/2 F (w - w*)² = (a c + λ F w*) / (a + λ F).
        let anchors: [Float] = [0.5, -1]
        var expected = 0.0
        for place in 0..<2 {
            let pull = strength * elastic.fisher[parameter][place]
            let closed =
                (curvature[place] * target[place] + pull * anchors[place])
                / (curvature[place] + pull)
            #expect(abs(weights[parameter][place] - closed) < 1e-4)
            expected +=
                Double(pull) / 2 * Double((closed - anchors[place]) * (closed - anchors[place]))
        }
        #expect(abs(penalty - expected) < 1e-3)
    }

    @Test func `old information fades and the mean stays one`() {
        let (layout, parameter) = layout()
        let weights = ParameterBlock(layout)
        var elastic = ElasticConsolidation(weights)
        let squares = ParameterBlock(layout)
        squares[parameter].update(from: [1, 3], count: 2)
        elastic.consolidate(squares, decay: 0.5, at: weights)
        squares[parameter].update(from: [30, 10], count: 2)
        elastic.consolidate(squares, decay: 0.5, at: weights)
        // 0.5 · (0.5, 1.5) + (1.5, 0.5) = (1.75, 1.25), of mean 1.5.
        #expect(abs(elastic.fisher[parameter][0] - 1.75 / 1.5) < 1e-6)
        #expect(abs(elastic.fisher[parameter][1] - 1.25 / 1.5) < 1e-6)
    }

    @Test func `nothing is held before a window was learned, nor by zeros`() {
        let (layout, parameter) = layout()
        let weights = ParameterBlock(layout)
        var elastic = ElasticConsolidation(weights)
        elastic.consolidate(ParameterBlock(layout), decay: 0.95, at: weights)
        weights[parameter][0] = 5
        let gradient = ParameterBlock(layout)
        #expect(elastic.penalize(weights, strength: 10, gradient: gradient) == 0)
        #expect(gradient.values.allSatisfy { $0 == 0 })
    }

    @Test func `squares of all samples at once are those of each sample alone`() {
        let world = SmallWorld()
        let options = SmallWorld.options { $0.gate = .vector }
        let adapter = world.adapter(options)
        for window in world.windows { _ = adapter.learn(window) }
        let network = adapter.network
        let rows = 9
        let stream = RandomStream(seed: 2, component: "rows")
        let inputs = (0..<rows * network.items.inputs).map { stream.normal($0) }
        let slopes = (0..<rows * 6).map { stream.normal(10_000 + $0) }
        func gradient(_ range: Range<Int>, squares: Bool) -> ParameterBlock {
            let shard = GradientShard(network.layout, collectsSquares: squares)
            let tape = Tape(weights: adapter.weights, shard: shard)
            var x = Array(
                inputs[
                    range.lowerBound * network.items.inputs..<range.upperBound
                        * network.items.inputs])
            var base = [Float](repeating: 0.3, count: range.count * 6)
            x.withUnsafeMutableBufferPointer { x in
                base.withUnsafeMutableBufferPointer { base in
                    let y = network.items(
                        tape.constant(
                            x.baseAddress!, rows: range.count, columns: network.items.inputs),
                        correcting: tape.constant(
                            base.baseAddress!, rows: range.count, columns: 6), on: tape)
                    tape.backward(
                        from: y,
                        gradient: Array(slopes[range.lowerBound * 6..<range.upperBound * 6]))
                }
            }
            let sum = GradientSum(network.layout)
            sum.sum([shard], on: .shared)
            return ParameterBlock(copying: sum.block)
        }
        let together = gradient(0..<rows, squares: true)
        let naive = ParameterBlock(network.layout)
        for row in 0..<rows {
            let single = gradient(row..<row + 1, squares: false)
            for place in 0..<naive.count {
                naive.values[place] += single.values[place] * single.values[place]
            }
        }
        var largest: Float = 0
        for place in 0..<naive.count {
            largest = max(largest, naive.values[place])
            let error = abs(together.values[place] - naive.values[place])
            #expect(error <= 1e-4 * (1 + naive.values[place]))
        }
        #expect(largest > 0.01)
    }

    @Test func `consolidation holds important weights nearer to the anchor`() {
        let world = SmallWorld(windows: 6)
        func offset(_ strength: Float) -> Double {
            let adapter = world.adapter(
                SmallWorld.options {
                    $0.consolidation = strength
                    $0.replayCapacity = 0
                })
            for window in world.windows.prefix(3) { _ = adapter.learn(window) }
            let (fisher, anchor) = (
                ParameterBlock(copying: adapter.consolidation.fisher),
                ParameterBlock(copying: adapter.weights)
            )
            for window in world.windows.dropFirst(3) { _ = adapter.learn(window) }
            var (weighted, total) = (0.0, 0.0)
            for place in 0..<fisher.count {
                let move = adapter.weights.values[place] - anchor.values[place]
                weighted += Double(fisher.values[place] * move * move)
                total += Double(move * move)
            }
            return weighted / total
        }
        #expect(offset(1000) < 0.9 * offset(1e-6))
    }
}
