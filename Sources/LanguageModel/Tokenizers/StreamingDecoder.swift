/// Turns a growing list of ids into text, holding back what a later id may still change: the bytes
/// of an unfinished UTF-8 sequence.
public struct StreamingDecoder: Sendable {
    private let tokenizer: any Tokenizer
    private var pending: [UInt8] = []

    /// Makes a decoder for the continuation of a text.
    public init(_ tokenizer: any Tokenizer) { self.tokenizer = tokenizer }

    /// Takes an id and gives the text that has become final; special tokens give none.
    public mutating func append(_ id: Int32) -> String {
        pending += tokenizer.bytes(of: id) ?? []
        let final = pending.count - Self.unfinishedLength(pending)
        defer { pending.removeFirst(final) }
        return String(decoding: pending[..<final], as: UTF8.self)
    }

    /// Gives what was held back, malformed, when no more ids come.
    public mutating func finish() -> String {
        defer { pending = [] }
        return String(decoding: pending, as: UTF8.self)
    }

    /// The number of bytes at the end that begin a UTF-8 sequence which more bytes could finish.
    private static func unfinishedLength(_ bytes: [UInt8]) -> Int {
        for length in 1...3 where length <= bytes.count {
            let start = bytes.count - length
            let first = bytes[start]
            if first & 0xC0 == 0x80 { continue }
            guard (0xC2...0xF4).contains(first), UTF8Scalar.length(first: first) > length else {
                return 0
            }
            // The lowest and the highest ending between them decide whether any ending will do.
            let missing = UTF8Scalar.length(first: first) - length
            return [0x80, 0x90, 0xA0, 0xBF].contains { (ending: UInt8) in
                let whole = bytes[start...] + Array(repeating: ending, count: missing)
                return UTF8Scalar.validLength(in: whole, at: 0) != nil
            } ? length : 0
        }
        return 0
    }
}
