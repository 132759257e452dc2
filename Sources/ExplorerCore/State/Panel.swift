/// A panel of the screen; its raw value is the digit that jumps to it.
public enum Panel: Int, Sendable, Hashable, CaseIterable {
    /// Whose taste?
    case users = 1
    /// What does the model know?
    case history = 2
    /// What would we recommend, and what moved? The hero, always on the screen.
    case candidates = 3
    /// Because of whom and what?
    case evidence = 4
    /// In words, and is each claim supported?
    case rationale = 5
    /// What is happening, how fast?
    case stream = 6
    /// Which model answers? Only on the wall screen.
    case model = 7

    /// Name in the border.
    public var title: String {
        switch self {
        case .users: "Users"
        case .history: "History"
        case .candidates: "Candidates"
        case .evidence: "Evidence"
        case .rationale: "Rationale"
        case .stream: "Stream"
        case .model: "Model"
        }
    }
}

/// How much of the screen the focused panel takes.
public enum Zoom: Sendable, Equatable, CaseIterable {
    /// Its place in the layout.
    case normal
    /// Half of the body, full height.
    case half
    /// The whole body.
    case full

    /// The next one of the cycle.
    var next: Zoom {
        switch self {
        case .normal: .half
        case .half: .full
        case .full: .normal
        }
    }
}
