/// Who wrote a rationale.
public enum RationaleSource: String, Sendable, Codable {
    /// Phrases with slots, filled from the evidence.
    case template
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
/// The wording is "ranked with the help of": whether the evidence changes the rank has not been
/// tested, and only a removal test that passed may say more.
public struct Rationale: Sendable, Equatable, Codable {
    /// All claims in order, each followed by its citations in square brackets.
    public let text: String
    /// The statements; empty when there is no evidence that may be shown.
    public let claims: [Claim]
    /// Who wrote it.
    public let source: RationaleSource
    /// Version of the model behind the evidence.
    public let version: String
    /// Which phrasing was chosen.
    public let phrasing: Int

    /// Share of grounded claims; 1 without claims, for nothing is asserted.
    public var grounding: Double {
        if claims.isEmpty { return 1 }
        return Double(claims.count { $0.grounded }) / Double(claims.count)
    }
}
