/// Names an action; the raw value is its name in the command line.
public enum ActionID: String, Sendable, Hashable, CaseIterable {
    case moveUp = "up"
    case moveDown = "down"
    case halfPageUp = "half-page-up"
    case halfPageDown = "half-page-down"
    case pageUp = "page-up"
    case pageDown = "page-down"
    case moveToTop = "top"
    case moveToBottom = "bottom"
    case nextPanel = "next-panel"
    case previousPanel = "previous-panel"
    case goToUsers = "users"
    case goToHistory = "history"
    case goToCandidates = "candidates"
    case goToEvidence = "evidence"
    case goToRationale = "rationale"
    case goToStream = "stream"
    case showModel = "model"
    case togglePart = "switch"
    case restoreParts = "all-parts"
    case undoSwitch = "undo"
    case windowLength = "window"
    case zoom = "zoom"
    case back = "back"
    case openUser = "open-user"
    case returnToUser = "previous-user"
    case searchUsers = "find-user"
    case sortUsers = "sort-users"
    case searchItems = "find-item"
    case openEvidence = "open-evidence"
    case describeItem = "describe"
    case describeEvent = "describe-event"
    case pin = "pin"
    case follow = "follow"
    case explainMove = "why-moved"
    case nextMove = "next-move"
    case previousMove = "previous-move"
    case setMark = "mark"
    case toggleNextItem = "truth"
    case openNeighbor = "open-neighbor"
    case nextClaim = "next-claim"
    case reword = "reword"
    case toggleEvidence = "toggle-evidence"
    case hideEvent = "hide-event"
    case restoreHistory = "all-history"
    case dethrone = "dethrone"
    case restoreEvidence = "all-evidence"
    case checkFaithfulness = "check"
    case openEventUser = "open-event"
    case spotCheck = "spot-check"
    case judge = "judge"
    case pauseOrRun = "pause"
    case step = "step"
    case stepBack = "step-back"
    case slower = "slower"
    case faster = "faster"
    case jumpToEvent = "next-event"
    case goLive = "live"
    case retry = "retry"
    case showFailure = "error"
    case showLog = "log"
    case chooseTheme = "themes"
    case help = "help"
    case palette = "command"
    case redraw = "redraw"
    case suspend = "suspend"
    case quit = "quit"
    case quitAtOnce = "quit-now"
}

/// One thing a person can do: the source of dispatch, footer, help, palette and key table.
public struct Action: Sendable, Equatable {
    /// Headings of the help page and the key table.
    public enum Group: String, Sendable, Equatable, CaseIterable {
        /// Moving in lists.
        case lists = "Lists"
        /// Moving between panels.
        case panels = "Panels"
        /// Users.
        case users = "Users"
        /// The ranking.
        case candidates = "Candidates"
        /// Evidence and rationale.
        case reasons = "Evidence and rationale"
        /// Verdicts of people.
        case spotChecks = "Spot-check"
        /// The parts of the model.
        case model = "Model"
        /// The stream.
        case stream = "Stream"
        /// Everything else.
        case program = "Program"
    }

    /// Its name.
    public let id: ActionID
    /// Keys that do it, the most usual first.
    public let keys: [Key]
    /// What it does, for help and palette.
    public let title: String
    /// One or two words for the footer; empty for actions that are never shown there.
    public let footer: String
    /// Heading it is listed under.
    public let group: Group
    /// Panels whose focus it needs, or nil when it works everywhere.
    public let panels: [Panel]?
    /// How much it deserves room in the footer, higher first.
    public let prominence: Int

    init(
        _ id: ActionID, _ keys: [Key], _ title: String, footer: String = "", _ group: Group,
        in panels: [Panel]? = nil, prominence: Int = 0
    ) {
        self.id = id
        self.keys = keys
        self.title = title
        self.footer = footer
        self.group = group
        self.panels = panels
        self.prominence = prominence
    }

    /// Whether the focus of this panel lets the keys of the action through.
    public func applies(to panel: Panel) -> Bool { panels?.contains(panel) ?? true }

    /// Its keys in words, such as `Up or k`.
    public var keyLabel: String { keys.map(\.label).joined(separator: " or ") }
}
