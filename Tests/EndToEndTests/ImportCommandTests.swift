import Foundation
import Testing

@Suite("The import and doctor commands")
struct ImportCommandTests {
    private struct Summary: Decodable {
        let users: Int
        let items: Int
        let interactions: Int
        let rejected: Int
        let seconds: Double
    }

    private struct Examination: Decodable {
        struct Finding: Decodable {
            let code: String
            let severity: String
            let count: Int
            let example: String
            let advice: String
        }

        let findings: [Finding]
    }

    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-import-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func write(_ text: String, to name: String) throws -> String {
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    private func decode<Value: Decodable>(_ run: ProgramRun) throws -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Value.self, from: Data(run.standardOutput.utf8))
    }

    @Test("import gives one JSON document and doctor reads what it wrote")
    func importAndExamine() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = try write(
            "u1\ti1\t1000000000\nu1\ti2\t1000000000\nu2\ti1\t1000000005\n", to: "i.tsv")
        let workspace = folder.appending(path: "workspace").path
        let imported = try ProgramRun.whyrec(
            "import", "tsv", "--interactions", file, "--columns", "user=1,item=2,time=3",
            "--workspace", workspace, "--json")
        #expect(imported.status == 0)
        #expect(imported.standardError.isEmpty)
        let summary: Summary = try decode(imported)
        #expect(summary.users == 2)
        #expect(summary.items == 2)
        #expect(summary.interactions == 3)
        #expect(summary.rejected == 0)

        let examined = try ProgramRun.whyrec(
            "doctor", "--workspace", workspace, "--json",
            environment: ["TERM": "nonsense", "NO_COLOR": "", "LC_ALL": "C.UTF-8"])
        #expect(examined.status == 0)
        let findings = (try decode(examined) as Examination).findings
        let tied = try #require(findings.first { $0.code == "tied-times" })
        #expect(tied.count == 1)
        #expect(findings.first { $0.code == "terminal-type" }?.severity == "error")
        #expect(!findings.contains { $0.code == "terminal-locale" })
        #expect(findings.allSatisfy { !$0.advice.isEmpty && !$0.example.isEmpty })
    }

    @Test("wrong usage ends with 2, bad data with 1, each in one sentence with a hint")
    func failures() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let workspace = folder.appending(path: "workspace").path
        let usages: [[String]] = [
            ["import", "tvs", "x", "--workspace", workspace],
            ["import", "movielens", "--workspace", workspace],
            ["import", "movielens", "/tmp"],
            [
                "import", "tsv", "/dev/null", "--columns", "user=a,colour=b", "--workspace",
                workspace,
            ],
            ["import", "tsv", "/dev/null", "--max-rejects", "many", "--workspace", workspace],
        ]
        for arguments in usages {
            let run = try ProgramRun(ProgramRun.whyrec, arguments)
            #expect(run.status == 2, "\(arguments)")
            #expect(run.standardOutput.isEmpty)
            #expect(!run.standardError.isEmpty)
        }
        let missing = try write("user\titem\n1\t2\n", to: "missing.tsv")
        let gzip = folder.appending(path: "short.gz")
        try Data([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1]).write(to: gzip)
        let failures: [([String], String)] = [
            (["tsv", missing, "--columns", "user=user,item=movie"], "no column \"movie\""),
            (["sequences", gzip.path], "truncated gzip"),
            (["sequences", ProgramRun.whyrec], "binary file"),
            (["sequences", folder.path + "/none"], "there is no file or folder"),
        ]
        for (arguments, expected) in failures {
            let run = try ProgramRun(
                ProgramRun.whyrec, ["import"] + arguments + ["--workspace", workspace])
            #expect(run.status == 1, "\(arguments)")
            #expect(run.standardError.contains(expected), "\(run.standardError)")
            #expect(run.standardError.hasSuffix(")\n"), "no hint: \(run.standardError)")
            #expect(run.standardError.split(separator: "\n").count == 1)
        }
        let readOnly = try ProgramRun.whyrec(
            "import", "sequences", missing, "--workspace", "/proc/whyrec")
        #expect(readOnly.status == 1)
        #expect(readOnly.standardError.contains("cannot be made"))
    }

    @Test("a killed import continues to the same counts")
    func killed() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let rows = (0..<300_000).map {
            "\($0 &* 7919 % 5000)\t\($0 &* 104_729 % 800)\t\(1_000_000_000 + $0 / 2)\n"
        }
        let file = try write(rows.joined(), to: "i.tsv")
        let workspace = folder.appending(path: "workspace")
        let arguments = [
            "import", "tsv", file, "--columns", "user=1,item=2,time=3", "--workspace",
            workspace.path, "--json",
        ]
        let process = Process()
        process.executableURL = URL(fileURLWithPath: ProgramRun.whyrec)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        // The first chunk is on its way to the disk when the log has grown to a few pages more
        // than the empty tables take.
        let log = workspace.appending(path: "whyrec.sqlite.import-wal").path
        while process.isRunning {
            let size = try? FileManager.default.attributesOfItem(atPath: log)[.size] as? Int
            if let size, size > 1 << 20 { break }
            sched_yield()
        }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(!FileManager.default.fileExists(atPath: workspace.path + "/whyrec.sqlite"))

        let summary: Summary = try decode(try ProgramRun(ProgramRun.whyrec, arguments))
        #expect(summary.users == 5000)
        #expect(summary.items == 800)
        #expect(summary.interactions == 300_000)
        #expect(!FileManager.default.fileExists(atPath: log))
    }
}
