/// Reads `normalizer`.
enum NormalizerReader {
    private static let supported =
        "Sequence, Prepend, Replace, Lowercase, NFC, NFD, NFKC, NFKD"

    static func append(
        _ field: JSONField, to steps: inout [TextNormalization]
    ) throws(LanguageModelError) {
        let type = try field.required("type")
        switch try type.string() {
        case "Sequence":
            for step in try field.required("normalizers").elements() {
                try append(step, to: &steps)
            }
        case "Prepend": steps.append(.prepend(try field.required("prepend").bytes()))
        case "Replace": steps.append(try replace(field))
        case "Lowercase": steps.append(.lowercase)
        case "NFC": steps.append(.nfc)
        case "NFD": steps.append(.nfd)
        case "NFKC": steps.append(.nfkc)
        case "NFKD": steps.append(.nfkd)
        default: throw type.unsupported(supported)
        }
    }

    private static func replace(_ field: JSONField) throws(LanguageModelError) -> TextNormalization
    {
        let pattern = try field.required("pattern")
        let content = try field.required("content").bytes()
        if let expression = try pattern.optional("Regex") {
            guard try expression.string() == #"\s+"# else {
                throw expression.unsupported(#"the string pattern, the expression \s+"#)
            }
            return .replaceSpaces(by: content)
        }
        return .replace(try pattern.required("String").bytes(), by: content)
    }
}

/// Reads `pre_tokenizer`.
struct PreTokenizerReader {
    private(set) var steps: [PreTokenization] = []
    private(set) var isByteLevel = false

    private static let supported = "Sequence, ByteLevel, Metaspace, Split, Digits"

    mutating func append(_ field: JSONField) throws(LanguageModelError) {
        let type = try field.required("type")
        if isByteLevel {
            throw type.error(expected: "ByteLevel as the last step")
        }
        switch try type.string() {
        case "Sequence":
            for step in try field.required("pretokenizers").elements() { try append(step) }
        case "ByteLevel":
            isByteLevel = true
            if try field.flag("add_prefix_space", default: true) { steps.append(.prefixSpace) }
            if try field.flag("use_regex", default: true) { steps.append(.pattern(.gpt2)) }
        case "Digits":
            steps.append(.digits(individual: try field.flag("individual_digits", default: false)))
        case "Metaspace": steps.append(try metaspace(field))
        case "Split": steps.append(try split(field))
        default: throw type.unsupported(Self.supported)
        }
    }

    private func metaspace(_ field: JSONField) throws(LanguageModelError) -> PreTokenization {
        .metaspace(
            mark: try field.required("replacement").bytes(), try Self.prepending(field),
            splits: try field.flag("split", default: true))
    }

    /// `prepend_scheme`, or the `add_prefix_space` of older files.
    static func prepending(
        _ field: JSONField
    ) throws(LanguageModelError) -> PreTokenization.Prepending {
        if let scheme = try field.optional("prepend_scheme") {
            guard let prepending = PreTokenization.Prepending(rawValue: try scheme.string()) else {
                throw scheme.unsupported("always, first, never")
            }
            return prepending
        }
        return try field.flag("add_prefix_space", default: true) ? .always : .never
    }

    private func split(_ field: JSONField) throws(LanguageModelError) -> PreTokenization {
        let pattern = try field.required("pattern")
        let behaviour = try field.required("behavior")
        let inverts = try field.flag("invert", default: false)
        let name = try behaviour.string()
        if let expression = try pattern.optional("Regex") {
            guard let published = PreTokenPattern.published(try expression.string()) else {
                throw expression.unsupported("the published patterns of GPT-2, LLaMA 3, Qwen 2")
            }
            // The patterns cover all text, so nothing between their matches can be lost.
            guard name == "Isolated" || (name == "Removed" && inverts) else {
                throw behaviour.unsupported("Isolated; Removed with invert")
            }
            return .pattern(published)
        }
        let delimiter = try pattern.required("String").bytes()
        guard !inverts else {
            throw try field.required("invert").error(expected: "false")
        }
        guard let behaviour = PreTokenization.Delimiter(rawValue: name) else {
            throw behaviour.unsupported(
                "Removed, Isolated, MergedWithPrevious, MergedWithNext")
        }
        return .split(at: delimiter, behaviour)
    }
}

/// Reads `post_processor`.
enum PostProcessorReader {
    typealias Marks = (prefix: [Int32], suffix: [Int32])

    private static let supported =
        "Sequence, ByteLevel, TemplateProcessing, RobertaProcessing"

    static func marks(_ field: JSONField) throws(LanguageModelError) -> Marks {
        let type = try field.required("type")
        switch try type.string() {
        case "Sequence":
            var marks: Marks = ([], [])
            for step in try field.required("processors").elements() {
                let inner = try self.marks(step)
                marks = (inner.prefix + marks.prefix, marks.suffix + inner.suffix)
            }
            return marks
        case "ByteLevel": return ([], [])
        case "TemplateProcessing": return try template(field)
        case "RobertaProcessing":
            return (
                [try namedID(field.required("cls"))], [try namedID(field.required("sep"))]
            )
        default: throw type.unsupported(supported)
        }
    }

    private static func namedID(_ field: JSONField) throws(LanguageModelError) -> Int32 {
        let pair = try field.elements()
        guard pair.count == 2 else { throw field.error(expected: "a token and its id") }
        return try pair[1].tokenID()
    }

    private static func template(_ field: JSONField) throws(LanguageModelError) -> Marks {
        let single = try field.required("single")
        var ids: [String: [Int32]] = [:]
        for (key, token) in try field.optional("special_tokens")?.members() ?? [] {
            var list: [Int32] = []
            for id in try token.required("ids").elements() { list.append(try id.tokenID()) }
            ids[String(decoding: key, as: UTF8.self)] = list
        }
        var marks: Marks = ([], [])
        var texts = 0
        for piece in try single.elements() {
            if let special = try piece.optional("SpecialToken") {
                let name = try special.required("id")
                guard let list = ids[try name.string()] else {
                    throw name.error(expected: "a name among special_tokens")
                }
                if texts == 0 { marks.prefix += list } else { marks.suffix += list }
            } else {
                let id = try piece.required("Sequence").required("id")
                guard try id.string() == "A" else { throw id.error(expected: "\"A\"") }
                texts += 1
            }
        }
        guard texts == 1 else {
            throw single.error(expected: "the text A once", found: "\(texts) times")
        }
        return marks
    }
}

/// Reads `decoder`.
enum DecoderReader {
    private static let supported =
        "Sequence, ByteLevel, Replace, ByteFallback, Fuse, Strip, Metaspace, BPEDecoder"

    /// Reads the key of the root.
    static func read(
        _ root: JSONField, isByteLevel: Bool, into pipeline: inout BytePairTokenizer.Pipeline
    ) throws(LanguageModelError) {
        var steps: [TokenDecoding] = []
        var byteLevel = 0
        let field = try root.optional("decoder")
        if let field { try append(field, to: &steps, byteLevel: &byteLevel) }
        guard (byteLevel > 0) == isByteLevel, byteLevel == 0 || steps.isEmpty else {
            throw (field ?? root).error(
                expected: isByteLevel
                    ? "the decoder ByteLevel alone, as the pre-tokenizer is"
                    : "no decoder ByteLevel, as no pre-tokenizer is",
                found: field == nil ? "no decoder" : "another")
        }
        pipeline.decoding = isByteLevel ? nil : steps
        // The library joins the tokens by spaces where no decoder is given.
        pipeline.separator = field == nil ? [0x20] : []
    }

    private static func append(
        _ field: JSONField, to steps: inout [TokenDecoding], byteLevel: inout Int
    ) throws(LanguageModelError) {
        let type = try field.required("type")
        switch try type.string() {
        case "Sequence":
            for step in try field.required("decoders").elements() {
                try append(step, to: &steps, byteLevel: &byteLevel)
            }
        case "ByteLevel": byteLevel += 1
        case "Replace":
            let pattern = try field.required("pattern")
            steps.append(
                .replace(
                    try pattern.required("String").bytes(),
                    by: try field.required("content").bytes()))
        case "ByteFallback": steps.append(.byteFallback)
        case "Fuse": steps.append(.fuse)
        case "Strip": steps.append(try strip(field))
        case "Metaspace":
            steps.append(
                .metaspace(
                    mark: try field.required("replacement").bytes(),
                    keepsFirst: try PreTokenizerReader.prepending(field) == .never))
        case "BPEDecoder": steps.append(.endOfWord(try field.required("suffix").bytes()))
        default: throw type.unsupported(supported)
        }
    }

    private static func strip(_ field: JSONField) throws(LanguageModelError) -> TokenDecoding {
        let content = try field.required("content")
        guard try content.string().unicodeScalars.count == 1 else {
            throw content.error(expected: "one character")
        }
        return .strip(
            try content.bytes(), start: try field.required("start").integer(in: 0...1_000_000),
            stop: try field.required("stop").integer(in: 0...1_000_000))
    }
}
