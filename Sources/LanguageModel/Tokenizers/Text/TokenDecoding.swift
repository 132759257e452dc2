/// A step that turns tokens back into text.
enum TokenDecoding: Equatable, Sendable {
    /// Replaces bytes in every token.
    case replace([UInt8], by: [UInt8])
    /// The tokens `<0x00>` to `<0xFF>` become bytes.
    case byteFallback
    /// All tokens become one.
    case fuse
    /// Takes a scalar off both ends of every token, at most so often.
    case strip([UInt8], start: Int, stop: Int)
    /// The visible mark becomes a space, and nothing in the first token unless `keepsFirst`.
    case metaspace(mark: [UInt8], keepsFirst: Bool)
    /// The mark that ends words becomes a space, and nothing in the last token.
    case endOfWord([UInt8])

    /// How many times as long a token may become.
    var growth: Int {
        switch self {
        case .replace(let old, let new): (new.count + max(1, old.count) - 1) / max(1, old.count)
        case .byteFallback: 3
        case .fuse, .strip, .metaspace, .endOfWord: 1
        }
    }

    /// Rewrites a list of tokens.
    func apply(to tokens: [[UInt8]]) -> [[UInt8]] {
        switch self {
        case .replace(let old, let new): tokens.map { $0.replacingBytes(old, with: new) }
        case .byteFallback: Self.decodeFallback(tokens)
        case .fuse: [Array(tokens.joined())]
        case .strip(let scalar, let start, let stop):
            tokens.map { Self.strip($0, of: scalar, start: start, stop: stop) }
        case .metaspace(let mark, let keepsFirst):
            tokens.enumerated().map { index, token in
                token.replacingBytes(mark, with: index == 0 && !keepsFirst ? [] : [0x20])
            }
        case .endOfWord(let mark):
            tokens.enumerated().map { index, token in
                token.replacingBytes(mark, with: index == tokens.count - 1 ? [] : [0x20])
            }
        }
    }

    /// What the step makes of a token in the middle of a text.
    func applyInside(_ token: [UInt8]) -> [UInt8] {
        switch self {
        case .replace(let old, let new): token.replacingBytes(old, with: new)
        case .byteFallback: Self.fallbackByte(token).map { [$0] } ?? token
        case .fuse, .strip: token
        case .metaspace(let mark, _), .endOfWord(let mark):
            token.replacingBytes(mark, with: [0x20])
        }
    }

    /// The byte that a token of the form `<0x0A>` stands for.
    static func fallbackByte(_ token: some Collection<UInt8>) -> UInt8? {
        guard token.count == 6, token.starts(with: "<0x".utf8), token.dropFirst(5).first == 0x3E
        else { return nil }
        return UInt8(String(decoding: token.dropFirst(3).prefix(2), as: UTF8.self), radix: 16)
    }

    /// Runs of byte tokens become text, or a U+FFFD for each of their bytes when they are none.
    private static func decodeFallback(_ tokens: [[UInt8]]) -> [[UInt8]] {
        var result: [[UInt8]] = []
        var run: [UInt8] = []
        func close() {
            if run.isEmpty { return }
            if String(validating: run, as: UTF8.self) != nil {
                result.append(run)
            } else {
                result += run.map { _ in UTF8Scalar.replacement }
            }
            run = []
        }
        for token in tokens {
            if let byte = fallbackByte(token) {
                run.append(byte)
            } else {
                close()
                result.append(token)
            }
        }
        close()
        return result
    }

    private static func strip(
        _ token: [UInt8], of scalar: [UInt8], start: Int, stop: Int
    ) -> [UInt8] {
        guard !scalar.isEmpty else { return token }
        var rest = token[...]
        for _ in 0..<start {
            guard rest.starts(with: scalar) else { break }
            rest = rest.dropFirst(scalar.count)
        }
        for _ in 0..<stop {
            guard rest.count >= scalar.count, rest.suffix(scalar.count).elementsEqual(scalar)
            else { break }
            rest = rest.dropLast(scalar.count)
        }
        return Array(rest)
    }
}
