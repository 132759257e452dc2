import CKernels
import Tensor
import Testing

/// Normal draws that depend on name and position only.
func randoms(_ name: String, _ count: Int) -> [Float] {
    let stream = RandomStream(seed: 2, component: "kernel test/\(name)")
    return (0..<count).map { stream.normal($0) }
}

func expectClose(
    _ actual: [Float], _ expected: [Double], tolerance: Double = 1e-5,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(actual.count == expected.count, sourceLocation: sourceLocation)
    let worst =
        zip(actual, expected).map { abs(Double($0) - $1) / (1 + abs($1)) }
        .max { !($0 >= $1) } ?? 0
    #expect(worst <= tolerance, "off by \(worst)", sourceLocation: sourceLocation)
}

/// Equality that does not print what is compared.
func expectSameBits(
    _ actual: [Float], _ expected: [Float], sourceLocation: SourceLocation = #_sourceLocation
) {
    let differing = zip(actual, expected).count { $0.bitPattern != $1.bitPattern }
    #expect(
        actual.count == expected.count && differing == 0, "\(differing) of \(actual.count) differ",
        sourceLocation: sourceLocation)
}

func dropout(_ probability: Float, firstRow: Int) -> kernel_mask {
    kernel_mask(
        key: 0x0123_4567_89AB_CDEF, threshold: UInt32(Double(probability) * 0x1p32),
        scale: 1 / (1 - probability), first_row: Int64(firstRow), row_stride: 0)
}

/// The dropout factor of an element, by the definition in `kernel_support.h`.
func maskFactor(_ mask: kernel_mask, row: Int, column: Int, columns: Int) -> Double {
    guard mask.threshold > 0 else { return 1 }
    let counter = UInt32(truncatingIfNeeded: (Int(mask.first_row) + row) * columns + column)
    // Products and sums wrap by definition.
    var x = counter &* 0x9E37_79B1 &+ UInt32(truncatingIfNeeded: mask.key)
    x ^= x >> 16
    x = x &* 0x7FEB_352D
    x ^= (x >> 15) ^ UInt32(truncatingIfNeeded: mask.key >> 32)
    x = x &* 0x846C_A68B
    x ^= x >> 16
    return x >= mask.threshold ? Double(mask.scale) : 0
}

func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
}
