import LanguageModel
import Layers

/// Why a file of a published encoder was refused.
public struct EncoderError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file or folder concerned.
    public let path: String
    /// Where in it: a key such as `vision_config.patch_size`, `tensor "…"`; nil for the whole.
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

    /// A refusal of a configuration or tokenizer, which language models share.
    init(_ error: LanguageModelError) {
        self.init(
            path: error.path, place: error.place, expected: error.expected, found: error.found,
            hint: error.hint)
    }

    /// A refusal of a weight file.
    init(_ error: SafetensorsError) {
        self.init(
            path: error.path, place: error.tensor.map { "tensor \(SafetensorsError.quoted($0))" },
            expected: error.expected, found: error.found)
    }

    /// One sentence and the hint.
    public var description: String {
        let subject = [path, place].compactMap(\.self).filter { !$0.isEmpty }
        let sentence = (subject + ["expected \(expected), found \(found)"]).joined(separator: ": ")
        return hint.map { "\(sentence). \($0)" } ?? sentence
    }
}
