/// Why latents cannot be quantised, or codes cannot be used.
public struct QuantizationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, in one clause.
    public let reason: String
    /// What to try.
    public let hint: String?

    /// Names a problem.
    public init(_ reason: String, hint: String? = nil) {
        self.reason = reason
        self.hint = hint
    }

    /// One sentence for people.
    public var description: String { hint.map { "\(reason) (\($0))" } ?? reason }
}
