import CKernels
import Tensor

/// Binary cross-entropy of the true next item against one sampled negative (SASRec, eq. of §3.5).
///
/// loss += weight · Σ_r [-log σ(x_r · e_pos) - log(1 - σ(x_r · e_neg))], e rows of a table.
/// Only the rows named are read. The backward pass needs x and the slopes of the scores.
public struct SampledLossOperation {
    let input: Variable
    let table: Parameter
    let positives: UnsafePointer<Int32>
    let negatives: UnsafePointer<Int32>
    let slopes: UnsafeMutablePointer<Float>

    func propagate(on tape: Tape) {
        tape.overwrite(gradientOf: input) {
            kernel_sampled_bce_gradient(
                input.rows, input.columns, tape.weights[table], positives, negatives, slopes, $0)
        }
        if tape.shard.isFrozen { return }
        let rows = tape.shard.keep(tape.data(input), count: input.count)
        for (indices, slope) in [(positives, slopes), (negatives, slopes + 1)] {
            tape.shard.add(
                TableContribution(
                    table: table, count: input.rows, indices: indices, rows: rows,
                    scale: 1, coefficients: slope, stride: 2))
        }
    }
}

/// Cross-entropy of the true next item against the whole catalogue.
///
/// loss += -weight · Σ_r log softmax(x_r · Eᵀ)[target_r]. Gradients are taken in the forward pass,
/// a chunk of rows at a time, so the logits of all rows never exist at once.
public struct CatalogueLossOperation {
    let input: Variable
    let slopes: UnsafeMutablePointer<Float>

    func propagate(on tape: Tape) {
        tape.overwrite(gradientOf: input) { $0.update(from: slopes, count: input.count) }
    }
}

/// A weighted sum of all elements: loss += Σ w ∘ x.
public struct WeightedSumOperation {
    let input: Variable
    let weights: UnsafePointer<Float>

    func propagate(on tape: Tape) {
        tape.overwrite(gradientOf: input) { $0.update(from: weights, count: input.count) }
    }
}

extension Tape {
    /// Adds binary cross-entropy with one negative for each row to `loss`.
    ///
    /// - Parameters:
    ///   - input: [rows, table.columns].
    ///   - positives: Table row of the true next item of each row.
    ///   - negatives: Table row of a sampled item the user has not met.
    ///   - weight: Factor of the sum, such as 1 / rows of the whole step.
    public func sampledLoss(
        _ input: Variable, table: Parameter, positives: UnsafePointer<Int32>,
        negatives: UnsafePointer<Int32>, weight: Float
    ) {
        precondition(
            input.columns == table.columns, "[, \(input.columns)] against rows of \(table.columns)")
        // Kept with the shard: the table's gradient reads the slopes after the tape was reset.
        let slopes = shard.keptRoom(2 * input.rows)
        loss += kernel_sampled_bce(
            input.rows, input.columns, data(input), weights[table], positives, negatives, weight,
            slopes)
        record(
            .sampledLoss(
                SampledLossOperation(
                    input: input, table: table, positives: positives, negatives: negatives,
                    slopes: slopes)))
    }

    /// Adds full-catalogue cross-entropy to `loss`, the gradient of the table included.
    ///
    /// - Parameters:
    ///   - input: [rows, table.columns].
    ///   - targets: Table row of the true next item of each row.
    ///   - weight: Factor of the sum, such as 1 / rows of the whole step.
    ///   - chunk: Rows whose logits exist at the same time.
    public func catalogueLoss(
        _ input: Variable, table: Parameter, targets: UnsafePointer<Int32>, weight: Float,
        chunk: Int = 64
    ) {
        precondition(
            input.columns == table.columns, "[, \(input.columns)] against rows of \(table.columns)")
        let (items, columns) = (table.rows, table.columns)
        let logits = scratch.allocate(min(chunk, input.rows) * items)
        let slopes = scratch.allocate(input.count)
        let (x, e) = (data(input), weights[table])
        let gradient = shard.fullGradient(of: table)
        for first in stride(from: 0, to: input.rows, by: chunk) {
            let rows = min(chunk, input.rows - first)
            let part = x + first * columns
            gemm(
                rows, items, columns, a: part, lda: columns, b: e, .transposed, ldb: columns,
                c: logits, ldc: items)
            loss += kernel_softmax_cross_entropy(rows, items, targets + first, weight, logits)
            gemm(
                rows, columns, items, a: logits, lda: items, b: e, ldb: columns,
                c: slopes + first * columns, ldc: columns)
            if let gradient {
                gemm(
                    items, columns, rows, a: logits, .transposed, lda: items, b: part,
                    ldb: columns, c: gradient, ldc: columns, beta: 1)
            }
        }
        record(.catalogueLoss(CatalogueLossOperation(input: input, slopes: slopes)))
    }

    /// Adds the sum of elementwise products with constant weights to `loss`.
    ///
    /// - Parameter weights: One for each element; must outlive the recording.
    public func weightedSum(_ input: Variable, weights: UnsafePointer<Float>) {
        let x = data(input)
        for index in 0..<input.count { loss += Double(x[index]) * Double(weights[index]) }
        record(.weightedSum(WeightedSumOperation(input: input, weights: weights)))
    }
}
