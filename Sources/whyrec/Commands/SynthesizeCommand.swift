import ArgumentParser
import Catalog
import Foundation
import Synthesis

/// `whyrec synthesize`: makes a world with known answers and imports it.
struct SynthesizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "synthesize",
        abstract: "Make a world with known answers: films, users, and why each watched what.",
        discussion: """
            Writes invented films with descriptions, posters and sounds and what invented users \
            watched into source/, the true reason of each interaction into truth/, and imports \
            the source into a workspace in the same folder. No model reads truth/. The same \
            numbers and seed make the same world.
            """)

    @Option(help: "Users.")
    var users = WorldSize.bundled.users

    @Option(help: "Films.")
    var items = WorldSize.bundled.items

    @Option(help: "Length of the record in days.")
    var days = WorldSize.bundled.days

    @Option(help: "Mean number of interactions of a user.")
    var eventsPerUser = WorldSize.bundled.eventsPerUser

    @Option(help: "Probability that a film lacks its text, its poster, its sound, each.")
    var missing = WorldParameters().missingShare

    @Option(help: ArgumentHelp("Folder to write to.", valueName: "dir"))
    var output = "orbit"

    @Flag(help: "Make no posters and sounds.")
    var withoutMedia = false

    @Flag(help: "Write the files only, import nothing.")
    var withoutImport = false

    @Flag(help: "Put the new world in the place of one that is there.")
    var replace = false

    @OptionGroup var options: GlobalOptions

    mutating func run() throws {
        guard options.workspace == nil else {
            throw ValidationError("The workspace is made in --output; --workspace has no use here.")
        }
        let world = try makeWorld()
        Interruption.watch()
        let start = ContinuousClock.now
        let folder = URL(fileURLWithPath: output, isDirectory: true)
        let report = try write(world, to: folder)
        if !withoutImport { try importSource(of: folder, name: "orbit") }
        let summary = SynthesisSummary(
            report: report, output: folder.path, isImported: !withoutImport,
            seconds: (ContinuousClock.now - start) / .seconds(1))
        if options.json { try printJSON(summary) } else { summary.printText() }
    }

    private func makeWorld() throws -> World {
        guard (0...0.9).contains(missing) else {
            throw ValidationError("--missing \(missing) is no share between 0 and 0.9.")
        }
        var parameters = WorldParameters()
        parameters.missingShare = missing
        let size = WorldSize(
            users: users, items: items, days: days, eventsPerUser: eventsPerUser,
            hasMedia: !withoutMedia)
        do {
            return try World(size: size, parameters: parameters, seed: options.seed)
        } catch let error as SynthesisError {
            throw ValidationError(error.description)
        }
    }

    private func write(_ world: World, to folder: URL) throws -> SynthesisReport {
        var line = ProgressLine("making", unit: SynthesisProgress.Stage.interactions.rawValue)
        var stage = SynthesisProgress.Stage.interactions
        defer { line.finish() }
        do {
            return try WorldFolder(
                world,
                progress: { progress in
                    if progress.stage != stage {
                        stage = progress.stage
                        line.finish()
                        line = ProgressLine("making", unit: stage.rawValue)
                    }
                    line.update(progress.done, of: progress.total)
                }, isCancelled: { Interruption.isRequested }
            ).write(to: folder, replacing: replace)
        } catch is CancellationError {
            throw CommandFailure("stopped; nothing was written", hint: "run the command again")
        }
    }

    private func importSource(of folder: URL, name: String) throws {
        var line = ProgressLine("importing", unit: "rows")
        defer { line.finish() }
        _ = try DatasetImport(
            try Self.importRequest(of: folder, name: name, hasMedia: !withoutMedia),
            progress: { line.update($0.rows, of: nil) },
            isCancelled: { Interruption.isRequested }
        ).run(into: folder)
    }

    /// The import of a world's source; what a person would type is in the world's README.
    static func importRequest(of folder: URL, name: String, hasMedia: Bool) throws -> ImportRequest
    {
        let source = folder.appending(path: "source", directoryHint: .isDirectory)
        var request = ImportRequest(
            format: .tsv, paths: [source.appending(path: "interactions.tsv.gz")])
        request.columns = try InteractionColumns(parsing: "user=user,item=item,time=time")
        request.itemFiles = [
            ItemFile(
                file: source.appending(path: "items.jsonl.gz"),
                layout: .columns(
                    try ItemColumns(
                        parsing: "id=id,title=title,year=year,text=text,"
                            + "attributes=genre+director+cast+tag")))
        ]
        if hasMedia {
            request.imageFolder = source.appending(path: "posters", directoryHint: .isDirectory)
            request.soundFolder = source.appending(path: "sounds", directoryHint: .isDirectory)
        }
        request.name = name
        request.replacesExisting = true
        return request
    }
}

/// What `whyrec synthesize` tells when it is done.
private struct SynthesisSummary: Encodable {
    let report: SynthesisReport
    let output: String
    let isImported: Bool
    let seconds: Double

    func printText() {
        let size = report.size
        print(
            "\(size.users.formatted()) users, \(size.items.formatted()) films "
                + "(\(report.lateItems.formatted()) late, \(report.posters.formatted()) posters, "
                + "\(report.sounds.formatted()) sounds), "
                + "\(report.interactions.formatted()) interactions over \(size.days) days "
                + "in \(output), \(seconds.formatted(.number.precision(.fractionLength(1)))) s")
        let shares = TrueReason.Kind.allCases.map { kind in
            "\(kind.rawValue) \(percent(report.shares[kind] ?? 0))"
        }
        print("reasons: " + shares.joined(separator: ", "))
        guard let key = report.answerKey else { return }
        print("Hit@10 of the last choice among 100 films (late films in brackets):")
        for row in key.rows {
            let late = row.hitAt10Late.map { " (\(percent($0)))" } ?? ""
            print("  \(row.knowledge.name): \(percent(row.hitAt10))\(late)")
        }
    }

    private func percent(_ share: Double) -> String {
        (share * 100).formatted(.number.precision(.fractionLength(1))) + " %"
    }
}
