import Foundation

/// A folder that holds a catalogue, its models and the records of runs.
///
/// `whyrec.sqlite` is the catalogue, `models/` holds weights, `runs/` metrics as JSON lines,
/// `features/` what frozen encoders made of texts, pictures and sounds. A
/// bundled workspace, and one in a folder that cannot be written to, is only ever read; writing to
/// it means working on a copy in the state folder.
public struct Workspace: Sendable, Equatable {
    /// The folder.
    public let folder: URL
    /// Whether it came with the program and must not be changed.
    public let isBundled: Bool

    /// Opens an existing workspace.
    ///
    /// - Parameter isBundled: True for the workspace that comes with the program.
    /// - Throws: `CatalogError` when the folder is missing, unreadable, holds no catalogue or one
    ///   of another format.
    public init(opening folder: URL, isBundled: Bool = false) throws {
        let folder = folder.standardizedFileURL
        guard FileManager.default.fileExists(atPath: folder.path) else {
            throw CatalogError(
                .notAWorkspace, "there is no workspace at \(folder.path)",
                hint: "make one with: whyrec import FORMAT PATH --workspace DIR")
        }
        guard FileState.isFolder(folder) else {
            throw CatalogError(
                .notAWorkspace, "\(folder.path) is a file, but a workspace is a folder",
                hint: "give the folder that holds whyrec.sqlite")
        }
        guard access(folder.path, R_OK | X_OK) == 0 else {
            throw CatalogError(
                .notAWorkspace, "the folder \(folder.path) cannot be read",
                hint: "check its permissions")
        }
        self.init(folder: folder, isBundled: isBundled)
        try DatabaseHeader(file: catalogFile).checkFormat(of: catalogFile)
    }

    init(folder: URL, isBundled: Bool) {
        self.folder = folder
        self.isBundled = isBundled
    }

    /// The database.
    public var catalogFile: URL { folder.appendingPathComponent("whyrec.sqlite") }

    /// Weights, one file a model.
    public var modelsFolder: URL { folder.appendingPathComponent("models", isDirectory: true) }

    /// Metrics and logs of runs.
    public var runsFolder: URL { folder.appendingPathComponent("runs", isDirectory: true) }

    /// Features of items, one file a modality.
    public var featuresFolder: URL { folder.appendingPathComponent("features", isDirectory: true) }

    /// The file that holds the features of one modality, such as `features/text.safetensors`.
    public func featuresFile(_ kind: Modality.Kind) -> URL {
        featuresFolder.appendingPathComponent("\(kind.rawValue).safetensors")
    }

    /// How the catalogue names a picture or sound: by its path below the workspace's folder when
    /// it lies there, so that a workspace can be moved with its media, by its whole path otherwise.
    public func location(of file: URL) -> String {
        let below = folder.standardizedFileURL.path + "/"
        let path = file.standardizedFileURL.path
        return path.hasPrefix(below) ? String(path.dropFirst(below.count)) : path
    }

    /// The file that a catalogue's location names; see `location(of:)`.
    public func file(at location: String) -> URL {
        location.hasPrefix("/")
            ? URL(fileURLWithPath: location) : folder.appendingPathComponent(location)
    }

    /// Whether anything may be written into it.
    public var isWritable: Bool {
        !isBundled && FileState.isWritable(folder) && FileState.isWritable(catalogFile)
    }

    /// Opens the catalogue.
    ///
    /// - Throws: `CatalogError`, of kind `notWritable` when writing is asked of a workspace that
    ///   may only be read.
    public func openCatalog(_ access: CatalogStore.Access = .readOnly) throws -> CatalogStore {
        if access == .readWrite, !isWritable {
            throw CatalogError(
                .notWritable, "the workspace \(folder.path) is read-only",
                hint: "work on a copy, or give another --workspace")
        }
        return try CatalogStore(file: catalogFile, access: access)
    }
}
