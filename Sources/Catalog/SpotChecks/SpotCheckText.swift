/// Names and notes of raters, made safe to keep: they come back on terminals and in tables.
public enum SpotCheckText {
    /// Longest name of a rater or a queue, in characters.
    public static let nameLimit = 40
    /// Longest note, in characters.
    public static let noteLimit = 2_000

    /// A rater's name without white space around it.
    ///
    /// - Throws: `CatalogError` for one that is empty, too long, or has control characters in it.
    public static func rater(_ text: String) throws -> String { try name(text, of: "rater") }

    /// A queue's name without white space around it; throws as ``rater(_:)`` does.
    public static func queue(_ text: String) throws -> String { try name(text, of: "queue") }

    private static func name(_ text: String, of what: String) throws -> String {
        let name = String(
            text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
                .reversed())
        guard !name.isEmpty else {
            throw CatalogError(
                .usage, "the name of a \(what) is empty", hint: "give one, such as anna")
        }
        guard name.count <= nameLimit, name.unicodeScalars.allSatisfy({ !isUnsafe($0) }) else {
            throw CatalogError(
                .usage, "\"\(cleaned(String(name.prefix(nameLimit))))\" cannot name a \(what)",
                hint: "at most \(nameLimit) characters, none of them a control character")
        }
        return name
    }

    /// A note on one line: line breaks and tabs become spaces, other control characters, and marks
    /// that turn the direction of writing, become U+FFFD.
    ///
    /// - Throws: `CatalogError` for one that is too long; nothing is cut off in silence.
    public static func note(_ text: String) throws -> String {
        guard text.count <= noteLimit else {
            throw CatalogError(
                .usage, "the note has \(text.count) characters",
                hint: "at most \(noteLimit) are kept")
        }
        return cleaned(text)
    }

    /// Text on one line without anything that a terminal would obey.
    public static func cleaned(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n" || scalar == "\t" || scalar == "\r" || isLineEnd(scalar) {
                clean.append(" ")
            } else {
                clean.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return String(clean)
    }

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        let category = scalar.properties.generalCategory
        return category == .lineSeparator || category == .paragraphSeparator
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse:
            true
        case .format: scalar.value != 0x200D && scalar.value != 0x200C
        default: false
        }
    }
}
