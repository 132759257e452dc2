import GRDB

/// Turns loaded tables into a finished catalogue: counts, time facts and the content hash.
enum CatalogSeal {
    /// Scans the interactions once and writes everything derived from them.
    ///
    /// - Parameters:
    ///   - hasTimes: False when the position in the file stands in for the time.
    ///   - rejected: Rows that were refused while loading.
    static func seal(
        _ db: Database, name: String, format: String, hasTimes: Bool, rejected: Int
    ) throws -> DatasetFacts {
        let userCount = try Int.fetchOne(db, sql: "SELECT count(*) FROM users") ?? 0
        let itemCount = try Int.fetchOne(db, sql: "SELECT count(*) FROM items") ?? 0
        var scan = InteractionScan(userCount: userCount, itemCount: itemCount)
        try scan.run(db)
        try scan.writeCounts(db)
        let facts = DatasetFacts(
            name: name, format: format, users: userCount,
            ratedItems: scan.itemCounts.count { $0 > 0 }, items: itemCount,
            interactions: scan.count, rejected: rejected,
            timeResolution: hasTimes ? scan.resolution : .none, firstTime: scan.firstTime,
            lastTime: scan.lastTime, contentHash: try scan.contentHash(db))
        try facts.write(to: db)
        return facts
    }
}

/// One pass over the interactions in clustered order: user, time, position in the source.
private struct InteractionScan {
    var count = 0
    var firstTime: Int64?
    var lastTime: Int64?
    var itemCounts: [Int]
    private var userCounts: [Int]
    private var userTimes: [(first: Int64, last: Int64)]
    private var wholeDays = true
    private var wholeSeconds = true
    private var hash = ContentHash()

    init(userCount: Int, itemCount: Int) {
        itemCounts = Array(repeating: 0, count: itemCount)
        userCounts = Array(repeating: 0, count: userCount)
        userTimes = Array(repeating: (0, 0), count: userCount)
    }

    var resolution: TimeResolution {
        if count == 0 { return .none }
        return wholeDays ? .days : wholeSeconds ? .seconds : .milliseconds
    }

    mutating func run(_ db: Database) throws {
        let rows = try PreparedStatement(
            db, "SELECT user, item, time, value FROM interactions ORDER BY user, time, sequence")
        while try rows.next() {
            let user = Int(rows.integer(0))
            let item = Int(rows.integer(1))
            let time = rows.integer(2)
            if userCounts[user] == 0 { userTimes[user].first = time }
            userTimes[user].last = time
            userCounts[user] += 1
            itemCounts[item] += 1
            firstTime = min(firstTime ?? time, time)
            lastTime = max(lastTime ?? time, time)
            if wholeSeconds { wholeSeconds = time % 1000 == 0 }
            if wholeDays { wholeDays = time % 86_400_000 == 0 }
            hash.absorb(Int64(user) << 32 | Int64(item))
            hash.absorb(time)
            hash.absorb(rows.optionalDouble(3)?.bitPattern ?? UInt64.max)
            count += 1
        }
    }

    func writeCounts(_ db: Database) throws {
        let users = try PreparedStatement(
            db,
            "UPDATE users SET interaction_count = ?, first_time = ?, last_time = ? WHERE user = ?")
        for (user, count) in userCounts.enumerated() where count > 0 {
            users.bind(Int64(count), at: 1)
            users.bind(userTimes[user].first, at: 2)
            users.bind(userTimes[user].last, at: 3)
            users.bind(Int64(user), at: 4)
            try users.execute()
        }
        let items = try PreparedStatement(
            db, "UPDATE items SET interaction_count = ? WHERE item = ?")
        for (item, count) in itemCounts.enumerated() where count > 0 {
            items.bind(Int64(count), at: 1)
            items.bind(Int64(item), at: 2)
            try items.execute()
        }
    }

    /// Adds names, titles and attributes to the hash of the interactions.
    func contentHash(_ db: Database) throws -> String {
        var hash = hash
        let users = try PreparedStatement(db, "SELECT source_id FROM users ORDER BY user")
        while try users.next() { hash.absorb(users.text(0)) }
        let items = try PreparedStatement(
            db, "SELECT source_id, title, year, text FROM items ORDER BY item")
        while try items.next() {
            hash.absorb(items.text(0))
            hash.absorb(items.text(1))
            hash.absorb(items.optionalInteger(2) ?? Int64.min)
            hash.absorb(items.text(3))
        }
        let links = try PreparedStatement(
            db,
            """
            SELECT item, kind, name FROM item_attributes JOIN attributes USING (attribute)
            ORDER BY item, attribute
            """)
        while try links.next() {
            hash.absorb(links.integer(0))
            hash.absorb(links.text(1))
            hash.absorb(links.text(2))
        }
        return hash.text
    }
}
