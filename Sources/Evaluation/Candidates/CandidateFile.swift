import Foundation

/// Candidates read from a file of one line a user: `user item item ...`, separated by white space.
///
/// This is how published evaluations ship their sampled negatives, so that a figure can be checked
/// on identical candidates. The names are those of the imported data.
public struct CandidateFile: Sendable, Equatable {
    /// File name for the badge, without its folder.
    public let name: String
    private let itemsOfUser: [Int32: [Int32]]

    /// Number of users with a line.
    public var userCount: Int { itemsOfUser.count }

    /// Reads a file; every refusal names file, line and value.
    ///
    /// - Parameters:
    ///   - path: The file; UTF-8.
    ///   - user: Dense index of a user's name, nil when unknown.
    ///   - item: Dense index of an item's name, nil when unknown.
    public init(
        contentsOf path: String, user: (String) -> Int32?, item: (String) -> Int32?
    ) throws(EvaluationError) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw EvaluationError(
                "cannot read the candidate file \(path)", hint: "check the path after file:")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw EvaluationError(
                "\(path): the candidate file is not UTF-8 text",
                hint: "one line a user: user item item ..., not compressed")
        }
        try self.init(
            text, name: URL(fileURLWithPath: path).lastPathComponent, path: path, user: user,
            item: item)
    }

    /// Reads the text of a file.
    init(
        _ text: String, name: String, path: String, user: (String) -> Int32?,
        item: (String) -> Int32?
    ) throws(EvaluationError) {
        var lineOfUser: [Int32: Int] = [:]
        var itemsOfUser: [Int32: [Int32]] = [:]
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            let fields = line.split(whereSeparator: \.isWhitespace)
            guard let first = fields.first else { continue }
            let place = "\(path):\(number)"
            guard let index = user(String(first)) else {
                throw EvaluationError(
                    "\(place): unknown user \(quoted(first))",
                    hint: "the first field of a line is the user's name in the imported data")
            }
            if let earlier = lineOfUser[index] {
                throw EvaluationError(
                    "\(place): user \(quoted(first)) has a line already, line \(earlier)")
            }
            var items: [Int32] = []
            for field in fields.dropFirst() {
                guard let candidate = item(String(field)) else {
                    throw EvaluationError(
                        "\(place): unknown item \(quoted(field))",
                        hint: "fields after the first are item names in the imported data")
                }
                items.append(candidate)
            }
            if items.isEmpty {
                throw EvaluationError("\(place): user \(quoted(first)) has no candidates")
            }
            lineOfUser[index] = number
            itemsOfUser[index] = items
        }
        if itemsOfUser.isEmpty {
            throw EvaluationError("\(path): the candidate file holds no line")
        }
        self.name = name
        self.itemsOfUser = itemsOfUser
    }

    /// The candidates of a user; throws when the file has no line for it.
    func items(of user: Int32) throws(EvaluationError) -> [Int32] {
        guard let items = itemsOfUser[user] else {
            throw EvaluationError(
                "the candidate file \(name) has no line for user number \(user)",
                hint: "every user of the split needs one; or use sampled:N")
        }
        return items
    }
}

/// A value from a file in quotes, cut to a printable length and without control characters.
private func quoted(_ value: Substring) -> String {
    let shown = value.prefix(40).unicodeScalars.map { scalar in
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) ? "?" : String(scalar)
    }
    return "\"\(shown.joined())\(value.count > 40 ? "…" : "")\""
}

extension String {
    /// The text of bytes that are valid in an encoding, else nil.
    fileprivate init?(validating data: Data, as encoding: UTF8.Type) {
        guard let text = String(data: data, encoding: .utf8) else { return nil }
        self = text
    }
}
