import Foundation
import Tensor

/// The terms of a text as hash values: words, pairs of neighbouring words, and attributes whole.
///
/// A word is a run of letters, marks and digits after compatibility composition (NFKC) and lower
/// case; an ideograph is a word of its own, because its script writes no spaces. Pairs reach across
/// punctuation, as n-grams of words commonly do, but not from one field into the next.
struct TextTerms {
    /// Terms so far, in order, repeated ones repeated.
    private(set) var hashes: [UInt64] = []

    /// Words read of one field; what lies beyond says nothing new about an item.
    static let maximumWords = 20_000

    /// Reads all fields of an item.
    init(_ text: ItemText) {
        if let title = text.title { add(text: title) }
        for attribute in text.attributes {
            add(text: attribute.name)
            let words = Self.words(attribute.name)
            if !words.isEmpty { add(whole: words, kind: attribute.kind) }
        }
        if let description = text.description { add(text: description) }
        // A decade says something about an item that says something else, but is no text by itself.
        if let year = text.year, !hashes.isEmpty {
            add(whole: [fnv1a("\(year / 10)")], kind: "decade")
        }
    }

    /// Adds the words of a field and its pairs of neighbours.
    private mutating func add(text: String) {
        let words = Self.words(text)
        hashes += words
        for (word, next) in zip(words, words.dropFirst()) {
            hashes.append(splitMix64(splitMix64(word) ^ next))
        }
    }

    /// Adds an attribute as one term.
    private mutating func add(whole words: [UInt64], kind: String) {
        hashes.append(words.reduce(fnv1a("whole/" + kind)) { splitMix64($0 ^ $1) })
    }

    /// The words of a text, each as the hash of its UTF-8 bytes.
    static func words(_ text: String) -> [UInt64] {
        var text = text
        let isASCII = text.withUTF8 { $0.allSatisfy { $0 < 0x80 } }
        if !isASCII { text = text.precomposedStringWithCompatibilityMapping.lowercased() }
        var words: [UInt64] = []
        var word = Word()
        for scalar in text.unicodeScalars {
            switch WordRole(scalar) {
            case .part: word.append(scalar)
            case .whole:
                word.end(into: &words)
                word.append(scalar)
                word.end(into: &words)
            case .apostrophe: continue
            case .gap: word.end(into: &words)
            }
            if words.count >= maximumWords { return words }
        }
        word.end(into: &words)
        return words
    }
}

/// The hash of a word under construction (Fowler, Noll and Vo, variant 1a).
private struct Word {
    private var hash = Word.start
    private var isEmpty = true
    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func append(_ scalar: Unicode.Scalar) {
        isEmpty = false
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            absorb(isCapital ? byte | 0x20 : byte)
        } else {
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { absorb(byte) }
        }
    }

    mutating func end(into words: inout [UInt64]) {
        if !isEmpty { words.append(hash) }
        self = Word()
    }

    private mutating func absorb(_ byte: UInt8) {
        // The product wraps by definition.
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}

/// What a scalar does to the word it stands in.
private enum WordRole {
    case part
    /// A word by itself.
    case whole
    /// Dropped, so that `don't` is one word.
    case apostrophe
    case gap

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .part
        case 0x27, 0x2019: self = .apostrophe
        case ..<0x80: self = .gap
        default:
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
                .otherNumber:
                self = .part
            case .otherLetter:
                self = scalar.properties.isIdeographic ? .whole : .part
            default: self = .gap
            }
        }
    }
}
