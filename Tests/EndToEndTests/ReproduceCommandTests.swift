import Foundation
import Testing

/// `whyrec reproduce` on the made-up crowds, with prompts that are trained in no time.
@Suite("The paper's tables")
struct ReproduceCommandTests {
    private let world: CrowdWorld
    private let small = [
        "--users", "8", "--lessons", "6", "--epochs", "1", "--sample", "1", "--requests", "2",
        "--set", "batch=3", "--set", "candidates=6",
    ]

    init() throws {
        world = try CrowdWorld()
        try world.train(split: "leave-one-out", epochs: 2)
    }

    private func documents(_ run: ProgramRun) throws -> [[String: Any]] {
        try #require(run.status == 0, "\(run.standardError)")
        return try run.standardOutput.split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    private func tables(_ extra: String...) throws -> [[String: Any]] {
        try documents(
            ProgramRun(
                ProgramRun.whyrec,
                [
                    "reproduce", "prompt-length", "components", "--workspace",
                    world.workspace("first"), "--backbone", "sasrec-ce,sasrec-ce", "--json",
                ] + small + extra))
    }

    /// Everything that is kept, with when it was written.
    private func files() throws -> [String: Date] {
        var found: [String: Date] = [:]
        for folder in [world.models("first"), world.runs("first")] {
            let place = URL(fileURLWithPath: folder + "/reproduce")
            let names = FileManager.default.enumerator(atPath: place.path)
            while let name = names?.nextObject() as? String {
                let values = try place.appending(path: name).resourceValues(
                    forKeys: [.contentModificationDateKey, .isDirectoryKey])
                if values.isDirectory == false {
                    found["\(place.path)/\(name)"] = values.contentModificationDate
                }
            }
        }
        return found
    }

    @Test("two tables share their cells, each is made once, and what is missing is made again")
    func sharedCells() throws {
        let before = try FileManager.default.contentsOfDirectory(atPath: world.models("first"))
        let made = try tables()
        #expect(made.map { $0["table"] as? String } == ["prompt-length", "components"])
        try expectShape(made)
        let kept = try files()
        // Seven variants of two seeds are measured and checked; five of them trained; the times.
        #expect(kept.keys.count { $0.hasSuffix(".prompt.safetensors") } == 10)
        #expect(kept.keys.count { $0.hasSuffix(".jsonl") } == 14)
        #expect(kept.count == 10 + 2 * 14 + 1)
        // The workspace's own files are as they were.
        let after = try FileManager.default.contentsOfDirectory(atPath: world.models("first"))
        #expect(Set(after) == Set(before + ["reproduce"]))

        // As if the run had been killed while the last cells were made.
        let lost = kept.keys.filter { $0.contains("/tokens-384.") && !$0.contains("/models/") }
        #expect(lost.count == 4)
        for file in lost { try FileManager.default.removeItem(atPath: file) }
        let partial = try tables("--only-finished")
        let long = try #require(row("384 tokens", of: partial[0]))
        #expect((long["figures"] as? [String: Any])?.isEmpty == true)
        let again = try tables()
        func figures(_ documents: [[String: Any]]) throws -> [Data] {
            try documents.map { document in
                let rows = try #require(document["rows"] as? [[String: Any]])
                return try JSONSerialization.data(
                    withJSONObject: rows.map { [$0["figures"], $0["comparisons"]] },
                    options: .sortedKeys)
            }
        }
        #expect(try figures(again) == figures(made))
        for (file, time) in try files() where !lost.contains(file) {
            #expect(kept[file] == time, "\(file) was made twice")
        }
    }

    private func row(_ name: String, of document: [String: Any]) -> [String: Any]? {
        (document["rows"] as? [[String: Any]])?.first { $0["name"] as? String == name }
    }

    private func expectShape(_ made: [[String: Any]]) throws {
        let badge = try #require(made[0]["badge"] as? [String: Any])
        #expect(badge["split"] as? String == "leave-one-out, 8 of 40 cases drawn by seed 7")
        #expect(badge["users"] as? Int == 8)
        #expect(made[0]["training_seeds"] as? [Int] == [7, 8])
        let full = try #require(row("256 tokens", of: made[0]))
        #expect(full["source"] as? String == "trained" && full["milliseconds"] is Double)
        let hit = try #require((full["figures"] as? [String: Any])?["hit@10"] as? [String: Any])
        #expect((hit["values"] as? [Double])?.count == 2 && hit["sd"] is Double)
        let faithful = try #require(full["faithful"] as? [String: Any])
        #expect(faithful["cases"] as? Int == 2)
        let bare = try #require(row("256 tokens, no evidence", of: made[0]))
        #expect(bare["time_ratio"] as? Double == 1 && bare["source"] as? String == "paper")
        let short = try #require(row("128 tokens", of: made[0]))
        #expect(abs((short["paper_time_ratio"] as? Double ?? 0) - 2.12 / 2.10) < 1e-9)
        let tests = try #require(short["comparisons"] as? [[String: Any]])
        #expect(tests.map { $0["metric"] as? String } == ["hit@10", "ndcg@10"])
        #expect((tests[0]["pooled"] as? [String: Any])?["pairs"] as? Int == 8)
        let dynamic = try #require(row("+ dynamic", of: made[1]))
        #expect(dynamic["source"] as? String == "paper")
        #expect((dynamic["paper"] as? [String: Any])?["hit"] as? Double == 62.2)
    }

    @Test("rows are filled by models and by files, and tested only under the same protocol")
    func filledRows() throws {
        let file = world.runs("first") + "/all.jsonl"
        let evaluated = try ProgramRun.whyrec(
            "evaluate", "--workspace", world.workspace("first"), "--model", "sasrec-ce",
            "--candidates", "sampled:99", "--per-user", file)
        #expect(evaluated.status == 0, "\(evaluated.standardError)")
        let made = try documents(
            ProgramRun(
                ProgramRun.whyrec,
                [
                    "reproduce", "components", "--workspace", world.workspace("first"),
                    "--backbone", "sasrec*", "--only-finished", "--json", "--row",
                    "+ multimodal=\(file)", "--row", "popular=popularity",
                ] + small))
        let row = try #require(self.row("+ multimodal", of: made[0]))
        #expect(row["source"] as? String == "given")
        #expect((row["paper"] as? [String: Any])?["hit"] as? Double == 62.9)
        let hit = try #require((row["figures"] as? [String: Any])?["hit@10"] as? [String: Any])
        #expect((hit["values"] as? [Double])?.count == 1)
        #expect((row["comparisons"] as? [Any])?.isEmpty == true)
        let popular = try #require(self.row("popular", of: made[0]))
        #expect((popular["badge"] as? [String: Any])?["users"] as? Int == 8)
    }

    @Test("what cannot be made is refused with a reason")
    func refusals() throws {
        for (arguments, status, words) in [
            (["losses", "--backbone", "nothing"], 1, "there is no model \"nothing\""),
            (["losses", "--backbone", "none*"], 1, "no model fits \"none*\""),
            (["losses", "--backbone", "popularity"], 1, "has no latents"),
            (["losses", "--backbone", "sasrec-ce", "--split", "temporal"], 1, "has no test case"),
            (["losses", "--backbone", "sasrec-ce", "--row", "a"], 2, "--row takes name=model"),
            (
                ["losses", "--backbone", "sasrec-ce", "--set", "faithfulness=0"], 2,
                "without meaning"
            ),
            (
                ["losses", "--backbone", "sasrec-ce", "--set", "tokens=128"], 2,
                "belongs to the rows"
            ),
            (["losses", "--backbone", "sasrec-ce", "--row", "a=/none.jsonl"], 1, "cannot read"),
            (["figures", "--backbone", "sasrec-ce"], 2, "invalid"),
        ] as [([String], Int32, String)] {
            let run = try ProgramRun(
                ProgramRun.whyrec,
                ["reproduce"] + arguments + ["--workspace", world.workspace("first")])
            #expect(
                run.status == status && run.standardError.contains(words),
                "\(arguments): \(run.standardError)")
        }
    }
}
