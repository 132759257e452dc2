import Foundation
import LanguageModel
import Tensor
import Testing

@Suite struct GenerationTests {
    private static let tokenizer = TableTokenizer(["Hello", " world", " because"])
    private static let vocabulary = VocabularyTrie(tokenizer)
    private static let count = tokenizer.vocabularyCount

    private func options(
        _ tokens: Int, _ sampling: SamplingOptions = .greedy, stops: [String] = []
    ) -> Generation.Options {
        var options = Generation.Options(tokens: tokens, sampling: sampling)
        options.stopTexts = stops
        return options
    }

    private func saying(_ tokens: [Int32], stops: [String] = []) throws -> FinishedGeneration {
        try finishedGeneration(
            TablePredictor(saying: tokens, vocabularyCount: Self.count), Self.vocabulary,
            options(tokens.count, stops: stops))
    }

    @Test func greedyTextFollowsThePredictorUntilTheEndToken() throws {
        let result = try saying([256, 257, 33, Int32(Self.count - 1), 65])
        #expect(result.text == "Hello world!")
        #expect(result.tokens == [256, 257, 33])
        #expect(result.stopped == .endToken)
        #expect(result.pieces.map(\.text) == ["Hello", " world", "!"])
    }

    @Test func logProbabilitiesAreTheModelsOwn() throws {
        let result = try finishedGeneration(
            TablePredictor(saying: [256], vocabularyCount: Self.count), Self.vocabulary,
            options(1, SamplingOptions(temperature: 0, repetitionPenalty: 1.5)))
        let expected = 5 - log(exp(5.0) + Double(Self.count - 1))
        #expect(abs(result.pieces[0].logProbability - expected) < 1e-6)
    }

    @Test func theLastTokenIsNotFed() throws {
        let predictor = TablePredictor(
            saying: [65, 66, 67], vocabularyCount: Self.count, capacity: 3)
        let result = try finishedGeneration(predictor, Self.vocabulary, options(10))
        #expect(result.tokens.count == 3 && result.stopped == .length)
        #expect(predictor.fed == [0, 65, 66])
    }

    @Test func aPromptThatDoesNotFitIsRefused() {
        let predictor = TablePredictor(saying: [], vocabularyCount: Self.count, capacity: 3)
        #expect(throws: LanguageModelError.self) {
            try finishedGeneration(
                predictor, Self.vocabulary, options(1), prompt: [0, 0, 0, 0])
        }
        #expect(throws: LanguageModelError.self) {
            try finishedGeneration(predictor, Self.vocabulary, options(1), prompt: [])
        }
        #expect(throws: LanguageModelError.self) {
            try finishedGeneration(
                predictor, Self.vocabulary, options(1, SamplingOptions(topK: 0)))
        }
        #expect(predictor.fed.isEmpty)
    }

    @Test func charactersComeOutWhole() throws {
        let result = try saying(Array("é€😀".utf8).map(Int32.init))
        #expect(result.pieces.map(\.text) == ["", "é", "", "", "€", "", "", "", "😀"])
        // What never becomes a character is replaced, as decoding all bytes at once does it.
        let broken: [UInt8] = [0xE2, 0x82, 0x41, 0xF0, 0x9F, 0x98, 0xFF, 0xC3]
        let other = try saying(broken.map(Int32.init))
        #expect(other.text == String(decoding: broken, as: UTF8.self))
        #expect(other.pieces.map(\.text).joined() == other.text)
    }

    @Test func aStopTextEndsTheTextBeforeItAcrossTokens() throws {
        let result = try saying(
            Array("one\n#two\n##three".utf8).map(Int32.init), stops: ["\n##", "xyz"])
        #expect(result.text == "one\n#two")
        #expect(result.stopped == .stopText)
        // The line break waits until it is clear that no stop text begins with it.
        #expect(result.pieces.map(\.text).prefix(7) == ["o", "n", "e", "", "", "\n#t", "w"])
        let unstopped = try saying(Array("one\n#".utf8).map(Int32.init), stops: ["\n##"])
        #expect(unstopped.text == "one\n#" && unstopped.stopped == .length)
    }

    @Test func cancellationStopsBetweenTwoTokens() throws {
        final class Flag { var isSet = false }
        let flag = Flag()
        let predictor = TablePredictor(
            random: RandomStream(seed: 1, component: "test/cancel"), vocabularyCount: Self.count - 1
        )
        var generation = try Generation(
            predictor, prompt: [1, 2], vocabulary: Self.vocabulary, options: options(50)
        ) { flag.isSet }
        for _ in 0..<3 { _ = try generation.next() }
        let fed = predictor.fed.count
        flag.isSet = true
        while try generation.next() != nil {}
        #expect(generation.stopped == .cancelled)
        #expect(predictor.fed.count == fed && generation.tokens.count == 3)
    }

    @Test func cancellationStopsInsideALongPrompt() throws {
        let predictor = TablePredictor(saying: [], vocabularyCount: Self.count)
        var generation = try Generation(
            predictor, prompt: [Int32](repeating: 7, count: 1000), vocabulary: Self.vocabulary,
            options: options(5)
        ) { predictor.fed.count >= 300 }
        #expect(try generation.next() == nil)
        #expect(generation.stopped == .cancelled && predictor.fed.count == 512)
    }

    @Test func aSeedFixesTheTextAndAnotherChangesIt() throws {
        func text(_ seed: UInt64) throws -> [Int32] {
            try finishedGeneration(
                TablePredictor(
                    random: RandomStream(seed: 4, component: "test/seeds"),
                    vocabularyCount: Self.count), Self.vocabulary,
                options(20, SamplingOptions(temperature: 0.8, topK: 40, seed: seed))
            ).tokens
        }
        #expect(try text(1) == text(1))
        #expect(try text(1) != text(2))
    }

    @Test func excludingEveryTokenIsADeadEnd() throws {
        struct Excluding: LogitsProcessor {
            mutating func process(
                _ scores: UnsafeMutableBufferPointer<Float>, remaining: Int
            ) {
                scores.update(repeating: -.infinity)
            }
        }
        var options = options(5)
        options.processors = [Excluding()]
        let result = try finishedGeneration(
            TablePredictor(saying: [65], vocabularyCount: Self.count), Self.vocabulary, options)
        #expect(result.stopped == .deadEnd && result.tokens.isEmpty)
    }

    @Test func generationGoesOnFromScoresThatWereMadeElsewhere() throws {
        let predictor = TablePredictor(saying: [256, 257], vocabularyCount: Self.count)
        let scores = try predictor.feed([0])
        var generation = try Generation(
            predictor, scores: scores, vocabulary: Self.vocabulary, options: options(2))
        while try generation.next() != nil {}
        #expect(generation.text == "Hello world")
        #expect(predictor.feeds == [1, 1] && generation.decodedTokens == 1)
    }

    @Test func aModelWithMoreScoresThanTokensIsConstrainedToTheTokens() throws {
        var options = options(8)
        options.grammar = try CompiledGrammar(
            .free(FreeSpan("all", minimum: 8)), vocabulary: Self.vocabulary)
        let result = try finishedGeneration(
            TablePredictor(
                random: RandomStream(seed: 8, component: "test/padded"),
                vocabularyCount: Self.count + 40), Self.vocabulary, options)
        #expect(result.tokens.allSatisfy { $0 < Self.count } && result.isWhole == true)
    }
}
