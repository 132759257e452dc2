import Foundation
import LanguageModel
import Layers
import Tensor
import Testing

/// Documents that count upwards in steps of their own, modulo the vocabulary.
private struct CountingDocuments: DocumentSource {
    let vocabulary: Int
    let count: Int

    func document(_ index: Int) -> TrainingDocument {
        let stream = RandomStream(seed: 3, component: "documents").stream(index)
        let length = 3 + stream.integer(0, below: 9)
        let (first, stride) = (
            stream.integer(1, below: vocabulary), 1 + stream.integer(2, below: 2)
        )
        return TrainingDocument(
            tokens: (0..<length).map { Int32((first + $0 * stride) % vocabulary) },
            weights: (0..<length).map { $0 < 2 ? 0.1 : $0 == 4 ? 0 : 1 })
    }
}

@Suite struct LanguageModelTrainingTests {
    private let source = CountingDocuments(vocabulary: 13, count: 1 << 40)

    private func shape() -> LanguageModelTraining.Shape {
        var shape = LanguageModelTraining.Shape(vocabularyCount: 13)
        (shape.width, shape.feedForwardWidth, shape.blocks) = (16, 24, 2)
        (shape.heads, shape.keyValueHeads, shape.contextCount) = (4, 2, 10)
        return shape
    }

    private func options(steps: Int = 6) -> LanguageModelTraining.Options {
        var options = LanguageModelTraining.Options()
        (options.steps, options.tokensPerStep, options.warmUp) = (steps, 90, 2)
        (options.shards, options.chunk, options.validationInterval) = (3, 20, 0)
        (options.rate, options.deviation) = (1e-2, 0.2)
        return options
    }

    private func training(
        steps: Int = 6, workers: Int = 2
    ) -> LanguageModelTraining {
        LanguageModelTraining(
            shape(), options: options(steps: steps), on: source, corpus: "counting",
            heldOut: (1000..<1010).map(source.document), pool: WorkerPool(workerCount: workers))
    }

    private func exported(_ training: LanguageModelTraining) throws -> [[Float]] {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "language-model-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try training.export(to: folder, as: .f32, beginning: 1, end: 2)
        let file = try SafetensorsFile(path: folder.appending(path: "model.safetensors").path)
        return try file.entries.map { try file.floats($0.name) }
    }

    @Test func `the same bits come out of any number of workers`() throws {
        let (one, three) = (training(workers: 1), training(workers: 3))
        #expect(try one.run() == .finished)
        #expect(try three.run() == .finished)
        #expect(try exported(one) == exported(three))
        #expect(one.validation == three.validation)
    }

    @Test func `a training goes on to the bit after a stop`() throws {
        let whole = training()
        #expect(try whole.run() == .finished)
        let stopped = training()
        #expect(try stopped.run(shouldStop: { stopped.step == 3 }) == .interrupted)
        let url = FileManager.default.temporaryDirectory.appending(
            path: "state-\(UUID().uuidString).safetensors")
        defer { try? FileManager.default.removeItem(at: url) }
        try stopped.save(to: url)
        let resumed = try LanguageModelTraining(
            resuming: url, on: source, corpus: "counting", heldOut: [])
        #expect(resumed.step == 3)
        #expect(try resumed.run() == .finished)
        #expect(try exported(whole) == exported(resumed))
        #expect(throws: LanguageModelError.self) {
            try LanguageModelTraining(resuming: url, on: source, corpus: "other", heldOut: [])
        }
    }

    @Test func `a model learns to count`() throws {
        let training = training(steps: 60)
        let held = (1000..<1010).map(source.document)
        let before = training.perplexity(of: held)
        var events: [LanguageModelTraining.Event] = []
        _ = try training.run(reportingEvery: 20, report: { events.append($0) })
        // Two strides are possible, so a perplexity near 2 at the second token is all there is to
        // know, and 1 behind it.
        #expect(before > 8)
        #expect(
            training.validation.map { $0 < 2 } == true, "\(String(describing: training.validation))"
        )
        #expect(events.map(\.step) == [20, 40, 60])
        #expect(events[2].loss < events[0].loss / 2)
        #expect(events[2].validation == training.validation)
    }

    @Test func `tokens without weight do not change what is learned from the others`() throws {
        struct Masked: DocumentSource {
            let target: Int32
            let count = 4
            func document(_ index: Int) -> TrainingDocument {
                TrainingDocument(tokens: [1, 2, 3, target], weights: [1, 1, 1, 0])
            }
        }
        func weights(_ target: Int32) throws -> [[Float]] {
            let training = LanguageModelTraining(
                shape(), options: options(steps: 2), on: Masked(target: target), corpus: "masked",
                heldOut: [])
            _ = try training.run()
            return try exported(training)
        }
        #expect(try weights(4) == weights(9))
    }

    @Test func `a finite source is read whole in an order of its own for each pass`() throws {
        let one = LanguageModelTraining(
            shape(), options: options(), on: CountingDocuments(vocabulary: 13, count: 5),
            corpus: "five", heldOut: [])
        let other = LanguageModelTraining(
            shape(), options: options(), on: CountingDocuments(vocabulary: 13, count: 6),
            corpus: "six", heldOut: [])
        #expect(try one.run() == .finished)
        #expect(try other.run() == .finished)
        #expect(try exported(one) != exported(other))
    }

    @Test func `the folder names the family, the sizes and what it was trained on`() throws {
        let training = training(steps: 1)
        _ = try training.run()
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "language-model-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try training.export(to: folder, beginning: 1, end: nil)
        let config = try #require(
            try JSONSerialization.jsonObject(
                with: Data(contentsOf: folder.appending(path: "config.json"))) as? [String: Any])
        #expect(config["architectures"] as? [String] == ["LlamaForCausalLM"])
        #expect(config["num_key_value_heads"] as? Int == 2)
        #expect(config["tie_word_embeddings"] as? Bool == true)
        #expect(config["bos_token_id"] as? Int == 1)
        #expect(config["eos_token_id"] == nil)
        let record = try JSONDecoder().decode(
            LanguageModelTraining.Record.self,
            from: Data(contentsOf: folder.appending(path: "training.json")))
        #expect(record == training.record)
        let file = try SafetensorsFile(path: folder.appending(path: "model.safetensors").path)
        #expect(file.entry(named: "model.embed_tokens.weight")?.type == .f16)
        #expect(file.entry(named: "model.layers.1.self_attn.k_proj.weight")?.shape == [8, 16])
        #expect(file.entry(named: "lm_head.weight") == nil)
    }
}
