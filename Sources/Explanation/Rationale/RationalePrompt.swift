import LanguageModel

/// What a language model is told before it writes a rationale, and what it may write.
struct RationalePrompt {
    /// The prompt up to where the rationale begins.
    let tokens: [Int32]
    /// The sentences of the form that is asked for, their slots filled from the evidence alone.
    let grammar: DecodingGrammar
    /// What the sentence may claim.
    let form: RationaleForm

    /// Pieces of a kind that are named at most.
    private static let piecesPerKind = 3
    /// Tokens of a prompt beyond which items that neighbours share are left out: the embedded model
    /// has not seen much longer ones.
    private static let comfortableTokens = 560

    /// Writes a prompt.
    ///
    /// - Parameters:
    ///   - encoder: Of the embedded model's vocabulary; nil for one without marks, which is told the
    ///     same in words.
    ///   - mayClaimCause: Whether the removal test passed.
    init(
        _ evidence: EvidenceSet, verb: String, mayClaimCause: Bool, tokenizer: any Tokenizer,
        encoder: CorpusEncoder?
    ) {
        let form: RationaleForm =
            evidence.pieces.isEmpty
            ? .withoutEvidence : mayClaimCause ? .because : .withTheHelpOf
        self.form = form
        let fillings = Self.fillings(evidence, verb: verb)
        guard
            let grammar = RationaleGrammar.phrase(form).decodingGrammar(filling: fillings)
        else { preconditionFailure("every form can be written with a title and a piece") }
        self.grammar = grammar
        var tokens: [Int32] = []
        for titles in [3, 1, 0] {
            let question = Self.question(evidence, fillings, titles: titles)
            tokens =
                encoder.map { $0.tokens(Self.marked(question, form)) }
                ?? tokenizer.encode(Self.plain(question, form), marked: true)
            if tokens.count <= Self.comfortableTokens { break }
        }
        self.tokens = tokens
    }

    /// What the slots may hold. Items are said to be shared only where every neighbour that may be
    /// named shares them: then no combination can say too much.
    static func fillings(_ evidence: EvidenceSet, verb: String) -> [SentenceSlot: [String]] {
        func labels(_ kind: EvidenceKind) -> [String] {
            var labels: [String] = []
            for piece in evidence.pieces(of: kind) where !labels.contains(piece.label) {
                labels.append(piece.label)
            }
            return Array(labels.prefix(piecesPerKind))
        }
        let neighbors = Array(evidence.pieces(of: .neighbor).prefix(piecesPerKind))
        var (named, shared) = (neighbors, [String]())
        for count in (1...piecesPerKind).reversed() where count <= neighbors.count {
            let common = neighbors[0].overlapTitles.filter { title in
                title != evidence.title
                    && neighbors.prefix(count).allSatisfy { $0.overlapTitles.contains(title) }
            }
            // Two neighbours say more than one with an item.
            if count == 1, neighbors.count > 1 { break }
            guard !common.isEmpty else { continue }
            named = Array(neighbors.prefix(count))
            for title in common where !shared.contains(title) { shared.append(title) }
            break
        }
        return [
            .item: [evidence.title], .verb: [verb], .neighbors: named.map(\.label),
            .historyItems: labels(.historyItem), .attributes: labels(.attribute),
            .sharedItems: Array(shared.prefix(piecesPerKind)),
        ]
    }

    /// The evidence as the corpus asks about it.
    private static func question(
        _ evidence: EvidenceSet, _ fillings: [SentenceSlot: [String]], titles: Int
    ) -> RecommendationCase {
        let shared = fillings[.sharedItems] ?? []
        let neighbors = (fillings[.neighbors] ?? []).map { name in
            let own = evidence.pieces.first { $0.label == name }?.overlapTitles ?? []
            var named = [evidence.title]
            for title in shared + own where !named.contains(title) { named.append(title) }
            return RecommendationCase.Neighbor(
                name: name, titles: Array(named.prefix(1 + titles)))
        }
        return RecommendationCase(
            verb: fillings[.verb]?.first ?? "had", profile: [], history: [], neighbors: neighbors,
            nearItems: fillings[.historyItems] ?? [], attributes: fillings[.attributes] ?? [],
            candidates: [CorpusItem(title: evidence.title, year: nil, attributes: [])], pick: 0)
    }

    /// The short layout that the embedded model was trained on, with the pick answered.
    private static func marked(_ question: RecommendationCase, _ form: RationaleForm) -> CorpusText
    {
        var layout = PromptLayout()
        layout.segments = [.evidence, .candidates]
        layout.hasWords = false
        var text = layout.prompt(question, weight: 0)
        text.append(.pick, weight: 0)
        text.append(question.candidates[question.pick].title, weight: 0)
        text.append(.why, weight: 0)
        text.append(PromptMark(form), weight: 0)
        return text
    }

    /// The same for a model that knows no marks. Names from data stand in quotes that they cannot
    /// close.
    private static func plain(_ question: RecommendationCase, _ form: RationaleForm) -> String {
        func quoted(_ names: [String]) -> String {
            names.map { "“\($0)”" }.joined(separator: ", ")
        }
        var lines = [
            "A recommender ranked an item. Say in one sentence what it was ranked with the help of.",
            "Item: \(quoted([question.candidates[question.pick].title]))",
        ]
        if !question.nearItems.isEmpty {
            lines.append("Near it in the history: \(quoted(question.nearItems))")
        }
        for neighbor in question.neighbors {
            lines.append(
                "Similar user \(neighbor.name) \(question.verb): \(quoted(neighbor.titles))")
        }
        if !question.attributes.isEmpty {
            lines.append("Shared with the history: \(quoted(question.attributes))")
        }
        switch form {
        case .because: lines.append("Removing this changed the rank. Begin with the reason.")
        case .withTheHelpOf: lines.append("Do not say that it is the cause.")
        case .withoutEvidence: lines.append("No evidence is known.")
        }
        return lines.joined(separator: "\n") + "\nSentence: "
    }
}
