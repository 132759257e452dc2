/// Who wrote a rationale.
public enum RationaleSource: String, Sendable, Codable {
    /// Phrases with slots, filled from the evidence.
    case template
    /// A language model, whose titles, neighbours and attributes can come from the evidence alone.
    case model
}

/// One statement of a rationale with the evidence it rests on.
public struct Claim: Sendable, Equatable, Codable {
    /// The sentence.
    public let text: String
    /// Ids of the pieces it cites.
    public let evidence: [String]
    /// Whether everything it mentions is in those pieces.
    public let grounded: Bool
}

/// Why a candidate is where it is, in words, every claim linked to its evidence.
///
/// The wording is "ranked with the help of", unless a removal test has shown that the score uses the
/// evidence: then it may be "because".
public struct Rationale: Sendable, Equatable, Codable {
    /// All claims in order, each followed by its citations in square brackets.
    public let text: String
    /// The statements; empty when there is no evidence that may be shown.
    public let claims: [Claim]
    /// Who wrote it.
    public let source: RationaleSource
    /// Version of the model behind the evidence.
    public let version: String
    /// Which phrasing was chosen: of the template its number, of a model what its choices in the
    /// grammar hash to.
    public let phrasing: Int
    /// What the wording claims.
    public var form = RationaleForm.withTheHelpOf
    /// Why the template answers in the place of a model; nil where it need not or is not the writer.
    public var fallback: String?

    /// Share of grounded claims; 1 without claims, for nothing is asserted.
    public var grounding: Double {
        if claims.isEmpty { return 1 }
        return Double(claims.count { $0.grounded }) / Double(claims.count)
    }
}
