import Foundation
import TestFiles
import Testing

/// Toggling evidence and checking a row, by keys in a real terminal.
@Suite(
    "The check and the toggles in a real terminal", .serialized,
    .enabled(if: TerminalSession.isAvailable))
struct ExplorerCheckScreenTests {
    private let state: TemporaryFolder

    init() throws { state = try TemporaryFolder() }

    /// The explorer on the bundled films with user u0003 watched.
    private func watching(columns: Int, rows: Int) throws -> TerminalSession {
        let session = try TerminalSession(
            columns: columns, rows: rows,
            environment: [
                "HOME": state.path, "XDG_STATE_HOME": state.path, "XDG_CONFIG_HOME": state.path,
            ])
        try session.run("'\(ProgramRun.whyrec)'; echo ended with $?")
        try session.waitFor(text: "u0546")
        try session.type(":user u0003")
        try session.press("Enter")
        try session.waitFor(text: "grounded")
        return session
    }

    private func reports() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: state.url.appending(path: "whyrec/checks"), includingPropertiesForKeys: nil)
    }

    @Test(
        "a piece off, the check, its verdict and the report in under ten keys",
        arguments: [(80, 24), (120, 40), (200, 60)])
    func spotCheck(columns: Int, rows: Int) throws {
        let session = try watching(columns: columns, rows: rows)
        // 1: the evidence of the top row.
        try session.press("Enter")
        try session.waitFor(text: "off/on")
        // 2: a neighbour off: the text changes, the score does not, and both are said.
        try session.press("Space")
        var screen = try session.waitFor("the trial") { rows in
            rows.contains { $0.contains("[-gone-]") } && rows.contains { $0.contains("stays") }
        }
        #expect(screen.contains { $0.contains("[-") && $0.contains("-]") })
        try session.waitFor(text: "neighbours change the text")
        // 3: back on.
        try session.press("u")
        try session.waitFor("all on") { !$0.contains { $0.contains("[-gone-]") } }
        // 4: the check, to its verdict.
        try session.press("x")
        screen = try session.waitFor("a verdict") { rows in
            rows.contains { row in
                ["FAITHFUL:", "SCORE ONLY:", "TEXT ONLY:", "UNFAITHFUL:", "UNDECIDED:"]
                    .contains(where: row.contains)
            }
        }
        #expect(screen.contains { $0.contains("pinned at event 0") })
        #expect(screen.contains { $0.contains("random history x20") })
        #expect(screen.allSatisfy { $0.count <= columns })
        // 5: the report.
        try session.press("S")
        try session.waitFor(text: "saved check-u0003")
        let report = try String(contentsOf: try #require(reports().first), encoding: .utf8)
        let verdict = report.split(separator: "\n").first {
            $0.contains(":") && $0.contains("text")
        }
        #expect(
            verdict.map { line in screen.contains { $0.contains(line.dropFirst(4).prefix(24)) } }
                == true)
        // 6: back to the list, nothing left of it.
        try session.press("Escape")
        try session.waitFor("the panels") { !$0.contains { $0.contains("pinned at") } }
        try session.press("q")
        try session.waitFor(text: "ended with 0")
    }

    @Test("the score and verdict on the screen are those that whyrec check prints")
    func sameAsCommand() throws {
        let session = try watching(columns: 120, rows: 40)
        try session.press("x")
        try session.waitFor(text: "by chance")
        try session.press("S")
        try session.waitFor(text: "saved check-u0003")
        let screen = try session.screen()
        try session.press("Escape", "q")
        try session.waitFor(text: "ended with 0")
        let report = try String(contentsOf: try #require(reports().first), encoding: .utf8)
        let command = try #require(
            report.split(separator: "\n").first { $0.hasPrefix("    whyrec check ") })
        let line = "'\(ProgramRun.whyrec)'" + command.dropFirst("    whyrec".count)
        let run = try ProgramRun("/bin/bash", ["-c", line])
        #expect(run.status == 0, "\(run.standardError)")
        var compared = 0
        for printed in run.standardOutput.split(separator: "\n") {
            let words = printed.split(separator: " ")
            for name in ["all evidence ", "neighbours off", "all evidence off", "only evidence"]
            where printed.contains(name) && words.count >= 6 && printed.contains(".") {
                let figures = words.filter { $0.contains(".") }.map(String.init)
                guard figures.count == 3 else { continue }
                let isShown = screen.contains { row in
                    row.contains(name.trimmingCharacters(in: .whitespaces))
                        && row.contains(figures[0]) && row.contains(figures[2])
                }
                #expect(isShown, "\(printed)")
                compared += 1
            }
        }
        #expect(compared >= 4)
    }

    @Test("a check is stopped by Esc and by another row, while the stream runs")
    func stops() throws {
        let session = try watching(columns: 100, rows: 30)
        try session.type(":speed max")
        try session.press("Enter", "p")
        try session.waitFor("a running stream") { rows in
            rows.contains { $0.contains("LIVE") || $0.contains("CATCHING UP") }
        }
        for _ in 0..<5 {
            try session.press("x")
            try session.waitFor(text: "Check")
            try session.press("J")
            try session.press("Escape")
        }
        try session.waitFor("the panels") { !$0.contains { $0.contains("somebody else") } }
        try session.press("p")
        try session.waitFor(text: "PAUSED")
        try session.press("x")
        try session.waitFor(text: "by chance")
        try session.press("Escape", "q")
        try session.waitFor(text: "ended with 0")
    }
}
