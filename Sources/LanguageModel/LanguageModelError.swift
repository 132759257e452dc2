import Layers

/// Why a file of a language model, or what was asked of the model, was refused.
public struct LanguageModelError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file or folder concerned; empty when it is none.
    public let path: String
    /// Where in the file: a key such as `rope_scaling.factor`, a tensor's name, `line 12`; nil when
    /// it is the file as a whole.
    public let place: String?
    /// What had to be there.
    public let expected: String
    /// What was there.
    public let found: String
    /// What to do about it; nil when nothing is known.
    public let hint: String?

    /// Makes an error from what was expected and what was found.
    public init(
        path: String, place: String? = nil, expected: String, found: String, hint: String? = nil
    ) {
        self.path = path
        self.place = place
        self.expected = expected
        self.found = found
        self.hint = hint
    }

    /// One sentence and the hint. Text from files must have been quoted with `quoted`.
    public var description: String {
        let subject = [path, place ?? ""].filter { !$0.isEmpty }
        let sentence = (subject + ["expected \(expected), found \(found)"]).joined(separator: ": ")
        return hint.map { "\(sentence). \($0)" } ?? sentence
    }

    /// Text from a file made safe for a terminal: quoted, shortened, without control characters.
    public static func quoted(_ text: String) -> String { SafetensorsError.quoted(text) }
}
