import Autodiff
import Foundation
import LanguageModel
import Layers
import Recommenders
import Tensor

/// What happened in one epoch of a training of the prompt.
public struct ExplanationEvent: Sendable, Codable, Equatable {
    /// Number of the epoch, from 1.
    public var epoch: Int
    /// L_rank: mean cross-entropy of the item that came next over the list.
    public var ranking: Double
    /// L_lm: mean cross-entropy of a rationale's tokens.
    public var language: Double
    /// L_faith: mean of the two hinges over the lessons whose target had evidence.
    public var faithfulness: Double
    /// Share of lessons whose target had evidence.
    public var withEvidence: Double
    /// Lessons a second.
    public var lessonsPerSecond: Double
    /// Seconds of training since the first epoch of this run.
    public var seconds: Double
}

/// The training of projectors, evidence encoder, null token and head through the frozen language
/// model: L = L_rank + lambda L_lm + lambda_f L_faith (paper, equation 5).
///
/// Lessons are drawn by number and all chance by place, so the same lessons and options give the
/// same bits on any number of workers, in one go or stopped and resumed.
public final class ExplanationTraining {
    /// How it is trained.
    public let options: ExplanationOptions
    /// Where what is learned comes from.
    public let origin: PromptProvenance
    /// Epochs finished.
    public internal(set) var epoch = 0
    /// Steps of the current epoch taken.
    public internal(set) var stepInEpoch = 0

    let network: PromptNetwork
    let weights: ParameterBlock
    let optimizer: AdamW
    var sums = PromptLosses()
    private let context: PromptContext
    private let lessons: [PromptLesson]
    private let pool: WorkerPool
    private let gradient: GradientSum
    private let computation: PromptStep

    /// Prepares a training with fresh weights.
    ///
    /// - Parameters:
    ///   - lessons: At least one.
    ///   - context: The language model and what the prompts are written with.
    ///   - latentWidth: Width of the latents.
    ///   - origin: Where the lessons come from; its step is that of the training.
    public init(
        _ lessons: [PromptLesson], context: PromptContext, latentWidth: Int,
        options: ExplanationOptions, origin: PromptProvenance, pool: WorkerPool = .shared
    ) {
        if let problem = options.problem { preconditionFailure(problem) }
        precondition(!lessons.isEmpty, "there is nothing to learn from")
        self.options = options
        self.origin = origin
        self.context = context
        self.lessons = lessons
        self.pool = pool
        network = PromptNetwork(
            PromptNetwork.Configuration(
                latentWidth: latentWidth, tokenWidth: context.model.architecture.inputWidth,
                tokenScale: context.model.embeddingScale,
                itemScale: Self.scale(
                    of: lessons.prefix(256).flatMap { $0.question.candidates }.map(
                        context.itemLatent)),
                userScale: Self.scale(of: lessons.prefix(256).map(\.question.user))))
        weights = ParameterBlock(network.layout)
        network.initialize(weights, seed: options.seed)
        weights[network.trust].pointee = Self.trust(in: lessons)
        optimizer = AdamW(
            network.layout,
            configuration: .init(
                rate: options.rate, beta1: 0.9, beta2: 0.999, epsilon: 1e-8,
                decay: options.weightDecay), decaysVectors: false)
        gradient = GradientSum(network.layout)
        computation = PromptStep(
            network, weights: weights, options: options, context: context, pool: pool)
    }

    /// The trust in the standardised latent score under which the targets are likeliest while the
    /// head says nothing: a rate for projectors would take thousands of steps to find it.
    static func trust(in lessons: [PromptLesson]) -> Float {
        var trust = 1.0
        for _ in 0..<30 {
            // Newton's method on the mean cross-entropy, which is convex in one number.
            var (slope, curvature) = (0.0, 1e-9)
            for lesson in lessons {
                let scores = lesson.question.baseScores.map(Double.init)
                let largest = (scores.max() ?? 0) * trust
                let powers = scores.map { exp($0 * trust - largest) }
                let sum = powers.reduce(0, +)
                let mean = zip(powers, scores).reduce(0) { $0 + $1.0 * $1.1 } / sum
                let square = zip(powers, scores).reduce(0) { $0 + $1.0 * $1.1 * $1.1 } / sum
                slope += mean - scores[lesson.target]
                curvature += square - mean * mean
            }
            let change = max(-1, min(1, slope / curvature))
            trust -= change
            if abs(change) < 1e-6 { break }
        }
        return Float(max(0, min(10, trust)))
    }

    /// One over the deviation of the elements of latents, so that projectors read numbers around 1.
    private static func scale(of latents: [[Float]]) -> Float {
        let (sum, count) = latents.reduce(into: (0.0, 0)) { total, row in
            total.0 += row.reduce(0) { $0 + Double($1) * Double($1) }
            total.1 += row.count
        }
        return sum > 0 ? Float((Double(count) / sum).squareRoot()) : 1
    }

    /// Lessons of an epoch.
    public var lessonCount: Int { lessons.count }

    /// Optimiser steps taken.
    public var step: Int { optimizer.step }

    /// Number of weights that learn.
    public var parameterCount: Int { network.layout.parameters.reduce(0) { $0 + $1.count } }

    private var stepsInEpoch: Int { (lessons.count + options.batch - 1) / options.batch }

    /// Trains until all epochs are done or `shouldStop` says so.
    ///
    /// - Parameters:
    ///   - shouldStop: Asked between steps; nothing of a step is lost.
    ///   - progress: Told the lessons of the current epoch done so far.
    ///   - report: Told each finished epoch; a place to save the state.
    /// - Throws: `LanguageModelError` when a prompt does not fit the model, and what `report` throws.
    public func run(
        shouldStop: () -> Bool = { false }, progress: (Int) -> Void = { _ in },
        report: (ExplanationEvent) throws -> Void = { _ in }
    ) throws -> TrainingOutcome {
        var seconds = 0.0
        while epoch < options.epochs {
            let before = stepInEpoch * options.batch
            let start = ContinuousClock.now
            let order = RandomStream(seed: options.seed, component: "explanation/order")
                .stream(epoch).permutation(of: lessons.count)
            while stepInEpoch < stepsInEpoch {
                if shouldStop() { return .interrupted }
                try takeStep(order)
                progress(min(stepInEpoch * options.batch, lessons.count))
            }
            epoch += 1
            stepInEpoch = 0
            let spent = (ContinuousClock.now - start) / .seconds(1)
            seconds += spent
            let count = Double(lessons.count)
            let event = ExplanationEvent(
                epoch: epoch, ranking: sums.ranking / count, language: sums.language / count,
                faithfulness: sums.faithfulness / max(1, sums.withEvidence),
                withEvidence: sums.withEvidence / count,
                lessonsPerSecond: Double(lessons.count - before) / max(spent, 1e-9),
                seconds: seconds)
            sums = PromptLosses()
            try report(event)
        }
        return .finished
    }

    private func takeStep(_ order: [Int32]) throws(LanguageModelError) {
        let first = stepInEpoch * options.batch
        let batch = order[first..<min(first + options.batch, order.count)].map {
            lessons[Int($0)]
        }
        sums.add(try computation.run(batch, step: optimizer.step))
        gradient.sum([computation.gradients], on: pool)
        optimizer.update(weights, by: gradient.block, on: pool, rateShare: rateShare)
        stepInEpoch += 1
    }

    /// Linear warm-up, then a cosine to zero over all steps.
    private var rateShare: Float {
        let (step, total) = (optimizer.step, stepsInEpoch * options.epochs)
        if step < options.warmUp { return Float(step + 1) / Float(options.warmUp) }
        let share = Double(step - options.warmUp) / Double(max(1, total - options.warmUp))
        return Float(0.5 * (1 + cos(.pi * min(1, share))))
    }

    /// What was trained so far, ready to score.
    public func scorer() -> PromptScorer {
        var provenance = origin
        provenance.step = step
        return PromptScorer(
            network, weights: weights, context: context, provenance: provenance)
    }
}
