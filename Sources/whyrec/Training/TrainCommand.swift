import ArgumentParser
import Catalog
import Evaluation
import Explanation
import Foundation
import Recommenders

/// `whyrec train`: fits a model to a workspace.
struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Train a model on a workspace.",
        discussion: """
            Trains SASRec; or with --stage align a content side that is joined to it; or with \
            --stage language-model the embedded language model on text made from the catalogue. \
            Writes to the workspace's models folder, with the state to go on from beside it. \
            Ctrl-C stops between two steps and keeps that state; --resume goes on as if nothing \
            had happened, to the bit.

            --stage explain trains the prompt by which the frozen language model scores candidates \
            with their evidence, on the validation events of the model's split: projectors, \
            evidence encoder, null token and head, beside the model as NAME.prompt.safetensors.

            --stage quantize writes codes of the items of --model beside it, a byte for each part \
            of a latent: --set subspaces=64, codebook=256, iterations=25, points=256.
            """)

    @OptionGroup var options: GlobalOptions

    @Option(
        help: """
            What to train: backbone; align, the content side of a backbone; explain, the prompt \
            that scores with evidence; quantize, codes of a model's item latents; or \
            language-model, the one that ships.
            """)
    var stage = "backbone"

    @Option(help: "Which model.")
    var model = "sasrec"

    @Option(
        help:
            "Size and settings to start from: paper (width 256) or compact (width 50, the default)."
    )
    var preset: String?

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp("Change one setting, such as length=200.", valueName: "key=value"))
    var settings: [String] = []

    @Option(help: "bce: one sampled negative, as published. ce: the whole catalogue.")
    var loss = "bce"

    @Option(help: "Passes over the users.")
    var epochs: Int?

    @Option(
        help: """
            Which events are set aside: \
            \(TrainingSplit.names.joined(separator: ", ")).
            """)
    var split = "leave-one-out"

    @Option(
        help: ArgumentHelp(
            """
            For align and explain: the model that is kept as it is. Default: the sasrec of the \
            split, for explain the aligned one.
            """,
            valueName: "model"))
    var backbone: String?

    @Option(
        help: ArgumentHelp(
            "For align: train without text, image, audio, alignment or reconstruction.",
            valueName: "part,…"))
    var without: String?

    @Option(
        help: ArgumentHelp(
            "For explain: folder of the language model. Default: the embedded one.",
            valueName: "dir"))
    var languageModel: String?

    @Flag(help: "Go on with the training that was stopped.")
    var resume = false

    @Flag(help: "Write the model in half precision, to ship it.")
    var half = false

    @Option(help: ArgumentHelp("Where to write the model.", valueName: "file"))
    var output: String?

    /// Models that are made from counts: there is nothing to train in them.
    private static let untrained = ["popularity", "recent-popularity", "item-knn"]

    func run() throws {
        if stage == "language-model" { return try trainLanguageModel() }
        if stage == "align" { return try trainAlignment() }
        if languageModel != nil, stage != "explain" {
            throw ValidationError("--language-model applies to --stage explain.")
        }
        if stage == "explain" { return try trainExplanation() }
        if stage == "quantize" { return try trainQuantization() }
        guard stage == "backbone" else {
            throw ValidationError(
                "There is no stage \"\(stage)\". Stages: backbone, align, explain, quantize, "
                    + "language-model.")
        }
        if backbone != nil || without != nil {
            throw ValidationError("--backbone and --without apply to --stage align.")
        }
        if Self.untrained.contains(model) {
            return try printUntrained()
        }
        guard model == "sasrec" else {
            let known = (["sasrec"] + Self.untrained).joined(separator: ", ")
            throw ValidationError("There is no model \"\(model)\". Models: \(known).")
        }
        guard let rule = TrainingSplit(split) else {
            let known = TrainingSplit.names.joined(separator: ", ")
            throw ValidationError("There is no split \"\(split)\". Splits: \(known).")
        }
        let settings = try makeSettings()
        let opened = try Workspace(selectedBy: options)
        let workspace = opened.isWritable ? opened : try opened.writableCopy()
        let store = try workspace.openCatalog()
        let cut = try rule.cut(store, seed: options.seed)
        try TrainingRun(
            settings: settings, split: cut, dataset: store.facts.contentHash,
            files: try files(in: workspace, split: cut.name, loss: settings.options.loss),
            isResumed: resume, requestedEpochs: epochs, isHalf: half, isJSON: options.json
        ).run()
    }

    /// Refuses what means something for the backbone only, instead of ignoring it.
    private func refuseBackboneOptions() throws {
        let given = [
            ("--model", model != "sasrec"), ("--preset", preset != nil), ("--loss", loss != "bce"),
            ("--epochs", epochs != nil), ("--split", split != "leave-one-out"), ("--half", half),
            ("--backbone", backbone != nil), ("--without", without != nil),
        ]
        if let (name, _) = given.first(where: \.1) {
            throw ValidationError(
                "\(name) does not apply to --stage language-model; use --set key=value.")
        }
    }

    private func trainLanguageModel() throws {
        try refuseBackboneOptions()
        let workspace = try Workspace(selectedBy: options)
        let recipe = EmbeddedModelRecipe(seed: options.seed)
        let writable =
            try workspace.isWritable || output != nil ? workspace : workspace.writableCopy()
        let folder =
            output.map { URL(fileURLWithPath: $0) }
            ?? writable.modelsFolder.appending(path: "language-model")
        if resume, !settings.isEmpty {
            throw ValidationError("--resume goes on with the settings it was started with.")
        }
        var chosen = LanguageModelSettings(shape: recipe.shape, options: recipe.options)
        try chosen.set(settings)
        try LanguageModelTrainingRun(
            recipe: recipe, shape: chosen.shape, options: chosen.options,
            catalog: try CorpusCatalog(workspace.openCatalog()), folder: folder,
            isResumed: resume, isJSON: options.json
        ).run()
    }

    private func makeSettings() throws -> TrainingSettings {
        guard let loss = SASRec.Loss(rawValue: loss) else {
            throw ValidationError("There is no loss \"\(loss)\". Losses: bce, ce.")
        }
        if resume, preset != nil || !settings.isEmpty {
            throw ValidationError(
                "--resume goes on with the settings it was started with; only --epochs can change.")
        }
        let preset = preset ?? "compact"
        let presets: [String: SASRec.Configuration] = ["paper": .paper, "compact": .compact]
        guard let configuration = presets[preset] else {
            throw ValidationError("There is no preset \"\(preset)\". Presets: paper, compact.")
        }
        var result = TrainingSettings(
            configuration: configuration,
            options: TrainingOptions(loss: loss, seed: options.seed))
        if let epochs { result.options.epochs = epochs }
        do {
            for assignment in settings { try result.set(assignment) }
        } catch {
            throw ValidationError(error.description)
        }
        if let problem = result.configuration.problem ?? result.options.problem {
            throw ValidationError("The settings do not work: \(problem).")
        }
        return result
    }

    private func files(
        in workspace: Workspace, split: String, loss: SASRec.Loss
    ) throws -> TrainingRun.Files {
        let model =
            output.map { URL(fileURLWithPath: $0) }
            ?? workspace.modelsFolder.appending(path: SASRec.fileName(loss: loss, split: split))
        try FileManager.default.createDirectory(
            at: model.deletingLastPathComponent(), withIntermediateDirectories: true)
        let state = model.deletingPathExtension().appendingPathExtension("training.safetensors")
        return TrainingRun.Files(model: model, state: state)
    }

    private func printUntrained() throws {
        if options.json {
            try printJSON(["done": "true", "model": model, "note": "nothing to train"])
        } else {
            print("\(model) counts interactions when it is asked: there is nothing to train.")
        }
    }
}
