/// That a piece of evidence stands behind a candidate, with what is known of the two together.
struct EvidenceLink: Sendable, Equatable {
    /// Numbers in `figures`.
    static let figureCount = 2 + EvidenceKind.allCases.count

    /// Row of the piece among the evidence's rows.
    let piece: Int
    /// Place of the candidate.
    let candidate: Int
    /// Weight, fit, one-hot kind. **Shape** [figureCount]
    let figures: [Float]

    /// - Parameter fit: Cosine of what the piece is and what it has to fit: a neighbour and the
    ///   user, an item or an attribute and the candidate.
    init(piece: Int, candidate: Int, weight: Float, fit: Float, kind: EvidenceKind) {
        self.piece = piece
        self.candidate = candidate
        figures = [weight, fit] + EvidenceKind.allCases.map { $0 == kind ? 1 : 0 }
    }
}

/// The links that a prompt shows, as the head reads them.
struct ShownLinks: Sendable, Equatable {
    /// Place of each link's candidate. **Shape** [count]
    private(set) var candidates: [Int32] = []
    /// Slot of each link's piece. **Shape** [count]
    private(set) var slots: [Int32] = []
    /// **Shape** [count, EvidenceLink.figureCount]
    private(set) var figures: [Float] = []

    /// - Parameters:
    ///   - links: All links of a question.
    ///   - slots: What each slot shows.
    init(_ links: [EvidenceLink], slots: [SoftRow]) {
        var slotOfPiece: [Int: Int32] = [:]
        for (slot, row) in slots.enumerated() {
            if case .evidence(let piece) = row { slotOfPiece[piece] = Int32(slot) }
        }
        for link in links {
            guard let slot = slotOfPiece[link.piece] else { continue }
            candidates.append(Int32(link.candidate))
            self.slots.append(slot)
            figures += link.figures
        }
    }

    /// Links shown.
    var count: Int { candidates.count }
}
