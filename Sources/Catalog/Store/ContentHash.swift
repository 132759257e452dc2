/// A 64-bit hash of a stream of words and texts, equal on every machine and in every run.
///
/// Multiply, rotate and mix as in the wyhash family: not cryptographic, it tells data sets apart
/// and is not proof against somebody who forges one.
struct ContentHash {
    private var state: UInt64 = 0x9e37_79b9_7f4a_7c15
    private var length: UInt64 = 0

    @inline(__always)
    mutating func absorb(_ word: UInt64) {
        // The word is multiplied before it meets the state, so that swapping two words shows.
        let mixed = (word ^ 0xa076_1d64_78bd_642f) &* 0xe703_7ed1_a0b4_28db
        state = ((state ^ mixed) << 27 | (state ^ mixed) >> 37) &* 0x8ebc_6af0_9c88_c6e3
        length &+= 1
    }

    @inline(__always)
    mutating func absorb(_ word: Int64) { absorb(UInt64(bitPattern: word)) }

    mutating func absorb(_ bytes: UnsafeRawBufferPointer) {
        absorb(UInt64(bytes.count))
        var position = 0
        while position + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            absorb(UInt64(littleEndian: word))
            position += 8
        }
        var tail: UInt64 = 0
        while position < bytes.count {
            tail = tail << 8 | UInt64(bytes[position])
            position += 1
        }
        absorb(tail)
    }

    mutating func absorb(_ text: String?) {
        guard var text else {
            absorb(UInt64.max)
            return
        }
        text.withUTF8 { absorb(UnsafeRawBufferPointer($0)) }
    }

    /// The hash so far.
    var value: UInt64 {
        var hash = state ^ length
        hash = (hash ^ hash >> 30) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ hash >> 27) &* 0x94d0_49bb_1331_11eb
        return hash ^ hash >> 31
    }

    /// The hash so far as 16 hexadecimal digits.
    var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
