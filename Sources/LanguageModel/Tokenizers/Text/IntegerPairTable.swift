/// A map from pairs of non-negative integers to 64-bit values: merges by their two tokens, edges
/// of a trie by node and byte.
///
/// Open addressing over one array. A look-up costs a multiplication and usually one cache line,
/// where a `Dictionary` hashes with SipHash; merging asks it twice for every merge.
struct IntegerPairTable: Sendable {
    /// The value of pairs that are not there.
    static let absent = UInt64.max

    private static let freeKey = UInt64.max

    /// Keys at even, values at odd places; a power of two of pairs.
    private var slots: [UInt64]
    private var shift: UInt64
    private(set) var count = 0

    /// Makes an empty map with space for a number of pairs.
    init(minimumCapacity: Int = 8) {
        var bits: UInt64 = 4
        while 1 << bits < minimumCapacity * 2 { bits += 1 }
        shift = 64 - bits
        slots = Array(repeating: Self.freeKey, count: 2 << bits)
    }

    /// The value of a pair, `absent` when it is not there. Negative integers are never there.
    @inline(__always)
    subscript(first: Int32, second: Int32) -> UInt64 {
        guard first >= 0, second >= 0 else { return Self.absent }
        let key = Self.key(first, second)
        return slots.withUnsafeBufferPointer { slots in
            let mask = slots.count / 2 - 1
            var slot = Int((key &* Self.multiplier) >> shift)
            while true {
                let found = slots[2 * slot]
                if found == key { return slots[2 * slot + 1] }
                if found == Self.freeKey { return Self.absent }
                slot = (slot + 1) & mask
            }
        }
    }

    /// Sets the value of a pair of non-negative integers; the last value given counts.
    mutating func set(_ first: Int32, _ second: Int32, to value: UInt64) {
        precondition(first >= 0 && second >= 0, "keys are not negative")
        if (count + 1) * 2 > slots.count / 2 { grow() }
        insert(key: Self.key(first, second), value: value)
    }

    private mutating func insert(key: UInt64, value: UInt64) {
        let mask = slots.count / 2 - 1
        // Fibonacci hashing: the product is meant modulo 2^64.
        var slot = Int((key &* Self.multiplier) >> shift)
        while slots[2 * slot] != Self.freeKey, slots[2 * slot] != key { slot = (slot + 1) & mask }
        if slots[2 * slot] == Self.freeKey { count += 1 }
        slots[2 * slot] = key
        slots[2 * slot + 1] = value
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Self.freeKey, count: old.count * 2)
        shift -= 1
        count = 0
        for index in stride(from: 0, to: old.count, by: 2) where old[index] != Self.freeKey {
            insert(key: old[index], value: old[index + 1])
        }
    }

    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    private static func key(_ first: Int32, _ second: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    }
}
