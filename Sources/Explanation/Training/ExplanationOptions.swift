import LanguageModel

/// How the prompt's learned part is trained.
public struct ExplanationOptions: Sendable, Hashable, Codable {
    /// Seed of every random stream.
    public var seed: UInt64 = 7
    /// Passes over the lessons.
    public var epochs = 2
    /// Lessons made of the first so many cases; 0 for all.
    public var lessons = 0
    /// Lessons in a step.
    public var batch = 16
    /// Learning rate of the first step after warming up; it falls to zero along a cosine.
    public var rate: Float = 2e-3
    /// Decay of the weights.
    public var weightDecay: Float = 0.01
    /// Steps of linear warm-up.
    public var warmUp = 50
    /// lambda: weight of L_lm, the mean cross-entropy of a rationale's tokens.
    public var languageWeight: Float = 1
    /// lambda_f: weight of L_faith; 0 leaves it out.
    public var faithfulnessWeight: Float = 1
    /// gamma: what evidence has to be worth, in standard deviations of the list.
    public var margin: Float = 0.5
    /// Chance that a slot of evidence goes dark in a step.
    public var evidenceDropout: Float = 0.15
    /// Chance that all slots of a prompt go dark.
    public var bareShare: Float = 0.1
    /// Lengths of the prompt.
    public var preset = PromptPreset.standard

    /// The defaults.
    public init() {}

    var faithfulness: FaithfulnessLoss {
        FaithfulnessLoss(weight: faithfulnessWeight, margin: margin)
    }

    /// What is wrong with the options, in words; nil when nothing is.
    public var problem: String? {
        if epochs < 1 || batch < 1 || lessons < 0 { return "a training needs an epoch and a batch" }
        if !(rate > 0) || !(margin >= 0) || !(languageWeight >= 0) || !(faithfulnessWeight >= 0) {
            return "rates, weights and the margin are not negative"
        }
        if !(0...1).contains(evidenceDropout) || !(0...1).contains(bareShare) {
            return "chances are between 0 and 1"
        }
        return preset.problem
    }
}

/// What a prompt is read against: the language model and the catalogue.
public struct PromptContext: Sendable {
    /// The frozen language model.
    public let model: CausalLanguageModel
    /// Fixed tokens.
    public let segments: PromptSegments
    /// Lengths.
    public let preset: PromptPreset
    /// Tokens of an item's title.
    public let titles: @Sendable (Int32) -> [Int32]
    /// Latent of an item. **Shape** [latentWidth]
    public internal(set) var itemLatent: @Sendable (Int32) -> [Float]

    /// Brings both together.
    public init(
        model: CausalLanguageModel, segments: PromptSegments, preset: PromptPreset,
        titles: @escaping @Sendable (Int32) -> [Int32],
        itemLatent: @escaping @Sendable (Int32) -> [Float]
    ) {
        self.model = model
        self.segments = segments
        self.preset = preset
        self.titles = titles
        self.itemLatent = itemLatent
    }
}
