import Layers

/// A file of features, or a file to be encoded, that cannot be used.
public struct FeatureFileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// What is wrong and where, in one clause. Text from the file is quoted.
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

    /// Text from a file made safe for a terminal: quoted, shortened, without control characters.
    static func quoted(_ text: String) -> String { SafetensorsError.quoted(text) }
}
