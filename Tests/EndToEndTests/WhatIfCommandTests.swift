import Foundation
import Testing

/// `whyrec whatif` on the films that ship with the program.
@Suite("What-if questions")
struct WhatIfCommandTests {
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

    @Test("the set that is said to dethrone does, by the list with it hidden")
    func dethrone() throws {
        let document = try document(run("whatif", "dethrone", "--user", "u0003", "--json"))
        let before = try #require(document["before"] as? [String: Any])
        #expect(before["rank"] as? Int == 1)
        let after = try #require(document["after"] as? [String: Any])
        let top = try #require(document["top"] as? [String: Any])
        let hidden = try #require(document["hidden"] as? [[String: Any]])
        #expect(!hidden.isEmpty && hidden.allSatisfy { $0["rank_without_it"] as? Int == 1 })
        #expect(document["finding"] as? String == "smallest")
        let controls = try #require(document["controls"] as? [String: Any])
        #expect(controls["draws"] as? Int == 20)

        // The list as rank prints it holds what is dethroned, and hiding the set dethrones it.
        let list = try self.document(run("rank", "--user", "u0003", "--k", "3", "--json"))
        let rows = try #require(list["rows"] as? [[String: Any]])
        #expect(rows[0]["index"] as? Int == before["item"] as? Int)
        #expect(rows[0]["score"] as? Double == before["score"] as? Double)
        let names = try itemNames()
        let items = hidden.compactMap { $0["item"] as? Int }.flatMap { ["--item", names[$0]] }
        let again = try ProgramRun(
            ProgramRun.whyrec,
            ["whatif", "hide", "--user", "u0003", "--k", "1", "--json"] + items
                + ["--workspace", Self.workspace])
        let changed = try self.document(again)
        let first = try #require((changed["rows"] as? [[String: Any]])?.first)
        #expect(first["item"] as? Int == top["item"] as? Int)
        #expect(first["new_score"] as? Double == top["score"] as? Double)
        let left = try #require((changed["left"] as? [[String: Any]])?.first)
        #expect(left["item"] as? Int == before["item"] as? Int)
        #expect(left["new_rank"] as? Int == after["rank"] as? Int)
    }

    /// Names of all items by index, as the data calls them.
    private func itemNames() throws -> [String] {
        let list = try document(
            run("rank", "--user", "u0050", "--k", "100000", "--model", "popularity", "--json"))
        let other = try document(
            run("rank", "--user", "u0051", "--k", "100000", "--model", "popularity", "--json"))
        var names: [Int: String] = [:]
        for document in [list, other] {
            for row in try #require(document["rows"] as? [[String: Any]]) {
                names[try #require(row["index"] as? Int)] = row["item"] as? String
            }
        }
        let count = (names.keys.max() ?? 0) + 1
        return (0..<count).map { names[$0] ?? "" }
    }

    @Test("a model that reads no history cannot be dethroned and says so, in 80 columns")
    func flat() throws {
        let run = try run("whatif", "dethrone", "--user", "u0003", "--model", "popularity")
        #expect(run.status == 0, "\(run.standardError)")
        #expect(run.standardOutput.contains("Nothing brings it down"))
        #expect(run.standardOutput.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test("a sample gives shares that sum to one, and the same again")
    func sample() throws {
        let first = try document(run("whatif", "dethrone", "--sample", "6", "--json"))
        let figures = try #require(first["figures"] as? [String: Any])
        let shares = ["share_of1", "share_of2", "share_of3", "share_of4_to5", "share_of_more"]
            .compactMap { figures[$0] as? Double }
        let none = try #require(figures["share_none"] as? Double)
        #expect(shares.count == 5 && abs(shares.reduce(none, +) - 1) < 1e-9)
        let again = try document(run("whatif", "dethrone", "--sample", "6", "--json"))
        func sets(_ document: [String: Any]) -> [[Int]]? {
            (document["cases"] as? [[String: Any]])?.compactMap { $0["hidden"] as? [Int] }
        }
        #expect(sets(first) == sets(again) && sets(first)?.count == 6)
    }

    @Test("the row moves by its events: one by one, together, and what is left over")
    func replay() throws {
        let document = try document(
            run(
                "whatif", "replay", "--user", "u0003", "--item", "5", "--since", "150", "--at",
                "400", "--window", "100", "--most", "3", "--json"))
        let effects = try #require(document["effects"] as? [[String: Any]])
        #expect(effects.count == 3 && effects.allSatisfy { $0["is_learned"] as? Bool == true })
        #expect(effects.contains { ($0["score_change"] as? Double ?? 0) != 0 })
        let parts = ["sum", "remainder", "untried_change", "passing_change"]
            .compactMap { document[$0] as? Double }
        let before = try #require((document["before"] as? [String: Any])?["score"] as? Double)
        let after = try #require(document["after"] as? [String: Any])
        let score = try #require(after["score"] as? Double)
        #expect(parts.count == 4 && abs(parts.reduce(before, +) - score) < 1e-5)
        // The row at the later moment is where the list of that moment has it.
        let list = try self.document(
            run(
                "rank", "--user", "u0003", "--at", "400", "--window", "100", "--k", "600",
                "--json"))
        let rows = try #require(list["rows"] as? [[String: Any]])
        let row = try #require(rows.first { $0["item"] as? String == "5" })
        #expect(row["score"] as? Double == score && row["rank"] as? Int == after["rank"] as? Int)
        #expect((document["held"] as? String)?.contains("held fixed") == true)
    }

    @Test("an event of the user's own moves a frozen model's list; others do not")
    func frozen() throws {
        let run = try run(
            "whatif", "replay", "--user", "u0003", "--since", "0", "--at", "40", "--without",
            "adapter", "--json")
        let document = try document(run)
        #expect((document["effects"] as? [[String: Any]])?.isEmpty == true)
        #expect(document["whole_change"] as? Double == 0 && document["replays"] as? Int == 0)
        let named = try self.run(
            "whatif", "replay", "--user", "u0003", "--since", "0", "--at", "40", "--without",
            "adapter", "--event", "3")
        #expect(named.status == 1 && named.standardError.contains("event 3 did nothing"))
    }

    @Test(
        "what is not in the history, or had already, or wrong usage, is told with a hint",
        arguments: [
            (["hide", "--user", "u0003", "--item", "5"], Int32(1), "has not had"),
            (["hide", "--user", "u0003"], 2, "--item"),
            (["dethrone", "--user", "u0003", "--item", "2454"], 1, "already"),
            (["dethrone", "--user", "u0003", "--item", "5", "--below", "1"], 1, "give --below"),
            (["dethrone"], 2, "--sample"), (["dethrone", "--sample", "0"], 2, "at least 1"),
            (["replay", "--user", "u0003"], 2, "--since"),
            (["replay", "--user", "u0003", "--since", "50", "--at", "40"], 1, "earlier"),
        ])
    func usage(arguments: [String], status: Int32, words: String) throws {
        let run = try ProgramRun(
            ProgramRun.whyrec, ["whatif"] + arguments + ["--workspace", Self.workspace])
        #expect(run.status == status)
        #expect(run.standardOutput.isEmpty && run.standardError.contains(words))
    }
}
