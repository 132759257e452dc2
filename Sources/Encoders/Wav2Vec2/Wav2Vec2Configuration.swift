import LanguageModel

/// Sizes of a Wav2Vec2 model (Baevski et al., 2020); the defaults are Base.
struct Wav2Vec2Configuration: Sendable, Hashable {
    /// One convolution over time.
    struct Convolution: Sendable, Hashable {
        var channels: Int
        var kernel: Int
        var stride: Int
    }

    var transformer = TransformerShape(
        width: 768, innerWidth: 3072, heads: 12, blocks: 12, epsilon: 1e-5, isNormFirst: false,
        isCausal: false, activation: .gelu)
    /// From the samples on.
    var convolutions: [Convolution] = zip([10, 3, 3, 3, 3, 2, 2], [5, 2, 2, 2, 2, 2, 2]).map {
        Convolution(channels: 512, kernel: $0, stride: $1)
    }
    var hasConvolutionBias = false
    /// Frames under the convolution that tells positions.
    var positionKernel = 128
    /// Groups of channels that it keeps apart.
    var positionGroups = 16

    /// Base.
    init() {}

    /// Reads `config.json`. Sizes it leaves out are those of Base, as in the reference.
    init(_ json: ConfigurationObject) throws(LanguageModelError) {
        if let type = try json.string("model_type"), type != "wav2vec2" {
            throw json.refusal("model_type", expected: "\"wav2vec2\"")
        }
        let large = "Models with layer norm in the convolutions (Large) are not supported."
        if let norm = try json.string("feat_extract_norm"), norm != "group" {
            throw json.refusal("feat_extract_norm", expected: "\"group\"", hint: large)
        }
        if try json.bool("do_stable_layer_norm") == true {
            throw json.refusal("do_stable_layer_norm", expected: "false", hint: large)
        }
        if try json.bool("add_adapter") == true {
            throw json.refusal("add_adapter", expected: "false")
        }
        for key in ["hidden_act", "feat_extract_activation"] {
            guard try json.string(key) ?? "gelu" == "gelu" else {
                throw json.refusal(key, expected: "\"gelu\"")
            }
        }
        var shape = transformer
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
        transformer = shape
        convolutions = try Self.convolutions(json, from: convolutions)
        hasConvolutionBias = try json.bool("conv_bias") ?? false
        positionKernel =
            try json.integer("num_conv_pos_embeddings", in: 1...65_536) ?? positionKernel
        positionGroups =
            try json.integer("num_conv_pos_embedding_groups", in: 1...shape.width)
            ?? positionGroups
        guard shape.width % positionGroups == 0 else {
            throw json.refusal(
                "num_conv_pos_embedding_groups",
                expected: "a divisor of hidden_size \(shape.width)")
        }
    }

    private static func convolutions(
        _ json: ConfigurationObject, from defaults: [Convolution]
    ) throws(LanguageModelError) -> [Convolution] {
        guard json.has("conv_dim") || json.has("conv_kernel") || json.has("conv_stride") else {
            return defaults
        }
        let count = try json.integer("num_feat_extract_layers", in: 1...100) ?? defaults.count
        func integers(
            _ key: String, _ range: ClosedRange<Double>
        ) throws(LanguageModelError)
            -> [Int]
        {
            let numbers = try json.numbers(key, count: count, in: range)
            guard numbers.allSatisfy({ $0 == $0.rounded() }) else {
                throw json.refusal(key, expected: "integers")
            }
            return numbers.map { Int($0) }
        }
        let channels = try integers("conv_dim", 1...65_536)
        let kernels = try integers("conv_kernel", 1...4096)
        let strides = try integers("conv_stride", 1...4096)
        return (0..<count).map {
            Convolution(channels: channels[$0], kernel: kernels[$0], stride: strides[$0])
        }
    }

    /// Frames that the convolutions make of so many samples; 0 when they are too few.
    func frames(samples: Int) -> Int {
        convolutions.reduce(samples) { length, convolution in
            length < convolution.kernel
                ? 0 : (length - convolution.kernel) / convolution.stride + 1
        }
    }

    /// Fewest samples that make a frame.
    var leastSamples: Int {
        convolutions.reversed().reduce(1) { ($0 - 1) * $1.stride + $1.kernel }
    }
}

extension Wav2Vec2Configuration {
    /// What a published file may hold before the names used here.
    static let prefix = "wav2vec2."

    /// Heads of training, which describe no sound: their tensors are not read.
    private static let heads = ["quantizer.", "project_q.", "project_hid.", "lm_head."]

    static func names(block: Int) -> TransformerNames {
        let prefix = "encoder.layers.\(block)"
        return TransformerNames(
            queries: "\(prefix).attention.q_proj", keys: "\(prefix).attention.k_proj",
            values: "\(prefix).attention.v_proj", output: "\(prefix).attention.out_proj",
            attentionNorm: "\(prefix).layer_norm",
            first: "\(prefix).feed_forward.intermediate_dense",
            second: "\(prefix).feed_forward.output_dense",
            feedForwardNorm: "\(prefix).final_layer_norm")
    }

    /// The two spellings of a weight norm's length and direction: of PyTorch's parametrisations, and
    /// the older one of published files.
    static let weightNormNames = [
        (
            length: "encoder.pos_conv_embed.conv.parametrizations.weight.original0",
            direction: "encoder.pos_conv_embed.conv.parametrizations.weight.original1"
        ),
        (
            length: "encoder.pos_conv_embed.conv.weight_g",
            direction: "encoder.pos_conv_embed.conv.weight_v"
        ),
    ]

    /// Tells whether a tensor of a file, its prefix taken off, belongs to such a model.
    var isKnown: (String) -> Bool {
        var names: Set<String> = ["masked_spec_embed", "encoder.pos_conv_embed.conv.bias"]
        for spelling in Self.weightNormNames {
            names.formUnion([spelling.length, spelling.direction])
        }
        func add(_ layer: String) { names.formUnion(["\(layer).weight", "\(layer).bias"]) }
        for layer in convolutions.indices {
            names.insert("feature_extractor.conv_layers.\(layer).conv.weight")
            if hasConvolutionBias {
                names.insert("feature_extractor.conv_layers.\(layer).conv.bias")
            }
        }
        for layer in [
            "feature_extractor.conv_layers.0.layer_norm", "feature_projection.layer_norm",
            "feature_projection.projection", "encoder.layer_norm",
        ] { add(layer) }
        for block in 0..<transformer.blocks {
            let layers = Self.names(block: block)
            for layer in [
                layers.queries, layers.keys, layers.values, layers.output, layers.attentionNorm,
                layers.first, layers.second, layers.feedForwardNorm,
            ] { add(layer) }
        }
        return { name in names.contains(name) || Self.heads.contains(where: name.hasPrefix) }
    }
}
