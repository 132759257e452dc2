import Foundation
import GRDB

extension CatalogError {
    /// Puts a failure of SQLite into words; an error that already is a `CatalogError` stays.
    init(translating error: any Error, file: URL) {
        if let error = error as? CatalogError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self.init(.storage, "\(file.path): \(error.localizedDescription)")
            return
        }
        let detail = error.message ?? "SQLite error \(error.resultCode.rawValue)"
        switch error.resultCode.primaryResultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT:
            self.init(
                .corrupt, "\(file.path) is damaged: \(detail)",
                hint: "restore it from a backup, or import the data again")
        case .SQLITE_FULL:
            self.init(
                .storage, "the disk of \(file.path) is full",
                hint: "free some space and run the same command again")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
            self.init(
                .notWritable, "\(file.path) cannot be opened or written: \(detail)",
                hint: "check the permissions of its folder, or give another --workspace")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(
                .busy, "\(file.path) is in use by another process",
                hint: "wait until the other command has finished")
        default:
            self.init(.storage, "\(file.path): \(detail)")
        }
    }
}
