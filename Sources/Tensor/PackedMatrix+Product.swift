import CKernels
import Synchronization

extension PackedMatrix {
    /// y = activation(x · wᵀ + bias) + residual, cut over the pool's workers.
    ///
    /// The bits of an element depend on neither the number of workers nor the rows beside its own,
    /// with one exception: up to three rows, bf16 meets activations in single precision, and more
    /// rows may round them to bf16 where the processor multiplies such pairs.
    ///
    /// - Parameters:
    ///   - x: [rows, inputs], `ldx` floats from row to row.
    ///   - y: [rows, outputs], `ldy` floats from row to row; overwritten. May be the residual.
    ///   - bias: [outputs].
    ///   - isRectified: Whether negative sums become 0 before the residual is added.
    ///   - residual: [rows, outputs], `ldResidual` floats from row to row.
    public func multiply(
        _ x: UnsafePointer<Float>, rows: Int, ldx: Int, into y: UnsafeMutablePointer<Float>,
        ldy: Int, bias: UnsafePointer<Float>? = nil, isRectified: Bool = false,
        residual: UnsafePointer<Float>? = nil, ldResidual: Int = 0, on pool: WorkerPool = .shared
    ) {
        precondition(rows >= 0, "a product of \(rows) rows")
        if rows == 0 { return }
        let product = packed_product(
            level: packed_level(), format: format.code, rows: rows, inputs: inputs,
            outputs: outputs)
        let epilogue = packed_epilogue(
            bias: bias, residual: residual, ldr: ldResidual, rectified: isRectified ? 1 : 0)
        ActivationRoom.withRoom(rows * packed_arranged_words(product)) { arranged in
            arrange(product, x, ldx, arranged, on: pool)
            // Panels are multiplied in pairs, so a shard begins at an even one.
            let cut = shards(of: (panelCount + 1) / 2, rows: rows, workers: pool.workerCount)
            pool.run(cut.count - 1) { shard in
                let first = 2 * cut[shard]
                packed_multiply(
                    product, panels, first, min(2 * cut[shard + 1], panelCount) - first, arranged,
                    epilogue, y, ldy)
            }
        }
    }

    /// Brings activations into the order of the product; many rows in parallel.
    private func arrange(
        _ product: packed_product, _ x: UnsafePointer<Float>, _ ldx: Int,
        _ arranged: UnsafeMutablePointer<UInt32>, on pool: WorkerPool
    ) {
        let height = packed_tile_rows(product.level)
        let tiles = (product.rows + height - 1) / height
        // About 10 µs of work: less is done sooner than handed over.
        let least = max(1, 65536 / (height * inputs))
        pool.run(over: tiles, minimum: least, parts: 2 * pool.workerCount) { range in
            let first = range.lowerBound * height
            packed_arrange(
                product, first, min(range.upperBound * height, product.rows) - first, x, ldx,
                arranged)
        }
    }

    /// Where shards begin and the last ends, ascending: one when the work is over before it is
    /// handed over; else a large one for each worker, which reads memory in long stretches, and
    /// small ones behind, so that all end together even when another program holds one up.
    private func shards(of pairs: Int, rows: Int, workers: Int) -> [Int] {
        // Bytes read, or as many as take the time of the arithmetic of several rows.
        let work = byteCount * max(1, rows / 8)
        if work < 64 << 10 || workers == 1 { return [0, pairs] }
        let small = max(1, min(4 * workers, work / (64 << 10)))
        let large = pairs * 3 / 4
        return (0..<workers).map { large * $0 / workers }
            + (0...small).map { large + (pairs - large) * $0 / small }
    }
}

/// Room for arranged activations that is used again, because fresh pages cost more than the
/// products of a decoded token.
private enum ActivationRoom {
    private static let idle = Mutex<[Block]>([])

    /// Sendable because a block has one user at a time, which took it off the list.
    private final class Block: @unchecked Sendable {
        let capacity: Int
        let words: UnsafeMutablePointer<UInt32>

        init(capacity: Int) {
            self.capacity = capacity
            guard let room = scan_allocate(capacity * MemoryLayout<UInt32>.stride) else {
                fatalError("out of memory for \(capacity) words of activations")
            }
            words = room.bindMemory(to: UInt32.self, capacity: capacity)
        }

        deinit { scan_free(words) }
    }

    static func withRoom(_ count: Int, _ body: (UnsafeMutablePointer<UInt32>) -> Void) {
        let block = idle.withLock { $0.popLast() }
        let room = block.flatMap { $0.capacity >= count ? $0 : nil } ?? Block(capacity: count)
        body(room.words)
        idle.withLock { blocks in
            // A few callers at once is all there is; a block of a rare size may go.
            if blocks.count < 4 { blocks.append(room) }
        }
    }
}
