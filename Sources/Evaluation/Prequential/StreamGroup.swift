/// A part of a stream whose figures are given apart.
///
/// In all of them unknown users are asked like others and unknown items count as misses.
public enum StreamGroup: String, Sendable, CaseIterable, Codable {
    /// Every event.
    case all
    /// Events of users with at least five events before the stream.
    case knownUsers = "known-users"
    /// The last 30 % of the events.
    case late
    /// Events of users who come back after more than an hour.
    case returning
    /// Events of items with fewer than five events before.
    case coldItems = "cold-items"

    /// Share of the stream that is not late.
    private static let earlyShare = 0.7

    func contains(_ traits: EventTraits, at index: Int, of count: Int) -> Bool {
        if traits.contains(.repeated) { return false }
        switch self {
        case .all: return true
        case .knownUsers: return traits.contains(.knownUser)
        case .late: return Double(index) >= Double(count) * Self.earlyShare
        case .returning: return traits.contains(.returning)
        case .coldItems: return traits.contains(.coldItem)
        }
    }
}
