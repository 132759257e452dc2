/// What a rater says of an explanation.
public enum SpotVerdict: String, Sendable, Equatable, CaseIterable {
    /// The text follows from its evidence, and the evidence makes the rank plausible.
    case faithful
    /// It does not.
    case unfaithful
    /// The rater cannot tell.
    case unsure
}

/// What the automatic check says of a row.
public struct CheckFinding: Sendable, Equatable {
    /// `faithful`, `score only`, `text only`, `unfaithful` or `undecided`.
    public let verdict: String
    /// Drop of the score beyond its controls, in standard deviations of the list; nil without any.
    public let margin: Double?
    /// Why, in words.
    public let reason: String

    /// Makes a finding.
    public init(verdict: String, margin: Double?, reason: String) {
        self.verdict = verdict
        self.margin = margin
        self.reason = reason
    }
}

/// A row of a user's list as a rater sees it, pinned to the model version and the event at which its
/// evidence was found.
public struct SpotCase: Sendable, Equatable {
    /// Its number in the workspace; nil for a row that was picked on the screen.
    public let id: Int64?
    /// Pseudonym of the user.
    public let userName: String
    /// Rank of the candidate, 1 the best.
    public let rank: Int
    /// Number of candidates ranked.
    public let candidateCount: Int
    /// Number of events of the user.
    public let historyCount: Int
    /// Titles of the last of them, newest first; untrusted text.
    public let history: [String]
    /// What stands behind the row; names user, item, model version and event.
    public let evidence: EvidenceSet
    /// The same in words.
    public let rationale: RationaleText
    /// Groups that it was drawn for, such as `cold`, `short` and `top`.
    public let groups: [String]
    /// What the automatic check says. Of a drawn case it is shown only after the rater's verdict.
    public let automatic: CheckFinding?

    /// Makes a case.
    public init(
        id: Int64?, userName: String, rank: Int, candidateCount: Int, historyCount: Int,
        history: [String], evidence: EvidenceSet, rationale: RationaleText, groups: [String] = [],
        automatic: CheckFinding? = nil
    ) {
        self.id = id
        self.userName = userName
        self.rank = rank
        self.candidateCount = candidateCount
        self.historyCount = historyCount
        self.history = history
        self.evidence = evidence
        self.rationale = rationale
        self.groups = groups
        self.automatic = automatic
    }

    /// What tells this case from others.
    var key: SpotKey {
        if let id { return .drawn(id) }
        return .picked(
            user: evidence.user, item: evidence.item, modelVersion: evidence.modelVersion,
            adapterVersion: evidence.adapterVersion, eventIndex: evidence.eventIndex)
    }
}

/// What tells cases apart: the number of a drawn one, row, version and event of a picked one.
enum SpotKey: Sendable, Hashable {
    case drawn(Int64)
    case picked(
        user: Int32, item: Int32, modelVersion: String, adapterVersion: Int?, eventIndex: Int)
}

/// A verdict with its note.
public struct SpotJudgement: Sendable, Equatable {
    /// What the rater says.
    public let verdict: SpotVerdict
    /// In the rater's words; may be empty; untrusted text.
    public let note: String

    /// Makes a judgement.
    public init(_ verdict: SpotVerdict, note: String = "") {
        self.verdict = verdict
        self.note = note
    }
}

/// A queue of cases with what one rater has said of them so far.
public struct SpotQueue: Sendable, Equatable {
    /// Its name.
    public let name: String
    /// The cases in their order.
    public let cases: [SpotCase]
    /// What the rater said, by number of the case.
    public internal(set) var judgements: [Int64: SpotJudgement]
    /// What the draw says of itself, such as which groups are empty.
    public let notes: [String]
    /// Whether it was drawn just now, because there was none.
    public let isNew: Bool

    /// Makes a queue.
    public init(
        name: String, cases: [SpotCase], judgements: [Int64: SpotJudgement], notes: [String] = [],
        isNew: Bool = false
    ) {
        self.name = name
        self.cases = cases
        self.judgements = judgements
        self.notes = notes
        self.isNew = isNew
    }
}

/// A verdict to be kept.
public struct SpotRecord: Sendable, Equatable {
    /// The case.
    public let spotCase: SpotCase
    /// Who judged.
    public let rater: String
    /// What was said.
    public let judgement: SpotJudgement
    /// Whether the rater had seen what the automatic check says.
    public let sawCheck: Bool
    /// How long the case was on the screen; whoever runs the effect measures it.
    public var milliseconds: Int?

    /// Makes a record.
    public init(
        _ spotCase: SpotCase, rater: String, judgement: SpotJudgement, sawCheck: Bool,
        milliseconds: Int? = nil
    ) {
        self.spotCase = spotCase
        self.rater = rater
        self.judgement = judgement
        self.sawCheck = sawCheck
        self.milliseconds = milliseconds
    }
}

/// Where verdicts were written to, and what they come to.
public struct VerdictExport: Sendable, Equatable {
    /// Paths of the files.
    public let files: [String]
    /// Number of verdicts that count.
    public let verdictCount: Int
    /// Agreement in a line each, such as `anna and automatic check: kappa .41 of 28 cases`.
    public let agreement: [String]

    /// Makes an export.
    public init(files: [String], verdictCount: Int, agreement: [String]) {
        self.files = files
        self.verdictCount = verdictCount
        self.agreement = agreement
    }
}
