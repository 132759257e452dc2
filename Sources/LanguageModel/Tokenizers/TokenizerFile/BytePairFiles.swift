/// Reads the two files of a byte-level vocabulary before `tokenizer.json`: `vocab.json` (GPT-2's
/// `encoder.json`) with the ids, `merges.txt` (`vocab.bpe`) with the merges.
enum BytePairFiles {
    /// A file's contents and what errors call it.
    typealias File = (bytes: [UInt8], path: String)

    /// Makes the tokenizer; `marks` is what the files beside them say.
    ///
    /// Without a word from them a vocabulary with `</s>` is read as OPT's, which begins a sequence
    /// with it (id 2), and one with `<|endoftext|>` as GPT-2's, which begins with nothing.
    static func tokenizer(
        vocabulary: File, merges: File, marks: SequenceMarks
    ) throws(LanguageModelError) -> BytePairTokenizer {
        let root = try JSONField(parsing: vocabulary.bytes, path: vocabulary.path)
        var names: [[UInt8]: Int32] = [:]
        for name in specialNames + marks.names { names[name] = -1 }
        var table = BytePairVocabulary()
        for (name, field) in try root.members() {
            if names[name] != nil { names[name] = try field.tokenID() }
            try table.add(name, from: field, alphabet: .bytes)
        }
        names = names.filter { $0.value >= 0 }
        let ranked = try rankedMerges(merges, of: table)
        func id(_ mark: SequenceMarks.Mark?) -> Int32? {
            switch mark {
            case .id(let id): table.token(id) == nil ? nil : id
            case .name(let name): names[name]
            case nil: nil
            }
        }
        let end = id(marks.end) ?? names[specialNames[0]] ?? names[specialNames[1]]
        let beginning =
            marks.addsBeginning ?? (names[specialNames[0]] != nil)
            ? id(marks.beginning) ?? end : nil
        var pipeline = BytePairTokenizer.Pipeline(preTokenization: [.pattern(.gpt2)])
        pipeline.prefix = beginning.map { [$0] } ?? []
        pipeline.addedTokens = names.sorted { $0.value < $1.value }
            .map { AddedToken(id: $0.value, content: $0.key) }
        return BytePairTokenizer(
            model: BytePairModel(vocabulary: table, merges: ranked, options: .init()),
            pipeline: pipeline, beginning: beginning, end: end)
    }

    private static let specialNames = ["</s>", "<|endoftext|>", "<s>", "<pad>", "<unk>", "<mask>"]
        .map { Array($0.utf8) }

    private static func rankedMerges(
        _ file: File, of vocabulary: BytePairVocabulary
    ) throws(LanguageModelError) -> RankedMerges {
        let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        var merges = RankedMerges(minimumCapacity: lines.count)
        var rank: UInt32 = 0
        for (index, line) in lines.enumerated() {
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.isEmpty || line.starts(with: "#version".utf8) { continue }
            let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
            guard parts.count == 2,
                let merge = vocabulary.merge(
                    Array(parts[0]), Array(parts[1]), alphabet: .bytes)
            else {
                throw LanguageModelError(
                    path: file.path, place: "line \(index + 1)",
                    expected: "two tokens whose whole is a token, with a space between them",
                    found: LanguageModelError.quoted(String(decoding: line, as: UTF8.self)))
            }
            merges.add(merge.left, merge.right, to: merge.whole, rank: rank)
            rank += 1
        }
        return merges
    }
}
