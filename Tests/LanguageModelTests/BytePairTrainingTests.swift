import Tensor
import Testing

@testable import LanguageModel

struct BytePairTrainingTests {
    @Test("the most frequent pair merges first, and of equals the one of older tokens")
    func ordersMerges() {
        let training = BytePairTraining(
            words: [
                Array("low".utf8): 5, Array("lower".utf8): 2, Array("newest".utf8): 6,
                Array("widest".utf8): 3,
            ], mergeCount: 4)
        // Sennrich et al. (2016): e-s, es-t; then l-o (7) before o-w (7).
        let vocabulary = training.vocabulary(specialTokens: [], beginning: nil, end: nil)
        let made = vocabulary.tokens.dropFirst(256).map { String(decoding: $0, as: UTF8.self) }
        #expect(made == ["es", "est", "lo", "low"])
    }

    @Test("incremental counts give the merges that counting anew gives")
    func equalsCountingAnew() {
        let stream = RandomStream(seed: 2, component: "test")
        var words: [[UInt8]: Int] = [:]
        for word in 0..<120 {
            let draws = stream.stream(word)
            let bytes = (0..<(1 + draws.integer(0, below: 9))).map {
                UInt8(97 + draws.integer($0 + 1, below: 4))
            }
            words[bytes, default: 0] += 1 + draws.integer(20, below: 9)
        }
        let fast = BytePairTraining(words: words, mergeCount: 60).merges
        #expect(fast == Self.countingAnew(words, mergeCount: 60))
        #expect(fast.count == 60)
    }

    @Test("numbers are spelt out in tokens of two digits")
    func limitsDigits() {
        let training = BytePairTraining(
            words: BytePairTraining.words(of: ["u1995 u1995 u1995 a1b1 a1b1"]), mergeCount: 50)
        let tokens = training.vocabulary(specialTokens: [], beginning: nil, end: nil).tokens
        #expect(!tokens.contains { $0.count > 2 && $0.allSatisfy { (48...57).contains($0) } })
        #expect(tokens.contains(Array("19".utf8)))
    }

    @Test("text comes back from the learnt vocabulary, and its ids are those of the file")
    func roundTrips() throws {
        let texts = ["Heat (1995) and “Alien” … naïve 日本 ", "  heat and alien", "u0093 watched it"]
        let vocabulary = BytePairTraining(
            words: BytePairTraining.words(of: texts), mergeCount: 40
        ).vocabulary(specialTokens: ["<s>", "</s>"], beginning: "<s>", end: "</s>")
        let tokenizer = BytePairTokenizer(vocabulary)
        let read = try BytePairTokenizer(
            tokenizerJSON: vocabulary.tokenizerJSON(), path: "tokenizer.json")
        for text in texts + ["<s>", "\u{0}\u{FFFD}"] {
            #expect(tokenizer.decode(tokenizer.encode(text, marked: false)) == text)
            #expect(read.encode(text, marked: true) == tokenizer.encode(text, marked: true))
        }
    }

    /// The naive twin: counts every pair before every merge.
    private static func countingAnew(
        _ words: [[UInt8]: Int], mergeCount: Int
    ) -> [ByteLevelVocabulary.Merge] {
        var words = words.map { (symbols: $0.key.map(Int32.init), count: $0.value) }
        var tokens = (0...255).map { [UInt8($0)] }
        var merges: [ByteLevelVocabulary.Merge] = []
        while merges.count < mergeCount {
            var counts: [ByteLevelVocabulary.Merge: Int] = [:]
            for word in words {
                for (left, right) in zip(word.symbols, word.symbols.dropFirst()) {
                    counts[.init(left, right), default: 0] += word.count
                }
            }
            let allowed = counts.filter { pair, count in
                count >= 2 && !tokens.contains(tokens[Int(pair.left)] + tokens[Int(pair.right)])
            }
            guard
                let best = allowed.min(by: {
                    (-$0.value, $0.key.left, $0.key.right) < (-$1.value, $1.key.left, $1.key.right)
                })?.key
            else { break }
            merges.append(best)
            tokens.append(tokens[Int(best.left)] + tokens[Int(best.right)])
            let token = Int32(tokens.count - 1)
            for index in words.indices {
                var result: [Int32] = []
                for symbol in words[index].symbols {
                    // A symbol just merged must not merge again in the same pass.
                    if symbol == best.right, result.last == best.left {
                        result[result.count - 1] = token
                    } else {
                        result.append(symbol)
                    }
                }
                words[index].symbols = result
            }
        }
        return merges
    }
}
