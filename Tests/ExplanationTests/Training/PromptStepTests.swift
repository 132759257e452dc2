import Autodiff
import LanguageModel
import Recommenders
import Tensor
import Testing

@testable import Explanation

/// A language model of made-up weights and lessons of made-up numbers.
enum SmallPrompt {
    static let model = CausalLanguageModel(
        LLaMA(
            LLaMAConfiguration(
                vocabularyCount: 61, width: 16, feedForwardWidth: 24, blockCount: 2, heads: 4,
                keyValueHeads: 2, contextCount: 200, isHeadTied: true)), weights: .f32
    ) { key, elements, target in
        let stream = RandomStream(seed: 5, component: key)
        let isGain = key.hasSuffix("norm.weight")
        for (index, element) in elements.enumerated() {
            let value = stream.uniform(element) - 0.5
            target[index] = isGain ? 1 + value / 5 : value
        }
    }

    static let width = 6

    static func latent(_ name: String, _ number: Int) -> [Float] {
        let stream = RandomStream(seed: 3, component: name).stream(number)
        return (0..<width).map { stream.normal($0) }
    }

    static let context = PromptContext(
        model: model, segments: PromptSegments(beginning: [1], marks: Array(2..<12)),
        preset: PromptPreset(tokens: 40, history: 3, evidence: 3, candidates: 3),
        titles: { [20 + $0 % 30, 50] }, itemLatent: { latent("item", Int($0)) })

    static func piece(_ subject: EvidenceSubject, _ links: [(Int, Float)]) -> PromptEvidence {
        let kind: EvidenceKind =
            switch subject {
            case .user: .neighbor
            case .item: .historyItem
            case .attribute: .attribute
            }
        return PromptEvidence(
            kind: kind, subject: subject,
            links: links.map { .init(candidate: $0.0, id: "x", weight: $0.1, similarity: $0.1) },
            time: 1, support: 6, items: [3, 4])
    }

    static func lesson(_ number: Int, hasEvidence: Bool = true) -> PromptLesson {
        let first = Int32(3 * number)
        return PromptLesson(
            question: PromptQuestion(
                user: latent("user", number), history: [first + 7, first + 8],
                candidates: [first, first + 1, first + 2], baseScores: [1.1, 0, -1.1],
                evidence: PromptEvidenceList(
                    hasEvidence
                        ? [
                            piece(.user(4), [(1, 0.7), (2, 0.2)]), piece(.item(8), [(0, 0.5)]),
                            piece(.attribute(1), [(1, 0.4)]),
                        ] : []),
                neighborLatents: [4: latent("user", 40)], now: 86_400_000),
            target: 1,
            swap: PromptEvidenceList([piece(.user(5), [(0, 1)]), piece(.item(9), [(0, 1)])]),
            swapLatents: [5: latent("user", 41)],
            rationale: TrainingDocument(tokens: [10, 21, 50, 11], weights: [0, 1, 1, 1]))
    }

    static var options: ExplanationOptions {
        var options = ExplanationOptions()
        options.faithfulnessWeight = 0.5
        options.margin = 1
        options.languageWeight = 0.3
        options.batch = 2
        options.epochs = 2
        options.warmUp = 1
        options.preset = context.preset
        return options
    }

    static let origin = PromptProvenance(
        seed: 7, dataset: "d", split: "s", step: 0, parent: "p", parentFile: "f",
        languageModel: model.identity)

    static func training(
        _ lessons: [PromptLesson], _ options: ExplanationOptions = options,
        pool: WorkerPool = .shared
    ) -> ExplanationTraining {
        ExplanationTraining(
            lessons, context: context, latentWidth: width, options: options, origin: origin,
            pool: pool)
    }
}

@Suite struct PromptStepTests {
    private func losses(_ training: ExplanationTraining, _ lessons: [PromptLesson]) throws -> Double
    {
        let step = PromptStep(
            training.network, weights: training.weights, options: training.options,
            context: SmallPrompt.context, pool: .shared)
        let losses = try step.run(lessons, step: 3)
        let options = training.options
        return
            (losses.ranking + Double(options.languageWeight) * losses.language + Double(
                options.faithfulnessWeight) * losses.faithfulness) / Double(lessons.count)
    }

    @Test func `gradients of every parameter are those of finite differences`() throws {
        let lessons = [
            SmallPrompt.lesson(0), SmallPrompt.lesson(1), SmallPrompt.lesson(2, hasEvidence: false),
        ]
        let training = SmallPrompt.training(lessons)
        // Heads of zeros would hide the way behind them.
        let stream = RandomStream(seed: 9, component: "head")
        for head in [training.network.headSecond.weight, training.network.linkWorth.weight] {
            for index in 0..<head.count {
                training.weights[head][index] = stream.normal(index) / 4
            }
        }
        let step = PromptStep(
            training.network, weights: training.weights, options: training.options,
            context: SmallPrompt.context, pool: .shared)
        _ = try step.run(lessons, step: 3)
        let sum = GradientSum(training.network.layout)
        sum.sum([step.gradients], on: .shared)
        for parameter in training.network.layout.parameters {
            let name = training.network.layout.entries[parameter.index][0].key
            let slopes = sum.block[parameter]
            let largest = (0..<parameter.count).max { abs(slopes[$0]) < abs(slopes[$1]) } ?? 0
            let place = training.weights[parameter] + largest
            let (old, change) = (place.pointee, Float(1e-3))
            place.pointee = old + change
            let more = try losses(training, lessons)
            place.pointee = old - change
            let less = try losses(training, lessons)
            place.pointee = old
            let expected = (more - less) / Double(2 * change)
            let got = Double(slopes[largest])
            #expect(
                abs(expected - got) < 0.03 * max(0.05, abs(expected)),
                "\(name): \(got), by differences \(expected)")
        }
    }

    @Test func `training lowers the ranking loss and has the same bits on one worker`() throws {
        let lessons = (0..<6).map { SmallPrompt.lesson($0) }
        var options = SmallPrompt.options
        options.epochs = 8
        options.rate = 5e-3
        var runs: [[Float]] = []
        for pool in [WorkerPool.shared, WorkerPool(workerCount: 1)] {
            let training = SmallPrompt.training(lessons, options, pool: pool)
            var first: ExplanationEvent?
            var last: ExplanationEvent?
            #expect(
                try training.run(report: {
                    first = first ?? $0
                    last = $0
                }) == .finished)
            #expect(try #require(last).ranking < #require(first).ranking)
            runs.append(Array(training.weights.values))
        }
        #expect(runs[0] == runs[1])
    }

    @Test func `an untrained prompt ranks as the latent score does`() throws {
        let training = SmallPrompt.training((0..<3).map { SmallPrompt.lesson($0) })
        let trust = training.weights[training.network.trust].pointee
        let question = SmallPrompt.lesson(0).question
        let scores = try training.scorer().scores(question)
        #expect(scores[0] == question.baseScores.map { trust * $0 })
    }

    @Test func `trust starts where the targets are likeliest`() {
        var lessons = (0..<3).map { SmallPrompt.lesson($0) }
        // Scores 1.1, 0, -1.1 with the middle one chosen always: nothing to trust.
        #expect(abs(ExplanationTraining.trust(in: lessons)) < 1e-4)
        lessons[0].target = 0
        lessons[1].target = 0
        let best = ExplanationTraining.trust(in: lessons)
        func loss(_ trust: Float) -> Double {
            lessons.reduce(0) { sum, lesson in
                let scores = lesson.question.baseScores.map { $0 * trust }
                return sum + FaithfulnessLoss()(.init(whole: scores), target: lesson.target).ranking
            }
        }
        #expect(loss(best) < loss(best + 0.05) && loss(best) < loss(best - 0.05))
    }

    @Test func `scores are those of the training, whatever is asked beside`() throws {
        let lessons = (0..<4).map { SmallPrompt.lesson($0) }
        let training = SmallPrompt.training(lessons)
        _ = try training.run()
        let scorer = training.scorer()
        let question = lessons[1].question
        let none = EvidenceMask.none(of: question.evidence.pieces.count)
        let together = try scorer.scores(question, showing: [.all, none, EvidenceMask(off: [1])])
        #expect(try scorer.scores(question, showing: [none])[0] == together[1])
        #expect(try scorer.scores(lessons[2].question).count == 1)
        #expect(try scorer.scores(question)[0] == together[0])
        #expect(together[0] != together[1])
        #expect(together[0] != together[2])
    }
}
