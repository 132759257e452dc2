/// One event of a user's history.
public struct HistoryRow: Sendable, Equatable {
    /// Place in the user's sequence, 0 the oldest: the identity of the row.
    public let position: Int
    /// Dense item index.
    public let item: Int32
    /// Title from the data; untrusted text.
    public let title: String
    /// Milliseconds since 1970 UTC, or the position in the source where it has no times.
    public let time: Int64
    /// The user's rating, where the data has one.
    public let rating: Double?
    /// Whether the event came in by the stream of this session.
    public let isNew: Bool

    /// Makes a row.
    public init(
        position: Int, item: Int32, title: String, time: Int64, rating: Double? = nil,
        isNew: Bool = false
    ) {
        self.position = position
        self.item = item
        self.title = title
        self.time = time
        self.rating = rating
        self.isNew = isNew
    }
}

/// What the model knows of one user.
public struct History: Sendable, Equatable {
    /// Dense user index.
    public let user: Int32
    /// Newest first. May stop early: `eventCount` says how many there are.
    public let rows: [HistoryRow]
    /// Number of events of the user so far.
    public let eventCount: Int
    /// How many of the newest events the model looks at; older ones have no influence.
    public let windowLength: Int

    /// Makes a history; `rows` newest first.
    public init(user: Int32, rows: [HistoryRow], eventCount: Int, windowLength: Int) {
        self.user = user
        self.rows = rows
        self.eventCount = eventCount
        self.windowLength = windowLength
    }

    /// Whether the model no longer sees the row.
    public func isBeyondWindow(_ row: HistoryRow) -> Bool {
        row.position < eventCount - windowLength
    }
}

/// One line of the history panel.
public enum HistoryLine: Sendable, Equatable {
    /// An event.
    case event(HistoryRow)
    /// A pause between sessions, in words.
    case gap(String)
    /// Below this line the model does not look.
    case windowEdge(Int)
}

extension History {
    /// Events that follow each other by less than this are one session: thirty minutes.
    public static let sessionGapMilliseconds: Int64 = 30 * 60 * 1000

    /// The rows with session breaks and the edge of the model's window between them.
    ///
    /// - Parameter hasTimes: whether times are real; without, there are no sessions to break.
    public func lines(hasTimes: Bool) -> [HistoryLine] {
        var lines: [HistoryLine] = []
        lines.reserveCapacity(rows.count + 16)
        var newer: HistoryRow?
        for row in rows {
            if let newer {
                if isBeyondWindow(row), !isBeyondWindow(newer) {
                    lines.append(.windowEdge(windowLength))
                } else if hasTimes, let gap = Self.gap(newer.time - row.time) {
                    lines.append(.gap(gap))
                }
            }
            lines.append(.event(row))
            newer = row
        }
        return lines
    }

    private static func gap(_ milliseconds: Int64) -> String? {
        guard milliseconds >= sessionGapMilliseconds else { return nil }
        let hours = milliseconds / 3_600_000
        if hours < 1 { return "session" }
        if hours < 24 { return hours == 1 ? "1 hour earlier" : "\(hours) hours earlier" }
        let days = hours / 24
        if days < 60 { return days == 1 ? "1 day earlier" : "\(days) days earlier" }
        let months = days / 30
        return months < 24 ? "\(months) months earlier" : "\(days / 365) years earlier"
    }
}
