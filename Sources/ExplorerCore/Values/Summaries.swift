/// The workspace that is open.
public struct WorkspaceSummary: Sendable, Equatable {
    /// Short name, such as `movielens-small`; untrusted text.
    public let name: String
    /// Number of users.
    public let userCount: Int
    /// Number of items.
    public let itemCount: Int
    /// Number of stored interactions.
    public let interactionCount: Int
    /// Seed of every random stream of the session.
    public let seed: UInt64
    /// Whether times are real. Without, positions in the source are shown.
    public let hasTimes: Bool
    /// Whether the store is opened without writing, as the bundled one is.
    public let isReadOnly: Bool
    /// More to know, such as the dataset hash and its licence.
    public let facts: [Fact]

    /// Makes a summary.
    public init(
        name: String, userCount: Int, itemCount: Int, interactionCount: Int, seed: UInt64,
        hasTimes: Bool, isReadOnly: Bool, facts: [Fact] = []
    ) {
        self.name = name
        self.userCount = userCount
        self.itemCount = itemCount
        self.interactionCount = interactionCount
        self.seed = seed
        self.hasTimes = hasTimes
        self.isReadOnly = isReadOnly
        self.facts = facts
    }
}

/// The model that scores.
public struct ModelSummary: Sendable, Equatable {
    /// Short name, such as `sasrec`.
    public let name: String
    /// Version of the weights in readable form.
    public let version: String
    /// What a score is, such as `dot product`.
    public let scoreMeaning: String
    /// Number of trained parameters.
    public let parameterCount: Int
    /// How many of the newest events the model looks at.
    public let windowLength: Int
    /// More to know, such as width, layers and training loss.
    public let facts: [Fact]
    /// Name of the language model that writes rationales; nil where the template does. Untrusted
    /// text.
    public var writer: String?

    /// Makes a summary.
    public init(
        name: String, version: String, scoreMeaning: String, parameterCount: Int,
        windowLength: Int, facts: [Fact] = [], writer: String? = nil
    ) {
        self.writer = writer
        self.name = name
        self.version = version
        self.scoreMeaning = scoreMeaning
        self.parameterCount = parameterCount
        self.windowLength = windowLength
        self.facts = facts
    }
}

/// A failure as a value: drawn in the panel that it concerns while the rest keeps working.
public struct Failure: Sendable, Equatable, Error {
    /// What went wrong, in one sentence; untrusted text.
    public let message: String
    /// What to try, or nil.
    public let hint: String?
    /// Whether asking again may help; `r` then does.
    public let isRetryable: Bool

    /// Makes a failure.
    public init(_ message: String, hint: String? = nil, isRetryable: Bool = true) {
        self.message = message
        self.hint = hint
        self.isRetryable = isRetryable
    }
}

/// How far a request is.
public struct Progress: Sendable, Equatable {
    /// What is counted, such as `MB`.
    public let unit: String
    /// How many are done.
    public let done: Int
    /// How many there are, where known.
    public let total: Int?

    /// Makes a progress.
    public init(unit: String, done: Int, total: Int?) {
        self.unit = unit
        self.done = done
        self.total = total
    }
}
