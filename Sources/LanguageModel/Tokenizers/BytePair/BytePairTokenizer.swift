/// Byte-pair encoding with ranked merges: the byte-level vocabularies of GPT-2, OPT and LLaMA 3,
/// and LLaMA's own as the tokenizers library writes it.
///
/// Text goes through normalisation, is cut into words, every word is merged; ids and text equal
/// those of the tokenizers library.
public struct BytePairTokenizer: Tokenizer {
    /// What surrounds the merging.
    struct Pipeline: Sendable {
        var normalization: [TextNormalization] = []
        var preTokenization: [PreTokenization] = []
        /// Nil when the tokens are byte strings; otherwise the steps over tokens of UTF-8.
        var decoding: [TokenDecoding]?
        /// The ids that a whole sequence is put between.
        var prefix: [Int32] = []
        var suffix: [Int32] = []
        var addedTokens: [AddedToken] = []
        /// What joins tokens that no decoding step has fused.
        var separator: [UInt8] = []
    }

    /// Number of ids: every id is in `0 ..< vocabularyCount`.
    public let vocabularyCount: Int
    /// The id that begins a whole sequence; nil when none does.
    public let beginning: Int32?
    /// The id that ends a sequence; nil when none does.
    public let end: Int32?

    let model: BytePairModel
    let pipeline: Pipeline
    private let rawMatcher: AddedTokenMatcher
    private let normalizedMatcher: AddedTokenMatcher
    private let added: [Int32: AddedToken]

    init(model: BytePairModel, pipeline: Pipeline, beginning: Int32?, end: Int32?) {
        self.model = model
        self.pipeline = pipeline
        self.beginning = beginning
        self.end = end
        let ids = pipeline.addedTokens.map { Int($0.id) + 1 }
        vocabularyCount = max(model.vocabulary.count, ids.max() ?? 0)
        // The library looks for these in normalised text, and writes them so, too.
        let tokens = pipeline.addedTokens.map { token in
            guard token.isNormalized else { return token }
            var token = token
            token.content = pipeline.normalization.reduce(token.content) { $1.apply(to: $0) }
            return token
        }
        added = Dictionary(tokens.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        rawMatcher = AddedTokenMatcher(tokens.filter { !$0.isNormalized })
        normalizedMatcher = AddedTokenMatcher(tokens.filter(\.isNormalized))
    }

    /// The ids of a text; special tokens named in it are ordinary text.
    public func encode(_ text: String, marked: Bool) -> [Int32] {
        encode(text, marked: marked, opensSpecial: false)
    }

    /// The ids of a text that the program wrote; special tokens named in it are opened.
    public func encode(trusted text: String, marked: Bool) -> [Int32] {
        encode(text, marked: marked, opensSpecial: true)
    }

    /// The id of a special token by its exact name; nil when there is none.
    public func special(_ name: String) -> Int32? {
        let content = Array(name.utf8)
        return pipeline.addedTokens.last { $0.isSpecial && $0.content == content }?.id
    }

    /// The bytes a token adds in the middle of a text; nil for special tokens and unknown ids.
    public func bytes(of id: Int32) -> [UInt8]? {
        if let token = added[id] {
            return token.isSpecial ? nil : inside(token.content)
        }
        return model.vocabulary.token(id).map { inside($0) }
    }

    private func inside(_ token: [UInt8]) -> [UInt8] {
        guard let decoding = pipeline.decoding else { return token }
        return decoding.reduce(token) { $1.applyInside($0) }
    }

    /// The text of ids, special tokens left out; malformed UTF-8 becomes U+FFFD.
    public func decode(_ ids: some Sequence<Int32>) -> String {
        var tokens: [[UInt8]] = []
        for id in ids {
            if let token = added[id] {
                if !token.isSpecial { tokens.append(token.content) }
            } else if let token = model.vocabulary.token(id) {
                tokens.append(token)
            }
        }
        for step in pipeline.decoding ?? [] { tokens = step.apply(to: tokens) }
        return String(decoding: Array(tokens.joined(separator: pipeline.separator)), as: UTF8.self)
    }
}

// MARK: - Encoding

extension BytePairTokenizer {
    private func encode(_ text: String, marked: Bool, opensSpecial: Bool) -> [Int32] {
        var ids = marked ? pipeline.prefix : []
        var merging = PairMerging()
        var text = text
        text.withUTF8 { bytes in
            for segment in rawMatcher.segments(of: bytes, opensSpecial: opensSpecial) {
                if let token = segment.token {
                    ids.append(token)
                    continue
                }
                let normalized = pipeline.normalization.reduce(Array(bytes[segment.range])) {
                    $1.apply(to: $0)
                }
                append(
                    normalized, isBeginning: segment.range.lowerBound == 0,
                    opensSpecial: opensSpecial, with: &merging, to: &ids)
            }
        }
        if marked { ids += pipeline.suffix }
        return ids
    }

    private func append(
        _ text: [UInt8], isBeginning: Bool, opensSpecial: Bool,
        with merging: inout PairMerging, to ids: inout [Int32]
    ) {
        let segments = text.withUnsafeBufferPointer {
            normalizedMatcher.segments(of: $0, opensSpecial: opensSpecial)
        }
        for segment in segments {
            if let token = segment.token {
                ids.append(token)
                continue
            }
            var words = Words(
                segment.range.count == text.count ? text : Array(text[segment.range]))
            for step in pipeline.preTokenization {
                step.apply(
                    to: &words, isBeginning: isBeginning && segment.range.lowerBound == 0)
            }
            encode(words, with: &merging, into: &ids)
        }
    }

    private func encode(_ words: Words, with merging: inout PairMerging, into ids: inout [Int32]) {
        words.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for end in words.ends {
                model.encode(
                    UnsafeBufferPointer(rebasing: bytes[start..<end]), with: &merging, into: &ids)
                start = end
            }
        }
    }
}
