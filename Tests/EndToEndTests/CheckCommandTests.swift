import Foundation
import Testing

/// `whyrec check` on the films that ship with the program.
@Suite("The check of evidence")
struct CheckCommandTests {
    private static let workspace = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "sample-data/movielens-small").path

    private func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(ProgramRun.whyrec, arguments + ["--workspace", Self.workspace])
    }

    private func document(_ run: ProgramRun) throws -> [String: Any] {
        try #require(run.status == 0, "\(run.standardError)")
        let data = Data(run.standardOutput.utf8)
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test("a row is checked against controls, pinned, and checked again gives the same bytes")
    func row() throws {
        let first = try run("check", "--user", "u0003", "--item", "5", "--json")
        let document = try document(first)
        let rows = try #require(document["rows"] as? [[String: Any]])
        #expect(
            rows.compactMap { $0["condition"] as? String } == [
                "all", "neighbors-off", "attributes-off", "history-off", "all-off",
                "only-evidence", "swapped",
            ])
        let scores = rows.compactMap { $0["score"] as? Double }
        #expect(scores.count == 7)
        // Of this model's evidence only the history enters the score, and the check must find so.
        #expect(scores[0] == scores[1])
        #expect(scores[0] == scores[2])
        #expect(scores[3] == scores[4])
        #expect(scores[0] != scores[3])
        #expect(document["scored_kinds"] as? [String] == ["history-item"])
        #expect(
            rows.compactMap { $0["rationale_changed"] as? Bool }
                == [false, true, true, true, true, false, true])
        let control = try #require(document["control"] as? [String: Any])
        #expect((control["drops"] as? [Double])?.count == 20)
        let p95 = try #require(control["p95"] as? Double)
        let margin = try #require(document["margin"] as? Double)
        #expect(abs(scores[0] - scores[4] - p95 - margin) < 1e-9)
        #expect(document["verdict"] as? String == "text only")
        #expect(document["rationale_source"] as? String == "template")
        #expect((document["rationale_marked"] as? String)?.contains("[-") == true)
        #expect(document["seed"] as? Int == 7)
        #expect(document["event_index"] as? Int == 0)
        #expect((document["version"] as? String)?.isEmpty == false)
        let again = try run("check", "--user", "u0003", "--item", "5", "--json")
        #expect(again.standardOutput == first.standardOutput)
    }

    @Test("for people it fits 80 columns and says what such a test can tell")
    func text() throws {
        let run = try run("check", "--user", "u0003", "--item", "5")
        #expect(run.status == 0, "\(run.standardError)")
        let lines = run.standardOutput.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(run.standardOutput.contains("verdict: text only"))
        #expect(run.standardOutput.contains("control: 20 x 6 random history items off"))
        #expect(run.standardOutput.contains("not whether the text is true"))
    }

    @Test("a sample gives shares that sum to one, with intervals, and one case a user")
    func sample() throws {
        let document = try document(run("check", "--sample", "12", "--json"))
        let cases = try #require(document["cases"] as? [[String: Any]])
        #expect(Set(cases.compactMap { $0["user"] as? Int }).count == 12)
        let figures = try #require(document["figures"] as? [String: Any])
        let verdicts = try #require(figures["verdicts"] as? [String: [String: Any]])
        #expect(
            Set(verdicts.keys) == [
                "faithful", "score only", "text only", "unfaithful", "undecided",
            ]
        )
        let shares = verdicts.values.compactMap { $0["mean"] as? Double }
        #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
        let drop = try #require(figures["drop"] as? [String: Any])
        #expect(drop["interval"] is [String: Any])
    }

    @Test(
        "Ctrl-C ends a sample early: the cases that are done are reported",
        .enabled(if: TerminalSession.isAvailable, "tmux is not installed"))
    func interrupted() throws {
        let session = try TerminalSession(columns: 100, rows: 40)
        try session.run(
            "'\(ProgramRun.whyrec)' check --workspace '\(Self.workspace)' --sample 600 "
                + "--controls 1000; echo ended with $?")
        // The line of progress is redrawn in place and counts whole cases.
        try session.waitFor("a case that is done") { screen in
            screen.contains { $0.contains("checking ") && !$0.contains("checking 0 ") }
        }
        try session.press("C-c")
        let rows = try session.waitFor(text: "ended with 0")
        let heading = try #require(rows.first { $0.contains(" of 600 cases: best candidates") })
        let done = try #require(Int(heading.split(separator: " ")[0]))
        #expect(done > 0 && done < 600)
        #expect(rows.contains { $0.hasPrefix("share faithful") && $0.hasSuffix(" \(done)") })
        #expect(!rows.contains { $0.contains("checking ") }, "the line of progress is gone")
    }

    @Test(
        "half a question, too few controls and no list are wrong usage",
        arguments: [
            ["--user", "u0003"], ["--sample", "3", "--item", "5"], [],
            ["--sample", "3", "--controls", "5"], ["--sample", "3", "--k", "1"],
            ["--sample", "0"],
        ])
    func usage(arguments: [String]) throws {
        let run = try ProgramRun(
            ProgramRun.whyrec, ["check", "--workspace", Self.workspace] + arguments)
        #expect(run.status == 2)
        #expect(run.standardOutput.isEmpty)
    }
}
