import Autodiff
import LanguageModel
import Tensor

/// A question with the candidate that came next and the rationale that explains it.
public struct PromptLesson: Sendable {
    /// The question.
    public var question: PromptQuestion
    /// Place of the item that came next.
    public var target: Int
    /// Somebody else's evidence, to put in the place of what stands behind the target.
    public var swap: PromptEvidenceList
    /// Latents of the neighbours in `swap`.
    public var swapLatents: [Int32: [Float]]
    /// The tokens of pick and rationale behind the prompt, with what each counts. Empty for none.
    public var rationale: TrainingDocument

    /// Puts a lesson together.
    public init(
        question: PromptQuestion, target: Int, swap: PromptEvidenceList,
        swapLatents: [Int32: [Float]], rationale: TrainingDocument
    ) {
        self.question = question
        self.target = target
        self.swap = swap
        self.swapLatents = swapLatents
        self.rationale = rationale
    }
}

/// Losses added up over lessons, each as it is, without its weight.
struct PromptLosses: Sendable, Equatable {
    var ranking = 0.0
    var language = 0.0
    var faithfulness = 0.0
    /// Lessons whose target had evidence.
    var withEvidence = 0.0

    mutating func add(_ other: PromptLosses) {
        ranking += other.ranking
        language += other.language
        faithfulness += other.faithfulness
        withEvidence += other.withEvidence
    }
}

/// One step of the training through the frozen language model.
///
/// Each lesson is read under up to three evidences, as prompts of one batch: all of it, without what
/// stands behind the target, and with somebody else's in its place. The gradients of the soft
/// tokens come back from the model and go on into the projectors.
final class PromptStep {
    /// Gradients of the last step.
    let gradients: GradientShard
    private let network: PromptNetwork
    private let options: ExplanationOptions
    private let context: PromptContext
    private let model: FrozenModelGradient
    private let projection: PromptProjection
    private let headTape: Tape

    /// A prompt of the batch.
    private struct Variant {
        let lesson: Int
        let kind: WritableKeyPath<FaithfulnessLoss.Scores, [Float]>
        let sequence: PromptSequence
        let links: ShownLinks
    }

    init(
        _ network: PromptNetwork, weights: ParameterBlock, options: ExplanationOptions,
        context: PromptContext, pool: WorkerPool
    ) {
        self.network = network
        self.options = options
        self.context = context
        gradients = GradientShard(network.layout)
        model = FrozenModelGradient(context.model, pool: pool)
        projection = PromptProjection(network, on: Tape(weights: weights, shard: gradients))
        headTape = Tape(weights: weights, shard: gradients)
    }

    /// Computes losses and gradients.
    func run(_ lessons: [PromptLesson], step: Int) throws(LanguageModelError) -> PromptLosses {
        gradients.reset()
        let stream = RandomStream(seed: options.seed, component: "explanation/dropout").stream(step)
        let features = lessons.map {
            PromptFeatures(
                $0.withSwapAppended(), network.configuration, itemLatent: context.itemLatent)
        }
        projection.project(features)
        let variants = lessons.indices.flatMap {
            self.variants(of: lessons[$0], $0, features[$0].links, stream.stream($0))
        }
        let prompts = variants.map { prompt($0, lessons[$0.lesson]) }
        let outcome = try model.forward(prompts)
        var losses = PromptLosses()
        let share = 1 / Float(lessons.count)
        losses.language = outcome.loss
        let slopes = scoreLosses(variants, lessons, outcome.states, share, &losses)
        let gradient = model.backward(
            states: slopes, lossScale: options.languageWeight * share)
        for (variant, soft) in zip(variants, gradient.soft) {
            soft.withUnsafeBufferPointer { floats in
                guard var next = floats.baseAddress else { return }
                for row in variant.sequence.softRows {
                    projection.add(gradient: next, to: row, of: variant.lesson)
                    next += network.configuration.tokenWidth
                }
            }
        }
        projection.backward()
        return losses
    }

    // MARK: Prompts

    private func variants(
        of lesson: PromptLesson, _ number: Int, _ links: [EvidenceLink], _ stream: RandomStream
    ) -> [Variant] {
        let pieces = lesson.question.evidence.pieces
        // Slots go dark by chance, and now and then all of them, so that the null token is familiar.
        let isBare = stream.uniform(0) < options.bareShare
        let dropped = pieces.indices.filter {
            isBare || stream.uniform($0 + 1) < options.evidenceDropout
        }
        let whole = EvidenceMask(off: Set(dropped))
        var variants = [variant(lesson, number, links, \.whole, whole, swapping: [])]
        let behind = lesson.question.evidence.places(behind: lesson.target).filter(whole.shows)
        if behind.isEmpty || options.faithfulness.weight == 0 { return variants }
        let removed = EvidenceMask(off: whole.off.union(behind))
        variants.append(variant(lesson, number, links, \.removed, removed, swapping: []))
        if lesson.swap.pieces.isEmpty { return variants }
        variants.append(variant(lesson, number, links, \.swapped, whole, swapping: behind))
        return variants
    }

    private func variant(
        _ lesson: PromptLesson, _ number: Int, _ links: [EvidenceLink],
        _ kind: WritableKeyPath<FaithfulnessLoss.Scores, [Float]>, _ mask: EvidenceMask,
        swapping places: [Int]
    ) -> Variant {
        let count = lesson.question.evidence.pieces.count
        let slots = (0..<count).map { place -> SoftRow in
            if !mask.shows(place) { return .null }
            // The swapped pieces follow the lesson's own, one for each of them.
            return .evidence(places.contains(place) ? count + place : place)
        }
        let sequence = PromptSequence(
            context.preset, context.segments, history: lesson.question.history.count,
            slots: slots, titles: lesson.question.candidates.map(context.titles))
        return Variant(
            lesson: number, kind: kind, sequence: sequence,
            links: ShownLinks(links, slots: sequence.slots))
    }

    private func prompt(_ variant: Variant, _ lesson: PromptLesson) -> FrozenModelGradient.Prompt {
        let sequence = variant.sequence
        var input = PromptSequence.input(sequence.prefix + sequence.suffix) {
            projection.vector($0, of: variant.lesson)
        }
        let first = sequence.prefixCount
        var targets: [FrozenModelGradient.Target] = []
        if variant.kind == \.whole, options.languageWeight > 0, !lesson.rationale.tokens.isEmpty {
            let total = lesson.rationale.weights.reduce(0, +)
            for (place, token) in lesson.rationale.tokens.enumerated()
            where lesson.rationale.weights[place] > 0 {
                targets.append(
                    .init(
                        position: sequence.count + place - 1, token: token,
                        weight: lesson.rationale.weights[place] / total))
            }
            input.append(.tokens(Array(lesson.rationale.tokens.dropLast())))
        }
        return .init(
            input, states: sequence.readPositions.map { first + $0 }, targets: targets)
    }

    // MARK: Scores

    /// Losses on the scores of all prompts, and the gradients of the hidden states.
    /// **Shape** result [variants][(slots + candidates) · tokenWidth]
    private func scoreLosses(
        _ variants: [Variant], _ lessons: [PromptLesson], _ states: [[Float]], _ share: Float,
        _ losses: inout PromptLosses
    ) -> [[Float]] {
        headTape.reset(masks: nil)
        let width = network.configuration.tokenWidth
        let recorded = zip(variants, states).map { variant, floats in
            let input = headTape.input(
                headTape.keep(floats), rows: floats.count / width, columns: width)
            let parts = network.parts(
                input, baseScores: lessons[variant.lesson].question.baseScores,
                links: variant.links, on: headTape)
            return (states: input, scores: parts.sum(on: headTape))
        }
        for lesson in lessons.indices {
            let own = variants.indices.filter { variants[$0].lesson == lesson }
            var scores = FaithfulnessLoss.Scores(whole: [])
            for index in own {
                scores[keyPath: variants[index].kind] = Array(
                    headTape.values(of: recorded[index].scores))
            }
            let outcome = options.faithfulness(scores, target: lessons[lesson].target)
            losses.ranking += outcome.ranking
            if let hinges = outcome.faithfulness {
                losses.faithfulness += hinges
                losses.withEvidence += 1
            }
            for index in own {
                headTape.weightedSum(
                    recorded[index].scores,
                    weights: headTape.keep(
                        outcome.gradient[keyPath: variants[index].kind].map { $0 * share }))
            }
        }
        headTape.backward()
        return recorded.map { states, _ in
            headTape.gradientValues(of: states).map(Array.init)
                ?? [Float](repeating: 0, count: states.rows * states.columns)
        }
    }
}

extension PromptLesson {
    /// The question with one piece of somebody else's for each of its own behind them: their
    /// subjects, linked to this question's candidates as its own pieces are.
    fileprivate func withSwapAppended() -> PromptQuestion {
        guard !swap.pieces.isEmpty else { return question }
        let own = question.evidence.pieces
        let others = own.indices.map { place in
            own[place].replaced(by: swap.pieces[place % swap.pieces.count])
        }
        return PromptQuestion(
            user: question.user, history: question.history, candidates: question.candidates,
            baseScores: question.baseScores, evidence: PromptEvidenceList(own + others),
            neighborLatents: question.neighborLatents.merging(swapLatents) { first, _ in first },
            now: question.now)
    }
}
