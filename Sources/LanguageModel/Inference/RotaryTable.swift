import Foundation

/// Cosines and sines of every position and pair, computed once for a session.
///
/// Angles are rounded to single precision before their cosine is taken, as in the reference.
struct RotaryTable {
    /// **Shape** [positions, pairs].
    private let cosines: FrozenFloats
    private let sines: FrozenFloats
    private let pairs: Int

    init(_ rotary: RotaryEmbedding, positions: Int) {
        let frequencies = rotary.frequencies
        let magnitude = rotary.magnitude
        pairs = frequencies.count
        func table(_ function: (Float) -> Float) -> FrozenFloats {
            FrozenFloats(count: positions * frequencies.count) { target in
                for position in 0..<positions {
                    let row = target + position * frequencies.count
                    for pair in frequencies.indices {
                        row[pair] = function(Float(position) * frequencies[pair]) * magnitude
                    }
                }
            }
        }
        cosines = table(Foundation.cos)
        sines = table(Foundation.sin)
    }

    /// Cosines from a position on. **Shape** [further positions, pairs].
    func cosines(from position: Int) -> UnsafePointer<Float> { cosines.base + position * pairs }

    /// Sines from a position on. **Shape** [further positions, pairs].
    func sines(from position: Int) -> UnsafePointer<Float> { sines.base + position * pairs }
}
