/// Which evidence a scorer is shown, whose, and which of the history is taken away.
///
/// A history item that is evidence stands twice: as a piece beside the score, and in the history
/// itself. Both are named apart, so that a scorer that reads one of them alone needs the other one
/// not; the choices made here name both.
public struct EvidenceChoice: Sendable, Hashable {
    /// Pieces that are not shown.
    public var off: Set<EvidenceSubject> = []
    /// Pieces in whose place somebody else's is shown, each by one of its kind. In the history a
    /// replaced item gives its place to the other.
    public var replaced: [EvidenceSubject: EvidenceSubject] = [:]
    /// Items taken out of the history, wherever they stand in it.
    public var withoutHistory: Set<Int32> = []

    /// Everything is shown and nothing taken away.
    public static let all = EvidenceChoice()

    /// Leaves out pieces, and takes those of them that are history items out of the history.
    public static func without(_ pieces: some Sequence<Evidence>) -> EvidenceChoice {
        var choice = EvidenceChoice()
        for piece in pieces {
            choice.off.insert(piece.subject)
            if case .item(let item) = piece.subject { choice.withoutHistory.insert(item) }
        }
        return choice
    }

    /// Keeps some pieces of a question: the others are off, and of the history only the items among
    /// the pieces stay.
    public static func only(
        _ pieces: some Sequence<Evidence>, of question: CheckQuestion
    ) -> EvidenceChoice {
        let kept = Set(pieces.map(\.subject))
        var choice = EvidenceChoice()
        choice.off = Set(question.evidence.pieces.map(\.subject)).subtracting(kept)
        choice.withoutHistory = Set(question.request.history.filter { !kept.contains(.item($0)) })
        return choice
    }

    /// Puts somebody else's pieces in the place of one's own, kind by kind in the order of their
    /// weight, theirs in turn where they are fewer. Pieces of a kind that the other lacks are off.
    public static func swapping(_ own: EvidenceSet, for other: EvidenceSet) -> EvidenceChoice {
        var choice = EvidenceChoice()
        for kind in EvidenceKind.allCases {
            let theirs = other.pieces(of: kind)
            for (place, piece) in own.pieces(of: kind).enumerated() {
                if theirs.isEmpty {
                    choice.off.insert(piece.subject)
                    if case .item(let item) = piece.subject { choice.withoutHistory.insert(item) }
                } else {
                    choice.replaced[piece.subject] = theirs[place % theirs.count].subject
                }
            }
        }
        return choice
    }
}
