/// A failure a person can act on: what went wrong in one sentence, and what to try.
///
/// Printed on standard error as `whyrec: <reason> (<hint>)`; the exit status is 1.
/// Wrong usage is `ValidationError` of the argument parser and exits with 2.
struct CommandFailure: Error, CustomStringConvertible {
    let reason: String
    let hint: String?

    init(_ reason: String, hint: String? = nil) {
        self.reason = reason
        self.hint = hint
    }

    var description: String { hint.map { "\(reason) (\($0))" } ?? reason }
}
