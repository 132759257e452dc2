/// A stretch of a word that merging treats as one.
struct MergeSymbol {
    /// The token of the stretch; negative when the vocabulary has none.
    var token: Int32
    /// Where the stretch begins in the text.
    var start: Int
    /// Its length in bytes.
    var length: Int
}

/// Which neighbours may be merged, and in which order.
protocol MergeRule {
    /// What merging two neighbours gives: a priority, lowest first, and the token of the whole;
    /// nil when they may not be merged.
    func merge(_ left: MergeSymbol, _ right: MergeSymbol) -> (priority: UInt32, token: Int32)?
}

/// Byte-pair merging: as long as two neighbours may be merged, the pair of lowest priority is, the
/// leftmost of equals.
///
/// Sennrich et al. 2016, in the order of the tokenizers library and of SentencePiece. Short words,
/// which are nearly all, are scanned; long ones take a heap over a linked list, O(n log n). Holds
/// the memory of its work between words.
struct PairMerging {
    /// The symbols of the word: what is there before `merge` and what is left after it.
    var symbols: [MergeSymbol] = []

    private var pairs: [UInt64] = []
    private var previous: [Int32] = []
    private var next: [Int32] = []
    private var heap = CandidateHeap()

    // Up to here the quadratic scan is quicker than the heap.
    private static let scanLimit = 48

    /// Merges `symbols` until no neighbours may be merged.
    mutating func merge<Rule: MergeRule>(by rule: Rule) {
        if symbols.count < 2 { return }
        if symbols.count <= Self.scanLimit { scan(rule) } else { mergeLongWord(rule) }
    }

    // MARK: Short words

    /// Priority and token of merging the symbol at an index with its right neighbour, in one
    /// integer that orders as the priority does.
    @inline(__always)
    private func candidate<Rule: MergeRule>(_ index: Int, _ rule: Rule) -> UInt64 {
        guard let merge = rule.merge(symbols[index], symbols[index + 1]) else { return .max }
        return UInt64(merge.priority) << 32 | UInt64(UInt32(bitPattern: merge.token))
    }

    private mutating func scan<Rule: MergeRule>(_ rule: Rule) {
        pairs.removeAll(keepingCapacity: true)
        for index in 0..<symbols.count - 1 { pairs.append(candidate(index, rule)) }
        while true {
            var best = 0
            var lowest = UInt64.max
            for (index, pair) in pairs.enumerated() where pair >> 32 < lowest >> 32 {
                lowest = pair
                best = index
            }
            if lowest == .max { return }
            symbols[best].token = Int32(bitPattern: UInt32(truncatingIfNeeded: lowest))
            symbols[best].length += symbols[best + 1].length
            symbols.remove(at: best + 1)
            pairs.remove(at: best)
            if best > 0 { pairs[best - 1] = candidate(best - 1, rule) }
            if best < pairs.count { pairs[best] = candidate(best, rule) }
        }
    }

    // MARK: Long words

    private mutating func mergeLongWord<Rule: MergeRule>(_ rule: Rule) {
        let count = symbols.count
        precondition(count < Int(Int32.max), "a word of \(count) symbols")
        previous = (0..<Int32(count)).map { $0 - 1 }
        next = (1...Int32(count)).map { $0 == Int32(count) ? -1 : $0 }
        heap.removeAll()
        for index in 0..<count - 1 { push(Int32(index), rule) }
        while let candidate = heap.popLowest() {
            let left = Int(candidate.position)
            // A candidate is stale when either side was merged meanwhile: lengths only grow.
            guard symbols[left].length > 0, next[left] >= 0 else { continue }
            let right = Int(next[left])
            let length = symbols[left].length + symbols[right].length
            guard length == candidate.length else { continue }
            symbols[left].token = candidate.token
            symbols[left].length = length
            symbols[right].length = 0
            next[left] = next[right]
            if previous[left] >= 0 { push(previous[left], rule) }
            if next[left] >= 0 {
                previous[Int(next[left])] = Int32(left)
                push(Int32(left), rule)
            }
        }
        symbols.removeAll { $0.length == 0 }
    }

    private mutating func push<Rule: MergeRule>(_ position: Int32, _ rule: Rule) {
        let left = symbols[Int(position)]
        let right = symbols[Int(next[Int(position)])]
        guard let merge = rule.merge(left, right) else { return }
        heap.push(
            MergeCandidate(
                priority: merge.priority, position: position, token: merge.token,
                length: left.length + right.length))
    }
}

/// Two neighbours that may be merged.
private struct MergeCandidate {
    var priority: UInt32
    /// The index of the left symbol.
    var position: Int32
    var token: Int32
    /// The length of both when the candidate was found.
    var length: Int

    /// Lowest priority first, then leftmost.
    var order: UInt64 { UInt64(priority) << 32 | UInt64(UInt32(bitPattern: position)) }
}

/// A binary heap of candidates.
private struct CandidateHeap {
    private var elements: [MergeCandidate] = []

    mutating func removeAll() { elements.removeAll(keepingCapacity: true) }

    mutating func push(_ candidate: MergeCandidate) {
        elements.append(candidate)
        var child = elements.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            if elements[parent].order <= elements[child].order { break }
            elements.swapAt(parent, child)
            child = parent
        }
    }

    mutating func popLowest() -> MergeCandidate? {
        guard let lowest = elements.first else { return nil }
        let last = elements.removeLast()
        if elements.isEmpty { return lowest }
        elements[0] = last
        var parent = 0
        while true {
            var child = 2 * parent + 1
            if child >= elements.count { break }
            if child + 1 < elements.count, elements[child + 1].order < elements[child].order {
                child += 1
            }
            if elements[parent].order <= elements[child].order { break }
            elements.swapAt(parent, child)
            parent = child
        }
        return lowest
    }
}
