/// What CLIP does to a text before merging.
enum CLIPText {
    /// The text repaired, its HTML resolved twice, its white space folded, in small letters.
    static func cleaned(_ text: String) -> [UInt8] {
        let repaired = TextRepair.repair(text)
        let resolved = HTMLUnescaping.unescape(HTMLUnescaping.unescape(repaired))
        var folded = TextNormalization.replaceSpaces(by: [0x20]).apply(to: Array(resolved.utf8))
        if folded.last == 0x20 { folded.removeLast() }
        if folded.first == 0x20 { folded.removeFirst() }
        return lowercased(String(decoding: folded, as: UTF8.self))
    }

    /// Unicode's full mapping to small letters with the rule for a sigma at the end of a word.
    static func lowercased(_ text: String) -> [UInt8] {
        let scalars = Array(text.unicodeScalars)
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for (index, scalar) in scalars.enumerated() {
            if scalar == "\u{3A3}" {
                result += (endsWord(scalars, index) ? "\u{3C2}" : "\u{3C3}").utf8
            } else {
                result += scalar.properties.lowercaseMapping.utf8
            }
        }
        return result
    }

    /// Final_Sigma of the Unicode standard: a cased letter before, none after, with whatever case
    /// ignores between.
    private static func endsWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
        let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
        return before?.properties.isCased == true && after?.properties.isCased != true
    }

    // U+0345 is no letter, yet an expression that ignores case takes it for the letter iota, and
    // so for none of the alternatives: the reference leaves it out.
    private static let iotaBelow: UInt32 = 0x345

    /// The word that begins at a position, or nothing up to the end of the white space there:
    /// `'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+`, in any case.
    static func word(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
        let matcher = PatternMatcher(bytes: bytes)
        if bytes[start] == UInt8(ascii: "'"),
            let end = matcher.contraction(from: start, ignoringCase: true)
        {
            return start..<end
        }
        let (value, length) = UTF8Scalar.decode(bytes, at: start)
        if value == iotaBelow { return start + length..<start + length }
        switch ScalarClass.of(value) {
        case .number: return start..<start + length
        case .space: return start + length..<start + length
        case .letter: return start..<matcher.run(of: .letter, from: start)
        case .other:
            var end = start + length
            while end < bytes.count {
                let (value, length) = UTF8Scalar.decode(bytes, at: end)
                if ScalarClass.of(value) != .other || value == iotaBelow { break }
                end += length
            }
            return start..<end
        }
    }
}
