import Foundation
import Synchronization

/// An advisory lock on a workspace folder, released when the process ends however it ends.
///
/// Stores that append events share it; an import, which replaces the database file, holds it
/// alone. Readers need none: they keep the file they opened.
final class WorkspaceLock: Sendable {
    enum Mode {
        case shared
        case exclusive
    }

    private let descriptor: Int32

    init(folder: URL, mode: Mode) throws {
        let path = folder.appendingPathComponent(".lock").path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw CatalogError(
                .notWritable,
                "the workspace \(folder.path) cannot be written to: \(String(cString: strerror(errno)))",
                hint: "give a --workspace in a folder you own")
        }
        let operation = mode == .shared ? LOCK_SH : LOCK_EX
        guard flock(descriptor, operation | LOCK_NB) == 0 else {
            Glibc.close(descriptor)
            throw CatalogError(
                .busy, "another whyrec is writing to the workspace \(folder.path)",
                hint: "wait until it has finished, or give another --workspace")
        }
    }

    deinit { Glibc.close(descriptor) }
}
