import CKernels

/// An aligned, zeroed block of values that is freed with its owner.
///
/// Sendable because it is written only by the initialiser of the owner, before anybody else sees it.
final class AlignedBlock<Value: BitwiseCopyable>: @unchecked Sendable {
    let mutable: UnsafeMutablePointer<Value>
    let count: Int
    var base: UnsafePointer<Value> { UnsafePointer(mutable) }

    init(count: Int) {
        guard let block = scan_allocate(count * MemoryLayout<Value>.stride) else {
            fatalError("out of memory for a table of \(count) values")
        }
        mutable = block.bindMemory(to: Value.self, capacity: max(count, 1))
        self.count = count
    }

    /// A copy, made by all workers: a large block is paged in as it is written.
    init(copying other: AlignedBlock, count: Int? = nil, pool: WorkerPool) {
        let size = MemoryLayout<Value>.stride
        let total = count ?? other.count
        guard let block = scan_allocate(total * size) else {
            fatalError("out of memory for a table of \(total) values")
        }
        let target = block.bindMemory(to: Value.self, capacity: max(total, 1))
        let piece = (2 << 20) / size
        let kept = min(other.count, total)
        let pieces = (kept + piece - 1) / piece
        pool.run(pieces) { index in
            let first = index * piece
            (target + first).update(
                from: other.base + first, count: min(piece, kept - first))
        }
        mutable = target
        self.count = total
    }

    deinit { scan_free(mutable) }
}
