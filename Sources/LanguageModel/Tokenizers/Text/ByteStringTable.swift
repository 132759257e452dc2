/// Byte strings numbered in the order of their insertion, found again by their bytes.
///
/// Swift's `String` is no key for a vocabulary: its equality is canonical equivalence, under which
/// two tokens that differ only in normalisation would be one.
struct ByteStringTable: Sendable {
    /// The strings one after another.
    private var pool: [UInt8] = []
    /// Where each string ends in `pool`.
    private var ends: [Int] = []
    /// Open addressing: the hash of a string above its number plus 1, 0 for a free slot; a power of
    /// two of slots. With the hash at hand, looking for what is not there reads no string.
    private var slots: [UInt64] = Array(repeating: 0, count: 16)

    /// The number of strings.
    var count: Int { ends.count }

    /// The bytes of the string with a number.
    subscript(index: Int) -> ArraySlice<UInt8> {
        pool[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// Adds a string and gives its number; when it is there already, gives its old number and
    /// false.
    mutating func insert(_ string: [UInt8]) -> (index: Int, isNew: Bool) {
        let (slot, hash, index) = string.withUnsafeBufferPointer { find($0) }
        if let index { return (index, false) }
        pool += string
        ends.append(pool.count)
        slots[slot] = hash << 32 | UInt64(ends.count)
        if ends.count * 2 > slots.count { grow() }
        return (ends.count - 1, true)
    }

    /// The number of a string; nil when it is not there.
    func index(of string: UnsafeBufferPointer<UInt8>) -> Int? { find(string).index }

    /// The number of a string; nil when it is not there.
    func index(of string: [UInt8]) -> Int? { string.withUnsafeBufferPointer { find($0).index } }

    private func find(
        _ string: UnsafeBufferPointer<UInt8>
    ) -> (slot: Int, hash: UInt64, index: Int?) {
        let mask = slots.count - 1
        let hash = Self.hash(string)
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let index = Int(slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] >> 32 == hash, self[index].elementsEqual(string) {
                return (slot, hash, index)
            }
            slot = (slot + 1) & mask
        }
        return (slot, hash, nil)
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        let mask = slots.count - 1
        for entry in old where entry != 0 {
            var slot = Int(entry >> 32) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
    }

    /// FNV-1a folded to 32 bits.
    private static func hash(_ string: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        // The products are meant modulo 2^64.
        for byte in string { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return (hash ^ hash >> 32) & 0xFFFF_FFFF
    }
}
