import LanguageModel
import Layers

/// Sizes of a CLIP model (Radford et al., 2021), both towers; the defaults are ViT-B/32.
struct CLIPConfiguration: Sendable, Hashable {
    var picture = TransformerShape(
        width: 768, innerWidth: 3072, heads: 12, blocks: 12, epsilon: 1e-5, isNormFirst: true,
        isCausal: false, activation: .quickGELU)
    /// Pixels on each side of a picture.
    var pictureSide = 224
    /// Pixels on each side of a patch.
    var patchSide = 32

    var text = TransformerShape(
        width: 512, innerWidth: 2048, heads: 8, blocks: 12, epsilon: 1e-5, isNormFirst: true,
        isCausal: true, activation: .quickGELU)
    var vocabularyCount = 49_408
    /// Tokens of a text, marks included.
    var contextCount = 77
    /// The token whose state describes the text.
    var endToken = 49_407

    /// Columns that both towers are projected to.
    var projectionWidth = 512

    /// Patches along a side.
    var patchesAcross: Int { pictureSide / patchSide }
    /// Rows of a picture: the patches, and one that collects.
    var pictureRows: Int { patchesAcross * patchesAcross + 1 }
    var patchInputs: Int { 3 * patchSide * patchSide }

    /// ViT-B/32.
    init() {}

    /// Reads `config.json`. Sizes it leaves out are those of ViT-B/32, as in the reference.
    init(_ json: ConfigurationObject) throws(LanguageModelError) {
        if let type = try json.string("model_type"),
            !["clip", "clip_vision_model", "clip_text_model"].contains(type)
        {
            throw json.refusal("model_type", expected: "\"clip\"")
        }
        // A folder of one tower alone holds its sizes at the top.
        let vision = try json.object("vision_config") ?? json
        let words = try json.object("text_config") ?? json
        picture = try Self.shape(vision, from: picture)
        text = try Self.shape(words, from: text)
        pictureSide = try vision.integer("image_size", in: 1...4096) ?? pictureSide
        patchSide = try vision.integer("patch_size", in: 1...4096) ?? patchSide
        guard pictureSide % patchSide == 0 else {
            throw vision.refusal("patch_size", expected: "a divisor of image_size \(pictureSide)")
        }
        guard try vision.integer("num_channels", in: 1...64) ?? 3 == 3 else {
            throw vision.refusal("num_channels", expected: "3")
        }
        vocabularyCount = try words.integer("vocab_size", in: 2...10_000_000) ?? vocabularyCount
        contextCount = try words.integer("max_position_embeddings", in: 2...65_536) ?? contextCount
        // Published files say 2 and mean the last token of the vocabulary: the reference then takes
        // the highest id of the text.
        let end = try words.integer("eos_token_id", in: 0...vocabularyCount - 1) ?? 2
        endToken = end == 2 ? vocabularyCount - 1 : end
        projectionWidth = try json.integer("projection_dim", in: 1...65_536) ?? projectionWidth
    }

    private static func shape(
        _ json: ConfigurationObject, from defaults: TransformerShape
    ) throws(LanguageModelError) -> TransformerShape {
        var shape = defaults
        shape.width = try json.integer("hidden_size", in: 1...65_536) ?? shape.width
        shape.innerWidth =
            try json.integer("intermediate_size", in: 1...1 << 20) ?? shape.innerWidth
        shape.blocks = try json.integer("num_hidden_layers", in: 1...1000) ?? shape.blocks
        shape.heads = try json.integer("num_attention_heads", in: 1...shape.width) ?? shape.heads
        shape.epsilon = Float(
            try json.number("layer_norm_eps", in: 0...1) ?? Double(shape.epsilon))
        guard shape.width % shape.heads == 0 else {
            throw json.refusal(
                "num_attention_heads", expected: "a divisor of hidden_size \(shape.width)")
        }
        switch try json.string("hidden_act") ?? "quick_gelu" {
        case "quick_gelu": shape.activation = .quickGELU
        case "gelu": shape.activation = .gelu
        default: throw json.refusal("hidden_act", expected: "\"quick_gelu\" or \"gelu\"")
        }
        return shape
    }
}

extension CLIPConfiguration {
    /// Names of a tower's block, as published.
    static func names(_ tower: String, block: Int) -> TransformerNames {
        let prefix = "\(tower).encoder.layers.\(block)"
        return TransformerNames(
            queries: "\(prefix).self_attn.q_proj", keys: "\(prefix).self_attn.k_proj",
            values: "\(prefix).self_attn.v_proj", output: "\(prefix).self_attn.out_proj",
            attentionNorm: "\(prefix).layer_norm1", first: "\(prefix).mlp.fc1",
            second: "\(prefix).mlp.fc2", feedForwardNorm: "\(prefix).layer_norm2")
    }

    /// Names of all tensors of both towers; either tower may be missing in a file.
    var knownTensors: Set<String> {
        var names: Set<String> = [
            "logit_scale", "visual_projection.weight", "text_projection.weight",
            "vision_model.embeddings.class_embedding",
            "vision_model.embeddings.patch_embedding.weight",
            // Counters from 0 that older files hold.
            "vision_model.embeddings.position_ids", "text_model.embeddings.position_ids",
            "vision_model.embeddings.position_embedding.weight",
            "text_model.embeddings.position_embedding.weight",
            "text_model.embeddings.token_embedding.weight",
        ]
        func add(_ layer: String) { names.formUnion(["\(layer).weight", "\(layer).bias"]) }
        for layer in ["pre_layrnorm", "post_layernorm"] { add("vision_model.\(layer)") }
        add("text_model.final_layer_norm")
        for (tower, shape) in [("vision_model", picture), ("text_model", text)] {
            for block in 0..<shape.blocks {
                let layers = Self.names(tower, block: block)
                for layer in [
                    layers.queries, layers.keys, layers.values, layers.output, layers.attentionNorm,
                    layers.first, layers.second, layers.feedForwardNorm,
                ] { add(layer) }
            }
        }
        return names
    }
}
