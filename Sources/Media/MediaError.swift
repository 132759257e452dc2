/// A picture or sound that cannot be read or written: which file, what is wrong, what to do.
public struct MediaError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file, or the name the caller gave to bytes in memory.
    public let path: String
    /// What is wrong, in the words of the format.
    public let reason: String
    /// What to try.
    public let hint: String?

    /// Makes an error.
    public init(path: String, _ reason: String, hint: String? = nil) {
        self.path = path
        self.reason = reason
        self.hint = hint
    }

    /// File, reason, and the hint in brackets.
    public var description: String {
        "\(path): \(reason)" + (hint.map { " (\($0))" } ?? "")
    }
}
