import CKernels
import Tensor

/// Causal attention inside each sequence of a packed batch, each head over a slice of the columns.
///
/// For a sequence and a head of width d: out = dropout(softmax(q · kᵀ / sqrt(d))) · v, row i over
/// rows 0...i of its own sequence. Cost O(length² · columns) for a sequence, half of the square.
/// The backward pass needs q, k, v and the probabilities.
public struct CausalAttentionOperation {
    let queries: Variable
    let keysAndValues: Variable
    let batch: PackedBatch
    let heads: Int
    let mask: kernel_mask
    let padding: Padding?
    let probabilities: UnsafeMutablePointer<Float>
    let work: UnsafeMutablePointer<Float>
    let output: Variable

    /// Padding a left-padded implementation would attend to: rows of zeros before a sequence, whose
    /// keys and values are the bias of the layer that makes them.
    struct Padding {
        let bias: Parameter
        let length: Int
        let shares: UnsafeMutablePointer<Float>
        let forgotten: UnsafeMutablePointer<Float>
    }

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output) else { return }
        let columns = queries.columns
        let (q, k) = (tape.data(queries), tape.data(keysAndValues))
        tape.overwrite(gradientOf: queries) { dq in
            tape.overwrite(gradientOf: keysAndValues) { dkv in
                forEachHead { length, first, width, head, probabilities in
                    let narrow = first * columns + head * width
                    let wide = first * 2 * columns + head * width
                    kernel_attention_gradient(
                        length, width, q + narrow, columns, k + wide, 2 * columns,
                        k + wide + columns, 2 * columns, headMask(head, first),
                        headPadding(head, first, length, on: tape), probabilities,
                        upper + narrow, columns, dq + narrow, columns, dkv + wide, 2 * columns,
                        dkv + wide + columns, 2 * columns, work)
                }
            }
        }
    }

    /// Calls `body` with length, first row, head width, head and the head's probabilities.
    func forEachHead(_ body: (Int, Int, Int, Int, UnsafeMutablePointer<Float>) -> Void) {
        let width = queries.columns / heads
        var next = probabilities
        for sequence in 0..<batch.sequenceCount {
            let rows = batch.rows(sequence)
            if rows.isEmpty { continue }
            for head in 0..<heads {
                body(rows.count, rows.lowerBound, width, head, next)
                next += rows.count * ((rows.count + 7) & ~7)
            }
        }
    }

    /// The padding before one head of a sequence.
    func headPadding(_ head: Int, _ firstRow: Int, _ length: Int, on tape: Tape) -> kernel_padding {
        guard let padding, padding.length > length else { return kernel_padding() }
        let columns = queries.columns
        let key = tape.weights[padding.bias] + head * (columns / heads)
        // Frozen weights keep no gradients, and what the kernel adds up is forgotten.
        let slopes = tape.shard.gradient(of: padding.bias) ?? padding.forgotten
        let slope = slopes + head * (columns / heads)
        return kernel_padding(
            count: padding.length - length, key: key, value: key + columns, dkey: slope,
            dvalue: slope + columns, shares: padding.shares + 2 * (firstRow * heads + head * length)
        )
    }

    /// The mask of one head of the sequence that begins at a row of the batch.
    func headMask(_ head: Int, _ firstRow: Int) -> kernel_mask {
        var mask = mask
        mask.key = RandomStream(key: mask.key).stream(head).key
        mask.first_row += Int64(firstRow)
        return mask
    }
}

extension Tape {
    /// Attends causally within sequences.
    ///
    /// - Parameters:
    ///   - queries: [rows, columns], columns a multiple of `heads`.
    ///   - keysAndValues: [rows, 2 · columns], keys in the left half.
    ///   - batch: Where sequences begin.
    ///   - longest: Upper bound on the length of a sequence in any batch of the step; dropout
    ///     counts rows of this length.
    ///   - paddingBias: Bias of the layer that made keys and values, when sequences shorter than
    ///     `longest` attend to rows of zeros before them as a left-padded implementation does; the
    ///     rows are not computed, for all have this bias as key and value. [2 · columns].
    /// - Returns: [rows, columns].
    public func causalAttention(
        queries: Variable, keysAndValues: Variable, in batch: PackedBatch, heads: Int,
        longest: Int, dropout: Float, paddingBias: Parameter? = nil
    ) -> Variable {
        precondition(
            keysAndValues.columns == 2 * queries.columns && queries.columns % heads == 0,
            "\(heads) heads cannot share \(queries.columns) and \(keysAndValues.columns) columns")
        let columns = queries.columns
        var (room, length) = (0, 0)
        for sequence in 0..<batch.sequenceCount {
            let count = batch.rows(sequence).count
            room += heads * count * ((count + 7) & ~7)
            length = max(length, count)
        }
        precondition(length <= longest, "a sequence of \(length) is longer than \(longest)")
        let operation = CausalAttentionOperation(
            queries: queries, keysAndValues: keysAndValues, batch: batch, heads: heads,
            mask: nextMask(dropout, firstRow: batch.firstRow, rowStride: longest),
            padding: paddingBias.map { bias in
                .init(
                    bias: bias, length: longest,
                    shares: scratch.allocate(2 * queries.rows * heads),
                    forgotten: scratch.allocate(shard.isFrozen ? 2 * columns : 0))
            },
            probabilities: scratch.allocate(room),
            work: scratch.allocate(kernel_attention_work(length, columns / heads)),
            output: output(rows: queries.rows, columns: columns))
        let (q, k) = (data(queries), data(keysAndValues))
        let out = data(operation.output)
        operation.forEachHead { length, first, width, head, probabilities in
            let narrow = first * columns + head * width
            let wide = first * 2 * columns + head * width
            kernel_attention(
                length, width, q + narrow, columns, k + wide, 2 * columns, k + wide + columns,
                2 * columns, operation.headMask(head, first),
                operation.headPadding(head, first, length, on: self), probabilities, out + narrow,
                columns, operation.work)
        }
        record(.causalAttention(operation))
        return operation.output
    }
}
