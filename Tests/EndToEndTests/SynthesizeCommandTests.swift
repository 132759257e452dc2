import Foundation
import Testing

@Suite("The synthesize command")
struct SynthesizeCommandTests {
    private struct Summary: Decodable {
        struct Report: Decodable {
            let interactions: Int
            let posters: Int
            let sounds: Int
        }

        let report: Report
        let isImported: Bool
    }

    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-synthesize-\(UUID().uuidString)")
    }

    private static let size = ["--users", "12", "--items", "64", "--days", "20"]

    @Test("a world is made, imported with its media, and not overwritten unless told to")
    func makesAndImports() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let arguments =
            ["synthesize", "--output", folder.path, "--events-per-user", "6", "--missing", "0.8"]
            + Self.size
        let made = try ProgramRun(ProgramRun.whyrec, arguments + ["--json"])
        #expect(made.status == 0, "\(made.standardError)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let summary = try decoder.decode(Summary.self, from: Data(made.standardOutput.utf8))
        #expect(summary.isImported)
        #expect(summary.report.posters > 0)
        #expect(summary.report.sounds > 0)
        let posters = try FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: "source/posters").path)
        #expect(posters.count == summary.report.posters)

        let examined = try ProgramRun.whyrec("doctor", "--workspace", folder.path)
        #expect(examined.status == 0)
        #expect(examined.standardOutput.contains("times in seconds"))

        let again = try ProgramRun(ProgramRun.whyrec, arguments)
        #expect(again.status == 1)
        #expect(again.standardError.contains("--replace"))
        let replaced = try ProgramRun(
            ProgramRun.whyrec, arguments + ["--replace", "--without-media", "--seed", "8"])
        #expect(replaced.status == 0, "\(replaced.standardError)")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/source/posters"))
    }

    @Test("numbers that make no world are wrong usage, told with what is possible")
    func refusesNonsense() throws {
        for (arguments, words) in [
            (["--users", "0"], "--users 0"), (["--items", "3"], "between 64"),
            (["--days", "-1"], "--days"), (["--missing", "1.5"], "--missing"),
            (["--items", "50000"], "--without-media"),
        ] {
            let run = try ProgramRun(
                ProgramRun.whyrec, ["synthesize", "--output", folder.path] + arguments)
            #expect(run.status == 2, "\(arguments)")
            #expect(run.standardError.contains(words), "\(run.standardError)")
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path))
    }
}
