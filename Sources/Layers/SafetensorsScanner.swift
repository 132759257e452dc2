/// Reads the JSON of a safetensors header or of an index of shards: exactly the shape the format allows, nothing more.
///
/// A general JSON reader would keep one of two equal keys, accept numbers such as 1e3 for offsets,
/// and follow nesting as deep as a hostile file likes. Here everything unexpected is an error.
struct SafetensorsScanner {
    /// What the header says about one tensor; nothing of it has been checked.
    struct Claim {
        var name: String
        var type: String
        var shape: [Int]
        var offsets: (Int, Int)
    }

    private let bytes: [UInt8]
    private let path: String
    private let part: String
    private var position = 0

    /// - Parameters:
    ///   - bytes: The header without its length, or an index; valid UTF-8.
    ///   - part: What the bytes are, for errors.
    init(bytes: [UInt8], path: String, part: String = "header") {
        self.bytes = bytes
        self.path = path
        self.part = part
    }

    /// The whole header.
    mutating func header() throws(SafetensorsError) -> (
        tensors: [Claim], metadata: [String: String]
    ) {
        var tensors: [Claim] = []
        var metadata: [String: String] = [:]
        var names: Set<String> = []
        try object { (scanner, name) throws(SafetensorsError) in
            guard names.insert(name).inserted else {
                throw scanner.refusal("each name once", "\(SafetensorsError.quoted(name)) again")
            }
            if name == "__metadata__" {
                metadata = try scanner.strings()
            } else {
                tensors.append(try scanner.claim(name))
            }
        }
        skipSpace()
        guard position == bytes.count else { throw refusal("nothing after the header", found) }
        return (tensors, metadata)
    }

    /// The whole index of a sharded checkpoint: which file holds each tensor.
    mutating func index() throws(SafetensorsError) -> (
        shards: [String: String], metadata: [String: String]
    ) {
        var shards: [String: String]?
        var metadata: [String: String] = [:]
        var names: Set<String> = []
        try object { (scanner, name) throws(SafetensorsError) in
            guard names.insert(name).inserted else {
                throw scanner.refusal("each name once", "\(SafetensorsError.quoted(name)) again")
            }
            switch name {
            case "weight_map": shards = try scanner.strings()
            case "metadata": metadata = try scanner.scalars()
            default:
                throw scanner.refusal("metadata and weight_map", SafetensorsError.quoted(name))
            }
        }
        skipSpace()
        guard position == bytes.count else { throw refusal("nothing after the index", found) }
        guard let shards else { throw refusal("a weight_map", "none") }
        return (shards, metadata)
    }

    // MARK: - Records

    /// An object of strings, numbers, true, false and null, each as its text.
    private mutating func scalars() throws(SafetensorsError) -> [String: String] {
        var result: [String: String] = [:]
        try object { (scanner, key) throws(SafetensorsError) in
            let value = try scanner.scalar()
            guard result.updateValue(value, forKey: key) == nil else {
                throw scanner.refusal("each key once", "\(SafetensorsError.quoted(key)) again")
            }
        }
        return result
    }

    private mutating func scalar() throws(SafetensorsError) -> String {
        skipSpace()
        guard position < bytes.count else { throw refusal("a value", found) }
        if bytes[position] == UInt8(ascii: "\"") { return try string() }
        let start = position
        while position < bytes.count, Self.isOfWord(bytes[position]) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard ["true", "false", "null"].contains(text) || Double(text) != nil else {
            throw refusal("a string, number, true, false or null", SafetensorsError.quoted(text))
        }
        return text
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private mutating func strings() throws(SafetensorsError) -> [String: String] {
        var result: [String: String] = [:]
        try object { (scanner, key) throws(SafetensorsError) in
            let value = try scanner.string()
            guard result.updateValue(value, forKey: key) == nil else {
                throw scanner.refusal("each key once", "\(SafetensorsError.quoted(key)) again")
            }
        }
        return result
    }

    private mutating func claim(_ name: String) throws(SafetensorsError) -> Claim {
        var type: String?
        var shape: [Int]?
        var offsets: [Int]?
        try object { (scanner, key) throws(SafetensorsError) in
            switch key {
            case "dtype" where type == nil: type = try scanner.string()
            case "shape" where shape == nil: shape = try scanner.integers()
            case "data_offsets" where offsets == nil: offsets = try scanner.integers()
            default:
                throw scanner.refusal(
                    "dtype, shape and data_offsets once each", SafetensorsError.quoted(key),
                    tensor: name)
            }
        }
        guard let type, let shape, let offsets, offsets.count == 2 else {
            throw refusal(
                "dtype, shape and two data_offsets", "a record without one of them", tensor: name)
        }
        return Claim(name: name, type: type, shape: shape, offsets: (offsets[0], offsets[1]))
    }

    // MARK: - Values

    /// An object; `member` is called after each key and colon, and must read the value.
    private mutating func object(
        _ member: (inout SafetensorsScanner, String) throws(SafetensorsError) -> Void
    ) throws(SafetensorsError) {
        try expect("{")
        if take("}") { return }
        repeat {
            let key = try string()
            try expect(":")
            try member(&self, key)
        } while take(",")
        try expect("}")
    }

    /// An array of integers that are not negative.
    private mutating func integers() throws(SafetensorsError) -> [Int] {
        try expect("[")
        if take("]") { return [] }
        var result: [Int] = []
        repeat { result.append(try integer()) } while take(",")
        try expect("]")
        return result
    }

    private mutating func integer() throws(SafetensorsError) -> Int {
        skipSpace()
        let start = position
        var value = 0
        while position < bytes.count, case let digit = Int(bytes[position]) - 48,
            (0...9).contains(digit)
        {
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(digit)
            guard !overflow, !carry else { throw refusal("an integer of 63 bits", "a longer one") }
            value = sum
            position += 1
        }
        let isPadded = position - start > 1 && bytes[start] == UInt8(ascii: "0")
        guard position > start, !isPadded else {
            throw refusal("an integer that is not negative", found)
        }
        return value
    }

    private mutating func string() throws(SafetensorsError) -> String {
        try expect("\"")
        var result: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"): result.append(contentsOf: try escape().utf8)
            case ..<0x20: throw refusal("no raw control characters in a string", "byte \(byte)")
            default: result.append(byte)
            }
        }
        throw refusal("a closing quote", "the end of the \(part)")
    }

    private mutating func escape() throws(SafetensorsError) -> String {
        guard position < bytes.count else { throw refusal("an escape", found) }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            return String(UnicodeScalar(byte))
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: throw refusal("an escape of JSON", "\\ and byte \(byte)")
        }
    }

    /// Four hexadecimal digits, or two such groups that form a surrogate pair.
    private mutating func unicodeEscape() throws(SafetensorsError) -> String {
        let first = try hexadecimal()
        if let scalar = UnicodeScalar(first) { return String(scalar) }
        let isPair =
            first < 0xDC00 && position + 1 < bytes.count && bytes[position] == UInt8(ascii: "\\")
            && bytes[position + 1] == UInt8(ascii: "u")
        if isPair {
            position += 2
            let second = try hexadecimal()
            if (0xDC00...0xDFFF).contains(second),
                let scalar = UnicodeScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            {
                return String(scalar)
            }
        }
        throw refusal("a pair of surrogates", "half of one")
    }

    private mutating func hexadecimal() throws(SafetensorsError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard position < bytes.count,
                let digit = Character(UnicodeScalar(bytes[position])).hexDigitValue
            else { throw refusal("four hexadecimal digits", found) }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }

    // MARK: - Bytes

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) {
            position += 1
        }
    }

    private mutating func take(_ character: UnicodeScalar) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else {
            return false
        }
        position += 1
        return true
    }

    private mutating func expect(_ character: UnicodeScalar) throws(SafetensorsError) {
        guard take(character) else { throw refusal("\"\(character)\"", found) }
    }

    /// What stands at the current position, for an error.
    private var found: String {
        position < bytes.count
            ? "byte \(bytes[position]) at \(position) of the \(part)" : "the end of the \(part)"
    }

    private func refusal(
        _ expected: String, _ found: String, tensor: String? = nil
    )
        -> SafetensorsError
    {
        SafetensorsError(path: path, tensor: tensor, expected: expected, found: found)
    }
}
