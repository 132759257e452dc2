import Catalog
import Tensor

/// The text that the embedded model learns from: written by the project, made on the fly.
///
/// A document is a function of seed, side and number. Most are prompts in the paper's layout with
/// a pick and a rationale that names only what the prompt's evidence names; half of them are about
/// made-up catalogues, whose titles can only be copied. The rest describe items, histories and
/// neighbours, or repeat a list.
///
/// The first documents are the easiest: lists to repeat and short prompts, from which copying is
/// learnt.
public struct LanguageModelCorpus: Sendable {
    /// What the tokens of a prompt count in the loss beside 1 for pick and rationale, in the
    /// documents where they count at all.
    public static let promptWeight: Float = 0.1
    /// Share of those documents. A prompt is mostly names that nobody can guess; not scoring them
    /// saves a fifth of the work.
    static let promptShare: Float = 0.2

    /// Seed of the documents and of the hold-out.
    public let seed: UInt64
    /// Which items and phrasings occur.
    public let side: CorpusSide
    /// Documents after which the easy beginning has faded out.
    public let easyDocuments: Int
    let holdOut: HoldOut
    let pool: ItemPool
    private let stream: RandomStream

    /// Makes the corpus of one side.
    ///
    /// - Parameter easyDocuments: Length of the easy beginning; 0 for none, as for measures.
    public init(
        _ catalog: CorpusCatalog, seed: UInt64, side: CorpusSide = .training,
        easyDocuments: Int = 0
    ) {
        self.seed = seed
        self.side = side
        self.easyDocuments = easyDocuments
        let holdOut = HoldOut(seed: seed)
        self.holdOut = holdOut
        pool = ItemPool(
            verb: catalog.verb,
            items: catalog.items.filter { holdOut.holds($0) == side.hasHeldOutItems },
            collectsWords: true)
        stream = RandomStream(seed: seed, component: "language-model/corpus/" + side.rawValue)
    }

    /// The document of a number.
    public func text(_ index: Int) -> CorpusText {
        var draws = Draws(stream.stream(index))
        let easiness =
            index < easyDocuments ? 1 - Float(index) / Float(easyDocuments) : 0
        for _ in 0..<100 {
            if let text = draft(easiness: easiness, &draws) { return text }
        }
        preconditionFailure("the catalogue has too little in common for a corpus")
    }

    /// One whole prompt, for measures: the question, how it is laid out and a rationale.
    public func example(_ index: Int, form: RationaleForm? = nil) -> CorpusExample {
        var draws = Draws(stream.stream(index).stream(1))
        for _ in 0..<1_000 {
            if let example = example(size: .medium, form: form, &draws) { return example }
        }
        preconditionFailure("the catalogue has too little in common for a corpus")
    }

    private func draft(easiness: Float, _ draws: inout Draws) -> CorpusText? {
        if draws.chance(0.07 + 0.15 * easiness) { return repetition(&draws) }
        switch draws.integer(below: 100) {
        case ..<6: return recall(&draws)
        case ..<12: return description(&draws)
        case ..<17: return history(&draws)
        case ..<23: return neighbors(&draws)
        default:
            let isShort = draws.chance(0.45 + 0.5 * easiness)
            let size: ExampleSize =
                isShort ? .short : draws.chance(0.1) ? .long : .medium
            return example(size: size, form: nil, &draws)?.text
        }
    }

    /// Half of the time the bundled catalogue, otherwise a made-up one.
    private func somePool(_ draws: inout Draws, count: Int) -> ItemPool {
        if draws.chance(0.5) { return pool }
        return InventedCatalog.pool(
            count: count, words: pool.words,
            accepting: { holdOut.holds($0) == side.hasHeldOutItems }, &draws)
    }
}

/// How long an example is.
enum ExampleSize {
    case short, medium, long
}

/// A prompt with its answer.
public struct CorpusExample: Sendable, Equatable {
    /// What is asked.
    public let question: RecommendationCase
    /// How it is laid out.
    public let layout: PromptLayout
    /// Which form of rationale is asked for.
    public let form: RationaleForm
    /// The rationale.
    public let rationale: WrittenSentence
    /// Whether the rule tells the pick from the prompt alone.
    public let isDecided: Bool
    /// What the prompt counts in the loss.
    let promptWeight: Float

    /// The prompt up to and with the mark that asks for the pick.
    public var prompt: CorpusText {
        var text = layout.prompt(question, weight: promptWeight)
        text.append(.pick, weight: promptWeight)
        return text
    }

    /// Prompt, pick and the mark that asks for the rationale.
    public var rationalePrompt: CorpusText {
        var text = prompt
        let weight: Float = isDecided ? 1 : 0
        text.append(question.candidates[question.pick].title, weight: weight)
        text.append(.why, weight: weight)
        text.append(PromptMark(form), weight: 0)
        return text
    }

    /// The whole document.
    public var text: CorpusText {
        var text = rationalePrompt
        text.append(rationale, weight: 1, fillingWeight: layout.hasEvidenceText ? 1 : 0)
        text.append(.end, weight: 1)
        return text
    }
}

// MARK: - Kinds of documents

extension LanguageModelCorpus {
    /// A question with its answer.
    private func example(
        size: ExampleSize, form: RationaleForm?, _ draws: inout Draws
    ) -> CorpusExample? {
        let isBare = form.map { $0 == .withoutEvidence } ?? draws.chance(0.1)
        let caseSize =
            switch size {
            case .short:
                CaseSize(
                    history: draws.integer(in: 2...3), candidates: draws.integer(in: 2...3),
                    isBare: isBare)
            case .medium:
                CaseSize(
                    history: draws.integer(in: 2...6), candidates: draws.integer(in: 3...6),
                    isBare: isBare)
            case .long:
                CaseSize(
                    history: draws.integer(in: 6...20), candidates: draws.integer(in: 8...20),
                    isBare: isBare)
            }
        let pool = somePool(&draws, count: 3 * (caseSize.history + caseSize.candidates))
        guard let question = RecommendationCase.make(from: pool, size: caseSize, &draws) else {
            return nil
        }
        let layout = self.layout(size: size, &draws)
        let forms: [RationaleForm] =
            question.hasEvidence ? [.because, .withTheHelpOf] : [.withoutEvidence]
        if let form, !forms.contains(form) { return nil }
        let chosen = form ?? draws.element(of: forms)
        guard
            let rationale = question.rationale(chosen, side: side, holdOut: holdOut, &draws)
        else { return nil }
        let scores =
            layout.hasEvidenceText
            ? question.evidenceScores(showingAttributes: layout.showsAttributes) : []
        let isDecided = scores.enumerated().allSatisfy {
            $0.offset == question.pick || $0.element < scores[question.pick]
        }
        return CorpusExample(
            question: question, layout: layout, form: chosen, rationale: rationale,
            isDecided: isDecided && !scores.isEmpty,
            promptWeight: draws.chance(Self.promptShare) ? Self.promptWeight : 0)
    }

    private func layout(size: ExampleSize, _ draws: inout Draws) -> PromptLayout {
        var layout = PromptLayout()
        if size == .short {
            layout.hasWords = draws.chance(0.2)
            if draws.chance(0.6) { layout.segments.removeAll { $0 == .history } }
            if draws.chance(0.6) { layout.segments.removeAll { $0 == .user } }
        }
        if draws.chance(0.25) { layout.segments = draws.shuffled(layout.segments) }
        layout.isLowerCase = draws.chance(0.1)
        layout.showsAttributes = size != .long && draws.chance(0.45)
        layout.showsHistoryAttributes = layout.showsAttributes && draws.chance(0.2)
        layout.hasLatents = draws.chance(0.25)
        if draws.chance(0.15) { layout.evidenceLatents = draws.chance(0.5) ? 16 : 8 }
        if layout.evidenceLatents > 0 { layout.hasEvidenceText = draws.chance(0.8) }
        return layout
    }

    /// A list to be repeated.
    private func repetition(_ draws: inout Draws) -> CorpusText? {
        let pool = somePool(&draws, count: 8)
        var entries = draws.some(draws.integer(in: 2...6), of: pool.items).map(\.title)
        if draws.chance(0.4) {
            for _ in 0..<draws.integer(in: 1...3) {
                entries.append(pseudonym(of: Int32(draws.integer(below: 20_000))))
            }
            entries = draws.shuffled(entries)
        }
        var text = CorpusText()
        text.append(.begin, weight: 0)
        for (pass, weight) in [(0, Float(0)), (1, Float(1))] {
            for entry in entries {
                text.append(.separator, weight: weight)
                text.append(entry, weight: weight)
            }
            text.append(pass == 0 ? .again : .end, weight: weight)
        }
        return text
    }

    /// An item of the catalogue described from memory.
    private func recall(_ draws: inout Draws) -> CorpusText? {
        let item = draws.element(of: pool.items)
        guard let sentence = sentence(about: item, &draws) else { return nil }
        var text = CorpusText()
        text.append(.begin, weight: 0)
        text.append(.describe, weight: 0)
        text.append(item.title, weight: Self.promptWeight)
        text.append(.why, weight: Self.promptWeight)
        text.append(sentence, weight: 1, fillingWeight: 0.5)
        text.append(.end, weight: 1)
        return text
    }

    /// An item described from what is said of it.
    private func description(_ draws: inout Draws) -> CorpusText? {
        let item = draws.element(of: somePool(&draws, count: 4).items)
        guard let sentence = sentence(about: item, &draws) else { return nil }
        var text = CorpusText()
        text.append(.begin, weight: 0)
        text.append(.item, weight: 0)
        text.append(item.title, weight: Self.promptWeight)
        for attribute in item.attributes {
            text.append(.attribute, weight: Self.promptWeight)
            text.append(attribute, weight: Self.promptWeight)
        }
        if let year = item.year {
            text.append(.separator, weight: Self.promptWeight)
            text.append(String(year), weight: Self.promptWeight)
        }
        text.append(.describe, weight: 0)
        text.append(sentence, weight: 1)
        text.append(.end, weight: 1)
        return text
    }

    private func sentence(about item: CorpusItem, _ draws: inout Draws) -> WrittenSentence? {
        let attributes = Array(item.attributes.prefix(draws.integer(in: 1...3)))
        if attributes.isEmpty && item.year == nil { return nil }
        return written(
            DescriptionGrammar.item, "item",
            [
                .item: [item.title], .attributes: attributes,
                .year: item.year.map { [String($0)] } ?? [],
            ], &draws)
    }

    /// What a history has in common.
    private func history(_ draws: inout Draws) -> CorpusText? {
        let size = CaseSize(history: draws.integer(in: 2...6), candidates: 2, isBare: false)
        let pool = somePool(&draws, count: 20)
        guard let question = RecommendationCase.make(from: pool, size: size, &draws) else {
            return nil
        }
        let counts = question.history.flatMap { $0.attributes.prefix(3) }
            .reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        let common = counts.filter { $0.value >= 2 }
            .sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
        guard let first = common.first else { return nil }
        let carriers = question.history.filter { $0.attributes.prefix(3).contains(first) }
        let fillings: [SentenceSlot: [String]] = [
            .attributes: draws.chance(0.6) ? [first] : Array(common.prefix(2)),
            .historyItems: Array(carriers.map(\.title).prefix(draws.integer(in: 2...3))),
        ]
        // Titles are named only with the attribute that all of them carry.
        let named =
            fillings[.attributes]?.count == 1
            ? fillings
            : fillings.filter {
                $0.key == .attributes
            }
        guard let sentence = written(DescriptionGrammar.history, "history", named, &draws) else {
            return nil
        }
        var layout = PromptLayout()
        layout.segments = [.history]
        layout.hasWords = false
        layout.showsHistoryAttributes = true
        var text = layout.prompt(question, weight: 0)
        text.append(.describe, weight: 0)
        text.append(sentence, weight: 1)
        text.append(.end, weight: 1)
        return text
    }

    /// What neighbours did.
    private func neighbors(_ draws: inout Draws) -> CorpusText? {
        let size = CaseSize(history: draws.integer(in: 2...6), candidates: 2, isBare: false)
        let pool = somePool(&draws, count: 20)
        guard let question = RecommendationCase.make(from: pool, size: size, &draws),
            !question.neighbors.isEmpty
        else { return nil }
        let one = draws.element(of: question.neighbors)
        let titles = Array(one.titles.prefix(draws.integer(in: 1...3)))
        let alike = question.neighbors.filter { neighbor in
            titles.allSatisfy(neighbor.titles.contains)
        }
        let fillings: [SentenceSlot: [String]] = [
            .neighbors: Array(alike.map(\.name).prefix(draws.integer(in: 1...3))),
            .sharedItems: titles, .verb: [question.verb],
        ]
        guard let sentence = written(DescriptionGrammar.neighbors, "neighbors", fillings, &draws)
        else { return nil }
        var layout = PromptLayout()
        layout.segments = [.evidence]
        layout.hasWords = false
        var text = layout.prompt(question, weight: 0)
        text.append(.describe, weight: 0)
        text.append(sentence, weight: 1)
        text.append(.end, weight: 1)
        return text
    }

    private func written(
        _ grammar: Phrase, _ name: String, _ fillings: [SentenceSlot: [String]],
        _ draws: inout Draws
    ) -> WrittenSentence? {
        let filled = Set(fillings.filter { !$0.value.isEmpty }.keys)
        guard grammar.canBeWritten(filled) else { return nil }
        for _ in 0..<20 {
            let sentence = grammar.written(filling: fillings, &draws)
            if holdOut.holds(sentence.derivation, of: name) == side.hasHeldOutPhrasings {
                return sentence
            }
        }
        return nil
    }
}
