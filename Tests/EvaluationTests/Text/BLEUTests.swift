import Foundation
import TestFiles
import Testing

@testable import Evaluation

@Suite struct BLEUTests {
    @Test func `equal texts score 100, texts without a common word 0`() {
        let text = "Ranked with the help of Gravity and Interstellar."
        #expect(abs(BLEU().sentence(text, reference: text).score - 100) < 1e-9)
        #expect(BLEU().sentence("one two three four", reference: "five six seven eight").score == 0)
        #expect(BLEU().sentence("", reference: "five six seven eight").score == 0)
        #expect(BLEU().corpus([], references: []).score == 0)
    }

    @Test func `precisions are clipped: a word repeated counts as often as the reference has it`() {
        let score = BLEU(smoothing: .none).sentence(
            "the the the the the the the", reference: "the cat is on the mat")
        #expect(abs(score.precisions[0] - 100 * 2.0 / 7) < 1e-9)
        #expect(score.score == 0)
    }

    @Test func `a worked example`() {
        // 5 of 6 words, 3 of 5 pairs, 1 of 4 threes, 0 of 3 fours; no penalty for equal lengths.
        let (written, given) = ("the cat sat on the mat", "the cat is on the mat")
        let plain = BLEU(smoothing: .none, order: 3).sentence(written, reference: given)
        #expect(plain.precisions.map { ($0 * 1e6).rounded() / 1e6 } == [83.333333, 60, 25])
        #expect(abs(plain.score - 100 * pow(5.0 / 6 * 0.6 * 0.25, 1.0 / 3)) < 1e-9)
        let smoothed = BLEU().sentence(written, reference: given)
        #expect(abs(smoothed.precisions[3] - 100.0 / 6) < 1e-9)
    }

    @Test func `a short text pays exp(1 - r/c)`() {
        let score = BLEU(order: 1).sentence("a b", reference: "a b c d")
        #expect(abs(score.brevityPenalty - exp(-1)) < 1e-12)
        #expect(abs(score.score - 100 * exp(-1)) < 1e-9)
    }

    @Test func `a corpus is counted together, not averaged`() {
        let together = BLEU(order: 1).corpus(["a b c", "x"], references: ["a b c", "y"])
        #expect(abs(together.score - 75) < 1e-9)
    }

    @Test func `mteval-v13a takes punctuation apart but leaves numbers and hyphens whole`() {
        let tokens = { BLEUTokenization.mteval13a.tokens($0).map(String.init) }
        #expect(tokens("Hello, world!") == ["Hello", ",", "world", "!"])
        #expect(tokens("at 3.14, or 1,000.") == ["at", "3.14", ",", "or", "1,000", "."])
        #expect(
            tokens("a well-known 1990-film it's") == [
                "a", "well-known", "1990", "-", "film", "it's",
            ])
        #expect(tokens("&quot;A&amp;B&quot;") == ["\"", "A", "&", "B", "\""])
        #expect(tokens("etc...") == ["etc", ".", ".", "."])
    }

    @Test func `the signature names all that the score depends on`() {
        #expect(BLEU().signature == "nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp")
        let other = BLEU(tokenization: .whitespace, lowercases: true, smoothing: .none, order: 1)
        #expect(other.signature == "nrefs:1|case:lc|eff:no|tok:none|smooth:none|order:1")
    }

    private struct Pair: Decodable {
        let reference: String
        let candidate: String
    }

    private struct Published: Decodable {
        let whole: Double
        let one: Double
        let four: Double
        let sentences: [Double]

        private enum CodingKeys: String, CodingKey {
            case whole = "sacrebleu_13a"
            case one = "nltk_bleu1_lower_whitespace"
            case four = "nltk_bleu4_lower_whitespace"
            case sentences = "first5_sentence_bleu_sacrebleu"
        }
    }

    private static let pairs = "data/explanations/xrec_amazon_pairs.jsonl.gz"

    @Test(.enabled(if: SharedFolder.has(pairs), "the explanation texts are not here"))
    func `scores of real texts are those of two public implementations`() throws {
        let published = try JSONDecoder().decode(
            Published.self,
            from: Data(
                contentsOf: SharedFolder.url.appendingPathComponent(
                    "data/explanations/xrec_amazon_bleu.json")))
        let pairs = try SharedFolder.inflatedLines(Self.pairs).map {
            try JSONDecoder().decode(Pair.self, from: Data($0.utf8))
        }
        let (candidates, references) = (pairs.map(\.candidate), pairs.map(\.reference))
        let score = BLEU().corpus(candidates, references: references).score
        #expect(abs(score - published.whole) < 0.001)
        let plain = BLEU(tokenization: .whitespace, lowercases: true, smoothing: .none)
        let four = plain.corpus(candidates, references: references).score
        #expect(abs(four - published.four) < 0.001)
        var one = plain
        one.order = 1
        #expect(
            abs(
                one.corpus(candidates, references: references).score
                    - published.one) < 0.001)
        for (pair, expected) in zip(pairs, published.sentences) {
            let score = BLEU().sentence(pair.candidate, reference: pair.reference).score
            #expect(abs(score - expected) < 0.001)
        }
    }
}
