import ArgumentParser
import Catalog
import Foundation

/// `whyrec doctor`: what is wrong with the data, and what the terminal can show.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Examine the data of a workspace and the terminal.",
        discussion: """
            Reports what changes the meaning of a metric: tied or day-only times, duplicates, \
            tests before training, leaks by id order, missing titles and pictures; and what the \
            terminal lacks.
            """)

    @OptionGroup var options: GlobalOptions

    func run() throws {
        var findings = TerminalExamination(
            environment: ProcessInfo.processInfo.environment
        ).findings()
        let workspace = try Workspace(selectedBy: options)
        let store = try workspace.openCatalog()
        findings = try DataDoctor(store).findings() + findings
        if options.json {
            try printJSON(Report(findings: findings, dataset: store.facts))
        } else {
            print(table(findings, facts: store.facts))
        }
    }

    private struct Report: Encodable {
        let findings: [DoctorFinding]
        let dataset: DatasetFacts
    }

    private func table(_ findings: [DoctorFinding], facts: DatasetFacts) -> String {
        var lines = [
            "\(facts.name.printable): \(facts.users.formatted()) users, \(facts.items.formatted()) items, "
                + "\(facts.interactions.formatted()) interactions, times in "
                + "\(facts.timeResolution.rawValue), content \(facts.contentHash)", "",
        ]
        let codeWidth = findings.map(\.code.count).max() ?? 0
        for finding in findings {
            let code = finding.code.padding(toLength: codeWidth, withPad: " ", startingAt: 0)
            let severity = finding.severity.rawValue.padding(
                toLength: 8, withPad: " ", startingAt: 0)
            let count = finding.count.formatted()
            let padding = String(repeating: " ", count: max(0, 9 - count.count))
            lines.append("\(severity) \(code) \(padding)\(count)  \(finding.example.printable)")
            lines.append(String(repeating: " ", count: 21 + codeWidth) + finding.advice)
        }
        if findings.isEmpty { lines.append("nothing to report") }
        return lines.joined(separator: "\n")
    }
}

extension String {
    /// The text with control characters taken out, so that data cannot drive a terminal.
    fileprivate var printable: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }
}
