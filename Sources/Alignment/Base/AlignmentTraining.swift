import Autodiff
import Catalog
import Encoders
import Foundation
import Layers
import Recommenders
import Tensor

/// What happened in one epoch of an alignment.
public struct AlignmentEvent: Sendable, Codable, Equatable {
    /// Number of the epoch, from 1.
    public var epoch: Int
    /// Mean ranking loss over the positions of the epoch.
    public var loss: Double
    /// Positions a second.
    public var positionsPerSecond: Double
    /// Seconds of training since the first epoch of this run.
    public var seconds: Double
}

/// The training of the content side and its calibration against a frozen backbone.
///
/// Stage 1 trains the side tower alone by cross-entropy of the next item against shared negatives
/// drawn from the training events, which takes out popularity. Stage 2 fits the calibration on
/// validation events.
///
/// A step is cut into a fixed number of shards whose gradients are summed in order, and every
/// random number is drawn by position, so the same data and options give the same bits on any
/// number of workers, in one go or stopped and resumed.
public final class AlignmentTraining {
    /// How it is trained.
    public let options: AlignerOptions
    /// Identifies the data, for the checkpoint.
    public let dataset: String
    /// Name of the split.
    public let split: String
    /// Epochs finished.
    public internal(set) var epoch = 0
    /// Steps of the current epoch taken.
    public internal(set) var stepInEpoch = 0

    let features: ItemFeatures
    let tower: SideTower
    let weights: ParameterBlock
    let optimizer: AdamW
    var epochLoss = 0.0
    private let positions: AlignmentPositions
    private let pool: WorkerPool
    private let gradient: GradientSum
    private let computation: AlignmentStep

    /// Prepares a training with fresh weights.
    ///
    /// - Parameters:
    ///   - features: At least one table.
    ///   - sequences: The training part of a split.
    public init(
        features: ItemFeatures, options: AlignerOptions, on sequences: InteractionSequences,
        dataset: String, split: String, pool: WorkerPool = .shared
    ) {
        if let problem = options.problem { preconditionFailure(problem) }
        self.options = options
        self.dataset = dataset
        self.split = split
        self.features = features
        self.pool = pool
        let tower = SideTower(
            .init(width: options.width, inner: options.inner, userInner: options.inner),
            shapes: features.tables.map { ($0.modality, $0.width) })
        self.tower = tower
        positions = AlignmentPositions(sequences)
        weights = ParameterBlock(tower.layout)
        tower.initialize(weights, seed: options.seed)
        optimizer = AdamW(
            tower.layout,
            configuration: .init(
                rate: options.rate, beta1: 0.9, beta2: 0.999, epsilon: 1e-8,
                decay: options.weightDecay), decaysVectors: false)
        gradient = GradientSum(tower.layout)
        computation = AlignmentStep(
            tower, weights: weights, features: features, options: options, positions: positions,
            pool: pool)
    }

    /// Positions of an epoch.
    public var positionCount: Int {
        options.positions == 0 ? positions.count : min(options.positions, positions.count)
    }

    /// Optimiser steps taken.
    public var step: Int { optimizer.step }

    private var stepsInEpoch: Int { (positionCount + options.batch - 1) / options.batch }

    /// Trains until all epochs are done or `shouldStop` says so.
    ///
    /// - Parameters:
    ///   - shouldStop: Asked between steps; nothing of a step is lost.
    ///   - progress: Told the positions of the current epoch done so far.
    ///   - report: Told each finished epoch; a place to save the state.
    public func run(
        shouldStop: () -> Bool = { false }, progress: (Int) -> Void = { _ in },
        report: (AlignmentEvent) throws -> Void = { _ in }
    ) throws -> TrainingOutcome {
        var seconds = 0.0
        while epoch < options.epochs, positionCount > 0 {
            let before = stepInEpoch * options.batch
            let start = ContinuousClock.now
            let order = epochOrder()
            while stepInEpoch < stepsInEpoch {
                if shouldStop() { return .interrupted }
                takeStep(order)
                progress(min(stepInEpoch * options.batch, order.count))
            }
            epoch += 1
            stepInEpoch = 0
            let spent = (ContinuousClock.now - start) / .seconds(1)
            seconds += spent
            let event = AlignmentEvent(
                epoch: epoch, loss: epochLoss / Double(positionCount),
                positionsPerSecond: Double(positionCount - before) / max(spent, 1e-9),
                seconds: seconds)
            epochLoss = 0
            try report(event)
        }
        return .finished
    }

    /// The trained content side joined to a backbone and calibrated on validation cases.
    ///
    /// - Parameters:
    ///   - base: The frozen backbone.
    ///   - file: Name of its file without the ending.
    ///   - trainingCounts: Events of each item that the backbone was trained on.
    ///   - validation: Cases that neither the backbone nor stage 1 learned from.
    ///   - progress: Told the steps of the calibration done.
    public func model(
        on base: any LatentRecommender, file: String, trainingCounts: [Int32],
        calibratedOn validation: [EvaluationCase], progress: (Int) -> Void = { _ in }
    ) -> AlignedModel {
        let content = ContentSpace(
            tower, weights: weights, decay: options.decay, features: features, pool: pool)
        let draft = AlignedModel(
            base: base, content: content, features: features, calibration: .start,
            trainingCounts: trainingCounts,
            provenance: AlignedModel.Provenance(
                seed: options.seed, dataset: dataset, split: split, step: step,
                parent: base.version, parentFile: file))
        return draft.calibrated(on: validation, options: options, pool: pool, progress: progress)
    }

    // MARK: Steps

    private func epochOrder() -> [Int32] {
        let order = RandomStream(seed: options.seed, component: "alignment/order").stream(epoch)
            .permutation(of: positions.count)
        return Array(order.prefix(positionCount))
    }

    private func takeStep(_ order: [Int32]) {
        let first = stepInEpoch * options.batch
        let batch = order[first..<min(first + options.batch, order.count)]
        let loss = computation.run(batch, step: optimizer.step)
        gradient.sum(computation.gradients, on: pool)
        optimizer.update(weights, by: gradient.block, on: pool, rateShare: rateShare)
        epochLoss += loss * Double(batch.count)
        stepInEpoch += 1
    }

    /// Linear warm-up, then a cosine to zero over all steps.
    private var rateShare: Float {
        let (step, total) = (optimizer.step, stepsInEpoch * options.epochs)
        if step < options.warmUp { return Float(step + 1) / Float(options.warmUp) }
        let share = Double(step - options.warmUp) / Double(max(1, total - options.warmUp))
        return Float(0.5 * (1 + cosine(min(1, share))))
    }
}

extension AlignedModel {
    /// Calibrated collaborative filtering: what the backbone alone is worth once its mix was fitted.
    ///
    /// - Parameters:
    ///   - trainingCounts: Events of each item that the backbone was trained on.
    ///   - validation: Cases that the backbone did not learn from.
    public static func calibratedCollaborative(
        _ base: any LatentRecommender, file: String, trainingCounts: [Int32],
        calibratedOn validation: [EvaluationCase], options: AlignerOptions, dataset: String,
        split: String, pool: WorkerPool = .shared
    ) -> AlignedModel {
        AlignedModel(
            base: base, content: nil, features: ItemFeatures(), calibration: .start,
            trainingCounts: trainingCounts,
            provenance: Provenance(
                seed: options.seed, dataset: dataset, split: split, step: 0, parent: base.version,
                parentFile: file)
        ).calibrated(on: validation, options: options, pool: pool) { _ in }
    }

    fileprivate func calibrated(
        on validation: [EvaluationCase], options: AlignerOptions, pool: WorkerPool,
        progress: (Int) -> Void
    ) -> AlignedModel {
        let fit = CalibrationFit(
            self, on: validation,
            options: .init(
                steps: options.calibrationSteps, negatives: options.calibrationNegatives,
                hasCountPrior: options.hasCountPrior),
            seed: options.seed, pool: pool)
        return with(calibration: fit.run(progress: progress))
    }
}
