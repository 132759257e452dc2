/// Who competes with the targets of a case.
public enum CandidateRule: Sendable {
    /// Every item outside the history of the case.
    ///
    /// The history of a test case holds the validation item, so known positives never compete.
    case full
    /// `count` distinct items drawn uniformly outside the known items of the user.
    ///
    /// The draw depends on the seed and the user alone: all models and all runs meet the same
    /// competitors. A user with fewer eligible items meets all of them.
    case sampled(count: Int, outside: KnownItems)
    /// The items a file names for the user; a target or a repeated item in it does not compete.
    case file(CandidateFile)

    /// The wording of the badge.
    public var badge: String {
        switch self {
        case .full: "full"
        case .sampled(let count, let known): "sampled:\(count) \(known.scope.rawValue)"
        case .file(let file): "file:\(file.name)"
        }
    }
}

/// The part of `--candidates` that can be read without data: `full`, `sampled:N` or `file:PATH`.
public enum CandidateOption: Sendable, Equatable {
    /// `full`
    case full
    /// `sampled:N`, with N at least 1.
    case sampled(Int)
    /// `file:PATH`
    case file(String)

    /// Reads an option; throws an error that names the three forms.
    public init(_ text: String) throws(EvaluationError) {
        let parts = text.split(separator: ":", maxSplits: 1)
        switch (parts.first, parts.count) {
        case ("full", 1):
            self = .full
        case ("sampled", 2):
            guard let count = Int(parts[1]), count >= 1 else {
                throw EvaluationError(
                    "sampled:\(parts[1]) does not name a number of candidates of at least 1",
                    hint: "write for example sampled:99")
            }
            self = .sampled(count)
        case ("file", 2):
            self = .file(String(parts[1]))
        default:
            throw EvaluationError(
                "\"\(text)\" is not a candidate rule", hint: "use full, sampled:N or file:PATH")
        }
    }
}
