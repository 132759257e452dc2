import Foundation
import GRDB

/// A catalogue under construction, in a file of its own beside the one in use.
///
/// Every chunk of rows is one transaction that also records how far the source was read, so a
/// killed import continues where its last chunk ended. The catalogue in use is not touched until
/// the new one is complete and is then replaced by a rename: whatever stops an import (a kill, a
/// full disk, too many rejected rows), the store is exactly as before.
final class StagingStore {
    enum State {
        case fresh
        case resumable(ImportCheckpoint)
        /// Complete, but killed before it was put in place.
        case sealed
    }

    let state: State
    private let file: URL
    /// The workspace that the catalogue will belong to.
    let workspace: Workspace
    let queue: DatabaseQueue
    private var attributes: [AttributeName: Int64] = [:]
    private var users = 0
    private var items = 0

    /// Opens the staging file of a workspace, or begins a new one when it belongs to another
    /// source.
    init(for catalog: URL, fingerprint: String, maximumPages: Int? = nil) throws {
        file = URL(fileURLWithPath: catalog.path + ".import")
        workspace = Workspace(folder: catalog.deletingLastPathComponent(), isBundled: false)
        if let (queue, state) = Self.reopen(file, fingerprint: fingerprint) {
            self.queue = queue
            self.state = state
        } else {
            Self.remove(file)
            queue = try Self.open(file)
            state = .fresh
            try CatalogSchema.migrator.migrate(queue)
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "CREATE TABLE import_progress (checkpoint TEXT NOT NULL)")
            }
        }
        if let maximumPages {
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA max_page_count = \(maximumPages)")
            }
        }
    }

    /// Reads back the identifiers that earlier chunks stored.
    func restore(_ batch: ImportBatch) throws {
        try queue.read { db in
            for (table, names) in [("users", batch.users), ("items", batch.items)] {
                let column = String(table.dropLast())
                let rows = try PreparedStatement(
                    db, "SELECT source_id FROM \(table) ORDER BY \(column)")
                while try rows.next() {
                    var name = rows.text(0) ?? ""
                    name.withUTF8 { _ = names.insert($0) }
                }
            }
            let rows = try PreparedStatement(db, "SELECT attribute, kind, name FROM attributes")
            while try rows.next() {
                let name = AttributeName(kind: rows.text(1) ?? "", name: rows.text(2) ?? "")
                attributes[name] = rows.integer(0)
            }
        }
        users = batch.users.count
        items = batch.items.count
    }

    /// Stores a batch and the checkpoint behind it in one transaction.
    func commit(_ batch: ImportBatch, _ checkpoint: ImportCheckpoint, source file: URL) throws {
        let source = file.lastPathComponent
        // In the order of the clustered table every page is visited once a chunk.
        batch.interactions.sort {
            ($0.user, $0.time, $0.sequence) < ($1.user, $1.time, $1.sequence)
        }
        try queue.write { db in
            try insertNames(batch, db)
            try insertInteractions(batch, db)
            try insertDescriptions(batch, db, file: file)
            try insertTags(batch, db, source: source)
            try insertUserAttributes(batch, db, source: source)
            let text = String(decoding: try JSONEncoder().encode(checkpoint), as: UTF8.self)
            try db.execute(sql: "DELETE FROM import_progress")
            try db.execute(
                sql: "INSERT INTO import_progress (checkpoint) VALUES (?)", arguments: [text])
        }
    }

    /// Counts, hashes and closes the catalogue, then puts it in the place of `catalog`.
    func install(
        as catalog: URL, name: String, format: String, checkpoint: ImportCheckpoint
    ) throws {
        if case .sealed = state {
        } else {
            try queue.write { db in
                _ = try CatalogSeal.seal(
                    db, name: name, format: format, hasTimes: checkpoint.hasTimes,
                    rejected: checkpoint.rejected)
                try db.execute(
                    sql: "INSERT INTO dataset (name, value) VALUES ('source_fingerprint', ?)",
                    arguments: [checkpoint.fingerprint])
                try db.execute(sql: "DROP TABLE import_progress")
            }
        }
        try queue.writeWithoutTransaction { db in
            // One file without a log beside it: it opens from read-only media and can be renamed.
            try db.execute(sql: "PRAGMA journal_mode = DELETE")
        }
        try queue.close()
        // The log of a replaced catalogue must never meet the new file.
        for suffix in ["-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: catalog.path + suffix)
        }
        try AtomicFile.install(file, as: catalog)
    }

    /// Gives up: the next import begins anew.
    func discard() {
        try? queue.close()
        Self.remove(file)
    }

    // MARK: - Opening

    private static func open(_ file: URL) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL")
            try db.execute(sql: "PRAGMA synchronous = NORMAL")
            // 64 MiB of pages: the clustered table of a million rows is a third of it.
            try db.execute(sql: "PRAGMA cache_size = -65536")
        }
        return try DatabaseQueue(path: file.path, configuration: configuration)
    }

    private static func reopen(_ file: URL, fingerprint: String) -> (DatabaseQueue, State)? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        // A staging file that cannot be read is no loss: the source is read again.
        guard let queue = try? open(file),
            let state = try? queue.read({ db in try state(db, fingerprint: fingerprint) })
        else { return nil }
        return (queue, state)
    }

    private static func state(_ db: Database, fingerprint: String) throws -> State? {
        let sealed = try String.fetchOne(
            db, sql: "SELECT value FROM dataset WHERE name = 'source_fingerprint'")
        if let sealed { return sealed == fingerprint ? .sealed : nil }
        guard
            let text = try String.fetchOne(db, sql: "SELECT checkpoint FROM import_progress"),
            let checkpoint = try? JSONDecoder().decode(
                ImportCheckpoint.self, from: Data(text.utf8)),
            checkpoint.fingerprint == fingerprint
        else { return nil }
        return .resumable(checkpoint)
    }

    private static func remove(_ file: URL) {
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: file.path + suffix)
        }
    }
}

// MARK: - Inserting

extension StagingStore {
    private func insertNames(_ batch: ImportBatch, _ db: Database) throws {
        let user = try PreparedStatement(db, "INSERT INTO users (user, source_id) VALUES (?, ?)")
        for (index, name) in batch.newUsers.enumerated() {
            user.bind(Int64(users + index), at: 1)
            user.bind(name, at: 2)
            try user.execute()
        }
        users += batch.newUsers.count
        let item = try PreparedStatement(
            db, "INSERT INTO items (item, source_id, search) VALUES (?, ?, ?)")
        for (index, name) in batch.newItems.enumerated() {
            item.bind(Int64(items + index), at: 1)
            item.bind(name, at: 2)
            item.bind(SearchText.folded(name), at: 3)
            try item.execute()
        }
        items += batch.newItems.count
    }

    private func insertInteractions(_ batch: ImportBatch, _ db: Database) throws {
        let insert = try PreparedStatement(
            db,
            "INSERT INTO interactions (user, time, sequence, item, value) VALUES (?, ?, ?, ?, ?)")
        for row in batch.interactions {
            insert.bind(Int64(row.user), at: 1)
            insert.bind(row.time, at: 2)
            insert.bind(row.sequence, at: 3)
            insert.bind(Int64(row.item), at: 4)
            insert.bind(row.value.isNaN ? nil : row.value, at: 5)
            try insert.execute()
        }
    }

    /// A second description of an item adds what the first one left out.
    private func insertDescriptions(_ batch: ImportBatch, _ db: Database, file: URL) throws {
        let source = file.lastPathComponent
        let update = try PreparedStatement(
            db,
            """
            UPDATE items SET title = coalesce(title, ?2), year = coalesce(year, ?3),
                text = coalesce(text, ?4),
                search = CASE WHEN title IS NULL AND ?2 IS NOT NULL THEN ?5 ELSE search END
            WHERE item = ?1
            """)
        let link = try PreparedStatement(
            db, "INSERT OR IGNORE INTO item_attributes (item, attribute) VALUES (?, ?)")
        let modality = try PreparedStatement(
            db,
            """
            INSERT OR IGNORE INTO modalities (item, kind, location, content_hash, byte_count)
            VALUES (?, ?, ?, ?, ?)
            """)
        let relation = try PreparedStatement(
            db, "INSERT OR IGNORE INTO item_relations (item, kind, other) VALUES (?, ?, ?)")
        for (item, description) in batch.descriptions {
            update.bind(Int64(item), at: 1)
            update.bind(description.title, at: 2)
            update.bind(description.year.map(Int64.init), at: 3)
            update.bind(description.text, at: 4)
            update.bind(
                description.title.map { SearchText.folded("\($0) \(description.name)") }, at: 5)
            try update.execute()
            for attribute in description.attributes {
                link.bind(Int64(item), at: 1)
                link.bind(try index(of: attribute, db, source: source), at: 2)
                try link.execute()
            }
            try insertModalities(of: item, description, beside: file, modality)
            for (kind, names) in description.relations {
                for var name in names {
                    guard let other = name.withUTF8({ batch.items.index(of: $0) }) else { continue }
                    relation.bind(Int64(item), at: 1)
                    relation.bind(kind, at: 2)
                    relation.bind(Int64(other), at: 3)
                    try relation.execute()
                }
            }
        }
    }

    private func insertTags(_ batch: ImportBatch, _ db: Database, source: String) throws {
        let insert = try PreparedStatement(
            db,
            """
            INSERT INTO item_attributes (item, attribute, support) VALUES (?, ?, 1)
            ON CONFLICT DO UPDATE SET support = support + 1
            """)
        for (item, tag) in batch.tags {
            insert.bind(Int64(item), at: 1)
            insert.bind(try index(of: tag, db, source: source), at: 2)
            try insert.execute()
        }
    }

    private func insertUserAttributes(
        _ batch: ImportBatch, _ db: Database, source: String
    ) throws {
        let insert = try PreparedStatement(
            db, "INSERT OR IGNORE INTO user_attributes (user, attribute) VALUES (?, ?)")
        for (user, attribute) in batch.userAttributes {
            insert.bind(Int64(user), at: 1)
            insert.bind(try index(of: attribute, db, source: source), at: 2)
            try insert.execute()
        }
    }

    private func index(
        of attribute: AttributeName, _ db: Database, source: String
    ) throws -> Int64 {
        if let index = attributes[attribute] { return index }
        let index = Int64(attributes.count)
        try db.execute(
            sql: "INSERT INTO attributes (attribute, kind, name, source) VALUES (?, ?, ?, ?)",
            arguments: [index, attribute.kind, attribute.name, source])
        attributes[attribute] = index
        return index
    }
}
