import CKernels
import Tensor

/// Cross-entropy of the true next token against the whole vocabulary, each row with a weight.
///
/// loss += -Σ_r weights[r] · log softmax(x_r · Eᵀ)[target_r]. Gradients are taken in the forward
/// pass, a chunk of rows at a time, so the logits of all rows never exist at once.
public struct VocabularyLossOperation {
    let input: Variable
    let slopes: UnsafeMutablePointer<Float>

    func propagate(on tape: Tape) {
        tape.overwrite(gradientOf: input) { $0.update(from: slopes, count: input.count) }
    }
}

extension Tape {
    /// Adds weighted cross-entropy over a vocabulary to `loss`.
    ///
    /// - Parameters:
    ///   - input: [rows, head.columns].
    ///   - head: One row for each token; may be the table that inputs are looked up in.
    ///   - targets: Token each row has to predict.
    ///   - weights: Factor of each row.
    ///   - isDifferentiated: Whether gradients are wanted; without, this costs a third.
    ///   - chunk: Rows whose logits exist at the same time.
    public func vocabularyLoss(
        _ input: Variable, head: Parameter, targets: UnsafePointer<Int32>,
        weights: UnsafePointer<Float>, isDifferentiated: Bool = true, chunk: Int = 64
    ) {
        precondition(
            input.columns == head.columns, "[, \(input.columns)] against rows of \(head.columns)")
        let (tokens, columns) = (head.rows, head.columns)
        let logits = scratch.allocate(min(chunk, input.rows) * tokens)
        let slopes = isDifferentiated ? scratch.allocate(input.count) : nil
        let (x, e) = (data(input), self.weights[head])
        let gradient = isDifferentiated ? shard.fullGradient(of: head) : nil
        for first in stride(from: 0, to: input.rows, by: chunk) {
            let rows = min(chunk, input.rows - first)
            let part = x + first * columns
            gemm(
                rows, tokens, columns, a: part, lda: columns, b: e, .transposed, ldb: columns,
                c: logits, ldc: tokens)
            loss += kernel_weighted_cross_entropy(
                rows, tokens, targets + first, weights + first, logits)
            if let slopes {
                gemm(
                    rows, columns, tokens, a: logits, lda: tokens, b: e, ldb: columns,
                    c: slopes + first * columns, ldc: columns)
            }
            if let gradient {
                gemm(
                    tokens, columns, rows, a: logits, .transposed, lda: tokens, b: part,
                    ldb: columns, c: gradient, ldc: columns, beta: 1)
            }
        }
        guard let slopes else { return }
        record(.vocabularyLoss(VocabularyLossOperation(input: input, slopes: slopes)))
    }
}
