/// A line of the message log.
public struct LogEntry: Sendable, Equatable {
    /// How serious it is.
    public let level: LogLevel
    /// What happened; untrusted text.
    public let text: String
}

/// Everything the screen shows. Changed by `update` alone; drawing reads it.
public struct State: Sendable, Equatable {
    /// Cells of the terminal.
    public internal(set) var size = ScreenSize(width: 80, height: 24)
    /// The focused panel.
    public internal(set) var focus = Panel.users
    /// How much room it takes.
    public internal(set) var zoom = Zoom.normal
    /// Which of evidence and rationale is on top where they share a frame.
    public internal(set) var sideTab = Panel.evidence
    /// Overlays, the topmost last.
    public internal(set) var overlays: [Overlay] = []

    /// The open workspace and its model.
    public internal(set) var workspace = Loadable<OpenWorkspace>()
    /// The list of users.
    public internal(set) var users = UsersState()
    /// The watched user, or nil before the first choice.
    public internal(set) var user: WatchedUser?
    /// The user watched before, for going back.
    public internal(set) var previousUser: WatchedUser?
    /// What the model knows of the watched user.
    public internal(set) var history = Loadable<History>()
    /// Position of the marked event of the history, or nil for the newest.
    public internal(set) var historyCursor: Int?
    /// The ranking and what moved in it.
    public internal(set) var candidates = CandidatesState()
    /// What stands behind the selected candidate.
    public internal(set) var evidence = Loadable<EvidenceSet>()
    /// Identifier of the marked piece of evidence.
    public internal(set) var evidenceCursor: String?
    /// The evidence in words.
    public internal(set) var rationale = Loadable<RationaleText>()
    /// What is being written, and in which words.
    public internal(set) var writing = WritingState()
    /// Index of the marked claim.
    public internal(set) var claimCursor = 0
    /// What is thought away of the past.
    public internal(set) var whatIf = WhatIfState()
    /// Pieces of evidence that are switched off.
    public internal(set) var trial = TrialState()
    /// The check on the screen; nil while there is none.
    public internal(set) var check: CheckState?
    /// The stream of interactions.
    public internal(set) var stream = StreamState()
    /// The parts of the model and which of them serve.
    public internal(set) var model = ModelState()
    /// What is open of the spot-check.
    public internal(set) var spotCheck = SpotCheckState()
    /// The item of the detail page.
    public internal(set) var itemDetails = Loadable<ItemDetails>()

    /// First line shown of each panel's list.
    public internal(set) var tops: [Panel: Int] = [:]
    /// Name of the theme in use.
    public internal(set) var theme: String
    /// Names of the themes there are.
    public let themes: [String]
    /// Degradations for the header.
    public internal(set) var degradations: [String] = []
    /// A line of news for the footer, such as why an action cannot be done now.
    public internal(set) var news: String?
    /// The message log, oldest first; at most `logLimit` entries.
    public internal(set) var log: [LogEntry] = []

    var serial = 0
    var evidenceSubject: EvidenceSubject?

    /// Longest message log.
    public static let logLimit = 500

    /// A state before anything has happened.
    ///
    /// - Parameters:
    ///   - theme: Name of the theme to start with; one of `themes`.
    ///   - themes: Names of the themes there are, in the order of the picker.
    public init(theme: String = "terminal", themes: [String] = ["terminal"]) {
        self.theme = theme
        self.themes = themes
    }

    /// Where everything is drawn.
    public var layout: ScreenLayout {
        ScreenLayout(size, LayoutChoice(focus: focus, zoom: zoom, sideTab: sideTab))
    }

    /// Whether times of the data are real times.
    public var hasTimes: Bool { workspace.value?.workspace.hasTimes ?? true }
}

/// What an open workspace says of itself.
public struct OpenWorkspace: Sendable, Equatable {
    /// The data.
    public let workspace: WorkspaceSummary
    /// The model.
    public let model: ModelSummary
}

/// What evidence was last asked for; a newer ranking makes it another subject.
struct EvidenceSubject: Sendable, Equatable {
    let user: Int32
    let item: Int32
    let eventIndex: Int
    let modelVersion: String
}

/// The user whose ranking is on the screen.
public struct WatchedUser: Sendable, Equatable {
    /// Dense user index.
    public let index: Int32
    /// Pseudonym.
    public let name: String
    /// Taste words, where the list of users gave them.
    public let tastes: [String]
}

/// The panel of users.
public struct UsersState: Sendable, Equatable {
    /// The rows.
    public internal(set) var list = Loadable<UserList>()
    /// The search text.
    public internal(set) var field = TextField()
    /// Whether the search line takes the keys.
    public internal(set) var isSearching = false
    /// The order.
    public internal(set) var sort = UserSort.eventCount
    var opensFirstMatch = false
    var isSearchPending = false

    /// Index of the marked user, or nil for the first row.
    public internal(set) var cursor: Int32?

    /// Most rows asked for at once.
    public static let limit = 2_000
}

/// Against what the change column counts.
public enum ChangeReference: Sendable, Equatable {
    /// The ranking before the last change.
    case lastChange
    /// The ranking when the user was opened, or when the reference was set.
    case mark
    /// The ranking before parts of the model were switched.
    case switches
}

/// A ranking kept to compare with.
public struct RankMark: Sendable, Equatable {
    /// Number of stream events applied then.
    public let eventIndex: Int
    /// Version of the adapter that served then.
    public let adapterVersion: Int?
    /// Parts that were left out then.
    public let without: [String]
    /// Rank of each listed item then.
    public let ranks: [Int32: Int]
    /// Score of each listed item then.
    public let scores: [Int32: Double]
    /// What the score of each listed item was made of then.
    public let parts: [Int32: [ScorePart]]

    init(_ ranking: Ranking) {
        eventIndex = ranking.eventIndex
        adapterVersion = ranking.adapterVersion
        without = ranking.without
        let rows = ranking.rows + ranking.extras
        ranks = Dictionary(rows.map { ($0.item, $0.rank) }, uniquingKeysWith: { $1 })
        scores = Dictionary(rows.map { ($0.item, $0.score) }, uniquingKeysWith: { $1 })
        parts = Dictionary(rows.map { ($0.item, $0.parts) }, uniquingKeysWith: { $1 })
    }
}

/// How bright the rows of the last commit still are.
public enum ChangeFade: Int, Sendable, Equatable {
    /// Just committed: bold.
    case fresh
    /// Normal weight, still marked.
    case settling
    /// Plain.
    case settled
}

/// The panel of candidates.
public struct CandidatesState: Sendable, Equatable {
    /// The ranking on the screen.
    public internal(set) var shown = Loadable<Ranking>()
    /// A newer one that waits for its turn, with ledger entries merged.
    public internal(set) var waiting: Ranking?
    /// The selected item.
    public internal(set) var selection: Int32?
    /// The item that selection returns to whenever it is in the list.
    public internal(set) var followed: Int32?
    /// Pinned items in the order of pinning.
    public internal(set) var pinned: [Int32] = []
    /// Ledger entries of the last commit, by item.
    public internal(set) var changes: [Int32: RankChange] = [:]
    /// Number of stream events applied before the last change; nil before any.
    public internal(set) var changedSince: Int?
    /// The version that served before the last change, when another one did the change alone.
    public internal(set) var changedSinceAdapter: Int?
    /// Against what the change column counts.
    public internal(set) var reference = ChangeReference.lastChange
    /// The ranking marked for comparison.
    public internal(set) var mark: RankMark?
    /// Whether the order is held because of navigation.
    public internal(set) var isHeld = false
    /// How bright the changed rows still are.
    public internal(set) var fade = ChangeFade.settled
    /// Whether the next real item is shown.
    public internal(set) var showsNextItem = false
    /// Rankings of the past, oldest first; at most `pastLimit`.
    public internal(set) var past: [PastRanking] = []

    // Closed for half a second after a commit.
    var isCommitGateClosed = false
    var isOutdated = false

    /// Number of rows asked for.
    public static let count = 100
    /// Most past rankings kept.
    public static let pastLimit = 120
}

/// The best items of a ranking that was on the screen.
public struct PastRanking: Sendable, Equatable {
    /// Number of stream events applied then.
    public let eventIndex: Int
    /// Items of the rows then, best first.
    public let items: [Int32]
}

/// The stream panel.
public struct StreamState: Sendable, Equatable {
    /// Where the stream stands; nil before it said so.
    public internal(set) var status: StreamStatus?
    /// Applied events and ends of windows, newest first; at most `rowLimit`.
    public internal(set) var lines: [TickerLine] = []
    /// What the windows came to, oldest first; at most `rateLimit`.
    public internal(set) var windows: [WindowFigures] = []
    /// Rates of the past, oldest first; at most `rateLimit`.
    public internal(set) var rates: [Double] = []
    /// Lags of the past in milliseconds, oldest first; at most `rateLimit`.
    public internal(set) var lags: [Double] = []
    /// The marked event, or nil to stay with the newest.
    public internal(set) var cursor: Int?
    /// Why the stream stands still, when it failed.
    public internal(set) var failure: Failure?

    var runsAfterResume = false

    /// The applied events alone, newest first.
    public var rows: [StreamRow] {
        lines.compactMap { line in
            if case .event(let row) = line { return row }
            return nil
        }
    }

    /// Most lines kept.
    public static let rowLimit = 2_000
    /// Most measurements kept.
    public static let rateLimit = 240
}
