import CKernels
import Tensor

/// A correction added through a gate: y = x + σ(l) ∘ a.
///
/// l is one logit for each row, or one for each element, or absent: then the factor is held. The
/// backward pass needs a and the gates.
public struct GatedSumOperation {
    let input: Variable
    let correction: Variable
    let logits: Variable?
    let held: Float
    let gates: UnsafeMutablePointer<Float>?
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output) else { return }
        let (rows, columns) = (output.rows, output.columns)
        var slopes: UnsafeMutablePointer<Float>?
        if let logits { slopes = tape.scratch.allocate(logits.count) }
        let inner = tape.scratch.allocate(rows * columns)
        kernel_gated_sum_gradient(
            rows, columns, tape.data(correction), gates, logits?.columns ?? 1, held, upper, inner,
            slopes)
        tape.passOn(inner, to: correction)
        if let logits, let slopes { tape.passOn(slopes, to: logits) }
        tape.passOn(upper, to: input)
    }
}

/// A weighted squared distance to constants: loss += w · Σ (x - y)².
public struct SquaredDistanceOperation {
    let input: Variable
    let target: UnsafePointer<Float>
    let weight: Float

    func propagate(on tape: Tape) {
        guard let lower = tape.contribution(to: input) else { return }
        kernel_squared_distance_gradient(
            input.count, weight, tape.data(input), target, lower.adds ? 1 : 0, lower.gradient)
    }
}

extension Tape {
    /// Adds a correction through a gate.
    ///
    /// - Parameters:
    ///   - input: [rows, columns].
    ///   - correction: [rows, columns]; a variable of its own, not the input.
    ///   - logits: [rows, 1] for a scalar gate, [rows, columns] for a vector gate, nil for none.
    ///   - held: Factor of the correction when there are no logits.
    ///   - gates: Receives the gates, for reports; nil keeps them on the tape. **Shape** of logits.
    /// - Returns: [rows, columns].
    public func gatedSum(
        _ input: Variable, correction: Variable, logits: Variable?, held: Float = 1,
        gates: UnsafeMutablePointer<Float>? = nil
    ) -> Variable {
        let (rows, columns) = (input.rows, input.columns)
        precondition(
            correction.rows == rows && correction.columns == columns
                && (logits.map { $0.rows == rows && [1, columns].contains($0.columns) } ?? true),
            "[\(rows), \(columns)] plus [\(correction.rows), \(correction.columns)] through a gate")
        let output = output(rows: rows, columns: columns)
        let kept = logits.map { gates ?? scratch.allocate($0.count) }
        kernel_gated_sum(
            rows, columns, data(input), columns, data(correction), logits.map { data($0) },
            logits?.columns ?? 1, held, kept, data(output), columns)
        record(
            .gatedSum(
                GatedSumOperation(
                    input: input, correction: correction, logits: logits, held: held, gates: kept,
                    output: output)))
        return output
    }

    /// Adds the squared distance to constants to `loss`.
    ///
    /// - Parameter target: Must outlive the recording. **Shape** [input.rows, input.columns].
    public func squaredDistance(
        _ input: Variable, to target: UnsafePointer<Float>, weight: Float
    ) {
        loss += kernel_squared_distance(input.count, weight, data(input), target)
        record(
            .squaredDistance(
                SquaredDistanceOperation(input: input, target: target, weight: weight)))
    }
}
