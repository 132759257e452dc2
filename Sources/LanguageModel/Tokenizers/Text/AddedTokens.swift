/// A token found in text before merging.
struct AddedToken: Equatable, Sendable {
    /// Its id.
    var id: Int32
    /// The text it stands for, as UTF-8.
    var content: [UInt8]
    /// Whether it is a mark of the model, left out of decoded text.
    var isSpecial = true
    /// Whether it is looked for after normalisation.
    var isNormalized = false
    /// Whether it must not touch a letter, digit or underscore.
    var isSingleWord = false
    /// Whether it takes the white space before it.
    var stripsLeft = false
    /// Whether it takes the white space after it.
    var stripsRight = false
}

/// Finds added tokens in text, the leftmost and longest first, as the tokenizers library does.
struct AddedTokenMatcher: Sendable {
    /// A stretch of text, or the token found there.
    struct Segment: Equatable {
        var range: Range<Int>
        /// Nil for ordinary text.
        var token: Int32?
    }

    private let tokens: [AddedToken]
    private let trie: ByteTrie
    private let allAreSpecial: Bool

    /// Makes a matcher for tokens of non-empty content.
    init(_ tokens: [AddedToken]) {
        self.tokens = tokens
        var trie = ByteTrie()
        for (index, token) in tokens.enumerated() {
            trie.insert(token.content, value: Int32(index))
        }
        self.trie = trie
        allAreSpecial = tokens.allSatisfy(\.isSpecial)
    }

    /// Cuts valid UTF-8 into ordinary text and tokens.
    ///
    /// - Parameter opensSpecial: Whether special tokens are found; otherwise they are ordinary text.
    func segments(of text: UnsafeBufferPointer<UInt8>, opensSpecial: Bool) -> [Segment] {
        guard !trie.isEmpty, opensSpecial || !allAreSpecial else {
            return [Segment(range: 0..<text.count, token: nil)]
        }
        var segments: [Segment] = []
        var textStart = 0
        var position = 0
        while position < text.count {
            guard let match = trie.longestMatch(in: text, at: position) else {
                position += 1
                continue
            }
            let end = position + match.length
            let token = tokens[Int(match.value)]
            let isTaken =
                (opensSpecial || !token.isSpecial)
                && (!token.isSingleWord || standsAlone(position..<end, in: text))
            if isTaken {
                let start =
                    token.stripsLeft
                    ? max(textStart, startOfSpaces(before: position, in: text)) : position
                let stop =
                    token.stripsRight
                    ? PatternMatcher(bytes: text).run(of: .space, from: end) : end
                if textStart < start {
                    segments.append(Segment(range: textStart..<start, token: nil))
                }
                segments.append(Segment(range: start..<stop, token: token.id))
                textStart = stop
            }
            // The space that a token took is searched again, as the library does.
            position = end
        }
        if textStart < text.count {
            segments.append(Segment(range: textStart..<text.count, token: nil))
        }
        return segments
    }

    private func startOfSpaces(before end: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var start = end
        while let previous = scalar(before: start, in: text), previous.class == .space {
            start = previous.position
        }
        return start
    }

    private func scalar(
        before end: Int, in text: UnsafeBufferPointer<UInt8>
    ) -> (position: Int, value: UInt32, class: ScalarClass)? {
        guard end > 0 else { return nil }
        var position = end - 1
        while position > 0, text[position] & 0xC0 == 0x80 { position -= 1 }
        let value = UTF8Scalar.decode(text, at: position).value
        return (position, value, ScalarClass.of(value))
    }

    private func standsAlone(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        if let before = scalar(before: range.lowerBound, in: text), isWord(before.value) {
            return false
        }
        return range.upperBound == text.count
            || !isWord(UTF8Scalar.decode(text, at: range.upperBound).value)
    }

    /// `\w`: alphabetic, mark, decimal digit, connector or joiner.
    private func isWord(_ value: UInt32) -> Bool {
        guard let scalar = Unicode.Scalar(value) else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
            return true
        default: return scalar.properties.isAlphabetic || scalar.properties.isJoinControl
        }
    }
}
