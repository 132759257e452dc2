import Foundation

/// The normalisation forms of Unicode (UAX 15).
///
/// Foundation on Linux decomposes single scalars rightly, but misplaces some marks in longer text
/// and composes wrongly beyond U+FFFF ("𐂨" and U+0301 become U+0385); ordering and composition are
/// therefore done here.
struct UnicodeNormalization {
    /// The standard as the toolchain has it.
    static let current = UnicodeNormalization(version: .max)
    /// The tables of the tokenizers library, which are those of Unicode 9: what was assigned later
    /// is a starter without parts to it.
    static let ofTokenizersLibrary = UnicodeNormalization(version: 9)

    /// The version of Unicode after which scalars are not known.
    private let version: Int

    /// NFC or NFKC.
    func composed(_ text: String, compatibility: Bool = false) -> String {
        // Below U+0300 every scalar is its own NFC.
        if !compatibility, text.unicodeScalars.allSatisfy({ $0.value < 0x300 }) { return text }
        return Self.string(compose(decompose(text, compatibility: compatibility)))
    }

    /// NFD or NFKD.
    func decomposed(_ text: String, compatibility: Bool = false) -> String {
        Self.string(decompose(text, compatibility: compatibility))
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
        scalar.value < 0x300 || !knows(scalar)
            ? 0 : scalar.properties.canonicalCombiningClass.rawValue
    }

    private func knows(_ scalar: Unicode.Scalar) -> Bool {
        version == .max || scalar.properties.age.map { $0.major <= version } ?? false
    }

    /// Every scalar taken apart, then marks in the order of their combining classes.
    private func decompose(_ text: String, compatibility: Bool) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if scalar.value < 0xA0 || !knows(scalar) {
                result.append(scalar)
            } else if compatibility {
                result += String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
            } else {
                result += String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
            }
        }
        var start = 0
        while start < result.count {
            guard combiningClass(result[start]) > 0 else {
                start += 1
                continue
            }
            let end = result[start...].firstIndex { combiningClass($0) == 0 } ?? result.count
            let marks = result[start..<end].enumerated().sorted {
                let (left, right) = (combiningClass($0.element), combiningClass($1.element))
                return left == right ? $0.offset < $1.offset : left < right
            }
            result.replaceSubrange(start..<end, with: marks.map(\.element))
            start = end
        }
        return result
    }

    /// The canonical composition algorithm.
    private func compose(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var starter: Int?
        var lastClass: UInt8 = 0
        for scalar in scalars {
            let ownClass = combiningClass(scalar)
            if let index = starter {
                // Blocked when a mark of the same or a higher class, or a starter, lies between.
                let isAdjacent = index == result.count - 1
                if isAdjacent || (lastClass != 0 && lastClass < ownClass),
                    let composite = composite(result[index], scalar)
                {
                    result[index] = composite
                    continue
                }
            }
            if ownClass == 0 { starter = result.count }
            lastClass = ownClass
            result.append(scalar)
        }
        return result
    }

    private func composite(
        _ first: Unicode.Scalar, _ second: Unicode.Scalar
    ) -> Unicode.Scalar? {
        if let syllable = Self.hangul(first.value, second.value) { return Unicode.Scalar(syllable) }
        let composite = Self.composites[UInt64(first.value) << 32 | UInt64(second.value)]
        return composite.flatMap { knows($0) ? $0 : nil }
    }

    /// A Hangul syllable from its leading consonant and vowel, or from those and a final.
    private static func hangul(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if (0x1100..<0x1113).contains(first), (0x1161..<0x1176).contains(second) {
            return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
        }
        if (0xAC00..<0xD7A4).contains(first), (first - 0xAC00) % 28 == 0,
            (0x11A8..<0x11C3).contains(second)
        {
            return first + second - 0x11A7
        }
        return nil
    }

    /// The primary composites by their two parts: scalars that are their own NFC and not their own
    /// NFD. Unicode has them in these ranges alone; Hangul is computed.
    private static let composites: [UInt64: Unicode.Scalar] = {
        var table: [UInt64: Unicode.Scalar] = [:]
        for range in [UInt32(0xC0)...0x30FF, 0x11000...0x16FFF] {
            for scalar in range.lazy.compactMap(Unicode.Scalar.init) {
                let text = String(scalar)
                let parts = Array(text.decomposedStringWithCanonicalMapping.unicodeScalars)
                guard parts.count > 1, let last = parts.last,
                    text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual([scalar]
                    )
                else { continue }
                let rest = string(Array(parts.dropLast())).precomposedStringWithCanonicalMapping
                guard let first = rest.unicodeScalars.first else { continue }
                table[UInt64(first.value) << 32 | UInt64(last.value)] = scalar
            }
        }
        return table
    }()
}
