/// A meaning that a theme gives a look. Roles are named by what they say, never by a colour.
public enum Role: String, Sendable, CaseIterable {
    /// The ground of the screen and its plain text.
    case text = "text"
    /// Titles of items and whatever carries the line.
    case textStrong = "text.strong"
    /// Labels, units, captions.
    case textMuted = "text.muted"
    /// What is there only for the eye that looks for it.
    case textFaint = "text.faint"
    /// The name of the program in the header.
    case header = "header"
    /// Values in the header.
    case headerValue = "header.value"
    /// Keys in the footer and in help.
    case key = "key"
    /// What the keys do.
    case keyLabel = "key.label"
    /// News in the footer.
    case news = "news"
    /// Lines around panels.
    case panelBorder = "panel.border"
    /// Lines around the focused panel.
    case panelFocus = "panel.focus"
    /// Titles of panels.
    case panelTitle = "panel.title"
    /// The title of the focused panel.
    case panelTitleFocus = "panel.title.focus"
    /// Headings of columns and sections.
    case heading = "heading"
    /// The marked row of the focused panel.
    case rowSelected = "row.selected"
    /// The marked row of another panel.
    case rowMarked = "row.marked"
    /// Signs of pinned and followed rows.
    case rowPinned = "row.pinned"
    /// An item that gained places.
    case rankUp = "rank.up"
    /// An item that lost places.
    case rankDown = "rank.down"
    /// An item that came into the list.
    case rankNew = "rank.new"
    /// Scores.
    case score = "score"
    /// The bar of a score.
    case scoreBar = "score.bar"
    /// The rest of the bar.
    case scoreTrack = "score.track"
    /// The user's next real item.
    case truth = "truth"
    /// Identifiers of evidence.
    case evidence = "evidence"
    /// Evidence that the marked claim rests on.
    case evidenceLit = "evidence.lit"
    /// A claim that its evidence covers.
    case claimGrounded = "claim.grounded"
    /// A claim that it does not.
    case claimUngrounded = "claim.ungrounded"
    /// A piece of evidence that is switched off.
    case evidenceOff = "evidence.off"
    /// A check that says yes.
    case verdictPass = "verdict.pass"
    /// A check that says half, or cannot tell.
    case verdictWeak = "verdict.weak"
    /// A check that says no.
    case verdictFail = "verdict.fail"
    /// Words that a text lost.
    case textGone = "text.gone"
    /// Words that a text gained.
    case textNew = "text.new"
    /// Where a row would stand.
    case ghost = "ghost"
    /// Names of what wrote a text, such as `template`.
    case source = "source"
    /// Events that came in by the stream.
    case eventNew = "event.new"
    /// Events that the model no longer sees.
    case eventBeyond = "event.beyond"
    /// The stream is up to date.
    case streamLive = "stream.live"
    /// The stream stands still.
    case streamPaused = "stream.paused"
    /// The stream is behind.
    case streamBehind = "stream.behind"
    /// Charts.
    case chart = "chart"
    /// The series that the chart is about.
    case chartAccent = "chart.accent"
    /// Something to be careful with: weak support, stale, degraded.
    case warning = "warning"
    /// Something failed.
    case error = "error"
    /// Lines around overlays.
    case overlayBorder = "overlay.border"
    /// Titles of overlays.
    case overlayTitle = "overlay.title"
    /// Text being typed.
    case input = "input"

    /// The role whose look this one takes where a theme leaves it out; nil for `text` alone.
    public var fallback: Role? {
        switch self {
        case .text: nil
        case .panelFocus, .overlayBorder: .panelBorder
        case .overlayTitle: .panelTitleFocus
        case .rankNew: .rankUp
        case .streamBehind: .warning
        case .claimUngrounded: .warning
        case .claimGrounded, .evidenceLit: .evidence
        case .eventBeyond, .scoreTrack, .evidenceOff: .textFaint
        case .verdictPass: .claimGrounded
        case .verdictWeak: .warning
        case .verdictFail: .error
        case .textGone: .rankDown
        case .textNew: .rankUp
        case .ghost: .textMuted
        case .heading, .keyLabel, .source: .textMuted
        case .scoreBar, .truth, .eventNew, .rowPinned: .chartAccent
        default: dottedParent
        }
    }

    private var dottedParent: Role {
        guard let dot = rawValue.lastIndex(of: ".") else { return .text }
        return Role(rawValue: String(rawValue[..<dot])) ?? .text
    }
}
