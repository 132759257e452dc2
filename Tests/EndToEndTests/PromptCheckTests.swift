import Foundation
import TestFiles
import Testing

/// `whyrec check --second-stage prompt` on a copy of the films that ship with the program.
@Suite("The check of a prompt")
struct PromptCheckTests {
    private let folder: TemporaryFolder
    private let workspace: String

    init() throws {
        folder = try TemporaryFolder()
        workspace = folder.path("films")
        let bundled = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "sample-data/movielens-small")
        try FileManager.default.copyItem(at: bundled, to: URL(filePath: workspace))
    }

    private func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(
            ProgramRun.whyrec, arguments + ["--workspace", workspace],
            environment: ["HOME": folder.path, "XDG_STATE_HOME": folder.path])
    }

    private func document(_ run: ProgramRun) throws -> [String: Any] {
        try #require(run.status == 0, "\(run.standardError)")
        let data = Data(run.standardOutput.utf8)
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test("all kinds of evidence enter the score of a prompt, alone and in a sample")
    func prompt() throws {
        let early = try run("check", "--sample", "2", "--second-stage", "prompt")
        #expect(early.status == 1 && early.standardError.contains("there is no prompt beside"))
        let training = try run(
            "train", "--stage", "explain", "--split", "temporal-95/5", "--epochs", "2", "--set",
            "lessons=8", "--set", "batch=2", "--set", "history=5", "--set", "candidates=12")
        #expect(training.status == 0, "\(training.standardError)")

        let question = ["--user", "u0093", "--item", "Heat", "--k", "12", "--json"]
        func check(_ stage: String) throws -> [String: Any] {
            try document(
                run(
                    "check", "--second-stage", stage, question[0], question[1], question[2],
                    question[3], question[4], question[5], question[6]))
        }
        let row = try check("prompt")
        #expect(row["scorer"] as? String == "prompt")
        #expect((row["version"] as? String)?.hasPrefix("prompt seed 7, step") == true)
        #expect(
            row["scored_kinds"] as? [String] == ["neighbor", "history-item", "attribute"])
        let scores = try #require(row["rows"] as? [[String: Any]]).compactMap {
            $0["score"] as? Double
        }
        #expect(scores.count == 7)
        #expect(scores[0] != scores[4])
        #expect(try check("prompt")["margin"] as? Double == row["margin"] as? Double)
        let bare = try check("prompt-without-evidence")
        #expect(bare["scored_kinds"] as? [String] == ["history-item"])

        let titles = try check("title-likelihood")
        #expect(titles["scorer"] as? String == "title-likelihood")
        let likelihoods = try #require(titles["rows"] as? [[String: Any]]).compactMap {
            $0["score"] as? Double
        }
        // The language model reads the slots: their pieces taken away, it finds titles less likely
        // or more.
        #expect(likelihoods[0] != likelihoods[4] && likelihoods[0] != scores[0])
        let ranked = try document(
            run(
                "rank", "--user", "u0093", "--second-stage", "title-likelihood", "--k", "5",
                "--json"))
        #expect(ranked["score_meaning"] as? String == "log-probability of the title per token")

        let sample = try document(
            run("check", "--second-stage", "prompt", "--sample", "3", "--k", "12", "--json"))
        let figures = try #require(sample["figures"] as? [String: Any])
        let separation = try #require(figures["separation"] as? [String: Any])
        #expect((0...1).contains(try #require(separation["area"] as? Double)))
        let long = try run("check", "--second-stage", "prompt", "--sample", "3", "--k", "13")
        #expect(long.status == 1 && long.standardError.contains("scores 12 candidates at once"))
    }
}
