import CKernels
import Tensor

/// Cross-entropy over the vocabulary of a frozen head, with the gradient of what it reads.
///
/// Logits of 64 rows exist at a time; a head that is not resident is unpacked in slabs, so that
/// memory does not grow with the vocabulary times the width.
struct FrozenLoss {
    private static let chunk = 64
    private static let slab = 4_096

    let weights: FrozenWeights

    /// loss_r = weight_r · -log softmax(x_r · Eᵀ)[target_r] for each row, and dloss/dx.
    ///
    /// - Parameters:
    ///   - x: [count, width].
    ///   - losses: Receives the weighted loss of each row. **Shape** [count].
    ///   - slopes: Receives the gradient. **Shape** [count, width].
    func evaluate(
        _ x: UnsafePointer<Float>, count: Int, targets: UnsafePointer<Int32>,
        factors: UnsafePointer<Float>, losses: UnsafeMutablePointer<Double>,
        slopes: UnsafeMutablePointer<Float>
    ) {
        let (tokens, width) = (weights.packedHead.outputs, weights.packedHead.inputs)
        let arena = Arena()
        let logits = arena.allocate(min(Self.chunk, count) * tokens)
        let room = weights.head == nil ? arena.allocate(min(Self.slab, tokens) * width) : nil
        for first in stride(from: 0, to: count, by: Self.chunk) {
            let rows = min(Self.chunk, count - first)
            forEachSlab(room) { start, count, part in
                gemm(
                    rows, count, width, a: x + first * width, lda: width, b: part, .transposed,
                    ldb: width, c: logits + start, ldc: tokens)
            }
            for row in 0..<rows {
                losses[first + row] = kernel_weighted_cross_entropy(
                    1, tokens, targets + first + row, factors + first + row, logits + row * tokens)
            }
            forEachSlab(room) { start, count, part in
                gemm(
                    rows, width, count, a: logits + start, lda: tokens, b: part, ldb: width,
                    c: slopes + first * width, ldc: width, beta: start == 0 ? 0 : 1)
            }
        }
    }

    /// Calls `body` with the first row, the number of rows and the rows of each slab of the head.
    private func forEachSlab(
        _ room: UnsafeMutablePointer<Float>?, _ body: (Int, Int, UnsafePointer<Float>) -> Void
    ) {
        let (tokens, width) = (weights.packedHead.outputs, weights.packedHead.inputs)
        for start in stride(from: 0, to: tokens, by: Self.slab) {
            let count = min(Self.slab, tokens - start)
            if let head = weights.head {
                body(start, count, head + start * width)
            } else if let room {
                weights.packedHead.unpack(start..<start + count, into: room)
                body(start, count, room)
            }
        }
    }
}
