/// Reads a `tokenizer.json` of the tokenizers library with a BPE model.
///
/// Whatever such a file may ask for that is not supported is refused by its name.
struct TokenizerJSON {
    private let root: JSONField
    private var pipeline = BytePairTokenizer.Pipeline()
    private var alphabet = BytePairModel.Alphabet.characters
    private var model: BytePairModel

    /// Reads a file's contents; `marks` is what other files of the folder say.
    static func tokenizer(
        from bytes: [UInt8], path: String, marks: SequenceMarks = SequenceMarks()
    ) throws(LanguageModelError) -> BytePairTokenizer {
        let root = try JSONField(parsing: bytes, path: path)
        return try TokenizerJSON(root).tokenizer(marks: marks)
    }

    private init(_ root: JSONField) throws(LanguageModelError) {
        self.root = root
        for key in ["truncation", "padding"] {
            if let field = try root.optional(key) {
                throw field.error(expected: "null", hint: "Set \(key) to null in the file.")
            }
        }
        pipeline.addedTokens = try Self.addedTokens(root)
        if let field = try root.optional("normalizer") {
            try NormalizerReader.append(field, to: &pipeline.normalization)
        }
        var preTokenizer = PreTokenizerReader()
        if let field = try root.optional("pre_tokenizer") { try preTokenizer.append(field) }
        pipeline.preTokenization = preTokenizer.steps
        alphabet = preTokenizer.isByteLevel ? .bytes : .characters
        if let field = try root.optional("post_processor") {
            let marks = try PostProcessorReader.marks(field)
            (pipeline.prefix, pipeline.suffix) = (marks.prefix, marks.suffix)
        }
        try DecoderReader.read(root, isByteLevel: preTokenizer.isByteLevel, into: &pipeline)
        model = try BytePairModelReader.model(
            root.required("model"), alphabet: alphabet, addedTokens: pipeline.addedTokens)
        try checkIDs()
        try checkGrowth()
    }

    private static func addedTokens(
        _ root: JSONField
    ) throws(LanguageModelError) -> [AddedToken] {
        var tokens: [AddedToken] = []
        for field in try root.optional("added_tokens")?.elements() ?? [] {
            let content = try field.required("content")
            var token = AddedToken(
                id: try field.required("id").tokenID(), content: try content.bytes())
            if token.content.isEmpty { throw content.error(expected: "text") }
            token.isSpecial = try field.flag("special", default: false)
            token.isNormalized = try field.flag("normalized", default: !token.isSpecial)
            token.isSingleWord = try field.flag("single_word", default: false)
            token.stripsLeft = try field.flag("lstrip", default: false)
            token.stripsRight = try field.flag("rstrip", default: false)
            tokens.append(token)
        }
        return tokens
    }

    private func checkIDs() throws(LanguageModelError) {
        let known = Set(pipeline.addedTokens.map(\.id))
        for id in pipeline.prefix + pipeline.suffix
        where !known.contains(id) && model.vocabulary.token(id) == nil {
            throw try root.required("post_processor").error(
                expected: "ids of the vocabulary", found: "\(id)")
        }
    }

    /// Refuses steps that lengthen text without end, as forty that each double it.
    private func checkGrowth() throws(LanguageModelError) {
        func check(_ factors: [Int], _ key: String) throws(LanguageModelError) {
            var growth = 1
            for factor in factors {
                growth *= max(1, factor)
                guard growth <= 4096 else {
                    throw (try root.optional(key) ?? root).error(
                        expected: "steps that make text at most 4096 times as long",
                        found: "longer")
                }
            }
        }
        try check(pipeline.normalization.map(\.growth), "normalizer")
        try check(pipeline.preTokenization.map(\.growth), "pre_tokenizer")
        try check((pipeline.decoding ?? []).map(\.growth), "decoder")
    }

    private func tokenizer(marks: SequenceMarks) -> BytePairTokenizer {
        func id(_ mark: SequenceMarks.Mark?) -> Int32? {
            switch mark {
            case .id(let id):
                Int(id) < model.vocabulary.count
                    || pipeline.addedTokens.contains { $0.id == id } ? id : nil
            case .name(let name): self.id(of: name)
            case nil: nil
            }
        }
        let endNames = ["</s>", "<|endoftext|>", "<|end_of_text|>", "<eos>"]
        return BytePairTokenizer(
            model: model, pipeline: pipeline,
            beginning: pipeline.prefix.first,
            end: id(marks.end) ?? pipeline.suffix.last
                ?? endNames.lazy.compactMap { self.id(of: Array($0.utf8)) }.first)
    }

    private func id(of name: [UInt8]) -> Int32? {
        pipeline.addedTokens.last { $0.content == name && $0.isSpecial }?.id
    }
}

extension BytePairTokenizer {
    /// Makes the tokenizer that a `tokenizer.json` of the tokenizers library describes.
    ///
    /// - Parameters:
    ///   - bytes: The file's contents.
    ///   - path: What errors call the file.
    public init(tokenizerJSON bytes: [UInt8], path: String) throws(LanguageModelError) {
        self = try TokenizerJSON.tokenizer(from: bytes, path: path)
    }
}
