/// How a language model came by a text.
public struct WritingRecord: Sendable, Equatable {
    /// Name of the language model; untrusted text.
    public let author: String
    /// Tokens of the text.
    public let tokenCount: Int
    /// Time from the order to the first words.
    public let firstMilliseconds: Double
    /// Time from the order to the end.
    public let milliseconds: Double

    /// Makes a record.
    public init(
        author: String, tokenCount: Int, firstMilliseconds: Double, milliseconds: Double
    ) {
        self.author = author
        self.tokenCount = tokenCount
        self.firstMilliseconds = firstMilliseconds
        self.milliseconds = milliseconds
    }
}

/// What shall be put into words, and how.
public struct RationaleOrder: Sendable, Equatable {
    /// The evidence as the screen has it.
    public let evidence: EvidenceSet
    /// Pieces of it that are switched off: the text shall not rest on them.
    public let off: [EvidencePiece]
    /// What the check of this very evidence found; nil where it was not made. Only a faithful one
    /// lets the text say "because".
    public let verdict: CheckVerdict?
    /// Which wording, from 0; the same number gives the same words.
    public let wording: Int
    /// The text that the new one is compared with word by word; nil for none.
    public let old: RationaleText?

    /// Orders a text.
    public init(
        evidence: EvidenceSet, off: [EvidencePiece] = [], verdict: CheckVerdict? = nil,
        wording: Int = 0, old: RationaleText? = nil
    ) {
        self.evidence = evidence
        self.off = off
        self.verdict = verdict
        self.wording = wording
        self.old = old
    }
}

/// What is told of a text before it is whole.
public enum WritingNews: Sendable, Equatable {
    /// The language model is being loaded.
    case loading
    /// The language model reads the evidence.
    case reading
    /// So much of the text is there, and what it changes of the old one so far; untrusted.
    case written(String, diff: [TextPart])
}

/// A text that a language model is writing, or that was stopped before its end.
public struct RationaleDraft: Sendable, Equatable {
    /// How far it is.
    public enum Stage: Sendable, Equatable {
        /// Ordered; nothing was heard yet.
        case ordered
        /// The language model is being loaded.
        case loading
        /// The language model reads the evidence.
        case reading
        /// Words come.
        case writing
        /// Nobody waits for it any more.
        case stopped
    }

    /// How far it is.
    public internal(set) var stage = Stage.ordered
    /// What is there of it; untrusted.
    public internal(set) var text = ""
    /// What that changes of the text before, while pieces of evidence are off.
    public internal(set) var diff: [TextPart] = []

    let token: RequestToken

    /// Whether it is the text of what is left of the evidence, not of all of it.
    public var isRetelling: Bool { token.kind == .retelling }
}

/// Rationales and who writes them.
public struct WritingState: Sendable, Equatable {
    /// What is being written or was stopped; nil while every text is whole.
    public internal(set) var draft: RationaleDraft?
    /// Which wording of the selected row is asked for.
    public internal(set) var wording = 0

    /// What checks of this session found, oldest first.
    var verdicts: [KnownVerdict] = []
    /// What the text under way is written of.
    var ordered: WritingKey?
    /// What the rationale on the screen was written of.
    var settled: WritingKey?

    /// Most verdicts that are remembered.
    static let verdictLimit = 200
}

/// A verdict with all that it is pinned to: it says nothing of another moment.
struct KnownVerdict: Sendable, Equatable {
    let user: Int32
    let item: Int32
    let eventIndex: Int
    let adapterVersion: Int?
    let scorer: ScorerSummary
    let verdict: CheckVerdict
}

/// What makes a text another one.
struct WritingKey: Sendable, Equatable {
    let user: Int32
    let item: Int32
    let eventIndex: Int
    let modelVersion: String
    let wording: Int
    let isTested: Bool
}
