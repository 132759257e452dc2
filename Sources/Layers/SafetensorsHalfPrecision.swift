/// Conversions between single precision and the two 16-bit formats of checkpoints, on bits alone,
/// so that they mean the same on every processor. Rounding is to nearest, ties to even.
extension Float {
    /// The value of IEEE half-precision bits, exactly.
    public init(float16Bits bits: UInt16) {
        let sign = UInt32(bits & 0x8000) << 16
        let magnitude = UInt32(bits & 0x7FFF)
        if magnitude >= 0x7C00 {
            self = Float(bitPattern: sign | 0x7F80_0000 | (magnitude & 0x3FF) << 13)
        } else {
            // A shifted half is 2^112 too small; the product is exact, subnormals included.
            let scaled = Float(bitPattern: magnitude << 13) * 0x1p112
            self = Float(bitPattern: sign | scaled.bitPattern)
        }
    }

    /// The nearest IEEE half; beyond 65,519 that is infinity.
    public var float16Bits: UInt16 {
        let sign = UInt16(truncatingIfNeeded: bitPattern >> 16) & 0x8000
        let magnitude = bitPattern & 0x7FFF_FFFF
        if magnitude > 0x7F80_0000 {
            return sign | 0x7E00 | UInt16(truncatingIfNeeded: magnitude >> 13) & 0x1FF
        }
        if magnitude >= 0x477F_F000 { return sign | 0x7C00 }
        if magnitude < 0x3880_0000 {
            // Under 2^-14: adding 0.5 puts the last bit of a subnormal half at that of the sum,
            // and the addition itself rounds.
            let sum = (Float(bitPattern: magnitude) + 0.5).bitPattern
            return sign | UInt16(truncatingIfNeeded: sum - Float(0.5).bitPattern)
        }
        let isOdd = magnitude >> 13 & 1
        let rebased = magnitude - (112 << 23) + 0xFFF + isOdd
        return sign | UInt16(truncatingIfNeeded: rebased >> 13)
    }

    /// The value of bfloat16 bits, exactly.
    public init(bfloat16Bits bits: UInt16) {
        self = Float(bitPattern: UInt32(bits) << 16)
    }

    /// The nearest bfloat16.
    public var bfloat16Bits: UInt16 {
        if isNaN { return UInt16(truncatingIfNeeded: bitPattern >> 16) | 0x40 }
        let isOdd = bitPattern >> 16 & 1
        return UInt16(truncatingIfNeeded: (bitPattern + 0x7FFF + isOdd) >> 16)
    }
}
