/// Which parts of the model serve, and what the analyst has asked for.
public struct ModelState: Sendable, Equatable {
    /// What serves as the engine last said it; awaited while the stream is learned again.
    public internal(set) var served = Loadable<ServedModel>()
    /// What was asked for last. Differs from what serves while the stream is learned again.
    public internal(set) var choice = ModelChoice(without: [])
    /// Name of the marked switch, or nil for the first.
    public internal(set) var cursor: String?

    /// Earlier choices, the newest last.
    var earlier: [ModelChoice] = []

    /// Most choices that can be undone.
    static let undoLimit = 50

    /// The switches in order; none while no model is open or where it has no parts.
    public var switches: [PartSwitch] { served.value?.switches ?? [] }

    /// The marked switch.
    public var marked: PartSwitch? { switches.first { $0.name == cursor } ?? switches.first }

    /// Whether a part shall take part in the scores.
    public func isWanted(_ part: PartSwitch) -> Bool { !choice.without.contains(part.name) }

    /// Whether a switch waits for the stream to be learned again.
    public func isPending(_ part: PartSwitch) -> Bool {
        served.isLoading && isWanted(part) != (part.state == .on)
    }

    /// Whether the choice takes the stream to be learned again.
    public var isLearningAgain: Bool { served.isLoading && served.progress != nil }
}
