import Foundation

/// How close written texts are to given ones: BLEU (Papineni et al., 2002).
///
/// Geometric mean of clipped n-gram precisions times the brevity penalty exp(1 - r/c) for texts
/// shorter than their references. A score depends on tokens, case and smoothing as much as on the
/// text, so it never travels without its ``signature``. With the defaults it is that of sacreBLEU
/// (Post, 2018).
public struct BLEU: Sendable, Hashable {
    /// What an order of n-grams without a single match counts.
    public enum Smoothing: String, Sendable, Hashable, Codable {
        /// Nothing: the score is 0.
        case none
        /// Half a match the first time, a quarter the second: the rule of mteval.
        case exponential = "exp"
    }

    /// A score and what it is made of.
    public struct Score: Sendable, Hashable, Codable {
        /// 0 ... 100.
        public let score: Double
        /// Precision of each order, after smoothing. **Shape** [order], 0 ... 100
        public let precisions: [Double]
        /// 1, or less for texts shorter than their references.
        public let brevityPenalty: Double
        /// Tokens of the texts.
        public let candidateLength: Int
        /// Tokens of the references.
        public let referenceLength: Int
    }

    /// How texts are cut.
    public var tokenization: BLEUTokenization
    /// Whether case is ignored.
    public var lowercases: Bool
    /// What an order without a match counts.
    public var smoothing: Smoothing
    /// The longest n-grams, at least 1.
    public var order: Int

    /// Sets a measure up; as it stands the one that is usually published.
    public init(
        tokenization: BLEUTokenization = .mteval13a, lowercases: Bool = false,
        smoothing: Smoothing = .exponential, order: Int = 4
    ) {
        precondition(order >= 1, "n-grams up to length \(order)")
        self.tokenization = tokenization
        self.lowercases = lowercases
        self.smoothing = smoothing
        self.order = order
    }

    /// All that a score depends on, in the words of sacreBLEU.
    public var signature: String {
        "nrefs:1|case:\(lowercases ? "lc" : "mixed")|eff:no|tok:\(tokenization.rawValue)"
            + "|smooth:\(smoothing.rawValue)\(order == 4 ? "" : "|order:\(order)")"
    }

    /// The score of many texts together; not the mean of their own scores.
    ///
    /// - Parameters:
    ///   - candidates: What was written.
    ///   - references: What was given, one for each.
    public func corpus(_ candidates: [String], references: [String]) -> Score {
        precondition(
            candidates.count == references.count,
            "\(candidates.count) texts and \(references.count) references")
        var counts = NGramMatches(order: order)
        for (candidate, reference) in zip(candidates, references) {
            counts.add(tokens(candidate), against: tokens(reference))
        }
        return score(counts)
    }

    /// The score of one text.
    public func sentence(_ candidate: String, reference: String) -> Score {
        corpus([candidate], references: [reference])
    }

    private func tokens(_ text: String) -> [Substring] {
        tokenization.tokens(lowercases ? text.lowercased() : text)
    }

    private func score(_ counts: NGramMatches) -> Score {
        var halving = 1.0
        let precisions = (0..<order).map { place -> Double in
            let (matches, total) = (counts.matches[place], counts.totals[place])
            if total == 0 { return 0 }
            if matches > 0 { return 100 * Double(matches) / Double(total) }
            if smoothing == .none { return 0 }
            halving *= 2
            return 100 / (halving * Double(total))
        }
        let (length, wanted) = (counts.candidateLength, counts.referenceLength)
        let penalty =
            length >= wanted ? 1 : length == 0 ? 0 : exp(1 - Double(wanted) / Double(length))
        // One order that cannot match at all makes the geometric mean 0; so do texts of no match.
        let isZero = precisions.contains(0) || counts.matches[0] == 0
        let mean = isZero ? 0 : exp(precisions.reduce(0) { $0 + log($1) } / Double(order))
        return Score(
            score: penalty * mean, precisions: precisions, brevityPenalty: penalty,
            candidateLength: length, referenceLength: wanted)
    }
}

/// How often n-grams of texts stand in their references, by order.
private struct NGramMatches {
    var matches: [Int]
    var totals: [Int]
    var candidateLength = 0
    var referenceLength = 0

    init(order: Int) {
        matches = [Int](repeating: 0, count: order)
        totals = matches
    }

    mutating func add(_ candidate: [Substring], against reference: [Substring]) {
        candidateLength += candidate.count
        referenceLength += reference.count
        var grams = NGramTable()
        let words = (candidate.map { grams.word($0) }, reference.map { grams.word($0) })
        var (written, given) = words
        for place in matches.indices {
            if place > 0 {
                written = grams.longer(written, by: words.0.dropFirst(place))
                given = grams.longer(given, by: words.1.dropFirst(place))
            }
            totals[place] += written.count
            var left = [Int](repeating: 0, count: grams.count)
            for gram in given { left[gram] += 1 }
            // A match uses up the n-gram of the reference: this is the clipping.
            for gram in written where left[gram] > 0 {
                left[gram] -= 1
                matches[place] += 1
            }
        }
    }
}

/// Numbers for n-grams, each that of a shorter one and of the word after it.
private struct NGramTable {
    private struct Pair: Hashable {
        let start: Int
        let last: Int
    }

    private var words: [Substring: Int] = [:]
    private var pairs: [Pair: Int] = [:]
    private(set) var count = 0

    mutating func word(_ word: Substring) -> Int {
        if let known = words[word] { return known }
        words[word] = count
        count += 1
        return count - 1
    }

    /// The n-grams that begin with `grams` and end with the word beside each.
    mutating func longer(_ grams: [Int], by last: ArraySlice<Int>) -> [Int] {
        zip(grams, last).map { start, last in
            let pair = Pair(start: start, last: last)
            if let known = pairs[pair] { return known }
            pairs[pair] = count
            count += 1
            return count - 1
        }
    }
}
