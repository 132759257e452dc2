import Foundation
import TestFiles
import Testing

@testable import Catalog

@Suite struct WorkspaceTests {
    private let folder: TemporaryFolder
    private let workspace: Workspace

    init() throws {
        folder = try TemporaryFolder()
        workspace = try Workspace.create(
            at: folder.workspace,
            holding: CatalogContents(
                name: "made", users: ["a"], items: [.init("x")],
                interactions: [Interaction(user: 0, item: 0, time: 86_400_000)]))
    }

    private var stateFolder: URL { folder.url.appendingPathComponent("state") }

    private func overwrite(_ bytes: [UInt8], at offset: UInt64) throws {
        let handle = try FileHandle(forUpdating: workspace.catalogFile)
        try handle.seek(toOffset: offset)
        try handle.write(contentsOf: bytes)
        try handle.close()
    }

    private func failure(_ body: () throws -> Void) -> CatalogError? {
        #expect(throws: CatalogError.self) { try body() }
    }

    @Test func `a missing folder, a file and an empty folder are named as such`() throws {
        let file = try folder.write("x", to: "file")
        let empty = folder.url.appendingPathComponent("empty")
        try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
        let cases = [
            (folder.url.appendingPathComponent("none"), "there is no workspace at"),
            (file, "is a file, but a workspace is a folder"),
            (empty, "there is no catalogue at"),
        ]
        for (url, expected) in cases {
            let error = failure { _ = try Workspace(opening: url) }
            #expect(error?.kind == .notAWorkspace)
            #expect(error?.reason.contains(expected) == true)
            #expect(error?.hint != nil)
        }
    }

    @Test func `a newer format version is refused by number`() throws {
        try overwrite([0, 0, 0, 9], at: 60)
        let error = failure { _ = try Workspace(opening: folder.workspace) }
        #expect(error?.kind == .wrongVersion)
        #expect(error?.reason.contains("format version 9") == true)
    }

    @Test func `a database of another program is refused`() throws {
        try overwrite([1, 2, 3, 4], at: 68)
        #expect(failure { _ = try Workspace(opening: folder.workspace) }?.kind == .notAWorkspace)
    }

    @Test func `text, a short file and a damaged database are called damaged`() throws {
        for content in [Data("hello".utf8), Data(repeating: 7, count: 5000)] {
            try content.write(to: workspace.catalogFile)
            #expect(failure { _ = try Workspace(opening: folder.workspace) }?.kind == .corrupt)
        }
        let other = folder.url.appendingPathComponent("other")
        let made = try Workspace.create(
            at: other,
            holding: CatalogContents(name: "", users: [], items: [], interactions: []))
        let whole = try Data(contentsOf: made.catalogFile)
        try whole.prefix(whole.count / 2).write(to: made.catalogFile)
        let error = failure { _ = try made.openCatalog() }
        #expect(error?.kind == .corrupt)
    }

    @Test func `reading leaves nothing behind`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.workspace.path)
        let store = try workspace.openCatalog()
        _ = try store.sequences()
        try store.close()
        #expect(
            Set(try FileManager.default.contentsOfDirectory(atPath: folder.workspace.path))
                == Set(names))
    }

    @Test func `a closed writer leaves one file that opens from a read-only folder`() throws {
        let store = try workspace.openCatalog(.readWrite)
        try store.append(Interaction(user: 0, item: 0, time: 1), source: "replay")
        try store.close()
        let header = try DatabaseHeader(file: workspace.catalogFile)
        #expect(!header.usesWriteAheadLog)
        #expect(!FileManager.default.fileExists(atPath: workspace.catalogFile.path + "-wal"))
        #expect(try workspace.openCatalog().events().count == 1)
    }

    @Test func `a file left in log mode opens where no log can be made`() throws {
        do {
            // Without close: the file stays in write-ahead mode.
            let store = try workspace.openCatalog(.readWrite)
            try store.append(Interaction(user: 0, item: 0, time: 1), source: "replay")
        }
        let header = try DatabaseHeader(file: workspace.catalogFile)
        try #require(header.usesWriteAheadLog)
        let queue = try CatalogStore.readOnlyQueue(
            file: workspace.catalogFile, header: header, folderIsWritable: false)
        let count = try queue.read { db in
            let rows = try PreparedStatement(db, "SELECT count(*) FROM events")
            return try rows.next() ? rows.integer(0) : -1
        }
        #expect(count == 1)
        #expect(!FileManager.default.fileExists(atPath: workspace.catalogFile.path + "-shm"))
    }

    @Test func `events are read while the writer is open`() throws {
        let writer = try workspace.openCatalog(.readWrite)
        try writer.append(Interaction(user: 0, item: 0, time: 1), source: "replay")
        #expect(try workspace.openCatalog().events().count == 1)
        withExtendedLifetime(writer) {}
    }

    @Test func `a bundled workspace is never written to, its copy is`() throws {
        let bundled = try Workspace(opening: folder.workspace, isBundled: true)
        #expect(!bundled.isWritable)
        #expect(failure { _ = try bundled.openCatalog(.readWrite) }?.kind == .notWritable)
        try folder.write("weights", to: "workspace/models/sasrec.safetensors")
        try folder.write("picture", to: "workspace/source/posters/a.png")

        let copy = try Workspace.openForWriting(
            folder.workspace, isBundled: true, stateFolder: stateFolder)
        #expect(copy.folder.path.hasPrefix(stateFolder.path))
        let store = try copy.openCatalog(.readWrite)
        try store.append(Interaction(user: 0, item: 0, time: 1), source: "replay")
        try store.close()
        #expect(
            FileManager.default.fileExists(
                atPath: copy.modelsFolder.appendingPathComponent("sasrec.safetensors").path))
        #expect(
            FileManager.default.fileExists(atPath: copy.file(at: "source/posters/a.png").path))
        #expect(try bundled.openCatalog().events().isEmpty)

        let again = try bundled.writableCopy(stateFolder: stateFolder)
        #expect(again.folder == copy.folder)
        #expect(try again.openCatalog().events().count == 1)
    }

    @Test func `media below the workspace are named by their path in it, others by their own`() {
        let workspace = Workspace(
            folder: URL(fileURLWithPath: "/data/world", isDirectory: true), isBundled: false)
        let inside = URL(fileURLWithPath: "/data/world/source/posters/a.png")
        let beside = URL(fileURLWithPath: "/data/worlds/a.png")
        #expect(workspace.location(of: inside) == "source/posters/a.png")
        #expect(workspace.location(of: beside) == "/data/worlds/a.png")
        for file in [inside, beside] {
            #expect(workspace.file(at: workspace.location(of: file)).path == file.path)
        }
    }

    @Test func `a writable workspace needs no copy`() throws {
        let opened = try Workspace.openForWriting(folder.workspace, stateFolder: stateFolder)
        #expect(opened.folder.path == folder.workspace.path)
        #expect(!FileManager.default.fileExists(atPath: stateFolder.path))
    }

    @Test func `a state folder that cannot be written to is told with a hint`() throws {
        let bundled = try Workspace(opening: folder.workspace, isBundled: true)
        let error = failure {
            _ = try bundled.writableCopy(stateFolder: URL(fileURLWithPath: "/proc/state"))
        }
        #expect(error?.kind == .notWritable)
        #expect(error?.hint?.contains("XDG_STATE_HOME") == true)
    }

    @Test func `the state folder follows the XDG specification`() {
        #expect(
            Workspace.stateFolder(environment: ["XDG_STATE_HOME": "/s", "HOME": "/h"]).path
                == "/s/whyrec")
        #expect(
            Workspace.stateFolder(environment: ["XDG_STATE_HOME": "relative", "HOME": "/h"]).path
                == "/h/.local/state/whyrec")
        #expect(Workspace.stateFolder(environment: ["HOME": "/h"]).path == "/h/.local/state/whyrec")
    }

    @Test func `an import waits for nobody while events are being appended`() throws {
        let store = try workspace.openCatalog(.readWrite)
        #expect(
            failure { _ = try WorkspaceLock(folder: folder.workspace, mode: .exclusive) }?.kind
                == .busy)
        withExtendedLifetime(store) {}
    }

    @Test func `a folder that already holds a catalogue is not made again`() throws {
        let contents = CatalogContents(name: "", users: [], items: [], interactions: [])
        let error = failure {
            try Workspace.create(at: folder.workspace, holding: contents)
        }
        #expect(error?.kind == .differentSource)
    }
}
