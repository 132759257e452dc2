/// One row of a ranking.
public struct CandidateRow: Sendable, Equatable {
    /// Dense item index: the identity of the row.
    public let item: Int32
    /// Rank among all candidates, 1 the best.
    public let rank: Int
    /// Title from the data; untrusted text.
    public let title: String
    /// The model's score; `ModelSummary.scoreMeaning` says what it is.
    public let score: Double
    /// Which modalities the store holds for the item.
    public let modalities: Modalities
    /// Number of users whose events stand behind the item; few means weak evidence.
    public let support: Int
    /// What the score is made of, where the model can tell; the parts add up to it.
    public let parts: [ScorePart]
    /// Whether the row stands behind those that a second stage scored: its score is the first
    /// stage's, of another kind than theirs.
    public let isBehind: Bool

    /// Makes a row.
    public init(
        item: Int32, rank: Int, title: String, score: Double, modalities: Modalities,
        support: Int, parts: [ScorePart] = [], isBehind: Bool = false
    ) {
        self.isBehind = isBehind
        self.item = item
        self.rank = rank
        self.title = title
        self.score = score
        self.modalities = modalities
        self.support = support
        self.parts = parts
    }

    /// Below this many users behind an item, the row carries the weak-evidence badge.
    public static let weakSupport = 5

    /// Whether too few users stand behind the item.
    public var hasWeakSupport: Bool { support < Self.weakSupport }
}

/// The stream event that moved a ranking.
public struct CauseEvent: Sendable, Equatable {
    /// Index of the event in the stream, 1 the first.
    public let eventIndex: Int
    /// Title of the item of the event; untrusted text.
    public let title: String
    /// Milliseconds since 1970 UTC.
    public let time: Int64

    /// Makes a cause.
    public init(eventIndex: Int, title: String, time: Int64) {
        self.eventIndex = eventIndex
        self.title = title
        self.time = time
    }
}

/// What moved a ranking.
public enum RankCause: Sendable, Equatable {
    /// An event of the user.
    case event(CauseEvent)
    /// The adapter published another version; `from` is nil where none served before.
    case adapter(from: Int?, to: Int)
    /// Parts of the model were switched, in words such as `text off`.
    case parts(String)
}

/// An entry of the rank ledger: how one item moved, and what did it.
public struct RankChange: Sendable, Equatable {
    /// Dense item index.
    public let item: Int32
    /// Title from the data; untrusted text.
    public let title: String
    /// Rank before, or nil when the item was not in the list.
    public let oldRank: Int?
    /// Rank after, or nil when the item is no longer in the list.
    public let newRank: Int?
    /// Score before, where known.
    public let oldScore: Double?
    /// Score after, where known.
    public let newScore: Double?
    /// What did it, one of a kind: the last event when several came between two looks.
    public let causes: [RankCause]
    /// What the score was made of, where known.
    public let oldParts: [ScorePart]
    /// What the score is made of, where known.
    public let newParts: [ScorePart]
    /// Whether the row stood behind those that a second stage scored: its old score is then the first
    /// stage's.
    public let wasBehind: Bool
    /// The same of the row and score of now.
    public let isBehind: Bool

    /// Makes an entry.
    public init(
        item: Int32, title: String, oldRank: Int?, newRank: Int?, oldScore: Double?,
        newScore: Double?, causes: [RankCause] = [], oldParts: [ScorePart] = [],
        newParts: [ScorePart] = [], wasBehind: Bool = false, isBehind: Bool = false
    ) {
        self.wasBehind = wasBehind
        self.isBehind = isBehind
        self.item = item
        self.title = title
        self.oldRank = oldRank
        self.newRank = newRank
        self.oldScore = oldScore
        self.newScore = newScore
        self.causes = causes
        self.oldParts = oldParts
        self.newParts = newParts
    }

    /// Places gained (positive) or lost (negative); nil when it entered or left.
    public var delta: Int? {
        guard let oldRank, let newRank else { return nil }
        return oldRank - newRank
    }

    /// Whether the item came into the list.
    public var hasEntered: Bool { oldRank == nil && newRank != nil }

    /// Whether the item fell out of the list.
    public var hasLeft: Bool { oldRank != nil && newRank == nil }

    /// Whether the rank is another one than before.
    public var isMove: Bool { oldRank != newRank }

    /// This entry followed by a later one of the same item, as one.
    func followed(by later: RankChange) -> RankChange {
        RankChange(
            item: item, title: title, oldRank: oldRank, newRank: later.newRank,
            oldScore: oldScore, newScore: later.newScore ?? newScore,
            causes: RankCause.merged(causes, later.causes), oldParts: oldParts,
            newParts: later.newParts.isEmpty ? newParts : later.newParts,
            wasBehind: wasBehind,
            isBehind: later.newScore == nil ? isBehind : later.isBehind)
    }

    /// The last event that did it, if any did.
    public var causeEvent: CauseEvent? {
        for case .event(let event) in causes { return event }
        return nil
    }

    /// Whether one score is the second stage's and the other the first's: they are of other kinds.
    public var crossesStages: Bool {
        oldScore != nil && newScore != nil && wasBehind != isBehind
    }

    /// How the parts of the score changed; empty unless both sides are known and of one kind.
    public var partChanges: [ScorePartChange] {
        oldParts.isEmpty || newParts.isEmpty || crossesStages
            ? [] : ScorePartChange.between(oldParts, newParts)
    }
}

extension RankCause {
    /// The causes of two changes that follow one another: the later one of each kind, an adapter's
    /// versions joined.
    static func merged(_ earlier: [RankCause], _ later: [RankCause]) -> [RankCause] {
        var merged = earlier
        for cause in later {
            guard let index = merged.firstIndex(where: { $0.isOfKind(of: cause) }) else {
                merged.append(cause)
                continue
            }
            if case .adapter(let from, _) = merged[index], case .adapter(_, let to) = cause {
                merged[index] = .adapter(from: from, to: to)
            } else {
                merged[index] = cause
            }
        }
        return merged
    }

    private func isOfKind(of other: RankCause) -> Bool {
        switch (self, other) {
        case (.event, .event), (.adapter, .adapter), (.parts, .parts): true
        default: false
        }
    }
}

/// The next real item of the user in the held-out stream, and where the model ranks it.
///
/// Shown only on request; it is never evidence and never training data before it is revealed.
public struct GroundTruth: Sendable, Equatable {
    /// Dense item index.
    public let item: Int32
    /// Title from the data; untrusted text.
    public let title: String
    /// Rank among all candidates, or nil when the item is not one of them (already seen).
    public let rank: Int?
    /// The model's score, where it is a candidate.
    public let score: Double?

    /// Makes a ground truth.
    public init(item: Int32, title: String, rank: Int?, score: Double?) {
        self.item = item
        self.title = title
        self.rank = rank
        self.score = score
    }
}

/// A list of candidates for one user at one event, by one model version.
public struct Ranking: Sendable, Equatable {
    /// Dense user index.
    public let user: Int32
    /// Version of the model that scored it.
    public let modelVersion: String
    /// Version of the adapter that served; nil without one.
    public let adapterVersion: Int?
    /// Names of the parts that were left out.
    public let without: [String]
    /// What scored the best rows again; nil where the model ranked alone.
    public let secondStage: SecondStageSummary?
    /// Number of stream events applied when it was scored.
    public let eventIndex: Int
    /// Number of candidates ranked: the items the user has not had yet.
    public let candidateCount: Int
    /// The best rows, best first.
    public let rows: [CandidateRow]
    /// Rows of `RankRequest.alsoRanked` that are not among `rows`, by rank.
    public let extras: [CandidateRow]
    /// Ledger entries against the previous answer for this user; only items that moved.
    public let changes: [RankChange]
    /// The next held-out item of the user, or nil when none is left.
    public let nextItem: GroundTruth?
    /// Time spent scoring, in milliseconds.
    public let latencyMilliseconds: Double

    /// Makes a ranking.
    public init(
        user: Int32, modelVersion: String, eventIndex: Int, candidateCount: Int,
        rows: [CandidateRow], extras: [CandidateRow] = [], changes: [RankChange] = [],
        nextItem: GroundTruth? = nil, latencyMilliseconds: Double = 0,
        adapterVersion: Int? = nil, without: [String] = [],
        secondStage: SecondStageSummary? = nil
    ) {
        self.secondStage = secondStage
        self.user = user
        self.modelVersion = modelVersion
        self.eventIndex = eventIndex
        self.candidateCount = candidateCount
        self.rows = rows
        self.extras = extras
        self.changes = changes
        self.nextItem = nextItem
        self.latencyMilliseconds = latencyMilliseconds
        self.adapterVersion = adapterVersion
        self.without = without
    }

    /// Share of the candidates that a rank leaves behind, 0 ... 100.
    public func percentile(ofRank rank: Int) -> Double {
        guard candidateCount > 1 else { return 100 }
        return 100 * Double(candidateCount - rank) / Double(candidateCount - 1)
    }
}

/// What scores the best of a list again.
public struct SecondStageSummary: Sendable, Equatable {
    /// Short name, such as `prompt`.
    public let name: String
    /// How many of a list it scores at most; the others stand behind them as they were.
    public let count: Int
    /// What its score is, such as `prompt score`.
    public let scoreMeaning: String
    /// Whether it is shown the evidence.
    public let showsEvidence: Bool

    /// Names a second stage.
    public init(name: String, count: Int, scoreMeaning: String, showsEvidence: Bool = true) {
        self.name = name
        self.count = count
        self.scoreMeaning = scoreMeaning
        self.showsEvidence = showsEvidence
    }
}

/// What to rank.
public struct RankRequest: Sendable, Equatable {
    /// Dense user index.
    public let user: Int32
    /// Number of rows wanted.
    public let count: Int
    /// Items whose rank is wanted even when it is below `count`: pinned ones.
    public let alsoRanked: [Int32]

    /// Makes a request.
    public init(user: Int32, count: Int, alsoRanked: [Int32]) {
        self.user = user
        self.count = count
        self.alsoRanked = alsoRanked
    }
}
