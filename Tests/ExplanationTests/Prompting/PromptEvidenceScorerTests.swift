import Autodiff
import Catalog
import LanguageModel
import Recommenders
import Tensor
import Testing

@testable import Explanation

@Suite struct PromptEvidenceScorerTests {
    private static let base = MeanRecommender(itemCount: 30, width: SmallPrompt.width)
    private static let events = scatteredEvents(users: 40, items: 30, perUser: 12)
    private static let preset = PromptPreset(tokens: 90, history: 6, evidence: 8, candidates: 4)

    private static let explainer = Explainer(
        base, facts: smallFacts(itemCount: 30),
        known: InteractionSequences(userCount: 40, itemCount: 30, inTimeOrder: events))
    private static let questions = PromptQuestions(
        base: base, explainer: explainer, preset: preset)

    /// - Parameter isCut: Whether the encoder of evidence gives the null token whatever it reads.
    private static func scorer(isCut: Bool = false) -> PromptScorer {
        let network = PromptNetwork(
            PromptNetwork.Configuration(
                latentWidth: SmallPrompt.width,
                tokenWidth: SmallPrompt.model.architecture.inputWidth,
                tokenScale: SmallPrompt.model.embeddingScale, itemScale: 1, userScale: 0.3))
        let weights = ParameterBlock(network.layout)
        network.initialize(weights, seed: 4)
        let stream = RandomStream(seed: 9, component: "head")
        // A head of zeros would hide everything behind it.
        let head = network.headSecond.weight
        for index in 0..<head.count { weights[head][index] = stream.normal(index) }
        if isCut {
            let norm = network.evidence.norm
            weights[norm.gain].update(repeating: 0, count: norm.gain.count)
            weights[norm.bias].update(from: weights[network.null], count: norm.bias.count)
        }
        let context = PromptContext(
            model: SmallPrompt.model, segments: SmallPrompt.context.segments, preset: preset,
            titles: { [20 + $0 % 30, 50] }, itemLatent: { base.itemLatent($0) })
        return PromptScorer(
            network, weights: weights, context: context, provenance: SmallPrompt.origin)
    }

    private func question(of user: Int32) throws -> CheckQuestion {
        var questions = CheckQuestions(
            Self.base, explainer: Self.explainer, listCount: 4, userCount: 40
        ) { user in
            let own = Self.events.filter { $0.user == user }
            return ScoringRequest(
                user: user, history: own.map(\.item), historyTimes: own.map(\.time), now: 1_000)
        }
        let top = try #require(questions.topItem(of: user))
        return questions.question(
            of: user, item: top, stream: RandomStream(seed: 1, component: "tests"))
    }

    private func conditions(of question: CheckQuestion) throws -> [EvidenceChoice] {
        let pieces = question.evidence.pieces
        let other = try #require(question.other)
        return [
            .all, .without(question.evidence.pieces(of: .neighbor)),
            .without(question.evidence.pieces(of: .attribute)), .without(pieces),
            .only(pieces, of: question), .swapping(question.evidence, for: other),
            EvidenceChoice(withoutHistory: [question.request.history[2]]),
            EvidenceChoice(withoutHistory: Set(question.request.history)),
        ]
    }

    @Test func `With all evidence it scores as the second stage does, bit for bit`() throws {
        let scorer = Self.scorer()
        let list = PromptListScorer(scorer, questions: Self.questions)
        let check = PromptEvidenceScorer(scorer, questions: Self.questions)
        for user in [Int32(0), 7, 19] {
            let question = try question(of: user)
            let all = Self.base.scores(for: [question.request])[0]
            let expected = try list.scores(
                of: question.candidates.map { ScoredItem(item: $0, score: all[Int($0)]) },
                for: question.request)
            #expect(try check.scores(question, under: [.all]) == [expected])
            #expect(expected.count == 4)
        }
    }

    @Test func `Scores under a choice do not depend on what is asked beside it`() throws {
        let check = PromptEvidenceScorer(Self.scorer(), questions: Self.questions)
        let question = try question(of: 5)
        #expect(Set(question.evidence.pieces.map(\.kind)) == Set(EvidenceKind.allCases))
        let choices = try conditions(of: question)
        let together = try check.scores(question, under: choices)
        for (choice, scores) in zip(choices, together) {
            #expect(try check.scores(question, under: [choice]) == [scores])
        }
        #expect(Set(together.dropFirst()).isDisjoint(with: [together[0]]))
        #expect(try check.scores(question, under: choices.reversed()) == together.reversed())
    }

    @Test func `Evidence that the encoder cannot tell from nothing has no part in the score`()
        throws
    {
        let check = PromptEvidenceScorer(Self.scorer(isCut: true), questions: Self.questions)
        let question = try question(of: 5)
        let result = try FaithfulnessCheck(check)(
            question, stream: RandomStream(seed: 1, component: "tests"))
        #expect(result.scoredKinds == EvidenceKind.allCases)
        let all = try #require(result[.all])
        #expect(try #require(result[.neighborsOff]).score == all.score)
        #expect(try #require(result[.attributesOff]).score == all.score)
        // The history itself is still read.
        #expect(try #require(result[.historyOff]).score != all.score)
        let own = question.evidence.pieces.filter { $0.kind != .historyItem }
        let scores = try check.scores(question, under: [.all, .without(own)])
        #expect(scores[0] == scores[1])
    }

    @Test func `A prompt without evidence reads the history alone`() throws {
        let check = PromptEvidenceScorer(
            Self.scorer(), questions: Self.questions, showsEvidence: false)
        #expect(check.kinds == [.historyItem])
        let question = try question(of: 5)
        let choices = try conditions(of: question)
        let scores = try check.scores(question, under: choices)
        #expect(scores[1] == scores[0])
        #expect(scores[2] == scores[0])
        #expect(scores[3] != scores[0])
    }

    @Test func `An item that left the history leaves its slot, and others keep theirs`() {
        let list = PromptEvidenceList([
            SmallPrompt.piece(.user(4), [(1, 0.7)]), SmallPrompt.piece(.item(8), [(0, 0.5)]),
            SmallPrompt.piece(.attribute(1), [(1, 0.4)]),
        ])
        #expect(EvidenceMask(EvidenceChoice(withoutHistory: [8, 9]), of: list).off == [1])
        var choice = EvidenceChoice()
        choice.off = [.attribute(1), .user(77)]
        #expect(EvidenceMask(choice, of: list).off == [2])
        #expect(EvidenceMask(.all, of: list) == .all)

        let other = evidenceSet(9, [piece("n1", .user(6)), piece("h1", .item(11))])
        let swapped = list.replacing([.user(4): .user(6), .item(8): .item(11)], by: other)
        #expect(swapped.pieces.map(\.subject) == [.user(6), .item(11), .attribute(1)])
        #expect(swapped.pieces[1].items == [11])
        #expect(swapped.pieces.map(\.links) == list.pieces.map(\.links))
    }
}
