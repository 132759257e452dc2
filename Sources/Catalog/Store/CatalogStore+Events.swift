import GRDB

extension CatalogStore {
    /// Whether events can be appended.
    public var isWritable: Bool { writer != nil }

    /// Appends one event in a transaction of its own.
    ///
    /// When this returns, the event is on the disk and survives a kill or a power cut.
    /// - Parameter source: Where the event came from, such as `replay` or `simulated`.
    /// - Returns: Its position in the event log.
    @discardableResult
    public func append(
        _ interaction: Interaction, value: Double? = nil, source: String
    ) throws -> Int64 {
        try append([interaction], values: [value], source: source)
    }

    /// Appends events in one transaction: all of them or none.
    ///
    /// - Parameter values: Parallel to `interactions`, or empty for events without a value.
    /// - Returns: Position of the last one in the event log, 0 when there is none.
    @discardableResult
    public func append(
        _ interactions: [Interaction], values: [Double?] = [], source: String
    ) throws -> Int64 {
        precondition(
            values.isEmpty || values.count == interactions.count,
            "\(values.count) values for \(interactions.count) events")
        guard let writer else {
            throw CatalogError(
                .notWritable, "the catalogue \(file.path) was opened read-only",
                hint: "work on a copy, or give another --workspace")
        }
        for interaction in interactions { try checkKnown(interaction) }
        do {
            return try writer.write { db in
                let insert = try db.cachedStatement(
                    sql: """
                        INSERT INTO events (user, item, time, value, source) VALUES (?, ?, ?, ?, ?)
                        """)
                for (index, interaction) in interactions.enumerated() {
                    try insert.execute(arguments: [
                        interaction.user, interaction.item, interaction.time,
                        values.isEmpty ? nil : values[index], source,
                    ])
                }
                return interactions.isEmpty ? 0 : db.lastInsertedRowID
            }
        } catch {
            throw CatalogError(translating: error, file: file)
        }
    }

    /// Appended events in the order they came, oldest first.
    ///
    /// - Parameter sequence: Only events after this position in the log.
    public func events(after sequence: Int64 = 0) throws -> [RecordedEvent] {
        try read { db in
            let rows = try PreparedStatement(
                db,
                """
                SELECT sequence, user, item, time, value, source FROM events
                WHERE sequence > ? ORDER BY sequence
                """)
            rows.bind(sequence, at: 1)
            var events: [RecordedEvent] = []
            while try rows.next() {
                events.append(
                    RecordedEvent(
                        sequence: rows.integer(0),
                        interaction: Interaction(
                            user: Int32(truncatingIfNeeded: rows.integer(1)),
                            item: Int32(truncatingIfNeeded: rows.integer(2)),
                            time: rows.integer(3)),
                        value: rows.optionalDouble(4), source: rows.text(5) ?? ""))
            }
            return events
        }
    }

    private func checkKnown(_ interaction: Interaction) throws {
        guard interaction.user >= 0, interaction.user < facts.users else {
            throw CatalogError(
                .unknownEntity, "there is no user with index \(interaction.user)",
                hint: "the catalogue has \(facts.users) users")
        }
        guard interaction.item >= 0, interaction.item < facts.items else {
            throw CatalogError(
                .unknownEntity, "there is no item with index \(interaction.item)",
                hint: "the catalogue has \(facts.items) items")
        }
    }
}
