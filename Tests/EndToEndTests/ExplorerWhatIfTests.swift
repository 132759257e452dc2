import Alignment
import Explanation
import Foundation
import Recommenders
import TestFiles
import Testing

@testable import ExplorerCore
@testable import whyrec

@Suite("What-if questions of the explorer's engine", .serialized)
struct ExplorerWhatIfTests {
    private let state: TemporaryFolder
    private let folder: TemporaryFolder
    private let films: URL

    init() throws {
        state = try TemporaryFolder()
        folder = try TemporaryFolder()
        films = folder.url.appending(path: "films")
        let bundled = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "sample-data/movielens-small")
        try FileManager.default.copyItem(at: bundled, to: films)
    }

    private func document(_ arguments: String...) throws -> [String: Any] {
        let run = try ProgramRun(
            ProgramRun.whyrec, arguments + ["--json", "--workspace", films.path])
        try #require(run.status == 0, "\(run.standardError)")
        let data = Data(run.standardOutput.utf8)
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test("What would dethrone a row is what the command says, and hiding it does")
    func dethrones() throws {
        let run = try EngineRun(films, state: state)
        let list = try run.ranking(of: 3)
        let row = list.rows[0]
        guard case .dethroned(let found) = try run.whatIf(.dethroning(user: 3, item: row.item))
        else {
            Issue.record("another answer")
            return
        }
        let document = try document("whatif", "dethrone", "--user", "u0003")
        let hidden = try #require(document["hidden"] as? [[String: Any]])
        #expect(hidden.compactMap { $0["item"] as? Int } == found.items.map { Int($0.item) })
        let after = try #require(document["after"] as? [String: Any])
        #expect(after["rank"] as? Int == found.after?.rank)
        #expect(found.before == CandidateStanding(score: row.score, rank: 1))
        let controls = try #require(document["controls"] as? [String: Any])
        #expect(controls["reached"] as? Int == found.controlsReached)

        let question = WhatIfQuestion.hiding(
            user: 3, items: found.items.map(\.item), listed: list.rows.map(\.item))
        guard case .hidden(let places) = try run.whatIf(question) else {
            Issue.record("another answer")
            return
        }
        #expect(places.places[row.item] == found.after && places.bestTitle == found.bestTitle)
        #expect(places.places.count == list.rows.count)
    }

    @Test("Nothing hidden that is in the history leaves every place as it is")
    func identity() throws {
        let run = try EngineRun(films, state: state)
        let list = try run.ranking(of: 3)
        let question = WhatIfQuestion.hiding(
            user: 3, items: [list.rows[0].item], listed: list.rows.map(\.item))
        guard case .hidden(let places) = try run.whatIf(question) else {
            Issue.record("another answer")
            return
        }
        for row in list.rows {
            let place = CandidateStanding(score: row.score, rank: row.rank)
            #expect(places.places[row.item] == place)
        }
    }

    @Test("Which events moved a row is what the command says, from the state that was kept")
    func moves() throws {
        var options = OnlineOptions.standard
        options.leastPool = 10
        let run = try EngineRun(films, state: state, options: options)
        try run.step(30)
        let session = try #require(run.engine.session)
        let user = session.model.events.stream[20].user
        let item = try run.ranking(of: user).rows[2].item
        let question = MoveQuestion(user: user, item: item, since: 12, adapterVersion: nil)
        let found = try #require(
            try session.moveReplay(question).findings(progress: { _, _ in }, isCancelled: { false })
        )
        #expect(found.since == 12 && found.eventIndex == 30 && !found.effects.isEmpty)
        let document = try document(
            "whatif", "replay", "--user", pseudonym(of: user), "--item",
            session.items[Int(item)].name, "--since", "12", "--at", "30", "--window", "10",
            "--set", "pool=10", "--most", "6")
        let effects = try #require(document["effects"] as? [[String: Any]])
        #expect(
            effects.compactMap { $0["index"] as? Int } == found.effects.map(\.eventIndex))
        // The text of a number loses its last bit on the way through JSON, no more.
        let changes = effects.compactMap { $0["score_change"] as? Double }
        #expect(changes.count == found.effects.count)
        #expect(
            zip(changes, found.effects).allSatisfy { abs($0 - $1.scoreChange) < 1e-12 })
        let (whole, rest) = (document["whole_change"], document["remainder"])
        #expect(abs((whole as? Double ?? .nan) - found.wholeChange) < 1e-12)
        #expect(abs((rest as? Double ?? .nan) - found.remainder) < 1e-12)
        #expect(found.effects.contains { $0.scoreChange != 0 })

        // A lesson alone moved the row: counted from before the events it was learned from.
        let lesson = MoveQuestion(user: user, item: item, since: 30, adapterVersion: 2)
        let learned = try #require(
            try session.moveReplay(lesson).findings(progress: { _, _ in }, isCancelled: { false }))
        #expect(learned.since == 29 && !learned.effects.isEmpty)
        #expect(
            try session.moveReplay(question)
                .findings(progress: { _, _ in }, isCancelled: { true }) == nil)
    }

    @Test("A moment before what is kept is declined with a way on")
    func tooFarBack() throws {
        var options = OnlineOptions.standard
        options.leastPool = 10
        let run = try EngineRun(films, state: state, options: options)
        try run.step(60)
        let session = try #require(run.engine.session)
        let item = try run.ranking(of: 3).rows[0].item
        let question = MoveQuestion(user: 3, item: item, since: 1, adapterVersion: nil)
        #expect {
            _ = try session.moveReplay(question)
        } throws: { error in
            "\(error)".contains("is not kept any more") && "\(error)".contains("whatif replay")
        }
        let messages = run.engine.run(.askWhatIf(run.token(.attribution), .move(question)))
        guard case .requestFailed? = messages.first else {
            Issue.record("not declined")
            return
        }
    }

    @Test(
        "In a terminal: hide an event, see the places, dethrone the best, undo",
        .enabled(if: TerminalSession.isAvailable))
    func keys() throws {
        let terminal = try TerminalSession(columns: 120, rows: 40)
        defer { withExtendedLifetime(terminal) {} }
        try terminal.run(
            "XDG_STATE_HOME='\(state.url.path)' '\(ProgramRun.whyrec)' --workspace '\(films.path)'"
                + " --glyphs ascii")
        try terminal.waitFor(text: "u0546")
        try terminal.press("Enter")
        try terminal.waitFor(text: "dot product")
        try terminal.press("y")
        try terminal.waitFor(text: "What would dethrone it")
        try terminal.waitFor(text: "scorings at event")
        try terminal.press("Enter")
        try terminal.waitFor(text: "best then")
        try terminal.press("2", "u")
        try terminal.waitFor("the plain list") { screen in
            !screen.contains { $0.contains("what if") }
        }
        try terminal.press("Space")
        try terminal.waitFor(text: "what if 1 hidden")
        try terminal.press("e")
        try terminal.waitFor("the plain list") { screen in
            !screen.contains { $0.contains("what if") }
        }
        try terminal.press("q")
    }
}
