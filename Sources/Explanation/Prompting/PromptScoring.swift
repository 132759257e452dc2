import LanguageModel

/// What is read off a prompt to score its candidates.
public enum PromptScoring: Sendable, Hashable {
    /// The head at the candidates' hidden states: all candidates in one pass.
    case head
    /// How likely the frozen model finds each title as the answer: the mean log-probability of its
    /// tokens behind `<PICK>` at the end of the prompt.
    ///
    /// The answer mark is where the language model was taught to name one of the candidates, and
    /// where L_lm reads its rationales. The mark that ends an answer counts as a token, so that a
    /// title is not likely because a longer one is. Nothing of the latent score enters but what the
    /// soft tokens carry.
    case titleLikelihood

    /// In words, for badges.
    public var name: String {
        switch self {
        case .head: "prompt"
        case .titleLikelihood: "title likelihood"
        }
    }
}

extension PromptScorer {
    /// Tokens of a title that count at most: descriptions pass for titles in some catalogues.
    static let titleLimit = 64

    /// Mean log-probabilities of titles as the answer to a prompt, in nats a token.
    ///
    /// The prompt is computed once, what it shares with the one before not again; the titles are read
    /// together, each as a continuation of its own, and do not see each other.
    ///
    /// **Shape** result [candidates.count]
    func likelihoods(
        of candidates: [Int32], behind prompt: [ModelInput], _ session: Session
    ) throws(LanguageModelError) -> [Float] {
        let answer = context.segments.answer
        _ = try session.advance(
            to: answer.open.isEmpty ? prompt : prompt + [.tokens(answer.open)])
        let answers = candidates.map {
            Array(context.titles($0).prefix(Self.titleLimit)) + answer.close
        }
        return try session.scores(of: answers).map { Float($0.mean ?? -.infinity) }
    }
}
