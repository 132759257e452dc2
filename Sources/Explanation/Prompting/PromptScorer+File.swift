import Autodiff
import Foundation
import LanguageModel
import Layers
import Recommenders

/// The file of a prompt's learned part: everything but the language model and the model whose
/// latents it reads.
extension PromptScorer {
    static let fileFormat = "whyrec-prompt-1"

    /// Name of the file beside the model whose latents are read, such as
    /// `aligned-leave-one-out.prompt.safetensors`.
    public static func fileName(beside model: String) -> String { "\(model).prompt.safetensors" }

    /// Writes the learned part atomically, in single precision.
    public func save(to url: URL) throws {
        var header = ModelHeader(format: Self.fileFormat, path: url.path)
        try header.set("provenance", to: provenance)
        try header.set("preset", to: preset)
        try header.set("network", to: network.configuration)
        try SafetensorsFile.write(
            weights.block.tensors(), metadata: header.values, to: url.path)
    }

    /// What a file says about itself; read without the language model.
    public struct Header: Sendable, Hashable {
        /// Where the learned part comes from.
        public let provenance: PromptProvenance
        /// Lengths of the prompt.
        public let preset: PromptPreset
        let configuration: PromptNetwork.Configuration

        /// Reads and checks it.
        ///
        /// - Parameter base: The model whose latents are read.
        /// - Throws: As ``PromptScorer/load(_:base:context:)``.
        public init(_ url: URL, base: any LatentRecommender) throws {
            try self.init(try SafetensorsFile(path: url.path), url, base: base)
        }

        init(_ file: SafetensorsFile, _ url: URL, base: any LatentRecommender) throws {
            let header = try ModelHeader(file, format: fileFormat)
            provenance = try header.value("provenance", as: PromptProvenance.self)
            preset = try header.value("preset", as: PromptPreset.self)
            configuration = try header.value("network", as: PromptNetwork.Configuration.self)
            if let problem = preset.problem ?? configuration.problem {
                throw PromptScorer.refusal(url, problem)
            }
            guard provenance.parent == base.version, configuration.latentWidth == base.latentWidth
            else {
                throw PromptScorer.refusal(
                    url, "it was trained with the model \(provenance.parent)")
            }
        }
    }

    /// Reads what `save` wrote.
    ///
    /// - Parameters:
    ///   - base: The model whose latents are read.
    ///   - context: Makes the context for the lengths in the file.
    /// - Throws: `SafetensorsError` or `ModelFileError` when the file is damaged, of another kind,
    ///   or belongs to another model or language model.
    public static func load(
        _ url: URL, base: any LatentRecommender, context: (PromptPreset) throws -> PromptContext
    ) throws -> PromptScorer {
        let file = try SafetensorsFile(path: url.path)
        let header = try Header(file, url, base: base)
        let (provenance, configuration) = (header.provenance, header.configuration)
        let context = try context(header.preset)
        guard provenance.languageModel == context.model.identity,
            configuration.tokenWidth == context.model.architecture.inputWidth
        else {
            throw refusal(
                url, "it was trained with the language model \(provenance.languageModel)")
        }
        let network = PromptNetwork(configuration)
        let weights = ParameterBlock(network.layout)
        try weights.read(file)
        return PromptScorer(network, weights: weights, context: context, provenance: provenance)
    }

    private static func refusal(_ url: URL, _ reason: String) -> ModelFileError {
        ModelFileError(
            path: url.path, reason: reason, hint: "train it again: whyrec train --stage explain")
    }
}

extension PromptNetwork.Configuration {
    /// What is wrong with widths read from a file, in words; nil when nothing is.
    fileprivate var problem: String? {
        let widths = [latentWidth, tokenWidth, inner, headInner]
        let scales = [tokenScale, itemScale, userScale]
        return widths.allSatisfy { (1...65_536).contains($0) }
            && scales.allSatisfy { $0.isFinite && $0 > 0 } ? nil : "its widths are out of range"
    }
}
