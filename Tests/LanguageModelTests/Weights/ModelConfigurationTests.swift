import Foundation
import Testing

@testable import LanguageModel

@Suite struct ModelConfigurationTests {
    private static let llama: [String: any Sendable] = [
        "model_type": "llama", "vocab_size": 16, "hidden_size": 16, "intermediate_size": 24,
        "num_hidden_layers": 2, "num_attention_heads": 4,
    ]
    private static let opt: [String: any Sendable] = [
        "model_type": "opt", "vocab_size": 16, "hidden_size": 16, "ffn_dim": 24,
        "num_hidden_layers": 2, "num_attention_heads": 4, "max_position_embeddings": 64,
    ]

    private func read(
        _ base: [String: any Sendable], _ change: String = "{}"
    ) throws -> any Architecture {
        let changes = try JSONSerialization.jsonObject(with: Data(change.utf8))
        var values: [String: Any] = base
        for (key, value) in try #require(changes as? [String: Any]) { values[key] = value }
        let json = try JSONSerialization.data(withJSONObject: values)
        return try ModelConfiguration(json: json, path: "config.json").architecture
    }

    private func refusal(
        _ base: [String: any Sendable], _ change: String
    ) throws -> LanguageModelError? {
        do {
            _ = try read(base, change)
            return nil
        } catch let error as LanguageModelError {
            return error
        }
    }

    @Test func `missing keys have the defaults of the family`() throws {
        let llama = try #require(try read(Self.llama) as? LLaMA).configuration
        #expect(llama.keyValueHeads == 4 && llama.headWidth == 4 && llama.contextCount == 2048)
        #expect(!llama.isHeadTied && llama.normEpsilon == 1e-6 && llama.rotary.theta == 10_000)
        let opt = try #require(try read(Self.opt) as? OPT).configuration
        #expect(opt.inputWidth == 16 && opt.isNormFirst && opt.hasFinalNorm && opt.isHeadTied)
    }

    @Test func `families with the same equations are read`() throws {
        let heads = #""num_key_value_heads": 2, "#
        let qwen = try #require(
            try read(Self.llama, #"{"model_type": "qwen2", \#(heads) "sliding_window": 8}"#)
                as? LLaMA)
        #expect(qwen.configuration.hasAttentionBias && !qwen.configuration.hasAttentionOutputBias)
        let mistral = try read(
            Self.llama, #"{"model_type": "mistral", \#(heads) "sliding_window": null}"#)
        #expect(mistral.attention.keyValueHeads == 2)
        #expect(
            try refusal(Self.llama, #"{"model_type": "mistral", "num_key_value_heads": 2}"#)?.place
                == "sliding_window")
        #expect(
            try refusal(Self.llama, #"{"model_type": "qwen2", "sliding_window": null}"#)?.place
                == "num_key_value_heads")
    }

    @Test(
        arguments: [
            (#"{"model_type": "gpt2"}"#, "model_type"),
            (#"{"model_type": null}"#, "model_type"),
            (#"{"hidden_act": "gelu"}"#, "hidden_act"),
            (#"{"architectures": ["LlamaForSequenceClassification"]}"#, "architectures"),
            (#"{"quantization_config": {"bits": 4}}"#, "quantization_config"),
            (#"{"sliding_window": 128}"#, "sliding_window"),
            (#"{"layer_types": ["full_attention", "sliding_attention"]}"#, "layer_types"),
            (#"{"partial_rotary_factor": 0.5}"#, "partial_rotary_factor"),
            (#"{"pretraining_tp": 2}"#, "pretraining_tp"),
            (#"{"num_local_experts": 8}"#, "num_local_experts"),
            (#"{"rope_interleaved": true}"#, "rope_interleaved"),
            (#"{"hidden_size": 0}"#, "hidden_size"),
            (#"{"hidden_size": 18}"#, "hidden_size"),
            (#"{"hidden_size": 20}"#, "hidden_size"),
            (#"{"hidden_size": true}"#, "hidden_size"),
            (#"{"hidden_size": 1e18}"#, "hidden_size"),
            (#"{"hidden_size": "16"}"#, "hidden_size"),
            (#"{"head_dim": 5}"#, "head_dim"),
            (#"{"vocab_size": -1}"#, "vocab_size"),
            (#"{"vocab_size": null}"#, "vocab_size"),
            (#"{"num_key_value_heads": 3}"#, "num_key_value_heads"),
            (#"{"num_key_value_heads": 8}"#, "num_key_value_heads"),
            (#"{"rms_norm_eps": -1e-6}"#, "rms_norm_eps"),
            (#"{"tie_word_embeddings": 1}"#, "tie_word_embeddings"),
            (#"{"rope_theta": 0}"#, "rope_theta"),
            (#"{"rope_scaling": {"type": "mrope"}}"#, "rope_scaling.type"),
            (#"{"rope_scaling": {"rope_type": "linear"}}"#, "rope_scaling.factor"),
            (#"{"rope_scaling": {"type": "linear", "factor": 0}}"#, "rope_scaling.factor"),
            (#"{"rope_scaling": []}"#, "rope_scaling"),
            (
                #"{"rope_scaling": {"type": "linear"}, "rope_parameters": {"rope_type": "yarn"}}"#,
                "rope_scaling.rope_type"
            ),
            (
                #"{"rope_parameters": {"rope_type": "longrope", "short_factor": [1, 1], "long_factor": [1]}}"#,
                "rope_parameters.long_factor"
            ),
            (
                #"{"rope_parameters": {"rope_type": "llama3", "low_freq_factor": 4, "high_freq_factor": 4}}"#,
                "rope_parameters.high_freq_factor"
            ),
        ])
    func `what LLaMA cannot be is refused by name`(change: String, key: String) throws {
        let error = try #require(try refusal(Self.llama, change))
        #expect(error.place == key)
        #expect(error.path == "config.json")
    }

    @Test(
        arguments: [
            (#"{"activation_function": "gelu"}"#, "activation_function"),
            (#"{"layer_norm_elementwise_affine": false}"#, "layer_norm_elementwise_affine"),
            (#"{"num_attention_heads": 3}"#, "num_attention_heads"),
            (#"{"max_position_embeddings": null}"#, "max_position_embeddings"),
            (#"{"word_embed_proj_dim": 0}"#, "word_embed_proj_dim"),
        ])
    func `what OPT cannot be is refused by name`(change: String, key: String) throws {
        #expect(try refusal(Self.opt, change)?.place == key)
    }

    @Test func `text that is no configuration is refused`() {
        for text in ["", "[]", "{", #"{"model_type": "llama"} x"#, "\u{0}", #"{"a": NaN}"#] {
            #expect(throws: LanguageModelError.self) {
                try ModelConfiguration(json: Data(text.utf8), path: "config.json")
            }
        }
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: LanguageModelError.self) {
            try ModelConfiguration(json: Data(deep.utf8), path: "config.json")
        }
    }

    @Test func `a configuration written here reads back`() throws {
        var configuration = SmallModel.llama
        configuration.isHeadTied = true
        configuration.normEpsilon = 1e-5
        let json = configuration.json(beginning: 1, end: nil, storedType: "float16")
        let read = try ModelConfiguration(json: Data(json.utf8), path: "config.json")
        #expect((read.architecture as? LLaMA)?.configuration == configuration)
        #expect(read.beginning == 1 && read.ends.isEmpty)
    }
}
