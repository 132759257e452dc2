/// A value of a JSON file with the way to it, for errors that name their place.
struct JSONField {
    let value: JSONDocument
    let line: Int
    /// The keys from the root, such as `model.vocab`; empty for the root.
    let keys: String
    let path: String

    /// The root of a file.
    init(parsing bytes: [UInt8], path: String) throws(LanguageModelError) {
        let element = try JSONDocument.parse(bytes, path: path)
        (value, line, keys) = (element.value, element.line, "")
        self.path = path
    }

    private init(_ element: JSONDocument.Element, keys: String, path: String) {
        (value, line) = (element.value, element.line)
        self.keys = keys
        self.path = path
    }

    /// An error about this value.
    func error(expected: String, hint: String? = nil) -> LanguageModelError {
        error(expected: expected, found: value.kind, hint: hint)
    }

    /// An error about this value.
    func error(expected: String, found: String, hint: String? = nil) -> LanguageModelError {
        LanguageModelError(
            path: path, place: keys.isEmpty ? "line \(line)" : "\(keys), line \(line)",
            expected: expected, found: found, hint: hint)
    }

    /// The error that names what is not supported.
    func unsupported(_ supported: String) -> LanguageModelError {
        error(
            expected: "one of \(supported)",
            hint: "Nothing else is supported; ids would differ from the model's own.")
    }

    var isNull: Bool { if case .null = value { true } else { false } }

    /// The value of a key of an object, nil when it is missing or null; of equal keys the last.
    func optional(_ key: String) throws(LanguageModelError) -> JSONField? {
        guard case .object(let members) = value else { throw error(expected: "an object") }
        let name = Array(key.utf8)
        guard let member = members.last(where: { $0.key == name }) else { return nil }
        let field = JSONField(
            member.element, keys: keys.isEmpty ? key : "\(keys).\(key)", path: path)
        return field.isNull ? nil : field
    }

    /// The value of a key that must be there.
    func required(_ key: String) throws(LanguageModelError) -> JSONField {
        guard let field = try optional(key) else {
            throw error(expected: "the key \"\(key)\"", found: "none")
        }
        return field
    }

    /// The elements of an array.
    func elements() throws(LanguageModelError) -> [JSONField] {
        guard case .array(let elements) = value else { throw error(expected: "an array") }
        return elements.enumerated().map {
            JSONField($1, keys: "\(keys)[\($0)]", path: path)
        }
    }

    /// The members of an object.
    func members() throws(LanguageModelError) -> [(key: [UInt8], field: JSONField)] {
        guard case .object(let members) = value else { throw error(expected: "an object") }
        return members.map { ($0.key, JSONField($0.element, keys: keys, path: path)) }
    }

    /// The bytes of a string.
    func bytes() throws(LanguageModelError) -> [UInt8] {
        guard case .string(let bytes) = value else { throw error(expected: "a string") }
        return bytes
    }

    /// A string.
    func string() throws(LanguageModelError) -> String {
        String(decoding: try bytes(), as: UTF8.self)
    }

    /// A truth value.
    func bool() throws(LanguageModelError) -> Bool {
        guard case .bool(let bool) = value else { throw error(expected: "true or false") }
        return bool
    }

    /// An integer in a range.
    func integer(in range: ClosedRange<Int>) throws(LanguageModelError) -> Int {
        guard case .number(let number) = value, let integer = Int(exactly: number),
            range.contains(integer)
        else {
            throw error(
                expected: "an integer from \(range.lowerBound) to \(range.upperBound)")
        }
        return integer
    }

    /// A token's id.
    func tokenID() throws(LanguageModelError) -> Int32 {
        Int32(try integer(in: 0...(BytePairVocabulary.maximumCount - 1)))
    }

    /// A truth value under a key, or what holds when it is missing.
    func flag(_ key: String, default fallback: Bool) throws(LanguageModelError) -> Bool {
        try optional(key)?.bool() ?? fallback
    }
}
