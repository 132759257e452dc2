/// Why an evaluation cannot be done, for people: one sentence, and what to try.
public struct EvaluationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What went wrong, with the file, line and value where there are any.
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
