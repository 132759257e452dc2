import Foundation
import Testing

@Suite("The explorer in a real terminal", .serialized, .enabled(if: TerminalSession.isAvailable))
struct ExplorerTests {
    /// Starts the explorer on the bundled workspace and waits until users are listed.
    private func opened(columns: Int, rows: Int) throws -> TerminalSession {
        let session = try TerminalSession(
            columns: columns, rows: rows, environment: try home())
        try session.run("stty -g > $HOME/before; '\(ProgramRun.whyrec)'; echo ended with $?")
        try session.waitFor("the list of users") { $0.contains { $0.contains("by events") } }
        try session.waitFor("users") { $0.contains { $0.contains("u0546") } }
        return session
    }

    /// A home folder of its own, so that nothing of the person's is read or written.
    private func home() throws -> [String: String] {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-home-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return [
            "HOME": folder.path, "XDG_STATE_HOME": folder.path, "XDG_CONFIG_HOME": folder.path,
        ]
    }

    /// The terminal is as the shell left it: settings, screen and cursor.
    private func expectUsable(_ session: TerminalSession) throws {
        try session.waitFor("the main screen") { _ in try !session.isAlternateScreenOn() }
        try session.run("clear; stty -g | diff - $HOME/before && echo same settings")
        try session.waitFor(text: "same settings")
        #expect(try session.isCursorVisible())
    }

    @Test(
        "draws the hero screen at every breakpoint",
        arguments: [(80, 24), (120, 40), (200, 60)])
    func heroScreen(columns: Int, rows: Int) throws {
        let session = try opened(columns: columns, rows: rows)
        try session.press("Enter")
        let screen = try session.waitFor(text: "Candidates")
        #expect(screen.allSatisfy { $0.count <= columns })
        try session.press("q")
        try session.waitFor(text: "ended with 0")
        try expectUsable(session)
    }

    @Test("the screen shows the list that rank prints")
    func sameListAsRank() throws {
        struct Listing: Decodable {
            struct Row: Decodable {
                let rank: Int
                let title: String
                let score: Double
            }
            let rows: [Row]
        }
        let run = try ProgramRun.whyrec("rank", "--user", "u0000", "--k", "30", "--json")
        #expect(run.status == 0)
        let listing = try JSONDecoder().decode(Listing.self, from: Data(run.standardOutput.utf8))
        #expect(listing.rows.count == 30)

        let session = try opened(columns: 200, rows: 60)
        try session.type(":user u0000")
        try session.press("Enter")
        let last = listing.rows[29]
        let screen = try session.waitFor("row 30") { rows in
            rows.contains { $0.contains(" 30 ") && $0.contains(last.title.prefix(12)) }
        }
        for row in listing.rows {
            let score = String(format: "%.3f", row.score)
            let isShown = screen.contains { line in
                line.contains(" \(row.rank) ") && line.contains(row.title.prefix(12))
                    && line.contains(score)
            }
            #expect(isShown, "\(row.rank) \(row.title) \(score)")
        }
        try session.press("q")
        try session.waitFor(text: "ended with 0")
    }

    @Test("a sample that was named is looked at and left as it was")
    func sparesSamples() throws {
        let sample = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "sample-data/orbit")
        let store = sample.appending(path: "whyrec.sqlite")
        let before = try Data(contentsOf: store)
        let session = try TerminalSession(columns: 120, rows: 40, environment: try home())
        try session.run("'\(ProgramRun.whyrec)' --workspace '\(sample.path)'; echo ended with $?")
        try session.waitFor(text: "u1192")
        try session.press("Enter")
        try session.waitFor(text: "grounded")
        try session.press(".")
        try session.waitFor(text: "event 1 of")
        try session.press("q")
        try session.waitFor(text: "ended with 0")
        #expect(try Data(contentsOf: store) == before)
    }

    @Test("Ctrl-C ends the program and leaves the shell usable")
    func controlC() throws {
        let session = try opened(columns: 100, rows: 30)
        try session.press("C-c")
        try session.waitFor(text: "ended with 0")
        try expectUsable(session)
    }

    @Test(
        "ends on a signal and leaves the shell usable",
        arguments: [
            ("TERM", 0), ("HUP", 0), ("SEGV", 139), ("TRAP", 133), ("ILL", 132), ("ABRT", 134),
        ])
    func signals(name: String, status: Int) throws {
        let session = try opened(columns: 100, rows: 30)
        let other = try ProgramRun(
            "/usr/bin/env", ["pkill", "-\(name)", "-P", try session.shell()])
        #expect(other.status == 0)
        try session.waitFor(text: "ended with \(status)")
        try expectUsable(session)
    }

    @Test("Ctrl-Z gives the shell back and fg brings the screen back")
    func suspension() throws {
        let session = try opened(columns: 100, rows: 30)
        try session.press("C-z")
        try session.waitFor(text: "Stopped")
        #expect(try !session.isAlternateScreenOn())
        try session.run("fg")
        try session.waitFor("the explorer") { rows in
            try session.isAlternateScreenOn() && rows.contains { $0.contains("u0546") }
        }
        try session.press("q")
        // The shell took the stop for the end and went on to its next command.
        try session.waitFor(text: "ended with 148")
        try expectUsable(session)
    }

    @Test("follows the size of the terminal, down to the smallest")
    func resizing() throws {
        let session = try opened(columns: 120, rows: 40)
        try session.resize(columns: 30, rows: 8)
        try session.waitFor(text: "40x10")
        try session.resize(columns: 80, rows: 24)
        try session.waitFor(text: "u0546")
        try session.press("q")
        try session.waitFor(text: "ended with 0")
    }

    @Test("an unknown TERM is one sentence with a hint, and the shell stays as it was")
    func unknownTerminal() throws {
        let session = try TerminalSession(columns: 100, rows: 30, environment: try home())
        try session.run(
            "stty -g > $HOME/before; TERM=nonsense '\(ProgramRun.whyrec)'; echo ended with $?")
        let screen = try session.waitFor(text: "ended with 1")
        #expect(screen.joined().contains("nonsense"))
        try expectUsable(session)
    }

    @Test("without a terminal it says so and names the command for pipes")
    func noTerminal() throws {
        let run = try ProgramRun.whyrec("explore")
        #expect(run.status == 1)
        #expect(run.standardError.contains("rank"))
        #expect(run.standardError.split(separator: "\n").count == 1)
    }
}
