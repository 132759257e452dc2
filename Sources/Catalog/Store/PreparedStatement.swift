import GRDB
import GRDBSQLite

/// A compiled SQL statement whose values are bound and read without boxing.
///
/// GRDB opens, migrates and locks the database; this binds through the C functions underneath,
/// because one boxed value per column halves the rows per second of a bulk load.
struct PreparedStatement: ~Copyable {
    private let statement: OpaquePointer
    private let connection: OpaquePointer

    init(_ db: Database, _ sql: String) throws {
        guard let connection = db.sqliteConnection else {
            preconditionFailure("the connection is open inside a database access")
        }
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v3(
            connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        guard code == SQLITE_OK, let statement else {
            throw Self.error(code, connection, sql)
        }
        self.statement = statement
        self.connection = connection
    }

    deinit { sqlite3_finalize(statement) }

    // MARK: - Binding, columns from 1

    func bind(_ value: Int64, at column: Int32) {
        sqlite3_bind_int64(statement, column, value)
    }

    func bind(_ value: Int64?, at column: Int32) {
        if let value { bind(value, at: column) } else { sqlite3_bind_null(statement, column) }
    }

    func bind(_ value: Double?, at column: Int32) {
        if let value {
            sqlite3_bind_double(statement, column, value)
        } else {
            sqlite3_bind_null(statement, column)
        }
    }

    func bind(_ value: String?, at column: Int32) {
        guard var value else {
            sqlite3_bind_null(statement, column)
            return
        }
        value.withUTF8 { bytes in
            // The pointer dies with this closure, so SQLite must take a copy.
            let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            // An empty buffer may have no address, which SQLite would read as NULL.
            let address = bytes.baseAddress.map { UnsafeRawPointer($0) }
            if let address, !bytes.isEmpty {
                sqlite3_bind_text(
                    statement, column, address.assumingMemoryBound(to: CChar.self),
                    Int32(bytes.count), transient)
            } else {
                sqlite3_bind_text(statement, column, "", 0, transient)
            }
        }
    }

    // MARK: - Running

    /// Runs a statement that returns no rows, and makes it ready for the next binding.
    func execute() throws {
        let code = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else { throw Self.error(code, connection, nil) }
    }

    /// Moves to the next row; false after the last one, which also rewinds the statement.
    func next() throws -> Bool {
        let code = sqlite3_step(statement)
        if code == SQLITE_ROW { return true }
        sqlite3_reset(statement)
        guard code == SQLITE_DONE else { throw Self.error(code, connection, nil) }
        return false
    }

    // MARK: - Reading, columns from 0

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

    func isNull(_ column: Int32) -> Bool {
        sqlite3_column_type(statement, column) == SQLITE_NULL
    }

    func optionalInteger(_ column: Int32) -> Int64? {
        isNull(column) ? nil : integer(column)
    }

    func optionalDouble(_ column: Int32) -> Double? {
        isNull(column) ? nil : sqlite3_column_double(statement, column)
    }

    /// The text of a column; NULL reads as nil.
    func text(_ column: Int32) -> String? {
        guard let start = sqlite3_column_text(statement, column) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    private static func error(
        _ code: Int32, _ connection: OpaquePointer, _ sql: String?
    ) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code),
            message: String(cString: sqlite3_errmsg(connection)),
            sql: sql)
    }
}
