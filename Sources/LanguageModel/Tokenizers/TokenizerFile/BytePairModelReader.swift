/// Reads `model` of a `tokenizer.json`.
enum BytePairModelReader {
    static func model(
        _ field: JSONField, alphabet: BytePairModel.Alphabet, addedTokens: [AddedToken]
    ) throws(LanguageModelError) -> BytePairModel {
        // Files of early versions lack the type.
        if let type = try field.optional("type"), try type.string() != "BPE" {
            throw type.unsupported("BPE")
        }
        if let prefix = try field.optional("continuing_subword_prefix"),
            try !prefix.bytes().isEmpty
        {
            throw prefix.error(expected: "null", hint: "Vocabularies of this kind are unsupported.")
        }
        if let dropout = try field.optional("dropout") {
            guard case .number(0) = dropout.value else {
                throw dropout.error(expected: "null", hint: "Encoding must not be random.")
            }
        }
        let vocabulary = try vocabulary(
            field.required("vocab"), alphabet: alphabet, addedTokens: addedTokens)
        var options = BytePairModel.Options()
        options.alphabet = alphabet
        options.fusesUnknown = try field.flag("fuse_unk", default: false)
        options.fallsBackToBytes = try field.flag("byte_fallback", default: false)
        options.ignoresMergesOfTokens = try field.flag("ignore_merges", default: false)
        options.endOfWord = try field.optional("end_of_word_suffix")?.bytes() ?? []
        if let unknown = try field.optional("unk_token") {
            let name = try unknown.bytes()
            let id = vocabulary.id(of: name) ?? addedTokens.last { $0.content == name }?.id
            guard let id else { throw unknown.error(expected: "a token of the vocabulary") }
            options.unknown = id
        }
        let merges = try merges(field.required("merges"), of: vocabulary, alphabet: alphabet)
        return BytePairModel(vocabulary: vocabulary, merges: merges, options: options)
    }

    private static func vocabulary(
        _ field: JSONField, alphabet: BytePairModel.Alphabet, addedTokens: [AddedToken]
    ) throws(LanguageModelError) -> BytePairVocabulary {
        var vocabulary = BytePairVocabulary()
        for (name, field) in try field.members() {
            try vocabulary.add(name, from: field, alphabet: alphabet)
        }
        for token in addedTokens where token.isSpecial { vocabulary.markSpecial(token.id) }
        return vocabulary
    }

    private static func merges(
        _ field: JSONField, of vocabulary: BytePairVocabulary, alphabet: BytePairModel.Alphabet
    ) throws(LanguageModelError) -> RankedMerges {
        let elements = try field.elements()
        var merges = RankedMerges(minimumCapacity: elements.count)
        for (rank, element) in elements.enumerated() {
            let (left, right) = try pair(element)
            guard
                let merge = vocabulary.merge(left, right, alphabet: alphabet)
            else {
                throw element.error(
                    expected: "a merge of two tokens into a third, all of the vocabulary")
            }
            merges.add(merge.left, merge.right, to: merge.whole, rank: UInt32(rank))
        }
        return merges
    }

    /// `"a b"` or `["a", "b"]`.
    private static func pair(
        _ field: JSONField
    ) throws(LanguageModelError) -> (left: [UInt8], right: [UInt8]) {
        if case .array = field.value {
            let parts = try field.elements()
            guard parts.count == 2 else { throw field.error(expected: "two tokens") }
            return (try parts[0].bytes(), try parts[1].bytes())
        }
        let parts = try field.bytes().split(separator: 0x20, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            throw field.error(expected: "two tokens and a space between them")
        }
        return (Array(parts[0]), Array(parts[1]))
    }
}

extension BytePairVocabulary {
    /// Adds an entry of a vocabulary's object, whose value is the id.
    mutating func add(
        _ name: [UInt8], from field: JSONField, alphabet: BytePairModel.Alphabet
    ) throws(LanguageModelError) {
        let id = try field.tokenID()
        let isFree: Bool
        switch alphabet {
        case .characters: isFree = add(name, id: id)
        case .bytes:
            if let bytes = ByteAlphabet.decode(name) {
                isFree = add(bytes, id: id)
            } else {
                isFree = addHidden(name, id: id)
            }
        }
        guard isFree else {
            let quoted = LanguageModelError.quoted(String(decoding: name, as: UTF8.self))
            throw field.error(
                expected: "tokens and ids that differ", found: "\(quoted) with the id \(id) again")
        }
    }

    /// The ids of a merge's tokens as the file names them; nil when one is missing.
    func merge(
        _ left: [UInt8], _ right: [UInt8], alphabet: BytePairModel.Alphabet
    ) -> (left: Int32, right: Int32, whole: Int32)? {
        var (left, right) = (left, right)
        if case .bytes = alphabet {
            guard let leftBytes = ByteAlphabet.decode(left),
                let rightBytes = ByteAlphabet.decode(right)
            else { return nil }
            (left, right) = (leftBytes, rightBytes)
        }
        guard let leftID = id(of: left), let rightID = id(of: right),
            let whole = id(of: left + right)
        else { return nil }
        return (leftID, rightID, whole)
    }
}
