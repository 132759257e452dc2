import Catalog

extension SpotCheckExhibit {
    /// What a rater is shown of a row: its evidence and its text, neighbours under their pseudonyms.
    ///
    /// - Parameters:
    ///   - history: Titles of the user's events, newest first.
    ///   - candidateCount: Number of candidates that were ranked.
    public init(
        _ evidence: EvidenceSet, _ rationale: Rationale, history: [String], candidateCount: Int
    ) {
        // The screen calls neighbours by their pseudonyms, where the library counts n1, n2, ….
        var names: [String: String] = [:]
        for piece in evidence.pieces(of: .neighbor) { names[piece.id] = piece.label }
        let text = rationale.text.replacing(/\[[a-z0-9 ]+\]/) { citation in
            let ids = citation.output.dropFirst().dropLast().split(separator: " ").map(String.init)
            return ids.map { "[\(names[$0] ?? $0)]" }.joined()
        }
        self.init(
            title: evidence.title, candidateCount: candidateCount,
            historyCount: evidence.historyCount, history: history.map { sanitized($0) },
            pieces: evidence.pieces.map { piece in
                Piece(
                    id: names[piece.id] ?? piece.id, kind: piece.kind.rawValue,
                    label: piece.label,
                    similarity: Double(
                        piece.kind == .attribute ? piece.weight : piece.similarity),
                    support: piece.kind == .attribute ? piece.overlap.count : piece.support,
                    titles: piece.overlapTitles, provenance: piece.provenance)
            },
            withheld: evidence.withheld, text: text,
            claims: rationale.claims.map { claim in
                Claim(
                    text: claim.text, evidence: claim.evidence.map { names[$0] ?? $0 },
                    isGrounded: claim.grounded)
            }, source: rationale.source.rawValue)
    }
}

extension SpotCheckFinding {
    /// What the check found.
    public init(_ result: FaithfulnessResult) {
        self.init(
            verdict: result.verdict.rawValue, margin: result.margin, reason: result.reason)
    }
}
