import Foundation
import Testing

/// `whyrec spotcheck` on a small workspace, and on the films that ship with the program.
@Suite("The spot-check commands")
struct SpotCheckCommandTests {
    private let world: CrowdWorld

    init() throws {
        world = try CrowdWorld()
        try world.train(split: "temporal", epochs: 1)
    }

    @discardableResult
    private func run(_ arguments: String..., fails status: Int32 = 0) throws -> ProgramRun {
        let run = try ProgramRun(
            ProgramRun.whyrec,
            ["spotcheck"] + arguments + ["--workspace", world.workspace("first")])
        try #require(run.status == status, "\(run.standardError)")
        return run
    }

    private func document(_ run: ProgramRun) throws -> [String: Any] {
        let data = Data(run.standardOutput.utf8)
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private func cases(_ drawn: [String: Any]) throws -> [[String: Any]] {
        try #require(drawn["cases"] as? [[String: Any]])
    }

    @Test("a draw is kept, comes again with the same pin, and tells what is empty")
    func draw() throws {
        let first = try document(run("draw", "--count", "6", "--k", "8", "--json"))
        #expect(first["is_new"] as? Bool == true && first["queue"] as? String == "queue-1")
        #expect(try cases(first).count == 6)
        let notes = try #require(first["notes"] as? [String])
        #expect(notes.contains { $0.contains("none was found") })
        #expect(try cases(first).allSatisfy { ($0["user"] as? String)?.first == "u" })
        #expect(try cases(first)[0]["automatic"] == nil, "the check would lead the raters")
        let again = try document(run("draw", "--count", "6", "--k", "8", "--json"))
        #expect(again["is_new"] as? Bool == false && again["queue"] as? String == "queue-1")
        let copy = try document(
            run("draw", "--count", "6", "--k", "8", "--name", "copy", "--json"))
        func rows(_ drawn: [String: Any]) throws -> [String] {
            try cases(drawn).map { "\($0["user"] ?? "") \($0["item"] ?? "") \($0["rank"] ?? "")" }
        }
        #expect(try rows(copy) == rows(first))
        let other = try document(run("draw", "--count", "6", "--k", "8", "--seed", "8", "--json"))
        #expect(try rows(other) != rows(first))
        let taken = try run("draw", "--count", "6", "--name", "copy", fails: 1)
        #expect(taken.standardError.contains("there is a queue named copy already"))
        try run("draw", "--count", "0", fails: 2)
        try run("draw", "--k", "7", fails: 2)
    }

    @Test("verdicts are recorded, counted, shown and exported; the check is told afterwards")
    func verdicts() throws {
        try run("draw", "--count", "4", "--k", "8")
        #expect(try run("show", "--case", "1").standardOutput.contains("after your verdict"))
        let first = try document(
            run(
                "record", "--case", "1", "--verdict", "faithful", "--rater", "anna", "--note",
                "=cmd(), \"quoted\"\n\u{1B}[2J", "--json"))
        #expect(first["saw_check"] as? Bool == false)
        let said = try #require((first["automatic"] as? [String: Any])?["verdict"] as? String)
        let shown = try run("show", "--case", "1", "--rater", "anna").standardOutput
        #expect(shown.contains("automatic check: \(said)"))
        #expect(!shown.contains("\u{1B}"))
        for (id, verdict, rater) in [
            (1, "unfaithful", "ben"), (2, "unfaithful", "ben"), (2, "unsure", "anna"),
            (3, "unfaithful", "anna"), (1, "unfaithful", "anna"),
        ] {
            try run("record", "--case", "\(id)", "--verdict", verdict, "--rater", rater)
        }
        let status = try document(run("status", "--rater", "anna", "--json"))
        let queue = try #require((status["queues"] as? [[String: Any]])?.first)
        #expect(queue["open"] as? [Int] == [4])
        let raters = try #require(queue["raters"] as? [[String: Any]])
        #expect(raters.map { $0["judged"] as? Int } == [3, 2])
        #expect(raters.map { $0["unfaithful"] as? Int } == [2, 2])

        let json = try document(run("export", "--json", "--history"))
        let rows = try #require(json["verdicts"] as? [[String: Any]])
        #expect(rows.count == 6 && rows.count { $0["current"] as? Bool == true } == 5)
        #expect(rows[0]["note"] as? String == "=cmd(), \"quoted\" \u{FFFD}[2J")
        let people = try #require((json["people"] as? [[String: Any]])?.first)
        // Both judged 1 and 2; of 2 anna is unsure.
        #expect(people["shared"] as? Int == 2 && people["unsure"] as? Int == 1)
        #expect(people["cases"] as? Int == 1 && people["observed"] as? Double == 1)
        #expect(people["kappa"] is NSNull)
        #expect((json["mapping"] as? String)?.contains("faithful counts as faithful") == true)
    }

    @Test("a table is read back as it was written, formulas as text, agreement beside it")
    func tables() throws {
        try run("draw", "--count", "3", "--k", "8")
        try run(
            "record", "--case", "2", "--verdict", "unsure", "--rater", "anna", "--note",
            "=1+1, \"a\"")
        let table = try run("export")
        let lines = table.standardOutput.components(separatedBy: "\r\n")
        #expect(lines.count == 3 && lines[2].isEmpty)
        #expect(lines[1].contains("\"'=1+1, \"\"a\"\"\""))
        #expect(table.standardError.contains("anna and automatic check"))
        let file = world.workspace("first") + "/out/verdicts.csv"
        let run = try run("export", "--to", file)
        #expect(run.standardOutput.contains("1 verdicts in"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == table.standardOutput)
        let beside = try String(
            contentsOfFile: world.workspace("first") + "/out/verdicts-agreement.csv",
            encoding: .utf8)
        #expect(beside.contains("anna,automatic check,1,"))
        let failed = try self.run("export", "--to", "/proc/nowhere/x.csv", fails: 1)
        #expect(failed.standardError.contains("/proc/nowhere"))
    }

    @Test("what cannot be is told with a hint, and nothing is kept of it")
    func refusals() throws {
        let empty = try run("status")
        #expect(empty.standardOutput.contains("no queue yet"))
        let missing = try run("record", "--case", "7", "--verdict", "faithful", fails: 1)
        #expect(missing.standardError.contains("there is no case 7 (whyrec spotcheck status"))
        try run("record", "--case", "7", "--verdict", "maybe", fails: 2)
        try run("draw", "--count", "2", "--k", "8")
        let unnamed = try run(
            "record", "--case", "1", "--verdict", "unsure", "--rater", " ", fails: 1)
        #expect(unnamed.standardError.contains("name of a rater is empty"))
        let queue = try run("export", "--queue", "none", fails: 1)
        #expect(queue.standardError.contains("queues: queue-1"))
        try run("export", "--json", "--format", "csv", fails: 2)
        let none = try document(run("export", "--json"))
        #expect((none["verdicts"] as? [Any])?.isEmpty == true)
    }

    @Test("the check of a drawn row is the one that whyrec check makes")
    func sameCheck() throws {
        let drawn = try document(run("draw", "--count", "3", "--k", "8", "--json"))
        for each in try cases(drawn) {
            let id = try #require(each["case"] as? Int)
            let kept = try document(
                run("record", "--case", "\(id)", "--verdict", "unsure", "--json"))
            let found = try #require(kept["automatic"] as? [String: Any])
            let title = try #require(each["title"] as? String)
            let check = try ProgramRun.whyrec(
                "check", "--user", try #require(each["user"] as? String), "--item", title, "--k",
                "8", "--json", "--workspace", world.workspace("first"))
            try #require(check.status == 0, "\(check.standardError)")
            let its = try document(check)
            #expect(its["verdict"] as? String == found["verdict"] as? String)
            #expect(its["margin"] as? Double == found["margin"] as? Double)
        }
    }

    @Test("a disk that takes no more is told, and what was acknowledged is there afterwards")
    func fullDisk() throws {
        try run("draw", "--count", "2", "--k", "8")
        try run("record", "--case", "1", "--verdict", "faithful", "--rater", "anna")
        let note = String(repeating: "n", count: 1_900)
        let script = "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\""
        let full = try ProgramRun(
            "/bin/sh",
            [
                "-c", script, ProgramRun.whyrec, "spotcheck", "record", "--case", "2",
                "--verdict", "unsure", "--rater", "anna", "--note", note, "--workspace",
                world.workspace("first"),
            ])
        #expect(full.status == 1 && !full.standardOutput.contains("kept"))
        #expect(full.standardError.hasPrefix("whyrec: "))
        let rows = try #require(document(run("export", "--json"))["verdicts"] as? [[String: Any]])
        #expect(rows.count == 1 && rows[0]["verdict"] as? String == "faithful")
    }

    @Test("the films that ship are only read: verdicts go to a copy in the state folder")
    func bundled() throws {
        let state = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-state-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: state) }
        let home = ["XDG_STATE_HOME": state.path]
        let before = try ProgramRun.whyrec("spotcheck", "status", environment: home)
        #expect(before.status == 0 && before.standardOutput.contains("no queue yet"))
        #expect(!FileManager.default.fileExists(atPath: state.path), "looking writes nothing")
        let draw = try ProgramRun.whyrec("spotcheck", "draw", "--count", "2", environment: home)
        try #require(draw.status == 0, "\(draw.standardError)")
        let record = try ProgramRun.whyrec(
            "spotcheck", "record", "--case", "2", "--verdict", "faithful", "--rater", "anna",
            environment: home)
        #expect(record.standardOutput.hasPrefix("case 2: faithful by anna, kept"))
        let after = try ProgramRun.whyrec("spotcheck", "status", environment: home)
        #expect(after.standardOutput.contains("anna: 1 of 2"))
        let elsewhere = try ProgramRun.whyrec(
            "spotcheck", "status", environment: ["XDG_STATE_HOME": state.path + "-other"])
        #expect(elsewhere.standardOutput.contains("no queue yet"))
    }
}

/// The spot-check on the screen of a real terminal.
@Suite(
    "The spot-check in a real terminal", .serialized, .enabled(if: TerminalSession.isAvailable))
struct SpotCheckTerminalTests {
    private let state: URL
    private let environment: [String: String]

    init() throws {
        state = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-home-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
        environment = [
            "HOME": state.path, "XDG_STATE_HOME": state.path, "XDG_CONFIG_HOME": state.path,
        ]
    }

    /// Opens the explorer on the films that ship, with a queue of four cases drawn before.
    private func opened(columns: Int, rows: Int, draws: Bool = true) throws -> TerminalSession {
        if draws {
            let draw = try ProgramRun.whyrec(
                "spotcheck", "draw", "--count", "4", environment: environment)
            try #require(draw.status == 0, "\(draw.standardError)")
        }
        let session = try TerminalSession(
            columns: columns, rows: rows, environment: environment)
        try start(session)
        return session
    }

    private func start(_ session: TerminalSession) throws {
        try session.run("'\(ProgramRun.whyrec)' --rater anna; echo ended with $?")
        try session.waitFor("users") { $0.contains { $0.contains("u0546") } }
    }

    private func verdicts() throws -> [[String: Any]] {
        let run = try ProgramRun.whyrec("spotcheck", "export", "--json", environment: environment)
        let document = try #require(
            JSONSerialization.jsonObject(with: Data(run.standardOutput.utf8)) as? [String: Any])
        return try #require(document["verdicts"] as? [[String: Any]])
    }

    @Test(
        "a queue is judged by one key a verdict, with a note, and exported",
        arguments: [(80, 24), (120, 40), (200, 60)])
    func judges(columns: Int, rows: Int) throws {
        let session = try opened(columns: columns, rows: rows)
        try session.type("v")
        try session.waitFor(text: "case 1 of 4")
        try session.waitFor(text: "the automatic check is shown after")
        try session.type("f")
        try session.waitFor(text: "kept")
        try session.waitFor(text: "automatic check: ")
        try session.type(" ")
        try session.waitFor(text: "case 2 of 4")
        try session.type("c")
        try session.type("=cmd() by hand")
        try session.press("Enter")
        try session.waitFor(text: "note =cmd() by hand")
        try session.type("n")
        try session.waitFor(text: "2 of 4")
        try session.waitFor(text: "kept")
        try session.type("S")
        try session.waitFor(text: "2 verdicts written to")
        try session.type("qq")
        try session.waitFor(text: "ended with 0")
        let kept = try verdicts()
        #expect(kept.compactMap { $0["verdict"] as? String } == ["faithful", "unfaithful"])
        #expect(kept.allSatisfy { $0["rater"] as? String == "anna" })
        #expect(kept.allSatisfy { ($0["milliseconds_spent"] as? Int ?? -1) >= 0 })
        #expect(kept[1]["note"] as? String == "=cmd() by hand")
        let table = try String(
            contentsOf: state.appending(
                path: "whyrec/exports/movielens-small-verdicts.csv"), encoding: .utf8)
        #expect(table.contains(",\"'=cmd() by hand\","))
    }

    @Test("what the screen calls kept survives a kill, and the queue goes on where it stopped")
    func killed() throws {
        let session = try opened(columns: 100, rows: 30)
        try session.type("v")
        try session.waitFor(text: "case 1 of 4")
        for verdict in ["f", "s"] {
            try session.type(verdict)
            try session.waitFor(text: "kept")
            try session.type(" ")
            try session.waitFor("the next case") { rows in !rows.contains { $0.contains("kept") } }
        }
        try session.type("n")
        try session.waitFor(text: "kept")
        let kill = try ProgramRun("/usr/bin/env", ["pkill", "-KILL", "-P", try session.shell()])
        #expect(kill.status == 0)
        try session.waitFor("the shell") { $0.contains { $0.contains("ended with 137") } }
        #expect(
            try verdicts().compactMap { $0["verdict"] as? String }
                == ["faithful", "unsure", "unfaithful"])
        try session.run("reset; clear")
        try start(session)
        try session.type("v")
        try session.waitFor(text: "case 4 of 4")
        try session.press("C-c")
        try session.waitFor(text: "ended with 0")
    }

    @Test("without a queue one is drawn at once, and a verdict that waits at the end is written")
    func drawsAndEnds() throws {
        let session = try opened(columns: 80, rows: 24, draws: false)
        try session.type("v")
        try session.waitFor(text: "case 1 of 30", limit: 120)
        try session.type("f")
        try session.press("C-c")
        try session.waitFor(text: "ended with 0")
        #expect(try verdicts().compactMap { $0["verdict"] as? String } == ["faithful"])
    }

    @Test(
        "from the list to a verdict and a report in eight keys: run, open, switch off, check, judge, save",
        arguments: [(80, 24), (200, 60)])
    func eightKeys(columns: Int, rows: Int) throws {
        let session = try opened(columns: columns, rows: rows, draws: false)
        try session.press("Enter")  // 1: watch the first user
        try session.waitFor(text: "grounded")
        try session.type("J")  // 2: run to the user's next event
        try session.waitFor("a rank change") { screen in
            screen.contains { $0.contains("since event") || $0.contains("since adapter") }
        }
        try session.type("g")  // 3: the top row
        try session.press("Enter")  // 4: its evidence
        try session.waitFor(text: "NEIGHBOURS")
        try session.press("Space")  // 5: one piece off
        try session.type("x")  // 6: the check
        try session.waitFor(text: "your verdict", limit: 120)
        try session.type("n")  // 7: the verdict
        try session.waitFor(text: "unfaithful by anna is kept")
        try session.type("S")  // 8: the report
        try session.waitFor(text: "report saved in")
        try session.press("C-c")
        try session.waitFor(text: "ended with 0")
        let kept = try verdicts()
        #expect(kept.count == 1 && kept[0]["saw_check"] as? Bool == true)
        #expect(kept[0]["queue"] is NSNull || kept[0]["queue"] == nil)
        #expect((kept[0]["automatic_verdict"] as? String)?.isEmpty == false)
    }
}
