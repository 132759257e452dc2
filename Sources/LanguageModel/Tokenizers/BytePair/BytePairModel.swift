/// A vocabulary and the ranked merges that build its tokens from bytes or characters.
struct BytePairModel: Sendable {
    /// What a word is before any merge.
    enum Alphabet: Sendable {
        /// Every byte a symbol; the tokens are byte strings.
        case bytes
        /// Every Unicode scalar a symbol; the tokens are UTF-8.
        case characters
    }

    /// How words are taken apart and what happens to what the vocabulary lacks.
    struct Options: Sendable {
        var alphabet = Alphabet.bytes
        /// The token of symbols that the vocabulary lacks; nil leaves them out.
        var unknown: Int32?
        /// Whether neighbouring unknowns become one.
        var fusesUnknown = false
        /// Whether a character that the vocabulary lacks becomes the tokens `<0x00>` to `<0xFF>`
        /// of its bytes.
        var fallsBackToBytes = false
        /// Whether a word that is a token stays whole, whatever the merges say.
        var ignoresMergesOfTokens = false
        /// What the last symbol of a word ends in, as `</w>` in CLIP's vocabulary.
        var endOfWord: [UInt8] = []
    }

    let vocabulary: BytePairVocabulary
    let options: Options
    private let merges: RankedMerges
    /// The token of every byte as a symbol of its own, -1 where there is none.
    private let bytes: [Int32]
    /// The tokens `<0x00>` to `<0xFF>`, -1 where there is none.
    private let fallback: [Int32]

    /// Makes a model from a vocabulary and merges in the order of their ranks.
    init(vocabulary: BytePairVocabulary, merges: RankedMerges, options: Options) {
        self.vocabulary = vocabulary
        self.merges = merges
        self.options = options
        bytes = (0..<256).map { vocabulary.id(of: [UInt8($0)]) ?? -1 }
        fallback = (0..<256).map { vocabulary.id(of: Self.fallbackName(UInt8($0))) ?? -1 }
    }

    /// The name of the token for a byte that no other token covers.
    static func fallbackName(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return Array("<0x".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            + Array(">".utf8)
    }

    /// Appends the tokens of a word.
    func encode(
        _ word: UnsafeBufferPointer<UInt8>, with merging: inout PairMerging,
        into ids: inout [Int32]
    ) {
        if options.ignoresMergesOfTokens, let id = vocabulary.id(ofWord: word) {
            ids.append(id)
            return
        }
        merging.symbols.removeAll(keepingCapacity: true)
        switch options.alphabet {
        case .bytes where options.unknown == nil && options.endOfWord.isEmpty:
            for (position, byte) in word.enumerated() where bytes[Int(byte)] >= 0 {
                merging.symbols.append(
                    MergeSymbol(token: bytes[Int(byte)], start: position, length: 1))
            }
        default: appendSymbols(of: word, to: &merging.symbols)
        }
        merging.merge(by: merges)
        for symbol in merging.symbols { ids.append(symbol.token) }
    }

    private func appendSymbols(
        of word: UnsafeBufferPointer<UInt8>, to symbols: inout [MergeSymbol]
    ) {
        var endsUnknown = false
        var position = 0
        while position < word.count {
            let length =
                switch options.alphabet {
                case .bytes: 1
                case .characters:
                    min(UTF8Scalar.length(first: word[position]), word.count - position)
                }
            let end = position + length
            let isLast = end == word.count
            let symbol = UnsafeBufferPointer(rebasing: word[position..<end])
            if let id = self.id(of: symbol, isLast: isLast) {
                symbols.append(MergeSymbol(token: id, start: position, length: length))
                endsUnknown = false
            } else if options.fallsBackToBytes, symbol.allSatisfy({ fallback[Int($0)] >= 0 }) {
                for (offset, byte) in symbol.enumerated() {
                    symbols.append(
                        MergeSymbol(
                            token: fallback[Int(byte)], start: position + offset, length: 1))
                }
                endsUnknown = false
            } else if let unknown = options.unknown {
                if endsUnknown, options.fusesUnknown {
                    symbols[symbols.count - 1].length += length
                } else {
                    symbols.append(MergeSymbol(token: unknown, start: position, length: length))
                }
                endsUnknown = true
            }
            position = end
        }
    }

    private func id(of symbol: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Int32? {
        if isLast, !options.endOfWord.isEmpty {
            return vocabulary.id(of: Array(symbol) + options.endOfWord)
        }
        return vocabulary.id(of: symbol)
    }
}

/// Merges in the order of their ranks.
struct RankedMerges: MergeRule, Sendable {
    private var table: IntegerPairTable

    /// Makes an empty list with space for a number of merges.
    init(minimumCapacity: Int) { table = IntegerPairTable(minimumCapacity: minimumCapacity) }

    /// Adds the merge of two tokens to a third.
    mutating func add(_ left: Int32, _ right: Int32, to whole: Int32, rank: UInt32) {
        table.set(left, right, to: UInt64(rank) << 32 | UInt64(UInt32(bitPattern: whole)))
    }

    @inline(__always)
    func merge(_ left: MergeSymbol, _ right: MergeSymbol) -> (priority: UInt32, token: Int32)? {
        let value = table[left.token, right.token]
        if value == IntegerPairTable.absent { return nil }
        return (
            UInt32(truncatingIfNeeded: value >> 32),
            Int32(bitPattern: UInt32(truncatingIfNeeded: value))
        )
    }
}
