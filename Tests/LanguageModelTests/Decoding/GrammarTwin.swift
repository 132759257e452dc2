import Tensor

@testable import LanguageModel

/// Recognises texts of a grammar straight from its meaning: the slow twin of the automaton.
enum GrammarTwin {
    /// Whether the bytes are a whole text of the grammar.
    static func matches(_ grammar: DecodingGrammar, _ bytes: [UInt8]) -> Bool {
        ends(grammar, bytes, 0).contains(bytes.count)
    }

    /// Where a text of the grammar that begins at `begin` may end.
    private static func ends(
        _ grammar: DecodingGrammar, _ bytes: [UInt8], _ begin: Int
    ) -> Set<Int> {
        switch grammar {
        case .literal(let text):
            return bytes[begin...].starts(with: text.utf8) ? [begin + text.utf8.count] : []
        case .slot(_, let choices):
            return choices.reduce(into: []) { $0.formUnion(ends(.literal($1), bytes, begin)) }
        case .free(let span):
            return Set((begin...bytes.count).filter { isFree(bytes, begin..<$0, span) })
        case .sequence(let parts):
            return parts.reduce([begin]) { places, part in
                places.reduce(into: []) { $0.formUnion(ends(part, bytes, $1)) }
            }
        case .oneOf(let parts):
            return parts.reduce(into: []) { $0.formUnion(ends($1, bytes, begin)) }
        case .optional(let part):
            return ends(part, bytes, begin).union([begin])
        case .repeated(let part, let count, let separator):
            var result: Set<Int> = []
            for copies in count {
                var parts: [DecodingGrammar] = []
                for copy in 0..<copies {
                    if copy > 0 { parts.append(.literal(separator)) }
                    parts.append(part)
                }
                result.formUnion(ends(.sequence(parts), bytes, begin))
            }
            return result
        }
    }

    private static func isFree(_ bytes: [UInt8], _ range: Range<Int>, _ span: FreeSpan) -> Bool {
        guard let text = String(validating: bytes[range], as: UTF8.self),
            (span.minimum...span.maximum).contains(text.unicodeScalars.count)
        else { return false }
        let isAllowed = text.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII
                ? span.characters.contains(UInt8(scalar.value)) : span.characters.allowsBeyondASCII
        }
        let next = range.upperBound < bytes.count ? bytes[range.upperBound] : UInt8(ascii: " ")
        return isAllowed
            && !span.forbidden.words.contains {
                hasWords($0, in: Array(bytes[range]), before: next)
            }
    }

    /// Whether a phrase stands in the bytes as whole words.
    private static func hasWords(_ phrase: String, in bytes: [UInt8], before next: UInt8) -> Bool {
        func words(_ bytes: [UInt8]) -> [[UInt8]] {
            bytes.split { !isWordByte($0) }.map { $0.map(lowercased) }
        }
        let wanted = words(Array(phrase.utf8))
        guard !wanted.isEmpty else { return false }
        var found = words(bytes)
        // A word that goes on after the span is another word.
        if let last = bytes.last, isWordByte(last), isWordByte(next) { found.removeLast() }
        guard found.count >= wanted.count else { return false }
        return (0...found.count - wanted.count).contains {
            Array(found[$0..<$0 + wanted.count]) == wanted
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (48...57).contains(byte) || (97...122).contains(lowercased(byte))
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (65...90).contains(byte) ? byte + 32 : byte
    }
}

/// Grammars and vocabularies drawn at random from parts that get in each other's way.
struct GrammarLottery {
    private let stream: RandomStream
    private var drawn = 0

    init(_ stream: RandomStream) { self.stream = stream }

    private static let choices = [
        "Alien", "Aliens", "Aliens 3", "A", "\"quoted\"", "{brace}", "<EVID>", "caf\u{E9}",
        "caf\u{E9}s", "\u{1F600}", "\u{1F600}\u{1F601}", "s", "war", "tab\there", "ж", "жa",
        "the ", " war of",
    ]
    private static let literals = [
        "s!", " because ", "\"", "s", "A", "e", "\u{E9}", ", ", ".", "Alien", "\n", "", "\u{1F600}",
    ]

    mutating func integer(below bound: Int) -> Int {
        drawn += 1
        return stream.integer(drawn, below: bound)
    }

    private mutating func some(_ texts: [String], _ count: Int) -> [String] {
        (0..<count).map { _ in texts[integer(below: texts.count)] }
    }

    mutating func grammar(depth: Int = 3) -> DecodingGrammar {
        switch integer(below: depth == 0 ? 3 : 7) {
        case 0: return .literal(some(Self.literals, 1)[0])
        case 1: return .slot("slot", choices: some(Self.choices, 1 + integer(below: 5)))
        case 2:
            let least = integer(below: 4)
            let classes: [CharacterClass] = [
                .any, .line, .prose, .lowercase, .line.excluding("\""),
            ]
            return .free(
                FreeSpan(
                    "free", minimum: least, maximum: least + integer(below: 12),
                    characters: classes[integer(below: classes.count)],
                    forbidden: ForbiddenWords(
                        some(
                            ["war", "the Aliens", "Aliens 3 s", "s", "\u{E9}", "war of the"],
                            integer(below: 3)))))
        case 3:
            let parts = (0..<1 + integer(below: 2)).map { _ in grammar(depth: depth - 1) }
            return .oneOf(parts)
        case 4: return .optional(grammar(depth: depth - 1))
        case 5:
            let least = integer(below: 3)
            return .repeated(
                grammar(depth: depth - 1), count: least...least + 1 + integer(below: 2),
                separator: some(Self.literals, 1)[0])
        default:
            return .sequence((0..<2 + integer(below: 3)).map { _ in grammar(depth: depth - 1) })
        }
    }

    /// Every byte, and strings that reach over the borders of parts and cut characters.
    mutating func tokenizer() -> TableTokenizer {
        var strings: [[UInt8]] = (0...UInt8.max).map { [$0] }
        for _ in 0..<60 {
            let text = Array((some(Self.choices, 1) + some(Self.literals, 2)).joined().utf8)
            guard !text.isEmpty else { continue }
            let begin = integer(below: text.count)
            strings.append(Array(text[begin..<begin + 1 + integer(below: text.count - begin)]))
        }
        return TableTokenizer(tokens: strings)
    }
}
