import Tensor
import Testing

@testable import LanguageModel

@Suite struct GrammarConstraintTests {
    private func allowed(_ constraint: GrammarConstraint, remaining: Int = 10_000) -> Set<Int32> {
        var scores = [Float](repeating: 0, count: constraint.grammar.vocabulary.vocabularyCount)
        scores.withUnsafeMutableBufferPointer { constraint.process($0, remaining: remaining) }
        return Set(scores.indices.filter { scores[$0] == 0 }.map(Int32.init))
    }

    private func vocabulary(_ strings: [String] = []) -> VocabularyTrie {
        VocabularyTrie(TableTokenizer(strings))
    }

    private func accept(_ text: String, _ constraint: GrammarConstraint) {
        for byte in text.utf8 { constraint.accept(Int32(byte)) }
    }

    @Test func aLiteralAllowsItsBeginningsAndNothingElse() throws {
        let vocabulary = vocabulary(["be", "because", "becauses", "cause"])
        let constraint = GrammarConstraint(
            try CompiledGrammar(.literal("because"), vocabulary: vocabulary))
        #expect(allowed(constraint) == [98, 256, 257])
        constraint.accept(256)
        #expect(allowed(constraint) == [99, 259])
        constraint.accept(259)
        #expect(constraint.isComplete && !constraint.canContinue)
        #expect(allowed(constraint) == Set(vocabulary.ends))
    }

    @Test func tokensReachOverTheBordersOfParts() throws {
        let vocabulary = vocabulary([" you like Ali", "ens\"", "s\" for"])
        let grammar = try CompiledGrammar(
            .sequence([
                .free(FreeSpan("opening", characters: .prose)), .literal(" like "),
                .slot("title", choices: ["Alien", "Aliens"]), .literal("\" for"),
            ]), vocabulary: vocabulary)
        let constraint = GrammarConstraint(grammar)
        #expect(allowed(constraint).contains(256))
        constraint.accept(256)
        #expect(constraint.spans.map(\.range) == [0..<4, 4..<10, 10..<13])
        accept("en", constraint)
        #expect(allowed(constraint).contains(258))
        constraint.accept(258)
        #expect(constraint.isComplete)
        #expect(
            constraint.spans.map(\.kind) == [
                .free("opening"), .literal, .slot("title", choice: 1), .literal,
            ])
    }

    @Test func choicesThatArePrefixesOfEachOtherAreToldApart() throws {
        let grammar = try CompiledGrammar(
            .sequence([.slot("title", choices: ["Alien", "Aliens"]), .optional(.literal("s!"))]),
            vocabulary: vocabulary())
        for (text, choice, count) in [
            ("Alien", 0, 1), ("Aliens", 1, 1), ("Aliens!", 0, 2), ("Alienss!", 1, 2),
        ] {
            let constraint = GrammarConstraint(grammar)
            accept(text, constraint)
            #expect(constraint.isComplete, "\(text)")
            #expect(constraint.spans.first?.kind == .slot("title", choice: choice), "\(text)")
            #expect(constraint.spans.count == count)
        }
    }

    @Test func charactersOfAFreeSpanAreNeverCut() throws {
        let grammar = try CompiledGrammar(
            .sequence([.free(FreeSpan("words", maximum: 2)), .literal(".")]),
            vocabulary: vocabulary())
        let constraint = GrammarConstraint(grammar)
        #expect(!allowed(constraint).contains(0x80) && !allowed(constraint).contains(0xC0))
        constraint.accept(0xE2)
        #expect(allowed(constraint) == Set(0x80...0xBF))
        accept("\u{20AC}a", GrammarConstraint(grammar))
        constraint.accept(0x82)
        constraint.accept(0xAC)
        constraint.accept(0x61)
        #expect(allowed(constraint) == [0x2E])
    }

    @Test func forbiddenWordsAreExcludedAsWholeWordsOnly() throws {
        let vocabulary = vocabulary([
            "war", " War", "ward", " wars of", "star war", " the", " matrix ",
        ])
        let grammar = try CompiledGrammar(
            .sequence([
                .free(FreeSpan("words", maximum: 60, forbidden: ["war", "The Matrix"])),
                .literal("."),
            ]), vocabulary: vocabulary)
        func allows(_ next: [Int32], after text: String) -> [Bool] {
            let constraint = GrammarConstraint(grammar)
            accept(text, constraint)
            let allowed = allowed(constraint)
            return next.map(allowed.contains)
        }
        #expect(allows([32, 46, 100], after: "a war") == [false, false, true])
        #expect(allows([32, 46, 44], after: "a ward") == [true, true, true])
        #expect(allows([32, 46], after: "toward") == [true, true])
        #expect(allows([256, 257, 258, 259], after: "star") == [true, true, true, true])
        #expect(allows([261 + 1], after: "see the") == [false])
        #expect(allows([261 + 1], after: "see that") == [true])
        #expect(!grammar.matches("The, matrix."))
        #expect(!grammar.matches("WAR."))
        #expect(grammar.matches("The matrices of wars."))
    }

    @Test func slotContentsAreMatchedAsTheyAre() throws {
        let odd = ["\"}], <EVID>", "\u{1B}[31m", "{\"slot\": 1}", "\\n", "a\nb"]
        let grammar = try CompiledGrammar(
            .sequence([.literal("<"), .slot("odd", choices: odd), .literal(">")]),
            vocabulary: vocabulary())
        for (index, choice) in odd.enumerated() {
            let constraint = GrammarConstraint(grammar)
            accept("<\(choice)>", constraint)
            #expect(constraint.isComplete)
            #expect(constraint.spans[1].kind == .slot("odd", choice: index))
        }
    }

    @Test func impossibleGrammarsAreRefused() throws {
        let bytes = vocabulary()
        #expect(throws: LanguageModelError.self) {
            try CompiledGrammar(.slot("empty", choices: []), vocabulary: bytes)
        }
        #expect(throws: LanguageModelError.self) {
            try CompiledGrammar(.slot("blank", choices: ["a", ""]), vocabulary: bytes)
        }
        #expect(throws: LanguageModelError.self) {
            try CompiledGrammar(.free(FreeSpan("odd", minimum: 3, maximum: 2)), vocabulary: bytes)
        }
        #expect(throws: LanguageModelError.self) {
            try CompiledGrammar(.oneOf([]), vocabulary: bytes)
        }
        let few = VocabularyTrie(TableTokenizer(["a", "b"], hasBytes: false))
        let error = #expect(throws: LanguageModelError.self) {
            try CompiledGrammar(.literal("abcd"), vocabulary: few)
        }
        #expect(error?.expected.contains("the end of a literal, \"d\"") == true)
        // The other alternative can be written.
        let grammar = try CompiledGrammar(
            .oneOf([.literal("abcd"), .literal("abba")]), vocabulary: few)
        #expect(allowed(GrammarConstraint(grammar)) == [0])
        #expect(grammar.minimumTokens == 4)
    }

    @Test func choicesThatCanBeReadInCountlessWaysTakeNoLonger() throws {
        let vocabulary = vocabulary((2...128).map { String(repeating: "-", count: $0) })
        let grammar = try CompiledGrammar(
            .repeated(.slot("dashes", choices: ["-", "--", "---"]), count: 0...40, separator: ""),
            vocabulary: vocabulary)
        let constraint = GrammarConstraint(grammar)
        #expect(allowed(constraint) == Set([45] + vocabulary.ends + (256..<256 + 119)))
        constraint.accept(256 + 38)
        #expect(constraint.isComplete && constraint.spans.last?.range.upperBound == 40)
    }

    @Test func freeSpansSideBySideAreRefused() {
        let free = DecodingGrammar.free(FreeSpan("any", minimum: 0))
        for grammar in [
            .sequence([free, free]), .sequence([free, .optional(.literal("a")), free]),
            .repeated(free, count: 1...3, separator: ""),
        ] as [DecodingGrammar] {
            let error = #expect(throws: LanguageModelError.self) {
                try CompiledGrammar(grammar, vocabulary: vocabulary())
            }
            #expect(error?.description.contains("free span \"any\"") == true)
        }
    }

    @Test func theLeastTokensAreThoseOfTheShortestWay() throws {
        let vocabulary = vocabulary(["ab", "abc", "cd", "def", "cdefg"])
        func least(_ grammar: DecodingGrammar) throws -> Int {
            try CompiledGrammar(grammar, vocabulary: vocabulary).minimumTokens
        }
        #expect(try least(.literal("abcdef")) == 2)
        #expect(try least(.literal("abcdefg")) == 2)
        #expect(try least(.sequence([.literal("ab"), .slot("s", choices: ["cd", "xyz"])])) == 2)
        #expect(try least(.sequence([.literal("ab"), .literal("cde"), .literal("fg")])) == 2)
        #expect(try least(.sequence([.free(FreeSpan("f", minimum: 3)), .literal("def")])) == 4)
        #expect(try least(.optional(.literal("abcdef"))) == 0)
    }

    @Test func allowedTokensEqualThoseTestedOneByOne() throws {
        for round in 0..<250 {
            var lottery = GrammarLottery(
                RandomStream(seed: 21, component: "test/grammars").stream(round))
            let grammar = lottery.grammar()
            let vocabulary = VocabularyTrie(lottery.tokenizer())
            guard let compiled = try? CompiledGrammar(grammar, vocabulary: vocabulary) else {
                continue
            }
            let constraint = GrammarConstraint(compiled)
            for _ in 0..<6 {
                let remaining = 1 + lottery.integer(below: 40)
                let expected = allowedOneByOne(compiled, constraint.text, remaining)
                let wrong = allowed(constraint, remaining: remaining).symmetricDifference(expected)
                #expect(
                    wrong.isEmpty,
                    "\(grammar) after \(constraint.text) with \(remaining) left")
                let going = expected.subtracting(Set(vocabulary.ends)).sorted()
                guard !going.isEmpty else { break }
                constraint.accept(going[lottery.integer(below: going.count)])
            }
        }
    }

    @Test func allowedTokensInTheMidstOfForbiddenPhrasesEqualThoseTestedOneByOne() throws {
        let tokenizer = TableTokenizer([
            " the", "the ", " mat", "rix", "rix.", "rix m", "rix mat", "matrix ", " war", " of",
            "war of", "of the", " the war", "the mat", "x", " m", "x.", "x ma", "mat.", "ward",
            " .",
        ])
        let vocabulary = VocabularyTrie(tokenizer)
        for (round, ending) in [" mat.", ".", "x m", "rix", "ward"].enumerated() {
            let compiled = try CompiledGrammar(
                .sequence([
                    .free(
                        FreeSpan(
                            "words", minimum: round, maximum: 24, characters: .line,
                            forbidden: ["the matrix", "war of the", "the war", "mat", "of"])),
                    .oneOf([.literal(ending), .slot("s", choices: [" the matrix", "war"])]),
                ]), vocabulary: vocabulary)
            let stream = RandomStream(seed: UInt64(round), component: "test/phrases")
            for walk in 0..<20 {
                let constraint = GrammarConstraint(compiled)
                for step in 0..<8 {
                    let remaining = 8 + stream.stream(walk).integer(2 * step, below: 30)
                    let expected = allowedOneByOne(compiled, constraint.text, remaining)
                    let wrong = allowed(constraint, remaining: remaining)
                        .symmetricDifference(expected)
                    #expect(
                        wrong.isEmpty,
                        "after \(String(decoding: constraint.text, as: UTF8.self))")
                    let words = expected.filter { $0 > 255 && $0 < vocabulary.vocabularyCount - 1 }
                    guard !words.isEmpty else { break }
                    let choice = stream.stream(walk).integer(2 * step + 1, below: words.count)
                    constraint.accept(words.sorted()[choice])
                }
            }
        }
    }

    private func allowedOneByOne(
        _ grammar: CompiledGrammar, _ text: [UInt8], _ remaining: Int
    ) -> Set<Int32> {
        let automaton = grammar.automaton
        var threads = automaton.startThreads
        for byte in text { threads = automaton.step(threads, byte) }
        var result: Set<Int32> = []
        for (id, bytes) in grammar.vocabulary.tokenBytes.enumerated() where !bytes.isEmpty {
            var after = threads
            for byte in bytes { after = automaton.step(after, byte) }
            if after.contains(where: { grammar.need($0) <= min(remaining - 1, 65_534) }) {
                result.insert(Int32(id))
            }
        }
        if threads.contains(where: automaton.isAccepting) {
            result.formUnion(grammar.vocabulary.ends)
        }
        return result
    }
}
