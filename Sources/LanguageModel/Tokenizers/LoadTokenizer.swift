import Foundation

/// Loads the tokenizer of a model's folder: `tokenizer.json`, else `tokenizer.model`, else
/// `vocab.json` with `merges.txt`, else `encoder.json` with `vocab.bpe`, else CLIP's
/// `bpe_simple_vocab_16e6.txt.gz`.
///
/// `tokenizer_config.json`, `special_tokens_map.json` and `config.json` beside it tell the marks of
/// a sequence where the vocabulary does not.
///
/// - Throws: What was refused, with the file and the place in it.
public func loadTokenizer(folder: String) throws(LanguageModelError) -> any Tokenizer {
    try TokenizerFolder(path: folder).tokenizer()
}

/// The tokenizer files of a model's folder.
private struct TokenizerFolder {
    let path: String

    // Twenty times the largest published tokenizer.json.
    private static let maximumBytes = 512 << 20

    func tokenizer() throws(LanguageModelError) -> any Tokenizer {
        if let file = try file("tokenizer.json") {
            return try TokenizerJSON.tokenizer(
                from: file.bytes, path: file.path, marks: marks())
        }
        if let file = try file("tokenizer.model") {
            return try SentencePieceTokenizer(tokenizerModel: file.bytes, path: file.path)
        }
        for names in [("vocab.json", "merges.txt"), ("encoder.json", "vocab.bpe")] {
            guard let vocabulary = try file(names.0) else { continue }
            guard let merges = try file(names.1) else {
                throw LanguageModelError(
                    path: path, expected: "\(names.1) beside \(names.0)", found: "none")
            }
            return try BytePairFiles.tokenizer(
                vocabulary: vocabulary, merges: merges, marks: marks())
        }
        if let file = try file("bpe_simple_vocab_16e6.txt.gz") {
            return try CLIPTokenizer(gzippedMerges: file.bytes, path: file.path)
        }
        throw LanguageModelError(
            path: path,
            expected: "tokenizer.json, tokenizer.model, or vocab.json with merges.txt",
            found: "none of them", hint: "Copy the tokenizer's files beside the weights.")
    }

    private func marks() throws(LanguageModelError) -> SequenceMarks {
        var marks = SequenceMarks()
        for name in ["tokenizer_config.json", "special_tokens_map.json"] {
            guard let file = try file(name) else { continue }
            try marks.read(
                tokenizerConfiguration: JSONField(parsing: file.bytes, path: file.path))
        }
        if let file = try file("config.json") {
            try marks.read(modelConfiguration: JSONField(parsing: file.bytes, path: file.path))
        }
        return marks
    }

    /// A file's contents, nil when there is none of the name.
    private func file(_ name: String) throws(LanguageModelError) -> BytePairFiles.File? {
        // Model folders of download caches hold links to their files.
        let url = URL(filePath: path).appending(path: name).resolvingSymlinksInPath()
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        func refuse(_ found: String) -> LanguageModelError {
            LanguageModelError(path: url.path, expected: "a readable file", found: found)
        }
        do {
            let values = try url.resourceValues(forKeys: [.fileSizeKey, .isRegularFileKey])
            guard values.isRegularFile == true else { throw refuse("something else") }
            guard values.fileSize ?? 0 <= Self.maximumBytes else {
                throw refuse("\(values.fileSize ?? 0) bytes")
            }
            return (Array(try Data(contentsOf: url)), url.path)
        } catch let error as LanguageModelError {
            throw error
        } catch {
            throw refuse(LanguageModelError.quoted(error.localizedDescription))
        }
    }
}
