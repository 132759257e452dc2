/// The texts that constrained decoding may write: fixed wording, slots filled from given sets, and
/// spans whose wording is the model's own.
///
/// A grammar speaks of bytes of UTF-8, not of tokens, so that any tokenizer can write it and a token
/// may reach over the border of two parts. What literals and choices contain is matched as it is,
/// whatever it looks like.
public indirect enum DecodingGrammar: Sendable, Hashable {
    /// This text.
    case literal(String)
    /// One of the choices, such as the titles that the evidence names.
    case slot(String, choices: [String])
    /// The model's own words. What follows them must not begin with free words as well.
    case free(FreeSpan)
    /// All parts, in order.
    case sequence([DecodingGrammar])
    /// One of the alternatives.
    case oneOf([DecodingGrammar])
    /// The part or nothing.
    case optional(DecodingGrammar)
    /// The part several times, a text between each two.
    case repeated(DecodingGrammar, count: ClosedRange<Int>, separator: String)

    /// The model's own words up to the end of a sentence, which is one of `. ! ?`.
    ///
    /// - Parameters:
    ///   - name: Name of the span.
    ///   - maximum: Most characters before the end mark.
    ///   - forbidden: Words that may not come.
    public static func sentence(
        _ name: String, maximum: Int = 200, forbidden: ForbiddenWords = .none
    ) -> DecodingGrammar {
        let words = FreeSpan(
            name, minimum: 1, maximum: maximum, characters: .line.excluding(".!?\""),
            forbidden: forbidden)
        return .sequence([.free(words), .oneOf([.literal("."), .literal("!"), .literal("?")])])
    }
}

/// A span whose wording is free within limits.
public struct FreeSpan: Sendable, Hashable {
    /// Name under which the span is reported.
    public var name: String
    /// Least characters (Unicode scalars).
    public var minimum: Int
    /// Most characters (Unicode scalars).
    public var maximum: Int
    /// What it is made of.
    public var characters: CharacterClass
    /// Words and phrases that may not come in it.
    public var forbidden: ForbiddenWords

    /// Describes a span.
    public init(
        _ name: String, minimum: Int = 1, maximum: Int = 200, characters: CharacterClass = .line,
        forbidden: ForbiddenWords = .none
    ) {
        self.name = name
        self.minimum = minimum
        self.maximum = maximum
        self.characters = characters
        self.forbidden = forbidden
    }
}

/// A stretch of generated text and the part of the grammar that it comes from.
public struct GrammarSpan: Sendable, Hashable {
    /// Kinds of parts that produce text.
    public enum Kind: Sendable, Hashable {
        /// Fixed wording.
        case literal
        /// A slot of that name; the index of the choice, nil while it is being written.
        case slot(String, choice: Int?)
        /// A free span of that name.
        case free(String)
    }

    /// What the text is.
    public let kind: Kind
    /// Where it stands: positions among the bytes of the generated text.
    public let range: Range<Int>
}
