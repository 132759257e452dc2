import Foundation
import Testing

@Suite("The commands that rank, explain, stream and measure")
struct RecommendCommandTests {
    private let folder: URL
    private var workspace: String { folder.appending(path: "workspace").path }

    /// Thirty users in two crowds: even users have the even films, odd ones the odd films, each in
    /// an order of its own.
    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-recommend-\(UUID().uuidString)")
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
            items += "film\(item)\tThe \(item) Steps\t\(item % 2 == 0 ? "Drama" : "Crime")\n"
        }
        let interactionFile = folder.appending(path: "interactions.tsv")
        let itemFile = folder.appending(path: "items.tsv")
        try Data(rows.utf8).write(to: interactionFile)
        try Data(items.utf8).write(to: itemFile)
        let run = try ProgramRun.whyrec(
            "import", "tsv", "--interactions", interactionFile.path, "--columns",
            "user=1,item=2,time=3", "--items", itemFile.path, "--item-columns",
            "id=1,title=2,attributes=3", "--workspace", workspace)
        try #require(run.status == 0, "\(run.standardError)")
    }

    private func cleanUp() { try? FileManager.default.removeItem(at: folder) }

    private func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(ProgramRun.whyrec, arguments + ["--workspace", workspace])
    }

    /// The JSON documents of a run, one a line.
    private func documents(_ run: ProgramRun) throws -> [[String: Any]] {
        try #require(run.status == 0, "\(run.standardError)")
        return try run.standardOutput.split(separator: "\n").map { line in
            try #require(
                JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    @Test("rank lists unseen items best first and repeats itself at an event index")
    func rank() throws {
        defer { cleanUp() }
        let arguments = ["rank", "--user", "user0", "--model", "item-knn", "--json", "--at"]
        func list(_ index: String) throws -> [[String: Any]] {
            let run = try ProgramRun(
                ProgramRun.whyrec, arguments + [index, "--workspace", workspace])
            let document = try documents(run)[0]
            #expect(document["version"] is String)
            #expect((document["latency_ms"] as? [String: Double])?["rank"] != nil)
            return try #require(document["rows"] as? [[String: Any]])
        }
        let start = try list("0")
        #expect(start.compactMap { $0["rank"] as? Int } == Array(1...start.count))
        let scores = start.compactMap { $0["score"] as? Double }
        #expect(scores == scores.sorted(by: >))
        // An even user is recommended what the other even users had.
        #expect((start[0]["index"] as? Int).map { $0 >= 0 } == true)
        #expect(["film12", "film14", "film16", "film18"].contains(start[0]["item"] as? String))
        #expect(start[0]["held_out"] as? Bool == true)
        let later = try list("60")
        #expect(
            later.compactMap { $0["item"] as? String } != start.compactMap { $0["item"] as? String }
        )
        let again = try list("0")
        #expect(
            again.compactMap { $0["item"] as? String } == start.compactMap { $0["item"] as? String }
        )
    }

    @Test("explain links every claim to evidence, in JSON and in words")
    func explain() throws {
        defer { cleanUp() }
        for writer in ["template", "model"] {
            let document = try documents(
                run(
                    "explain", "--user", "user0", "--item", "The 12 Steps", "--model", "item-knn",
                    "--writer", writer, "--json"))[0]
            let evidence = try #require(document["evidence"] as? [[String: Any]])
            let ids = Set(evidence.compactMap { $0["id"] as? String })
            #expect(!ids.isEmpty && ids.count == evidence.count)
            for key in ["kind", "label", "similarity", "weight", "provenance"] {
                #expect(evidence.allSatisfy { $0[key] != nil })
            }
            let rationale = try #require(document["rationale"] as? [String: Any])
            #expect(rationale["source"] as? String == writer)
            let claims = try #require(rationale["claims"] as? [[String: Any]])
            #expect(!claims.isEmpty)
            for claim in claims {
                #expect(claim["grounded"] as? Bool == true)
                #expect(Set(claim["evidence"] as? [String] ?? []).isSubset(of: ids))
            }
            let words = try run(
                "explain", "--user", "u0000", "--item", "film12", "--model", "item-knn",
                "--writer", writer, "--text")
            #expect(words.standardOutput == "\(rationale["text"] as? String ?? "")\n")
            #expect(words.standardOutput.contains("with the help of"))
        }
    }

    @Test("a sample of texts is scanned for what is not in the evidence, and because is tested")
    func explainSample() throws {
        defer { cleanUp() }
        func sample(_ extra: String...) throws -> [String: Any] {
            let arguments = [
                "explain", "--sample", "6", "--show", "2", "--model", "item-knn", "--json",
            ]
            return try documents(
                ProgramRun(
                    ProgramRun.whyrec, arguments + extra + ["--workspace", workspace]))[0]
        }
        for extra in [["--writer", "model"], ["--writer", "template"], ["--check"]] {
            let found = try extra.count == 2 ? sample(extra[0], extra[1]) : sample(extra[0])
            #expect(found["count"] as? Int == 6)
            #expect(found["inside_evidence"] as? Int == 6, "\(found["foreign"] ?? "")")
            #expect(found["grounded"] as? Int == 6)
            #expect(found["untested_causes"] as? Int == 0)
            #expect((found["examples"] as? [[String: Any]])?.count == 2)
            let isModel = extra != ["--writer", "template"]
            #expect(found["grammatical"] as? Int == (isModel ? 6 : 0))
            #expect(found["sources"] as? [String: Int] == [isModel ? "model" : "template": 6])
        }
    }

    @Test("evaluate gives metrics with their badge, and compare reads its per-user files")
    func evaluateAndCompare() throws {
        defer { cleanUp() }
        var files: [String] = []
        for model in ["item-knn", "popularity"] {
            let document = try documents(
                run(
                    "evaluate", "--model", model, "--candidates", "sampled:10", "--k", "1,10",
                    "--json")
            )[0]
            let badge = try #require(document["badge"] as? [String: Any])
            #expect(badge["split"] as? String == "leave-one-out")
            #expect(badge["candidates"] as? String == "sampled:10 outside the whole sequence")
            #expect(badge["ties"] as? String == "expected-rank")
            #expect(badge["users"] as? Int == 30 && badge["seed"] as? Int == 7)
            let metrics = try #require(document["metrics"] as? [String: Double])
            #expect(
                Set(metrics.keys)
                    == [
                        "hit@1", "hit@10", "recall@1", "recall@10", "ndcg@1", "ndcg@10", "mrr",
                        "rank",
                    ])
            #expect(document["seconds"] is Double && document["peak_rss_bytes"] is Int)
            files.append(try #require(document["per_user"] as? String))
        }
        let fromFiles = try documents(
            ProgramRun.whyrec("compare", files[0], files[1], "--json", "--metrics", "ndcg@10,mrr"))
        let rows = try #require(fromFiles[0]["rows"] as? [[String: Any]])
        #expect(rows.count == 2)
        #expect(rows.allSatisfy { $0["pairs"] as? Int == 30 && $0["p_holm"] is Double })
        let direct = try documents(
            run(
                "compare", "item-knn", "popularity", "--candidates", "sampled:10", "--k", "1,10",
                "--metrics", "ndcg@10,mrr", "--json"))
        let same = try #require(direct[0]["rows"] as? [[String: Any]])
        #expect(same[0]["t"] as? Double == rows[0]["t"] as? Double)
    }

    @Test(
        "the rank on the screen is the rank in the metric",
        arguments: [
            "popularity", "recent-popularity", "item-knn",
        ])
    func selfTest(model: String) throws {
        defer { cleanUp() }
        let document = try documents(run("evaluate", "--model", model, "--self-test", "--json"))[0]
        #expect(document["passed"] as? Bool == true)
        #expect(document["cases"] as? Int == 30)
    }

    @Test("stream prints a line a window and leaves the store as it was")
    func stream() throws {
        defer { cleanUp() }
        let lines = try documents(
            run("stream", "--model", "item-knn", "--window", "20", "--json"))
        #expect(lines.count == 5, "72 later events: three windows of 20, one of 12, the summary")
        #expect(lines.dropLast().compactMap { $0["events"] as? Int } == [20, 20, 20, 12])
        #expect(lines.dropLast().allSatisfy { $0["hit@10"] is Double && $0["ndcg@10"] is Double })
        #expect(lines[0]["ms"] as? [String: Double] != nil)
        #expect(lines.last?["done"] as? Bool == true)
        let again = try documents(
            run("stream", "--model", "item-knn", "--window", "20", "--json"))
        for (first, second) in zip(lines, again) {
            #expect(first["hit@10"] as? Double == second["hit@10"] as? Double)
        }
        let perUser = folder.appending(path: "outcomes.jsonl").path
        let both = try documents(
            run(
                "stream", "--model", "item-knn", "--window", "100", "--json", "--beside",
                "static,popularity", "--candidates", "full,sampled:5", "--per-user", perUser))
        #expect(both[0]["hit@10"] as? Double != nil && both[0]["sampled:5"] is [String: Any])
        let figures = try #require(both.last?["figures"] as? [[String: Any]])
        // A model that learns nothing is its own frozen form.
        let hits = ["model", "static"].map { row in
            figures.first { $0["row"] as? String == row }?["hit"] as? Double
        }
        #expect(hits[0] != nil && hits[0] == hits[1])
        let compared = try documents(
            ProgramRun.whyrec(
                "compare", perUser, folder.appending(path: "outcomes.popularity.jsonl").path,
                "--metrics", "hit@10", "--json"))
        #expect((compared[0]["rows"] as? [[String: Any]])?[0]["warning"] is NSNull?)
        let simulated = try documents(
            run(
                "stream", "--model", "popularity", "--source", "simulated", "--limit", "30",
                "--window", "30", "--json"))
        #expect(simulated[0]["events"] as? Int == 30)
    }

    @Test(
        "what cannot be done is told in one sentence with a hint",
        arguments: [
            (["rank", "--user", "user99", "--model", "popularity"], "there is no user \"user99\""),
            (["rank", "--user", "user1", "--model", "sasrecc"], "there is no model \"sasrecc\""),
            (
                ["rank", "--user", "user1", "--model", "popularity", "--at", "9999"],
                "there is no event 9999"
            ),
            (
                ["explain", "--user", "user1", "--item", "The Stepford", "--model", "popularity"],
                "there is no item \"The Stepford\""
            ),
            (
                ["evaluate", "--model", "popularity", "--candidates", "file:/nowhere"],
                "cannot read the candidate file /nowhere"
            ),
            (["compare", "a.jsonl", "b.jsonl"], "cannot read the per-user file a.jsonl"),
        ])
    func refusals(arguments: [String], reason: String) throws {
        defer { cleanUp() }
        let run = try ProgramRun(
            ProgramRun.whyrec, arguments + ["--workspace", workspace])
        #expect(run.status == 1)
        #expect(run.standardOutput.isEmpty)
        #expect(run.standardError.hasPrefix("whyrec: \(reason)"))
        #expect(run.standardError.split(separator: "\n").count == 1)
    }

    @Test(
        "wrong options are wrong usage and end with 2",
        arguments: [
            ["evaluate", "--candidates", "sampled:0"], ["evaluate", "--k", "ten"],
            ["evaluate", "--split", "thirds"], ["compare", "one"], ["rank"],
            ["stream", "--window", "1w"], ["stream", "--speed", "-1"],
            ["stream", "--source", "simulated"], ["stream", "--without", "colour"],
            ["stream", "--beside", "nothing"], ["stream", "--record", "--beside", "static"],
            ["stream", "--set", "steps"], ["stream", "--set", "steps=0"],
            ["rank", "--user", "1", "--at", "-3"],
        ])
    func usage(arguments: [String]) throws {
        defer { cleanUp() }
        let run = try ProgramRun(ProgramRun.whyrec, arguments)
        #expect(run.status == 2)
        #expect(run.standardOutput.isEmpty)
    }
}
