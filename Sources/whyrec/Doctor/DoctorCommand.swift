import ArgumentParser
import Catalog
import Foundation
import Tensor

/// `whyrec doctor`: what is wrong with the data, what the terminal can show, and what a language
/// model will cost.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Examine the data of a workspace and the terminal, or a language model.",
        discussion: """
            Reports what changes the meaning of a metric: tied or day-only times, duplicates, \
            tests before training, leaks by id order, missing titles and pictures, pictures and \
            sounds that cannot be decoded; and what the terminal lacks.

            With --language-model it examines a model folder instead: what it holds, whether the \
            tokenizer gives texts back, and, before anything long, what speed and memory to \
            expect on this machine; then it loads the model and measures.
            """)

    @Option(
        help: ArgumentHelp(
            "Examine a model folder in the Hugging Face layout instead of data.", valueName: "dir"))
    var languageModel: String?

    @Option(
        help: """
            How weights are kept in memory: \
            \(WeightFormat.allCases.map(\.rawValue).joined(separator: ", ")). Default: f32 under \
            100 million weights, else bf16.
            """)
    var weights: String?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard let weights else { return }
        if languageModel == nil { throw ValidationError("--weights goes with --language-model.") }
        if WeightFormat(rawValue: weights) == nil {
            let known = WeightFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("There are no weights \"\(weights)\". Weights: \(known).")
        }
    }

    func run() throws {
        if let languageModel { return try examine(languageModel) }
        var findings = TerminalExamination(
            environment: ProcessInfo.processInfo.environment
        ).findings()
        let workspace = try Workspace(selectedBy: options)
        let store = try workspace.openCatalog()
        let media = MediaExamination(workspace, store)
        findings =
            try media.correcting(DataDoctor(store).findings()) + media.findings()
            + QuantizationExamination(workspace: workspace, store: store).findings() + findings
        if options.json {
            try printJSON(Report(findings: findings, dataset: store.facts))
        } else {
            print(table(findings, facts: store.facts))
        }
    }

    /// Prints what to expect before the long part begins.
    private func examine(_ path: String) throws {
        var examination = try LanguageModelExamination(
            path: path, weights: weights.flatMap(WeightFormat.init), seed: options.seed)
        if !options.json {
            // Not through a buffer: what to expect must be read before the load.
            FileHandle.standardOutput.write(Data((examination.introduction + "\n").utf8))
        }
        try examination.measure()
        if options.json { return try printJSON(examination) }
        print(examination.outcome)
        if !examination.findings.isEmpty {
            print(rows(examination.findings).joined(separator: "\n"))
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
        lines += rows(findings)
        if findings.isEmpty { lines.append("nothing to report") }
        return lines.joined(separator: "\n")
    }

    private func rows(_ findings: [DoctorFinding]) -> [String] {
        var lines: [String] = []
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
        return lines
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
