import CKernels
import Tensor

/// Causal attention inside each sequence of a packed batch, with fewer key heads than query heads
/// (Ainslie et al., 2023); equal numbers are ordinary multi-head attention.
///
/// For a sequence and a query head h of width d: out = softmax(q · kᵀ / sqrt(d)) · v, keys and
/// values of head h · keyHeads / heads, row i over rows 0...i of its own sequence. Gradients of
/// keys and values are sums over the query heads that read them. The backward pass needs the input
/// and the probabilities.
public struct GroupedAttentionOperation {
    let input: Variable
    let batch: PackedBatch
    let heads: Int
    let keyHeads: Int
    let width: Int
    let probabilities: UnsafeMutablePointer<Float>
    let work: UnsafeMutablePointer<Float>
    let output: Variable

    /// One query head of one sequence: where its rows lie.
    struct Place {
        let rows: Int
        let query: Int
        let key: Int
        let value: Int
        let output: Int
        let probabilities: Int
        let isFirstOfGroup: Bool
    }

    func propagate(on tape: Tape) {
        guard let upper = tape.gradient(output) else { return }
        let (wide, narrow) = (input.columns, output.columns)
        let x = tape.data(input)
        let longest = (0..<batch.sequenceCount).map { batch.rows($0).count }.max() ?? 0
        // A second query head of a group adds to what the first has written.
        let parts = heads == keyHeads ? nil : tape.scratch.allocate(2 * longest * width)
        tape.overwrite(gradientOf: input) { dx in
            forEachHead { place in
                var (dk, dv, stride) = (dx + place.key, dx + place.value, wide)
                if let parts, !place.isFirstOfGroup {
                    (dk, dv, stride) = (parts, parts + width, 2 * width)
                }
                kernel_attention_gradient(
                    place.rows, width, x + place.query, wide, x + place.key, wide,
                    x + place.value, wide, kernel_mask(), kernel_padding(),
                    probabilities + place.probabilities, upper + place.output, narrow,
                    dx + place.query, wide, dk, stride, dv, stride, work)
                if stride != wide {
                    kernel_add_rows(place.rows, width, dk, stride, dx + place.key, wide)
                    kernel_add_rows(place.rows, width, dv, stride, dx + place.value, wide)
                }
            }
        }
    }

    func forEachHead(_ body: (Place) -> Void) {
        var next = 0
        for sequence in 0..<batch.sequenceCount {
            let rows = batch.rows(sequence)
            if rows.isEmpty { continue }
            for head in 0..<heads {
                let group = head * keyHeads / heads
                let first = rows.lowerBound * input.columns
                body(
                    Place(
                        rows: rows.count, query: first + head * width,
                        key: first + (heads + group) * width,
                        value: first + (heads + keyHeads + group) * width,
                        output: rows.lowerBound * output.columns + head * width,
                        probabilities: next, isFirstOfGroup: head % (heads / keyHeads) == 0))
                next += rows.count * ((rows.count + 7) & ~7)
            }
        }
    }
}

extension Tape {
    /// Attends causally within sequences, several query heads sharing a key head.
    ///
    /// - Parameters:
    ///   - input: Queries, keys and values side by side.
    ///     **Shape** [rows, (heads + 2 · keyHeads) · d].
    ///   - batch: Where sequences begin.
    ///   - keyHeads: Divides `heads`.
    /// - Returns: [rows, heads · d].
    public func groupedAttention(
        _ input: Variable, in batch: PackedBatch, heads: Int, keyHeads: Int
    ) -> Variable {
        precondition(
            heads > 0 && keyHeads > 0 && heads % keyHeads == 0
                && input.columns % (heads + 2 * keyHeads) == 0,
            "\(heads) heads over \(keyHeads) cannot share \(input.columns) columns")
        precondition(
            batch.rowCount == input.rows, "\(batch.rowCount) rows against \(input.rows)")
        let width = input.columns / (heads + 2 * keyHeads)
        var (room, longest) = (0, 0)
        for sequence in 0..<batch.sequenceCount {
            let count = batch.rows(sequence).count
            room += heads * count * ((count + 7) & ~7)
            longest = max(longest, count)
        }
        let operation = GroupedAttentionOperation(
            input: input, batch: batch, heads: heads, keyHeads: keyHeads, width: width,
            probabilities: scratch.allocate(room),
            work: scratch.allocate(kernel_attention_work(longest, width)),
            output: output(rows: input.rows, columns: heads * width))
        let (x, out, wide) = (data(input), data(operation.output), input.columns)
        operation.forEachHead { place in
            kernel_attention(
                place.rows, width, x + place.query, wide, x + place.key, wide, x + place.value,
                wide, kernel_mask(), kernel_padding(),
                operation.probabilities + place.probabilities, out + place.output, heads * width,
                operation.work)
        }
        record(.groupedAttention(operation))
        return operation.output
    }
}
