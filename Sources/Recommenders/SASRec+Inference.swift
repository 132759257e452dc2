import CKernels
import Layers
import Tensor

/// The forward pass of one user without a tape.
///
/// The same kernels as in training, but the last block asks with the last row only: nothing reads
/// its other rows.
extension SASRec {
    /// Hidden state behind the last item. **Shapes** recent [1...length], target [width].
    func latent(
        of recent: [Int32], into target: UnsafeMutablePointer<Float>, scratch: Arena
    ) {
        let (length, width) = (recent.count, configuration.width)
        var x = scratch.allocate(length * width)
        embed(recent, into: x)
        for (index, block) in network.blocks.enumerated() {
            let rows = index == network.blocks.count - 1 ? 1 : length
            x = forward(block, x, length: length, asking: rows, scratch: scratch)
        }
        let last = network.blocks.isEmpty ? x + (length - 1) * width : x
        normalize(network.finalNorm, last, rows: 1, into: target, scratch: scratch)
    }

    private func embed(_ recent: [Int32], into x: UnsafeMutablePointer<Float>) {
        let (width, length) = (configuration.width, configuration.length)
        let positions = weights[network.embedding.positions]
        for (row, item) in recent.enumerated() {
            let target = x + row * width
            target.update(
                from: positions + (length - recent.count + row) * width, count: width)
            items.withRow(Int(item)) {
                if let source = $0.baseAddress {
                    kernel_axpy(width, network.embedding.scale, source, target)
                }
            }
        }
    }

    /// One block over `length` rows, of which the last `rows` ask. **Shape** of result [rows, width].
    private func forward(
        _ block: SASRecNetwork.Block, _ x: UnsafeMutablePointer<Float>, length: Int,
        asking rows: Int, scratch: Arena
    ) -> UnsafeMutablePointer<Float> {
        let width = configuration.width
        func room(_ rows: Int) -> UnsafeMutablePointer<Float> { scratch.allocate(rows * width) }
        let skipped = (length - rows) * width
        let isPublished = configuration.variant == .published
        // Published blocks normalise what asks; pre-norm blocks what is attended to as well.
        let normal = room(length)
        let first = isPublished ? skipped : 0
        normalize(
            block.attentionNorm, x + first, rows: isPublished ? rows : length,
            into: normal + first, scratch: scratch)
        let asking = normal + skipped

        let queries = room(rows)
        apply(block.attention.query, asking, rows: rows, into: queries)
        let keysAndValues = room(2 * length)
        apply(
            block.attention.keysAndValues, isPublished ? x : normal, rows: length,
            into: keysAndValues)
        let attended = room(rows)
        attend(
            block, queries, keysAndValues, length: length, rows: rows, into: attended,
            scratch: scratch)
        let middle = room(rows)
        apply(
            block.attention.output, attended, rows: rows, into: middle,
            residual: isPublished ? asking : x + skipped)

        let inner = room(rows)
        normalize(block.feedForwardNorm, middle, rows: rows, into: inner, scratch: scratch)
        let active = room(rows)
        apply(block.feedForward.first, inner, rows: rows, into: active, isRectified: true)
        let result = room(rows)
        apply(
            block.feedForward.second, active, rows: rows, into: result,
            residual: isPublished ? inner : middle)
        return result
    }

    private func attend(
        _ block: SASRecNetwork.Block, _ queries: UnsafePointer<Float>,
        _ keysAndValues: UnsafePointer<Float>, length: Int,
        rows: Int, into target: UnsafeMutablePointer<Float>, scratch: Arena
    ) {
        let (columns, heads) = (configuration.width, configuration.heads)
        let width = columns / heads
        let work = scratch.allocate(max(length, kernel_attention_work(length, width)))
        let probabilities = scratch.allocate(length * ((length + 7) & ~7))
        for head in 0..<heads {
            let keys = keysAndValues + head * width
            let values = keys + columns
            let padding = padding(
                block.attention, before: length, head: head, shares: scratch.allocate(2 * length))
            if rows == 1 {
                kernel_attention_row(
                    length, width, queries + head * width, keys, 2 * columns, values, 2 * columns,
                    padding, target + head * width, work)
            } else {
                kernel_attention(
                    length, width, queries + head * width, columns, keys, 2 * columns, values,
                    2 * columns, kernel_mask(), padding, probabilities, target + head * width,
                    columns, work)
            }
        }
    }

    private func padding(
        _ attention: CausalSelfAttention, before length: Int, head: Int,
        shares: UnsafeMutablePointer<Float>
    ) -> kernel_padding {
        guard configuration.attendsToPadding, configuration.length > length else {
            return kernel_padding()
        }
        let columns = configuration.width
        let key = weights[attention.keysAndValues.bias] + head * (columns / attention.heads)
        return kernel_padding(
            count: configuration.length - length, key: key, value: key + columns, dkey: nil,
            dvalue: nil, shares: shares)
    }

    private func normalize(
        _ norm: LayerNorm, _ x: UnsafePointer<Float>, rows: Int,
        into y: UnsafeMutablePointer<Float>, scratch: Arena
    ) {
        kernel_layer_norm(
            rows, configuration.width, norm.epsilon, x, weights[norm.gain], weights[norm.bias], y,
            scratch.allocate(2 * rows))
    }

    private func apply(
        _ linear: Linear, _ x: UnsafePointer<Float>, rows: Int,
        into y: UnsafeMutablePointer<Float>, isRectified: Bool = false,
        residual: UnsafePointer<Float>? = nil
    ) {
        let (inputs, outputs) = (linear.weight.columns, linear.weight.rows)
        gemm(
            rows, outputs, inputs, a: x, lda: inputs, b: weights[linear.weight], .transposed,
            ldb: inputs, c: y, ldc: outputs)
        kernel_epilogue(
            rows, outputs, weights[linear.bias], residual, isRectified ? 1 : 0, kernel_mask(), y)
    }
}
