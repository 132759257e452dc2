/// What became of generated rationales.
public struct GeneratedTextFigures: Sendable, Codable, Equatable {
    /// Texts looked at.
    public private(set) var texts = 0
    /// Texts that the model itself ended.
    public private(set) var ended = 0
    /// Sentences of the grammar, whatever stands in their slots.
    public private(set) var sentences = 0
    /// Sentences of the grammar whose slots hold what the prompt names somewhere.
    public private(set) var grammatical = 0
    /// Grammatical texts in which every mention is in the evidence of the candidate.
    public private(set) var grounded = 0
    /// Sentences of the form that was asked for: "because", "with the help of", or neither.
    public private(set) var rightForm = 0
    /// Sentences about the candidate that was asked for.
    public private(set) var rightItem = 0
    /// Sentences whose phrasing never occurred in training.
    public private(set) var heldOutPhrasings = 0
    /// Words of all texts.
    public private(set) var words = 0

    /// Nothing looked at yet.
    public init() {}

    /// What is found in one text.
    public struct Finding: Sendable, Equatable {
        /// How it is a sentence, nil when it is none.
        public let recognition: Recognition?
        /// Whether its slots hold what the prompt names.
        public let isGrammatical: Bool
        /// Whether its mentions are in the evidence.
        public let isGrounded: Bool
    }

    /// Looks at one text.
    ///
    /// - Parameter hasEnded: Whether the model ended it.
    @discardableResult
    public mutating func add(
        _ text: String, hasEnded: Bool, for example: CorpusExample, seed: UInt64
    ) -> Finding {
        let grammar = RationaleGrammar.rationale
        let any = grammar.recognition(of: text)
        let named =
            any == nil
            ? nil : grammar.recognition(of: text, filling: .listed(example.namedInPrompt))
        let isGrounded = named.map(example.question.supports) ?? false
        texts += 1
        ended += hasEnded ? 1 : 0
        words += text.split(separator: " ").count
        sentences += any == nil ? 0 : 1
        grammatical += named == nil ? 0 : 1
        grounded += isGrounded ? 1 : 0
        if let any {
            let form = RationaleGrammar.form(of: any)
            rightForm += form == example.form ? 1 : 0
            let title = example.question.candidates[example.question.pick].title
            let items = any.mentions.filter { $0.slot == .item }
            rightItem += items.allSatisfy { $0.text == title } ? 1 : 0
            if let form {
                let derivation = Array(any.derivation.dropFirst())
                heldOutPhrasings +=
                    HoldOut(seed: seed).holds(derivation, of: form.rawValue) ? 1 : 0
            }
        }
        return Finding(
            recognition: any, isGrammatical: named != nil, isGrounded: isGrounded)
    }
}

extension CorpusExample {
    /// Everything that the prompt names, by the slots it could fill.
    var namedInPrompt: [SentenceSlot: [String]] {
        var titles: [String] = question.candidates.map(\.title)
        if layout.segments.contains(.history) { titles += question.history.map(\.title) }
        var attributes = layout.segments.contains(.user) ? question.profile : []
        if layout.showsAttributes { attributes += question.candidates.flatMap(\.attributes) }
        if layout.showsHistoryAttributes { attributes += question.history.flatMap(\.attributes) }
        var neighbors: [String] = []
        if layout.hasEvidenceText {
            titles += question.nearItems + question.neighbors.flatMap(\.titles)
            attributes += question.attributes
            neighbors = question.neighbors.map(\.name)
        }
        return [
            .item: question.candidates.map(\.title), .historyItems: titles, .sharedItems: titles,
            .attributes: attributes, .neighbors: neighbors, .verb: [question.verb],
        ]
    }
}
