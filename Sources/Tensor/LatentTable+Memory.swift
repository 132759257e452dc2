import CKernels

/// An aligned, zeroed block of floats that is freed with its owner.
///
/// Sendable because it is written only by the initialiser of the owner, before anybody else sees it.
final class AlignedBlock: @unchecked Sendable {
    let mutable: UnsafeMutablePointer<Float>
    var base: UnsafePointer<Float> { UnsafePointer(mutable) }

    init(floats: Int) {
        guard let block = scan_allocate(floats * MemoryLayout<Float>.stride) else {
            fatalError("out of memory for a table of \(floats) floats")
        }
        mutable = block.bindMemory(to: Float.self, capacity: max(floats, 1))
    }

    deinit { scan_free(mutable) }
}
