import ArgumentParser
import Catalog
import Foundation

/// `whyrec import`: source files into a workspace.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read a data set into a workspace.",
        discussion: """
            FORMAT is one of \(DatasetFormat.allCases.map(\.rawValue).joined(separator: ", ")).
            Files are plain or gzip. Give the folder of a known data set, or its files; for tsv, \
            csv and jsonl give --interactions and --columns. A workspace holds one data set: the \
            same source again changes nothing, and a stopped import continues when the same \
            command runs again.
            """)

    @Argument(help: "Layout of the source.")
    var format: String

    @Argument(help: ArgumentHelp("Folder or files.", valueName: "path"))
    var paths: [String] = []

    @Option(help: ArgumentHelp("Table of interactions.", valueName: "file"))
    var interactions: String?

    @Option(
        help: ArgumentHelp(
            "Its columns: user=,item=[,time=][,value=]; names, or numbers from 1.",
            valueName: "role=column,…"))
    var columns: String?

    @Option(help: ArgumentHelp("Descriptions of items.", valueName: "file"))
    var items: String?

    @Option(help: ArgumentHelp("Layout of --items when it is a known one.", valueName: "format"))
    var itemsFormat: String?

    @Option(
        help: ArgumentHelp(
            "Columns of --items: id=[,title=][,year=][,attributes=A+B][,text=][,image=][,sound=].",
            valueName: "role=column,…"))
    var itemColumns: String?

    @Option(help: ArgumentHelp("More descriptions, such as plots.", valueName: "file"))
    var text: String?

    @Option(help: ArgumentHelp("Columns of --text, as for --items.", valueName: "role=column,…"))
    var textColumns: String?

    @Option(help: ArgumentHelp("Folder of pictures named by item.", valueName: "dir"))
    var images: String?

    @Option(help: ArgumentHelp("Folder of sounds named by item.", valueName: "dir"))
    var sounds: String?

    @OptionGroup var features: FeatureFileOptions

    @Option(help: "Stop after this many interactions.")
    var limit: Int?

    @Option(
        help: ArgumentHelp(
            "Rows that may be rejected in a file: a share such as 1%, or a number.",
            valueName: "limit"))
    var maxRejects: String = "1%"

    @Option(help: "Name of the data set.")
    var name: String?

    @Flag(help: "Take the place of another data set in the workspace, its events included.")
    var replace = false

    @OptionGroup var options: GlobalOptions

    mutating func run() throws {
        guard let workspace = options.workspace else {
            throw ValidationError("Where to? Give --workspace DIR; it is made when it is missing.")
        }
        let request = try usageChecked { try makeRequest() }
        Interruption.watch()
        var line = ProgressLine("importing", unit: "rows")
        defer { line.finish() }
        let start = ContinuousClock.now
        let report = try usageChecked {
            try DatasetImport(
                request,
                progress: { progress in
                    // Rows of packed files are not known beforehand; bytes read stand in for them.
                    let share = Double(progress.bytesRead) / Double(max(progress.totalBytes, 1))
                    let total = share > 0.02 ? Int(Double(progress.rows) / share) : nil
                    line.update(progress.rows, of: total)
                }, isCancelled: { Interruption.isRequested }
            ).run(into: URL(fileURLWithPath: workspace, isDirectory: true))
        }
        line.finish()
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let features = try keepFeatures(in: workspace)
        let summary = ImportSummary(
            report, workspace: workspace, seconds: seconds, features: features)
        if options.json { try printJSON(summary) } else { summary.printText() }
    }

    /// Features belong to items, so they are read when the items are there.
    private func keepFeatures(in workspace: String) throws -> [EncodingSummary] {
        let sources = try features.sources()
        if sources.isEmpty { return [] }
        let opened = try Workspace(opening: URL(fileURLWithPath: workspace, isDirectory: true))
        do {
            return try opened.keepFeatures(sources, opened.openCatalog()).map(EncodingSummary.init)
        } catch {
            throw CommandFailure(
                "the data set was imported, its features were not: \(error)",
                hint: "try them again with: whyrec encode --workspace \(workspace) --features …")
        }
    }

    private func makeRequest() throws -> ImportRequest {
        guard let layout = DatasetFormat(rawValue: format) else {
            throw ValidationError(
                "There is no format \"\(format)\". Formats: "
                    + DatasetFormat.allCases.map(\.rawValue).joined(separator: ", ") + ".")
        }
        let files = paths + (interactions.map { [$0] } ?? [])
        guard !files.isEmpty else {
            throw ValidationError("Nothing to import. Give a folder or a file.")
        }
        guard let rejects = RejectLimit(maxRejects) else {
            throw ValidationError(
                "\"\(maxRejects)\" is neither a share such as 1% nor a number of rows.")
        }
        if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
        var request = ImportRequest(format: layout, paths: files.map { URL(fileURLWithPath: $0) })
        request.columns = try columns.map { try InteractionColumns(parsing: $0) }
        request.itemFiles = try itemFiles()
        request.imageFolder = images.map { URL(fileURLWithPath: $0, isDirectory: true) }
        request.soundFolder = sounds.map { URL(fileURLWithPath: $0, isDirectory: true) }
        request.limit = limit
        request.maximumRejects = rejects
        request.name = name
        request.replacesExisting = replace
        return request
    }

    private func itemFiles() throws -> [ItemFile] {
        var files: [ItemFile] = []
        if let items {
            let file = URL(fileURLWithPath: items)
            switch (itemsFormat, itemColumns) {
            case (let name?, nil):
                guard let layout = DatasetFormat(rawValue: name) else {
                    throw ValidationError("There is no format \"\(name)\" for --items-format.")
                }
                files.append(ItemFile(file: file, layout: .format(layout)))
            case (nil, let columns?):
                files.append(
                    ItemFile(file: file, layout: .columns(try ItemColumns(parsing: columns))))
            default:
                throw ValidationError("--items needs either --items-format or --item-columns.")
            }
        } else if itemsFormat != nil || itemColumns != nil {
            throw ValidationError("--items-format and --item-columns describe --items FILE.")
        }
        if let text {
            guard let textColumns else { throw ValidationError("--text needs --text-columns.") }
            files.append(
                ItemFile(
                    file: URL(fileURLWithPath: text),
                    layout: .columns(try ItemColumns(parsing: textColumns))))
        }
        return files
    }

    /// Errors about options become wrong usage, which exits with 2.
    private func usageChecked<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as CatalogError where error.kind == .usage {
            throw ValidationError(error.description)
        }
    }
}

/// What `whyrec import` tells when it is done.
private struct ImportSummary: Encodable {
    let name: String
    let workspace: String
    let users: Int
    let items: Int
    let ratedItems: Int
    let interactions: Int
    let rejected: Int
    let rejectedRows: [RejectedRow]
    let untimed: Int
    let seconds: Double
    let rowsPerSecond: Double
    let timeResolution: TimeResolution
    let contentHash: String
    let resumed: Bool
    let alreadyPresent: Bool
    let peakRssBytes: Int?
    let features: [EncodingSummary]

    init(
        _ report: ImportReport, workspace: String, seconds: Double, features: [EncodingSummary]
    ) {
        self.features = features
        name = report.facts.name
        self.workspace = workspace
        users = report.facts.users
        items = report.facts.items
        ratedItems = report.facts.ratedItems
        interactions = report.facts.interactions
        rejected = report.rejected
        rejectedRows = report.rejectedRows
        untimed = report.untimed
        self.seconds = seconds
        rowsPerSecond = Double(report.facts.interactions) / max(seconds, 1e-9)
        timeResolution = report.facts.timeResolution
        contentHash = report.facts.contentHash
        resumed = report.wasResumed
        alreadyPresent = report.wasPresent
        peakRssBytes = peakResidentBytes()
    }

    func printText() {
        for row in rejectedRows { note("skipped \(row)") }
        if rejected > rejectedRows.count, !rejectedRows.isEmpty {
            note("and \((rejected - rejectedRows.count).formatted()) more rows")
        }
        if untimed > 0 { note("\(untimed.formatted()) rows have no time and were left out") }
        if alreadyPresent { note("this source was imported before; nothing was changed") }
        print(
            "\(name): \(users.formatted()) users, \(items.formatted()) items "
                + "(\(ratedItems.formatted()) with interactions), "
                + "\(interactions.formatted()) interactions, \(rejected.formatted()) rejected, "
                + "\(seconds.formatted(.number.precision(.fractionLength(2)))) s "
                + "(\(Int(rowsPerSecond).formatted()) rows/s)")
        for feature in features { feature.printText() }
    }

    private func note(_ text: String) {
        FileHandle.standardError.write(Data("whyrec: \(text)\n".utf8))
    }
}
