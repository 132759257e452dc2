/// Pieces of evidence that are switched off, and what the candidate would be without them.
public struct TrialState: Sendable, Equatable {
    /// The pieces that are off, in the order in which they were switched.
    public internal(set) var off: [EvidencePiece] = []
    /// What comes of it; while another piece is tried the answer before it stays.
    public internal(set) var answer = Loadable<EvidenceTrial>()
    /// The text that a language model wrote of what is left, with what it changes.
    public internal(set) var text = Loadable<RationaleText>()

    /// The pieces that were off when that text was ordered.
    var settledText: [EvidencePiece] = []
    /// Earlier choices, the newest last.
    var earlier: [[EvidencePiece]] = []

    /// Most choices that can be undone.
    static let undoLimit = 50
}

/// What a claim loses when pieces are switched off.
public enum ClaimLoss: Sendable, Equatable {
    /// Nothing that it rests on is off.
    case none
    /// Some of it.
    case some
    /// All of it.
    case all
}

/// Where the candidate would stand, as a line of the list.
public struct GhostRow: Sendable, Equatable {
    /// Dense item index.
    public let item: Int32
    /// Title; untrusted text.
    public let title: String
    /// Rank without the pieces that are off.
    public let rank: Int
    /// Score without them.
    public let score: Double
}

extension State {
    /// What is known of the pieces that are off for the selected row; nil while all are on.
    public var shownTrial: EvidenceTrial? {
        guard !trial.off.isEmpty, let answer = trial.answer.value,
            answer.question.item == candidates.selection, answer.question.user == user?.index
        else { return nil }
        return answer
    }

    /// Whether a line of the evidence panel is switched off.
    public func isOff(_ line: EvidenceLine) -> Bool {
        line.piece.map(trial.off.contains) ?? false
    }

    /// Whether the piece with an identifier is switched off.
    public func isOff(id: String) -> Bool {
        evidenceLines.contains { $0.id == id && isOff($0) }
    }

    /// What a claim of the rationale on the screen loses.
    public func loss(of claim: RationaleClaim) -> ClaimLoss {
        let off = claim.evidence.count { isOff(id: $0) }
        return off == 0 ? .none : off == claim.evidence.count ? .all : .some
    }

    /// The place that the selected row would have; nil where it would keep it.
    public var ghost: GhostRow? {
        guard let trial = shownTrial, trial.after.rank != trial.before.rank else { return nil }
        return GhostRow(
            item: trial.question.item, title: selectedCandidate?.title ?? "",
            rank: trial.after.rank, score: trial.after.score)
    }

    /// Rows at the foot of the evidence panel that say what comes of the pieces that are off; none
    /// while all are on, or where the panel is too low.
    public var trialFootHeight: Int {
        guard !trial.off.isEmpty, layout.listHeight(of: .evidence) >= 9 else { return 0 }
        return 5
    }

    /// Lines of its list that a panel can show now.
    func listHeight(of panel: Panel) -> Int {
        layout.listHeight(of: panel) - (panel == .evidence ? trialFootHeight : 0)
    }

    /// What is said of the kinds that do not enter the score, when a piece of one is off.
    public var trialNote: String? {
        guard let scorer = evidence.value?.scorer else { return nil }
        return scorer.note ?? scorer.wordsBeside(trial.off.map(\.kind))
    }

    /// Puts the ghost where the row would stand: above a row that it would overtake, below one that
    /// it would fall behind.
    func withGhost(_ rows: [CandidateRow]) -> [CandidateLine] {
        var lines = rows.map(CandidateLine.row)
        guard let ghost, let trial = shownTrial else { return lines }
        let falls = ghost.rank > trial.before.rank
        let place = rows.firstIndex { falls ? $0.rank > ghost.rank : $0.rank >= ghost.rank }
        lines.insert(.ghost(ghost), at: place ?? lines.count)
        return lines
    }
}
