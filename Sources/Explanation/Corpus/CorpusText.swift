/// One stretch of a document with what it counts in the loss.
public struct CorpusPiece: Sendable, Hashable {
    /// What stands there.
    public enum Content: Sendable, Hashable {
        /// A special token.
        case mark(PromptMark)
        /// Ordinary text; encoded on its own, so that its tokens do not depend on what is around.
        case text(String)
    }

    /// What stands there.
    public let content: Content
    /// Factor on the loss of predicting each of its tokens.
    public let weight: Float
}

/// A document as stretches of text and marks.
public struct CorpusText: Sendable, Equatable {
    /// The stretches in order.
    public private(set) var pieces: [CorpusPiece] = []

    /// Makes an empty text.
    public init() {}

    /// Adds a special token.
    public mutating func append(_ mark: PromptMark, weight: Float) {
        pieces.append(CorpusPiece(content: .mark(mark), weight: weight))
    }

    /// Adds text.
    public mutating func append(_ text: String, weight: Float) {
        if !text.isEmpty { pieces.append(CorpusPiece(content: .text(text), weight: weight)) }
    }

    /// Adds a sentence: its words and its fillings may count differently.
    public mutating func append(
        _ sentence: WrittenSentence, weight: Float, fillingWeight: Float? = nil
    ) {
        for part in sentence.parts {
            append(part.text, weight: part.slot == nil ? weight : fillingWeight ?? weight)
        }
    }

    /// Adds another text.
    public mutating func append(_ other: CorpusText) {
        pieces += other.pieces
    }

    /// For people: the text with marks by name.
    public var description: String {
        pieces.map { piece in
            switch piece.content {
            case .mark(let mark): mark.rawValue
            case .text(let text): text
            }
        }.joined()
    }
}
