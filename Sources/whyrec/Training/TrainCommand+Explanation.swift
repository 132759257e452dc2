import ArgumentParser
import Catalog
import Explanation
import Foundation
import Recommenders

/// `whyrec train --stage explain`.
extension TrainCommand {
    func trainExplanation() throws {
        let given = [
            ("--model", model != "sasrec"), ("--preset", preset != nil), ("--loss", loss != "bce"),
            ("--half", half), ("--without", without != nil),
        ]
        if let (name, _) = given.first(where: \.1) {
            throw ValidationError(
                "\(name) does not apply to --stage explain; use --backbone and --set key=value.")
        }
        guard let rule = TrainingSplit(split) else {
            let known = TrainingSplit.names.joined(separator: ", ")
            throw ValidationError("There is no split \"\(split)\". Splits: \(known).")
        }
        let settings = try explanationSettings()
        let opened = try Workspace(selectedBy: options)
        let workspace = opened.isWritable || output != nil ? opened : try opened.writableCopy()
        let store = try workspace.openCatalog()
        let cut = try rule.cut(store, seed: options.seed)
        let name = backbone ?? "aligned"
        let candidates = ModelFile.names(for: name, split: cut.name, in: workspace)
        let file = try modelFile(name, candidates, in: workspace, facts: store.facts)
        guard file.splitName == cut.name else {
            throw CommandFailure(
                "\(file.name) was trained on \(file.splitName), not \(cut.name)",
                hint: "train on the split of the model, or it has seen the answers: --split")
        }
        let workshop = try PromptWorkshop(
            file.model.recommender, languageModel: languageModel, store: store)
        let target =
            output.map { URL(fileURLWithPath: $0) }
            ?? workspace.modelsFolder.appending(path: PromptScorer.fileName(beside: file.name))
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try ExplanationTrainingRun(
            settings: settings, split: cut, workshop: workshop,
            origin: PromptProvenance(
                seed: options.seed, dataset: store.facts.contentHash, split: cut.name, step: 0,
                parent: file.model.recommender.version, parentFile: file.name,
                languageModel: workshop.model.identity),
            files: .init(
                model: target,
                state: target.deletingPathExtension().appendingPathExtension("training.safetensors")
            ), isResumed: resume, isJSON: options.json
        ).run()
    }

    private func explanationSettings() throws -> ExplanationSettings {
        if resume, !settings.isEmpty || epochs != nil {
            throw ValidationError("--resume goes on with the settings it was started with.")
        }
        var result = ExplanationSettings(options: ExplanationOptions())
        result.options.seed = options.seed
        if let epochs { result.options.epochs = epochs }
        do {
            for assignment in settings { try result.set(assignment) }
        } catch {
            throw ValidationError(error.description)
        }
        if let problem = result.options.problem {
            throw ValidationError("The settings do not work: \(problem).")
        }
        return result
    }
}
