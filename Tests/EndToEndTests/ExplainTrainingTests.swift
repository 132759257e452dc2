import Foundation
import TestFiles
import Testing

@Suite("train --stage explain")
struct ExplainTrainingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func train(_ extra: String...) throws -> ProgramRun {
        try ProgramRun(
            ProgramRun.whyrec,
            [
                "train", "--stage", "explain", "--split", "temporal-95/5", "--output",
                folder.path("some.prompt.safetensors"), "--json",
            ] + extra, environment: ["HOME": folder.path, "XDG_STATE_HOME": folder.path])
    }

    private func documents(_ run: ProgramRun) throws -> [[String: Any]] {
        try #require(run.status == 0, "\(run.standardError)")
        return try run.standardOutput.split(separator: "\n").map { line in
            try #require(
                JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test("the prompt of the bundled model is trained, and the same again gives the same file")
    func trains() throws {
        let settings = [
            "--epochs", "2", "--set", "lessons=8", "--set", "batch=2", "--set", "history=5",
            "--set", "candidates=12",
        ]
        let first = try ProgramRun(
            ProgramRun.whyrec,
            [
                "train", "--stage", "explain", "--split", "temporal-95/5", "--json", "--output",
                folder.path("some.prompt.safetensors"),
            ] + settings, environment: ["HOME": folder.path, "XDG_STATE_HOME": folder.path])
        let lines = try documents(first)
        #expect(lines.count == 3)
        #expect(lines[0]["epoch"] as? Int == 1 && lines[0]["ranking"] is Double)
        #expect(
            lines[2]["done"] as? Bool == true && (1...8).contains(lines[2]["lessons"] as? Int ?? 0))
        #expect((lines[2]["language_model"] as? String)?.hasPrefix("llama 4737792") == true)
        let file = folder.url.appendingPathComponent("some.prompt.safetensors")
        let written = try Data(contentsOf: file)
        _ = try documents(try train("--resume"))
        #expect(try Data(contentsOf: file) == written)
    }

    @Test("wrong settings, a split of another model and a state that is not there are refused")
    func refusals() throws {
        for (extra, words) in [
            (["--set", "foo=1"], "no setting \"foo\""), (["--set", "tokens=99"], "128, 256, 384"),
            (["--loss", "ce"], "does not apply"), (["--set", "history=500"], "do not fit"),
        ] {
            let run = try ProgramRun.whyrec(
                "train", "--stage", "explain", "--split", "temporal-95/5", extra[0], extra[1])
            #expect(run.status == 2 && run.standardError.contains(words), "\(run.standardError)")
        }
        let split = try ProgramRun.whyrec("train", "--stage", "explain", "--output", "/tmp/none")
        #expect(split.status == 1 && split.standardError.contains("it has seen the answers"))
        let resumed = try train("--resume")
        #expect(resumed.status == 1 && resumed.standardError.contains("no training to resume"))
    }
}
