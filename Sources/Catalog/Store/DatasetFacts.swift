import GRDB

/// How finely a source tells time apart.
public enum TimeResolution: String, Sendable, Codable, CaseIterable {
    /// No times at all: the position in the file stands in.
    case none
    /// Whole days.
    case days
    /// Whole seconds.
    case seconds
    /// Milliseconds.
    case milliseconds
}

/// What is true of a whole data set; small, and read when a workspace opens.
public struct DatasetFacts: Sendable, Equatable, Codable {
    /// Name for headers, such as `movielens-1m`.
    public var name: String
    /// Importer that read it, such as `tsv`.
    public var format: String
    /// Number of users.
    public var users: Int
    /// Number of items with at least one interaction.
    public var ratedItems: Int
    /// Number of items, those only listed included.
    public var items: Int
    /// Number of interactions.
    public var interactions: Int
    /// Rows that were refused when it was imported.
    public var rejected: Int
    /// How finely times are told apart.
    public var timeResolution: TimeResolution
    /// Earliest time in milliseconds, nil without interactions.
    public var firstTime: Int64?
    /// Latest time in milliseconds, nil without interactions.
    public var lastTime: Int64?
    /// Hash of interactions and items in canonical order, 16 hexadecimal digits.
    ///
    /// Equal for equal content however it was imported: in one go, after a kill, from gzip or plain.
    public var contentHash: String
}

extension DatasetFacts {
    /// Reads the facts of an open catalogue.
    init(_ db: Database) throws {
        var texts: [String: String] = [:]
        var numbers: [String: Int64] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT name, value FROM dataset") {
            let name: String = row[0]
            switch (row[1] as DatabaseValue).storage {
            case .int64(let value): numbers[name] = value
            case .string(let value): texts[name] = value
            default: break
            }
        }
        name = texts["name"] ?? ""
        format = texts["format"] ?? ""
        users = Int(numbers["users"] ?? 0)
        ratedItems = Int(numbers["rated_items"] ?? 0)
        items = Int(numbers["items"] ?? 0)
        interactions = Int(numbers["interactions"] ?? 0)
        rejected = Int(numbers["rejected"] ?? 0)
        timeResolution = texts["time_resolution"].flatMap(TimeResolution.init) ?? .none
        firstTime = numbers["first_time"]
        lastTime = numbers["last_time"]
        contentHash = texts["content_hash"] ?? ""
    }

    /// Writes the facts in place of earlier ones.
    func write(to db: Database) throws {
        let values: [(String, (any DatabaseValueConvertible)?)] = [
            ("name", name), ("format", format), ("users", users), ("rated_items", ratedItems),
            ("items", items), ("interactions", interactions), ("rejected", rejected),
            ("time_resolution", timeResolution.rawValue), ("first_time", firstTime),
            ("last_time", lastTime), ("content_hash", contentHash),
        ]
        for (name, value) in values {
            if let value {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO dataset (name, value) VALUES (?, ?)",
                    arguments: [name, value])
            } else {
                try db.execute(sql: "DELETE FROM dataset WHERE name = ?", arguments: [name])
            }
        }
    }
}
