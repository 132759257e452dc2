/// Gives every distinct identifier the next dense index.
///
/// Open addressing over one arena of bytes: a row of a bulk load looks up two identifiers, and a
/// dictionary of strings would spend more time there than in everything else.
final class IdentifierTable {
    private(set) var count = 0
    private var slots: UnsafeMutableBufferPointer<Int32>
    private var hashes: [UInt32] = []
    private var arena: [UInt8] = []
    private var offsets: [Int] = [0]

    init() {
        slots = .allocate(capacity: 1024)
        slots.initialize(repeating: -1)
    }

    deinit { slots.deallocate() }

    /// The index of an identifier seen before, nil for a new one.
    func index(of key: UnsafeBufferPointer<UInt8>) -> Int32? {
        let hash = Self.hash(key)
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if hashes[index] == hash, holds(index, key) { return slots[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Adds an identifier that is not there yet and returns its index.
    @discardableResult
    func insert(_ key: UnsafeBufferPointer<UInt8>) -> Int32 {
        if (count + 1) * 2 > slots.count { grow() }
        let hash = Self.hash(key)
        let index = Int32(count)
        place(index, hash: hash)
        hashes.append(hash)
        arena.append(contentsOf: key)
        offsets.append(arena.count)
        count += 1
        return index
    }

    private func holds(_ index: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = offsets[index]
        guard offsets[index + 1] - start == key.count else { return false }
        for position in 0..<key.count where arena[start + position] != key[position] {
            return false
        }
        return true
    }

    private func place(_ index: Int32, hash: UInt32) {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = index
    }

    private func grow() {
        let capacity = slots.count * 2
        slots.deallocate()
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: -1)
        for (index, hash) in hashes.enumerated() { place(Int32(index), hash: hash) }
    }

    /// FNV-1a, folded; identifiers are short.
    private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
