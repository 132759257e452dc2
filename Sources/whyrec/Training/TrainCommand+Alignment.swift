import Alignment
import ArgumentParser
import Catalog
import Encoders
import Foundation
import Recommenders

/// `whyrec train --stage align`.
extension TrainCommand {
    func trainAlignment() throws {
        try refuseOptionsOfOtherStages()
        guard let rule = TrainingSplit(split) else {
            let known = TrainingSplit.names.joined(separator: ", ")
            throw ValidationError("There is no split \"\(split)\". Splits: \(known).")
        }
        let parts = try modelParts(without ?? "")
        let settings = try alignmentSettings(without: parts)
        let opened = try Workspace(selectedBy: options)
        let workspace = opened.isWritable || output != nil ? opened : try opened.writableCopy()
        let store = try workspace.openCatalog()
        let cut = try rule.cut(store, seed: options.seed)
        let backbone = try alignedBackbone(of: cut, in: workspace, store)
        var features = try workspace.featureTables(store).filter {
            !parts.contains($0.modality.part)
        }
        if let shuffled = settings.shuffled {
            features = features.map {
                $0.modality == shuffled ? $0.shufflingRows(seed: options.seed) : $0
            }
        }
        let model =
            output.map { URL(fileURLWithPath: $0) }
            ?? workspace.modelsFolder.appending(path: AlignedModel.fileName(split: cut.name))
        try FileManager.default.createDirectory(
            at: model.deletingLastPathComponent(), withIntermediateDirectories: true)
        try AlignmentTrainingRun(
            options: settings.options, split: cut, dataset: store.facts.contentHash,
            backbone: backbone.model, backboneFile: backbone.name,
            features: ItemFeatures(features),
            files: .init(
                model: model,
                state: model.deletingPathExtension().appendingPathExtension("training.safetensors")
            ),
            isResumed: resume, isHalf: half, isJSON: options.json
        ).run()
    }

    /// Refuses what means something for other stages only, instead of ignoring it.
    private func refuseOptionsOfOtherStages() throws {
        let given = [
            ("--model", model != "sasrec"), ("--preset", preset != nil),
            ("--loss", loss != "bce" && backbone != nil),
        ]
        if let (name, _) = given.first(where: \.1) {
            throw ValidationError(
                "\(name) does not apply to --stage align; use --set and --backbone.")
        }
        if resume, !settings.isEmpty || epochs != nil {
            throw ValidationError("--resume goes on with the settings it was started with.")
        }
    }

    private func alignmentSettings(without parts: Set<ModelPart>) throws -> AlignmentSettings {
        var result = AlignmentSettings(options: AlignerOptions(seed: options.seed))
        if let epochs { result.options.epochs = epochs }
        do {
            for assignment in settings { try result.set(assignment) }
        } catch {
            throw ValidationError(error.description)
        }
        if parts.contains(.alignment) { result.options.alignment = 0 }
        if parts.contains(.reconstruction) { result.options.reconstruction = 0 }
        let known: Set<ModelPart> = [.text, .image, .audio, .alignment, .reconstruction]
        if let other = parts.subtracting(known).map(\.rawValue).min() {
            throw ValidationError(
                "--without \(other) does not concern this stage: text, image, audio, alignment, "
                    + "reconstruction do.")
        }
        if let problem = result.options.problem {
            throw ValidationError("The settings do not work: \(problem).")
        }
        return result
    }

    /// The model that is kept as it is; it must have been trained on the same split.
    private func alignedBackbone(
        of cut: Split, in workspace: Workspace, _ store: CatalogStore
    ) throws -> (name: String, model: SASRec) {
        guard let loss = SASRec.Loss(rawValue: loss) else {
            throw ValidationError("There is no loss \"\(self.loss)\". Losses: bce, ce.")
        }
        let names =
            backbone.map { [$0] }
            ?? [loss, loss == .bce ? .ce : .bce].map {
                String(
                    SASRec.fileName(loss: $0, split: cut.name)
                        .dropLast(ModelFile.fileExtension.count + 1))
            }
        let file = try modelFile(names[0], names, in: workspace, facts: store.facts)
        guard case .sasrec(let model) = file.model else {
            throw CommandFailure(
                "\(file.name) is aligned already", hint: "give a backbone: --backbone sasrec")
        }
        guard file.splitName == cut.name else {
            throw CommandFailure(
                "\(file.name) was trained on \(file.splitName), not \(cut.name)",
                hint: "align on the split of the backbone, or it has seen the answers: --split")
        }
        return (file.name, model)
    }
}

/// Reads names of model parts such as `text,image`.
func modelParts(_ text: String) throws -> Set<ModelPart> {
    var parts: Set<ModelPart> = []
    for name in text.split(separator: ",").map(String.init) {
        guard let part = ModelPart(rawValue: name) else {
            let known = ModelPart.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("There is no part \"\(name)\". Parts: \(known).")
        }
        parts.insert(part)
    }
    return parts
}
