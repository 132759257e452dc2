import LanguageModel

/// Turns the corpus into tokens.
///
/// Every stretch of text is encoded on its own: a title has the same tokens in the prompt and in
/// the rationale, and the same as a constrained slot gives it.
public struct CorpusEncoder: Sendable {
    /// The vocabulary.
    public let tokenizer: BytePairTokenizer
    /// The id of each mark, in the order of `PromptMark.allCases`.
    private let marks: [Int32]

    /// Encodes with a vocabulary that has every mark; a vocabulary without one is refused.
    public init(_ tokenizer: BytePairTokenizer) throws(LanguageModelError) {
        self.tokenizer = tokenizer
        var marks: [Int32] = []
        for mark in PromptMark.allCases {
            guard let id = tokenizer.special(mark.rawValue) else {
                throw LanguageModelError(
                    path: "", expected: "a vocabulary with the special token \(mark.rawValue)",
                    found: "none of this name",
                    hint: "prompts in segments need the vocabulary of the embedded model")
            }
            marks.append(id)
        }
        self.marks = marks
    }

    /// Learns a vocabulary of `count` ids from the first documents of a corpus and makes the
    /// encoder of it.
    public static func learningVocabulary(
        count: Int, from corpus: LanguageModelCorpus, documents: Range<Int>
    ) -> (vocabulary: ByteLevelVocabulary, encoder: CorpusEncoder) {
        let names = PromptMark.allCases.map(\.rawValue)
        precondition(count >= names.count + 256, "\(count) ids do not hold marks and bytes")
        let texts = documents.lazy.flatMap { index in
            corpus.text(index).pieces.compactMap { piece in
                if case .text(let text) = piece.content { text } else { nil }
            }
        }
        let training = BytePairTraining(
            words: BytePairTraining.words(of: texts), mergeCount: count - names.count - 256)
        let vocabulary = training.vocabulary(
            specialTokens: names, beginning: PromptMark.begin.rawValue,
            end: PromptMark.end.rawValue)
        guard let encoder = try? CorpusEncoder(BytePairTokenizer(vocabulary)) else {
            preconditionFailure("the vocabulary was made with every mark")
        }
        return (vocabulary, encoder)
    }

    /// The id of a mark.
    public func id(of mark: PromptMark) -> Int32 {
        marks[PromptMark.allCases.firstIndex(of: mark) ?? 0]
    }

    /// The tokens of a text with what each counts.
    public func document(_ text: CorpusText) -> TrainingDocument {
        var tokens: [Int32] = []
        var weights: [Float] = []
        for piece in text.pieces {
            switch piece.content {
            case .mark(let mark): tokens.append(id(of: mark))
            case .text(let text): tokens += tokenizer.encode(text, marked: false)
            }
            while weights.count < tokens.count { weights.append(piece.weight) }
        }
        return TrainingDocument(tokens: tokens, weights: weights)
    }

    /// The tokens of a text.
    public func tokens(_ text: CorpusText) -> [Int32] { document(text).tokens }
}

/// A corpus as a source of documents to learn from.
public struct EncodedCorpus: DocumentSource {
    /// The text.
    public let corpus: LanguageModelCorpus
    /// The vocabulary.
    public let encoder: CorpusEncoder
    /// Numbers offered.
    public let count: Int

    /// Encodes a corpus; `count` numbers are offered.
    public init(_ corpus: LanguageModelCorpus, _ encoder: CorpusEncoder, count: Int = 1 << 40) {
        self.corpus = corpus
        self.encoder = encoder
        self.count = count
    }

    /// The document of a number, made anew each time.
    public func document(_ index: Int) -> TrainingDocument {
        encoder.document(corpus.text(index))
    }
}
