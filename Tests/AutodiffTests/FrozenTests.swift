import Autodiff
import Tensor
import Testing

/// Gradients that pass through frozen weights, and gradients handed in from outside.
@Suite struct FrozenTests {
    /// A small decoder block's worth of operations over an input.
    private struct Recording {
        let layout: ParameterLayout
        let (first, bias, second, gain, head):
            (Parameter, Parameter, Parameter, Parameter, Parameter)
        let weights: ParameterBlock
        let rotation = RotationTable(frequencies: [1, 0.1], count: 8)
        let places = Constants([0, 1, 2, 0, 1, 2, 3])
        let offsets = Constants([0, 3, 7])
        let targets = Constants([1, 2, 3, 4, 5, 6, 7])
        let losses = Constants(floats: [1, 0.5, 0, 1, 1, 2, 1])
        let input = Constants(randomOfCount: 42)

        init() {
            var layout = ParameterLayout()
            first = layout.matrix("first", 16, 6)
            bias = layout.matrix("bias", 1, 16)
            second = layout.matrix("second", 6, 8)
            gain = layout.matrix("gain", 1, 6)
            head = layout.matrix("head", 9, 6, isTable: true)
            self.layout = layout
            weights = ParameterBlock(layout)
            weights.initialize(seed: 3)
        }

        func block(_ x: Variable, on tape: Tape) -> Variable {
            let batch = PackedBatch(rowCount: 7, sequenceCount: 2, offsets: offsets.indices)
            let normal = tape.rootMeanSquareNorm(x, gain: gain, epsilon: 1e-5)
            let mixed = tape.linear(normal, weight: first, bias: bias)
            let turned = tape.rotate(mixed, heads: 3, places: places.indices, by: rotation)
            let attended = tape.groupedAttention(turned, in: batch, heads: 2, keyHeads: 1)
            return tape.linear(attended, weight: second, bias: nil, residual: x)
        }

        func loss(_ x: Variable, on tape: Tape) {
            tape.vocabularyLoss(
                x, head: head, targets: targets.indices, weights: losses.floats)
        }

        func tape(isFrozen: Bool) -> Tape {
            Tape(weights: weights, shard: GradientShard(layout, isFrozen: isFrozen))
        }

        func input(on tape: Tape) -> Variable {
            tape.input(input.floats, rows: 7, columns: 6)
        }

        /// Gradient of the input in one recording.
        func whole(isFrozen: Bool) throws -> [Float] {
            let tape = tape(isFrozen: isFrozen)
            tape.reset(masks: nil)
            let x = input(on: tape)
            loss(block(block(x, on: tape), on: tape), on: tape)
            tape.backward()
            return Array(try #require(tape.gradientValues(of: x)))
        }
    }

    @Test func `frozen weights pass the same gradient to the input`() throws {
        let recording = Recording()
        let frozen = try recording.whole(isFrozen: true)
        #expect(frozen == (try recording.whole(isFrozen: false)))
        #expect(frozen.contains { abs($0) > 0.01 })
    }

    @Test func `blocks run again one at a time give the gradient of the whole`() throws {
        let recording = Recording()
        let tape = recording.tape(isFrozen: true)
        tape.reset(masks: nil)
        var middle = Array(
            tape.values(of: recording.block(recording.input(on: tape), on: tape)))
        let gradient = try middle.withUnsafeMutableBufferPointer { middle in
            let start = try #require(middle.baseAddress)
            tape.reset(masks: nil)
            let x = tape.input(start, rows: 7, columns: 6)
            recording.loss(recording.block(x, on: tape), on: tape)
            tape.backward()
            return Array(try #require(tape.gradientValues(of: x)))
        }
        tape.reset(masks: nil)
        let x = recording.input(on: tape)
        let output = recording.block(x, on: tape)
        tape.backward(from: output, gradient: gradient)
        let chained = Array(try #require(tape.gradientValues(of: x)))
        #expect(chained == (try recording.whole(isFrozen: true)))
    }

    @Test func `an input's gradient agrees with differences of the loss`() throws {
        let recording = Recording()
        let gradient = try recording.whole(isFrozen: true)
        let tape = recording.tape(isFrozen: true)
        func loss() -> Double {
            tape.reset(masks: nil)
            recording.loss(
                recording.block(recording.block(recording.input(on: tape), on: tape), on: tape),
                on: tape)
            return tape.loss
        }
        for index in stride(from: 0, to: 42, by: 5) {
            let kept = recording.input.floats[index]
            let step: Float = 0.01
            recording.input.floats[index] = kept + step
            let above = loss()
            recording.input.floats[index] = kept - step
            let below = loss()
            recording.input.floats[index] = kept
            let numeric = (above - below) / Double(2 * step)
            #expect(abs(numeric - Double(gradient[index])) < 3e-3 * (1 + abs(numeric)))
        }
    }
}
