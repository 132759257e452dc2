/// What a SentencePiece `tokenizer.model` holds.
///
/// Field numbers are those of `sentencepiece_model.proto`.
struct SentencePieceModel: Sendable {
    /// What a piece is for.
    enum Kind: UInt64, Sendable {
        case normal = 1
        case unknown, control, userDefined, unused, byte
    }

    /// A piece of the vocabulary; its place in the list is its id.
    struct Piece: Sendable {
        /// UTF-8.
        var text: [UInt8] = []
        var score: Float = 0
        var kind = Kind.normal
    }

    var pieces: [Piece] = []
    var fallsBackToBytes = false
    var unknownSurface = " \u{2047} "
    var beginningPiece = Array("<s>".utf8)
    var endPiece = Array("</s>".utf8)
    var addsDummyPrefix = true
    var removesExtraSpaces = true
    var escapesSpaces = true

    /// Model type, and the name and map of the normaliser, which decide whether it is supported.
    private var type: UInt64 = 1
    private var normalizer = ""
    private var hasCharacterMap = false
    private var treatsSpaceAsSuffix = false

    /// Reads a file's contents.
    init(parsing bytes: [UInt8], path: String) throws(LanguageModelError) {
        var reader = ProtobufReader(bytes, path: path)
        while let field = try reader.next() {
            guard case .bytes(let range) = field.value else { continue }
            switch field.number {
            case 1: pieces.append(try Self.piece(bytes, range, path))
            case 2: try readTrainer(bytes, range, path)
            case 3: try readNormalizer(bytes, range, path)
            case 5: try checkDenormalizer(bytes, range, path)
            default: break
            }
        }
        try check(path)
    }

    private static func piece(
        _ bytes: [UInt8], _ range: Range<Int>, _ path: String
    ) throws(LanguageModelError) -> Piece {
        var piece = Piece()
        var reader = ProtobufReader(bytes, range: range, path: path)
        while let field = try reader.next() {
            switch (field.number, field.value) {
            case (1, .bytes(let text)):
                piece.text = Array(bytes[text])
                guard String(validating: piece.text, as: UTF8.self) != nil else {
                    throw reader.error(at: field.at, expected: "UTF-8", found: "other bytes")
                }
            case (2, .fixed32(let bits)):
                piece.score = Float(bitPattern: bits)
                guard !piece.score.isNaN else {
                    throw reader.error(at: field.at, expected: "a score", found: "NaN")
                }
            case (3, .integer(let value)):
                guard let kind = Kind(rawValue: value) else {
                    throw reader.error(
                        at: field.at, expected: "a piece type from 1 to 6", found: "\(value)")
                }
                piece.kind = kind
            default: break
            }
        }
        guard !piece.text.isEmpty else {
            throw reader.error(
                at: range.lowerBound, expected: "a piece of text", found: "an empty one")
        }
        return piece
    }

    private mutating func readTrainer(
        _ bytes: [UInt8], _ range: Range<Int>, _ path: String
    ) throws(LanguageModelError) {
        var reader = ProtobufReader(bytes, range: range, path: path)
        while let field = try reader.next() {
            switch (field.number, field.value) {
            case (3, .integer(let value)): type = value
            case (24, .integer(let value)): treatsSpaceAsSuffix = value != 0
            case (35, .integer(let value)): fallsBackToBytes = value != 0
            case (44, .bytes(let text)):
                unknownSurface = String(decoding: bytes[text], as: UTF8.self)
            case (46, .bytes(let text)): beginningPiece = Array(bytes[text])
            case (47, .bytes(let text)): endPiece = Array(bytes[text])
            default: break
            }
        }
    }

    private mutating func readNormalizer(
        _ bytes: [UInt8], _ range: Range<Int>, _ path: String
    ) throws(LanguageModelError) {
        var reader = ProtobufReader(bytes, range: range, path: path)
        while let field = try reader.next() {
            switch (field.number, field.value) {
            case (1, .bytes(let text)): normalizer = String(decoding: bytes[text], as: UTF8.self)
            case (2, .bytes(let map)): hasCharacterMap = !map.isEmpty
            case (3, .integer(let value)): addsDummyPrefix = value != 0
            case (4, .integer(let value)): removesExtraSpaces = value != 0
            case (5, .integer(let value)): escapesSpaces = value != 0
            default: break
            }
        }
    }

    private func checkDenormalizer(
        _ bytes: [UInt8], _ range: Range<Int>, _ path: String
    ) throws(LanguageModelError) {
        var reader = ProtobufReader(bytes, range: range, path: path)
        while let field = try reader.next() {
            if field.number == 2, case .bytes(let map) = field.value, !map.isEmpty {
                throw reader.error(
                    at: field.at, expected: "no denormaliser", found: "a map of \(map.count) bytes")
            }
        }
    }

    private func check(_ path: String) throws(LanguageModelError) {
        func refuse(_ place: String, _ expected: String, _ found: String) throws(LanguageModelError)
        {
            throw LanguageModelError(path: path, place: place, expected: expected, found: found)
        }
        let types: [UInt64: String] = [1: "unigram", 2: "BPE", 3: "word", 4: "char"]
        if type != 2 { try refuse("model_type", "BPE", types[type] ?? "\(type)") }
        if hasCharacterMap {
            try refuse(
                "normalizer_spec.name", "identity", LanguageModelError.quoted(normalizer))
        }
        if treatsSpaceAsSuffix { try refuse("treat_whitespace_as_suffix", "false", "true") }
        if pieces.count > BytePairVocabulary.maximumCount {
            try refuse(
                "pieces", "at most \(BytePairVocabulary.maximumCount)", "\(pieces.count)")
        }
        let unknowns = pieces.count { $0.kind == .unknown }
        if unknowns != 1 { try refuse("pieces", "one unknown piece", "\(unknowns)") }
    }
}
