import Testing

@testable import LanguageModel

/// A small generator of repeatable numbers (splitmix64).
struct TokenizerRandom {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

@Suite struct TokenizerMergingTests {
    /// The definition, in quadratic time: the leftmost pair of lowest rank, again and again.
    private static func naive(_ word: [Int32], _ ranks: [[Int32]: (Int, Int32)]) -> [Int32] {
        var word = word
        while true {
            var best: (rank: Int, index: Int, whole: Int32)?
            for index in word.indices.dropLast() {
                guard let (rank, whole) = ranks[[word[index], word[index + 1]]] else { continue }
                if rank < best?.rank ?? .max { best = (rank, index, whole) }
            }
            guard let best else { return word }
            word[best.index] = best.whole
            word.remove(at: best.index + 1)
        }
    }

    @Test("short and long words are merged as the definition says", arguments: UInt64(0)..<6)
    func equalsDefinition(seed: UInt64) {
        var random = TokenizerRandom(seed: seed)
        var ranks: [[Int32]: (Int, Int32)] = [:]
        var merges = RankedMerges(minimumCapacity: 4)
        for rank in 0..<60 {
            let pair = [Int32(random.below(4 + rank / 2)), Int32(random.below(4 + rank / 2))]
            ranks[pair] = (rank, Int32(4 + rank))
            merges.add(pair[0], pair[1], to: Int32(4 + rank), rank: UInt32(rank))
        }
        var merging = PairMerging()
        for length in [0, 1, 2, 3, 10, 47, 48, 49, 50, 200, 400] {
            let word = (0..<length).map { _ in Int32(random.below(4)) }
            merging.symbols = word.enumerated().map {
                MergeSymbol(token: $1, start: $0, length: 1)
            }
            merging.merge(by: merges)
            #expect(merging.symbols.map(\.token) == Self.naive(word, ranks))
            #expect(merging.symbols.reduce(0) { $0 + $1.length } == length)
        }
    }

    @Test("a word of 100,000 equal letters is merged by halves, not by comparing all with all")
    func longWord() {
        let a = Int32(UInt8(ascii: "a"))
        let merges = (0..<10).map { level -> ByteLevelVocabulary.Merge in
            let half = level == 0 ? a : Int32(256 + level - 1)
            return .init(half, half)
        }
        let tokenizer = BytePairTokenizer(
            ByteLevelVocabulary(specialTokens: [], merges: merges))
        let text = String(repeating: "a", count: 100_000)
        let ids = tokenizer.encode(text, marked: false)
        // 97 of 1,024, then the binary digits of 672.
        #expect(ids == Array(repeating: 265, count: 97) + [264, 262, 260])
        #expect(tokenizer.decode(ids) == text)
    }

    @Test("merges that lead in a circle come to an end")
    func circularMerges() {
        var merges = RankedMerges(minimumCapacity: 4)
        merges.add(0, 1, to: 0, rank: 0)
        merges.add(1, 0, to: 1, rank: 0)
        merges.add(0, 0, to: 0, rank: 1)
        for length in [10, 1_000] {
            var merging = PairMerging()
            merging.symbols = (0..<length).map {
                MergeSymbol(token: Int32($0 % 2), start: $0, length: 1)
            }
            merging.merge(by: merges)
            #expect(merging.symbols.count == 1)
        }
    }

    @Test("tables of integer pairs and of byte strings find what was put in, and nothing else")
    func tables() {
        var random = TokenizerRandom(seed: 7)
        var pairs = IntegerPairTable()
        var strings = ByteStringTable()
        var expectedPairs: [[Int32]: UInt64] = [:]
        var expectedStrings: [[UInt8]: Int] = [:]
        for _ in 0..<3_000 {
            let pair = [Int32(random.below(60)), Int32(random.below(60))]
            expectedPairs[pair] = random.next() >> 1
            pairs.set(pair[0], pair[1], to: expectedPairs[pair] ?? 0)
            let string = (0..<random.below(4)).map { _ in UInt8(random.below(7)) }
            let (index, isNew) = strings.insert(string)
            #expect(isNew == (expectedStrings[string] == nil))
            if isNew { expectedStrings[string] = index }
            #expect(expectedStrings[string] == index)
        }
        #expect(pairs.count == expectedPairs.count)
        for first in Int32(-1)..<61 {
            for second in Int32(-1)..<61 {
                let expected = expectedPairs[[first, second]] ?? IntegerPairTable.absent
                #expect(pairs[first, second] == expected)
            }
        }
        #expect(strings.count == expectedStrings.count)
        for (string, index) in expectedStrings { #expect(Array(strings[index]) == string) }
        #expect(strings.index(of: [9, 9]) == nil)
    }
}
