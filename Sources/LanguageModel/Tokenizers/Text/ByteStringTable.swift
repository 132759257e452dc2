/// Byte strings numbered in the order of their insertion, found again by their bytes.
///
/// Swift's `String` is no key for a vocabulary: its equality is canonical equivalence, under which
/// two tokens that differ only in normalisation would be one.
struct ByteStringTable: Sendable {
    /// The strings one after another.
    private var pool: [UInt8] = []
    /// Where each string ends in `pool`.
    private var ends: [Int] = []
    /// Open addressing, index plus 1 of a string, 0 for a free slot; a power of two of slots.
    private var slots: [Int32] = Array(repeating: 0, count: 16)

    /// The number of strings.
    var count: Int { ends.count }

    /// The bytes of the string with a number.
    subscript(index: Int) -> ArraySlice<UInt8> {
        pool[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// Adds a string and gives its number; when it is there already, gives its old number and
    /// false.
    mutating func insert(_ string: [UInt8]) -> (index: Int, isNew: Bool) {
        let (slot, index) = string.withUnsafeBufferPointer { find($0) }
        if let index { return (index, false) }
        pool += string
        ends.append(pool.count)
        slots[slot] = Int32(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return (ends.count - 1, true)
    }

    /// The number of a string; nil when it is not there.
    func index(of string: UnsafeBufferPointer<UInt8>) -> Int? { find(string).index }

    /// The number of a string; nil when it is not there.
    func index(of string: [UInt8]) -> Int? { string.withUnsafeBufferPointer { find($0).index } }

    private func find(_ string: UnsafeBufferPointer<UInt8>) -> (slot: Int, index: Int?) {
        let mask = slots.count - 1
        var slot = Self.hash(string) & mask
        return pool.withUnsafeBufferPointer { pool in
            while slots[slot] != 0 {
                let index = Int(slots[slot]) - 1
                let start = index == 0 ? 0 : ends[index - 1]
                if ends[index] - start == string.count,
                    UnsafeBufferPointer(rebasing: pool[start..<ends[index]]).elementsEqual(string)
                {
                    return (slot, index)
                }
                slot = (slot + 1) & mask
            }
            return (slot, nil)
        }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        pool.withUnsafeBufferPointer { pool in
            var start = 0
            for (index, end) in ends.enumerated() {
                var slot = Self.hash(UnsafeBufferPointer(rebasing: pool[start..<end])) & mask
                while slots[slot] != 0 { slot = (slot + 1) & mask }
                slots[slot] = Int32(index + 1)
                start = end
            }
        }
    }

    /// FNV-1a, its high bits folded in.
    private static func hash(_ string: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        // The products are meant modulo 2^64.
        for byte in string { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
    }
}
