import Explanation

/// What stands in a cell of a reproduced table: the frozen model alone, or a prompt beside it that
/// was trained in one way.
enum PromptVariant: String, CaseIterable {
    /// The frozen model's own order.
    case base
    /// Soft tokens of user, history and candidates; the slots of evidence are dark in training and
    /// in use.
    case softPrompt = "soft-prompt"
    /// All losses, 256 tokens.
    case full
    /// The full model's prompt, with null tokens in all slots when it is used.
    case evidenceHidden = "evidence-hidden"
    /// lambda_f = 0.
    case withoutFaithfulness = "without-faithfulness"
    /// lambda = 0.
    case withoutLanguage = "without-language"
    /// Evidence is always shown in training.
    case withoutDropout = "without-dropout"
    /// All losses, 128 tokens.
    case short = "tokens-128"
    /// All losses, 384 tokens.
    case long = "tokens-384"

    /// The variant whose training it uses; nil for the frozen model.
    var trained: PromptVariant? {
        switch self {
        case .base: nil
        case .evidenceHidden: .full
        default: self
        }
    }

    /// Whether its prompts show evidence.
    var showsEvidence: Bool { ![.base, .softPrompt, .evidenceHidden].contains(self) }

    /// How it is trained, given what all variants share.
    func options(_ shared: ExplanationOptions) -> ExplanationOptions {
        var options = shared
        switch self {
        case .base, .full, .evidenceHidden: break
        case .softPrompt: (options.bareShare, options.faithfulnessWeight) = (1, 0)
        case .withoutFaithfulness: options.faithfulnessWeight = 0
        case .withoutLanguage: options.languageWeight = 0
        case .withoutDropout: (options.bareShare, options.evidenceDropout) = (0, 0)
        case .short: options.preset = .short
        case .long: options.preset = .long
        }
        options.preset.candidates = shared.preset.candidates
        return options
    }

    /// What a ranking by it has to compute.
    var work: RankingWork {
        switch self {
        case .base: .list
        case .softPrompt, .evidenceHidden: .hidden(tokens: 256)
        case .short: .shown(tokens: 128)
        case .long: .shown(tokens: 384)
        default: .shown(tokens: 256)
        }
    }
}

/// What a ranking has to compute: decides how long it takes, whatever was learned.
enum RankingWork: Hashable {
    /// The list of the frozen model.
    case list
    /// The list and a prompt that has no segment of evidence, as a base aligner's.
    case bare(tokens: Int)
    /// The list and a prompt with null tokens in its slots.
    case hidden(tokens: Int)
    /// The list, the evidence of all candidates and the prompt with it.
    case shown(tokens: Int)

    /// In a file of times.
    var name: String {
        switch self {
        case .list: "list"
        case .bare(let tokens): "bare-\(tokens)"
        case .hidden(let tokens): "hidden-\(tokens)"
        case .shown(let tokens): "shown-\(tokens)"
        }
    }
}
