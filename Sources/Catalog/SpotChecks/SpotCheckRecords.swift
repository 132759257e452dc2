/// What a person says of an explanation.
public enum HumanVerdict: String, Sendable, Codable, CaseIterable {
    /// The text follows from its evidence, and the evidence makes the rank plausible.
    case faithful
    /// It does not.
    case unfaithful
    /// The rater cannot tell.
    case unsure
}

/// What the automatic check says of a case, as it was when the case was drawn.
public struct SpotCheckFinding: Sendable, Hashable, Codable {
    /// `faithful`, `score only`, `text only`, `unfaithful` or `undecided`.
    public var verdict: String
    /// Drop of the score beyond the 95th percentile of its controls, in standard deviations of the
    /// list; nil without controls.
    public var margin: Double?
    /// Why, in words.
    public var reason: String

    /// Makes a finding.
    public init(verdict: String, margin: Double?, reason: String) {
        self.verdict = verdict
        self.margin = margin
        self.reason = reason
    }
}

/// The groups that a case belongs to, one of each dimension.
public struct SpotCheckStrata: Sendable, Hashable, Codable {
    /// How well the item is known.
    public enum ItemGroup: String, Sendable, Codable, CaseIterable {
        /// Enough events for a collaborative signal.
        case warm
        /// Too few.
        case cold
    }

    /// How well the user is known.
    public enum HistoryGroup: String, Sendable, Codable, CaseIterable {
        /// Fewer events than the median user.
        case short
        /// As many, or more.
        case long
    }

    /// Where in the list the candidate stands.
    public enum RankGroup: String, Sendable, Codable, CaseIterable {
        /// The first three.
        case top
        /// From there to the half of the list.
        case middle
        /// The second half.
        case low
    }

    /// How well the item is known.
    public var item: ItemGroup
    /// How well the user is known.
    public var history: HistoryGroup
    /// Where in the list the candidate stands.
    public var rank: RankGroup

    /// Names the groups.
    public init(item: ItemGroup, history: HistoryGroup, rank: RankGroup) {
        self.item = item
        self.history = history
        self.rank = rank
    }
}

/// The model and the moment that a case speaks of: with it the same list and the same evidence come
/// again.
public struct SpotCheckPin: Sendable, Hashable, Codable {
    /// Name of the model.
    public var model: String
    /// Version of what served, parts that were off included.
    public var modelVersion: String
    /// Version of the adapter; nil where none served.
    public var adapterVersion: Int?
    /// Number of stream events in effect.
    public var eventIndex: Int
    /// Hash of the data set.
    public var dataset: String
    /// Seed of the check's controls, and of the draw.
    public var seed: UInt64

    /// Makes a pin.
    public init(
        model: String, modelVersion: String, adapterVersion: Int?, eventIndex: Int,
        dataset: String, seed: UInt64
    ) {
        self.model = model
        self.modelVersion = modelVersion
        self.adapterVersion = adapterVersion
        self.eventIndex = eventIndex
        self.dataset = dataset
        self.seed = seed
    }
}

/// A (user, item) case before it is stored.
public struct SpotCheckDraft: Sendable, Equatable {
    /// Dense user index.
    public var user: Int32
    /// Dense item index.
    public var item: Int32
    /// Rank of the item in the user's list, 1 the best.
    public var rank: Int
    /// Its groups; nil for a case that somebody picked instead of drawing it.
    public var strata: SpotCheckStrata?
    /// What the automatic check said; nil where it was not asked.
    public var automatic: SpotCheckFinding?
    /// What raters are shown.
    public var exhibit: SpotCheckExhibit

    /// Makes a draft.
    public init(
        user: Int32, item: Int32, rank: Int, strata: SpotCheckStrata?,
        automatic: SpotCheckFinding?, exhibit: SpotCheckExhibit
    ) {
        self.user = user
        self.item = item
        self.rank = rank
        self.strata = strata
        self.automatic = automatic
        self.exhibit = exhibit
    }
}

/// A case as it is stored.
public struct SpotCheckCase: Sendable, Equatable, Identifiable {
    /// Its number in the workspace.
    public let id: Int64
    /// The queue it was drawn for; nil for one that somebody picked on the screen.
    public let queue: Int64?
    /// Place in its queue, from 1.
    public let position: Int
    /// Model and moment.
    public let pin: SpotCheckPin
    /// User, item, groups, finding, exhibit.
    public let draft: SpotCheckDraft
}

/// A list of cases for raters, drawn once and kept.
public struct SpotCheckQueue: Sendable, Equatable, Identifiable {
    /// Its number in the workspace.
    public let id: Int64
    /// Its name.
    public let name: String
    /// Model and moment.
    public let pin: SpotCheckPin
    /// Number of cases asked for; there may have been fewer.
    public let asked: Int
    /// What the draw says of itself in words, such as which strata are empty.
    public let notes: [String]
    /// When it was drawn, in milliseconds since 1970.
    public let time: Int64
}

/// One act of judging. Later verdicts of the same rater on the same case replace this one, and it
/// stays in the log.
public struct SpotCheckVerdict: Sendable, Equatable, Identifiable {
    /// Its number in the workspace; counts up.
    public let id: Int64
    /// The case.
    public let caseID: Int64
    /// Who judged.
    public let rater: String
    /// What the rater said.
    public let verdict: HumanVerdict
    /// In the rater's words; may be empty. Cleaned when it was recorded.
    public let note: String
    /// When, in milliseconds since 1970.
    public let time: Int64
    /// How long the case was looked at before, where a screen measured it.
    public let millisecondsSpent: Int?
    /// Whether the rater had seen what the automatic check says.
    public let sawCheck: Bool
}

extension Sequence<SpotCheckVerdict> {
    /// The verdicts that count: the last of each rater on each case, in order of recording.
    public var current: [SpotCheckVerdict] {
        var last: [String: SpotCheckVerdict] = [:]
        for verdict in self {
            let key = "\(verdict.caseID) \(verdict.rater)"
            if last[key].map({ $0.id < verdict.id }) ?? true { last[key] = verdict }
        }
        return last.values.sorted { $0.id < $1.id }
    }
}
