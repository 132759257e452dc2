import CKernels
import Tensor

/// Chooses a token from processed scores.
///
/// Draws depend on the seed, the count of draws before and the scores alone, so that equal scores
/// give equal tokens on every machine.
public struct Sampler: Sendable {
    private enum Rule: Sendable {
        case best
        case draw(RandomStream)
    }

    private let rule: Rule
    private var drawn = 0
    private var weights: [Float] = []

    /// Takes the best token, the first of equals.
    public static let greedy = Sampler(rule: .best)

    /// Draws from the softmax of the scores.
    public static func random(seed: UInt64) -> Sampler {
        Sampler(rule: .draw(RandomStream(seed: seed, component: "language-model/sampling")))
    }

    private init(rule: Rule) { self.rule = rule }

    /// The chosen token; nil when every token is excluded.
    public mutating func choose(from scores: UnsafeMutableBufferPointer<Float>) -> Int32? {
        guard let base = scores.baseAddress else { return nil }
        let position: Int
        switch rule {
        case .best: position = sampling_argmax(scores.count, base)
        case .draw(let stream):
            if weights.count < scores.count {
                weights = [Float](repeating: 0, count: scores.count)
            }
            // 53 bits: 24 could not reach the rare tokens of a large vocabulary.
            let uniform = Double(stream.bits(drawn) >> 11) * 0x1p-53
            position = sampling_draw(scores.count, base, uniform, &weights)
        }
        drawn += 1
        return position < 0 ? nil : Int32(position)
    }
}
