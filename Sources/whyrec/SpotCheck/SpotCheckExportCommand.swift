import ArgumentParser
import Catalog
import Evaluation
import Foundation

/// `whyrec spotcheck export`: the verdicts and the agreement.
struct SpotCheckExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write verdicts and Cohen's kappa as CSV or JSON.",
        discussion: """
            CSV is a row a verdict; the agreement goes to a second file, NAME-agreement.csv, or to \
            standard error when the table goes to standard output. JSON holds both. Users are \
            pseudonyms. \(SpotCheckAgreement.mapping) Intervals are asymptotic, 95 %.
            """)

    /// How it is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case csv, json
    }

    @Option(help: "csv or json.")
    var format: Format?

    @Option(help: ArgumentHelp("Write to this file.", valueName: "file"))
    var to: String?

    @Option(help: "Only cases of the queue of this name.")
    var queue: String?

    @Flag(help: "List verdicts that were changed later, too.")
    var history = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if options.json, to == nil, format == .csv {
            throw ValidationError("--json and --format csv exclude each other without --to.")
        }
    }

    func run() throws {
        let store = try SpotCheckStore(selectedBy: options).forReading()
        let document = try VerdictDocument(
            store, queue: try store.queue(named: queue), withHistory: history)
        let isJSON = (format ?? (options.json && to == nil ? .json : .csv)) == .json
        guard let to else {
            if isJSON { return FileHandle.standardOutput.write(try document.json()) }
            FileHandle.standardOutput.write(Data(document.verdictTable.text.utf8))
            for line in document.agreementLines + [document.mapping] {
                noteOnStandardError(line)
            }
            return
        }
        let file = URL(fileURLWithPath: to)
        var files = [file]
        if isJSON {
            try write(try document.json(), to: file)
        } else {
            let second = Self.agreementFile(beside: file)
            files.append(second)
            try write(Data(document.verdictTable.text.utf8), to: file)
            try write(Data(document.agreementTable.text.utf8), to: second)
        }
        let report = ExportReport(
            files: files.map(\.path), verdicts: document.verdicts.count,
            people: document.people, check: document.check, mapping: document.mapping)
        if options.json { return try printJSON(report) }
        print("\(report.verdicts) verdicts in \(report.files.joined(separator: " and "))")
        for line in document.agreementLines { print(line) }
        for line in wrapped(document.mapping) { print(line) }
    }

    private static func agreementFile(beside file: URL) -> URL {
        let stem = file.deletingPathExtension().lastPathComponent
        let end = file.pathExtension.isEmpty ? "" : ".\(file.pathExtension)"
        return file.deletingLastPathComponent().appending(path: "\(stem)-agreement\(end)")
    }
}

/// What `whyrec spotcheck export --to FILE --json` tells.
private struct ExportReport: Encodable {
    let files: [String]
    let verdicts: Int
    let people: [RaterAgreement]
    let check: [RaterAgreement]
    let mapping: String
}
