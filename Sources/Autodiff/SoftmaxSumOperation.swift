import CKernels
import Glibc
import Tensor

/// A sum of forms of the same rows, weighed by a softmax over those that are there.
///
/// y[r] = Σ_k g_k[r] x_k[r] with g[r] = softmax over the k with shares_k[r] = 1 of l_k[r]. An absent
/// form is in neither sum of the softmax; a row without any form is zero.
public struct SoftmaxSumOperation {
    let inputs: [Variable]
    let logits: [Variable]
    /// g. [inputs.count][rows]
    let gates: [UnsafeMutablePointer<Float>]
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output) else { return }
        let (rows, columns) = (output.rows, output.columns)
        let slopes = inputs.map { _ in tape.scratch.allocate(rows) }
        for row in 0..<rows {
            let start = row * columns
            var mean: Float = 0
            for (place, input) in inputs.enumerated() {
                let gate = gates[place][row]
                slopes[place][row] =
                    gate == 0 ? 0 : kernel_dot(columns, upper + start, tape.data(input) + start)
                mean += gate * slopes[place][row]
            }
            for place in inputs.indices {
                slopes[place][row] = gates[place][row] * (slopes[place][row] - mean)
            }
        }
        for (place, input) in inputs.enumerated() {
            tape.overwrite(gradientOf: logits[place]) {
                $0.update(from: slopes[place], count: rows)
            }
            guard let lower = tape.contribution(to: input) else { continue }
            if !lower.adds { lower.gradient.update(repeating: 0, count: input.count) }
            for row in 0..<rows where gates[place][row] != 0 {
                kernel_axpy(
                    columns, gates[place][row], upper + row * columns,
                    lower.gradient + row * columns)
            }
        }
    }
}

extension Tape {
    /// Adds forms of the same rows by a gate over those that are there.
    ///
    /// - Parameters:
    ///   - inputs: At least one. [rows, columns] each
    ///   - logits: Score of each form, one a row. [rows, 1] each
    ///   - shares: 1 where a form is there, else 0. [rows] each
    /// - Returns: [rows, columns].
    public func softmaxSum(
        _ inputs: [Variable], logits: [Variable], shares: [UnsafePointer<Float>]
    ) -> Variable {
        precondition(
            !inputs.isEmpty && logits.count == inputs.count && shares.count == inputs.count,
            "\(inputs.count) forms, \(logits.count) scores, \(shares.count) shares")
        let (rows, columns) = (inputs[0].rows, inputs[0].columns)
        let output = output(rows: rows, columns: columns)
        let gates = inputs.map { _ in scratch.allocate(rows) }
        let y = data(output)
        y.update(repeating: 0, count: output.count)
        for row in 0..<rows {
            var most = -Float.infinity
            for place in inputs.indices where shares[place][row] != 0 {
                most = max(most, data(logits[place])[row])
            }
            var total: Float = 0
            for place in inputs.indices {
                let isThere = shares[place][row] != 0
                gates[place][row] = isThere ? exp(data(logits[place])[row] - most) : 0
                total += gates[place][row]
            }
            for place in inputs.indices where gates[place][row] != 0 {
                gates[place][row] /= total
                kernel_axpy(
                    columns, gates[place][row], data(inputs[place]) + row * columns,
                    y + row * columns)
            }
        }
        record(
            .softmaxSum(
                SoftmaxSumOperation(inputs: inputs, logits: logits, gates: gates, output: output)))
        return output
    }
}
