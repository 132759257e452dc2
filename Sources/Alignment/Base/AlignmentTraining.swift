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
    /// Mean weighted loss of alignment and reconstruction.
    public var itemLoss: Double
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
    let weights: ParameterBlock
    let optimizer: AdamW
    var epochLoss = 0.0
    var epochItemLoss = 0.0
    private let base: any LatentRecommender
    private let baseFile: String
    private let trainingCounts: [Int32]
    private let network: any JointNetwork
    private let positions: AlignmentPositions
    private let pool: WorkerPool
    private let gradient: GradientSum
    private let computation: any TrainableStep

    /// Prepares a training with fresh weights.
    ///
    /// - Parameters:
    ///   - base: The frozen backbone, trained on the same part of the same split.
    ///   - file: Name of its file without the ending.
    ///   - features: At least one table.
    ///   - sequences: The training part of a split.
    public init(
        base: any LatentRecommender, file: String, features: ItemFeatures,
        options: AlignerOptions, on sequences: InteractionSequences, dataset: String,
        split: String, pool: WorkerPool = .shared
    ) {
        if let problem = options.problem { preconditionFailure(problem) }
        precondition(!features.tables.isEmpty, "there is no content to align")
        self.options = options
        self.dataset = dataset
        self.split = split
        self.features = features
        self.pool = pool
        self.base = base
        baseFile = file
        let counts = sequences.trainingCounts
        trainingCounts = counts
        let backbone = BackboneRows(
            base, trainingCounts: counts,
            itemCount: max(base.itemCount, features.itemCount, counts.count))
        let all = AlignmentPositions(sequences)
        let shapes = features.tables.map { ($0.modality, $0.width) }
        let made: TrainingParts
        if options.fusion == .concatenation {
            made = TrainingParts(
                SideTower(options.tower(latentWidth: base.latentWidth), shapes: shapes), features,
                backbone, options, all, userLatents: nil, pool)
        } else {
            let some = all.limited(to: options.positions, seed: options.seed)
            made = TrainingParts(
                FusedProjector(options.projector(latentWidth: base.latentWidth), shapes: shapes),
                features, backbone, options, some, userLatents: some.userLatents(of: base), pool)
        }
        (network, weights, computation, positions) = (
            made.network, made.weights, made.step, made.positions
        )
        optimizer = AdamW(
            network.layout,
            configuration: .init(
                rate: options.rate, beta1: 0.9, beta2: 0.999, epsilon: 1e-8,
                decay: options.weightDecay), decaysVectors: false)
        gradient = GradientSum(network.layout)
    }

    /// Positions of an epoch.
    public var positionCount: Int {
        options.positions == 0 ? positions.count : min(options.positions, positions.count)
    }

    /// Identifies the backbone, for the checkpoint.
    var backboneVersion: String { base.version }

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
                itemLoss: epochItemLoss / Double(positionCount),
                positionsPerSecond: Double(positionCount - before) / max(spent, 1e-9),
                seconds: seconds)
            (epochLoss, epochItemLoss) = (0, 0)
            try report(event)
        }
        return .finished
    }

    /// What was trained, joined to the backbone, and calibrated where the mix is fitted apart.
    ///
    /// - Parameters:
    ///   - validation: Cases that neither the backbone nor this training learned from.
    ///   - progress: Told the steps of the calibration done.
    public func model(
        calibratedOn validation: [EvaluationCase], progress: (Int) -> Void = { _ in }
    ) -> AlignedModel {
        let provenance = AlignedModel.Provenance(
            seed: options.seed, dataset: dataset, split: split, step: step, parent: base.version,
            parentFile: baseFile)
        func draft(_ space: AlignedModel.Space) -> AlignedModel {
            AlignedModel(
                base: base, space: space, features: features, calibration: .start,
                trainingCounts: trainingCounts, provenance: provenance)
        }
        switch network {
        case let tower as SideTower:
            let content = ContentSpace(
                tower, weights: weights, decay: options.decay, features: features, pool: pool)
            return draft(.concatenated(content))
                .calibrated(on: validation, options: options, pool: pool, progress: progress)
        case let projector as FusedProjector:
            return draft(
                .fused(SpaceInference(projector, weights: weights, decay: options.decay)))
        default: preconditionFailure("there is no third network")
        }
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
        let losses = computation.run(batch, step: optimizer.step)
        gradient.sum(computation.gradients, on: pool)
        optimizer.update(weights, by: gradient.block, on: pool, rateShare: rateShare)
        epochLoss += losses.ranking * Double(batch.count)
        epochItemLoss += losses.items * Double(batch.count)
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

/// A network with fresh weights and the step that trains it.
private struct TrainingParts {
    let network: any JointNetwork
    let weights: ParameterBlock
    let step: any TrainableStep
    let positions: AlignmentPositions

    init<Network: JointNetwork>(
        _ network: Network, _ features: ItemFeatures, _ backbone: BackboneRows,
        _ options: AlignerOptions, _ positions: AlignmentPositions, userLatents: LatentTable?,
        _ pool: WorkerPool
    ) {
        self.network = network
        self.positions = positions
        weights = ParameterBlock(network.layout)
        network.initialize(weights, seed: options.seed)
        step = AlignmentStep(
            network, weights: weights, features: features, backbone: backbone, options: options,
            positions: positions, userLatents: userLatents, pool: pool)
    }
}

extension AlignerOptions {
    fileprivate func tower(latentWidth: Int) -> SideTower.Configuration {
        .init(
            width: width, inner: inner, userInner: inner, latentWidth: latentWidth,
            hasAlignment: alignment > 0, hasReconstruction: reconstruction > 0)
    }

    fileprivate func projector(latentWidth: Int) -> FusedProjector.Configuration {
        .init(width: width, latentWidth: latentWidth, fusion: fusion, missing: missing)
    }
}

extension AlignmentPositions {
    /// The backbone's latent of the user at each position. **Shape** [count, latentWidth]
    fileprivate func userLatents(of base: any LatentRecommender) -> LatentTable {
        var rows: [[Float]] = []
        rows.reserveCapacity(count)
        for first in stride(from: 0, to: count, by: 4096) {
            let part = first..<min(first + 4096, count)
            rows += base.userLatents(for: part.map { request(Int32($0)) })
        }
        return LatentTable(count: count, width: base.latentWidth) { index, row in
            _ = row.update(fromContentsOf: rows[index])
        }
    }
}

extension InteractionSequences {
    /// Events of each item. **Shape** [itemCount]
    public var trainingCounts: [Int32] {
        var counts = [Int32](repeating: 0, count: itemCount)
        for item in items { counts[Int(item)] += 1 }
        return counts
    }
}
