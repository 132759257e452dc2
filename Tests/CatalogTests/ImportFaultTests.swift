import Foundation
import TestFiles
import Testing

@testable import Catalog

@Suite struct ImportFaultTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func request(_ text: String, name: String = "i.tsv") throws -> ImportRequest {
        var request = ImportRequest(
            format: .tsv, paths: [try folder.write("user\titem\ttime\n" + text, to: name)])
        request.columns = InteractionColumns(user: "user", item: "item", time: "time")
        return request
    }

    /// Rows of 300 users in global time order with many ties.
    private func rows(_ count: Int) -> String {
        (0..<count).map { "u\($0 &* 7919 % 300)\ti\($0 &* 104_729 % 500)\t\(1_000_000 + $0 / 3)\n" }
            .joined()
    }

    private var staging: String { folder.workspace.path + "/whyrec.sqlite.import" }

    @Test func `bad rows are skipped and reported with file, line, value and reason`() throws {
        var request = try request(
            "u1\ti1\t100\nu2\ti1\tsoon\nu3\n\ti1\t100\nu\u{1}5\ti1\t100\nu6\ti2\t100\n")
        request.maximumRejects = .count(10)
        let report = try DatasetImport(request).run(into: folder.workspace)
        #expect(report.rejected == 4)
        #expect(report.facts.interactions == 2)
        #expect(report.facts.users == 2)
        #expect(
            report.rejectedRows.map(\.description) == [
                "i.tsv:3: the time is not readable: \"soon\"",
                "i.tsv:4: the row has 1 fields, but 3 are needed: \"u3\"",
                "i.tsv:5: the user is empty",
                "i.tsv:6: the user holds control characters: \"u\\u{01}5\"",
            ])
    }

    @Test func `too many bad rows stop the import and leave no store behind`() throws {
        let request = try request("u1\ti1\t100\nu2\ti1\tsoon\n")
        let error = #expect(throws: CatalogError.self) {
            try DatasetImport(request).run(into: folder.workspace)
        }
        #expect(error?.kind == .tooManyRejects)
        #expect(error?.description.contains("1 of 2 rows") == true)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.workspace.path)
        #expect(!left.contains { $0.hasPrefix("whyrec.sqlite") })
    }

    @Test func `a failed replacement leaves the store exactly as before`() throws {
        _ = try DatasetImport(try request(rows(1000))).run(into: folder.workspace)
        let file = folder.workspace.appendingPathComponent("whyrec.sqlite")
        let before = try Data(contentsOf: file)
        var bad = try request("u1\ti1\tnever\n", name: "bad.tsv")
        bad.replacesExisting = true
        #expect(throws: CatalogError.self) { try DatasetImport(bad).run(into: folder.workspace) }
        #expect(try Data(contentsOf: file) == before)
    }

    @Test func `the same source again changes nothing, another one is refused or replaces`() throws
    {
        let first = try request(rows(1000))
        let report = try DatasetImport(first).run(into: folder.workspace)
        let again = try DatasetImport(first).run(into: folder.workspace)
        #expect(again.wasPresent)
        #expect(again.facts == report.facts)
        var other = try request(rows(500), name: "other.tsv")
        let error = #expect(throws: CatalogError.self) {
            try DatasetImport(other).run(into: folder.workspace)
        }
        #expect(error?.kind == .differentSource)
        other.replacesExisting = true
        #expect(try DatasetImport(other).run(into: folder.workspace).facts.interactions == 500)
    }

    @Test func `an import stopped after a chunk continues to the same content`() throws {
        let text = rows(3000)
        let whole = try DatasetImport(try request(text)).run(
            into: folder.url.appendingPathComponent("whole"))
        for name in ["i.tsv", "i.tsv.gz"] {
            let workspace = folder.url.appendingPathComponent("parts-\(name)")
            var request = try request(text, name: name)
            if name.hasSuffix("gz") {
                try folder.write(gzip(Data(("user\titem\ttime\n" + text).utf8)), to: name)
            }
            request.name = "parts"
            for _ in 0..<2 {
                var killed = DatasetImport(request)
                killed.chunkCapacity = 1000
                killed.chunksBeforeStop = 1
                let error = #expect(throws: CatalogError.self) { try killed.run(into: workspace) }
                #expect(error?.kind == .cancelled)
                #expect(throws: CatalogError.self) { try Workspace(opening: workspace) }
            }
            let report = try DatasetImport(request).run(into: workspace)
            #expect(report.wasResumed)
            #expect(report.facts.interactions == 3000)
            #expect(report.facts.contentHash == whole.facts.contentHash)
        }
    }

    @Test func `a stopped import of another source is not continued`() throws {
        var killed = DatasetImport(try request(rows(2000)))
        killed.chunkCapacity = 1000
        killed.chunksBeforeStop = 1
        #expect(throws: CatalogError.self) { try killed.run(into: folder.workspace) }
        let report = try DatasetImport(try request(rows(10))).run(into: folder.workspace)
        #expect(!report.wasResumed)
        #expect(report.facts.interactions == 10)
    }

    @Test func `asking to stop is answered, and the next run finishes`() throws {
        let request = try request(rows(5000))
        let error = #expect(throws: CatalogError.self) {
            try DatasetImport(request, isCancelled: { true }).run(into: folder.workspace)
        }
        #expect(error?.kind == .cancelled)
        #expect(try DatasetImport(request).run(into: folder.workspace).facts.interactions == 5000)
    }

    @Test func `a full disk is told as such and the import continues afterwards`() throws {
        let request = try request(rows(2000))
        var full = DatasetImport(request)
        full.maximumPages = 30
        full.chunkCapacity = 500
        let error = #expect(throws: CatalogError.self) { try full.run(into: folder.workspace) }
        #expect(error?.kind == .storage)
        #expect(error?.description.contains("full") == true)
        #expect(!FileManager.default.fileExists(atPath: folder.workspace.path + "/whyrec.sqlite"))
        let report = try DatasetImport(request).run(into: folder.workspace)
        #expect(report.facts.interactions == 2000)
    }

    @Test func `a damaged staging file is begun again`() throws {
        try folder.write("not a database", to: "workspace/whyrec.sqlite.import")
        let report = try DatasetImport(try request(rows(10))).run(into: folder.workspace)
        #expect(report.facts.interactions == 10)
        #expect(!FileManager.default.fileExists(atPath: staging))
    }

    @Test func `two imports into one workspace do not meet`() throws {
        let request = try request(rows(10))
        try FileManager.default.createDirectory(
            at: folder.workspace, withIntermediateDirectories: true)
        let lock = try WorkspaceLock(folder: folder.workspace, mode: .exclusive)
        let error = #expect(throws: CatalogError.self) {
            try DatasetImport(request).run(into: folder.workspace)
        }
        #expect(error?.kind == .busy)
        withExtendedLifetime(lock) {}
    }

    @Test func `a limit stops after so many interactions`() throws {
        var request = try request(rows(1000))
        request.limit = 123
        let report = try DatasetImport(request).run(into: folder.workspace)
        #expect(report.facts.interactions == 123)
    }

    @Test func `a missing column, an empty file and a missing file are named`() throws {
        var missing = try request("u1\ti1\t100\n")
        missing.columns = InteractionColumns(user: "user", item: "movie", time: "time")
        let cases: [(ImportRequest, String)] = [
            (missing, "i.tsv:1: there is no column \"movie\""),
            (ImportRequest(format: .tsv, paths: [folder.url]), "needs the names of its columns"),
            (
                ImportRequest(format: .movielens, paths: [folder.url]),
                "there is no ratings.csv in"
            ),
            (
                ImportRequest(
                    format: .sequences, paths: [folder.url.appendingPathComponent("none")]),
                "there is no file or folder"
            ),
            (
                ImportRequest(format: .sequences, paths: [try folder.write("", to: "empty")]),
                "no interactions were found"
            ),
        ]
        for (request, expected) in cases {
            let error = #expect(throws: CatalogError.self) {
                try DatasetImport(request).run(into: folder.workspace)
            }
            #expect(error?.description.contains(expected) == true, "\(String(describing: error))")
            #expect(error?.hint != nil)
        }
    }

    @Test func `a folder that cannot be made is refused`() throws {
        let error = #expect(throws: CatalogError.self) {
            try DatasetImport(try request(rows(10))).run(
                into: URL(fileURLWithPath: "/proc/whyrec-workspace"))
        }
        #expect(error?.kind == .notWritable)
    }

    @Test(arguments: ["user", "user=", "user=a,item=b,colour=c", "item=b"])
    func `column roles that make no sense are wrong usage`(text: String) {
        let error = #expect(throws: CatalogError.self) { try InteractionColumns(parsing: text) }
        #expect(error?.kind == .usage)
    }

    @Test func `reject limits are shares or counts`() {
        #expect(RejectLimit("1%") == .share(0.01))
        #expect(RejectLimit("25") == .count(25))
        #expect(RejectLimit("-1") == nil)
        #expect(RejectLimit("101%") == nil)
        #expect(RejectLimit("x") == nil)
    }
}
