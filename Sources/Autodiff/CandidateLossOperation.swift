import CKernels
import Tensor

/// Cross-entropy over candidates that are computed themselves, such as adapted latents of items.
///
/// loss += -weight · Σ_r log softmax(x_r · Cᵀ + o)[target_r]. Both gradients are taken from the
/// logits' slopes, which the forward pass leaves in their place.
public struct CandidateLossOperation {
    let input: Variable
    let candidates: Variable
    let slopes: UnsafeMutablePointer<Float>

    func propagate(on tape: Tape) {
        let (rows, count, columns) = (input.rows, candidates.rows, input.columns)
        if let lower = tape.contribution(to: input) {
            gemm(
                rows, columns, count, a: slopes, lda: count, b: tape.data(candidates),
                ldb: columns, c: lower.gradient, ldc: columns, beta: lower.adds ? 1 : 0)
        }
        if let lower = tape.contribution(to: candidates) {
            gemm(
                count, columns, rows, a: slopes, .transposed, lda: count, b: tape.data(input),
                ldb: columns, c: lower.gradient, ldc: columns, beta: lower.adds ? 1 : 0)
        }
    }
}

/// Binary cross-entropy of a positive and a negative for each row, both rows of a variable.
///
/// loss += weight · Σ_r [-log σ(x_r · c_pos) - log(1 - σ(x_r · c_neg))]. A candidate that several
/// rows name is computed once.
public struct PairLossOperation {
    let input: Variable
    let candidates: Variable
    let positives: UnsafePointer<Int32>
    let negatives: UnsafePointer<Int32>
    let slopes: UnsafeMutablePointer<Float>

    func propagate(on tape: Tape) {
        let (rows, columns) = (input.rows, input.columns)
        tape.overwrite(gradientOf: input) {
            kernel_sampled_bce_gradient(
                rows, columns, tape.data(candidates), positives, negatives, slopes, $0)
        }
        guard let lower = tape.contribution(to: candidates) else { return }
        if !lower.adds { lower.gradient.update(repeating: 0, count: candidates.count) }
        for (indices, slope) in [(positives, slopes), (negatives, slopes + 1)] {
            kernel_scatter_scaled(
                rows, columns, tape.data(input), indices, slope, 2, lower.gradient)
        }
    }
}

/// Cross-entropy of each row against candidates of its own, the first of which is true.
///
/// loss += -weight · Σ_r log softmax_k(x_r · c_(r, k) + o_k)[0].
public struct GroupLossOperation {
    let input: Variable
    let candidates: Variable
    let slopes: UnsafeMutablePointer<Float>

    func propagate(on tape: Tape) {
        let (rows, columns, group) = (
            input.rows, input.columns, candidates.rows / max(1, input.rows)
        )
        tape.overwrite(gradientOf: input) {
            kernel_group_loss_gradient(
                rows, columns, group, tape.data(input), tape.data(candidates), slopes, $0, nil)
        }
        tape.overwrite(gradientOf: candidates) {
            kernel_group_loss_gradient(
                rows, columns, group, tape.data(input), tape.data(candidates), slopes, nil, $0)
        }
    }
}

extension Tape {
    /// Adds cross-entropy of each row against its own candidates to `loss`.
    ///
    /// - Parameters:
    ///   - input: [rows, columns].
    ///   - candidates: `group` rows for each row of the input, the true one first.
    ///     [rows · group, columns].
    ///   - offsets: Added to the logits of the candidates of every row. **Shape** [group].
    ///   - weight: Factor of the sum, such as 1 / rows of the whole step.
    public func groupLoss(
        _ input: Variable, candidates: Variable, group: Int, offsets: UnsafePointer<Float>,
        weight: Float
    ) {
        precondition(
            input.columns == candidates.columns && candidates.rows == input.rows * group,
            "[\(input.rows), \(input.columns)] against [\(candidates.rows), \(candidates.columns)]"
                + " in groups of \(group)")
        let slopes = scratch.allocate(candidates.rows)
        loss += kernel_group_loss(
            input.rows, input.columns, group, data(input), data(candidates), offsets, weight,
            slopes)
        record(
            .groupLoss(GroupLossOperation(input: input, candidates: candidates, slopes: slopes)))
    }

    /// Adds cross-entropy over candidates to `loss`.
    ///
    /// - Parameters:
    ///   - input: [rows, columns].
    ///   - candidates: [count, columns].
    ///   - targets: Row of `candidates` that is true for each row of the input.
    ///   - offsets: Added to the logits of each candidate, such as the logarithm that corrects for
    ///     sampling; nil for none. **Shape** [count].
    ///   - weight: Factor of the sum, such as 1 / rows of the whole step.
    public func candidateLoss(
        _ input: Variable, candidates: Variable, targets: UnsafePointer<Int32>,
        offsets: UnsafePointer<Float>?, weight: Float
    ) {
        precondition(
            input.columns == candidates.columns,
            "[, \(input.columns)] against candidates of \(candidates.columns)")
        let (rows, count, columns) = (input.rows, candidates.rows, input.columns)
        let slopes = scratch.allocate(rows * count)
        gemm(
            rows, count, columns, a: data(input), lda: columns, b: data(candidates), .transposed,
            ldb: columns, c: slopes, ldc: count)
        if let offsets { kernel_epilogue(rows, count, offsets, nil, 0, kernel_mask(), slopes) }
        loss += kernel_softmax_cross_entropy(rows, count, targets, weight, slopes)
        record(
            .candidateLoss(
                CandidateLossOperation(input: input, candidates: candidates, slopes: slopes)))
    }

    /// Adds binary cross-entropy of one positive and one negative for each row to `loss`.
    ///
    /// - Parameters:
    ///   - input: [rows, columns].
    ///   - candidates: [count, columns].
    ///   - positives: Row of `candidates` for each row; must outlive the recording.
    ///   - negatives: Likewise.
    ///   - weight: Factor of the sum, such as 1 / rows of the whole step.
    public func pairLoss(
        _ input: Variable, candidates: Variable, positives: UnsafePointer<Int32>,
        negatives: UnsafePointer<Int32>, weight: Float
    ) {
        precondition(
            input.columns == candidates.columns,
            "[, \(input.columns)] against candidates of \(candidates.columns)")
        let slopes = scratch.allocate(2 * input.rows)
        loss += kernel_sampled_bce(
            input.rows, input.columns, data(input), data(candidates), positives, negatives, weight,
            slopes)
        record(
            .pairLoss(
                PairLossOperation(
                    input: input, candidates: candidates, positives: positives,
                    negatives: negatives, slopes: slopes)))
    }
}
