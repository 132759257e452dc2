import Recommenders
import Synchronization

/// The prompt as the scorer of the check: what its scores become when evidence is taken away.
///
/// What is taken away is gone for the whole prompt, not for one candidate of it:
/// - A piece that is off leaves its slot to the null token, behind whichever candidates it stood.
///   Position and length of everything else stay, and no other piece moves up.
/// - A piece of somebody else takes the slot and the links of the one it replaces.
/// - An item taken out of the history is out of it for everything that reads the history: the user's
///   latent and soft token, the base scores with their mean and deviation over the list, the
///   history's soft tokens, and the slot of a piece that is this item. So evidence and random
///   controls lose the same.
/// - The list, the other pieces and how these were found stay as they were.
///
/// Pieces for which the list had no slot are not in the score, so nothing that is done to them
/// changes it.
public final class PromptEvidenceScorer: EvidenceScorer {
    /// Scores under choices of slots.
    public let scorer: PromptScorer
    /// Whether evidence is shown at all, or null tokens in all slots.
    public let showsEvidence: Bool
    /// What made the lists; its scores are the latent ones.
    private let model: any Recommender
    private let questions: Mutex<PromptQuestions>

    /// - Parameters:
    ///   - questions: Of the model that the prompt was trained with, with the events that may be
    ///     evidence.
    ///   - model: What made the lists, where it is another: a version that learned on.
    public init(
        _ scorer: PromptScorer, questions: PromptQuestions, listsOf model: (any Recommender)? = nil,
        showsEvidence: Bool = true
    ) {
        precondition(questions.preset == scorer.preset, "questions of other lengths")
        self.scorer = scorer
        self.showsEvidence = showsEvidence
        self.model = model ?? questions.base
        self.questions = Mutex(questions)
    }

    /// Seed, step and the models.
    public var version: String { scorer.provenance.words(over: model.version) }

    /// All of them; of a prompt without evidence the history alone.
    public var kinds: Set<EvidenceKind> {
        showsEvidence ? Set(EvidenceKind.allCases) : [.historyItem]
    }

    /// Candidates of a question at most.
    public var listLength: Int { scorer.preset.candidates }

    /// Scores through the language model.
    ///
    /// Choices that leave the same history share what stands before the evidence. Throws when a
    /// prompt does not fit the model.
    public func scores(
        _ question: CheckQuestion, under choices: [EvidenceChoice]
    ) throws -> [[Float]] {
        precondition(
            question.candidates.count <= listLength,
            "\(question.candidates.count) candidates in a prompt of \(listLength)")
        let groups = questions.withLock {
            Group.groups(
                of: question, under: choices, &$0, model: model, showsEvidence: showsEvidence)
        }
        var result = [[Float]](repeating: [], count: choices.count)
        for group in groups {
            let scores = try scorer.scores(group.question, showing: group.masks.map(\.mask))
            for (mask, scores) in zip(group.masks, scores) {
                for place in mask.choices { result[place] = scores }
            }
        }
        return result
    }
}

/// Choices that leave the same history and show the same pieces, in slots that may be off.
private struct Group {
    var question: PromptQuestion
    /// Different masks with the places of the choices that come to them.
    var masks: [(mask: EvidenceMask, choices: [Int])] = []

    /// What tells two groups apart.
    private struct Key: Hashable {
        let items: [Int32]
        let times: [Int64]
        let shown: [EvidenceSubject]
    }

    static func groups(
        of question: CheckQuestion, under choices: [EvidenceChoice],
        _ questions: inout PromptQuestions, model: any Recommender, showsEvidence: Bool
    ) -> [Group] {
        let (own, latents) = questions.shownEvidence(
            behind: question.candidates, request: question.request)
        let requests = choices.map { question.request.keeping($0) }
        let shown = choices.map { own.replacing($0.replaced, by: question.other) }
        var order: [Key] = []
        var members: [Key: [Int]] = [:]
        for place in choices.indices {
            let key = Key(
                items: requests[place].history, times: requests[place].historyTimes,
                shown: shown[place].pieces.map(\.subject))
            if members[key] == nil { order.append(key) }
            members[key, default: []].append(place)
        }
        // One request for each group; groups of one history follow each other where choices do.
        let firsts = order.compactMap { members[$0]?.first }
        let users = questions.base.userLatents(for: firsts.map { requests[$0] })
        let scores = model.scores(for: firsts.map { requests[$0] })
        return order.indices.map { index in
            let first = firsts[index]
            var neighbors = latents
            for case .user(let user) in shown[first].pieces.map(\.subject)
            where neighbors[user] == nil {
                neighbors[user] = questions.unitLatent(of: user, before: question.request.now)
            }
            var group = Group(
                question: PromptQuestion(
                    user: users[index],
                    history: Array(requests[first].history.suffix(questions.preset.history)),
                    candidates: question.candidates,
                    baseScores: standardized(
                        question.candidates.map { scores[index][Int($0)] }),
                    evidence: shown[first], neighborLatents: neighbors, now: question.request.now))
            for place in members[order[index]] ?? [] {
                group.add(
                    showsEvidence
                        ? EvidenceMask(choices[place], of: own) : .none(of: own.pieces.count),
                    choice: place)
            }
            return group
        }
    }

    private mutating func add(_ mask: EvidenceMask, choice: Int) {
        if let known = masks.firstIndex(where: { $0.mask == mask }) {
            masks[known].choices.append(choice)
        } else {
            masks.append((mask, [choice]))
        }
    }
}

extension EvidenceMask {
    /// The slots that a choice leaves dark: of pieces that are off, and of items that the history
    /// no longer holds.
    init(_ choice: EvidenceChoice, of list: PromptEvidenceList) {
        let places = list.pieces.indices.filter { place in
            let subject = list.pieces[place].subject
            if case .item(let item) = subject, choice.withoutHistory.contains(item) { return true }
            return choice.off.contains(subject)
        }
        self.init(off: Set(places))
    }
}

extension PromptEvidenceList {
    /// The list with somebody else's pieces in the slots of those they replace.
    func replacing(
        _ replaced: [EvidenceSubject: EvidenceSubject], by other: EvidenceSet?
    ) -> PromptEvidenceList {
        if replaced.isEmpty { return self }
        return PromptEvidenceList(
            pieces.map { piece in
                guard let subject = replaced[piece.subject],
                    let theirs = other?.pieces.first(where: { $0.subject == subject })
                else { return piece }
                return piece.replaced(by: PromptEvidence(theirs))
            })
    }
}

extension PromptEvidence {
    /// A piece of a set without links to any candidate of a prompt.
    fileprivate init(_ piece: Evidence) {
        var items = piece.overlap
        if case .item(let item) = piece.subject { items = [item] }
        self.init(
            kind: piece.kind, subject: piece.subject, links: [], time: piece.time,
            support: piece.support, items: items)
    }
}
