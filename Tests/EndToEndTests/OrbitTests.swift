import Foundation
import Testing

/// The bundled world with known answers, as it comes out of a clone.
@Suite("The bundled world orbit")
struct OrbitTests {
    private static let bundle = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "sample-data/orbit")

    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-orbit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func cleanUp() { try? FileManager.default.removeItem(at: folder) }

    /// A copy of the catalogue, the features and the models, with nothing else beside them.
    private func workspace(_ name: String = "workspace") throws -> URL {
        let copy = folder.appending(path: name)
        try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
        for part in ["whyrec.sqlite", "features", "models"] {
            try FileManager.default.copyItem(
                at: Self.bundle.appending(path: part), to: copy.appending(path: part))
        }
        return copy
    }

    private func run(_ workspace: URL, _ arguments: String...) throws -> ProgramRun {
        let run = try ProgramRun(
            ProgramRun.whyrec, arguments + ["--workspace", workspace.path],
            environment: ["HOME": folder.path, "XDG_STATE_HOME": folder.path])
        try #require(run.status == 0, "\(arguments): \(run.standardError)")
        return run
    }

    /// The JSON documents of a run, one a line.
    private func documents(_ run: ProgramRun) throws -> [[String: Any]] {
        try run.standardOutput.split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test("rank takes the aligned model, a modality can be switched off, and explain finds reasons")
    func ranksAndExplains() throws {
        defer { cleanUp() }
        let workspace = try workspace()
        func rows(_ arguments: String...) throws -> (model: String?, rows: [[String: Any]]) {
            let run = try ProgramRun(
                ProgramRun.whyrec,
                ["rank", "--user", "1", "--json", "--workspace", workspace.path] + arguments)
            let document = try documents(run)[0]
            return (
                document["model"] as? String, try #require(document["rows"] as? [[String: Any]])
            )
        }
        let whole = try rows()
        #expect(whole.model == "aligned")
        let blind = try rows("--without", "image")
        let score = { (row: [String: Any]) in row["score"] as? Double }
        #expect(whole.rows.compactMap(score) != blind.rows.compactMap(score))
        let deaf = try rows("--without", "text,image,audio")
        let contents = deaf.rows.compactMap { ($0["parts"] as? [String: Double])?["content"] }
        #expect(contents.allSatisfy { $0 == 0 })

        let item = try #require(whole.rows[0]["item"] as? String)
        let explained = try documents(
            run(workspace, "explain", "--user", "1", "--item", item, "--json"))[0]
        #expect((explained["evidence"] as? [[String: Any]])?.isEmpty == false)
    }

    @Test("the adapter learns from the stream in windows and beside it stands the static model")
    func streams() throws {
        defer { cleanUp() }
        let lines = try documents(
            run(
                try workspace(), "stream", "--limit", "600", "--window", "200", "--beside",
                "static", "--json"))
        #expect(lines.count == 4)
        #expect(lines.dropLast().compactMap { $0["version"] as? Int } == [1, 2, 3])
        #expect(lines.dropLast().compactMap { $0["steps"] as? Int }.contains { $0 > 0 })
        let figures = try #require(lines.last?["figures"] as? [[String: Any]])
        let rows = Set(figures.compactMap { $0["row"] as? String })
        #expect(rows.isSuperset(of: ["model", "static"]))
    }

    @Test("evaluate is far above chance, and says what it did without")
    func evaluates() throws {
        defer { cleanUp() }
        let document = try documents(
            run(
                try workspace(), "evaluate", "--model", "aligned", "--without", "image",
                "--candidates", "sampled:99", "--per-user",
                folder.appending(path: "users.jsonl").path, "--json"))[0]
        let badge = try #require(document["badge"] as? [String: Any])
        #expect(badge["variant"] as? String == "without image")
        let hit = try #require((document["metrics"] as? [String: Double])?["hit@10"])
        #expect(hit > 0.2, "a tenth would be chance")
    }

    @Test("no command reads the truth: with it, without it and with another all say the same")
    func truthIsNotRead() throws {
        defer { cleanUp() }
        let bare = try workspace("bare")
        let told = try workspace("told")
        let truth = told.appending(path: "truth")
        try FileManager.default.copyItem(at: Self.bundle.appending(path: "truth"), to: truth)
        let misled = try workspace("misled")
        let lies = misled.appending(path: "truth")
        try FileManager.default.createDirectory(at: lies, withIntermediateDirectories: true)
        for file in try FileManager.default.contentsOfDirectory(atPath: truth.path) {
            try Data("not what happened\n".utf8).write(to: lies.appending(path: file))
        }
        for arguments in [
            ["rank", "--user", "1"], ["explain", "--user", "1", "--item", "f0161"], ["doctor"],
        ] {
            let outputs = try [bare, told, misled].map { workspace in
                try ProgramRun(
                    ProgramRun.whyrec, arguments + ["--workspace", workspace.path]
                ).standardOutput.replacingOccurrences(of: workspace.path, with: "")
            }
            #expect(!outputs[0].isEmpty)
            #expect(Set(outputs).count == 1, "\(arguments)")
        }
        let states = try [bare, told, misled].map { workspace in
            try documents(
                run(workspace, "stream", "--limit", "300", "--window", "100", "--json")
            ).last?["state_hash"] as? String
        }
        #expect(states[0] != nil && Set(states).count == 1)
    }

    @Test("posters and sounds are found from the bundle, and nothing made on the way is in it")
    func isPortable() throws {
        let files = try FileManager.default.subpathsOfDirectory(atPath: Self.bundle.path)
        #expect(files.contains("source/posters/f0001.png"))
        let store = try Data(contentsOf: Self.bundle.appending(path: "whyrec.sqlite"))
        #expect(store.range(of: Data("source/posters/f0001.png".utf8)) != nil)
        #expect(store.range(of: Data("/source/posters".utf8)) == nil, "an absolute path")
        #expect(store.range(of: Data("/source/sounds".utf8)) == nil, "an absolute path")
        let bytes = try files.reduce(0) { sum, file in
            let path = Self.bundle.appending(path: file).path
            let facts = try FileManager.default.attributesOfItem(atPath: path)
            return sum
                + (facts[.type] as? FileAttributeType == .typeRegular
                    ? (facts[.size] as? Int ?? 0) : 0)
        }
        #expect(bytes <= 12_000_000)
    }
}
