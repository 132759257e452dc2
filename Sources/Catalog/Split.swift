/// One question of an evaluation: after this history, how high do these items rank?
public struct EvaluationCase: Sendable, Equatable {
    /// Dense user index.
    public let user: Int32
    /// What the model may see, oldest first. Never holds a target, nor anything after it save
    /// under the random ratio split, which looks ahead by definition.
    public let history: [Int32]
    /// Times of `history` in milliseconds, parallel to it.
    public let historyTimes: [Int64]
    /// The held-out positives; one under leave-one-out, several under ratio splits.
    public let targets: [Int32]
    /// The "now" of the question in milliseconds: the time of the first target, and never before
    /// the end of the history.
    public let time: Int64

    /// Makes a case; `historyTimes` is parallel to `history`.
    public init(
        user: Int32, history: [Int32], historyTimes: [Int64], targets: [Int32], time: Int64
    ) {
        precondition(history.count == historyTimes.count, "one time for each history item")
        self.user = user
        self.history = history
        self.historyTimes = historyTimes
        self.targets = targets
        self.time = time
    }
}

/// What a model trains on and the questions it is then asked.
///
/// The name travels into the protocol badge of every metric computed from it.
public struct Split: Sendable {
    /// Short name for the badge, such as `leave-one-out` or `ratio-80/10/10-global-time`.
    public let name: String
    /// The events a model may learn from.
    public let training: InteractionSequences
    /// Questions for model selection and early stopping.
    public let validation: [EvaluationCase]
    /// Questions for the reported figures; asked once.
    public let test: [EvaluationCase]

    /// Makes a split from its parts.
    public init(
        name: String, training: InteractionSequences, validation: [EvaluationCase],
        test: [EvaluationCase]
    ) {
        self.name = name
        self.training = training
        self.validation = validation
        self.test = test
    }
}
