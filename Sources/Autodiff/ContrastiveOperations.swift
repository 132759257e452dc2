import CKernels
import Glibc
import Tensor

/// Rows brought to length 1: y[r] = x[r] / |x[r]|; a row of zeros stays.
public struct UnitRowsOperation {
    let input: Variable
    /// 1 / |x[r]|, 0 for a row of zeros. [rows]
    let inverses: UnsafeMutablePointer<Float>
    let output: Variable

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output) else { return }
        let (columns, y) = (output.columns, tape.data(output))
        tape.overwrite(gradientOf: input) { lower in
            lower.update(repeating: 0, count: input.count)
            for row in 0..<output.rows {
                let start = row * columns
                let along = kernel_dot(columns, upper + start, y + start)
                kernel_axpy(columns, inverses[row], upper + start, lower + start)
                kernel_axpy(columns, -along * inverses[row], y + start, lower + start)
            }
        }
    }
}

/// InfoNCE between two forms of the same items, with an indicator of which are there.
///
/// loss += -weight · Σ_i aᵢ bᵢ log [ exp(xᵢ·yᵢ / τ) / Σ_j bⱼ exp(xᵢ·yⱼ / τ) ], the sum over j
/// without other rows of item i. The indicator stands in the denominator as well: an absent row
/// would be a negative made of zeros. Gradients are taken in the forward pass.
public struct ContrastiveLossOperation {
    let anchors: Variable
    let others: Variable
    let slopes: (anchors: UnsafeMutablePointer<Float>, others: UnsafeMutablePointer<Float>)

    func propagate(on tape: Tape) {
        for (variable, slope) in [(anchors, slopes.anchors), (others, slopes.others)] {
            tape.overwrite(gradientOf: variable) { $0.update(from: slope, count: variable.count) }
        }
    }
}

/// Squared distance to constant rows: loss += Σ_r weights[r] · |x_r - target_r|².
public struct SquaredErrorOperation {
    let input: Variable
    let targets: UnsafePointer<Float>
    let weights: UnsafePointer<Float>

    func propagate(on tape: Tape) {
        let (columns, x) = (input.columns, tape.data(input))
        tape.overwrite(gradientOf: input) { lower in
            lower.update(repeating: 0, count: input.count)
            for row in 0..<input.rows where weights[row] != 0 {
                let start = row * columns
                kernel_axpy(columns, 2 * weights[row], x + start, lower + start)
                kernel_axpy(columns, -2 * weights[row], targets + start, lower + start)
            }
        }
    }
}

extension Tape {
    /// Brings rows to length 1. **Shape** of the result: that of the input.
    public func unitRows(_ input: Variable) -> Variable {
        let (rows, columns) = (input.rows, input.columns)
        let output = output(rows: rows, columns: columns)
        let inverses = scratch.allocate(rows)
        let (x, y) = (data(input), data(output))
        for row in 0..<rows {
            let start = row * columns
            let length = kernel_sum_of_squares(columns, x + start).squareRoot()
            inverses[row] = length > 1e-12 ? Float(1 / length) : 0
            (y + start).update(repeating: 0, count: columns)
            kernel_axpy(columns, inverses[row], x + start, y + start)
        }
        record(.unitRows(UnitRowsOperation(input: input, inverses: inverses, output: output)))
        return output
    }

    /// Adds InfoNCE from one form of some items to another to `loss`; one direction of the two.
    ///
    /// - Parameters:
    ///   - anchors: x, rows of length 1. [rows, columns]
    ///   - others: y, likewise.
    ///   - shares: a and b, 0 or 1. [rows] each
    ///   - items: Item of each row; other rows of the same item are no negatives. [rows]
    ///   - temperature: τ.
    ///   - weight: Factor of the sum, such as 1 / pairs of the whole step.
    public func contrastiveLoss(
        _ anchors: Variable, _ others: Variable,
        shares: (anchors: UnsafePointer<Float>, others: UnsafePointer<Float>),
        items: UnsafePointer<Int32>, temperature: Float, weight: Float
    ) {
        let (rows, columns) = (anchors.rows, anchors.columns)
        precondition(
            others.rows == rows && others.columns == columns,
            "[\(rows), \(columns)] against [\(others.rows), \(others.columns)]")
        let slopes = (
            anchors: scratch.allocate(anchors.count), others: scratch.allocate(others.count)
        )
        let logits = scratch.allocate(rows * rows)
        let (x, y) = (data(anchors), data(others))
        gemm(
            rows, rows, columns, a: x, lda: columns, b: y, .transposed, ldb: columns, c: logits,
            ldc: rows, alpha: 1 / temperature)
        for row in 0..<rows {
            let own = logits + row * rows
            guard shares.anchors[row] != 0 && shares.others[row] != 0 else {
                own.update(repeating: 0, count: rows)
                continue
            }
            for column in 0..<rows where column != row {
                // Far below any score, yet finite, so that differences stay numbers.
                if shares.others[column] == 0 || items[column] == items[row] { own[column] = -1e30 }
            }
            var target = Int32(row)
            loss += kernel_softmax_cross_entropy(1, rows, &target, weight, own)
        }
        gemm(
            rows, columns, rows, a: logits, lda: rows, b: y, ldb: columns, c: slopes.anchors,
            ldc: columns, alpha: 1 / temperature)
        gemm(
            rows, columns, rows, a: logits, .transposed, lda: rows, b: x, ldb: columns,
            c: slopes.others, ldc: columns, alpha: 1 / temperature)
        record(
            .contrastiveLoss(
                ContrastiveLossOperation(anchors: anchors, others: others, slopes: slopes)))
    }

    /// Adds weighted squared distances to constant rows to `loss`.
    ///
    /// - Parameters:
    ///   - targets: Must outlive the recording. [rows, columns]
    ///   - weights: Factor of each row; 0 leaves it out. Must outlive the recording. [rows]
    public func squaredError(
        _ input: Variable, targets: UnsafePointer<Float>, weights: UnsafePointer<Float>
    ) {
        let (columns, x) = (input.columns, data(input))
        let difference = scratch.allocate(columns)
        for row in 0..<input.rows where weights[row] != 0 {
            difference.update(from: x + row * columns, count: columns)
            kernel_axpy(columns, -1, targets + row * columns, difference)
            loss += Double(weights[row]) * kernel_sum_of_squares(columns, difference)
        }
        record(
            .squaredError(
                SquaredErrorOperation(input: input, targets: targets, weights: weights)))
    }
}
