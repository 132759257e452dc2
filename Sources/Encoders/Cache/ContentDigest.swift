import Tensor

/// 128 bits that tell contents apart, for caches: equal contents have equal digests.
///
/// Two chains of SplitMix64 over 8-byte words with different starts. Not cryptographic: whoever can
/// forge a collision can change the picture too.
struct ContentDigest: Sendable, Hashable, CustomStringConvertible {
    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    init(_ bytes: UnsafeRawBufferPointer) {
        var high: UInt64 = 0x243F_6A88_85A3_08D3
        var low: UInt64 = 0x1319_8A2E_0370_7344
        func absorb(_ word: UInt64) {
            high = splitMix64(high ^ word)
            // Sums and products wrap by definition.
            low = (low ^ word &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
            low ^= low >> 32
        }
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
        absorb(UInt64(bytes.count))
        self.high = splitMix64(high)
        self.low = splitMix64(low)
    }

    init(_ bytes: [UInt8]) { self = bytes.withUnsafeBytes { ContentDigest($0) } }

    init(_ values: [Float]) { self = values.withUnsafeBytes { ContentDigest($0) } }

    init(_ text: String) { self = ContentDigest(Array(text.utf8)) }

    /// 32 hexadecimal digits.
    var description: String {
        [high, low].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
