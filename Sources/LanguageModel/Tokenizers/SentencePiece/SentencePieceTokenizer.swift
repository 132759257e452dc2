/// SentencePiece's byte-pair encoding, as LLaMA's `tokenizer.model` has it: neighbours whose whole
/// is a piece are merged, the piece of the highest score first.
///
/// Kudo and Richardson 2018. Ids and text equal those of the SentencePiece library.
public struct SentencePieceTokenizer: Tokenizer {
    /// Number of ids: every id is in `0 ..< vocabularyCount`.
    public var vocabularyCount: Int { model.pieces.count }
    /// The id that begins a whole sequence; nil when none does.
    public let beginning: Int32?
    /// The id that ends a sequence; nil when none does.
    public let end: Int32?

    private let model: SentencePieceModel
    private let normalizer: SentencePieceNormalizer
    private let vocabulary: PieceVocabulary
    private let unknown: Int32
    /// The ids of the pieces for single bytes, where characters fall back to them.
    private let bytePieces: [Int32]?
    private let specials: AddedTokenMatcher

    /// Makes the tokenizer that a `tokenizer.model` describes.
    ///
    /// - Parameters:
    ///   - bytes: The file's contents.
    ///   - path: What errors call the file.
    public init(tokenizerModel bytes: [UInt8], path: String) throws(LanguageModelError) {
        let model = try SentencePieceModel(parsing: bytes, path: path)
        vocabulary = try PieceVocabulary(model.pieces, path: path)
        bytePieces =
            model.fallsBackToBytes ? try Self.bytePieces(of: model, vocabulary, path) : nil
        unknown = Int32(model.pieces.firstIndex { $0.kind == .unknown } ?? 0)
        var symbols = ByteTrie()
        var special: [AddedToken] = []
        for (id, piece) in model.pieces.enumerated() {
            switch piece.kind {
            case .userDefined: symbols.insert(piece.text, value: Int32(id))
            case .control, .unknown:
                special.append(AddedToken(id: Int32(id), content: piece.text))
            case .normal, .unused, .byte: break
            }
        }
        specials = AddedTokenMatcher(special)
        normalizer = SentencePieceNormalizer(
            addsDummyPrefix: model.addsDummyPrefix, removesExtraSpaces: model.removesExtraSpaces,
            escapesSpaces: model.escapesSpaces, symbols: symbols)
        let marks = special.filter { model.pieces[Int($0.id)].kind == .control }
        beginning = marks.first { $0.content == model.beginningPiece }?.id
        end = marks.first { $0.content == model.endPiece }?.id
        self.model = model
    }

    private static func bytePieces(
        of model: SentencePieceModel, _ vocabulary: PieceVocabulary, _ path: String
    ) throws(LanguageModelError) -> [Int32] {
        var ids: [Int32] = []
        for byte in UInt8.min...UInt8.max {
            let name = BytePairModel.fallbackName(byte)
            guard let id = vocabulary.id(ofAny: name), model.pieces[Int(id)].kind == .byte else {
                throw LanguageModelError(
                    path: path, place: "pieces",
                    expected: "the byte piece \(String(decoding: name, as: UTF8.self))",
                    found: "none")
            }
            ids.append(id)
        }
        return ids
    }

    /// The id of a special token by its exact name; nil when there is none.
    public func special(_ name: String) -> Int32? {
        guard let id = vocabulary.id(ofAny: Array(name.utf8)) else { return nil }
        let kind = model.pieces[Int(id)].kind
        return kind == .control || kind == .unknown ? id : nil
    }
}

// MARK: - Encoding

extension SentencePieceTokenizer {
    /// The ids of a text; special tokens named in it are ordinary text.
    public func encode(_ text: String, marked: Bool) -> [Int32] {
        var ids = marked ? beginning.map { [$0] } ?? [] : []
        var text = text
        text.withUTF8 { append(normalizer.normalize($0), to: &ids) }
        return ids
    }

    /// The ids of a text that the program wrote; special tokens named in it are opened, and the
    /// text between them is encoded stretch by stretch.
    public func encode(trusted text: String, marked: Bool) -> [Int32] {
        var ids = marked ? beginning.map { [$0] } ?? [] : []
        var text = text
        text.withUTF8 { bytes in
            for segment in specials.segments(of: bytes, opensSpecial: true) {
                if let token = segment.token {
                    ids.append(token)
                } else {
                    let part = UnsafeBufferPointer(rebasing: bytes[segment.range])
                    append(normalizer.normalize(part), to: &ids)
                }
            }
        }
        return ids
    }

    private func append(_ text: [UInt8], to ids: inout [Int32]) {
        text.withUnsafeBufferPointer { text in
            var merging = PairMerging()
            var position = 0
            while position < text.count {
                if let symbol = normalizer.symbols.longestMatch(in: text, at: position) {
                    merging.symbols.append(
                        MergeSymbol(
                            token: PieceMerges.frozen, start: position, length: symbol.length))
                    position += symbol.length
                } else {
                    let length = min(
                        UTF8Scalar.length(first: text[position]), text.count - position)
                    merging.symbols.append(
                        MergeSymbol(token: -1, start: position, length: length))
                    position += length
                }
            }
            let rule = PieceMerges(
                text: text, vocabulary: vocabulary, unusedHalves: UnusedHalves())
            merging.merge(by: rule)
            var isUnknown = false
            for symbol in merging.symbols {
                append(symbol, of: text, rule, &isUnknown, to: &ids)
            }
        }
    }

    /// Appends a merged symbol: its piece, the parts of an unused piece, or what stands for what
    /// the vocabulary lacks.
    private func append(
        _ symbol: MergeSymbol, of text: UnsafeBufferPointer<UInt8>, _ rule: PieceMerges,
        _ wasUnknown: inout Bool, to ids: inout [Int32]
    ) {
        var open = [symbol.start..<symbol.start + symbol.length]
        while let range = open.popLast() {
            let bytes = UnsafeBufferPointer(rebasing: text[range])
            let id = vocabulary.id(ofText: bytes)
            if let id, vocabulary.isUnused(id), let half = rule.unusedHalves.lengths[id] {
                let middle = range.lowerBound + half
                open.append(middle..<range.upperBound)
                open.append(range.lowerBound..<middle)
            } else if let id {
                ids.append(id)
                wasUnknown = false
            } else if let bytePieces {
                for byte in bytes { ids.append(bytePieces[Int(byte)]) }
            } else {
                // A run of unknowns is one.
                if !wasUnknown { ids.append(unknown) }
                wasUnknown = true
            }
        }
    }
}

// MARK: - Decoding

extension SentencePieceTokenizer {
    /// The bytes a token adds in the middle of a text; nil for special tokens and unknown ids.
    public func bytes(of id: Int32) -> [UInt8]? {
        guard id >= 0, Int(id) < model.pieces.count else { return nil }
        let piece = model.pieces[Int(id)]
        switch piece.kind {
        case .control, .unknown: return nil
        case .byte: return TokenDecoding.fallbackByte(piece.text).map { [$0] } ?? piece.text
        case .normal, .userDefined, .unused: return unescaped(piece.text)
        }
    }

    private func unescaped(_ piece: [UInt8]) -> [UInt8] {
        piece.replacingBytes(SentencePieceNormalizer.spaceMark, with: [0x20])
    }

    /// The text of ids, control pieces left out; malformed UTF-8 becomes U+FFFD.
    public func decode(_ ids: some Sequence<Int32>) -> String {
        var result: [UInt8] = []
        var run: [UInt8] = []
        var expectsSpace = true
        var sawSpace = false
        func closeRun() {
            result += Self.decoded(run)
            run = []
        }
        for id in ids where id >= 0 && Int(id) < model.pieces.count {
            let piece = model.pieces[Int(id)]
            if piece.kind == .byte, let byte = TokenDecoding.fallbackByte(piece.text) {
                run.append(byte)
                continue
            }
            closeRun()
            if sawSpace || !result.isEmpty { expectsSpace = false }
            sawSpace = false
            switch piece.kind {
            case .control: break
            case .unknown: result += model.unknownSurface.utf8
            default:
                var text = piece.text
                if expectsSpace, model.addsDummyPrefix || model.removesExtraSpaces,
                    text.starts(with: SentencePieceNormalizer.spaceMark)
                {
                    text.removeFirst(SentencePieceNormalizer.spaceMark.count)
                    sawSpace = !model.removesExtraSpaces
                }
                result += unescaped(text)
            }
        }
        closeRun()
        return String(decoding: result, as: UTF8.self)
    }

    /// A run of byte pieces as UTF-8; U+FFFD for every byte that belongs to none.
    private static func decoded(_ run: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        while position < run.count {
            if let length = UTF8Scalar.validLength(in: run, at: position) {
                result += run[position..<position + length]
                position += length
            } else {
                result += UTF8Scalar.replacement
                position += 1
            }
        }
        return result
    }
}
