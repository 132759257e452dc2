/// Why a safetensors file was refused or could not be written.
public struct SafetensorsError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// The tensor concerned, nil when it is the file as a whole.
    public let tensor: String?
    /// What had to be there.
    public let expected: String
    /// What was there.
    public let found: String

    /// Makes an error from what was expected and what was found.
    public init(path: String, tensor: String? = nil, expected: String, found: String) {
        self.path = path
        self.tensor = tensor
        self.expected = expected
        self.found = found
    }

    /// One sentence; text from the file is quoted, shortened and free of control characters.
    public var description: String {
        let subject = tensor.map { ": tensor \(Self.quoted($0))" } ?? ""
        return "\(path)\(subject): expected \(expected), found \(found)"
    }

    /// Text from a file made safe for a terminal: quoted, shortened, without control characters.
    public static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars.prefix(80) {
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
                .paragraphSeparator:
                result += "\\u{\(String(scalar.value, radix: 16))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + (text.unicodeScalars.count > 80 ? "…\"" : "\"")
    }
}
