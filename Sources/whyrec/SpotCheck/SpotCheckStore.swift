import Catalog
import Foundation

/// Where the verdicts of a workspace are: in it, or in its copy in the state folder when it may only
/// be read. The copy is made with the first thing that is written.
final class SpotCheckStore {
    /// The workspace that was asked for; models are read from it.
    let workspace: Workspace
    private var open: CatalogStore?

    init(_ workspace: Workspace) { self.workspace = workspace }

    /// A store to read from. A copy that nobody has made yet has nothing in it.
    func forReading() throws -> CatalogStore {
        if let open { return open }
        let place =
            workspace.isWritable ? workspace : try workspace.existingCopy() ?? workspace
        return try place.openCatalog()
    }

    /// A store to write to; it stays open.
    func forWriting() throws -> CatalogStore {
        if let open { return open }
        let place = workspace.isWritable ? workspace : try workspace.writableCopy()
        let store = try place.openCatalog(.readWrite)
        open = store
        return store
    }

    /// Folds the log of what was written back into one file.
    func close() throws {
        try open?.close()
        open = nil
    }
}

/// Now, in milliseconds since 1970.
func currentMilliseconds() -> Int64 { Int64(Date().timeIntervalSince1970 * 1_000) }

/// Who judges where nobody is named: the login name, or nil where the system knows none.
func loginName() -> String? {
    let entry = getpwuid(getuid())
    let name = entry.map { String(cString: $0.pointee.pw_name) }
    return [name, ProcessInfo.processInfo.environment["USER"]].compactMap { $0 }
        .first { (try? SpotCheckText.rater($0)) != nil }
}
