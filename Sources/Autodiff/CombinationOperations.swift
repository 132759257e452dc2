import CKernels
import Tensor

/// A sum of matrices whose rows may be missing: y[r] = Σ_k shares_k[r] · x_k[r].
///
/// A row with share 0 is not read: it adds exactly nothing, whatever it holds, and receives none
/// of the gradient.
public struct SharedSumOperation {
    /// A summand with its constant share of each row; nil stands for ones.
    public struct Term {
        let input: Variable
        let shares: UnsafePointer<Float>?

        /// Names a summand. **Shape** shares [input.rows]; must outlive the recording.
        public init(_ input: Variable, shares: UnsafePointer<Float>? = nil) {
            self.input = input
            self.shares = shares
        }
    }

    let terms: [Term]
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output) else { return }
        let columns = output.columns
        for term in terms {
            guard let lower = tape.contribution(to: term.input) else { continue }
            if !lower.adds { lower.gradient.update(repeating: 0, count: output.count) }
            guard let shares = term.shares else {
                kernel_add(output.count, upper, lower.gradient)
                continue
            }
            for row in 0..<output.rows where shares[row] != 0 {
                kernel_axpy(
                    columns, shares[row], upper + row * columns, lower.gradient + row * columns)
            }
        }
    }
}

/// A sum of matrices with learned factors: y = Σ_k w[k] · x_k.
public struct CombinationOperation {
    let inputs: [Variable]
    let factors: Parameter
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output) else { return }
        let factors = (values: tape.weights[factors], slope: tape.shard.gradient(of: factors))
        for (index, input) in inputs.enumerated() {
            if let slope = factors.slope {
                // Row by row, so that single precision loses little over many rows.
                var sum = 0.0
                for row in 0..<output.rows {
                    let start = row * output.columns
                    sum += Double(
                        kernel_dot(output.columns, upper + start, tape.data(input) + start))
                }
                slope[index] += Float(sum)
            }
            guard let lower = tape.contribution(to: input) else { continue }
            if !lower.adds { lower.gradient.update(repeating: 0, count: output.count) }
            kernel_axpy(output.count, factors.values[index], upper, lower.gradient)
        }
    }
}

extension Tape {
    /// Adds matrices row by row, each row by its share.
    ///
    /// - Parameter terms: At least one, all of one shape.
    /// - Returns: [rows, columns].
    public func sharedSum(_ terms: [SharedSumOperation.Term]) -> Variable {
        precondition(!terms.isEmpty, "there is nothing to add")
        let (rows, columns) = (terms[0].input.rows, terms[0].input.columns)
        let output = output(rows: rows, columns: columns)
        let y = data(output)
        y.update(repeating: 0, count: output.count)
        for term in terms {
            precondition(
                term.input.rows == rows && term.input.columns == columns,
                "[\(term.input.rows), \(term.input.columns)] does not add to [\(rows), \(columns)]")
            let x = data(term.input)
            guard let shares = term.shares else {
                kernel_add(output.count, x, y)
                continue
            }
            for row in 0..<rows where shares[row] != 0 {
                kernel_axpy(columns, shares[row], x + row * columns, y + row * columns)
            }
        }
        record(.sharedSum(SharedSumOperation(terms: terms, output: output)))
        return output
    }

    /// Adds matrices with learned factors.
    ///
    /// - Parameters:
    ///   - inputs: At least one, all of one shape.
    ///   - factors: [1, inputs.count].
    /// - Returns: [rows, columns].
    public func combination(_ inputs: [Variable], factors: Parameter) -> Variable {
        precondition(
            !inputs.isEmpty && factors.count == inputs.count,
            "\(factors.count) factors for \(inputs.count) matrices")
        let output = output(rows: inputs[0].rows, columns: inputs[0].columns)
        let y = data(output)
        y.update(repeating: 0, count: output.count)
        for (index, input) in inputs.enumerated() {
            precondition(
                input.rows == output.rows && input.columns == output.columns,
                "[\(input.rows), \(input.columns)] against [\(output.rows), \(output.columns)]")
            kernel_axpy(output.count, weights[factors][index], data(input), y)
        }
        record(
            .combination(CombinationOperation(inputs: inputs, factors: factors, output: output)))
        return output
    }
}
