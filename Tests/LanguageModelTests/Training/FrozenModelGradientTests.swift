import Foundation
import LanguageModel
import Tensor
import TestFiles
import Testing

/// Gradients through frozen models: against the reference, against differences, and against
/// themselves under other cuts.
@Suite struct FrozenModelGradientTests {
    // MARK: - The reference

    @Test(
        .enabled(if: SharedFolder.hasModels, "no fixtures beside the repository"),
        arguments: ["opt-tiny", "opt-tiny-postln-proj", "llama-tiny"], [0, 256 << 20])
    func `soft-prompt gradients equal the reference`(name: String, residentLimit: Int) throws {
        let fixture = try ModelFixture(name)
        let model = try CausalLanguageModel(folder: fixture.folder.path, weights: .f32)
        let prompt = fixture.softPrompt(width: model.architecture.inputWidth)
        let engine = FrozenModelGradient(model, residentLimit: residentLimit)
        let outcome = try engine.forward([prompt])
        let number = fixture.number("soft_prompt_grad", "loss")
        let loss = try #require(number)
        let expected = fixture.floats("soft_prompt_grad", "grad")
        let lossExcess = fixture.excess([Float(outcome.loss)], [Float(loss)])
        #expect(lossExcess <= 1, "loss off by \(lossExcess) tolerances")
        let excess = fixture.excess(engine.backward().soft[0], expected)
        #expect(excess <= 1, "off by \(excess) tolerances")
        #expect(expected.contains { abs($0) > 0.01 })
    }

    @Test(
        .enabled(if: SharedFolder.hasModels, "no fixtures beside the repository"),
        arguments: ["opt-tiny", "opt-tiny-postln-proj", "llama-tiny"])
    func `last hidden states equal the reference`(name: String) throws {
        let fixture = try ModelFixture(name)
        let model = try CausalLanguageModel(folder: fixture.folder.path, weights: .f32)
        let prompts = fixture.tokens("plain", "input_ids").map {
            FrozenModelGradient.Prompt([.tokens($0)], states: Array($0.indices))
        }
        let outcome = try FrozenModelGradient(model).forward(prompts)
        let excess = fixture.excess(
            outcome.states.flatMap { $0 }, fixture.floats("plain", "hidden_last"))
        #expect(excess <= 1, "off by \(excess) tolerances")
    }

    // MARK: - Made-up models

    private static func model(_ weights: WeightFormat = .f32) -> CausalLanguageModel {
        let architecture = LLaMA(
            LLaMAConfiguration(
                vocabularyCount: 37, width: 16, feedForwardWidth: 24, blockCount: 3, heads: 4,
                keyValueHeads: 2, contextCount: 400, isHeadTied: true))
        return CausalLanguageModel(architecture, weights: weights) { key, elements, target in
            let stream = RandomStream(seed: 5, component: key)
            for (offset, element) in elements.enumerated() {
                target[offset] = key.contains("norm") ? 1 : 0.3 * stream.normal(element)
            }
        }
    }

    private static func vectors(_ count: Int, _ key: Int) -> [Float] {
        let stream = RandomStream(seed: 9, component: "soft").stream(key)
        return (0..<16 * count).map { stream.normal($0) }
    }

    /// Prompts of different lengths, with soft vectors at different places.
    private static let prompts = [
        FrozenModelGradient.Prompt(
            [.tokens([3, 4]), .vectors(vectors(2, 0)), .tokens([7])], states: [4, 1],
            targets: [.init(position: 2, token: 5), .init(position: 4, token: 1, weight: 0.5)]),
        FrozenModelGradient.Prompt([.vectors(vectors(1, 1))], states: [0]),
        FrozenModelGradient.Prompt(
            [.vectors(vectors(3, 2)), .tokens((0..<290).map { $0 % 37 })],
            targets: [.init(position: 292, token: 0)]),
        FrozenModelGradient.Prompt([.tokens([1, 2, 3])], targets: [.init(position: 1, token: 9)]),
    ]

    private static let upper = [vectors(2, 10), vectors(1, 11), [], []]

    private static func run(
        _ engine: FrozenModelGradient
    ) throws -> (FrozenModelGradient.Outcome, FrozenModelGradient.Gradients) {
        let outcome = try engine.forward(prompts)
        return (outcome, engine.backward(states: upper, lossScale: 0.7))
    }

    @Test func `gradients agree with differences of losses and states`() throws {
        let engine = FrozenModelGradient(Self.model())
        var prompts = Array(Self.prompts.prefix(2))
        let upper = Array(Self.upper.prefix(2))
        func value() throws -> Double {
            let outcome = try engine.forward(prompts)
            let products = zip(outcome.states, upper).flatMap { zip($0, $1) }
            return products.reduce(0.7 * outcome.loss) { $0 + Double($1.0) * Double($1.1) }
        }
        _ = try engine.forward(prompts)
        let gradient = engine.backward(states: upper, lossScale: 0.7).soft
        for (prompt, part) in [(0, 1), (1, 0)] {
            guard case .vectors(let kept) = prompts[prompt].input[part] else { return }
            for index in stride(from: 0, to: kept.count, by: 3) {
                func moved(by step: Float) throws -> Double {
                    var moved = kept
                    moved[index] += step
                    prompts[prompt].input[part] = .vectors(moved)
                    defer { prompts[prompt].input[part] = .vectors(kept) }
                    return try value()
                }
                let numeric = try (moved(by: 0.02) - moved(by: -0.02)) / 0.04
                let error = abs(numeric - Double(gradient[prompt][index])) / (1 + abs(numeric))
                #expect(error < 5e-3, "prompt \(prompt), float \(index)")
            }
        }
    }

    @Test func `the same bits come out of any number of workers and any room for weights`() throws {
        let model = Self.model()
        let (outcome, gradients) = try Self.run(FrozenModelGradient(model))
        #expect(gradients.soft[2].contains { abs($0) > 1e-6 })
        for workers in [1, 3] {
            for limit in [0, 1 << 30] {
                let engine = FrozenModelGradient(
                    model, residentLimit: limit, pool: WorkerPool(workerCount: workers))
                let (other, others) = try Self.run(engine)
                #expect(other.losses == outcome.losses)
                #expect(other.states == outcome.states)
                #expect(others.inputs == gradients.inputs)
            }
        }
    }

    @Test func `a prompt does not feel the others of its batch`() throws {
        let engine = FrozenModelGradient(Self.model())
        let (outcome, gradients) = try Self.run(engine)
        for (index, prompt) in Self.prompts.enumerated() {
            let alone = try engine.forward([prompt])
            let own = engine.backward(states: [Self.upper[index]], lossScale: 0.7)
            #expect(abs(alone.loss - outcome.losses[index]) < 1e-5)
            for (a, b) in zip(own.inputs[0], gradients.inputs[index]) {
                #expect(abs(a - b) < 1e-5 * (1 + abs(b)))
            }
        }
    }

    @Test func `weights of one byte give the gradient of the weights in use`() throws {
        // A step along the gradient lowers the loss of the very model that was packed.
        let engine = FrozenModelGradient(Self.model(.int8), residentLimit: 0)
        var prompt = Self.prompts[0]
        let before = try engine.forward([prompt]).loss
        let slope = engine.backward().soft[0]
        guard case .vectors(var soft) = prompt.input[1] else { return }
        for index in soft.indices { soft[index] -= 0.05 * slope[index] }
        prompt.input[1] = .vectors(soft)
        #expect(try engine.forward([prompt]).loss < before)
    }

    @Test func `what does not fit is refused`() throws {
        let engine = FrozenModelGradient(Self.model())
        let refused: [FrozenModelGradient.Prompt] = [
            .init([.tokens([])]), .init([.tokens([37])]), .init([.vectors([1, 2])]),
            .init([.tokens([1])], states: [1]),
            .init([.tokens([1])], targets: [.init(position: 0, token: 37)]),
            .init([.tokens([Int32](repeating: 0, count: 401))]),
        ]
        for prompt in refused {
            #expect(throws: LanguageModelError.self) { try engine.forward([prompt]) }
        }
    }
}

extension ModelFixture {
    /// The prompt of the soft-prompt cases with the targets of the reference's mean loss.
    fileprivate func softPrompt(width: Int) -> FrozenModelGradient.Prompt {
        let tokens = self.tokens("soft_prompt", "input_ids")[0]
        let places = integers("soft_prompt", "positions")[0]
        let soft = floats("soft_prompt", "soft")
        let labels = self.tokens("soft_prompt_grad", "labels")[0]
        let input = tokens.enumerated().map { position, token in
            places.firstIndex(of: position).map { index in
                ModelInput.vectors(Array(soft[index * width..<(index + 1) * width]))
            } ?? .tokens([token])
        }
        return FrozenModelGradient.Prompt(
            input,
            targets: (0..<labels.count - 1).map {
                .init(position: $0, token: labels[$0 + 1], weight: 1 / Float(labels.count - 1))
            })
    }

    fileprivate func number(_ part: String, _ name: String) -> Double? {
        let data = try? Data(contentsOf: folder.appendingPathComponent("expected.json"))
        let root = data.flatMap { try? JSONSerialization.jsonObject(with: $0) } as? [String: Any]
        let cases = root?["cases"] as? [String: Any]
        return (cases?[part] as? [String: Any])?[name] as? Double
    }
}
