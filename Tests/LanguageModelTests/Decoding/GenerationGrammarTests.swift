import Tensor
import Testing

@testable import LanguageModel

/// Whole generations under grammars and predictors drawn at random.
@Suite struct GenerationGrammarTests {
    @Test func everyTextIsOfTheGrammarWhateverThePredictorSays() throws {
        var whole = 0
        var ends: Set<StopReason> = []
        for round in 0..<900 {
            let stream = RandomStream(seed: 33, component: "test/generations").stream(round)
            var lottery = GrammarLottery(stream.stream(0))
            let grammar = lottery.grammar()
            let tokenizer = lottery.tokenizer()
            let vocabulary = VocabularyTrie(tokenizer)
            let compiled: CompiledGrammar
            do { compiled = try CompiledGrammar(grammar, vocabulary: vocabulary) } catch {
                continue
            }
            var options = Generation.Options(
                tokens: max(1, compiled.minimumTokens + lottery.integer(below: 12)),
                sampling: round % 2 == 0
                    ? .greedy : SamplingOptions(topK: 20, topP: 0.95, seed: UInt64(round)))
            options.grammar = compiled
            let predictor = TablePredictor(
                random: stream.stream(1), vocabularyCount: tokenizer.vocabularyCount)
            let result = try finishedGeneration(predictor, vocabulary, options)
            ends.insert(try #require(result.stopped))
            let bytes = result.tokens.flatMap { tokenizer.bytes(of: $0) ?? [] }
            // Forbidden words can leave a vocabulary without any way on; that is told.
            if result.stopped == .deadEnd { continue }
            whole += 1
            #expect(result.isWhole == true, "\(grammar): \(result.text)")
            #expect(GrammarTwin.matches(grammar, bytes), "\(grammar): \(result.text)")
            #expect(result.text == String(decoding: bytes, as: UTF8.self))
            checkSpans(result.spans, bytes, grammar)
        }
        #expect(whole > 400)
        #expect(ends.isSuperset(of: [.grammarComplete, .endToken, .length]))
    }

    private func checkSpans(
        _ spans: [GrammarSpan], _ bytes: [UInt8], _ grammar: DecodingGrammar
    ) {
        #expect(
            spans.reduce(0) { $1.range.lowerBound == $0 ? $1.range.upperBound : -1 } == bytes.count)
        for span in spans {
            if case .slot(_, let choice) = span.kind { #expect(choice != nil, "\(grammar)") }
        }
    }

    @Test func aTightBudgetIsMetByTheShortestWayToTheEnd() throws {
        let tokenizer = TableTokenizer([" because", " you", " like", "The", " Martian"])
        let vocabulary = VocabularyTrie(tokenizer)
        let grammar = try CompiledGrammar(
            .sequence([
                .slot("title", choices: ["The Martian", "Gravity"]), .literal(" because"),
                .free(FreeSpan("reason", maximum: 500, characters: .prose)), .literal("."),
            ]), vocabulary: vocabulary)
        #expect(grammar.minimumTokens == 5)
        for tokens in 5...30 {
            var options = Generation.Options(
                tokens: tokens, sampling: SamplingOptions(seed: UInt64(tokens)))
            options.grammar = grammar
            let result = try finishedGeneration(
                TablePredictor(
                    random: RandomStream(seed: UInt64(tokens), component: "test/budget"),
                    vocabularyCount: tokenizer.vocabularyCount), vocabulary, options)
            #expect(result.stopped == .grammarComplete)
            #expect(result.isWhole == true && result.text.hasSuffix("."))
            #expect(result.tokens.count <= tokens)
        }
        var options = Generation.Options(tokens: 4, sampling: .greedy)
        options.grammar = grammar
        let predictor = TablePredictor(
            saying: [], vocabularyCount: tokenizer.vocabularyCount)
        let error = #expect(throws: LanguageModelError.self) {
            try finishedGeneration(predictor, vocabulary, options)
        }
        #expect(error?.expected.contains("at least 5 tokens") == true)
    }

    @Test func slotsHoldOnlyWhatTheirChoicesName() throws {
        let choices = ["Alien", "Aliens", "Alien: Covenant", "\"Amélie\"", "\u{1F600}"]
        let tokenizer = TableTokenizer(["Ali", "Titanic", "\" and \"", "s\"", ": Cov"])
        let vocabulary = VocabularyTrie(tokenizer)
        let grammar = try CompiledGrammar(
            .sequence([
                .free(FreeSpan("opening", maximum: 20, characters: .lowercase)), .literal("\""),
                .repeated(.slot("title", choices: choices), count: 1...3, separator: "\" and \""),
                .literal("\"."),
            ]), vocabulary: vocabulary)
        var named: Set<String> = []
        for round in 0..<300 {
            var options = Generation.Options(
                tokens: 80, sampling: SamplingOptions(seed: UInt64(round)))
            options.grammar = grammar
            let result = try finishedGeneration(
                TablePredictor(
                    random: RandomStream(seed: UInt64(round), component: "test/slots"),
                    vocabularyCount: tokenizer.vocabularyCount), vocabulary, options)
            let bytes = Array(result.text.utf8)
            for span in result.spans {
                guard case .slot("title", let choice) = span.kind else { continue }
                let text = String(decoding: bytes[span.range], as: UTF8.self)
                #expect(choices[try #require(choice)] == text)
                named.insert(text)
            }
        }
        #expect(named == Set(choices))
    }

    @Test func aVocabularyWithoutSingleBytesStillEndsWell() throws {
        let tokenizer = TableTokenizer(
            ["a", "b", "é", "ab", "ba", "b.", "a b", " ", ".", "The", " Th", "e "], hasBytes: false)
        let vocabulary = VocabularyTrie(tokenizer)
        let grammar = try CompiledGrammar(
            .sequence([
                .free(FreeSpan("words", maximum: 9, characters: .line.excluding("."))),
                .literal("."), .optional(.literal(" The ab")),
            ]), vocabulary: vocabulary)
        for round in 0..<100 {
            var options = Generation.Options(
                tokens: 3 + round % 9, sampling: SamplingOptions(seed: UInt64(round)))
            options.grammar = grammar
            let result = try finishedGeneration(
                TablePredictor(
                    random: RandomStream(seed: UInt64(round), component: "test/few"),
                    vocabularyCount: tokenizer.vocabularyCount), vocabulary, options)
            #expect(result.isWhole == true && grammar.matches(result.text), "\(result.text)")
        }
    }
}
