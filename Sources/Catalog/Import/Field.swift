import Foundation

/// The bytes of one field, valid until the reader moves on.
struct Field {
    /// How bytes above 127 are to be read.
    enum Encoding: Sendable {
        /// UTF-8; bytes that are not are taken for Latin-1 rather than lost.
        case utf8
        case latin1
    }

    let bytes: UnsafeBufferPointer<UInt8>

    var isEmpty: Bool { bytes.isEmpty }

    func prefix(_ count: Int) -> Field {
        Field(bytes: UnsafeBufferPointer(rebasing: bytes.prefix(count)))
    }

    /// The field without spaces and tabs at its ends.
    var trimmed: Field {
        var start = 0
        var end = bytes.count
        while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return Field(bytes: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }

    /// The field as text.
    func text(_ encoding: Encoding) -> String {
        switch encoding {
        case .utf8:
            if let text = String(validating: bytes, as: UTF8.self) { return text }
            return text(.latin1)
        case .latin1:
            var scalars = String.UnicodeScalarView()
            for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
            return String(scalars)
        }
    }

    /// The field as one line of text: control characters that move a cursor become spaces.
    ///
    /// - Returns: nil when nothing is left.
    func line(_ encoding: Encoding) -> String? { text(encoding).singleLine }

    /// Splits at a byte; an empty field has no parts.
    func split(at separator: UInt8) -> [Field] {
        bytes.split(separator: separator).map { Field(bytes: UnsafeBufferPointer(rebasing: $0)) }
    }

    /// A whole number in plain decimal digits, nil for anything else or on overflow.
    var integer: Int64? {
        var index = 0
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { index = 1 }
        guard index < bytes.count, bytes.count - index <= 18 else { return nil }
        var value: Int64 = 0
        while index < bytes.count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            value = value &* 10 &+ Int64(digit)
            index += 1
        }
        return isNegative ? -value : value
    }

    /// A finite decimal number, nil for anything else.
    var decimal: Double? {
        if let integer { return Double(integer) }
        guard !bytes.isEmpty, bytes.count < 64 else { return nil }
        guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else {
            return nil
        }
        return value
    }
}

extension String {
    /// The text with line breaks, tabs and NULs as single spaces, trimmed; nil when nothing is left.
    var singleLine: String? {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "\n", "\r", "\t", "\0", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}", " ":
                if let last = result.last, last != " " { result.append(" ") }
            default: result.append(scalar)
            }
        }
        if result.last == " " { result.removeLast() }
        return result.isEmpty ? nil : String(result)
    }
}
