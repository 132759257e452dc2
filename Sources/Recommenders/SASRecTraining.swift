import Autodiff
import Catalog
import Layers
import Synchronization
import Tensor

/// What happened in one epoch.
public struct TrainingEvent: Sendable, Codable, Equatable {
    /// Number of the epoch, from 1.
    public var epoch: Int
    /// Mean loss over the rows of the epoch.
    public var loss: Double
    /// Sequences a second, validation not counted.
    public var sequencesPerSecond: Double
    /// Validation figure after the epoch, where one was asked for.
    public var validation: Double?
    /// Whether these weights are the best so far.
    public var isBest: Bool
    /// Seconds of training since the first epoch of this run, validation not counted.
    public var seconds: Double
}

/// Why a training ended.
public enum TrainingOutcome: String, Sendable, Codable {
    /// All epochs were trained.
    case finished
    /// Validation stopped improving.
    case stoppedEarly = "stopped early"
    /// It was asked to stop; the state continues where it stopped.
    case interrupted
}

/// The training of a SASRec: weights, optimiser and the place in the data.
///
/// A step is cut into a fixed number of shards that workers take as they come free. Each shard adds
/// up its own gradients, which are summed in the order of the shards, and every random number is
/// drawn by position, so the same data, configuration and options give the same bits on any number
/// of workers, in one go or stopped and resumed.
public final class SASRecTraining {
    /// The shape of the network.
    public let configuration: SASRec.Configuration
    /// How it is trained.
    public let options: TrainingOptions
    /// Identifies the data, for the checkpoint.
    public let dataset: String
    /// Name of the split whose training part is trained on.
    public let split: String
    /// Epochs finished.
    public internal(set) var epoch = 0
    /// Steps of the current epoch taken.
    public internal(set) var stepInEpoch = 0
    /// Best validation figure so far.
    public internal(set) var bestValidation: Double?

    let network: SASRecNetwork
    let sequences: TrainingSequences
    let weights: ParameterBlock
    let optimizer: AdamW
    var best: ParameterBlock?
    var bestStep = 0
    var validationsSinceBest = 0
    var epochLoss = 0.0
    var epochRows = 0
    private let pool: WorkerPool
    private let gradient: GradientSum
    private let shards: [TrainingShard]
    private var tapes: [Tape] = []

    /// Prepares a training with fresh weights.
    ///
    /// - Parameters:
    ///   - sequences: The training part of a split.
    ///   - dataset: Identifies the data, such as its hash.
    ///   - split: Name of the split.
    ///   - pool: Workers; their number changes the speed and nothing else.
    public init(
        _ configuration: SASRec.Configuration, options: TrainingOptions,
        on sequences: InteractionSequences, dataset: String, split: String,
        pool: WorkerPool = .shared
    ) {
        if let problem = options.problem { preconditionFailure(problem) }
        self.configuration = configuration
        self.options = options
        self.dataset = dataset
        self.split = split
        self.pool = pool
        network = SASRecNetwork(configuration, itemCount: sequences.itemCount)
        self.sequences = TrainingSequences(sequences, length: configuration.length)
        weights = ParameterBlock(network.layout)
        weights.initialize(seed: options.seed)
        optimizer = AdamW(network.layout, configuration: options.optimizer)
        gradient = GradientSum(network.layout)
        let layout = network.layout
        shards = (0..<options.shards).map { _ in TrainingShard(layout) }
    }

    /// Number of sequences in an epoch.
    public var sequenceCount: Int { sequences.users.count }

    /// Optimiser steps taken.
    public var step: Int { optimizer.step }

    /// Trains until all epochs are done, validation stops improving, or `shouldStop` says so.
    ///
    /// - Parameters:
    ///   - validation: A figure to maximise, such as NDCG@10; asked every
    ///     `options.validationInterval` epochs and after the last one.
    ///   - shouldStop: Asked between steps; nothing of a step is lost.
    ///   - progress: Told the sequences of the current epoch done so far, after each step.
    ///   - report: Told each finished epoch; a place to save the state.
    public func run(
        validation: ((SASRec) throws -> Double)? = nil, shouldStop: () -> Bool = { false },
        progress: (Int) -> Void = { _ in }, report: (TrainingEvent) throws -> Void = { _ in }
    ) throws -> TrainingOutcome {
        var seconds = 0.0
        while epoch < options.epochs {
            if hasStoppedImproving { return .stoppedEarly }
            let before = stepInEpoch * options.batch
            let start = ContinuousClock.now
            guard trainEpoch(shouldStop: shouldStop, progress: progress) else {
                return .interrupted
            }
            let spent = (ContinuousClock.now - start) / .seconds(1)
            seconds += spent
            var event = TrainingEvent(
                epoch: epoch, loss: epochRows == 0 ? 0 : epochLoss / Double(epochRows),
                sequencesPerSecond: Double(sequenceCount - before) / max(spent, 1e-9),
                validation: nil, isBest: false, seconds: seconds)
            (epochLoss, epochRows) = (0, 0)
            if let validation, isValidationDue {
                let figure = try validation(snapshot())
                event.validation = figure
                event.isBest = note(figure)
            }
            try report(event)
        }
        return .finished
    }

    /// The weights as they are now, ready to score.
    public func snapshot() -> SASRec { model(weights, step: step) }

    /// The best weights by validation, or the current ones when nothing was validated.
    public func bestModel() -> SASRec {
        best.map { model($0, step: bestStep) } ?? snapshot()
    }

    /// Takes one step on the next users of the epoch and returns the mean loss over its rows.
    @discardableResult
    public func takeStep() -> Double {
        let order = epochOrder()
        return takeStep(order)
    }

    // MARK: One epoch

    private var isValidationDue: Bool {
        options.validationInterval > 0
            && (epoch % options.validationInterval == 0 || epoch == options.epochs)
    }

    private var hasStoppedImproving: Bool {
        options.patience > 0 && validationsSinceBest >= options.patience
    }

    private func epochOrder() -> [Int32] {
        RandomStream(seed: options.seed, component: "sasrec/order").stream(epoch)
            .permutation(of: sequences.users.count).map { sequences.users[Int($0)] }
    }

    /// Trains the rest of the current epoch; false when it was stopped.
    private func trainEpoch(shouldStop: () -> Bool, progress: (Int) -> Void) -> Bool {
        let order = epochOrder()
        while stepInEpoch * options.batch < order.count {
            if shouldStop() { return false }
            takeStep(order)
            progress(min(stepInEpoch * options.batch, order.count))
        }
        epoch += 1
        stepInEpoch = 0
        return true
    }

    @discardableResult
    private func takeStep(_ order: [Int32]) -> Double {
        let first = stepInEpoch * options.batch
        if first >= order.count {
            epoch += 1
            stepInEpoch = 0
            return takeStep(epochOrder())
        }
        let users = order[first..<min(first + options.batch, order.count)]
        let step = TrainingStep(users, of: sequences, shardCount: options.shards)
        let masks = RandomStream(seed: options.seed, component: "sasrec/dropout")
            .stream(optimizer.step)
        let negatives = RandomStream(seed: options.seed, component: "sasrec/negatives")
            .stream(optimizer.step)
        let free = Mutex(TapeRack(tapes: tapes))
        pool.run(shards.count) { index in
            let tape =
                free.withLock { $0.take() }
                ?? Tape(weights: weights, shard: shards[index].gradients)
            shards[index].run(
                index, of: step, network, sequences, loss: options.loss, chunk: options.chunk,
                tape: tape, masks: masks, negatives: negatives)
            free.withLock { $0.give(tape) }
        }
        tapes = free.withLock { $0.tapes }
        gradient.sum(shards.map(\.gradients), on: pool)
        clip()
        optimizer.update(weights, by: gradient.block, on: pool)
        let loss = shards.reduce(0) { $0 + $1.loss }
        epochLoss += loss * Double(step.rowCount)
        epochRows += step.rowCount
        stepInEpoch += 1
        return loss
    }

    private func clip() {
        guard options.clip > 0 else { return }
        let norm = Float(gradient.norm)
        if norm > options.clip { gradient.scale(by: options.clip / norm) }
    }

    // MARK: Best weights

    /// Keeps the weights when a validation figure is a new best.
    private func note(_ figure: Double) -> Bool {
        if let bestValidation, figure <= bestValidation {
            validationsSinceBest += 1
            return false
        }
        bestValidation = figure
        bestStep = step
        validationsSinceBest = 0
        if let best { best.copy(from: weights) } else { best = ParameterBlock(copying: weights) }
        return true
    }

    private func model(_ weights: ParameterBlock, step: Int) -> SASRec {
        let provenance = SASRec.Provenance(
            seed: options.seed, dataset: dataset, split: split, step: step)
        let model = SASRec(
            network: network, weights: weights, emptyLatent: nil, provenance: provenance)
        return model.withEmptyLatent(averageLatent(of: model))
    }

    /// Mean latent of at most 1,024 training users, evenly spread.
    private func averageLatent(of model: SASRec) -> [Float] {
        let count = min(1024, sequences.users.count)
        let histories = (0..<count).map { index in
            Array(sequences.sequences[Int(sequences.users[index * sequences.users.count / count])])
        }
        var mean = [Float](repeating: 0, count: configuration.width)
        for latent in model.userLatents(of: histories, pool: pool) {
            for column in mean.indices { mean[column] += latent[column] / Float(count) }
        }
        return mean
    }
}

/// Tapes that no worker holds at the moment.
///
/// Sendable by protocol: a tape is used by the worker that took it out and by nobody else.
private struct TapeRack: @unchecked Sendable {
    var tapes: [Tape]

    mutating func take() -> Tape? { tapes.popLast() }

    mutating func give(_ tape: Tape) { tapes.append(tape) }
}
