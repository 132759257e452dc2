/// What scores a candidate when evidence is taken away, and which evidence it reads.
///
/// The plain models read only the history; a prompt reads neighbours and attributes, too. Every
/// answer about evidence names the scorer it comes from, so that the screen need not know which.
public struct ScorerSummary: Sendable, Equatable {
    /// Short name, such as `sasrec`.
    public let name: String
    /// Version of its weights, parts that are left out included.
    public let version: String
    /// What a score is, such as `dot product`.
    public let scoreMeaning: String
    /// The kinds of evidence that enter the score, in the order of the panel. Taking away another
    /// changes the text alone.
    public let kinds: [EvidenceKind]
    /// What is to be known of the row that it scores, such as that a second stage does not read it;
    /// nil where there is nothing.
    public let note: String?

    /// Names a scorer.
    public init(
        name: String, version: String, scoreMeaning: String, kinds: [EvidenceKind],
        note: String? = nil
    ) {
        self.note = note
        self.name = name
        self.version = version
        self.scoreMeaning = scoreMeaning
        self.kinds = kinds
    }

    /// Whether evidence of a kind enters the score.
    public func reads(_ kind: EvidenceKind) -> Bool { kinds.contains(kind) }

    /// Which of some kinds stand beside the score, in words; nil where all enter it.
    public func wordsBeside(_ present: [EvidenceKind]) -> String? {
        let beside = EvidenceKind.allCases.filter { present.contains($0) && !reads($0) }
        guard let last = beside.last else { return nil }
        let others = beside.dropLast().map(\.words).joined(separator: ", ")
        let subjects = others.isEmpty ? last.words : "\(others) and \(last.words)"
        return "\(subjects) change the text, not this score"
    }
}

extension EvidenceKind {
    /// In words.
    public var words: String {
        switch self {
        case .neighbors: "neighbours"
        case .items: "history items"
        case .attributes: "attributes"
        }
    }
}

/// A piece of evidence by what it points at: its identifier is a place in one set, but a piece that
/// is off stays off when newer evidence puts it in another place.
public enum EvidencePiece: Sendable, Hashable {
    /// A user.
    case neighbor(Int32)
    /// An item of the history.
    case item(Int32)
    /// An attribute by its name.
    case attribute(String)

    /// What sort of thing it is.
    public var kind: EvidenceKind {
        switch self {
        case .neighbor: .neighbors
        case .item: .items
        case .attribute: .attributes
        }
    }
}

extension EvidenceLine {
    /// What the line points at; nil for lines that are no evidence.
    public var piece: EvidencePiece? {
        switch self {
        case .neighbor(let neighbor): .neighbor(neighbor.user)
        case .item(let item): .item(item.item)
        case .attribute(let attribute): .attribute(attribute.name)
        case .heading, .none, .hidden, .blank: nil
        }
    }
}

extension EvidenceSet {
    /// The kinds that it has pieces of.
    public var kinds: [EvidenceKind] {
        EvidenceKind.allCases.filter { kind in lines.contains { $0.piece?.kind == kind } }
    }
}

/// A stretch of a text that was written anew.
public struct TextPart: Sendable, Equatable {
    /// What happened to the words.
    public enum Change: Sendable, Equatable {
        /// In both texts.
        case same
        /// In the old text alone.
        case gone
        /// In the new text alone.
        case new
    }

    /// What happened.
    public let change: Change
    /// The words; untrusted text.
    public let text: String

    /// Makes a stretch.
    public init(_ change: Change, _ text: String) {
        self.change = change
        self.text = text
    }

    /// The words with `[-gone-]` or `{+new+}` around them.
    public var marked: String {
        switch change {
        case .same: text
        case .gone: "[-\(text)-]"
        case .new: "{+\(text)+}"
        }
    }
}

extension [TextPart] {
    /// Both texts in one, with marks.
    public var marked: String { map(\.marked).joined(separator: " ") }
}

/// What is asked when pieces of evidence are switched off.
public struct TrialQuestion: Sendable, Equatable {
    /// Dense user index.
    public let user: Int32
    /// Dense item index of the candidate.
    public let item: Int32
    /// The pieces that are off; at least one.
    public let off: [EvidencePiece]

    /// Asks about pieces.
    public init(user: Int32, item: Int32, off: [EvidencePiece]) {
        self.user = user
        self.item = item
        self.off = off
    }
}

/// Where a candidate stands.
public struct CandidateStanding: Sendable, Equatable {
    /// The scorer's score.
    public let score: Double
    /// Rank, 1 the best.
    public let rank: Int

    /// Makes a standing.
    public init(score: Double, rank: Int) {
        self.score = score
        self.rank = rank
    }
}

/// What a candidate would be without some of its evidence.
public struct EvidenceTrial: Sendable, Equatable {
    /// What was asked.
    public let question: TrialQuestion
    /// What scored it.
    public let scorer: ScorerSummary
    /// Number of stream events applied when it was asked.
    public let eventIndex: Int
    /// With all evidence.
    public let before: CandidateStanding
    /// Without the pieces that are off.
    public let after: CandidateStanding
    /// Number of candidates that the ranks count.
    public let rankedCount: Int
    /// What the text written from the remaining pieces changes of the text from all.
    public let diff: [TextPart]
    /// What wrote both texts, such as `template`.
    public let source: String

    /// Makes an answer.
    public init(
        question: TrialQuestion, scorer: ScorerSummary, eventIndex: Int,
        before: CandidateStanding, after: CandidateStanding, rankedCount: Int, diff: [TextPart],
        source: String
    ) {
        self.question = question
        self.scorer = scorer
        self.eventIndex = eventIndex
        self.before = before
        self.after = after
        self.rankedCount = rankedCount
        self.diff = diff
        self.source = source
    }

    /// How much the score changed.
    public var scoreChange: Double { after.score - before.score }
}
