/// How long a prompt is: the lengths of its segments.
///
/// The paper fixes 50 entries of history and 16 of evidence for 256 tokens and names 128 and 384
/// beside it without lengths; what is left of each budget goes to the candidates' titles.
public struct PromptPreset: Sendable, Hashable, Codable {
    /// Tokens of the whole prompt at most.
    public var tokens: Int
    /// L: newest items of the history.
    public var history: Int
    /// E: slots of evidence. Always filled: what is missing is the learned null token.
    public var evidence: Int
    /// Candidates ranked in one pass.
    public var candidates: Int

    /// Sets lengths.
    public init(tokens: Int, history: Int, evidence: Int, candidates: Int = 20) {
        self.tokens = tokens
        self.history = history
        self.evidence = evidence
        self.candidates = candidates
    }

    /// Half the history and half the evidence of the paper's default.
    public static let short = PromptPreset(tokens: 128, history: 25, evidence: 8)
    /// The paper's default.
    public static let standard = PromptPreset(tokens: 256, history: 50, evidence: 16)
    /// Twice the evidence, and titles whole.
    public static let long = PromptPreset(tokens: 384, history: 50, evidence: 32)

    /// The three by their budgets.
    public static let all = [short, standard, long]

    /// Marks around the segments, the user, and one place for each candidate.
    var fixedTokens: Int { 10 + history + evidence + candidates }

    /// Tokens of each candidate's title that the budget leaves room for.
    public var titleTokens: Int { max(0, tokens - fixedTokens) / max(1, candidates) }

    /// What is wrong with the lengths, in words; nil when nothing is.
    public var problem: String? {
        guard history >= 0, evidence >= 1, candidates >= 2 else {
            return "a prompt needs a slot of evidence and two candidates"
        }
        return fixedTokens <= tokens
            ? nil : "\(fixedTokens) places do not fit into \(tokens) tokens"
    }
}
