import Foundation
import Testing

/// The truth of a made-up world is for checks: no model may learn from it.
@Suite struct TruthWallTests {
    private let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func `no source file outside the world's own names the truth's files`() throws {
        let sources = root.appending(path: "Sources")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
            .filter { $0.hasSuffix(".swift") || $0.hasSuffix(".c") }
        #expect(paths.count > 100)
        for path in paths where !path.hasPrefix("Synthesis/") {
            let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
            // The command that makes a world says in its help where it puts the truth.
            guard path != "whyrec/Commands/SynthesizeCommand.swift" else { continue }
            let names = [
                "truth/", "path: \"truth", "Component(\"truth", "reasons.jsonl", "import Synthesis",
            ]
            for name in names { #expect(!text.contains(name), "\(path) names \(name)") }
        }
    }

    @Test func `no target but the program depends on the world`() throws {
        let manifest = try String(
            contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
        // The tail that target, testTarget and executableTarget share.
        let dependents = manifest.components(separatedBy: "arget(").filter {
            $0.components(separatedBy: "name:").dropFirst().first?.hasPrefix(" \"Synthesis\"")
                == false && $0.contains("\"Synthesis\"")
        }
        #expect(dependents.count == 2, "the program and the tests of the world")
        #expect(dependents.contains { $0.contains("name: \"whyrec\"") })
        #expect(dependents.contains { $0.contains("name: \"SynthesisTests\"") })
    }
}
