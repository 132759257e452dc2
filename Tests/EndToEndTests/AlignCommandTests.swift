import Foundation
import Testing

@Suite("Aligning content with a backbone from the command line")
struct AlignCommandTests {
    private let folder: URL
    private var workspace: String { folder.appending(path: "workspace").path }

    /// Thirty users in two crowds; a film's title and genre name its crowd.
    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-align-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var rows = ""
        for step in 0..<8 {
            for user in 0..<30 {
                let item = (user % 2) + 2 * ((user / 2 + step) % 12)
                rows += "user\(user)\tfilm\(item)\t\(1_000_000_000 + step * 1_000 + user)\n"
            }
        }
        var items = ""
        for item in 0..<24 {
            let crowd = item % 2 == 0 ? "Stage" : "Street"
            items += "film\(item)\tThe \(crowd) \(item)\t\(item % 2 == 0 ? "Drama" : "Crime")\n"
        }
        let interactionFile = folder.appending(path: "interactions.tsv")
        let itemFile = folder.appending(path: "items.tsv")
        try Data(rows.utf8).write(to: interactionFile)
        try Data(items.utf8).write(to: itemFile)
        for arguments in [
            [
                "import", "tsv", "--interactions", interactionFile.path, "--columns",
                "user=1,item=2,time=3", "--items", itemFile.path, "--item-columns",
                "id=1,title=2,attributes=3",
            ],
            ["train", "--epochs", "1", "--set", "width=8"],
        ] {
            let run = try ProgramRun(ProgramRun.whyrec, arguments + ["--workspace", workspace])
            try #require(run.status == 0, "\(run.standardError)")
        }
    }

    private func cleanUp() { try? FileManager.default.removeItem(at: folder) }

    private func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(ProgramRun.whyrec, arguments + ["--workspace", workspace])
    }

    private func align(_ extra: String...) throws -> ProgramRun {
        let small = ["batch=32", "negatives=16", "width=16", "inner=8", "calibration-steps=20"]
        return try ProgramRun(
            ProgramRun.whyrec,
            ["train", "--stage", "align", "--epochs", "2", "--json", "--workspace", workspace]
                + extra + small.flatMap { ["--set", $0] })
    }

    private func documents(_ run: ProgramRun) throws -> [[String: Any]] {
        try #require(run.status == 0, "\(run.standardError)")
        return try run.standardOutput.split(separator: "\n").map { line in
            try #require(
                JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test("align trains beside the backbone, evaluate and compare use it, hide names itself")
    func alignAndUse() throws {
        defer { cleanUp() }
        let lines = try documents(align())
        #expect(lines.count == 3)
        #expect(lines[0]["epoch"] as? Int == 1 && lines[0]["loss"] is Double)
        #expect(lines[2]["backbone"] as? String == "sasrec")
        #expect(lines[2]["modalities"] as? [String] == ["text"])
        let file = try #require(lines[2]["model"] as? String)
        #expect(file.hasSuffix("models/aligned-leave-one-out.safetensors"))

        let arguments = ["evaluate", "--model", "aligned", "--json", "--candidates", "sampled:9"]
        func evaluate(_ extra: [String]) throws -> [String: Any] {
            try documents(
                ProgramRun(ProgramRun.whyrec, arguments + extra + ["--workspace", workspace]))[0]
        }
        let whole = try evaluate([])
        #expect((whole["groups"] as? [String: Any])?["warm"] != nil)
        #expect((whole["version"] as? String)?.contains("aligned with text") == true)
        let hidden = try evaluate(["--hide", "text=0.5"])
        let badge = try #require(hidden["badge"] as? [String: Any])
        #expect((badge["variant"] as? String)?.contains("text of 50 % hidden") == true)
        #expect((whole["badge"] as? [String: Any])?["variant"] == nil)

        let comparison = try run("compare", "aligned", "sasrec", "--json")
        #expect(comparison.status == 0, "\(comparison.standardError)")
        let ranking = try run("rank", "--user", "user0", "--model", "aligned", "--json")
        #expect(ranking.status == 0, "\(ranking.standardError)")
    }

    @Test("a changed backbone, a wrong split and options that do not apply are refused with a hint")
    func refusals() throws {
        defer { cleanUp() }
        _ = try documents(align("--without", "reconstruction"))
        let again = try run("train", "--epochs", "2", "--set", "width=8")
        try #require(again.status == 0, "\(again.standardError)")
        let stale = try run("evaluate", "--model", "aligned")
        #expect(stale.status == 1)
        #expect(stale.standardError.contains("train --stage align"))
        let split = try align("--split", "ratio", "--backbone", "sasrec")
        #expect(split.status == 1 && split.standardError.contains("leave-one-out"))
        for extra in [
            ["--set", "fusion=soup"], ["--without", "gate"], ["--model", "popularity"],
            ["--set", "width=7"],
        ] {
            let refused = try ProgramRun(
                ProgramRun.whyrec,
                ["train", "--stage", "align", "--workspace", workspace] + extra)
            #expect(refused.status == 64 || refused.status == 2, "\(extra)")
            #expect(!refused.standardError.isEmpty)
        }
        let share = try run("evaluate", "--model", "sasrec", "--hide", "text=2")
        #expect(share.status != 0 && share.standardError.contains("text=0.5"))
        let nothing = try run("evaluate", "--model", "sasrec", "--hide", "text=0.5")
        #expect(nothing.status == 2 && nothing.standardError.contains("has no text to hide"))
    }
}
