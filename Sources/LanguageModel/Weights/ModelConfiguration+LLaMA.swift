import Foundation

extension LLaMAConfiguration {
    /// Reads the keys of LLaMA and of the families that compute the same: Mistral without a sliding
    /// window, Qwen2 without one.
    init(_ file: ConfigurationObject, family: String) throws(LanguageModelError) {
        let prefix = ["llama": "Llama", "mistral": "Mistral", "qwen2": "Qwen2"][family, default: ""]
        try file.refuseUnsupported(
            classes: ["\(prefix)ForCausalLM", "\(prefix)Model", "LLaMAForCausalLM"],
            activation: "hidden_act", ["silu", "swish"])
        try Self.refuseWindows(file, family: family)
        if let parallel = try file.integer("pretraining_tp", in: 0...1024), parallel > 1 {
            throw file.refusal("pretraining_tp", expected: "1")
        }
        let heads = try file.requiredInteger("num_attention_heads", in: ConfigurationBounds.heads)
        let width = try file.requiredInteger("hidden_size", in: ConfigurationBounds.width)
        self.init(
            vocabularyCount: try file.requiredInteger(
                "vocab_size", in: ConfigurationBounds.vocabulary),
            width: width,
            feedForwardWidth: try file.requiredInteger(
                "intermediate_size", in: ConfigurationBounds.width),
            blockCount: try file.requiredInteger(
                "num_hidden_layers", in: ConfigurationBounds.blocks),
            heads: heads, keyValueHeads: try Self.keyValueHeads(file, heads, family: family),
            headWidth: try Self.headWidth(file, width: width, heads: heads),
            contextCount: try file.integer(
                "max_position_embeddings", in: ConfigurationBounds.context) ?? 2048,
            isHeadTied: try file.bool("tie_word_embeddings") ?? false)
        name = family
        normEpsilon = Float(try file.number("rms_norm_eps", in: 0...1) ?? 1e-6)
        if family == "llama" {
            hasAttentionBias = try file.bool("attention_bias") ?? false
            hasAttentionOutputBias = hasAttentionBias
            hasFeedForwardBias = try file.bool("mlp_bias") ?? false
        } else {
            // Qwen2 has biases on queries, keys and values and nowhere else.
            hasAttentionBias = family == "qwen2"
        }
        try readRotaryPositions(file)
    }

    private static func keyValueHeads(
        _ file: ConfigurationObject, _ heads: Int, family: String
    ) throws(LanguageModelError) -> Int {
        let key = "num_key_value_heads"
        guard let count = try file.integer(key, in: 1...heads) else {
            // The other families have other defaults; a file without the key is none of theirs.
            if family == "llama" { return heads }
            throw file.refusal(key, expected: "an integer")
        }
        guard heads % count == 0 else {
            throw file.refusal(key, expected: "a divisor of \(heads) heads")
        }
        return count
    }

    private static func headWidth(
        _ file: ConfigurationObject, width: Int, heads: Int
    ) throws(LanguageModelError) -> Int {
        if file.has("head_dim") {
            let headWidth = try file.requiredInteger("head_dim", in: 1...65_536)
            guard headWidth % 2 == 0 else {
                throw file.refusal("head_dim", expected: "an even number, for rotary positions")
            }
            return headWidth
        }
        guard width % heads == 0, width / heads % 2 == 0 else {
            throw file.refusal(
                "hidden_size", expected: "a multiple of \(heads) heads of even width",
                found: "\(width)")
        }
        return width / heads
    }

    private static func refuseWindows(
        _ file: ConfigurationObject, family: String
    ) throws(LanguageModelError) {
        let hint = "Attention over a sliding window is not computed here"
        let isSwitchable = family == "qwen2"
        let isUsed = try isSwitchable ? file.bool("use_sliding_window") ?? false : true
        // Mistral has a window unless the file says null.
        if isUsed,
            file.has("sliding_window") || family == "mistral" && !file.isNull("sliding_window")
        {
            throw file.refusal("sliding_window", expected: "null", hint: hint)
        }
        for type in try file.strings("layer_types") where type != "full_attention" {
            throw file.refusal(
                "layer_types", expected: #""full_attention" for every block"#,
                found: LanguageModelError.quoted(type), hint: hint)
        }
        if let share = try file.number("partial_rotary_factor", in: 0...1), share != 1 {
            throw file.refusal("partial_rotary_factor", expected: "1")
        }
    }
}

// MARK: - Rotary positions

extension LLaMAConfiguration {
    private static let factors = 1e-6...1e9

    /// Reads base and scaling: `rope_parameters` as newer files have it, or `rope_theta` and
    /// `rope_scaling` as older ones.
    fileprivate mutating func readRotaryPositions(
        _ file: ConfigurationObject
    ) throws(LanguageModelError) {
        let scaling = try file.object("rope_scaling")
        let parameters = try file.object("rope_parameters")
        if let scaling, let parameters, scaling.values != parameters.values {
            throw scaling.refusal(
                "rope_type", expected: "the same as rope_parameters", found: "something else")
        }
        let chosen = parameters ?? scaling
        let bases = 1.0...1e15
        let outer = try file.number("rope_theta", in: bases)
        rotary.theta = try chosen?.number("rope_theta", in: bases) ?? outer ?? 10_000
        guard let chosen else { return }
        let isNew = chosen.has("rope_type")
        let type = try chosen.string(isNew ? "rope_type" : "type") ?? "default"
        if let share = try chosen.number("partial_rotary_factor", in: 0...1), share != 1 {
            throw chosen.refusal("partial_rotary_factor", expected: "1")
        }
        switch type {
        case "default": rotary.scaling = .none
        case "linear":
            rotary.scaling = .linear(factor: try chosen.requiredNumber("factor", in: Self.factors))
        case "dynamic":
            // Within the context it was trained on dynamic scaling leaves the angles alone; beyond,
            // every new length has other angles and cached keys would be wrong. `contextCount` is
            // where that begins.
            _ = try chosen.requiredNumber("factor", in: Self.factors)
            rotary.scaling = .none
        case "llama3": rotary.scaling = try llama3(chosen, file)
        case "yarn": rotary.scaling = try yarn(chosen, file)
        case "longrope", "su": try readLongRoPE(chosen, file)
        default:
            throw chosen.refusal(
                isNew ? "rope_type" : "type",
                expected: "default, linear, dynamic, llama3, yarn or longrope")
        }
    }

    private func originalContext(
        _ scaling: ConfigurationObject, _ file: ConfigurationObject
    ) throws(LanguageModelError) -> Int {
        let key = "original_max_position_embeddings"
        // A key beside the scaling wins over the one inside, as in the reference.
        if let count = try file.integer(key, in: ConfigurationBounds.context) { return count }
        return try scaling.integer(key, in: ConfigurationBounds.context) ?? contextCount
    }

    private func llama3(
        _ scaling: ConfigurationObject, _ file: ConfigurationObject
    ) throws(LanguageModelError) -> RotaryPositions.Scaling {
        let low = try scaling.requiredNumber("low_freq_factor", in: Self.factors)
        let high = try scaling.requiredNumber("high_freq_factor", in: Self.factors)
        guard low < high else {
            throw scaling.refusal("high_freq_factor", expected: "more than low_freq_factor, \(low)")
        }
        return .llama3(
            factor: try scaling.requiredNumber("factor", in: Self.factors), lowFrequencyFactor: low,
            highFrequencyFactor: high, originalContextCount: try originalContext(scaling, file))
    }

    private func yarn(
        _ scaling: ConfigurationObject, _ file: ConfigurationObject
    ) throws(LanguageModelError) -> RotaryPositions.Scaling {
        let original = try originalContext(scaling, file)
        let factor =
            try scaling.number("factor", in: Self.factors)
            ?? Double(contextCount) / Double(original)
        func magnitude(_ scale: Double) -> Double {
            factor <= 1 ? 1 : 0.1 * scale * log(factor) + 1
        }
        var attention = try scaling.number("attention_factor", in: Self.factors)
        if attention == nil, let scale = try scaling.number("mscale", in: 0...1e6), scale != 0,
            let whole = try scaling.number("mscale_all_dim", in: 0...1e6), whole != 0
        {
            attention = magnitude(scale) / magnitude(whole)
        }
        // Zero stands for the default in the reference.
        func rotations(_ key: String, _ normal: Double) throws(LanguageModelError) -> Double {
            let value = try scaling.number(key, in: 0...1e9) ?? 0
            return value == 0 ? normal : value
        }
        if rotary.theta == 1 {
            throw scaling.refusal("rope_theta", expected: "more than 1 for yarn")
        }
        return .yarn(
            factor: factor, attentionFactor: attention ?? magnitude(1),
            fastRotations: try rotations("beta_fast", 32),
            slowRotations: try rotations("beta_slow", 1), originalContextCount: original,
            isTruncated: try scaling.bool("truncate") ?? true)
    }

    /// LongRoPE has two sets of divisors, the second for inputs longer than the original context. A
    /// key-value cache cannot change sets in the middle, so the context ends where the first does,
    /// unless both are the same.
    private mutating func readLongRoPE(
        _ scaling: ConfigurationObject, _ file: ConfigurationObject
    ) throws(LanguageModelError) {
        let original = try originalContext(scaling, file)
        let short = try scaling.numbers("short_factor", count: headWidth / 2, in: Self.factors)
        let long = try scaling.numbers("long_factor", count: headWidth / 2, in: Self.factors)
        let factor =
            try scaling.number("factor", in: Self.factors)
            ?? Double(contextCount) / Double(original)
        if factor > 1 && original == 1 {
            throw scaling.refusal("original_max_position_embeddings", expected: "more than 1")
        }
        let derived = factor <= 1 ? 1 : (1 + log(factor) / log(Double(original))).squareRoot()
        rotary.scaling = .longrope(
            divisors: short,
            attentionFactor: try scaling.number("attention_factor", in: Self.factors) ?? derived)
        if short != long { contextCount = min(contextCount, original) }
    }
}
