import Foundation
import GRDB

/// How far an import has come, for a progress line.
public struct ImportProgress: Sendable {
    /// Name of the file being read.
    public let file: String
    /// Bytes of all files read so far, packed ones counted packed.
    public let bytesRead: Int
    /// Bytes of all files.
    public let totalBytes: Int
    /// Rows read so far, in this run and in the ones it continues.
    public let rows: Int
}

/// What an import did.
public struct ImportReport: Sendable {
    /// What is true of the data set now in the workspace.
    public let facts: DatasetFacts
    /// Rows skipped because they could not be read.
    public let rejected: Int
    /// The first of them.
    public let rejectedRows: [RejectedRow]
    /// Rows skipped because the source knows no time for them.
    public let untimed: Int
    /// True when this run continued one that was stopped.
    public let wasResumed: Bool
    /// True when the workspace already held this very source, so that nothing was done.
    public let wasPresent: Bool
    /// Wall time of this run in seconds.
    public let seconds: Double
}

/// Reads source files into a workspace.
///
/// The new catalogue is built in a staging file beside the one in use (see `StagingStore`), chunk
/// by chunk, and renamed into place when it is complete. A killed import continues from its last
/// chunk when the same command runs again; one that fails for its data starts clean. A workspace
/// holds one data set: the same source again changes nothing, another one is refused unless the
/// request says that it replaces.
public struct DatasetImport {
    private let request: ImportRequest
    private let isCancelled: () -> Bool
    private let reportProgress: (ImportProgress) -> Void
    /// Limit on the staging file in pages; tests use it as a disk that runs full.
    var maximumPages: Int?
    /// Stops as if killed after this many chunks; tests use it.
    var chunksBeforeStop: Int?

    /// Interactions in a transaction; tests make it small.
    var chunkCapacity = ImportBatch.defaultCapacity

    /// Prepares an import; nothing is read yet.
    ///
    /// - Parameters:
    ///   - progress: Called often, with what was read so far.
    ///   - isCancelled: Asked often; true stops at the last complete chunk.
    public init(
        _ request: ImportRequest, progress: @escaping (ImportProgress) -> Void = { _ in },
        isCancelled: @escaping () -> Bool = { false }
    ) {
        self.request = request
        self.reportProgress = progress
        self.isCancelled = isCancelled
    }

    /// Imports into the workspace at `folder`, which is made when it is missing.
    ///
    /// - Throws: `CatalogError`; the workspace is then as it was before.
    public func run(into folder: URL) throws -> ImportReport {
        let start = ContinuousClock.now
        let plan = try ImportPlan(request)
        let fingerprint = try SourceFingerprint.hash(request, plan: plan)
        let workspace = Workspace(folder: folder.standardizedFileURL, isBundled: false)
        try workspace.makeFolders()
        let lock = try WorkspaceLock(folder: workspace.folder, mode: .exclusive)
        defer { withExtendedLifetime(lock) {} }
        if let present = try presentCatalog(workspace, fingerprint: fingerprint) {
            return ImportReport(
                facts: present, rejected: present.rejected, rejectedRows: [], untimed: 0,
                wasResumed: false, wasPresent: true, seconds: start.secondsElapsed)
        }
        do {
            var run = try ImportRun(
                plan: plan, request: request, fingerprint: fingerprint,
                staging: StagingStore(
                    for: workspace.catalogFile, fingerprint: fingerprint,
                    maximumPages: maximumPages),
                batch: ImportBatch(capacity: chunkCapacity),
                progress: reportProgress, isCancelled: isCancelled)
            run.chunksBeforeStop = chunksBeforeStop
            try run.load(into: workspace.catalogFile)
            let store = try CatalogStore(file: workspace.catalogFile, access: .readOnly)
            return ImportReport(
                facts: store.facts, rejected: run.checkpoint.rejected,
                rejectedRows: run.checkpoint.examples, untimed: run.checkpoint.untimed,
                wasResumed: run.wasResumed, wasPresent: false, seconds: start.secondsElapsed)
        } catch {
            throw CatalogError(translating: error, file: workspace.catalogFile)
        }
    }

    /// The facts of the same source imported before, nil when there is nothing to keep.
    private func presentCatalog(
        _ workspace: Workspace, fingerprint: String
    ) throws -> DatasetFacts? {
        guard FileManager.default.fileExists(atPath: workspace.catalogFile.path) else { return nil }
        if request.replacesExisting {
            guard let store = try? workspace.openCatalog(),
                try store.sourceFingerprint() == fingerprint
            else { return nil }
            return store.facts
        }
        let store = try workspace.openCatalog()
        if try store.sourceFingerprint() == fingerprint { return store.facts }
        throw CatalogError(
            .differentSource,
            "\(workspace.folder.path) already holds the data set \(store.facts.name) "
                + "with \(store.facts.interactions) interactions",
            hint: "give another --workspace, or --replace to put this one in its place")
    }
}

extension CatalogStore {
    func sourceFingerprint() throws -> String? {
        try read { db in
            try String.fetchOne(
                db, sql: "SELECT value FROM dataset WHERE name = 'source_fingerprint'")
        }
    }
}

extension ContinuousClock.Instant {
    fileprivate var secondsElapsed: Double { (ContinuousClock.now - self) / .seconds(1) }
}
