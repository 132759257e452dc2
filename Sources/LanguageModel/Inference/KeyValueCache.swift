import CKernels
import Glibc

/// Keys and values of every block at every position so far.
///
/// Positions of one head lie together, since attention reads them one after another. Beside weights
/// that were rounded anyway they are IEEE halves: a decoded token reads all of them, and half the
/// bytes take half the time. Memory is
/// taken from the system by the page as positions come in, not when the cache is made.
///
/// Not thread-safe, except that different heads may be used at the same time.
final class KeyValueCache {
    /// Positions that can be held.
    let capacity: Int
    private let headWidth: Int
    private let keyValueHeads: Int
    private let blockCount: Int
    private let base: UnsafeMutableRawPointer
    private let byteCount: Int
    /// Whether elements are halves, not floats.
    let isHalf: Bool
    private let elementSize: Int

    /// Throws when the address space for so many positions is not to be had.
    init(
        _ architecture: any Architecture, capacity: Int, isHalf: Bool
    ) throws(LanguageModelError) {
        self.isHalf = isHalf
        elementSize = Self.elementSize(isHalf: isHalf)
        self.capacity = capacity
        headWidth = architecture.attention.headWidth
        keyValueHeads = architecture.attention.keyValueHeads
        blockCount = architecture.blockCount
        var bytes = 2 * elementSize
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
        base = raw
    }

    deinit { munmap(base, byteCount) }

    /// Bytes of an element.
    static func elementSize(isHalf: Bool) -> Int {
        isHalf ? MemoryLayout<UInt16>.stride : MemoryLayout<Float>.stride
    }

    /// Keys of a head, position after position. **Shape** [capacity, headWidth].
    func keys(block: Int, head: Int) -> UnsafeMutableRawPointer {
        base + (2 * block * keyValueHeads + head) * capacity * headWidth * elementSize
    }

    /// Values of a head, position after position. **Shape** [capacity, headWidth].
    func values(block: Int, head: Int) -> UnsafeMutableRawPointer {
        base + ((2 * block + 1) * keyValueHeads + head) * capacity * headWidth * elementSize
    }

    /// Puts rows, `stride` floats from one to the next, at `position` of a head's keys or values.
    func store(
        _ rows: UnsafePointer<Float>, count: Int, stride: Int, at position: Int,
        of head: UnsafeMutableRawPointer
    ) {
        precondition(position + count <= capacity, "\(position + count) positions in \(capacity)")
        for row in 0..<count {
            let place = head + (position + row) * headWidth * elementSize
            let source = rows + row * stride
            if isHalf {
                kernel_to_half(headWidth, source, place.assumingMemoryBound(to: UInt16.self))
            } else {
                place.copyMemory(from: source, byteCount: headWidth * elementSize)
            }
        }
    }

    /// Copies the first positions of a cache of the same model.
    func copy(from other: KeyValueCache, positions: Int) {
        precondition(positions <= capacity, "\(positions) positions in \(capacity)")
        precondition(isHalf == other.isHalf, "caches of different precision")
        let bytes = positions * headWidth * elementSize
        for block in 0..<blockCount {
            for head in 0..<keyValueHeads {
                keys(block: block, head: head).copyMemory(
                    from: other.keys(block: block, head: head), byteCount: bytes)
                values(block: block, head: head).copyMemory(
                    from: other.values(block: block, head: head), byteCount: bytes)
            }
        }
    }
}
