/// Reads one JSON object a line, values of unwanted keys passed over without being built.
///
/// Also reads what Python prints for a dictionary (single quotes, `True`, `None`), because the
/// product files of the 2014 Amazon release are written so.
struct JSONLineScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private static let maximumDepth = 64

    init(_ field: Field) { bytes = field.bytes }

    /// Reads the object and returns the values of the keys that `isWanted` admits.
    mutating func object(
        where isWanted: (String) -> Bool
    ) throws(RowRejection) -> [String: JSONValue] {
        skipSpaces()
        guard take("{") else { throw failure("a JSON object begins with {") }
        var result: [String: JSONValue] = [:]
        skipSpaces()
        if take("}") { return result }
        while true {
            skipSpaces()
            let key = try string()
            skipSpaces()
            guard take(":") else { throw failure("a colon is missing after a key") }
            if isWanted(key) {
                result[key] = try value(depth: 0)
            } else {
                try skipValue(depth: 0)
            }
            skipSpaces()
            if take(",") { continue }
            guard take("}") else { throw failure("a comma or } is missing") }
            skipSpaces()
            guard position == bytes.count else { throw failure("there is text after the object") }
            return result
        }
    }

    // MARK: - Values

    private mutating func value(depth: Int) throws(RowRejection) -> JSONValue {
        guard depth < Self.maximumDepth else { throw failure("the JSON is nested too deeply") }
        skipSpaces()
        switch peek {
        case "{": return try nestedObject(depth: depth)
        case "[": return try array(depth: depth)
        case "\"", "'": return .string(try string())
        case "u" where position + 1 < bytes.count && isQuote(bytes[position + 1]):
            position += 1
            return .string(try string())
        default: return try word()
        }
    }

    private mutating func nestedObject(depth: Int) throws(RowRejection) -> JSONValue {
        position += 1
        var result: [String: JSONValue] = [:]
        skipSpaces()
        if take("}") { return .object(result) }
        while true {
            skipSpaces()
            let key = try string()
            skipSpaces()
            guard take(":") else { throw failure("a colon is missing after a key") }
            result[key] = try value(depth: depth + 1)
            skipSpaces()
            if take(",") { continue }
            guard take("}") else { throw failure("a comma or } is missing") }
            return .object(result)
        }
    }

    private mutating func array(depth: Int) throws(RowRejection) -> JSONValue {
        position += 1
        var result: [JSONValue] = []
        skipSpaces()
        if take("]") { return .array(result) }
        while true {
            result.append(try value(depth: depth + 1))
            skipSpaces()
            if take(",") { continue }
            guard take("]") else { throw failure("a comma or ] is missing") }
            return .array(result)
        }
    }

    private mutating func word() throws(RowRejection) -> JSONValue {
        let start = position
        while position < bytes.count, !Self.endsWord(bytes[position]) { position += 1 }
        let field = Field(bytes: UnsafeBufferPointer(rebasing: bytes[start..<position]))
        if let integer = field.integer { return .integer(integer) }
        if let decimal = field.decimal { return .number(decimal) }
        switch field.text(.utf8) {
        case "null", "None", "NaN": return .null
        case "true", "True": return .bool(true)
        case "false", "False": return .bool(false)
        default:
            position = start
            throw failure("a JSON value is not readable")
        }
    }

    private mutating func skipValue(depth: Int) throws(RowRejection) {
        skipSpaces()
        guard peek == "\"" || peek == "'" else {
            _ = try value(depth: depth)
            return
        }
        let quote = bytes[position]
        position += 1
        while position < bytes.count {
            if bytes[position] == quote {
                position += 1
                return
            }
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        throw failure("a string is never closed")
    }

    // MARK: - Strings

    private mutating func string() throws(RowRejection) -> String {
        if peek == "u" { position += 1 }
        guard position < bytes.count, isQuote(bytes[position]) else {
            throw failure("a quote is missing")
        }
        let quote = bytes[position]
        position += 1
        let start = position
        while position < bytes.count {
            if bytes[position] == quote {
                let field = Field(bytes: UnsafeBufferPointer(rebasing: bytes[start..<position]))
                position += 1
                return field.text(.utf8)
            }
            if bytes[position] == UInt8(ascii: "\\") {
                return try escapedString(from: start, quote: quote)
            }
            position += 1
        }
        throw failure("a string is never closed")
    }

    private mutating func escapedString(
        from start: Int, quote: UInt8
    ) throws(RowRejection) -> String {
        var text = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == quote {
                return text.withUnsafeBufferPointer { Field(bytes: $0).text(.utf8) }
            }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            text.append(contentsOf: try escape())
        }
        throw failure("a string is never closed")
    }

    private mutating func escape() throws(RowRejection) -> [UInt8] {
        guard position < bytes.count else { throw failure("a string is never closed") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return [0x0a]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0d]
        case UInt8(ascii: "b"), UInt8(ascii: "f"): return [0x20]
        case UInt8(ascii: "x"): return Array(String(try scalar(digits: 2)).utf8)
        case UInt8(ascii: "u"): return Array(String(try scalar(digits: 4)).utf8)
        default: return [byte]
        }
    }

    private mutating func scalar(digits: Int) throws(RowRejection) -> Character {
        let high = try hexadecimal(digits: digits)
        if (0xd800..<0xdc00).contains(high), position + 1 < bytes.count,
            bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
        {
            position += 2
            let low = try hexadecimal(digits: 4)
            if (0xdc00..<0xe000).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (high - 0xd800) << 10 + (low - 0xdc00))
            {
                return Character(scalar)
            }
            return "\u{fffd}"
        }
        return Character(Unicode.Scalar(high) ?? "\u{fffd}")
    }

    private mutating func hexadecimal(digits: Int) throws(RowRejection) -> UInt32 {
        guard position + digits <= bytes.count,
            let value = UInt32(
                String(decoding: bytes[position..<position + digits], as: UTF8.self), radix: 16)
        else { throw failure("an escape in a string is not readable") }
        position += digits
        return value
    }

    // MARK: - Bytes

    private var peek: Character? {
        position < bytes.count ? Character(Unicode.Scalar(bytes[position])) : nil
    }

    private func isQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}")
            || byte == UInt8(ascii: "]")
    }

    private mutating func skipSpaces() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else {
            return false
        }
        position += 1
        return true
    }

    private func failure(_ reason: String) -> RowRejection {
        let from = max(0, min(position, bytes.count) - 10)
        let around = bytes[from..<min(bytes.count, from + 60)]
        return RowRejection(reason, Field(bytes: UnsafeBufferPointer(rebasing: around)))
    }
}
