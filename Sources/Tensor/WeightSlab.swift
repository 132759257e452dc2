import Glibc
import Synchronization

/// Memory for packed weights, in huge pages that many matrices share.
///
/// A matrix under 2 MiB by itself would lie in small pages, which are read at half the speed, and
/// one above would waste the rest of its last huge page. Memory that nobody writes is not taken.
/// The place of a matrix that goes is had by the next one of its size, so that packing the same
/// network again and again takes no more memory; a slab is given back when its last matrix goes.
///
/// Sendable because a piece is written only by the initialiser of the matrix it was handed to.
final class WeightSlab: @unchecked Sendable {
    /// A piece of a slab, which it keeps alive.
    final class Piece: Sendable {
        private let slab: WeightSlab
        private let range: Range<Int>

        fileprivate init(_ slab: WeightSlab, _ range: Range<Int>) {
            self.slab = slab
            self.range = range
        }

        deinit { WeightSlab.takeBack(range, of: slab) }

        /// Aligned to 64 bytes; what is there may be from a matrix before.
        var base: UnsafeMutableRawPointer { slab.base + range.lowerBound }
    }

    private static let hugePage = 2 << 20
    private static let usualSize = 64 << 20
    private static let latest = Mutex<Latest>(Latest())

    private struct Latest {
        weak var slab: WeightSlab?
        var used = 0
        /// Offsets of places that are free again, by their size.
        var free: [Int: [Int]] = [:]

        mutating func place(of size: Int) -> Int? {
            if let offset = free[size]?.popLast() { return offset }
            guard let slab, used + size <= slab.size else { return nil }
            defer { used += size }
            return used
        }
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
        if needed > usualSize { return Piece(WeightSlab(size: needed), 0..<needed) }
        return latest.withLock { latest in
            if let slab = latest.slab, let offset = latest.place(of: needed) {
                return Piece(slab, offset..<offset + needed)
            }
            let slab = WeightSlab(size: usualSize)
            latest = Latest(slab: slab, used: needed)
            return Piece(slab, 0..<needed)
        }
    }

    /// Keeps a place for the next matrix of its size; one of an earlier slab goes with its slab.
    private static func takeBack(_ range: Range<Int>, of slab: WeightSlab) {
        latest.withLock { latest in
            if latest.slab === slab {
                latest.free[range.count, default: []].append(range.lowerBound)
            }
        }
    }
}
