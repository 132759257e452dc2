import Foundation
import Layers
import Tensor
import TestFiles
import Testing

@testable import LanguageModel

@Suite struct ModelFolderTests {
    private func scores(_ folder: TemporaryFolder, _ format: WeightFormat = .f32) throws -> [Float]
    {
        try Session(
            CausalLanguageModel(folder: folder.path, weights: format), capacity: 8
        ).scores(after: [3, 1, 4, 1, 5])
    }

    @Test func `one file, shards and shortened names give the same bits as memory`() throws {
        let memory = try Session(SmallModel.model(LLaMA(SmallModel.llama)), capacity: 8)
            .scores(after: [3, 1, 4, 1, 5])
        for (prefix, isSharded) in [("", false), ("", true), ("model.", false)] {
            let folder = try TemporaryFolder()
            try folder.write(SmallModel.llama, dropping: prefix, isSharded: isSharded)
            #expect(try scores(folder) == memory)
        }
    }

    @Test func `halves on disk are read as they are`() throws {
        let memory = try Session(SmallModel.model(LLaMA(SmallModel.llama)), capacity: 8)
            .scores(after: [3, 1, 4, 1, 5])
        for (type, bound) in [(SafetensorsType.f16, Float(0.01)), (.bf16, 0.08)] {
            let folder = try TemporaryFolder()
            try folder.write(SmallModel.llama, as: type)
            let differences = zip(try scores(folder), memory).map { abs($0 - $1) }
            #expect(differences.max()! < bound && differences.max()! > 0)
        }
    }

    @Test func `OPT is found with and without its leading names`() throws {
        let architecture = OPT(SmallModel.opt)
        var previous: [Float]?
        for prefix in ["", "model.", "model.decoder."] {
            let folder = try TemporaryFolder()
            try folder.write(
                """
                {"model_type": "opt", "vocab_size": 53, "hidden_size": 16,
                "word_embed_proj_dim": 8, "ffn_dim": 24, "num_hidden_layers": 2,
                "num_attention_heads": 2, "max_position_embeddings": 600}
                """, to: "config.json")
            try SafetensorsFile.write(
                SmallModel.tensors(architecture, dropping: prefix),
                to: folder.path("model.safetensors"))
            let scores = try scores(folder)
            #expect(previous == nil || previous == scores)
            previous = scores
        }
    }

    @Test func `a tensor that is missing or has another shape is named`() throws {
        let folder = try TemporaryFolder()
        try folder.write(SmallModel.llama)
        var wider = SmallModel.llama
        wider.feedForwardWidth += 1
        try folder.write(
            wider.json(beginning: nil, end: nil, storedType: "float32"), to: "config.json")
        let error = #expect(throws: LanguageModelError.self) { try ModelFolder(path: folder.path) }
        #expect(error?.place == #"tensor "model.layers.0.mlp.gate_proj.weight""#)
        #expect(error?.expected == "shape [25, 16]" && error?.found == "[24, 16]")
        var more = SmallModel.llama
        more.blockCount = 50_000
        try folder.write(
            more.json(beginning: nil, end: nil, storedType: "float32"), to: "config.json")
        let missing = #expect(throws: LanguageModelError.self) {
            try ModelFolder(path: folder.path)
        }
        #expect(missing?.place == #"tensor "model.layers.2.self_attn.q_proj.weight""#)
    }

    @Test func `folders without a model are refused with what is missing`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: LanguageModelError.self) { try ModelFolder(path: folder.path("none")) }
        let empty = #expect(throws: LanguageModelError.self) {
            try ModelFolder(path: folder.path)
        }
        #expect(empty?.path == folder.path("config.json"))
        try folder.write(
            SmallModel.llama.json(beginning: 1, end: 2, storedType: "float32"), to: "config.json")
        let weightless = #expect(throws: LanguageModelError.self) {
            try ModelFolder(path: folder.path)
        }
        #expect(weightless?.path == folder.path("model.safetensors"))
    }

    @Test func `what packing lost is known for every matrix`() throws {
        let folder = try TemporaryFolder()
        try folder.write(SmallModel.llama)
        for (format, bounds) in [
            (WeightFormat.f32, 0.0...0.0), (.bf16, 1e-4...0.004), (.int8, 1e-4...0.02),
        ] {
            let model = try CausalLanguageModel(folder: folder.path, weights: format)
            let weights = model.packedWeights
            #expect(weights.count == 4 * 2 + 1)
            #expect(weights[0].keys[1] == "model.layers.0.self_attn.k_proj")
            #expect(weights[8].keys == ["lm_head"])
            for weight in weights {
                #expect(bounds.contains(weight.matrix.error.relative), "\(weight.keys)")
            }
            #expect(bounds.contains(model.packingError.relative))
            #expect(model.byteCount > weights.reduce(0) { $0 + $1.matrix.byteCount })
        }
    }
}
