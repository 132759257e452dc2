import CKernels
import Tensor

/// A 64-bit hash of every bit of a learner's state, equal on every machine and in every run.
///
/// It tells states apart; it is not proof against somebody who forges one.
struct StateHash {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func absorb(_ word: UInt64) { state = splitMix64(state ^ word) }

    mutating func absorb(_ number: Int) { absorb(UInt64(bitPattern: Int64(number))) }

    mutating func absorb(_ text: String) { absorb(fnv1a(text)) }

    mutating func absorb(_ floats: UnsafeBufferPointer<Float>) {
        absorb(floats.count)
        state = kernel_hash_floats(floats.count, floats.baseAddress, state)
    }

    mutating func absorb(_ floats: [Float]) {
        floats.withUnsafeBufferPointer { absorb($0) }
    }

    mutating func absorb(_ words: [Int64]) {
        absorb(words.count)
        for word in words { absorb(UInt64(bitPattern: word)) }
    }

    /// The hash so far as 16 hexadecimal digits.
    var text: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
