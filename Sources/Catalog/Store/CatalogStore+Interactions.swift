import GRDB

extension CatalogStore {
    /// Every user's items in time order; ties keep the order of the source file.
    public func sequences() throws -> InteractionSequences {
        try read { db in
            let rows = try PreparedStatement(
                db, "SELECT user, item, time FROM interactions ORDER BY user, time, sequence")
            var offsets = [0]
            offsets.reserveCapacity(facts.users + 1)
            var items: [Int32] = []
            items.reserveCapacity(facts.interactions)
            var times: [Int64] = []
            times.reserveCapacity(facts.interactions)
            while try rows.next() {
                let user = Int(rows.integer(0))
                while offsets.count <= user { offsets.append(items.count) }
                items.append(Int32(truncatingIfNeeded: rows.integer(1)))
                times.append(rows.integer(2))
            }
            while offsets.count <= facts.users { offsets.append(items.count) }
            return InteractionSequences(
                itemCount: facts.items, offsets: offsets, items: items, times: times)
        }
    }

    /// Every interaction of every user in time order; ties keep the order of the source file.
    public func interactionsInTimeOrder() throws -> [Interaction] {
        try read { db in
            let rows = try PreparedStatement(
                db, "SELECT user, time, sequence, item FROM interactions")
            var positioned: [(sequence: Int64, interaction: Interaction)] = []
            positioned.reserveCapacity(facts.interactions)
            while try rows.next() {
                positioned.append(
                    (
                        rows.integer(2),
                        Interaction(
                            user: Int32(truncatingIfNeeded: rows.integer(0)),
                            item: Int32(truncatingIfNeeded: rows.integer(3)),
                            time: rows.integer(1))
                    ))
            }
            // Sorting here is several times faster than SQLite's sorter on the same rows.
            positioned.sort {
                ($0.interaction.time, $0.sequence) < ($1.interaction.time, $1.sequence)
            }
            return positioned.map(\.interaction)
        }
    }

    /// The imported history of one user with its values, oldest first.
    public func history(ofUser user: Int32) throws -> [HistoryEntry] {
        try read { db in
            let rows = try PreparedStatement(
                db,
                """
                SELECT item, time, value FROM interactions WHERE user = ? ORDER BY time, sequence
                """)
            rows.bind(Int64(user), at: 1)
            var entries: [HistoryEntry] = []
            while try rows.next() {
                entries.append(
                    HistoryEntry(
                        item: Int32(truncatingIfNeeded: rows.integer(0)), time: rows.integer(1),
                        value: rows.optionalDouble(2)))
            }
            return entries
        }
    }
}
