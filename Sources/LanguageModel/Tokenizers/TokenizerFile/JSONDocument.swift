/// A JSON document whose strings keep their exact scalars and whose values know their line.
///
/// Foundation's reader is not used for tokenizer files: it hands objects over as dictionaries of
/// `String`, whose equality is canonical equivalence, and a vocabulary may hold two pieces that
/// differ in normalisation alone; and it cannot say where in the file a value stands.
indirect enum JSONDocument {
    case null
    case bool(Bool)
    case number(Double)
    case string([UInt8])
    case array([Element])
    case object([Member])

    /// A value and the line it begins on.
    struct Element {
        var value: JSONDocument
        var line: Int
    }

    /// A key of an object and its value, in the order of the file.
    struct Member {
        var key: [UInt8]
        var element: Element
    }

    /// Reads one document.
    static func parse(_ bytes: [UInt8], path: String) throws(LanguageModelError) -> Element {
        var parser = JSONParser(bytes: bytes, path: path)
        return try parser.document()
    }

    /// What kind of value it is, in words for an error.
    var kind: String {
        switch self {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .number(let value): "the number \(value)"
        case .string(let bytes): LanguageModelError.quoted(String(decoding: bytes, as: UTF8.self))
        case .array(let elements): "an array of \(elements.count)"
        case .object(let members): "an object of \(members.count) keys"
        }
    }
}

/// A strict reader of RFC 8259 JSON in UTF-8, without recursion deeper than `maximumDepth`.
private struct JSONParser {
    static let maximumDepth = 64

    let bytes: [UInt8]
    let path: String
    var position = 0
    var line = 1
    var depth = 0

    mutating func document() throws(LanguageModelError) -> JSONDocument.Element {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        skipSpace()
        let element = try value()
        skipSpace()
        guard position == bytes.count else { throw unexpected("the end of the file") }
        return element
    }

    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x0A: line += 1
            case 0x20, 0x09, 0x0D: break
            default: return
            }
            position += 1
        }
    }

    func failure(expected: String, found: String) -> LanguageModelError {
        LanguageModelError(
            path: path, place: "line \(line), byte \(position)", expected: expected, found: found)
    }

    func unexpected(_ expected: String) -> LanguageModelError {
        guard let byte = current else {
            return failure(expected: expected, found: "the end of the file")
        }
        let character = String(decoding: [byte], as: UTF8.self)
        return failure(expected: expected, found: LanguageModelError.quoted(character))
    }

    mutating func expect(_ byte: UInt8, _ what: String) throws(LanguageModelError) {
        guard current == byte else { throw unexpected(what) }
        position += 1
    }

    mutating func value() throws(LanguageModelError) -> JSONDocument.Element {
        let line = line
        let value: JSONDocument
        switch current {
        case UInt8(ascii: "{"): value = try object()
        case UInt8(ascii: "["): value = try array()
        case UInt8(ascii: "\""): value = .string(try string())
        case UInt8(ascii: "t"): value = try literal("true", .bool(true))
        case UInt8(ascii: "f"): value = try literal("false", .bool(false))
        case UInt8(ascii: "n"): value = try literal("null", .null)
        default: value = .number(try number())
        }
        return JSONDocument.Element(value: value, line: line)
    }

    mutating func literal(
        _ word: StaticString, _ value: JSONDocument
    ) throws(LanguageModelError) -> JSONDocument {
        let end = position + word.utf8CodeUnitCount
        let matches = word.withUTF8Buffer { buffer in
            end <= bytes.count && bytes[position..<end].elementsEqual(buffer)
        }
        guard matches else { throw unexpected("\(word)") }
        position = end
        return value
    }

    mutating func enter() throws(LanguageModelError) {
        depth += 1
        guard depth <= Self.maximumDepth else {
            throw failure(
                expected: "at most \(Self.maximumDepth) levels of nesting", found: "more")
        }
        position += 1
        skipSpace()
    }

    mutating func array() throws(LanguageModelError) -> JSONDocument {
        try enter()
        defer { depth -= 1 }
        var elements: [JSONDocument.Element] = []
        if current == UInt8(ascii: "]") {
            position += 1
            return .array(elements)
        }
        while true {
            elements.append(try value())
            skipSpace()
            if current == UInt8(ascii: "]") { break }
            try expect(UInt8(ascii: ","), "a comma or ]")
            skipSpace()
        }
        position += 1
        return .array(elements)
    }

    mutating func object() throws(LanguageModelError) -> JSONDocument {
        try enter()
        defer { depth -= 1 }
        var members: [JSONDocument.Member] = []
        if current == UInt8(ascii: "}") {
            position += 1
            return .object(members)
        }
        while true {
            let key = try string()
            skipSpace()
            try expect(UInt8(ascii: ":"), "a colon")
            skipSpace()
            members.append(JSONDocument.Member(key: key, element: try value()))
            skipSpace()
            if current == UInt8(ascii: "}") { break }
            try expect(UInt8(ascii: ","), "a comma or }")
            skipSpace()
        }
        position += 1
        return .object(members)
    }

    mutating func number() throws(LanguageModelError) -> Double {
        let start = position
        if current == UInt8(ascii: "-") { position += 1 }
        let integer = digits()
        var isNumber = integer == 1 || (integer > 1 && bytes[position - integer] != 0x30)
        if current == UInt8(ascii: ".") {
            position += 1
            isNumber = digits() > 0 && isNumber
        }
        if let byte = current, byte | 0x20 == UInt8(ascii: "e") {
            position += 1
            if let sign = current, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
                position += 1
            }
            isNumber = digits() > 0 && isNumber
        }
        let text = String(decoding: bytes[start..<position].prefix(400), as: UTF8.self)
        guard isNumber, let value = Double(text) else {
            position = start
            throw unexpected("a JSON value")
        }
        return value
    }

    mutating func digits() -> Int {
        let start = position
        while let byte = current, byte >= 0x30, byte <= 0x39 { position += 1 }
        return position - start
    }
}

// MARK: - Strings

extension JSONParser {
    mutating func string() throws(LanguageModelError) -> [UInt8] {
        try expect(UInt8(ascii: "\""), "a string in double quotes")
        var result: [UInt8] = []
        var runStart = position
        while let byte = current {
            if byte == UInt8(ascii: "\"") {
                result += bytes[runStart..<position]
                position += 1
                return result
            }
            if byte == UInt8(ascii: "\\") {
                result += bytes[runStart..<position]
                result += try escape()
                runStart = position
            } else if byte < 0x20 {
                throw failure(
                    expected: "a control character to be escaped", found: "byte \(byte)")
            } else if byte < 0x80 {
                position += 1
            } else {
                guard let length = UTF8Scalar.validLength(in: bytes, at: position) else {
                    throw failure(expected: "UTF-8", found: "byte \(byte)")
                }
                position += length
            }
        }
        throw unexpected("the end of the string")
    }

    /// The bytes that an escape, at whose backslash the reader stands, means.
    mutating func escape() throws(LanguageModelError) -> [UInt8] {
        position += 1
        guard let byte = current else { throw unexpected("an escape") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): break
        default:
            position -= 1
            throw unexpected("an escape such as \\n")
        }
        var value = try codeUnit()
        if value >= 0xD800, value < 0xDC00, current == UInt8(ascii: "\\") {
            position += 1
            try expect(UInt8(ascii: "u"), "the second half of a surrogate pair")
            let low = try codeUnit()
            guard low >= 0xDC00, low < 0xE000 else {
                throw failure(
                    expected: "the second half of a surrogate pair",
                    found: "\\u\(String(low, radix: 16))")
            }
            value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else {
            throw failure(
                expected: "a pair of surrogates", found: "\\u\(String(value, radix: 16)) alone")
        }
        return UTF8Scalar.encode(scalar)
    }

    mutating func codeUnit() throws(LanguageModelError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue
            else { throw unexpected("four hexadecimal digits") }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}
