import Catalog

/// An event that has taken effect, with what was true just before it.
public struct StreamEvent: Sendable, Hashable, Codable {
    /// Position in the stream, counted from 1. With data and model it reproduces every list.
    public let index: Int
    /// Who, what and when.
    public let interaction: Interaction
    /// Name of the source, such as `replay`, `simulated` or `injected`.
    public let source: String
    /// Number of events of the user before this one.
    public let historyCount: Int
    /// Number of events of the item, by anybody, before this one.
    public let itemCount: Int
    /// False when the event was taken back and now comes again.
    public let isFirstTime: Bool

    /// Makes an event.
    public init(
        index: Int, interaction: Interaction, source: String, historyCount: Int, itemCount: Int,
        isFirstTime: Bool
    ) {
        self.index = index
        self.interaction = interaction
        self.source = source
        self.historyCount = historyCount
        self.itemCount = itemCount
        self.isFirstTime = isFirstTime
    }
}

/// Why a stream cannot do what it was asked, for people.
public struct StreamError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What went wrong.
    public let reason: String
    /// What to try.
    public let hint: String?

    /// Makes an error.
    public init(_ reason: String, hint: String? = nil) {
        self.reason = reason
        self.hint = hint
    }

    /// The reason, and the hint in brackets.
    public var description: String { hint.map { "\(reason) (\($0))" } ?? reason }
}
