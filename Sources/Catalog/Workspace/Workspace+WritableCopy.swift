import Foundation

extension Workspace {
    /// Where copies of read-only workspaces go: `$XDG_STATE_HOME/whyrec`, or `~/.local/state/whyrec`.
    public static func stateFolder(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> URL {
        // The XDG specification says to ignore a relative path.
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            return URL(fileURLWithPath: state, isDirectory: true)
                .appendingPathComponent("whyrec", isDirectory: true)
        }
        let home = environment["HOME"] ?? NSHomeDirectory()
        return URL(fileURLWithPath: home, isDirectory: true)
            .appendingPathComponent(".local/state/whyrec", isDirectory: true)
    }

    /// The workspace to write to: `folder` itself, or a copy of it when it may only be read.
    public static func openForWriting(
        _ folder: URL, isBundled: Bool = false, stateFolder: URL = Workspace.stateFolder()
    ) throws -> Workspace {
        let workspace = try Workspace(opening: folder, isBundled: isBundled)
        return workspace.isWritable
            ? workspace : try workspace.writableCopy(stateFolder: stateFolder)
    }

    /// Copies the workspace into the state folder, or opens the copy made before.
    ///
    /// Copies are told apart by the hash of their data, so a new bundled data set never meets the
    /// events of an old one. The copy appears in one step, complete.
    public func writableCopy(stateFolder: URL = Workspace.stateFolder()) throws -> Workspace {
        let target = try copyFolder(stateFolder)
        let copies = target.deletingLastPathComponent()
        if let copy = try existingCopy(stateFolder: stateFolder) { return copy }
        do {
            try FileManager.default.createDirectory(
                at: copies, withIntermediateDirectories: true)
            let unfinished = copies.appendingPathComponent(
                ".\(target.lastPathComponent).\(getpid())", isDirectory: true)
            try? FileManager.default.removeItem(at: unfinished)
            try copyContents(to: unfinished)
            if rename(unfinished.path, target.path) != 0 {
                try? FileManager.default.removeItem(at: unfinished)
                // Somebody else finished the same copy first: theirs is as good.
                guard FileManager.default.fileExists(atPath: target.path) else {
                    throw CatalogError(
                        .notWritable,
                        "\(target.path) cannot be written: \(String(cString: strerror(errno)))")
                }
            }
        } catch let error as CatalogError {
            throw error
        } catch {
            throw CatalogError(
                .notWritable,
                "the workspace cannot be copied to \(target.path): \(error.localizedDescription)",
                hint: "set XDG_STATE_HOME to a folder you own")
        }
        return try Workspace(opening: target)
    }

    /// The copy made before by ``writableCopy(stateFolder:)``, or nil.
    public func existingCopy(stateFolder: URL = Workspace.stateFolder()) throws -> Workspace? {
        let target = try copyFolder(stateFolder)
        guard FileManager.default.fileExists(atPath: target.path) else { return nil }
        return try Workspace(opening: target)
    }

    /// Where the copy belongs.
    private func copyFolder(_ stateFolder: URL) throws -> URL {
        let catalog = try openCatalog(.readOnly)
        let hash = catalog.facts.contentHash
        try catalog.close()
        return stateFolder.appendingPathComponent("workspaces", isDirectory: true)
            .appendingPathComponent(
                "\(folder.lastPathComponent)-\(hash.prefix(12))", isDirectory: true)
    }

    /// A copy that can be written to, whatever the original allows. Folders are made afresh: into
    /// the copy of a read-only one nothing could be copied.
    private func copyWritably(_ source: URL, to target: URL) throws {
        let files = FileManager.default
        guard FileState.isFolder(source) else {
            try files.copyItem(at: source, to: target)
            return try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: target.path)
        }
        try files.createDirectory(at: target, withIntermediateDirectories: false)
        for name in try files.contentsOfDirectory(atPath: source.path) {
            try copyWritably(
                source.appendingPathComponent(name), to: target.appendingPathComponent(name))
        }
    }

    private func copyContents(to target: URL) throws {
        let files = FileManager.default
        try files.createDirectory(at: target, withIntermediateDirectories: true)
        for name in ["whyrec.sqlite", "whyrec.sqlite-wal", "models", "runs", "features"] {
            let source = folder.appendingPathComponent(name)
            guard files.fileExists(atPath: source.path) else { continue }
            try copyWritably(source, to: target.appendingPathComponent(name))
        }
        // Pictures and sounds are only ever read, so the copy points at those of the original.
        let source = folder.appendingPathComponent("source")
        if files.fileExists(atPath: source.path) {
            try files.createSymbolicLink(
                at: target.appendingPathComponent("source"), withDestinationURL: source)
        }
    }
}
