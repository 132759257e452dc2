import CKernels
import Tensor

/// silu(gate) ∘ up, both halves side by side in the input (Shazeer, 2020).
///
/// silu(g) = g · σ(g). The backward pass needs the input.
public struct GatedSiLUOperation {
    let input: Variable
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output) else { return }
        tape.overwrite(gradientOf: input) {
            kernel_gated_silu_gradient(output.rows, output.columns, tape.data(input), upper, $0)
        }
    }
}

extension Tape {
    /// Gates the right half by the left. **Shape** [rows, 2 · n] to [rows, n].
    public func gatedSiLU(_ input: Variable) -> Variable {
        precondition(input.columns % 2 == 0, "\(input.columns) columns have no halves")
        let columns = input.columns / 2
        let output = output(rows: input.rows, columns: columns)
        kernel_gated_silu(input.rows, columns, data(input), input.columns, data(output), columns)
        record(.gatedSiLU(GatedSiLUOperation(input: input, output: output)))
        return output
    }
}
