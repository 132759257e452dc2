/// Why one row of a source was skipped.
struct RowRejection: Error {
    /// The reason, as the end of a sentence.
    let reason: String
    /// The offending text, shortened.
    let value: String

    init(_ reason: String, _ value: String = "") {
        self.reason = reason
        self.value = value.count > 80 ? value.prefix(77) + "..." : value
    }

    init(_ reason: String, _ field: Field) {
        self.init(reason, field.prefix(200).text(.utf8))
    }
}

/// A row that was skipped: where, what and why.
public struct RejectedRow: Sendable, Equatable, Codable, CustomStringConvertible {
    /// Name of the source file.
    public let file: String
    /// Line in it, from 1.
    public let line: Int
    /// The offending text. Untrusted.
    public let value: String
    /// The reason.
    public let reason: String

    /// `file:line: reason: value`, the value quoted and its control characters escaped.
    public var description: String {
        let place = "\(file):\(line): \(reason)"
        return value.isEmpty ? place : place + ": " + value.debugDescription
    }
}
