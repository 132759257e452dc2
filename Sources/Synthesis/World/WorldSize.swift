/// How large a world is, and what is written of it.
public struct WorldSize: Sendable, Equatable, Codable {
    /// Users.
    public var users: Int
    /// Films, those included that appear late.
    public var items: Int
    /// Length of the record in days.
    public var days: Int
    /// Mean number of interactions of a user.
    public var eventsPerUser: Int
    /// Whether posters and sounds are made.
    public var hasMedia: Bool

    /// The size of the bundled world.
    public static let bundled = WorldSize(users: 1_500, items: 480, days: 180)

    /// Sets a size; `check()` tells whether it makes sense.
    public init(
        users: Int, items: Int, days: Int, eventsPerUser: Int = 55, hasMedia: Bool = true
    ) {
        self.users = users
        self.items = items
        self.days = days
        self.eventsPerUser = eventsPerUser
        self.hasMedia = hasMedia
    }

    /// Limits of a world: below them its parts cannot all exist, above them numbers overflow what
    /// the files hold or the media would take hours.
    ///
    /// - Throws: `SynthesisError` that names the option.
    public func check() throws {
        try Self.check("--users", users, in: 8...2_000_000)
        try Self.check("--items", items, in: 64...1_000_000)
        try Self.check("--days", days, in: 14...3_650)
        try Self.check("--events-per-user", eventsPerUser, in: 4...1_000)
        if eventsPerUser * 4 > items {
            throw SynthesisError(
                "--events-per-user \(eventsPerUser) is too many for \(items) films",
                hint: "nobody watches a film twice: give at least four films for each event")
        }
        if hasMedia, items > 20_000 {
            throw SynthesisError(
                "\(items) films with posters and sounds would fill \(items / 70) MB",
                hint: "at most 20,000 with media, or add --without-media")
        }
    }

    private static func check(_ option: String, _ value: Int, in range: ClosedRange<Int>) throws {
        guard range.contains(value) else {
            throw SynthesisError(
                "\(option) \(value) makes no world",
                hint: "between \(range.lowerBound) and \(range.upperBound)")
        }
    }
}

/// A world that cannot be made or written: what is wrong and what to do.
public struct SynthesisError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong.
    public let reason: String
    /// What to try.
    public let hint: String?

    /// Makes an error.
    public init(_ reason: String, hint: String? = nil) {
        self.reason = reason
        self.hint = hint
    }

    /// The reason, and the hint in brackets.
    public var description: String { reason + (hint.map { " (\($0))" } ?? "") }
}
