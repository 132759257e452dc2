/// A model file that cannot be used: what is wrong with it, and what to try.
public struct ModelFileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// What is wrong, in one clause.
    public let reason: String
    /// What to try.
    public let hint: String?

    /// Names a problem.
    public init(path: String, reason: String, hint: String? = nil) {
        self.path = path
        self.reason = reason
        self.hint = hint
    }

    /// One sentence for people.
    public var description: String {
        hint.map { "\(path): \(reason) (\($0))" } ?? "\(path): \(reason)"
    }
}
