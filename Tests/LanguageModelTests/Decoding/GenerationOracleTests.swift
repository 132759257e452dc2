import Foundation
import LanguageModel
import TestFiles
import Testing

/// Whole models: the engine, the tokenizer and the generation together.
@Suite(.enabled(if: SharedFolder.hasFixtures, "needs ../shared/oracles"))
struct GenerationOracleTests {
    private func greedy(_ folder: String) throws -> (prompt: [Int32], continuation: [Int32]) {
        let data = try Data(contentsOf: URL(filePath: folder + "/expected.json"))
        let root = try #require(
            JSONSerialization.jsonObject(with: data) as? [String: Any])
        let cases = try #require(root["cases"] as? [String: Any])
        let greedy = try #require(cases["greedy"] as? [String: [String: Any]])
        let prompt = try #require(greedy["input_ids"]?["data"] as? [Int]).map(Int32.init)
        let output = try #require(greedy["output_ids"]?["data"] as? [Int]).map(Int32.init)
        return (prompt, Array(output.dropFirst(prompt.count)))
    }

    @Test(arguments: ["llama-tiny", "opt-tiny", "opt-tiny-postln-proj"])
    func greedyTokensEqualTheReference(_ name: String) throws {
        let folder = SharedFolder.fixtures + "/" + name
        let model = try CausalLanguageModel(folder: folder, weights: .f32)
        let expected = try greedy(folder)
        let vocabulary = VocabularyTrie(
            try loadTokenizer(folder: folder), ends: model.ends,
            scores: model.architecture.vocabularyCount)
        var generation = try Generation(
            try Session(model), prompt: expected.prompt, vocabulary: vocabulary,
            options: Generation.Options(tokens: expected.continuation.count, sampling: .greedy))
        while try generation.next() != nil {}
        #expect(generation.tokens == expected.continuation)
    }

    @Test(arguments: ["llama-tiny", "opt-tiny"])
    func aRealModelKeepsToAGrammar(_ name: String) throws {
        let folder = SharedFolder.fixtures + "/" + name
        let model = try CausalLanguageModel(folder: folder, weights: .int8)
        let tokenizer = try loadTokenizer(folder: folder)
        let vocabulary = VocabularyTrie(
            tokenizer, ends: model.ends, scores: model.architecture.vocabularyCount)
        let titles = ["The Martian", "Amélie", "Am"]
        let grammar = try CompiledGrammar(
            .sequence([
                .literal("Recommended "), .slot("title", choices: titles), .literal(" because"),
                .sentence("reason", maximum: 40, forbidden: ["Titanic"]),
            ]), vocabulary: vocabulary)
        let session = try Session(model)
        for seed in 0..<10 {
            session.rewind(to: 0)
            var options = Generation.Options(
                tokens: grammar.minimumTokens + 10, sampling: SamplingOptions(seed: UInt64(seed)))
            options.grammar = grammar
            var generation = try Generation(
                session, prompt: tokenizer.encode("Why?", marked: true), vocabulary: vocabulary,
                options: options)
            while try generation.next() != nil {}
            #expect(generation.isWhole == true && grammar.matches(generation.text))
            let named = generation.spans.compactMap { span -> Int? in
                if case .slot("title", let choice) = span.kind { choice } else { nil }
            }
            #expect(named.count == 1)
        }
    }
}
