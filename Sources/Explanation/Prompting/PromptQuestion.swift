import Recommenders

/// Everything that a prompt is made of, before it is projected into the language model's space.
public struct PromptQuestion: Sendable {
    /// Latent of the user. **Shape** [latentWidth]
    public let user: [Float]
    /// The newest items of the history, oldest first.
    public let history: [Int32]
    /// The candidates, best first by the latent score.
    public let candidates: [Int32]
    /// Their latent scores, standardised over the list. **Shape** [candidates.count]
    public let baseScores: [Float]
    /// What stands behind them.
    public let evidence: PromptEvidenceList
    /// Latents of the neighbours among the evidence, of length 1, by user.
    public let neighborLatents: [Int32: [Float]]
    /// The moment of the question in milliseconds.
    public let now: Int64

    /// Puts a question together.
    public init(
        user: [Float], history: [Int32], candidates: [Int32], baseScores: [Float],
        evidence: PromptEvidenceList, neighborLatents: [Int32: [Float]], now: Int64
    ) {
        precondition(
            candidates.count == baseScores.count,
            "\(baseScores.count) scores of \(candidates.count) candidates")
        self.user = user
        self.history = history
        self.candidates = candidates
        self.baseScores = baseScores
        self.evidence = evidence
        self.neighborLatents = neighborLatents
        self.now = now
    }
}

/// Scores brought to mean 0 and deviation 1 over a list; zeros for a list of equal scores.
public func standardized(_ scores: [Float]) -> [Float] {
    guard !scores.isEmpty else { return [] }
    let mean = scores.reduce(0) { $0 + Double($1) } / Double(scores.count)
    let variance =
        scores.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / Double(scores.count)
    // A list whose spread is rounding has no order to speak of.
    guard variance > 1e-12 * max(1, mean * mean) else {
        return [Float](repeating: 0, count: scores.count)
    }
    let deviation = variance.squareRoot()
    return scores.map { Float((Double($0) - mean) / deviation) }
}
