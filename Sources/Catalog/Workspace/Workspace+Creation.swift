import Foundation
import GRDB

extension Workspace {
    /// Writes a workspace that holds a small data set from memory.
    ///
    /// The catalogue appears in one step, complete. Refuses a folder that already holds one.
    @discardableResult
    public static func create(at folder: URL, holding contents: CatalogContents) throws -> Workspace
    {
        let workspace = Workspace(folder: folder.standardizedFileURL, isBundled: false)
        try workspace.makeFolders()
        let lock = try WorkspaceLock(folder: workspace.folder, mode: .exclusive)
        defer { withExtendedLifetime(lock) {} }
        guard !FileManager.default.fileExists(atPath: workspace.catalogFile.path) else {
            throw CatalogError(
                .differentSource, "\(workspace.folder.path) already holds a catalogue",
                hint: "give an empty folder")
        }
        let unfinished = URL(fileURLWithPath: workspace.catalogFile.path + ".new")
        try? FileManager.default.removeItem(at: unfinished)
        do {
            let queue = try DatabaseQueue(path: unfinished.path)
            try CatalogSchema.migrator.migrate(queue)
            try queue.write { db in
                try contents.insert(into: db)
                _ = try CatalogSeal.seal(
                    db, name: contents.name, format: "memory", hasTimes: true, rejected: 0)
            }
            try queue.close()
            try AtomicFile.install(unfinished, as: workspace.catalogFile)
        } catch {
            try? FileManager.default.removeItem(at: unfinished)
            throw CatalogError(translating: error, file: workspace.catalogFile)
        }
        return workspace
    }

    /// Makes the folder and its subfolders where they are missing.
    func makeFolders() throws {
        for folder in [folder, modelsFolder, runsFolder, featuresFolder] {
            do {
                try FileManager.default.createDirectory(
                    at: folder, withIntermediateDirectories: true)
            } catch {
                throw CatalogError(
                    .notWritable, "the folder \(folder.path) cannot be made",
                    hint: "give a --workspace in a folder you own, on a disk that is not read-only")
            }
        }
    }
}

/// Puts finished files in their place in one step.
enum AtomicFile {
    /// Renames `unfinished` over `target` after its bytes are on the disk.
    static func install(_ unfinished: URL, as target: URL) throws {
        try synchronize(unfinished, flags: O_RDONLY)
        guard rename(unfinished.path, target.path) == 0 else {
            throw CatalogError(
                .notWritable,
                "\(target.path) cannot be replaced: \(String(cString: strerror(errno)))")
        }
        try synchronize(target.deletingLastPathComponent(), flags: O_RDONLY | O_DIRECTORY)
    }

    private static func synchronize(_ url: URL, flags: Int32) throws {
        let descriptor = open(url.path, flags | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CatalogError(
                .storage, "\(url.path) cannot be opened: \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        // Some file systems refuse to synchronise a folder; the rename itself is still atomic.
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw CatalogError(
                .storage, "\(url.path) cannot be written: \(String(cString: strerror(errno)))",
                hint: "check the free space of the disk")
        }
    }
}

extension CatalogContents {
    /// Inserts everything into empty tables.
    func insert(into db: Database) throws {
        for (index, name) in users.enumerated() {
            try db.execute(
                sql: "INSERT INTO users (user, source_id) VALUES (?, ?)", arguments: [index, name])
        }
        for (index, item) in items.enumerated() {
            try insert(item, index: index, into: db)
        }
        let insert = try PreparedStatement(
            db, "INSERT INTO interactions (user, time, sequence, item) VALUES (?, ?, ?, ?)")
        for (sequence, interaction) in interactions.enumerated() {
            precondition(
                users.indices.contains(Int(interaction.user))
                    && items.indices.contains(Int(interaction.item)),
                "interaction \(sequence) names a user or an item that is not listed")
            insert.bind(Int64(interaction.user), at: 1)
            insert.bind(interaction.time, at: 2)
            insert.bind(Int64(sequence), at: 3)
            insert.bind(Int64(interaction.item), at: 4)
            try insert.execute()
        }
    }

    private func insert(_ item: Entry, index: Int, into db: Database) throws {
        let search = SearchText.folded(
            [item.title, item.name].compactMap(\.self).joined(separator: " "))
        try db.execute(
            sql: """
                INSERT INTO items (item, source_id, title, year, text, search)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [index, item.name, item.title, item.year, item.text, search])
        if item.text != nil {
            try db.execute(
                sql: "INSERT INTO modalities (item, kind) VALUES (?, 'text')", arguments: [index])
        }
        for attribute in item.attributes {
            let position = try Int.fetchOne(db, sql: "SELECT count(*) FROM attributes") ?? 0
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO attributes (attribute, kind, name, source)
                    VALUES (?, ?, ?, 'memory')
                    """,
                arguments: [position, attribute.kind, attribute.name])
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO item_attributes (item, attribute)
                    SELECT ?, attribute FROM attributes WHERE kind = ? AND name = ?
                    """,
                arguments: [index, attribute.kind, attribute.name])
        }
    }
}
