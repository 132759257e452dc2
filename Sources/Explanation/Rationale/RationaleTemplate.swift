import Tensor

/// Writes a rationale from phrases with slots.
///
/// The phrasing depends on user, item and wording alone, so the same row reads the same on every
/// machine and in every run, and does not flicker when scores move.
public struct RationaleTemplate: Sendable {
    /// Pieces of each kind that a claim names at most.
    public var piecesPerClaim = 2

    /// The template of the explorer.
    public init() {}

    /// Writes the rationale of an evidence set.
    ///
    /// - Parameters:
    ///   - verdict: What the removal test found; only a faithful one makes it "because of".
    ///   - wording: Which of the phrasings, counted from the one of user and item.
    public func rationale(
        for evidence: EvidenceSet, verdict: FaithfulnessVerdict? = nil, wording: Int = 0
    ) -> Rationale {
        precondition(wording >= 0, "wordings count from 0, got \(wording)")
        let key = fnv1a("\(evidence.user ?? -1)/\(evidence.item)")
        let count = UInt64(Phrasing.all.count)
        let phrasing = Phrasing.all[Int((key % count + UInt64(wording) % count) % count)]
        let isCause = verdict == .faithful
        var claims: [Claim] = []
        for kind in [EvidenceKind.historyItem, .neighbor, .attribute] {
            let pieces = Array(evidence.pieces(of: kind).prefix(piecesPerClaim))
            if pieces.isEmpty { continue }
            let slot = list(pieces.map(mention))
            let text =
                claims.isEmpty
                ? phrasing.leading(kind, slot, title: evidence.title, isCause: isCause)
                : phrasing.following(kind, slot, isPlural: pieces.count > 1)
            let ids = pieces.map(\.id)
            let check = GroundingCheck(text, citing: ids, in: evidence)
            claims.append(Claim(text: text, evidence: ids, grounded: check.isGrounded))
        }
        let sentences =
            claims.isEmpty
            ? [fallback(evidence)]
            : claims.map { "\($0.text) [\($0.evidence.joined(separator: " "))]" }
        return Rationale(
            text: sentences.joined(separator: " "), claims: claims, source: .template,
            version: evidence.version, phrasing: phrasing.number,
            form: claims.isEmpty ? .withoutEvidence : isCause ? .because : .withTheHelpOf)
    }

    /// Users by pseudonym, everything else in quotes.
    private func mention(_ piece: Evidence) -> String {
        piece.kind == .neighbor ? piece.label : "“\(piece.label)”"
    }

    private func list(_ mentions: [String]) -> String {
        guard let last = mentions.last, mentions.count > 1 else { return mentions.first ?? "" }
        return mentions.dropLast().joined(separator: ", ") + " and " + last
    }

    /// What is said when nothing may be shown, with the reason.
    private func fallback(_ evidence: EvidenceSet) -> String {
        let opening = "“\(evidence.title)” is ranked by the model's score alone: "
        if evidence.withheld > 0 {
            return opening + "too few people stand behind the evidence to show it."
        }
        if evidence.historyCount == 0 {
            return opening + "the history is empty, so there is nothing to compare it with."
        }
        return opening + "nothing in the history and no other user stands close to it."
    }
}

/// One way of putting things. Slots hold mentions; the lead sentence names the candidate.
struct Phrasing: Sendable {
    let number: Int
    /// Before and after the candidate's title; then comes what it says of the evidence.
    let opening: (String, String)
    private let historyLead: String
    private let neighborLead: String
    private let attributeLead: String
    private let neighborNext: (String, String)
    private let attributeNext: String

    /// The first claim: says what the candidate is ranked with the help of, or because of.
    func leading(
        _ kind: EvidenceKind, _ slot: String, title: String, isCause: Bool
    ) -> String {
        let lead =
            switch kind {
            case .historyItem: historyLead
            case .neighbor: neighborLead
            case .attribute: attributeLead
            }
        let link = isCause ? "because of" : "with the help of"
        return "\(opening.0)“\(title)”\(opening.1) \(link) \(lead) \(slot)."
    }

    /// A later claim.
    func following(_ kind: EvidenceKind, _ slot: String, isPlural: Bool) -> String {
        switch kind {
        case .historyItem: "The history adds \(slot)."
        case .neighbor: "\(slot) \(isPlural ? neighborNext.1 : neighborNext.0)."
        case .attribute: "\(attributeNext) \(slot)."
        }
    }

    static let all = [
        Phrasing(
            number: 0, opening: ("", " is ranked"),
            historyLead: "the history's", neighborLead: "similar users who had it:",
            attributeLead: "what it shares with the history:",
            neighborNext: (
                "has a similar history and had it before",
                "have similar histories and had it before"
            ),
            attributeNext: "It shares"),
        Phrasing(
            number: 1, opening: ("The model ranked ", ""),
            historyLead: "titles near it in the history:",
            neighborLead: "users with a similar taste who had it:",
            attributeLead: "shared attributes:",
            neighborNext: (
                "had it before and resembles this user", "had it before and resemble this user"
            ),
            attributeNext: "Shared with the history:"),
        Phrasing(
            number: 2, opening: ("", " was ranked"),
            historyLead: "past choices such as", neighborLead: "close neighbours who had it:",
            attributeLead: "common ground with the history:",
            neighborNext: (
                "is a close neighbour and had it earlier", "are close neighbours and had it earlier"
            ),
            attributeNext: "Common ground:"),
    ]
}
