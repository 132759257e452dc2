import Alignment
import ArgumentParser
import Catalog
import Encoders
import Explanation
import Foundation
import Recommenders
import Streaming

/// The parts of a loaded model that can be switched off, and the model without some of them.
///
/// `rank`, `explain`, `evaluate` and the explorer ask here and nowhere else, so that a part that is
/// off means the same in all of them.
struct ModelParts {
    /// The frozen model.
    let base: any Recommender
    /// How its adapter learns; nil where nothing learns.
    let options: OnlineOptions?
    /// Product-quantised codes of its items; nil where nobody made any.
    let codes: QuantizedLatents?
    /// What scores the best of its lists again; nil where nothing does.
    let prompt: PromptStage?
    /// The parts there are, in the order of `ModelPart`.
    let present: [ModelPart]

    /// Looks at a model.
    ///
    /// - Parameters:
    ///   - options: How its adapter learns; nil where nothing learns.
    ///   - workspace: Where codes of its items may lie; nil looks for none.
    ///   - prompt: What scores the best of its lists again.
    init(
        of base: any Recommender, learning options: OnlineOptions?, in workspace: Workspace? = nil,
        prompt: PromptStage? = nil
    ) {
        self.base = base
        self.prompt = prompt
        codes = workspace.flatMap { Self.codes(of: base, in: $0) }
        let options = base is any LatentRecommender ? options : nil
        self.options = options
        var parts: Set<ModelPart> = []
        if let aligned = base as? AlignedModel {
            parts.formUnion(aligned.features.modalities.map(\.part))
        }
        if let options {
            parts.formUnion([.adapter, .gate, .ema])
            if options.consolidation > 0 { parts.insert(.ewc) }
            if options.replayCapacity > 0 { parts.insert(.replay) }
            if options.distillation > 0 { parts.insert(.distillation) }
            let hasSides = base is any SideLatentSource
            if hasSides, options.alignment > 0 { parts.insert(.alignment) }
            if hasSides, options.reconstruction > 0 { parts.insert(.reconstruction) }
        }
        if codes != nil { parts.insert(.pq) }
        if prompt != nil { parts.formUnion([.prompt, .evidence]) }
        present = ModelPart.allCases.filter(parts.contains)
    }

    /// Reads the parts that `--without` names, several separated by commas.
    ///
    /// - Throws: A usage error that lists the parts there are, when one is named that the model
    ///   lacks.
    func parsed(_ texts: [String]) throws -> Set<ModelPart> {
        var parts: Set<ModelPart> = []
        let names = texts.flatMap { $0.split(separator: ",") }
            .map { $0.trimmingPrefix(while: \.isWhitespace) }
        for name in names {
            guard let part = ModelPart(rawValue: String(name)), present.contains(part) else {
                let known = present.map(\.rawValue)
                throw ValidationError(
                    known.isEmpty
                        ? "\(base.name) has no parts that can be switched off."
                        : "\(base.name) has no part \"\(sanitized(String(name), limit: 40))\"; "
                            + "it has: \(known.joined(separator: ", ")).")
            }
            parts.insert(part)
        }
        return parts
    }

    /// The parts whose absence has to be learned: they make another stream of versions.
    static func learned(_ parts: Set<ModelPart>) -> Set<ModelPart> {
        parts.filter { !$0.actsAtOnce }
    }

    /// The frozen model without its modalities among `parts`.
    func frozen(without parts: Set<ModelPart>) -> any Recommender {
        guard let aligned = base as? AlignedModel else { return base }
        return aligned.without(parts)
    }

    /// What serves: a version of the adapter, or the frozen model where there is none, without
    /// parts. Those that act on learning must have been left out when the version was learned.
    func serving(
        _ version: AdaptedRecommender?, without parts: Set<ModelPart>
    ) -> any Recommender {
        // The second stage stands behind what serves, not in it.
        let parts = parts.subtracting([.prompt, .evidence])
        let model: any Recommender
        if let version, !parts.contains(.adapter) {
            model = version.without(parts)
        } else {
            model = frozen(without: parts)
        }
        guard let codes, !parts.contains(.pq), let latent = model as? any LatentRecommender,
            let quantized = try? QuantizedRecommender(latent, codes: codes)
        else { return model }
        return quantized
    }

    /// The codes that were made from a model's latents.
    private static func codes(
        of model: any Recommender, in workspace: Workspace
    ) -> QuantizedLatents? {
        guard let model = model as? any LatentRecommender else { return nil }
        let folder = workspace.modelsFolder
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names.sorted() where name.hasSuffix("." + QuantizationFile.fileExtension) {
            let file = try? QuantizationFile(contentsOf: folder.appendingPathComponent(name))
            // A file of another model, or a damaged one, is doctor's to report.
            if let file, file.mismatch(with: model) == nil { return file.codes }
        }
        return nil
    }
}

extension EvaluatedModel {
    /// The same model with parts switched off, for the badge as well. Cases of a split are asked of
    /// the frozen model, so nothing that learns between them can be.
    func without(_ names: [String]) throws -> EvaluatedModel {
        let parts = ModelParts(of: recommender, learning: nil)
        let off = try parts.parsed(names)
        if off.isEmpty { return self }
        let words = parts.present.filter(off.contains).map(\.rawValue).joined(separator: ", ")
        return EvaluatedModel(
            recommender: parts.frozen(without: off), loss: loss, warning: warning, file: file,
            variant: [variant, "without \(words)"].compactMap { $0 }.joined(separator: ", "))
    }
}

/// The model that is taken when none is named: the aligned one of the workspace when there is one,
/// else its sasrec.
func defaultModelName(in workspace: Workspace) -> String {
    let files = Set(modelNames(in: workspace))
    let aligned = ModelFile.names(for: "aligned", in: workspace)
    return aligned.contains(where: files.contains) ? "aligned" : "sasrec"
}
