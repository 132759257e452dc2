import GRDB

/// The tables of a catalogue, as migrations.
///
/// `interactions` is clustered by (user, time, sequence) without a row id: reading one user's
/// history is one range scan, and the file is half the size of a table with an index. `sequence`
/// is the position in the source, so events that share a time keep the order of the file; ordering
/// them by item would leak the catalogue's order into the sequences. `events` holds what the
/// explorer appended and is never mixed into `interactions`, which stay as they were imported.
enum CatalogSchema {
    /// Marks a SQLite file as a catalogue: the letters `WHYR`.
    static let applicationID: Int32 = 0x5748_5952

    /// The format this program reads and writes, kept in `PRAGMA user_version`.
    static let formatVersion: Int32 = 1

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in
            try db.execute(sql: version1)
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: "PRAGMA user_version = \(formatVersion)")
        }
        migrator.registerMigration(SpotCheckSchema.name) { db in
            try db.execute(sql: SpotCheckSchema.sql)
        }
        return migrator
    }

    private static let version1 = """
        CREATE TABLE dataset (
            name TEXT PRIMARY KEY, value ANY NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE users (
            user INTEGER PRIMARY KEY,
            source_id TEXT NOT NULL UNIQUE,
            interaction_count INTEGER NOT NULL DEFAULT 0,
            first_time INTEGER,
            last_time INTEGER
        ) STRICT;

        CREATE TABLE items (
            item INTEGER PRIMARY KEY,
            source_id TEXT NOT NULL UNIQUE,
            title TEXT,
            year INTEGER,
            text TEXT,
            -- Title and identifier in folded lower case, for search as one types.
            search TEXT NOT NULL DEFAULT '',
            interaction_count INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        CREATE TABLE attributes (
            attribute INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            -- The file it was read from.
            source TEXT NOT NULL,
            UNIQUE (kind, name)
        ) STRICT;

        CREATE TABLE item_attributes (
            item INTEGER NOT NULL,
            attribute INTEGER NOT NULL,
            -- Users who said so; NULL for a fact of the catalogue.
            support INTEGER,
            PRIMARY KEY (item, attribute)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE user_attributes (
            user INTEGER NOT NULL,
            attribute INTEGER NOT NULL,
            PRIMARY KEY (user, attribute)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE item_relations (
            item INTEGER NOT NULL,
            -- What the source calls it, such as also_bought.
            kind TEXT NOT NULL,
            other INTEGER NOT NULL,
            PRIMARY KEY (item, kind, other)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE modalities (
            item INTEGER NOT NULL,
            kind TEXT NOT NULL,
            -- File path or address; NULL when the content is in this database.
            location TEXT,
            content_hash INTEGER,
            byte_count INTEGER,
            PRIMARY KEY (item, kind)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE interactions (
            user INTEGER NOT NULL,
            time INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            item INTEGER NOT NULL,
            value REAL,
            PRIMARY KEY (user, time, sequence)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE events (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            user INTEGER NOT NULL,
            item INTEGER NOT NULL,
            time INTEGER NOT NULL,
            value REAL,
            source TEXT NOT NULL
        ) STRICT;
        """
}
