/// How a text is cut into tokens before n-grams are compared.
public enum BLEUTokenization: String, Sendable, Hashable, Codable {
    /// At white space alone.
    case whitespace = "none"
    /// As NIST's mteval-v13a does: punctuation apart, but a point or comma between digits.
    case mteval13a = "13a"

    /// The tokens of a text.
    public func tokens(_ text: String) -> [Substring] {
        switch self {
        case .whitespace: Self.words(text)
        case .mteval13a: Self.words(Self.separated(text))
        }
    }

    private static func words(_ text: String) -> [Substring] {
        text.unicodeScalars.split { $0.properties.isWhitespace }.map(Substring.init)
    }

    /// The text with spaces around its punctuation.
    private static func separated(_ text: String) -> String {
        var plain = text.replacing("<skipped>", with: "").replacing("-\n", with: "")
            .replacing("\n", with: " ")
        for (code, character) in [
            ("&quot;", "\""), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"),
        ] {
            plain = plain.replacing(code, with: character)
        }
        var scalars = Array(" \(plain) ".unicodeScalars)
        scalars = scalars.flatMap { isPunctuation($0) ? [" ", $0, " "] : [$0] }
        // The rules look at pairs from left to right and never use a character twice, as the
        // regular expressions of the published script do.
        scalars = inPairs(scalars) { isDigit($0) || !isStop($1) ? nil : [$0, " ", $1, " "] }
        scalars = inPairs(scalars) { !isStop($0) || isDigit($1) ? nil : [" ", $0, " ", $1] }
        scalars = inPairs(scalars) { isDigit($0) && $1 == "-" ? [$0, " ", $1, " "] : nil }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    private static func inPairs(
        _ scalars: [Unicode.Scalar],
        _ replacement: (Unicode.Scalar, Unicode.Scalar) -> [Unicode.Scalar]?
    ) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var place = 0
        while place < scalars.count {
            if place + 1 < scalars.count,
                let pair = replacement(scalars[place], scalars[place + 1])
            {
                result += pair
                place += 2
            } else {
                result.append(scalars[place])
                place += 1
            }
        }
        return result
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isStop(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "," }

    /// ASCII punctuation and the space, but apostrophe, comma, hyphen and point.
    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " "..."&", "("..."+", "/", ":"..."@", "["..."`", "{"..."~": true
        default: false
        }
    }
}
