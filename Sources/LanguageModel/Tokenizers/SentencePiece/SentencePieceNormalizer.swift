/// SentencePiece's identity normaliser: spaces are escaped, folded and put before the text as the
/// model says.
struct SentencePieceNormalizer: Sendable {
    /// U+2581, which stands for a space inside pieces.
    static let spaceMark: [UInt8] = [0xE2, 0x96, 0x81]

    let addsDummyPrefix: Bool
    let removesExtraSpaces: Bool
    let escapesSpaces: Bool
    /// The user-defined symbols, which are kept as they are.
    let symbols: ByteTrie

    /// The bytes that stand for a space.
    private var space: [UInt8] { escapesSpaces ? Self.spaceMark : [0x20] }

    /// Normalises valid UTF-8.
    func normalize(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var position = 0
        if removesExtraSpaces {
            while position < text.count, text[position] == 0x20, unitLength(text, position) == 1 {
                position += 1
            }
        }
        guard position < text.count else { return [] }
        var result: [UInt8] = []
        result.reserveCapacity(text.count * 2)
        if addsDummyPrefix { result += space }
        var followsSpace = removesExtraSpaces
        while position < text.count {
            let end = position + unitLength(text, position)
            if followsSpace {
                while position < end, text[position] == 0x20 { position += 1 }
            }
            guard position < end else { continue }
            for byte in text[position..<end] {
                if byte == 0x20 { result += space } else { result.append(byte) }
            }
            followsSpace = removesExtraSpaces && text[end - 1] == 0x20
            position = end
        }
        if removesExtraSpaces {
            while result.count >= space.count, result.suffix(space.count).elementsEqual(space) {
                result.removeLast(space.count)
            }
        }
        return result
    }

    /// The length of the user-defined symbol or the scalar at a position.
    private func unitLength(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
        symbols.longestMatch(in: text, at: position)?.length
            ?? min(UTF8Scalar.length(first: text[position]), text.count - position)
    }
}
