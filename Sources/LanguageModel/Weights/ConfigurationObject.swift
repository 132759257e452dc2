import Foundation

/// An object of a configuration file: values by key, each with a range, each error with its place.
///
/// `null` is the same as an absent key unless somebody asks with `isNull`.
package struct ConfigurationObject {
    /// A configuration of more bytes is not believed.
    static let longest = 4_000_000

    /// The file.
    package let path: String
    /// Keys on the way here, joined by dots; empty at the top.
    let place: String
    let values: [String: JSONValue]

    /// Reads a file.
    package init(path: String) throws(LanguageModelError) {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw LanguageModelError(
                path: path, expected: "a readable file",
                found: FileManager.default.fileExists(atPath: path)
                    ? "one that cannot be opened" : "none")
        }
        let data: Data
        do {
            data = try handle.read(upToCount: Self.longest + 1) ?? Data()
        } catch {
            throw LanguageModelError(
                path: path, expected: "a readable file",
                found: LanguageModelError.quoted("\(error)"))
        }
        try self.init(json: data, path: path)
    }

    /// Reads the text of a file.
    init(json data: Data, path: String) throws(LanguageModelError) {
        self.path = path
        place = ""
        guard data.count <= Self.longest else {
            throw LanguageModelError(
                path: path, expected: "at most \(Self.longest) bytes of JSON", found: "more")
        }
        let value: JSONValue
        do {
            value = try JSONDecoder().decode(JSONValue.self, from: data)
        } catch DecodingError.dataCorrupted(let context) {
            let reason = context.underlyingError.map { "\($0)" } ?? context.debugDescription
            throw LanguageModelError(
                path: path, expected: "JSON", found: LanguageModelError.quoted(reason))
        } catch {
            throw LanguageModelError(
                path: path, expected: "JSON", found: LanguageModelError.quoted("\(error)"))
        }
        guard case .object(let values) = value else {
            throw LanguageModelError(
                path: path, expected: "an object of JSON", found: value.quoted)
        }
        self.values = values
    }

    private init(path: String, place: String, values: [String: JSONValue]) {
        self.path = path
        self.place = place
        self.values = values
    }

    /// An error at a key.
    package func refusal(
        _ key: String, expected: String, found: String? = nil, hint: String? = nil
    ) -> LanguageModelError {
        LanguageModelError(
            path: path, place: place.isEmpty ? key : "\(place).\(key)", expected: expected,
            found: found ?? values[key]?.quoted ?? "nothing", hint: hint)
    }

    /// Whether a key is there with a value other than null.
    package func has(_ key: String) -> Bool { values[key].map { $0 != .null } ?? false }

    /// Whether a key is there with an object.
    package func isObject(_ key: String) -> Bool {
        if case .object = values[key] { true } else { false }
    }

    /// Whether a key is there and null.
    func isNull(_ key: String) -> Bool { values[key] == .null }

    /// An integer in a range; nil when it is absent.
    package func integer(
        _ key: String, in range: ClosedRange<Int>
    ) throws(LanguageModelError) -> Int? {
        guard has(key), let value = values[key] else { return nil }
        var result: Int?
        if case .integer(let integer) = value { result = integer }
        if case .number(let number) = value { result = Int(exactly: number) }
        guard let result, range.contains(result) else {
            throw refusal(
                key, expected: "an integer from \(range.lowerBound) to \(range.upperBound)")
        }
        return result
    }

    /// An integer in a range that must be there.
    package func requiredInteger(
        _ key: String, in range: ClosedRange<Int>
    ) throws(LanguageModelError) -> Int {
        guard let value = try integer(key, in: range) else {
            throw refusal(key, expected: "an integer")
        }
        return value
    }

    /// A finite number in a range; nil when it is absent.
    package func number(
        _ key: String, in range: ClosedRange<Double>
    ) throws(LanguageModelError) -> Double? {
        guard has(key), let value = values[key] else { return nil }
        guard let result = Self.number(value), range.contains(result) else {
            throw refusal(key, expected: "a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return result
    }

    /// A number in a range that must be there.
    func requiredNumber(
        _ key: String, in range: ClosedRange<Double>
    ) throws(LanguageModelError) -> Double {
        guard let value = try number(key, in: range) else {
            throw refusal(key, expected: "a number")
        }
        return value
    }

    /// As many numbers of a range as said, in an array that must be there.
    package func numbers(
        _ key: String, count: Int, in range: ClosedRange<Double>
    ) throws(LanguageModelError) -> [Double] {
        guard case .array(let array) = values[key] ?? .null else {
            throw refusal(key, expected: "an array of \(count) numbers")
        }
        let numbers = array.compactMap(Self.number).filter(range.contains)
        guard numbers.count == array.count, numbers.count == count else {
            throw refusal(
                key,
                expected: "\(count) numbers from \(range.lowerBound) to \(range.upperBound)")
        }
        return numbers
    }

    /// True or false; nil when it is absent.
    package func bool(_ key: String) throws(LanguageModelError) -> Bool? {
        guard has(key) else { return nil }
        guard case .bool(let value) = values[key] else {
            throw refusal(key, expected: "true or false")
        }
        return value
    }

    /// A text; nil when it is absent.
    package func string(_ key: String) throws(LanguageModelError) -> String? {
        guard has(key) else { return nil }
        guard case .string(let value) = values[key] else { throw refusal(key, expected: "a text") }
        return value
    }

    /// An object inside this one; nil when it is absent.
    package func object(_ key: String) throws(LanguageModelError) -> ConfigurationObject? {
        guard has(key) else { return nil }
        guard case .object(let values) = values[key] else {
            throw refusal(key, expected: "an object")
        }
        return ConfigurationObject(
            path: path, place: place.isEmpty ? key : "\(place).\(key)", values: values)
    }

    /// One text or an array of texts; empty when it is absent.
    package func strings(_ key: String) throws(LanguageModelError) -> [String] {
        guard has(key), let value = values[key] else { return [] }
        if case .string(let text) = value { return [text] }
        if case .array(let array) = value {
            let texts = array.compactMap { if case .string(let text) = $0 { text } else { nil } }
            if texts.count == array.count { return texts }
        }
        throw refusal(key, expected: "texts")
    }

    /// One token id or an array of ids; those that are none of the vocabulary are left out, since no
    /// computation depends on them.
    func tokens(_ key: String, vocabularyCount: Int) -> [Int32] {
        let array: [JSONValue]
        switch values[key] ?? .null {
        case .array(let values): array = values
        case let value: array = [value]
        }
        return array.compactMap {
            if case .integer(let id) = $0, (0..<vocabularyCount).contains(id) {
                Int32(id)
            } else {
                nil
            }
        }
    }

    private static func number(_ value: JSONValue) -> Double? {
        switch value {
        case .integer(let integer): Double(integer)
        case .number(let number): number
        default: nil
        }
    }
}
