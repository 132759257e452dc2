import Foundation
import Layers

/// Writing the model as a folder that any reader of LLaMA checkpoints opens.
extension LanguageModelTraining {
    /// What is told about a trained model beside its weights.
    public struct Record: Sendable, Codable, Equatable {
        /// Sizes of the model.
        public var shape: Shape
        /// How it was trained.
        public var options: Options
        /// Identifies the documents.
        public var corpus: String
        /// Number of weights, the tied head counted once.
        public var parameters: Int
        /// Steps taken.
        public var steps: Int
        /// Documents read.
        public var documents: Int
        /// Targets learned from.
        public var tokens: Int
        /// Perplexity on the held-out documents when it was last measured.
        public var validationPerplexity: Double?
    }

    /// What the training has come to.
    public var record: Record {
        Record(
            shape: shape, options: options, corpus: corpus, parameters: parameterCount,
            steps: step, documents: place, tokens: rowsSeen, validationPerplexity: validation)
    }

    /// Writes `config.json`, `model.safetensors` and `training.json` into a folder, each atomically,
    /// the weights last.
    ///
    /// - Parameters:
    ///   - folder: Made when it is not there.
    ///   - type: `.f16` to ship the model, `.f32` to keep every bit.
    ///   - beginning: Id that begins a sequence.
    ///   - end: Id that ends one.
    public func export(
        to folder: URL, as type: SafetensorsType = .f16, beginning: Int32?, end: Int32?
    ) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let configuration = PublishedConfiguration(
            shape, type: type, beginning: beginning, end: end)
        for (name, data) in [
            ("config.json", try encoder.encode(configuration)),
            ("training.json", try encoder.encode(record)),
        ] {
            try (data + Data("\n".utf8)).write(to: folder.appending(path: name), options: .atomic)
        }
        try SafetensorsFile.write(
            weights.tensors(as: type), metadata: ["format": "pt"],
            to: folder.appending(path: "model.safetensors").path)
    }
}

/// The keys that readers of LLaMA checkpoints expect in `config.json`.
private struct PublishedConfiguration: Encodable {
    let values: [(key: String, value: any Encodable)]

    init(
        _ shape: LanguageModelTraining.Shape, type: SafetensorsType, beginning: Int32?, end: Int32?
    ) {
        let configuration = shape.configuration
        var values: [(String, any Encodable)] = [
            ("architectures", ["LlamaForCausalLM"]), ("model_type", "llama"),
            ("vocab_size", shape.vocabularyCount), ("hidden_size", shape.width),
            ("intermediate_size", shape.feedForwardWidth), ("num_hidden_layers", shape.blocks),
            ("num_attention_heads", shape.heads), ("num_key_value_heads", shape.keyValueHeads),
            ("head_dim", configuration.headWidth), ("hidden_act", "silu"),
            ("max_position_embeddings", shape.contextCount), ("rms_norm_eps", 1e-6),
            ("rope_theta", configuration.rotary.theta), ("attention_bias", false),
            ("mlp_bias", false), ("tie_word_embeddings", true), ("initializer_range", 0.02),
            ("torch_dtype", type == .f16 ? "float16" : type == .bf16 ? "bfloat16" : "float32"),
        ]
        if let beginning { values.append(("bos_token_id", beginning)) }
        if let end { values.append(("eos_token_id", end)) }
        self.values = values
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for (key, value) in values {
            try container.encode(value, forKey: Key(stringValue: key))
        }
    }
}
