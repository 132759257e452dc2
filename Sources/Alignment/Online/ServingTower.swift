import Autodiff
import CKernels
import Foundation
import Layers
import Tensor

/// An adapter with fixed weights, packed for many rows.
///
/// A row's bits depend on the row alone: neither on the rows beside it nor on the workers.
struct ServingTower: Sendable {
    private let first: PackedMatrix
    private let second: PackedMatrix
    private let firstBias: [Float]
    private let secondBias: [Float]
    private let gateWeight: [Float]
    private let gateBias: [Float]
    private let held: Float
    let width: Int

    /// Values of an input row.
    var inputs: Int { first.inputs }

    init(
        _ tower: AdapterTower, weights: ParameterBlock, format: WeightFormat, pool: WorkerPool
    ) {
        self.init(
            first: tower.first, second: tower.second, gate: tower.gate, held: tower.held,
            weights: weights, format: format, pool: pool)
    }

    init(
        first: Linear, second: Linear, gate: Linear? = nil, held: Float = 1,
        weights: ParameterBlock, format: WeightFormat, pool: WorkerPool
    ) {
        func floats(_ parameter: Parameter) -> [Float] {
            Array(UnsafeBufferPointer(start: weights[parameter], count: parameter.count))
        }
        func packed(_ parameter: Parameter) -> PackedMatrix {
            PackedMatrix(
                outputs: parameter.rows, inputs: parameter.columns, format: format, on: pool
            ) { range, rows in
                rows.update(
                    from: weights[parameter] + range.lowerBound * parameter.columns,
                    count: range.count * parameter.columns)
            }
        }
        self.first = packed(first.weight)
        self.second = packed(second.weight)
        firstBias = floats(first.bias)
        secondBias = floats(second.bias)
        gateWeight = gate.map { floats($0.weight) } ?? []
        gateBias = gate.map { floats($0.bias) } ?? []
        self.held = held
        width = second.weight.rows
    }

    /// Adapts rows on the calling thread, or on the pool when it is called from outside.
    ///
    /// - Parameters:
    ///   - x: [rows, inputs].
    ///   - base: Frozen latents, `ldBase` floats from row to row. [rows, width].
    ///   - y: Adapted latents, `ldy` floats from row to row. [rows, width].
    ///   - isWhole: Adds the correction whole, whatever the gate says.
    ///   - scratch: Room that is rewound by the caller.
    func adapt(
        _ x: UnsafePointer<Float>, rows: Int, base: UnsafePointer<Float>, ldBase: Int,
        into y: UnsafeMutablePointer<Float>, ldy: Int, isWhole: Bool, scratch: Arena,
        pool: WorkerPool
    ) {
        let count = max(rows, Self.leastRows)
        let hidden = scratch.allocate(count * first.outputs)
        let correction = scratch.allocate(count * width)
        first.multiply(
            padded(x, rows: rows, scratch: scratch), rows: count, ldx: inputs, into: hidden,
            ldy: first.outputs, bias: firstBias, isRectified: true, on: pool)
        second.multiply(
            hidden, rows: count, ldx: first.outputs, into: correction, ldy: width,
            bias: secondBias, on: pool)
        let logits = isWhole ? nil : logits(x, rows: rows, scratch: scratch)
        kernel_gated_sum(
            rows, width, base, ldBase, correction, logits, max(1, gateBias.count),
            isWhole ? 1 : held, nil, y, ldy)
    }

    /// Fewer rows would meet the weights in another precision (`PackedMatrix.multiply`), and a row
    /// alone would differ from the same row among others.
    private static let leastRows = 4

    /// The rows, followed by zeros when they are too few.
    private func padded(
        _ x: UnsafePointer<Float>, rows: Int, scratch: Arena
    ) -> UnsafePointer<Float> {
        if rows >= Self.leastRows { return x }
        let copy = scratch.allocate(Self.leastRows * inputs)
        copy.update(repeating: 0, count: Self.leastRows * inputs)
        copy.update(from: x, count: rows * inputs)
        return UnsafePointer(copy)
    }

    /// The gates of rows; nil when the gate is held. **Shape** [rows, 1] or [rows, width].
    private func logits(
        _ x: UnsafePointer<Float>, rows: Int, scratch: Arena
    ) -> UnsafeMutablePointer<Float>? {
        let count = gateBias.count
        if count == 0 { return nil }
        let logits = scratch.allocate(rows * count)
        gateWeight.withUnsafeBufferPointer { weights in
            guard let weights = weights.baseAddress else { return }
            for row in 0..<rows {
                for gate in 0..<count {
                    logits[row * count + gate] =
                        kernel_dot(inputs, x + row * inputs, weights + gate * inputs)
                        + gateBias[gate]
                }
            }
        }
        return logits
    }

    /// Mean gate of one row. **Shape** of x [inputs].
    func gate(_ x: UnsafePointer<Float>, scratch: Arena) -> Float {
        guard let logits = logits(x, rows: 1, scratch: scratch) else { return held }
        let gates = (0..<gateBias.count).map { 1 / (1 + exp(-logits[$0])) }
        return gates.reduce(0, +) / Float(gates.count)
    }
}
