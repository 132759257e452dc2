import Recommenders
import Tensor

/// Puts questions together: latents, standardised latent scores, and the evidence of every
/// candidate.
public struct PromptQuestions: Sendable {
    /// The model whose candidates are scored again.
    public let base: any LatentRecommender
    /// Lengths.
    public let preset: PromptPreset
    /// What finds evidence.
    public internal(set) var explainer: Explainer

    /// - Parameter explainer: Of the same model, with the events that may be evidence.
    public init(base: any LatentRecommender, explainer: Explainer, preset: PromptPreset) {
        self.base = base
        self.preset = preset
        self.explainer = explainer
        // As much as the slots can take in all: no candidate is cut before the list is made.
        self.explainer.settings.historyWindow = max(
            explainer.settings.historyWindow, preset.history)
    }

    /// The question of ranking some candidates again.
    ///
    /// - Parameter candidates: In any order; the best `preset.candidates` by latent score are asked
    ///   about, ties by smaller index.
    public mutating func question(
        _ request: ScoringRequest, candidates: [Int32]
    ) -> PromptQuestion {
        let user = base.userLatents(for: [request])[0]
        let ranked = candidates.map { ($0, dot(user, base.itemLatent($0))) }
            .sorted { ($0.1, $1.0) > ($1.1, $0.0) }
            .prefix(preset.candidates)
        return question(
            request, user: user, candidates: ranked.map(\.0), latentScores: ranked.map(\.1))
    }

    /// The question of candidates that were chosen already, in their order.
    ///
    /// - Parameter hasEvidence: False spares looking for evidence.
    public mutating func question(
        _ request: ScoringRequest, user: [Float], candidates: [Int32], latentScores: [Float],
        hasEvidence: Bool = true
    ) -> PromptQuestion {
        let (evidence, neighbors) =
            hasEvidence
            ? shownEvidence(behind: candidates, request: request) : (PromptEvidenceList([]), [:])
        return PromptQuestion(
            user: user, history: Array(request.history.suffix(preset.history)),
            candidates: candidates, baseScores: standardized(latentScores), evidence: evidence,
            neighborLatents: neighbors, now: request.now)
    }

    /// The evidence of a list as the slots take it, with the neighbours' latents.
    mutating func shownEvidence(
        behind candidates: [Int32], request: ScoringRequest
    ) -> (evidence: PromptEvidenceList, neighborLatents: [Int32: [Float]]) {
        let sets = explainer.evidence(for: candidates, request: request)
        let evidence = PromptEvidenceList(choosingFrom: sets, slots: preset.evidence)
        var neighbors: [Int32: [Float]] = [:]
        for piece in evidence.pieces {
            if case .user(let user) = piece.subject {
                neighbors[user] = explainer.unitLatent(of: user)
            }
        }
        return (evidence, neighbors)
    }

    /// The latent of any user as of a moment, of length 1. **Shape** [latentWidth]
    mutating func unitLatent(of user: Int32, before now: Int64) -> [Float] {
        explainer.unitLatent(of: user, before: now)
    }

    /// The evidence of one candidate alone, for its rationale.
    public mutating func evidence(for item: Int32, request: ScoringRequest) -> EvidenceSet {
        explainer.evidence(for: item, request: request)
    }
}
