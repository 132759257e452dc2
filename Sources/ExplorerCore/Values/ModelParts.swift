/// A part of the model that can be switched off to see what it is worth.
public struct PartSwitch: Sendable, Equatable {
    /// What the part is doing.
    public enum State: Sendable, Equatable {
        /// It takes part in every score.
        case on
        /// It is left out of every score.
        case off
    }

    /// Its name as `--without` takes it, such as `text`.
    public let name: String
    /// What it is, in a few words.
    public let label: String
    /// Whether it takes part in the scores that are served now.
    public let state: State
    /// A figure of it, such as `mean .62`; empty without one.
    public let detail: String
    /// Whether a switch takes effect at once. A part that steers the learning needs the stream so
    /// far to be learned again.
    public let actsAtOnce: Bool

    /// Makes a switch.
    public init(
        name: String, label: String, state: State = .on, detail: String = "",
        actsAtOnce: Bool = true
    ) {
        self.name = name
        self.label = label
        self.state = state
        self.detail = detail
        self.actsAtOnce = actsAtOnce
    }
}

/// What shall serve: which parts are left out, and how the stream is cut for learning.
public struct ModelChoice: Sendable, Equatable {
    /// Names of the parts that are left out, in the order of the switches.
    public let without: [String]
    /// Length of the windows, or nil for the one that the engine started with.
    public let window: WindowLength?

    /// Makes a choice.
    public init(without: [String], window: WindowLength? = nil) {
        self.without = without
        self.window = window
    }
}

/// What serves since a choice took effect.
public struct ServedModel: Sendable, Equatable {
    /// Every part the loaded model has.
    public let switches: [PartSwitch]
    /// The adapter's version, counted from 0; nil when none serves.
    public let adapterVersion: Int?
    /// What scores the best of every list again; nil where nothing does.
    public let secondStage: SecondStageSummary?
    /// More to know, such as the number of parameters learned online.
    public let facts: [Fact]
    /// What the windows came to, oldest first, where the stream has been learned again; nil where
    /// those that ended stand.
    public let windows: [WindowFigures]?

    /// Makes a description.
    public init(
        switches: [PartSwitch], adapterVersion: Int?, facts: [Fact] = [],
        windows: [WindowFigures]? = nil, secondStage: SecondStageSummary? = nil
    ) {
        self.secondStage = secondStage
        self.switches = switches
        self.adapterVersion = adapterVersion
        self.facts = facts
        self.windows = windows
    }
}

/// One addend of a score. The parts of a score add up to it.
public struct ScorePart: Sendable, Equatable {
    /// What it comes from, such as `content`.
    public let name: String
    /// How much it adds.
    public let value: Double

    /// Makes a part.
    public init(_ name: String, _ value: Double) {
        self.name = name
        self.value = value
    }
}

/// What one addend of a score was and is.
public struct ScorePartChange: Sendable, Equatable {
    /// What it comes from.
    public let name: String
    /// Before; nil where the score had no such part.
    public let old: Double?
    /// After; nil where the score has no such part any more.
    public let new: Double?

    /// How much of the score's change it makes up.
    public var delta: Double { (new ?? 0) - (old ?? 0) }

    /// Pairs the parts of two scores by name, in the order of the newer one.
    public static func between(_ old: [ScorePart], _ new: [ScorePart]) -> [ScorePartChange] {
        var names: [String] = []
        for part in new + old where !names.contains(part.name) { names.append(part.name) }
        return names.map { name in
            ScorePartChange(
                name: name, old: old.first { $0.name == name }?.value,
                new: new.first { $0.name == name }?.value)
        }
    }
}
