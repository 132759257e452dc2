import CKernels
import Tensor

/// Cross-entropy of each row's own positive against negatives that all rows share.
///
/// loss += -weight · Σ_r log [ exp(x_r · p_r) / (exp(x_r · p_r) + Σ_j exp(x_r · n_j + offset)) ],
/// the sum over j without negatives that are row r's positive. Gradients are taken in the forward
/// pass, a chunk of rows at a time, so the logits of all rows never exist at once.
public struct SharedNegativesLossOperation {
    let queries: Variable
    let positives: Variable
    let negatives: Variable
    let slopes:
        (
            queries: UnsafeMutablePointer<Float>, positives: UnsafeMutablePointer<Float>,
            negatives: UnsafeMutablePointer<Float>
        )

    func propagate(on tape: Tape) {
        for (variable, slope) in [
            (queries, slopes.queries), (positives, slopes.positives), (negatives, slopes.negatives),
        ] {
            tape.overwrite(gradientOf: variable) { $0.update(from: slope, count: variable.count) }
        }
    }
}

extension Tape {
    /// Adds sampled-softmax cross-entropy with shared negatives to `loss`.
    ///
    /// - Parameters:
    ///   - queries: [rows, columns].
    ///   - positives: The true item of each row. [rows, columns]
    ///   - negatives: [count, columns].
    ///   - positiveItems: Item of each positive. [rows]
    ///   - negativeItems: Item of each negative; equals of a row's positive do not compete. [count]
    ///   - offset: Added to each negative's score, such as log(catalogue / count).
    ///   - weight: Factor of the sum, such as 1 / rows of the whole step.
    ///   - chunk: Rows whose logits exist at the same time.
    public func sharedNegativesLoss(
        _ queries: Variable, positives: Variable, negatives: Variable,
        positiveItems: UnsafePointer<Int32>, negativeItems: UnsafePointer<Int32>, offset: Float,
        weight: Float, chunk: Int = 64
    ) {
        let (rows, columns, count) = (queries.rows, queries.columns, negatives.rows)
        precondition(
            positives.rows == rows && positives.columns == columns && negatives.columns == columns,
            "[\(rows), \(columns)] against [\(positives.rows), \(positives.columns)]"
                + " and [\(count), \(negatives.columns)]")
        let slopes = (
            queries: scratch.allocate(rows * columns), positives: scratch.allocate(rows * columns),
            negatives: scratch.allocate(count * columns)
        )
        slopes.negatives.update(repeating: 0, count: count * columns)
        let logits = scratch.allocate(min(chunk, rows) * (count + 1))
        let targets = scratch.allocateIndices(min(chunk, rows))
        targets.update(repeating: 0, count: min(chunk, rows))
        let (x, p, n) = (data(queries), data(positives), data(negatives))
        for first in stride(from: 0, to: rows, by: chunk) {
            let part = min(chunk, rows - first)
            gemm(
                part, count, columns, a: x + first * columns, lda: columns, b: n, .transposed,
                ldb: columns, c: logits + 1, ldc: count + 1)
            for row in 0..<part {
                let place = first + row
                let own = logits + row * (count + 1)
                own[0] = kernel_dot(columns, x + place * columns, p + place * columns)
                for column in 0..<count {
                    // Far below any score, yet finite, so that differences stay numbers.
                    own[1 + column] =
                        negativeItems[column] == positiveItems[place]
                        ? -1e30 : own[1 + column] + offset
                }
            }
            loss += kernel_softmax_cross_entropy(part, count + 1, targets, weight, logits)
            gemm(
                part, columns, count, a: logits + 1, lda: count + 1, b: n, ldb: columns,
                c: slopes.queries + first * columns, ldc: columns)
            gemm(
                count, columns, part, a: logits + 1, .transposed, lda: count + 1,
                b: x + first * columns, ldb: columns, c: slopes.negatives, ldc: columns, beta: 1)
            for row in 0..<part {
                let place = (first + row) * columns
                let slope = logits[row * (count + 1)]
                kernel_axpy(columns, slope, p + place, slopes.queries + place)
                (slopes.positives + place).update(repeating: 0, count: columns)
                kernel_axpy(columns, slope, x + place, slopes.positives + place)
            }
        }
        record(
            .sharedNegativesLoss(
                SharedNegativesLossOperation(
                    queries: queries, positives: positives, negatives: negatives, slopes: slopes)))
    }
}
