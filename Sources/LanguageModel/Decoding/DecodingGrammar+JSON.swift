import Foundation

extension DecodingGrammar {
    /// Reads a grammar from JSON.
    ///
    /// A text is a literal, a list is a sequence, and an object is one of
    ///
    ///     {"slot": "title", "choices": ["The Martian", "Gravity"]}
    ///     {"free": "reason", "minimum": 1, "maximum": 80, "characters": "prose",
    ///      "except": "-", "forbidden": ["Titanic"]}
    ///     {"sentence": "reason", "maximum": 120, "forbidden": []}
    ///     {"oneOf": [ ... ]}
    ///     {"optional": ...}
    ///     {"repeat": ..., "atLeast": 1, "atMost": 3, "separator": ", "}
    ///
    /// where all but the first member may be left out. Characters are `any`, `line`, `prose` or
    /// `lowercase`. Unknown members are refused.
    ///
    /// - Parameters:
    ///   - json: The file's bytes.
    ///   - path: The file's name, for errors.
    public init(json: Data, path: String) throws(LanguageModelError) {
        let value: Any
        do {
            value = try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)
        } catch {
            let problem =
                (error as NSError).userInfo["NSDebugDescription"] as? String
                ?? "something that is not JSON"
            throw LanguageModelError(
                path: path, expected: "JSON", found: LanguageModelError.quoted(problem))
        }
        self = try GrammarReader(path: path).grammar(value, at: "$", depth: 0)
    }
}

/// Turns JSON values into parts of a grammar.
private struct GrammarReader {
    let path: String

    private static let depthLimit = 64

    func grammar(
        _ value: Any, at place: String, depth: Int
    ) throws(LanguageModelError) -> DecodingGrammar {
        guard depth < Self.depthLimit else {
            throw error(place, "at most \(Self.depthLimit) parts inside each other", "more")
        }
        if let text = value as? String { return .literal(text) }
        if let list = value as? [Any] { return .sequence(try parts(list, at: place, depth)) }
        guard let members = value as? [String: Any] else {
            throw error(place, "a text, a list or an object", "\(type(of: value))")
        }
        let kinds = ["slot", "free", "sentence", "oneOf", "optional", "repeat"]
        let named = kinds.filter { members[$0] != nil }
        guard named.count == 1 else {
            throw error(
                place, "one of \(kinds.joined(separator: ", "))",
                named.isEmpty ? "none of them" : named.joined(separator: " and "))
        }
        return try part(Members(members, at: place, in: self), named[0], depth)
    }

    private func part(
        _ members: Members, _ kind: String, _ depth: Int
    ) throws(LanguageModelError) -> DecodingGrammar {
        let place = members.place
        switch kind {
        case "slot":
            try members.refuseOthers(than: ["slot", "choices"])
            return .slot(try members.text("slot"), choices: try members.texts("choices"))
        case "free":
            try members.refuseOthers(
                than: ["free", "minimum", "maximum", "characters", "except", "forbidden"])
            return .free(
                FreeSpan(
                    try members.text("free"), minimum: try members.count("minimum", or: 1),
                    maximum: try members.count("maximum", or: 200),
                    characters: try characters(members),
                    forbidden: ForbiddenWords(try members.texts("forbidden", or: []))))
        case "sentence":
            try members.refuseOthers(than: ["sentence", "maximum", "forbidden"])
            return .sentence(
                try members.text("sentence"), maximum: try members.count("maximum", or: 200),
                forbidden: ForbiddenWords(try members.texts("forbidden", or: [])))
        case "oneOf":
            try members.refuseOthers(than: ["oneOf"])
            guard let list = members["oneOf"] as? [Any] else {
                throw error(place + ".oneOf", "a list", "\(type(of: members["oneOf"]))")
            }
            return .oneOf(try parts(list, at: place + ".oneOf", depth))
        case "optional":
            try members.refuseOthers(than: ["optional"])
            return .optional(
                try grammar(members["optional"] as Any, at: place + ".optional", depth: depth + 1))
        default:
            try members.refuseOthers(than: ["repeat", "atLeast", "atMost", "separator"])
            let least = try members.count("atLeast", or: 0)
            let most = try members.count("atMost", or: max(least, 8))
            guard least <= most else {
                throw error(place + ".atMost", "at least \(least)", "\(most)")
            }
            return .repeated(
                try grammar(members["repeat"] as Any, at: place + ".repeat", depth: depth + 1),
                count: least...most, separator: try members.text("separator", or: ""))
        }
    }

    private func parts(
        _ list: [Any], at place: String, _ depth: Int
    ) throws(LanguageModelError) -> [DecodingGrammar] {
        var result: [DecodingGrammar] = []
        for (index, value) in list.enumerated() {
            result.append(try grammar(value, at: "\(place)[\(index)]", depth: depth + 1))
        }
        return result
    }

    private func characters(_ members: Members) throws(LanguageModelError) -> CharacterClass {
        let classes: [String: CharacterClass] = [
            "any": .any, "line": .line, "prose": .prose, "lowercase": .lowercase,
        ]
        let name = try members.text("characters", or: "line")
        guard let known = classes[name] else {
            throw error(
                members.place + ".characters", classes.keys.sorted().joined(separator: ", "),
                LanguageModelError.quoted(name))
        }
        let except = try members.text("except", or: "")
        guard except.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw error(
                members.place + ".except", "ASCII characters", LanguageModelError.quoted(except))
        }
        return known.excluding(except)
    }

    func error(_ place: String, _ expected: String, _ found: String) -> LanguageModelError {
        LanguageModelError(path: path, place: place, expected: expected, found: found)
    }
}

/// The members of one JSON object, checked as they are asked for.
private struct Members {
    let place: String
    private let values: [String: Any]
    private let reader: GrammarReader

    init(_ values: [String: Any], at place: String, in reader: GrammarReader) {
        self.values = values
        self.place = place
        self.reader = reader
    }

    subscript(name: String) -> Any? { values[name] }

    func refuseOthers(than names: [String]) throws(LanguageModelError) {
        guard let other = values.keys.sorted().first(where: { !names.contains($0) }) else { return }
        throw reader.error(
            place, "only \(names.joined(separator: ", "))", LanguageModelError.quoted(other))
    }

    func text(_ name: String, or absent: String? = nil) throws(LanguageModelError) -> String {
        guard let value = values[name] else {
            guard let absent else { throw missing(name, "a text") }
            return absent
        }
        guard let text = value as? String else { throw missing(name, "a text") }
        return text
    }

    func texts(_ name: String, or absent: [String]? = nil) throws(LanguageModelError) -> [String] {
        guard let value = values[name] else {
            guard let absent else { throw missing(name, "a list of texts") }
            return absent
        }
        guard let texts = value as? [String] else { throw missing(name, "a list of texts") }
        return texts
    }

    func count(_ name: String, or absent: Int) throws(LanguageModelError) -> Int {
        guard let value = values[name] else { return absent }
        guard let number = value as? NSNumber, let count = Int(exactly: number.doubleValue),
            count >= 0
        else { throw missing(name, "a whole number of at least 0") }
        return count
    }

    private func missing(_ name: String, _ expected: String) -> LanguageModelError {
        let value = values[name].map { LanguageModelError.quoted("\($0)") }
        return reader.error("\(place).\(name)", expected, value ?? "nothing")
    }
}
