/// Something about a workspace or a source file that a person can act on.
///
/// One sentence says what went wrong, with file, line and offending value where there is one; the
/// hint says what to try.
public struct CatalogError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What sort of failure it is, so that callers can branch without reading text.
    public enum Kind: Sendable, Equatable {
        /// The folder is missing, unreadable or holds no catalogue.
        case notAWorkspace
        /// The catalogue was written in a format this program does not read.
        case wrongVersion
        /// The database file is damaged.
        case corrupt
        /// The folder or the disk cannot be written to.
        case notWritable
        /// Another process holds the workspace.
        case busy
        /// A source file is missing, unreadable or not in the stated format.
        case badSource
        /// More rows were rejected than allowed.
        case tooManyRejects
        /// The workspace already holds another data set.
        case differentSource
        /// The person asked to stop.
        case cancelled
        /// A user or an item that the catalogue does not have.
        case unknownEntity
        /// An option that makes no sense.
        case usage
        /// Any other failure of the store, such as a full disk.
        case storage
    }

    /// What sort of failure it is.
    public let kind: Kind
    /// What went wrong, one sentence without a full stop.
    public let reason: String
    /// What to try.
    public let hint: String?

    /// Makes an error from its sentence and an optional hint.
    public init(_ kind: Kind, _ reason: String, hint: String? = nil) {
        self.kind = kind
        self.reason = reason
        self.hint = hint
    }

    /// The sentence, with the hint in brackets.
    public var description: String { hint.map { "\(reason) (\($0))" } ?? reason }
}
