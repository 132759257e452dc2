/// Whose row is checked.
public struct CheckSubject: Sendable, Equatable {
    /// Dense user index.
    public let user: Int32
    /// Pseudonym of the user.
    public let userName: String
    /// Dense item index of the candidate.
    public let item: Int32
    /// Title of the candidate; untrusted text.
    public let title: String

    /// Names a row.
    public init(user: Int32, userName: String, item: Int32, title: String) {
        self.user = user
        self.userName = userName
        self.item = item
        self.title = title
    }
}

/// What the scorer is shown in one row of a check, in the order of the rows.
public enum CheckedCondition: Sendable, Equatable, CaseIterable {
    /// Everything.
    case all
    /// No neighbours.
    case neighborsOff
    /// No attributes.
    case attributesOff
    /// No history items that are evidence, in the history neither.
    case itemsOff
    /// No evidence.
    case allOff
    /// The evidence, and nothing else of the history.
    case onlyEvidence
    /// Somebody else's evidence in the place of one's own.
    case swapped

    /// In words, for the table.
    public var words: String {
        switch self {
        case .all: "all evidence"
        case .neighborsOff: "neighbours off"
        case .attributesOff: "attributes off"
        case .itemsOff: "history items off"
        case .allOff: "all evidence off"
        case .onlyEvidence: "only evidence"
        case .swapped: "somebody else's"
        }
    }
}

/// What a check is pinned to. With it the same numbers come again, whatever the stream does.
public struct CheckMoment: Sendable, Equatable {
    /// What scores.
    public let scorer: ScorerSummary
    /// Version of the adapter that serves; nil without one.
    public let adapterVersion: Int?
    /// Number of stream events applied.
    public let eventIndex: Int
    /// Seed of the session; the draws hang on it, the user, the item and the event index alone.
    public let seed: UInt64
    /// Number of candidates in the list that scores are standardised over.
    public let listCount: Int
    /// Number of pieces of each kind that there are any of.
    public let pieces: [EvidenceKind: Int]
    /// The rows that will come: `swapped` is missing where there is nobody to swap with.
    public let conditions: [CheckedCondition]
    /// Number of random removals; below 20 where the history has not as many different ones.
    public let controlCount: Int
    /// History items that each random removal takes away.
    public let controlSize: Int
    /// Name and hash of the data; untrusted text.
    public let dataset: String
    /// The shell command that gives the same figures; nil where there is none, as for a stream of
    /// simulated users.
    public let command: String?

    /// Pins a check.
    public init(
        scorer: ScorerSummary, adapterVersion: Int?, eventIndex: Int, seed: UInt64,
        listCount: Int, pieces: [EvidenceKind: Int], conditions: [CheckedCondition],
        controlCount: Int, controlSize: Int, dataset: String, command: String?
    ) {
        self.scorer = scorer
        self.adapterVersion = adapterVersion
        self.eventIndex = eventIndex
        self.seed = seed
        self.listCount = listCount
        self.pieces = pieces
        self.conditions = conditions
        self.controlCount = controlCount
        self.controlSize = controlSize
        self.dataset = dataset
        self.command = command
    }

    /// Number of pieces of evidence.
    public var pieceCount: Int { pieces.values.reduce(0, +) }
}

/// One row of a check.
public struct CheckedRow: Sendable, Equatable {
    /// What was shown.
    public let condition: CheckedCondition
    /// Pieces that were off or replaced.
    public let changedPieces: Int
    /// Score in standard deviations of the list.
    public let score: Double
    /// Expected rank in the list, ties broken by chance.
    public let rank: Double
    /// Share of the list by softmax, 0 ... 1.
    public let share: Double
    /// Whether the text written from what was shown differs from that of all evidence.
    public let isTextChanged: Bool

    /// Makes a row.
    public init(
        condition: CheckedCondition, changedPieces: Int, score: Double, rank: Double,
        share: Double, isTextChanged: Bool
    ) {
        self.condition = condition
        self.changedPieces = changedPieces
        self.score = score
        self.rank = rank
        self.share = share
        self.isTextChanged = isTextChanged
    }
}

/// Drops of the score when random history items are taken away instead of evidence.
public struct CheckedControls: Sendable, Equatable {
    /// Drop under each removal, in standard deviations of the list.
    public let drops: [Double]
    /// Their mean.
    public let mean: Double
    /// Their standard deviation.
    public let sd: Double
    /// The drop that chance exceeds in at most 5 % of cases.
    public let p95: Double

    /// Sums up drops.
    public init(drops: [Double], mean: Double, sd: Double, p95: Double) {
        self.drops = drops
        self.mean = mean
        self.sd = sd
        self.p95 = p95
    }
}

/// What a check says.
public enum CheckVerdict: String, Sendable, Equatable, CaseIterable {
    /// The score used the evidence and the text changed with it.
    case faithful
    /// The score used the evidence, but the text stayed as it was.
    case scoreOnly = "score only"
    /// The text changed, but the score did not use the evidence.
    case textOnly = "text only"
    /// Neither.
    case unfaithful
    /// The test cannot tell.
    case undecided
}

/// What a check found.
public struct CheckFindings: Sendable, Equatable {
    /// Drops under random removals; nil where none was possible.
    public let controls: CheckedControls?
    /// Drop of the score without the evidence, in standard deviations of the list.
    public let drop: Double
    /// Drop minus the controls' 95th percentile; nil without controls.
    public let margin: Double?
    /// Loss of the candidate's share of the list without the evidence (ERASER).
    public let comprehensiveness: Double
    /// Loss of the share with the evidence alone (ERASER); near 0 is better.
    public let sufficiency: Double
    /// What it says.
    public let verdict: CheckVerdict
    /// Why, in words.
    public let reason: String
    /// The text with all evidence; untrusted, as all texts are.
    public let text: String
    /// The text without any.
    public let textWithout: String
    /// How the one becomes the other.
    public let diff: [TextPart]
    /// What wrote them, such as `template`.
    public let source: String

    /// Makes findings.
    public init(
        controls: CheckedControls?, drop: Double, margin: Double?, comprehensiveness: Double,
        sufficiency: Double, verdict: CheckVerdict, reason: String, text: String,
        textWithout: String, diff: [TextPart], source: String
    ) {
        self.controls = controls
        self.drop = drop
        self.margin = margin
        self.comprehensiveness = comprehensiveness
        self.sufficiency = sufficiency
        self.verdict = verdict
        self.reason = reason
        self.text = text
        self.textWithout = textWithout
        self.diff = diff
        self.source = source
    }

    /// Drop and margin in one sentence.
    public var marginWords: String {
        guard let controls, let margin else {
            return "no random removal is possible here, so nothing says what chance would do"
        }
        let below = controls.drops.count { $0 < drop }
        if verdict == .undecided {
            return "larger than \(below) of \(controls.drops.count) random removals"
        }
        let side =
            margin > 0
            ? "\(fixed(margin, 3)) beyond chance" : "\(fixed(-margin, 3)) short of chance"
        return "\(side); larger than \(below) of \(controls.drops.count) random removals, "
            + "95 % below \(fixed(controls.p95, 3))"
    }
}

/// What a check can tell at all; stands under every report.
public let checkCaveat =
    "Such a test measures whether score and text are consistent with the evidence, not whether "
    + "the text is true."

extension CheckMoment {
    /// What an honest reader has to know of scorer and text, sentence by sentence.
    ///
    /// - Parameters:
    ///   - source: What wrote the texts of the check.
    ///   - writer: The language model that writes in the panel; nil where the template does.
    public func notes(source: String, writer: String? = nil) -> [String] {
        var notes: [String] = []
        let present = EvidenceKind.allCases.filter { pieces[$0, default: 0] > 0 }
        if let note = scorer.note { notes.append(sentence(note)) }
        if let beside = scorer.wordsBeside(present) { notes.append(sentence(beside)) }
        if source == "template" {
            let instead = writer.map { ", not from \(plainLine($0))" } ?? ""
            notes.append(
                "Text from the template\(instead): it is built from the evidence, so it follows it "
                    + "by construction.")
        }
        return notes
    }

    private func sentence(_ words: String) -> String {
        (words.first.map { String($0).uppercased() } ?? "") + words.dropFirst() + "."
    }
}
