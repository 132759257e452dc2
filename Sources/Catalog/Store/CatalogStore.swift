import Foundation
import GRDB
import Synchronization

/// The catalogue of a workspace: users, items, attributes, interactions and appended events.
///
/// Values come out as plain structs; indices are dense and in order of first import. Safe to use
/// from any thread: reads run on their own connection, writes through one writer.
public final class CatalogStore: Sendable {
    /// Whether a store may be changed.
    public enum Access: Sendable {
        /// Nothing is written, not even beside the file.
        case readOnly
        /// Events may be appended.
        case readWrite
    }

    /// What is true of the whole data set.
    public let facts: DatasetFacts
    /// Where the database is.
    public let file: URL

    let reader: any DatabaseReader
    let writer: DatabasePool?
    let searchIndices = Mutex<SearchIndices?>(nil)
    private let lock: WorkspaceLock?

    /// Opens the catalogue at `file`.
    ///
    /// - Throws: `CatalogError` when it is missing, damaged, of another format, or not writable
    ///   although `access` asks for it.
    init(file: URL, access: Access) throws {
        let header = try DatabaseHeader(file: file)
        try header.checkFormat(of: file)
        self.file = file
        do {
            switch access {
            case .readOnly:
                lock = nil
                writer = nil
                let folder = file.deletingLastPathComponent()
                reader = try Self.readOnlyQueue(
                    file: file, header: header, folderIsWritable: FileState.isWritable(folder))
            case .readWrite:
                // Held until the store closes, so that no import replaces the file meanwhile.
                lock = try WorkspaceLock(folder: file.deletingLastPathComponent(), mode: .shared)
                let pool = try Self.writingPool(file: file)
                writer = pool
                reader = pool
            }
            facts = try reader.read { db in try DatasetFacts(db) }
        } catch {
            throw CatalogError(translating: error, file: file)
        }
    }

    /// Closes the store and folds its log back into one file that opens from read-only media.
    ///
    /// Without it the file is just as intact, but carries a log until somebody opens it to write.
    public func close() throws {
        do {
            try reader.close()
            guard writer != nil else { return }
            let queue = try DatabaseQueue(path: file.path)
            // Another process may be reading; the log then simply stays.
            try? queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA journal_mode = DELETE")
            }
            try queue.close()
        } catch {
            throw CatalogError(translating: error, file: file)
        }
    }

    /// Reads inside one consistent view of the database, errors translated.
    func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do {
            return try reader.read(body)
        } catch {
            throw CatalogError(translating: error, file: file)
        }
    }

    /// Opens a connection that changes nothing, whatever mode the file was left in.
    static func readOnlyQueue(
        file: URL, header: DatabaseHeader, folderIsWritable: Bool
    ) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        guard header.usesWriteAheadLog, !folderIsWritable else {
            return try DatabaseQueue(path: file.path, configuration: configuration)
        }
        guard FileState.byteCount(URL(fileURLWithPath: file.path + "-wal")) ?? 0 == 0 else {
            throw CatalogError(
                .notWritable,
                "\(file.path) has an unfinished log beside it and its folder cannot be written to",
                hint: "copy the workspace to a folder you own")
        }
        // SQLite wants to create log files beside a database in WAL mode. In a folder where nobody
        // can write, nobody can change the file either, which is what `immutable` states.
        let escaped =
            file.path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? file.path
        return try DatabaseQueue(
            path: "file://\(escaped)?immutable=1", configuration: configuration)
    }

    private static func writingPool(file: URL) throws -> DatabasePool {
        let folder = file.deletingLastPathComponent()
        guard FileState.isWritable(folder), FileState.isWritable(file) else {
            throw CatalogError(
                .notWritable, "the workspace \(folder.path) is read-only",
                hint: "work on a copy, or give another --workspace")
        }
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            // An acknowledged event must survive a power cut, not only a kill.
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        let pool = try DatabasePool(path: file.path, configuration: configuration)
        try CatalogSchema.migrator.migrate(pool)
        return pool
    }
}
