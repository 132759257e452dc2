import Foundation
import Tensor
import TestFiles
import Testing

@testable import LanguageModel

/// stories260K, a real model, read from its own format.
@Suite(.enabled(if: SharedFolder.hasStories, "the folder of references is not there"))
struct StoriesTests {
    @Test func `a model trained elsewhere tells its story`() throws {
        let model = try StoriesFile().model(.f32)
        let reference = try StoriesReference()
        let session = try Session(model, capacity: 128)
        var scores = try session.scores(after: [1])
        for (actual, expected) in zip(scores, reference.logits) {
            #expect(abs(Double(actual) - expected) < 1e-4)
        }
        var tokens: [Int32] = []
        while tokens.count < 100 {
            tokens.append(Int32(scores.argmax))
            scores = try session.scores(after: [tokens[tokens.count - 1]])
        }
        #expect(tokens == reference.tokens)
    }
}

struct StoriesReference {
    let logits: [Double]
    let tokens: [Int32]

    init() throws {
        let data = try Data(
            contentsOf: URL(filePath: SharedFolder.stories + "/reference.json"))
        guard let root = try JSONSerialization.jsonObject(with: data) as? [String: Any],
            let logits = root["logits_at_position_0_first8"] as? [Double],
            let tokens = root["greedy_tokens_100"] as? [Int]
        else { throw CocoaError(.fileReadCorruptFile) }
        self.logits = logits
        self.tokens = tokens.map(Int32.init)
    }
}

/// The format of llama2.c, version 0: seven integers, then the tensors of all blocks, kind by kind.
struct StoriesFile {
    let configuration: LLaMAConfiguration
    private var tensors: [String: [Float]] = [:]

    init() throws {
        let data = try Data(
            contentsOf: URL(filePath: SharedFolder.stories + "/stories260K.bin"))
        let header: [Int] = data.prefix(28).withUnsafeBytes { bytes in
            (0..<7).map { Int(bytes.loadUnaligned(fromByteOffset: 4 * $0, as: Int32.self)) }
        }
        let (width, inner, blocks) = (header[0], header[1], header[2])
        var configuration = LLaMAConfiguration(
            vocabularyCount: header[5], width: width, feedForwardWidth: inner, blockCount: blocks,
            heads: header[3], keyValueHeads: header[4], contextCount: header[6], isHeadTied: true)
        configuration.normEpsilon = 1e-5
        self.configuration = configuration
        var rest = data.dropFirst(28)
        func take(_ count: Int) -> [Float] {
            defer { rest = rest.dropFirst(4 * count) }
            return Data(rest.prefix(4 * count)).withUnsafeBytes {
                Array($0.bindMemory(to: Float.self))
            }
        }
        tensors["model.embed_tokens.weight"] = take(header[5] * width)
        let keys = header[4] * configuration.headWidth
        func takeAll(_ key: String, _ count: Int, rotatedHeads: Int = 0) {
            for block in 0..<blocks {
                let values = take(count)
                tensors["model.layers.\(block).\(key).weight"] =
                    rotatedHeads == 0
                    ? values
                    : Self.halfSplit(values, heads: rotatedHeads, configuration.headWidth, width)
            }
        }
        takeAll("input_layernorm", width)
        takeAll("self_attn.q_proj", width * width, rotatedHeads: header[3])
        takeAll("self_attn.k_proj", keys * width, rotatedHeads: header[4])
        takeAll("self_attn.v_proj", keys * width)
        takeAll("self_attn.o_proj", width * width)
        takeAll("post_attention_layernorm", width)
        takeAll("mlp.gate_proj", inner * width)
        takeAll("mlp.down_proj", inner * width)
        takeAll("mlp.up_proj", inner * width)
        tensors["model.norm.weight"] = take(width)
    }

    func model(_ format: WeightFormat) -> CausalLanguageModel {
        CausalLanguageModel(LLaMA(configuration), weights: format) { key, elements, target in
            let values = tensors[key]!
            for (index, element) in elements.enumerated() { target[index] = values[element] }
        }
    }

    /// Rows for pairs (i, i + d/2) from rows for pairs (2 i, 2 i + 1), as the file has them.
    private static func halfSplit(
        _ rows: [Float], heads: Int, _ headWidth: Int, _ columns: Int
    ) -> [Float] {
        var result: [Float] = []
        for head in 0..<heads {
            for half in 0..<2 {
                for pair in 0..<headWidth / 2 {
                    let row = head * headWidth + 2 * pair + half
                    result += rows[row * columns..<(row + 1) * columns]
                }
            }
        }
        return result
    }
}
