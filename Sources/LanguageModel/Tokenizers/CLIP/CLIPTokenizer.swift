/// CLIP's byte-pair encoding: text is repaired and lower-cased, words end in `</w>`, a sequence
/// lies between `<|startoftext|>` and `<|endoftext|>`.
///
/// Radford et al. 2021, after the published `simple_tokenizer`. Sequences are neither padded nor
/// cut to CLIP's context of 77.
public struct CLIPTokenizer: Tokenizer {
    /// Number of ids: every id is in `0 ..< vocabularyCount`.
    public let vocabularyCount: Int
    /// The id that begins a whole sequence.
    public let beginning: Int32?
    /// The id that ends a whole sequence.
    public let end: Int32?

    private let model: BytePairModel

    /// The merges of the file that CLIP's vocabulary takes, after its first line.
    private static let mergeCount = 49_152 - 256 - 2
    private static let endOfWord = Array("</w>".utf8)
    private static let startMark = Array("<|startoftext|>".utf8)
    private static let endMark = Array("<|endoftext|>".utf8)

    /// Makes the tokenizer of the published `bpe_simple_vocab_16e6.txt.gz`.
    ///
    /// - Parameters:
    ///   - bytes: The file's contents.
    ///   - path: What errors call the file.
    public init(gzippedMerges bytes: [UInt8], path: String) throws(LanguageModelError) {
        try self.init(merges: GzipFile.inflate(bytes, path: path), path: path)
    }

    /// Makes a tokenizer from merges, one a line after the first line.
    init(merges text: [UInt8], path: String) throws(LanguageModelError) {
        // Bytes in the order of the byte alphabet's scalars: printable ones first.
        let order = (0..<256).sorted {
            let (left, right) = (ByteAlphabet.scalars[$0].value, ByteAlphabet.scalars[$1].value)
            return left < right
        }
        var vocabulary = BytePairVocabulary()
        for (id, byte) in order.enumerated() {
            let token = [UInt8(byte)]
            guard vocabulary.add(token, id: Int32(id)),
                vocabulary.add(token + Self.endOfWord, id: Int32(256 + id))
            else { preconditionFailure("bytes are distinct") }
        }
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
            .dropFirst().prefix(Self.mergeCount)
        var merges = RankedMerges(minimumCapacity: lines.count)
        for (index, line) in zip(lines.indices, lines) where !line.isEmpty {
            let id = Int32(vocabulary.count)
            guard let (left, right) = Self.pair(line, in: vocabulary),
                let leftID = vocabulary.id(of: left), let rightID = vocabulary.id(of: right),
                vocabulary.add(left + right, id: id)
            else {
                throw LanguageModelError(
                    path: path, place: "line \(index + 1)",
                    expected: "two known tokens that make a new one, with a space between them",
                    found: LanguageModelError.quoted(String(decoding: line, as: UTF8.self)))
            }
            merges.add(leftID, rightID, to: id, rank: UInt32(id) - 512)
        }
        let start = Int32(vocabulary.count)
        guard vocabulary.addHidden(Self.startMark, id: start),
            vocabulary.addHidden(Self.endMark, id: start + 1)
        else { preconditionFailure("new ids are free") }
        vocabularyCount = vocabulary.count
        beginning = start
        end = start + 1
        model = BytePairModel(
            vocabulary: vocabulary, merges: merges, options: .init(endOfWord: Self.endOfWord))
    }

    private static func pair(
        _ line: ArraySlice<UInt8>, in vocabulary: BytePairVocabulary
    ) -> (left: [UInt8], right: [UInt8])? {
        let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
        guard parts.count == 2, let left = ByteAlphabet.decode(parts[0]),
            let right = ByteAlphabet.decode(parts[1])
        else { return nil }
        return (left, right)
    }

    /// The ids of a text; special tokens named in it are ordinary text.
    public func encode(_ text: String, marked: Bool) -> [Int32] {
        encode(text, marked: marked, opensSpecial: false)
    }

    /// The ids of a text that the program wrote; special tokens named in it are opened.
    public func encode(trusted text: String, marked: Bool) -> [Int32] {
        encode(text, marked: marked, opensSpecial: true)
    }

    private func encode(_ text: String, marked: Bool, opensSpecial: Bool) -> [Int32] {
        var ids = marked ? [beginning].compactMap(\.self) : []
        var merging = PairMerging()
        CLIPText.cleaned(text).withUnsafeBufferPointer { bytes in
            var position = 0
            while position < bytes.count {
                if opensSpecial, let (id, length) = mark(in: bytes, at: position) {
                    ids.append(id)
                    position += length
                    continue
                }
                let word = CLIPText.word(in: bytes, from: position)
                if !word.isEmpty {
                    model.encode(
                        UnsafeBufferPointer(rebasing: bytes[word]), with: &merging, into: &ids)
                }
                position = word.upperBound
            }
        }
        if marked { ids += [end].compactMap(\.self) }
        return ids
    }

    private func mark(
        in text: UnsafeBufferPointer<UInt8>, at position: Int
    ) -> (id: Int32, length: Int)? {
        for (id, name) in [(beginning, Self.startMark), (end, Self.endMark)] {
            if let id, text[position...].starts(with: name) { return (id, name.count) }
        }
        return nil
    }

    /// The text of ids, special tokens left out; every word is followed by a space.
    public func decode(_ ids: some Sequence<Int32>) -> String {
        String(decoding: ids.flatMap { bytes(of: $0) ?? [] }, as: UTF8.self)
    }

    /// The bytes a token adds in the middle of a text; nil for special tokens and unknown ids.
    public func bytes(of id: Int32) -> [UInt8]? {
        guard id != beginning, id != end else { return nil }
        return model.vocabulary.token(id)?.replacingBytes(Self.endOfWord, with: [0x20])
    }

    /// The id of a special token by its exact name; nil when there is none.
    public func special(_ name: String) -> Int32? {
        switch Array(name.utf8) {
        case Self.startMark: beginning
        case Self.endMark: end
        default: nil
        }
    }
}
