import ArgumentParser
import Catalog
import Encoders
import Foundation

/// `whyrec encode`: texts, pictures and sounds of a workspace into feature tables.
struct EncodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encode",
        abstract: "Make features of the items' texts, pictures and sounds.",
        discussion: """
            Writes one table a modality into the workspace's features folder, which training and \
            ranking read. The compact encoders need no download. A folder with CLIP or Wav2Vec2 \
            in the Hugging Face layout is an encoder too, and --features brings in what others \
            computed. Rows are kept by the hash of their content: what has not changed is not \
            encoded again, and Ctrl-C keeps what is done. A file that cannot be decoded leaves \
            its item without that modality; whyrec doctor names it.
            """)

    @Option(help: "text, image or audio; may be repeated. Default: whatever items have.")
    var modality: [FeatureModality] = []

    @Option(
        help: ArgumentHelp(
            "compact, or a folder with a model in the Hugging Face layout.",
            valueName: "compact|dir"))
    var encoder = "compact"

    @Option(help: "Width of the compact features of texts.")
    var textWidth = CompactText.usualWidth

    @OptionGroup var features: FeatureFileOptions

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard (1...1024).contains(textWidth) else {
            throw ValidationError("--text-width \(textWidth) is not in 1...1024.")
        }
        if !features.files.isEmpty, !modality.isEmpty || encoder != "compact" {
            throw ValidationError("--features brings its own modality and encoder.")
        }
        guard encoder != "compact" else { return }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: encoder, isDirectory: &isFolder),
            isFolder.boolValue
        else {
            throw ValidationError("There is no encoder \"\(encoder)\": compact, or a folder.")
        }
    }

    func run() throws {
        let opened = try Workspace(selectedBy: options)
        let workspace = opened.isWritable ? opened : try opened.writableCopy()
        let store = try workspace.openCatalog()
        let sources = try features.sources()
        if !sources.isEmpty {
            let reports = try workspace.keepFeatures(sources, store)
            return try show(reports.map { EncodingSummary($0) }, workspace)
        }
        Interruption.watch()
        let run = EncodingRun(workspace: workspace, store: store, seed: options.seed)
        let summaries =
            encoder == "compact"
            ? try run.encodeCompactly(Set(modality), textWidth: textWidth)
            : try run.encode(with: URL(fileURLWithPath: encoder), Set(modality))
        try show(summaries, workspace)
        if summaries.contains(where: { !$0.complete }) {
            throw CommandFailure(
                "stopped before the end; what is done is kept",
                hint: "run the same command again to continue")
        }
    }

    private func show(_ summaries: [EncodingSummary], _ workspace: Workspace) throws {
        if options.json {
            try printJSON(
                EncodingReport(workspace: workspace.folder.path, modalities: summaries))
        } else {
            for summary in summaries { summary.printText() }
            if summaries.isEmpty { print("no item has anything to encode") }
        }
    }

    private struct EncodingReport: Encodable {
        let workspace: String
        let modalities: [EncodingSummary]
    }
}

extension FeatureModality: ExpressibleByArgument {}
