import CKernels
import Testing

@Suite struct HalfPrecisionKernelTests {
    /// The value of an IEEE half by its definition: sign, exponent, fraction.
    private func value(ofHalf bits: UInt16) -> Float {
        let sign: Float = bits & 0x8000 == 0 ? 1 : -1
        let exponent = Int(bits >> 10 & 0x1F)
        let fraction = Float(bits & 0x3FF)
        switch exponent {
        case 0: return sign * fraction * 0x1p-24
        case 31: return fraction == 0 ? sign * .infinity : .nan
        default:
            return sign * Float(sign: .plus, exponent: exponent - 25, significand: 1024 + fraction)
        }
    }

    /// All patterns of 16 bits, behind an odd address.
    private func converted(
        _ kernel: (Int, UnsafeRawPointer?, UnsafeMutablePointer<Float>?) -> Void
    ) -> [Float] {
        var bytes: [UInt8] = [0]
        for bits in UInt16.min ... .max { bytes += [UInt8(bits & 0xFF), UInt8(bits >> 8)] }
        var result = [Float](repeating: -7, count: 65_537)
        bytes.withUnsafeBytes { kernel(65_536, $0.baseAddress! + 1, &result) }
        #expect(result[65_536] == -7)
        return result
    }

    @Test func `every half has the value of its definition`() {
        let values = converted(kernel_floats_of_f16)
        for bits in UInt16.min ... .max {
            let (actual, expected) = (values[Int(bits)], value(ofHalf: bits))
            let isRight =
                expected.isNaN ? actual.isNaN : actual.bitPattern == expected.bitPattern
            if !isRight { Issue.record("\(bits): \(actual), not \(expected)") }
        }
    }

    @Test func `every bfloat16 is the upper half of a float`() {
        let values = converted(kernel_floats_of_bf16)
        for bits in UInt16.min ... .max where values[Int(bits)].bitPattern != UInt32(bits) << 16 {
            Issue.record("\(bits): \(values[Int(bits)])")
        }
    }
}
