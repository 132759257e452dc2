import Layers
import Testing

@Suite struct SafetensorsHalfPrecisionTests {
    @Test("every half is read as the processor reads it, and written back unchanged")
    func readsEveryHalf() {
        for bits in UInt16.min ... .max {
            let value = Float(float16Bits: bits)
            let twin = Float(Float16(bitPattern: bits))
            if twin.isNaN {
                #expect(value.isNaN && Float16(bitPattern: value.float16Bits).isNaN)
            } else if value.bitPattern != twin.bitPattern || value.float16Bits != bits {
                Issue.record("\(bits) was read as \(value), written as \(value.float16Bits)")
            }
        }
    }

    @Test("rounding to half is to nearest, ties to even")
    func roundsToHalf() {
        var state: UInt32 = 1
        for _ in 0..<200_000 {
            state = state &* 1_664_525 &+ 1_013_904_223
            // Exponents around those of halves, where all the cases are.
            let value = Float(bitPattern: state & 0x83FF_FFFF | (0x60 + state >> 13 & 0x2F) << 23)
            let twin = Float16(value).bitPattern
            if !value.isNaN, value.float16Bits != twin {
                Issue.record("\(value) became \(value.float16Bits), not \(twin)")
            }
        }
        let edges: [(Float, UInt16)] = [
            (65_504, 0x7BFF), (65_519.996, 0x7BFF), (65_520, 0x7C00), (-65_520, 0xFC00),
            (0x1p-24, 1), (0x1p-25, 0), (0x1.000002p-25, 1), (-0.0, 0x8000), (2_049, 0x6800),
            (2_051, 0x6802), (0x1p-14, 0x0400), (.infinity, 0x7C00),
        ]
        for (value, bits) in edges { #expect(value.float16Bits == bits, "\(value)") }
    }

    @Test("bfloat16 keeps its own values and rounds others to nearest, ties to even")
    func roundsToBrainFloat() {
        for bits in UInt16.min ... .max {
            let value = Float(bfloat16Bits: bits)
            let isKept =
                value.isNaN
                ? Float(bfloat16Bits: value.bfloat16Bits).isNaN
                : value.bfloat16Bits == bits
            if !isKept { Issue.record("\(bits) became \(value.bfloat16Bits)") }
        }
        let edges: [(UInt32, UInt16)] = [
            (0x3F80_8000, 0x3F80), (0x3F81_8000, 0x3F82), (0x3F80_8001, 0x3F81),
            (0x3F80_7FFF, 0x3F80), (0x7F7F_FFFF, 0x7F80), (0x8000_0001, 0x8000),
            (0x7F80_0001, 0x7FC0),
        ]
        for (pattern, bits) in edges {
            #expect(Float(bitPattern: pattern).bfloat16Bits == bits, "\(pattern)")
        }
    }
}
