/// How fast the simulated clock runs.
public enum StreamSpeed: Sendable, Equatable {
    /// Simulated seconds for each second of the wall clock.
    case factor(Int)
    /// As fast as events can be applied.
    case max

    /// The steps that `[` and `]` go through: real time, ten times, a minute, ten minutes, an hour,
    /// a day, a week a second, and as fast as possible.
    public static let steps: [StreamSpeed] = [
        .factor(1), .factor(10), .factor(60), .factor(600), .factor(3_600), .factor(86_400),
        .factor(604_800), .max,
    ]

    /// The speed of a new session: an hour a second.
    public static let initial = StreamSpeed.factor(3_600)

    /// The next step up, or itself at the top.
    public var faster: StreamSpeed { neighbor(1) }

    /// The next step down, or itself at the bottom.
    public var slower: StreamSpeed { neighbor(-1) }

    private func neighbor(_ offset: Int) -> StreamSpeed {
        guard let index = Self.steps.firstIndex(of: self) else { return Self.initial }
        return Self.steps[Swift.min(Swift.max(index + offset, 0), Self.steps.count - 1)]
    }

    /// Short form, such as `x60` or `max`.
    public var label: String {
        switch self {
        case .factor(let factor): "x" + grouped(factor)
        case .max: "max"
        }
    }
}

/// What the stream is doing.
public enum StreamPhase: Sendable, Equatable {
    /// Nothing to stream: the workspace has no held-out events.
    case unavailable
    /// Ready at its first event.
    case ready
    /// Running and up to date.
    case live
    /// Running, and this many events behind the simulated clock.
    case catchingUp(behind: Int)
    /// Standing still.
    case paused
    /// Standing still after single steps.
    case stepping
    /// The last event has been applied.
    case finished

    /// Whether events come in without a key press.
    public var isRunning: Bool {
        switch self {
        case .live, .catchingUp: true
        case .unavailable, .ready, .paused, .stepping, .finished: false
        }
    }
}

/// Where the stream stands.
public struct StreamStatus: Sendable, Equatable {
    /// What it is doing.
    public let phase: StreamPhase
    /// Where events come from, such as `held-out 30 %` or `simulated user`.
    public let source: String
    /// Number of events applied.
    public let position: Int
    /// Number of events there are, or nil when the source has no end.
    public let total: Int?
    /// Events a second of the wall clock, over the last few seconds.
    public let eventsPerSecond: Double
    /// Time from an event's due moment until it was applied, in milliseconds.
    public let lagMilliseconds: Double
    /// Number of events in the window that is open.
    public let windowEventCount: Int
    /// Length of the windows.
    public let window: WindowLength
    /// The simulated clock in milliseconds since 1970 UTC.
    public let clock: Int64
    /// Speed of the simulated clock.
    public let speed: StreamSpeed
    /// Version of the adapter that serves; nil without one.
    public let adapterVersion: Int?
    /// How far the adapter is with the window that ended last; nil while it rests.
    public let learning: Progress?

    /// Makes a status.
    public init(
        phase: StreamPhase, source: String, position: Int, total: Int?, eventsPerSecond: Double,
        lagMilliseconds: Double, windowEventCount: Int, window: WindowLength, clock: Int64,
        speed: StreamSpeed, adapterVersion: Int? = nil, learning: Progress? = nil
    ) {
        self.phase = phase
        self.source = source
        self.position = position
        self.total = total
        self.eventsPerSecond = eventsPerSecond
        self.lagMilliseconds = lagMilliseconds
        self.windowEventCount = windowEventCount
        self.window = window
        self.clock = clock
        self.speed = speed
        self.adapterVersion = adapterVersion
        self.learning = learning
    }
}

/// One event of the ticker.
public struct StreamRow: Sendable, Equatable {
    /// Index of the event in the stream, 1 the first: the identity of the row.
    public let eventIndex: Int
    /// Milliseconds since 1970 UTC.
    public let time: Int64
    /// Dense user index.
    public let user: Int32
    /// Pseudonym of the user.
    public let userName: String
    /// Dense item index.
    public let item: Int32
    /// Title from the data; untrusted text.
    public let title: String
    /// The rating, where the data has one.
    public let rating: Double?
    /// Rank that the item had in the user's list just before the event, where it is known.
    public var rankBefore: Int?

    /// Makes a row.
    public init(
        eventIndex: Int, time: Int64, user: Int32, userName: String, item: Int32, title: String,
        rating: Double? = nil, rankBefore: Int? = nil
    ) {
        self.eventIndex = eventIndex
        self.time = time
        self.user = user
        self.userName = userName
        self.item = item
        self.title = title
        self.rating = rating
        self.rankBefore = rankBefore
    }
}

/// A line of the ticker.
public enum TickerLine: Sendable, Equatable {
    /// An event.
    case event(StreamRow)
    /// The end of a window: what it came to, and what was learned from it.
    case window(WindowFigures)
}

/// What the stream is told to do.
public enum StreamCommand: Sendable, Equatable {
    /// Run from where it stands.
    case run
    /// Stand still after the event in hand.
    case pause
    /// Apply exactly one event and stand still.
    case step
    /// Apply events as fast as possible up to and with the next one of this user, then stand still.
    case jumpToNextEvent(user: Int32)
    /// Set the speed of the simulated clock.
    case setSpeed(StreamSpeed)
    /// Drop the backlog: set the simulated clock to the event in hand, so that lag is zero.
    case catchUp
}
