/// What the prompt's score of a candidate is made of.
///
///     score = trust · standardised latent score + head(h_candidate) + Σ link(h_candidate, h_piece)
public struct PromptScore: Sendable, Hashable {
    /// The latent score, standardised over the list, as far as it is trusted.
    public let latent: Float
    /// What the head reads off the candidate's own hidden state, which has read the whole prompt.
    public let text: Float
    /// What the links to the pieces of evidence shown add; 0 where none is linked.
    public let evidence: Float

    /// Keeps the addends.
    public init(latent: Float, text: Float, evidence: Float) {
        self.latent = latent
        self.text = text
        self.evidence = evidence
    }

    /// The sum in this order, which is the score to the bit.
    public var score: Float { latent + text + evidence }
}
