/// Something worth knowing about a data set before its numbers are trusted.
public struct DoctorFinding: Sendable, Equatable, Codable {
    /// How much it matters.
    public enum Severity: String, Sendable, Codable, CaseIterable {
        /// Good to know.
        case info
        /// Changes what a metric means.
        case warning
        /// Has to be mended.
        case error
    }

    /// Stable name, such as `tied-times`.
    public let code: String
    /// How much it matters.
    public let severity: Severity
    /// How many users, items or events it concerns.
    public let count: Int
    /// One case of it, in words. May hold untrusted text.
    public let example: String
    /// What to do about it.
    public let advice: String

    /// Makes a finding from its fields.
    public init(
        code: String, severity: Severity, count: Int, example: String, advice: String
    ) {
        self.code = code
        self.severity = severity
        self.count = count
        self.example = example
        self.advice = advice
    }
}
