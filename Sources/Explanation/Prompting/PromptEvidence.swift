import Catalog

/// A piece of evidence as it enters the prompt: once, with every candidate that it stands behind.
///
/// A neighbour that had three of the candidates is one piece with three links; leaving it out takes
/// it from all three.
public struct PromptEvidence: Sendable, Equatable {
    /// How the piece stands behind one candidate.
    public struct Link: Sendable, Equatable {
        /// Place of the candidate in the prompt.
        public let candidate: Int
        /// Name of the piece in the candidate's own set, such as `n1`.
        public let id: String
        /// Share among the pieces of its kind in that set, 0 ... 1.
        public let weight: Float
        /// Cosine, -1 ... 1.
        public let similarity: Float
    }

    /// What sort of thing it is.
    public let kind: EvidenceKind
    /// What it points at.
    public let subject: EvidenceSubject
    /// The candidates it stands behind, best first in the prompt's order; at least one.
    public let links: [Link]
    /// When it happened, in milliseconds; nil for attributes.
    public let time: Int64?
    /// What stands behind it; nil for a fact of the catalogue.
    public let support: Int?
    /// Items through which it is linked: those shared with a neighbour, those that carry an
    /// attribute, the history item itself.
    public let items: [Int32]

    /// Another piece in this one's place: its content, this one's links.
    func replaced(by other: PromptEvidence) -> PromptEvidence {
        PromptEvidence(
            kind: other.kind, subject: other.subject, links: links, time: other.time,
            support: other.support, items: other.items)
    }

    /// The link to a candidate, nil where it does not stand behind it.
    public func link(to candidate: Int) -> Link? { links.first { $0.candidate == candidate } }
}

/// The evidence of a whole list of candidates, chosen for the slots of one prompt.
public struct PromptEvidenceList: Sendable, Equatable {
    /// The pieces in the order of their slots.
    public let pieces: [PromptEvidence]

    /// Takes pieces as they are.
    public init(_ pieces: [PromptEvidence]) { self.pieces = pieces }

    /// Chooses from the candidates' own sets.
    ///
    /// Candidates take turns in the order of the list, each with its next piece that is not yet in,
    /// until the slots are full or nothing is left: so the first candidates are never without, and
    /// nothing depends on who else is asked about. The kinds alternate, since weights are shares
    /// within a kind: the weightiest history item, neighbour and attribute before the second of any.
    ///
    /// - Parameters:
    ///   - sets: One for each candidate, in the order of the prompt.
    ///   - slots: Pieces taken at most.
    public init(choosingFrom sets: [EvidenceSet], slots: Int) {
        let queues = sets.map { set -> [Evidence] in
            let kinds = [EvidenceKind.historyItem, .neighbor, .attribute].map(set.pieces(of:))
            return (0..<(kinds.map(\.count).max() ?? 0)).flatMap { rank in
                kinds.compactMap { $0.indices.contains(rank) ? $0[rank] : nil }
            }
        }
        var next = [Int](repeating: 0, count: sets.count)
        var chosen: [EvidenceSubject] = []
        var isChosen: Set<EvidenceSubject> = []
        var isDone = false
        while chosen.count < slots, !isDone {
            isDone = true
            for candidate in queues.indices where chosen.count < slots {
                while next[candidate] < queues[candidate].count {
                    let subject = queues[candidate][next[candidate]].subject
                    next[candidate] += 1
                    guard isChosen.insert(subject).inserted else { continue }
                    chosen.append(subject)
                    isDone = false
                    break
                }
            }
        }
        pieces = chosen.map { Self.piece($0, in: sets) }
    }

    private static func piece(
        _ subject: EvidenceSubject, in sets: [EvidenceSet]
    ) -> PromptEvidence {
        var links: [PromptEvidence.Link] = []
        var items: [Int32] = []
        var first: Evidence?
        for (candidate, set) in sets.enumerated() {
            guard let piece = set.pieces.first(where: { $0.subject == subject }) else { continue }
            first = first ?? piece
            links.append(
                .init(
                    candidate: candidate, id: piece.id, weight: piece.weight,
                    similarity: piece.similarity))
            for item in piece.overlap where !items.contains(item) { items.append(item) }
        }
        guard let first else { preconditionFailure("a piece comes from one of the sets") }
        if case .item(let item) = subject { items = [item] }
        return PromptEvidence(
            kind: first.kind, subject: subject, links: links, time: first.time,
            support: first.support, items: items)
    }

    /// Places of the pieces that stand behind a candidate, weightiest first.
    public func places(behind candidate: Int) -> [Int] {
        pieces.indices.compactMap { place in
            pieces[place].link(to: candidate).map { (place, $0.weight) }
        }.sorted { ($0.1, $1.0) > ($1.1, $0.0) }.map(\.0)
    }
}
