/// A byte-level vocabulary as training makes it: special tokens, then the 256 bytes, then what
/// each merge makes, in the order of the merges.
public struct ByteLevelVocabulary: Equatable, Sendable {
    /// Two tokens that become one.
    public struct Merge: Equatable, Hashable, Sendable {
        /// The id of the left token.
        public var left: Int32
        /// The id of the right token.
        public var right: Int32

        /// Makes the merge of two tokens.
        public init(_ left: Int32, _ right: Int32) {
            self.left = left
            self.right = right
        }
    }

    /// The names of the special tokens, ids from 0.
    public let specialTokens: [String]
    /// The merges in the order of their ranks; merge `i` makes the id `firstMergedID + i`.
    public let merges: [Merge]
    /// The name of the special token that begins a whole sequence; nil when none does.
    public let beginning: String?
    /// The name of the special token that ends a sequence; nil when none does.
    public let end: String?
    /// The bytes of every id; the name of a special token as UTF-8.
    public let tokens: [[UInt8]]

    /// The id of byte 0.
    public var firstByteID: Int32 { Int32(specialTokens.count) }
    /// The id that the first merge makes.
    public var firstMergedID: Int32 { firstByteID + 256 }

    /// Makes a vocabulary.
    ///
    /// A merge must name ids that are bytes or were made by an earlier merge, no two merges may
    /// make the same bytes, the names of special tokens must differ, and `beginning` and `end` be
    /// among them: anything else is a programmer's error.
    public init(
        specialTokens: [String], merges: [Merge], beginning: String? = nil, end: String? = nil
    ) {
        precondition(Set(specialTokens).count == specialTokens.count, "a special token twice")
        for name in [beginning, end] {
            precondition(
                name.map(specialTokens.contains) ?? true, "the mark \(name ?? "") is not special")
        }
        var tokens = specialTokens.map { Array($0.utf8) }
        let first = tokens.count
        tokens += (0..<256).map { [UInt8($0)] }
        var seen = Set(tokens[first...])
        for merge in merges {
            precondition(
                min(merge.left, merge.right) >= Int32(first)
                    && max(merge.left, merge.right) < Int32(tokens.count),
                "a merge of the ids \(merge.left) and \(merge.right) of \(tokens.count)")
            let whole = tokens[Int(merge.left)] + tokens[Int(merge.right)]
            precondition(seen.insert(whole).inserted, "two merges make \(whole)")
            tokens.append(whole)
        }
        self.specialTokens = specialTokens
        self.merges = merges
        self.beginning = beginning
        self.end = end
        self.tokens = tokens
    }
}

extension BytePairTokenizer {
    /// Makes the tokenizer of a byte-level vocabulary, its text cut into words by GPT-2's pattern.
    public init(_ vocabulary: ByteLevelVocabulary) {
        var table = BytePairVocabulary()
        for (id, token) in vocabulary.tokens.enumerated() {
            let isFree =
                id < vocabulary.specialTokens.count
                ? table.addHidden(token, id: Int32(id)) : table.add(token, id: Int32(id))
            precondition(isFree, "ids and tokens of a vocabulary are distinct")
        }
        var merges = RankedMerges(minimumCapacity: vocabulary.merges.count)
        for (rank, merge) in vocabulary.merges.enumerated() {
            merges.add(
                merge.left, merge.right, to: vocabulary.firstMergedID + Int32(rank),
                rank: UInt32(rank))
        }
        let beginning = vocabulary.beginning.flatMap { vocabulary.specialTokens.firstIndex(of: $0) }
        let end = vocabulary.end.flatMap { vocabulary.specialTokens.firstIndex(of: $0) }
        var pipeline = Pipeline(preTokenization: [.pattern(.gpt2)])
        pipeline.prefix = beginning.map { [Int32($0)] } ?? []
        pipeline.addedTokens = vocabulary.specialTokens.enumerated().map { id, name in
            AddedToken(id: Int32(id), content: Array(name.utf8))
        }
        self.init(
            model: BytePairModel(vocabulary: table, merges: merges, options: .init()),
            pipeline: pipeline, beginning: beginning.map { Int32($0) }, end: end.map { Int32($0) })
    }
}
