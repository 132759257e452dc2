/// Who competes with the item of a streamed event.
public enum StreamCandidates: Sendable, Hashable, Codable {
    /// All items known by then, outside the user's history.
    case full
    /// Distinct items drawn among those, by seed and event index.
    case sampled(Int)

    /// The wording of the badge.
    public var badge: String {
        switch self {
        case .full: "full, known by then"
        case .sampled(let count): "sampled:\(count) known by then, outside the history"
        }
    }

    /// The rule as it is asked for: `full` or `sampled:N`.
    public var name: String {
        switch self {
        case .full: "full"
        case .sampled(let count): "sampled:\(count)"
        }
    }
}
