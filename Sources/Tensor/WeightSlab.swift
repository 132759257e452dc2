import Glibc
import Synchronization

/// Memory for packed weights, in huge pages that many matrices share.
///
/// A matrix under 2 MiB by itself would lie in small pages, which are read at half the speed, and
/// one above would waste the rest of its last huge page. Memory that nobody writes is not taken. A
/// slab is given back when its last matrix goes.
///
/// Sendable because a piece is written only by the initialiser of the matrix it was handed to.
final class WeightSlab: @unchecked Sendable {
    /// A piece of a slab, which it keeps alive.
    struct Piece: Sendable {
        private let slab: WeightSlab
        private let offset: Int

        fileprivate init(_ slab: WeightSlab, _ offset: Int) {
            self.slab = slab
            self.offset = offset
        }

        /// Aligned to 64 bytes, zero at first.
        var base: UnsafeMutableRawPointer { slab.base + offset }
    }

    private static let hugePage = 2 << 20
    private static let usualSize = 64 << 20
    private static let latest = Mutex<Latest>(Latest())

    private struct Latest {
        weak var slab: WeightSlab?
        var used = 0
    }

    private let base: UnsafeMutableRawPointer
    private let size: Int

    private init(size: Int) {
        self.size = (size + Self.hugePage - 1) & ~(Self.hugePage - 1)
        let flags = MAP_PRIVATE | MAP_ANONYMOUS
        guard
            let raw = mmap(
                nil, self.size + Self.hugePage, PROT_READ | PROT_WRITE, flags, -1, 0),
            raw != MAP_FAILED
        else { fatalError("out of memory: \(size) bytes of weights are not to be had") }
        let lead = (Self.hugePage - Int(bitPattern: raw) % Self.hugePage) % Self.hugePage
        if lead > 0 { munmap(raw, lead) }
        munmap(raw + lead + self.size, Self.hugePage - lead)
        base = raw + lead
        // Advice only: without huge pages everything still works, slower.
        _ = madvise(base, self.size, MADV_HUGEPAGE)
    }

    deinit { munmap(base, size) }

    /// Room for `bytes`, in the latest slab when it fits.
    static func piece(_ bytes: Int) -> Piece {
        let needed = (bytes + 63) & ~63
        if needed > usualSize { return Piece(WeightSlab(size: needed), 0) }
        return latest.withLock { latest in
            if let slab = latest.slab, latest.used + needed <= slab.size {
                defer { latest.used += needed }
                return Piece(slab, latest.used)
            }
            let slab = WeightSlab(size: usualSize)
            latest = Latest(slab: slab, used: needed)
            return Piece(slab, 0)
        }
    }
}
