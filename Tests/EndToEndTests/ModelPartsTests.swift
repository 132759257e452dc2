import Foundation
import Testing

/// Parts of the model that are switched off, on the screen and in the commands.
@Suite("Parts of the model", .serialized)
struct ModelPartsTests {
    private struct Listing: Decodable {
        struct Row: Decodable {
            let rank: Int
            let title: String
            let score: Double
            let parts: [String: Double]
        }
        let rows: [Row]
        let eventIndex: Int
        let adapterVersion: Int?
    }

    private func ranked(_ arguments: String...) throws -> Listing {
        let run = try ProgramRun(
            ProgramRun.whyrec, ["rank", "--user", "u0000", "--k", "12", "--json"] + arguments)
        #expect(run.status == 0, "\(run.standardError)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Listing.self, from: Data(run.standardOutput.utf8))
    }

    /// The explorer on the bundled workspace, user u0000 watched, after so many steps.
    private func stepped(_ steps: Int, _ options: String) throws -> TerminalSession {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-home-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let session = try TerminalSession(
            columns: 200, rows: 60,
            environment: [
                "HOME": folder.path, "XDG_STATE_HOME": folder.path,
                "XDG_CONFIG_HOME": folder.path,
            ])
        try session.run("'\(ProgramRun.whyrec)' explore \(options); echo ended with $?")
        try session.waitFor(text: "u0546")
        try session.type(":user u0000")
        try session.press("Enter")
        try session.waitFor(text: "adapter v0")
        try session.type(String(repeating: ".", count: steps))
        try session.waitFor(text: "STEP \(steps)")
        return session
    }

    /// The rows of a listing are the rows on the screen.
    private func expectShown(_ listing: Listing, in session: TerminalSession) throws {
        func isShown(_ row: Listing.Row, _ screen: [String]) -> Bool {
            let score = String(format: "%.3f", row.score)
            return screen.contains { line in
                line.contains(" \(row.rank) ") && line.contains(row.title.prefix(12))
                    && line.contains(score)
            }
        }
        try session.waitFor("\(listing.rows)") { screen in
            listing.rows.allSatisfy { isShown($0, screen) }
        }
    }

    @Test(
        "the screen and rank agree on what was learned, with every part and without",
        .enabled(if: TerminalSession.isAvailable))
    func agree() throws {
        let window = ["--window", "250"]
        let session = try stepped(260, window.joined(separator: " "))
        try session.waitFor(text: "adapter v1")
        let whole = try ranked("--at", "260", "--window", "250")
        #expect(whole.adapterVersion == 1)
        try expectShown(whole, in: session)

        // Acts at once.
        try session.type(":without gate")
        try session.press("Enter")
        try session.waitFor(text: "since gate off")
        try expectShown(
            try ranked("--at", "260", "--window", "250", "--without", "gate"), in: session)

        // Learns the stream again.
        try session.type(":without distillation")
        try session.press("Enter")
        try session.waitFor(text: "without distillation")
        let without = try ranked("--at", "260", "--window", "250", "--without", "distillation")
        try expectShown(without, in: session)

        // The key that undoes brings the first list back.
        try session.press("u", "u")
        try expectShown(whole, in: session)

        // Back before the end of the window the version of then serves.
        try session.type(String(repeating: ",", count: 15))
        try session.waitFor(text: "STEP 245")
        try session.waitFor(text: "adapter v0")
        try expectShown(try ranked("--at", "245", "--window", "250"), in: session)
        try session.press("q")
        try session.waitFor(text: "ended with 0")
    }

    @Test("a row's parts add up to its score, and the adapter's are among them once it learned")
    func partsAddUp() throws {
        for (moment, names) in [
            ("0", ["bias", "cf", "content"]),
            ("250", ["adapter_item", "adapter_user", "bias", "cf", "content"]),
        ] {
            let listing = try ranked("--at", moment, "--window", "250")
            for row in listing.rows {
                #expect(row.parts.keys.sorted() == names)
                let sum = row.parts.values.reduce(0, +)
                #expect(abs(sum - row.score) < 1e-4)
            }
        }
    }

    @Test("without the adapter rank is the frozen model")
    func frozen() throws {
        let listing = try ranked("--at", "250", "--window", "250", "--without", "adapter")
        #expect(listing.adapterVersion == nil)
        #expect(listing.rows.allSatisfy { $0.parts.keys.sorted() == ["bias", "cf", "content"] })
    }

    @Test(
        "a part that is unknown, or that the model lacks, is a usage error that lists those it has",
        arguments: [
            ["rank", "--user", "u0000", "--without", "poetry"],
            ["rank", "--user", "u0000", "--without", "image"],
            ["explain", "--user", "u0000", "--item", "Heat", "--without", "gate,image"],
        ])
    func unknownPart(_ arguments: [String]) throws {
        let run = try ProgramRun(ProgramRun.whyrec, arguments)
        #expect(run.status == 2)
        #expect(run.standardError.contains("adapter, gate, ema"))
    }

    @Test("evaluate asks the frozen model, which has no adapter to switch off")
    func evaluateLacksAdapter() throws {
        let run = try ProgramRun.whyrec(
            "evaluate", "--model", "popularity", "--without", "adapter", "--candidates",
            "sampled:5")
        #expect(run.status == 2)
        #expect(run.standardError.contains("no parts"))
    }

    @Test(
        "the stream panel and stream tell the same numbers of a window",
        .enabled(if: TerminalSession.isAvailable))
    func sameFigures() throws {
        struct Line: Decodable {
            let window: Int?
            let hit: Double?
            let ndcg: Double?

            enum CodingKeys: String, CodingKey {
                case window
                case hit = "hit@10"
                case ndcg = "ndcg@10"
            }
        }
        let run = try ProgramRun.whyrec(
            "stream", "--window", "250", "--limit", "260", "--json")
        #expect(run.status == 0, "\(run.standardError)")
        let lines = run.standardOutput.split(separator: "\n").compactMap {
            try? JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }
        let first = try #require(lines.first { $0.window == 0 })
        let session = try stepped(260, "--window 250")
        let screen = try session.waitFor(text: "adapter v1")
        func figure(_ value: Double?) -> String {
            value.map { String(format: "%.3f", $0).replacing(/^0/, with: "") } ?? "-"
        }
        #expect(screen.contains { $0.contains("ndcg@10") && $0.contains(figure(first.ndcg)) })
        #expect(screen.contains { $0.contains("hit@10") && $0.contains(figure(first.hit)) })
        try session.press("q")
        try session.waitFor(text: "ended with 0")
    }
}
