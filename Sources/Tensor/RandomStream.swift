import Glibc

/// Random numbers by position: the value at a counter depends on seed, component name and counter.
///
/// There is no hidden state to advance in the right order, so the same seed gives the same bits
/// whatever the number of threads, and training resumes at a step by knowing its number. Each
/// component of the program draws from a stream of its own name.
///
/// bits(c) = splitmix64(key + (c + 1) φ) with φ the 64-bit golden ratio (Steele et al., 2014).
public struct RandomStream: Sendable, Hashable {
    /// Identifies the stream; kernels that draw inside C derive their keys from it.
    public let key: UInt64

    /// The stream of one component of the program under one seed.
    ///
    /// - Parameters:
    ///   - seed: The seed of the run.
    ///   - component: Names what the numbers are for, such as `sasrec/negatives`.
    public init(seed: UInt64, component: String) {
        key = splitMix64(splitMix64(seed) ^ fnv1a(component))
    }

    /// A stream by its key.
    public init(key: UInt64) {
        self.key = key
    }

    /// An independent stream below this one, such as that of an epoch, a step or a layer.
    public func stream(_ index: Int) -> RandomStream {
        RandomStream(key: splitMix64(key ^ splitMix64(UInt64(bitPattern: Int64(index)))))
    }

    /// 64 random bits at `counter`.
    public func bits(_ counter: Int) -> UInt64 {
        let position = UInt64(bitPattern: Int64(counter)) &+ 1  // wraps by definition
        return splitMix64(key &+ position &* 0x9E37_79B9_7F4A_7C15)
    }

    /// A float in [0, 1) with 24 random bits.
    public func uniform(_ counter: Int) -> Float {
        Float(bits(counter) >> 40) * 0x1p-24
    }

    /// An integer in `0 ..< bound`, without bias worth the name: the error is bound / 2^64.
    public func integer(_ counter: Int, below bound: Int) -> Int {
        precondition(bound > 0, "there is no integer below \(bound)")
        return Int(bits(counter).multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A draw from the standard normal distribution (Box and Muller, 1958).
    public func normal(_ counter: Int) -> Float {
        let bits = bits(counter)
        // 32 bits each; the half keeps the logarithm's argument above zero.
        let radius = (Double(bits >> 32) + 0.5) * 0x1p-32
        let angle = Double(bits & 0xFFFF_FFFF) * 0x1p-32
        return Float((-2 * log(radius)).squareRoot() * cos(2 * .pi * angle))
    }

    /// A random order of `0 ..< count` (Fisher and Yates), from counters `0 ..< count`.
    public func permutation(of count: Int) -> [Int32] {
        var order = (0..<Int32(count)).map { $0 }
        for last in stride(from: count - 1, to: 0, by: -1) {
            order.swapAt(last, integer(last, below: last + 1))
        }
        return order
    }
}

/// Fowler, Noll and Vo's 64-bit hash of a text's UTF-8 bytes, variant 1a.
public func fnv1a(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    // The product wraps by definition.
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
}

/// The finaliser of SplitMix64: mixes 64 bits so that each output bit depends on each input bit.
public func splitMix64(_ value: UInt64) -> UInt64 {
    // All products wrap by definition.
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
}
