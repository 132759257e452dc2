/// Learns the merges of a byte-level vocabulary (Sennrich et al., 2016; bytes as Radford et al.,
/// 2019).
///
/// The pair of neighbours that occurs most often becomes a token, again and again. Of pairs that
/// occur equally often the one whose left token is older is taken, then the one whose right token
/// is: tokens are as old as their ids, and bytes are older than merges. So the result depends on
/// the counts alone, not on the order of words.
///
/// Counts are kept up to date instead of being taken anew: a merge costs as much as the words that
/// hold the pair.
public struct BytePairTraining: Sendable {
    /// The merges, first learnt first; byte b is the token b, merge n makes the token 256 + n.
    public let merges: [ByteLevelVocabulary.Merge]

    /// Learns merges from words.
    ///
    /// - Parameters:
    ///   - words: Words as bytes with how often each occurs. Nothing merges across words.
    ///   - mergeCount: Merges at most; fewer when no pair occurs twice any more.
    ///   - maximumDigits: A token of digits alone has at most as many, so that numbers are spelt
    ///     out rather than known.
    public init(words: [[UInt8]: Int], mergeCount: Int, maximumDigits: Int = 2) {
        var learner = BytePairLearner(words: words, maximumDigits: maximumDigits)
        while learner.merges.count < mergeCount, learner.learn() {}
        merges = learner.merges
    }

    /// Counts the words of texts, cut by GPT-2's pattern; every text is cut on its own.
    public static func words(of texts: some Sequence<String>) -> [[UInt8]: Int] {
        var words: [[UInt8]: Int] = [:]
        for text in texts {
            var text = text
            text.withUTF8 { bytes in
                var position = 0
                while position < bytes.count {
                    let end = PreTokenPattern.gpt2.endOfWord(in: bytes, from: position)
                    words[Array(bytes[position..<end]), default: 0] += 1
                    position = end
                }
            }
        }
        return words
    }

    /// The vocabulary of special tokens, bytes and merges.
    public func vocabulary(
        specialTokens: [String], beginning: String?, end: String?
    ) -> ByteLevelVocabulary {
        let shift = Int32(specialTokens.count)
        return ByteLevelVocabulary(
            specialTokens: specialTokens,
            merges: merges.map { .init($0.left + shift, $0.right + shift) },
            beginning: beginning, end: end)
    }
}

/// Two neighbours as one integer.
private typealias Pair = UInt64

private struct BytePairLearner {
    var merges: [ByteLevelVocabulary.Merge] = []
    private var tokens: [[UInt8]] = (0...255).map { [$0] }
    private var known: Set<[UInt8]> = []
    private var words: [[Int32]] = []
    private var counts: [Int] = []
    private var pairCounts: [Pair: Int] = [:]
    /// Words in which a pair has been seen; it may have gone from some.
    private var places: [Pair: Set<Int32>] = [:]
    private var queue: [Entry] = []
    private let maximumDigits: Int

    /// A pair with its count when it was queued.
    private struct Entry {
        let count: Int
        let pair: Pair

        /// Whether it is taken later than another.
        func isBehind(_ other: Entry) -> Bool {
            (count, other.pair) < (other.count, pair)
        }
    }

    init(words: [[UInt8]: Int], maximumDigits: Int) {
        self.maximumDigits = maximumDigits
        for (word, count) in words where word.count > 1 && count > 0 {
            self.words.append(word.map(Int32.init))
            counts.append(count)
        }
        for index in self.words.indices { note(index) }
        for (pair, count) in pairCounts { push(Entry(count: count, pair: pair)) }
    }

    /// Learns one merge; false when there is none left that occurs twice.
    mutating func learn() -> Bool {
        while let top = pop() {
            let current = pairCounts[top.pair] ?? 0
            // A count that fell since has been queued again with its new value.
            guard current == top.count else { continue }
            guard current >= 2 else { return false }
            guard isAllowed(top.pair) else { continue }
            merge(top.pair)
            return true
        }
        return false
    }

    private func isAllowed(_ pair: Pair) -> Bool {
        let (left, right) = halves(pair)
        let whole = tokens[Int(left)] + tokens[Int(right)]
        // The same bytes by another pair would be a second token of one text.
        if known.contains(whole) { return false }
        return whole.count <= maximumDigits || !whole.allSatisfy { (48...57).contains($0) }
    }

    private mutating func merge(_ pair: Pair) {
        let (left, right) = halves(pair)
        let token = Int32(tokens.count)
        tokens.append(tokens[Int(left)] + tokens[Int(right)])
        known.insert(tokens[tokens.count - 1])
        merges.append(.init(left, right))
        var changed: Set<Pair> = []
        for place in places.removeValue(forKey: pair) ?? [] {
            let index = Int(place)
            let word = words[index]
            let merged = Self.merged(word, left, right, token)
            guard merged.count < word.count else { continue }
            for pair in zip(word, word.dropFirst()).map(Self.pair) {
                pairCounts[pair, default: 0] -= counts[index]
                changed.insert(pair)
            }
            words[index] = merged
            for pair in zip(merged, merged.dropFirst()).map(Self.pair) {
                pairCounts[pair, default: 0] += counts[index]
                places[pair, default: []].insert(place)
                changed.insert(pair)
            }
        }
        pairCounts[pair] = nil
        for other in changed where other != pair {
            let count = pairCounts[other] ?? 0
            if count > 0 { push(Entry(count: count, pair: other)) } else { pairCounts[other] = nil }
        }
    }

    private static func merged(
        _ word: [Int32], _ left: Int32, _ right: Int32, _ token: Int32
    ) -> [Int32] {
        var result: [Int32] = []
        result.reserveCapacity(word.count)
        var position = 0
        while position < word.count {
            if position + 1 < word.count, word[position] == left, word[position + 1] == right {
                result.append(token)
                position += 2
            } else {
                result.append(word[position])
                position += 1
            }
        }
        return result
    }

    private mutating func note(_ index: Int) {
        let word = words[index]
        for pair in zip(word, word.dropFirst()).map(Self.pair) {
            pairCounts[pair, default: 0] += counts[index]
            places[pair, default: []].insert(Int32(index))
        }
    }

    private static func pair(_ left: Int32, _ right: Int32) -> Pair {
        UInt64(UInt32(left)) << 32 | UInt64(UInt32(right))
    }

    private func halves(_ pair: Pair) -> (Int32, Int32) {
        (Int32(pair >> 32), Int32(pair & 0xFFFF_FFFF))
    }

    // MARK: Queue, a binary heap

    private mutating func push(_ entry: Entry) {
        queue.append(entry)
        var child = queue.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard queue[parent].isBehind(queue[child]) else { break }
            queue.swapAt(parent, child)
            child = parent
        }
    }

    private mutating func pop() -> Entry? {
        guard let top = queue.first, let last = queue.popLast() else { return nil }
        if queue.isEmpty { return top }
        queue[0] = last
        var parent = 0
        while true {
            var best = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < queue.count && queue[best].isBehind(queue[child]) { best = child }
            if best == parent { return top }
            queue.swapAt(parent, best)
            parent = best
        }
    }
}
