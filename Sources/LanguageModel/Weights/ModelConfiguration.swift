import Foundation

/// What `config.json` says about a model, every value checked; what is not supported and would
/// change the computation has been refused by name.
public struct ModelConfiguration: Sendable {
    /// Weights and equations.
    public let architecture: any Architecture
    /// The token that begins a sequence, nil when the file names none.
    public let beginning: Int32?
    /// The tokens that end a sequence.
    public let ends: [Int32]

    /// Reads a file in the Hugging Face form. Throws `LanguageModelError`.
    public init(path: String) throws(LanguageModelError) {
        try self.init(ConfigurationObject(path: path))
    }

    /// Reads the text of such a file.
    ///
    /// - Parameter path: For errors.
    public init(json: Data, path: String) throws(LanguageModelError) {
        try self.init(ConfigurationObject(json: json, path: path))
    }

    private init(_ file: ConfigurationObject) throws(LanguageModelError) {
        guard let type = try file.string("model_type") else {
            throw file.refusal(
                "model_type", expected: "one of \(Self.supported)",
                hint: "The folder must hold a language model in the Hugging Face form")
        }
        switch type {
        case "llama", "mistral", "qwen2":
            architecture = LLaMA(try LLaMAConfiguration(file, family: type))
        case "opt": architecture = OPT(try OPTConfiguration(file))
        default:
            throw file.refusal("model_type", expected: "one of \(Self.supported)")
        }
        let vocabulary = architecture.vocabularyCount
        beginning = file.tokens("bos_token_id", vocabularyCount: vocabulary).first
        ends = file.tokens("eos_token_id", vocabularyCount: vocabulary)
    }

    private static let supported = #""llama", "mistral", "opt", "qwen2""#
}

/// Bounds that no published model comes near; they keep sizes from overflowing. Nothing is
/// allocated by them: a size is believed when the tensors of that size are there.
enum ConfigurationBounds {
    static let vocabulary = 1...16_777_216
    static let width = 1...1_048_576
    static let blocks = 1...65_536
    static let heads = 1...65_536
    static let context = 1...67_108_864
}

extension ConfigurationObject {
    /// Refuses options that change the computation of any family and that this engine lacks.
    func refuseUnsupported(
        classes: Set<String>, activation key: String, _ activations: Set<String>
    ) throws(LanguageModelError) {
        if has("quantization_config") {
            throw refusal(
                "quantization_config", expected: "weights as f32, f16 or bf16",
                hint: "Quantise at load with --weights int8 instead")
        }
        let names = try strings("architectures")
        if !names.isEmpty, classes.isDisjoint(with: names) {
            throw refusal(
                "architectures", expected: "one of \(classes.sorted().joined(separator: ", "))",
                found: names.prefix(4).map(LanguageModelError.quoted).joined(separator: ", "))
        }
        if let activation = try string(key), !activations.contains(activation) {
            throw refusal(key, expected: activations.sorted().joined(separator: " or "))
        }
        for key in Self.foreignOptions {
            switch values[key] ?? .null {
            case .null, .bool(false), .integer(0), .number(0): continue
            default:
                throw refusal(
                    key, expected: "nothing", hint: "The engine does not compute this option")
            }
        }
    }

    /// Options of neighbouring families that a configuration of a supported one may carry; with a
    /// value other than null, false or zero they ask for something else than is computed here.
    private static let foreignOptions = [
        "alibi", "attn_logit_softcapping", "clip_qkv", "cross_attention_layers",
        "final_logit_softcapping", "logit_scale", "num_experts", "num_local_experts", "qk_norm",
        "rope_interleaved", "use_alibi", "use_qk_norm",
    ]
}
