/// The pieces of a SentencePiece model by their text.
struct PieceVocabulary: Sendable {
    private var strings = ByteStringTable()
    /// The priority of merging to each piece: pieces by falling score, equal scores equal.
    private var priorities: [UInt32]
    private let kinds: [SentencePieceModel.Kind]
    private let longest: Int

    /// Makes a vocabulary of pieces that must differ.
    init(_ pieces: [SentencePieceModel.Piece], path: String) throws(LanguageModelError) {
        kinds = pieces.map(\.kind)
        longest = pieces.map(\.text.count).max() ?? 0
        for (id, piece) in pieces.enumerated() where !strings.insert(piece.text).isNew {
            throw LanguageModelError(
                path: path, place: "piece \(id)", expected: "pieces that differ",
                found: LanguageModelError.quoted(String(decoding: piece.text, as: UTF8.self))
                    + " again")
        }
        priorities = Array(repeating: 0, count: pieces.count)
        var priority: UInt32 = 0
        var last: Float?
        for id in pieces.indices.sorted(by: { pieces[$0].score > pieces[$1].score }) {
            if let last, pieces[id].score < last { priority += 1 }
            last = pieces[id].score
            priorities[id] = priority
        }
    }

    /// The id of the piece with this text, whatever it is for.
    func id(ofAny text: [UInt8]) -> Int32? { strings.index(of: text).map { Int32($0) } }

    /// The id of the piece that text may become: no control piece, byte or unknown.
    func id(ofText text: UnsafeBufferPointer<UInt8>) -> Int32? {
        guard text.count <= longest, let id = strings.index(of: text) else { return nil }
        switch kinds[id] {
        case .normal, .userDefined, .unused: return Int32(id)
        case .unknown, .control, .byte: return nil
        }
    }

    /// The priority of merging to a piece, lowest first.
    func priority(_ id: Int32) -> UInt32 { priorities[Int(id)] }

    /// Whether a piece is used for merging alone and taken apart again afterwards.
    func isUnused(_ id: Int32) -> Bool { kinds[Int(id)] == .unused }
}

/// How long the left half of an unused piece was when it was last offered for merging.
///
/// A class, because rules are asked without being changed; it lives as long as one text.
final class UnusedHalves {
    var lengths: [Int32: Int] = [:]
}

/// Neighbours may be merged when their whole is a piece.
struct PieceMerges: MergeRule {
    /// The token of a user-defined symbol, which is merged with nothing.
    static let frozen: Int32 = -2

    let text: UnsafeBufferPointer<UInt8>
    let vocabulary: PieceVocabulary
    let unusedHalves: UnusedHalves

    func merge(_ left: MergeSymbol, _ right: MergeSymbol) -> (priority: UInt32, token: Int32)? {
        guard left.token != Self.frozen, right.token != Self.frozen else { return nil }
        let end = left.start + left.length + right.length
        let whole = UnsafeBufferPointer(rebasing: text[left.start..<end])
        guard let id = vocabulary.id(ofText: whole) else { return nil }
        if vocabulary.isUnused(id) { unusedHalves.lengths[id] = left.length }
        return (vocabulary.priority(id), id)
    }
}
