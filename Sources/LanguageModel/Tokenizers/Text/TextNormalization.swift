/// A step that rewrites text before it is cut into words.
enum TextNormalization: Equatable, Sendable {
    /// Puts bytes before a text that is not empty.
    case prepend([UInt8])
    /// Replaces bytes wherever they stand, from the left.
    case replace([UInt8], by: [UInt8])
    /// Replaces every run of white space.
    case replaceSpaces(by: [UInt8])
    case lowercase
    case nfc
    case nfd
    case nfkc
    case nfkd

    /// How many times as long a text may become.
    var growth: Int {
        switch self {
        case .prepend(let prefix): prefix.count + 1
        case .replace(let old, let new): (new.count + max(1, old.count) - 1) / max(1, old.count)
        case .replaceSpaces(let new): new.count
        // A form applied to itself adds nothing, so these do not multiply.
        case .lowercase, .nfc, .nfd, .nfkc, .nfkd: 1
        }
    }

    /// Rewrites valid UTF-8.
    func apply(to text: [UInt8]) -> [UInt8] {
        switch self {
        case .prepend(let prefix): return text.isEmpty ? text : prefix + text
        case .replace(let old, let new): return text.replacingBytes(old, with: new)
        case .replaceSpaces(let new): return Self.replacingSpaces(in: text, by: new)
        case .lowercase:
            var result: [UInt8] = []
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
                result += scalar.properties.lowercaseMapping.utf8
            }
            return result
        case .nfc: return rewritten(text) { $0.composed($1) }
        case .nfd: return rewritten(text) { $0.decomposed($1) }
        case .nfkc: return rewritten(text) { $0.composed($1, compatibility: true) }
        case .nfkd: return rewritten(text) { $0.decomposed($1, compatibility: true) }
        }
    }

    private func rewritten(
        _ text: [UInt8], by rewrite: (UnicodeNormalization, String) -> String
    ) -> [UInt8] {
        Array(rewrite(.ofTokenizersLibrary, String(decoding: text, as: UTF8.self)).utf8)
    }

    private static func replacingSpaces(in text: [UInt8], by new: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        text.withUnsafeBufferPointer { bytes in
            let matcher = PatternMatcher(bytes: bytes)
            var position = 0
            while position < bytes.count {
                let end = matcher.run(of: .space, from: position)
                if end > position {
                    result += new
                    position = end
                } else {
                    let length = UTF8Scalar.decode(bytes, at: position).length
                    result += bytes[position..<position + length]
                    position += length
                }
            }
        }
        return result
    }
}

extension [UInt8] {
    /// The bytes with one sequence of them replaced by another, wherever it stands, from the left;
    /// an empty sequence stands nowhere.
    func replacingBytes(_ old: [UInt8], with new: [UInt8]) -> [UInt8] {
        guard let first = old.first, count >= old.count else { return self }
        var result: [UInt8] = []
        result.reserveCapacity(count)
        var position = 0
        while position < count {
            if self[position] == first, position + old.count <= count,
                self[position..<position + old.count].elementsEqual(old)
            {
                result += new
                position += old.count
            } else {
                result.append(self[position])
                position += 1
            }
        }
        return result
    }
}
