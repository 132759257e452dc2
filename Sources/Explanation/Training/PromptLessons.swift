import LanguageModel
import Recommenders
import Tensor

/// Makes lessons of cases: the item that came next among others, what stands behind it, somebody
/// else's evidence, and a rationale in one of many phrasings.
public struct PromptLessons: Sendable {
    /// A case with the items that compete with its target.
    public struct Case: Sendable {
        /// The moment.
        public var request: ScoringRequest
        /// What came next.
        public var target: Int32
        /// Who competes.
        public var negatives: [Int32]

        /// Names a case.
        public init(request: ScoringRequest, target: Int32, negatives: [Int32]) {
            self.request = request
            self.target = target
            self.negatives = negatives
        }
    }

    private let questions: PromptQuestions
    private let facts: ItemFacts
    private let encoder: CorpusEncoder?
    private let verb: String
    private let seed: UInt64

    /// - Parameters:
    ///   - encoder: Of the embedded model's vocabulary; nil for a model without marks, whose lessons
    ///     then have no rationale.
    ///   - verb: What people do with items, in the past tense.
    public init(
        _ questions: PromptQuestions, facts: ItemFacts, encoder: CorpusEncoder?,
        verb: String = "watched", seed: UInt64
    ) {
        self.questions = questions
        self.facts = facts
        self.encoder = encoder
        self.verb = verb
        self.seed = seed
    }

    /// The lessons of cases, in their order, but of those whose target the latent score leaves out of
    /// the list: put into it, it would stand where answers hardly ever stand; computed on all workers, with the same bits on any
    /// number of them.
    public func lessons(
        _ cases: [Case], pool: WorkerPool = .shared, progress: (Int) -> Void = { _ in }
    ) -> [PromptLesson] {
        var lessons: [PromptLesson] = []
        lessons.reserveCapacity(cases.count)
        for first in stride(from: 0, to: cases.count, by: 512) {
            let block = first..<min(first + 512, cases.count)
            var made = [PromptLesson?](repeating: nil, count: block.count)
            made.withUnsafeMutableBufferPointer { made in
                // Each shard writes the elements of its own range.
                nonisolated(unsafe) let made = made
                pool.run(over: block.count, minimum: 16, parts: 2 * pool.workerCount) { range in
                    var questions = questions
                    for place in range {
                        let number = block.lowerBound + place
                        made[place] = lesson(cases[number], number, &questions)
                    }
                }
            }
            lessons += made.compactMap(\.self)
            progress(lessons.count)
        }
        // Somebody else's evidence: that of the lesson after it, which knows nothing of this one.
        for place in lessons.indices {
            let other = lessons[(place + 1) % lessons.count].question
            lessons[place].swap = other.evidence
            lessons[place].swapLatents = other.neighborLatents
        }
        return lessons
    }

    private func lesson(
        _ question: Case, _ number: Int, _ questions: inout PromptQuestions
    ) -> PromptLesson? {
        let base = questions.base
        let user = base.userLatents(for: [question.request])[0]
        let ranked = ([question.target] + question.negatives).map {
            ($0, dot(user, base.itemLatent($0)))
        }.sorted { ($0.1, $1.0) > ($1.1, $0.0) }.prefix(questions.preset.candidates)
        guard let target = ranked.firstIndex(where: { $0.0 == question.target }) else { return nil }
        let prompt = questions.question(
            question.request, user: user, candidates: ranked.map(\.0),
            latentScores: ranked.map(\.1))
        return PromptLesson(
            question: prompt, target: target, swap: PromptEvidenceList([]), swapLatents: [:],
            rationale: rationale(question, prompt, number, &questions))
    }

    /// Pick, form and sentence; only the sentence counts.
    private func rationale(
        _ question: Case, _ prompt: PromptQuestion, _ number: Int,
        _ questions: inout PromptQuestions
    ) -> TrainingDocument {
        guard let encoder else { return TrainingDocument(tokens: [], weights: []) }
        let set = questions.evidence(for: question.target, request: question.request)
        let item = CorpusItem(
            title: facts.title(of: question.target), year: nil,
            attributes: set.pieces(of: .attribute).map(\.label))
        let asked = RecommendationCase(
            verb: verb, profile: [], history: [],
            neighbors: set.pieces(of: .neighbor).prefix(3).map {
                .init(name: $0.label, titles: Array($0.overlapTitles.prefix(3)))
            },
            nearItems: set.pieces(of: .historyItem).prefix(3).map(\.label),
            attributes: set.pieces(of: .attribute).prefix(3).map(\.label), candidates: [item],
            pick: 0)
        let form: RationaleForm = asked.hasEvidence ? .withTheHelpOf : .withoutEvidence
        var draws = Draws(
            RandomStream(seed: seed, component: "explanation/rationale").stream(number))
        guard
            let sentence = asked.rationale(
                form, side: .training, holdOut: HoldOut(seed: seed), &draws)
        else { return TrainingDocument(tokens: [], weights: []) }
        var text = CorpusText()
        text.append(.pick, weight: 0)
        text.append(item.title, weight: 0)
        text.append(.why, weight: 0)
        text.append(PromptMark(form), weight: 0)
        text.append(sentence, weight: 1)
        text.append(.end, weight: 1)
        return encoder.document(text)
    }
}
