import Foundation
import Layers
import Tensor
import TestFiles

@testable import LanguageModel

/// Small models with made-up weights, in memory and as folders.
enum SmallModel {
    static let llama: LLaMAConfiguration = {
        var configuration = LLaMAConfiguration(
            vocabularyCount: 61, width: 16, feedForwardWidth: 24, blockCount: 2, heads: 4,
            keyValueHeads: 2, contextCount: 600, isHeadTied: false)
        configuration.rotary.theta = 500
        return configuration
    }()

    static let opt = OPTConfiguration(
        vocabularyCount: 53, width: 16, inputWidth: 8, feedForwardWidth: 24, blockCount: 2,
        heads: 2, contextCount: 600)

    /// A weight by its key: gains around 1, everything else around 0.
    static func fill(
        _ key: String, _ elements: Range<Int>, _ target: UnsafeMutablePointer<Float>
    ) {
        let stream = RandomStream(seed: 5, component: key)
        let isGain = key.hasSuffix("norm.weight")
        for (index, element) in elements.enumerated() {
            let value = stream.uniform(element) - 0.5
            target[index] = isGain ? 1 + value / 5 : value
        }
    }

    static func model(
        _ architecture: any Architecture, _ format: WeightFormat = .f32
    ) -> CausalLanguageModel {
        CausalLanguageModel(architecture, weights: format, filling: fill)
    }

    /// All tensors of an architecture, as a checkpoint would hold them.
    static func tensors(
        _ architecture: any Architecture, as type: SafetensorsType = .f32,
        dropping prefix: String = ""
    ) -> [SafetensorsTensor] {
        architecture.storedTensors.map { tensor in
            let count = tensor.shape.reduce(1, *)
            let values = [Float](unsafeUninitializedCapacity: count) {
                fill(tensor.key, 0..<count, $0.baseAddress!)
                $1 = count
            }
            let isPrefixed = tensor.key.hasPrefix(prefix)
            return SafetensorsTensor(
                String(tensor.key.dropFirst(isPrefixed ? prefix.count : 0)), shape: tensor.shape,
                floats: values, as: type)
        }
    }
}

extension TemporaryFolder {
    /// Writes a model in one file, or in two behind an index.
    func write(
        _ configuration: LLaMAConfiguration, as type: SafetensorsType = .f32,
        dropping prefix: String = "", isSharded: Bool = false
    ) throws {
        try write(
            configuration.json(beginning: 1, end: 2, storedType: "float32"), to: "config.json")
        let tensors = SmallModel.tensors(LLaMA(configuration), as: type, dropping: prefix)
        guard isSharded else {
            try SafetensorsFile.write(tensors, to: path("model.safetensors"))
            return
        }
        let half = tensors.count / 2
        try SafetensorsFile.write(Array(tensors[..<half]), to: path("a.safetensors"))
        try SafetensorsFile.write(Array(tensors[half...]), to: path("b.safetensors"))
        let map = tensors.enumerated().map {
            "\"\($0.element.name)\": \"\($0.offset < half ? "a" : "b").safetensors\""
        }
        try write(
            #"{"metadata": {"total_size": 7}, "weight_map": {"# + map.joined(separator: ",\n")
                + "}}", to: "model.safetensors.index.json")
    }
}

extension LLaMAConfiguration {
    /// The text of a `config.json` that reads back as this configuration.
    func json(beginning: Int32?, end: Int32?, storedType: String) -> String {
        let entries: [(String, String)] = [
            ("architectures", #"["LlamaForCausalLM"]"#),
            ("attention_bias", "\(hasAttentionBias)"),
            ("bos_token_id", beginning.map { "\($0)" } ?? "null"),
            ("eos_token_id", end.map { "\($0)" } ?? "null"),
            ("head_dim", "\(headWidth)"),
            ("hidden_act", #""silu""#),
            ("hidden_size", "\(width)"),
            ("intermediate_size", "\(feedForwardWidth)"),
            ("max_position_embeddings", "\(contextCount)"),
            ("mlp_bias", "\(hasFeedForwardBias)"),
            ("model_type", #""llama""#),
            ("num_attention_heads", "\(heads)"),
            ("num_hidden_layers", "\(blockCount)"),
            ("num_key_value_heads", "\(keyValueHeads)"),
            ("rms_norm_eps", "\(normEpsilon)"),
            ("rope_theta", "\(rotary.theta)"),
            ("tie_word_embeddings", "\(isHeadTied)"),
            ("torch_dtype", "\"\(storedType)\""),
            ("vocab_size", "\(vocabularyCount)"),
        ]
        let lines = entries.map { "  \"\($0.0)\": \($0.1)" }
        return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
    }
}
