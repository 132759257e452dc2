/// Character references of HTML turned into text.
enum HTMLUnescaping {
    /// Numeric and named references, with or without a semicolon, as the HTML standard reads them
    /// outside attributes and as Python's `html.unescape` does.
    static func unescape(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var position = 0
        while position < scalars.count {
            if scalars[position] == "&", let found = reference(scalars, at: position + 1) {
                result.append(contentsOf: found.text.unicodeScalars)
                position = found.end
            } else {
                result.append(scalars[position])
                position += 1
            }
        }
        return String(result)
    }

    /// References alone that a semicolon ends, and names in capitals where HTML knows the name in
    /// small letters only: what can hardly be meant otherwise.
    static func unescapeUnambiguous(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var position = 0
        while position < scalars.count {
            if scalars[position] == "&",
                let end = endOfUnambiguousName(scalars, from: position + 1),
                let found = unambiguous(scalars[(position + 1)..<end])
            {
                result.append(contentsOf: found.unicodeScalars)
                position = end + 1
            } else {
                result.append(scalars[position])
                position += 1
            }
        }
        return String(result)
    }

    // MARK: References by the standard

    private static func reference(
        _ scalars: [Unicode.Scalar], at start: Int
    ) -> (text: String, end: Int)? {
        guard start < scalars.count else { return nil }
        if scalars[start] == "#" { return numeric(scalars, at: start + 1) }
        var end = start
        while end < scalars.count, end - start < 32,
            !"\t\n\u{C} <&#;".unicodeScalars.contains(scalars[end])
        {
            end += 1
        }
        let hasSemicolon = end < scalars.count && scalars[end] == ";"
        if hasSemicolon, let text = HTMLEntities.values[string(scalars[start..<end])] {
            return (text, end + 1)
        }
        // The longest name that may stand without a semicolon, of two letters at least.
        while end - start >= 2 {
            let name = string(scalars[start..<end])
            if HTMLEntities.withoutSemicolon.contains(name) {
                return (HTMLEntities.values[name] ?? "", end)
            }
            end -= 1
        }
        return nil
    }

    private static func numeric(
        _ scalars: [Unicode.Scalar], at start: Int
    ) -> (text: String, end: Int)? {
        var start = start
        var radix: UInt32 = 10
        if start < scalars.count, scalars[start] == "x" || scalars[start] == "X" {
            radix = 16
            start += 1
        }
        var value: UInt32 = 0
        var end = start
        while end < scalars.count, scalars[end].isASCII,
            let digit = Character(scalars[end]).hexDigitValue, digit < radix
        {
            value = min(value * radix + UInt32(digit), 0x110000)
            end += 1
        }
        guard end > start else { return nil }
        if end < scalars.count, scalars[end] == ";" { end += 1 }
        return (text(ofReference: value), end)
    }

    private static func text(ofReference value: UInt32) -> String {
        switch value {
        case 0: return "\u{FFFD}"
        case 0x0D: return "\r"
        case 0x80...0x9F: return String(Windows1252.scalar(UInt8(value)))
        case 1...8, 0x0B, 0x0E...0x1F, 0x7F, 0xFDD0...0xFDEF: return ""
        default:
            guard let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
            return value & 0xFFFE == 0xFFFE ? "" : String(scalar)
        }
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    // MARK: Unambiguous references

    /// The place of the semicolon after one to 24 letters and digits, with or without a `#`.
    private static func endOfUnambiguousName(
        _ scalars: [Unicode.Scalar], from start: Int
    ) -> Int? {
        let first = start < scalars.count && scalars[start] == "#" ? start + 1 : start
        var end = first
        while end < scalars.count, end - first <= 24, scalars[end].isASCII,
            scalars[end].properties.isAlphabetic || scalars[end].properties.numericType == .decimal
        {
            end += 1
        }
        guard (1...24).contains(end - first), end < scalars.count, scalars[end] == ";" else {
            return nil
        }
        return end
    }

    private static func unambiguous(_ name: ArraySlice<Unicode.Scalar>) -> String? {
        let text = string(name)
        if text.hasPrefix("#") {
            let digits = Array((text + ";").unicodeScalars)
            guard let found = numeric(digits, at: 1), found.end == digits.count else { return nil }
            return found.text
        }
        if let value = HTMLEntities.values[text] { return value }
        let small = text.lowercased()
        // A name without a semicolon that begins it would be read as that one.
        let isFree = reference(Array((text + ";").unicodeScalars), at: 0) == nil
        guard text == text.uppercased(), isFree, small != text else { return nil }
        return HTMLEntities.values[small]?.uppercased()
    }
}

/// Bytes 0x80 to 0x9F, which are control characters in Latin-1 and letters and signs in Windows.
enum Windows1252 {
    private static let scalars: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
        0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
    ]

    /// The scalar of a byte; the five that Windows leaves open stand for themselves.
    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(scalars[Int(byte) - 0x80]) ?? Unicode.Scalar(byte)
    }
}
