/// How the next token is chosen from its scores.
public struct SamplingOptions: Sendable, Hashable {
    /// 0 always takes the best token.
    public var temperature: Float
    /// Tokens that stay in the draw; nil for all.
    public var topK: Int?
    /// Probability of the nucleus that stays in the draw; nil for all.
    public var topP: Double?
    /// Least probability as a share of the best token's; nil for none.
    public var minP: Double?
    /// Penalty of tokens seen before; 1 for none. Acts on the greedy choice as well.
    public var repetitionPenalty: Float
    /// Seed of the draws.
    public var seed: UInt64

    /// The best token each time.
    public static let greedy = SamplingOptions(temperature: 0)

    /// Makes options.
    public init(
        temperature: Float = 1, topK: Int? = nil, topP: Double? = nil, minP: Double? = nil,
        repetitionPenalty: Float = 1, seed: UInt64 = 7
    ) {
        self.temperature = temperature
        self.topK = topK
        self.topP = topP
        self.minP = minP
        self.repetitionPenalty = repetitionPenalty
        self.seed = seed
    }

    /// What is wrong with a value, naming it; nil when nothing is.
    public var problem: String? {
        if !(temperature >= 0 && temperature.isFinite) {
            return "the temperature \(temperature) is not 0 or more"
        }
        if let topK, topK < 1 { return "the top-k \(topK) is under 1" }
        if let topP, !(topP > 0 && topP <= 1) { return "the top-p \(topP) is not in (0, 1]" }
        if let minP, !(minP > 0 && minP <= 1) { return "the min-p \(minP) is not in (0, 1]" }
        if !(repetitionPenalty > 0 && repetitionPenalty.isFinite) {
            return "the repetition penalty \(repetitionPenalty) is not positive"
        }
        return nil
    }

    /// The processors in the order of the reference implementation: penalty, then whatever
    /// constrains the choice, then temperature, top-k, top-p and min-p.
    ///
    /// A constraint stands before the cuts, so that they choose among the tokens it allows.
    public func processors(
        constrainedBy constraints: [any LogitsProcessor] = []
    ) -> [any LogitsProcessor] {
        var processors: [any LogitsProcessor] = []
        if repetitionPenalty != 1 {
            processors.append(RepetitionPenaltyProcessor(repetitionPenalty))
        }
        processors += constraints
        guard temperature > 0 else { return processors }
        if temperature != 1 { processors.append(TemperatureProcessor(temperature)) }
        if let topK { processors.append(TopKProcessor(topK)) }
        if let topP { processors.append(TopPProcessor(topP)) }
        if let minP { processors.append(MinPProcessor(minP)) }
        return processors
    }

    /// What chooses from the processed scores.
    public var sampler: Sampler {
        temperature == 0 ? .greedy : .random(seed: seed)
    }
}
