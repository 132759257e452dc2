import Foundation
import TestFiles
import Testing

@testable import Explanation

/// A text of the language model, by keys in a real terminal.
@Suite(
    "The text of a language model in a real terminal", .serialized,
    .enabled(if: TerminalSession.isAvailable))
struct ExplorerWritingScreenTests {
    private let state: TemporaryFolder

    init() throws { state = try TemporaryFolder() }

    private func watching(
        columns: Int, rows: Int, _ arguments: String = ""
    ) throws -> TerminalSession {
        let session = try TerminalSession(
            columns: columns, rows: rows,
            environment: [
                "HOME": state.path, "XDG_STATE_HOME": state.path, "XDG_CONFIG_HOME": state.path,
            ])
        try session.run("'\(ProgramRun.whyrec)' explore \(arguments); echo ended with $?")
        try session.waitFor(text: "u0546")
        try session.type(":user u0003")
        try session.press("Enter")
        return session
    }

    /// The words of the panel of rationales, line ends and the edge taken away.
    private func text(_ screen: [String]) -> String {
        var words: [String] = []
        var isInside = false
        for row in screen {
            if row.contains("5 Rationale") {
                isInside = true
            } else if row.contains("grounded") {
                break
            }
            guard isInside, let close = row.lastIndex(of: "┃") else { continue }
            guard let open = row[..<close].lastIndex(of: "┃") else { continue }
            words.append(String(row[row.index(after: open)..<close]))
        }
        return words.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }

    private struct Explanation: Decodable {
        struct Rationale: Decodable {
            struct Claim: Decodable {
                let text: String
                let grounded: Bool
            }
            let claims: [Claim]
            let source: String
        }
        struct Evidence: Decodable {
            let label: String
            let overlapTitles: [String]

            private enum CodingKeys: String, CodingKey {
                case label
                case overlapTitles = "overlap_titles"
            }
        }
        let title: String
        let evidence: [Evidence]
        let rationale: Rationale
    }

    /// What `whyrec explain` says of a row.
    private func explanation(of item: String, wording: Int = 0) throws -> Explanation {
        let run = try ProgramRun.whyrec(
            "explain", "--user", "u0003", "--item", item, "--wording", "\(wording)", "--json")
        try #require(run.status == 0, "\(run.standardError)")
        return try JSONDecoder().decode(Explanation.self, from: Data(run.standardOutput.utf8))
    }

    @Test(
        "moving on stops a text, and the one that is whole names what the evidence holds",
        arguments: [(80, 24), (120, 40), (200, 60)])
    func writes(columns: Int, rows: Int) throws {
        let listed = try ProgramRun.whyrec("rank", "--user", "u0003", "--k", "6", "--json")
        struct Listing: Decodable {
            struct Row: Decodable { let title: String }
            let rows: [Row]
        }
        let listing = try JSONDecoder().decode(
            Listing.self, from: Data(listed.standardOutput.utf8))
        let session = try watching(columns: columns, rows: rows)
        try session.waitFor(text: "grounded")
        // Four rows down, faster than a text is written.
        try session.press("Down", "Down", "Down", "Down")
        try session.press("5")
        let title = listing.rows[4].title
        let screen = try session.waitFor("the text of \(title)") { rows in
            rows.contains { $0.contains("grounded ┛") } && text(rows).contains(title.prefix(12))
        }
        #expect(
            screen.contains { $0.contains("5 Rationale  model") || $0.contains("5 Rationale┣") })
        let told = try explanation(of: title)
        #expect(told.rationale.source == "model")
        #expect(told.rationale.claims.allSatisfy { $0.grounded })
        let shown = text(screen)
        for claim in told.rationale.claims {
            #expect(shown.contains(claim.text), "\(shown)")
        }
        // Every title, attribute and neighbour on the screen is in the evidence.
        let known = Set(told.evidence.flatMap { [$0.label] + $0.overlapTitles } + [told.title])
        let named = GroundingCheck.mentions(in: shown)
        #expect(named.contains(told.title) && named.allSatisfy { known.contains($0) }, "\(named)")

        // Other words, the same ones that the command gives for that number.
        try session.press("g")
        let again = try session.waitFor("another wording") { rows in
            rows.contains { $0.contains("wording 2") }
                && rows.contains { $0.contains("grounded ┛") }
        }
        for claim in try explanation(of: title, wording: 1).rationale.claims {
            #expect(text(again).contains(claim.text), "\(text(again))")
        }
        try session.press("q")
        try session.waitFor(text: "ended with 0")
    }

    @Test("the template writes where it is asked to")
    func template() throws {
        let session = try watching(columns: 120, rows: 40, "--rationale template")
        try session.press("5")
        let screen = try session.waitFor(text: "3 of 3 grounded")
        #expect(screen.contains { $0.contains("5 Rationale") && $0.contains("template") })
        try session.press("q")
        try session.waitFor(text: "ended with 0")
    }

    @Test(
        "a model that cannot hold the prompt leaves it to the template, which says so",
        .enabled(if: SharedFolder.has("oracles/fixtures/llama-tiny/config.json")))
    func fallsBack() throws {
        let model = SharedFolder.path("oracles/fixtures/llama-tiny")
        let session = try watching(columns: 120, rows: 40, "--language-model '\(model)'")
        try session.press("5")
        try session.waitFor(text: "the model failed")
        try session.waitFor(text: "! not by the model")
        try session.press("q")
        try session.waitFor(text: "ended with 0")
    }

    @Test("a folder without a language model is one sentence, and no screen is opened")
    func noModel() throws {
        let session = try TerminalSession(
            columns: 100, rows: 30,
            environment: ["HOME": state.path, "XDG_STATE_HOME": state.path])
        try session.run(
            "'\(ProgramRun.whyrec)' explore --language-model /nowhere; echo ended with $?")
        let screen = try session.waitFor(text: "ended with 1")
        #expect(screen.joined().contains("/nowhere"))
        let isOpen = try session.isAlternateScreenOn()
        #expect(!isOpen)
        try session.run(
            "clear; '\(ProgramRun.whyrec)' explore --rationale template --language-model x; echo ended with $?"
        )
        try session.waitFor(text: "ended with 2")
    }
}

@Suite("explain with another language model")
struct ExplainWriterTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func rationale(_ arguments: String...) throws -> [String: Any] {
        let run = try ProgramRun(
            ProgramRun.whyrec,
            ["explain", "--user", "u0003", "--item", "Antz", "--json"] + arguments)
        try #require(run.status == 0, "\(run.standardError)")
        let document = try JSONSerialization.jsonObject(with: Data(run.standardOutput.utf8))
        return try #require((document as? [String: Any])?["rationale"] as? [String: Any])
    }

    private static let haveModels = SharedFolder.has("oracles/fixtures/llama-tiny/config.json")

    @Test(
        "a model that knows nothing keeps to the evidence, with evidence as text",
        .enabled(if: haveModels, "needs ../shared/oracles"))
    func external() throws {
        let told = try rationale("--language-model", try TinyModel.withRoom(in: folder))
        #expect(told["source"] as? String == "model")
        let claims = try #require(told["claims"] as? [[String: Any]])
        #expect(!claims.isEmpty && claims.allSatisfy { $0["grounded"] as? Bool == true })
    }

    @Test(
        "a model with too little room leaves it to the template, with the reason",
        .enabled(if: haveModels, "needs ../shared/oracles"), arguments: ["llama-tiny", "opt-tiny"])
    func tooSmall(name: String) throws {
        let told = try rationale(
            "--language-model", SharedFolder.path("oracles/fixtures/\(name)"))
        #expect(told["source"] as? String == "template")
        #expect((told["fallback"] as? String)?.isEmpty == false)
    }

    @Test("wordings differ and come again")
    func wordings() throws {
        let texts = try ["0", "1", "2", "1"].map { number in
            try #require(try rationale("--wording", number)["text"] as? String)
        }
        #expect(Set(texts).count == 3 && texts[1] == texts[3])
        let plain = try #require(try rationale()["text"] as? String)
        #expect(plain == texts[0])
    }
}
