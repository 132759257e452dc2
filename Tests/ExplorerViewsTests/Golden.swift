import Canvas
import Foundation
import Testing

/// Compares a canvas with the picture kept in `Snapshots/`. With `WHYREC_RECORD=1` the picture is
/// written anew and the test fails, so that a recording never passes for a check.
func expectGolden(
    _ canvas: Canvas, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Snapshots")
    let file = folder.appendingPathComponent(name + ".txt")
    let picture = canvas.dump
    if ProcessInfo.processInfo.environment["WHYREC_RECORD"] == "1" {
        do {
            try picture.write(to: file, atomically: true, encoding: .utf8)
            Issue.record(
                "recorded \(name): look at it, then run without WHYREC_RECORD",
                sourceLocation: sourceLocation)
        } catch {
            Issue.record("cannot record \(name): \(error)", sourceLocation: sourceLocation)
        }
        return
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
        Issue.record(
            "no picture \(name): record it with WHYREC_RECORD=1",
            sourceLocation: sourceLocation)
        return
    }
    let lines = picture.split(separator: "\n", omittingEmptySubsequences: false)
    let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines != keptLines else { return }
    let first = zip(lines, keptLines).enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
        """
        \(name) differs, first at line \((first?.offset ?? min(lines.count, keptLines.count)) + 1):
        kept:  \(first?.element.1 ?? "(end)")
        drawn: \(first?.element.0 ?? "(end)")
        """, sourceLocation: sourceLocation)
}

/// The repository's root.
let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
