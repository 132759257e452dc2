import Autodiff
import Tensor

/// Sequences laid end to end, each with positions of its own from 0.
///
/// Memory belongs to an arena and is valid until that is rewound.
struct TokenBatch {
    /// Where sequences begin.
    let packed: PackedBatch
    private let positions: UnsafeMutablePointer<Int32>
    private let arena: Arena

    /// Lays out sequences of given lengths.
    init(lengths: some Collection<Int>, in arena: Arena) {
        let rows = lengths.reduce(0, +)
        let offsets = arena.allocateIndices(lengths.count + 1)
        positions = arena.allocateIndices(rows)
        self.arena = arena
        var row = 0
        for (sequence, length) in lengths.enumerated() {
            offsets[sequence] = Int32(row)
            for place in 0..<length { positions[row + place] = Int32(place) }
            row += length
        }
        offsets[lengths.count] = Int32(rows)
        packed = PackedBatch(rowCount: rows, sequenceCount: lengths.count, offsets: offsets)
    }

    /// Position of each row within its sequence, plus an offset.
    func places(offset: Int) -> UnsafePointer<Int32> {
        if offset == 0 { return UnsafePointer(positions) }
        let shifted = arena.allocateIndices(packed.rowCount)
        for row in 0..<packed.rowCount { shifted[row] = positions[row] + Int32(offset) }
        return UnsafePointer(shifted)
    }
}
