extension OPTConfiguration {
    /// Reads the keys of OPT.
    init(_ file: ConfigurationObject) throws(LanguageModelError) {
        try file.refuseUnsupported(
            classes: ["OPTForCausalLM", "OPTModel"], activation: "activation_function", ["relu"])
        if try file.bool("layer_norm_elementwise_affine") == false {
            throw file.refusal("layer_norm_elementwise_affine", expected: "true")
        }
        let width = try file.requiredInteger("hidden_size", in: ConfigurationBounds.width)
        let heads = try file.requiredInteger("num_attention_heads", in: ConfigurationBounds.heads)
        guard width % heads == 0 else {
            throw file.refusal(
                "num_attention_heads", expected: "a divisor of hidden_size, \(width)")
        }
        self.init(
            vocabularyCount: try file.requiredInteger(
                "vocab_size", in: ConfigurationBounds.vocabulary),
            width: width,
            inputWidth: try file.integer("word_embed_proj_dim", in: ConfigurationBounds.width),
            feedForwardWidth: try file.requiredInteger("ffn_dim", in: ConfigurationBounds.width),
            blockCount: try file.requiredInteger(
                "num_hidden_layers", in: ConfigurationBounds.blocks),
            heads: heads,
            contextCount: try file.requiredInteger(
                "max_position_embeddings", in: ConfigurationBounds.context))
        isNormFirst = try file.bool("do_layer_norm_before") ?? true
        hasFinalNorm = try !(file.bool("_remove_final_layer_norm") ?? false)
        hasBias = try file.bool("enable_bias") ?? true
        isHeadTied = try file.bool("tie_word_embeddings") ?? true
    }
}
