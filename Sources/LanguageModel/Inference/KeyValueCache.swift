import Glibc

/// Keys and values of every block at every position so far.
///
/// Positions of one head lie together, since attention reads them one after another. Memory is
/// taken from the system by the page as positions come in, not when the cache is made.
///
/// Not thread-safe, except that different heads may be used at the same time.
final class KeyValueCache {
    /// Positions that can be held.
    let capacity: Int
    private let headWidth: Int
    private let keyValueHeads: Int
    private let blockCount: Int
    private let base: UnsafeMutablePointer<Float>
    private let byteCount: Int

    /// Throws when the address space for so many positions is not to be had.
    init(_ architecture: any Architecture, capacity: Int) throws(LanguageModelError) {
        self.capacity = capacity
        headWidth = architecture.attention.headWidth
        keyValueHeads = architecture.attention.keyValueHeads
        blockCount = architecture.blockCount
        var bytes = 2 * MemoryLayout<Float>.stride
        var overflows = false
        for factor in [capacity, headWidth, keyValueHeads, blockCount] {
            let (product, overflow) = bytes.multipliedReportingOverflow(by: factor)
            bytes = product
            overflows = overflows || overflow
        }
        byteCount = bytes
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        guard !overflows, let raw = mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0),
            raw != MAP_FAILED
        else {
            throw LanguageModelError(
                path: "", place: "key-value cache", expected: "memory for \(capacity) positions",
                found: "too little", hint: "Ask for a smaller capacity")
        }
        base = raw.bindMemory(to: Float.self, capacity: bytes / MemoryLayout<Float>.stride)
    }

    deinit { munmap(base, byteCount) }

    /// Keys of a head, position after position. **Shape** [capacity, headWidth].
    func keys(block: Int, head: Int) -> UnsafeMutablePointer<Float> {
        base + (2 * block * keyValueHeads + head) * capacity * headWidth
    }

    /// Values of a head, position after position. **Shape** [capacity, headWidth].
    func values(block: Int, head: Int) -> UnsafeMutablePointer<Float> {
        base + ((2 * block + 1) * keyValueHeads + head) * capacity * headWidth
    }

    /// Copies the first positions of a cache of the same model.
    func copy(from other: KeyValueCache, positions: Int) {
        precondition(positions <= capacity, "\(positions) positions in \(capacity)")
        for block in 0..<blockCount {
            for head in 0..<keyValueHeads {
                keys(block: block, head: head).update(
                    from: other.keys(block: block, head: head), count: positions * headWidth)
                values(block: block, head: head).update(
                    from: other.values(block: block, head: head), count: positions * headWidth)
            }
        }
    }
}
