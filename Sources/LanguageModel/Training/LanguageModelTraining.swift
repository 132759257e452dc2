import Autodiff
import Foundation
import Layers
import Synchronization
import Tensor

/// The training of a small language model from nothing: weights, optimiser and the place in the
/// documents.
///
/// Documents are laid end to end and each attends to itself alone. A step is cut into a fixed number
/// of shards that workers take as they come free; each adds up its own gradients, which are summed
/// in the order of the shards. The same documents, sizes and options give the same bits on any
/// number of workers, in one go or stopped and resumed.
public final class LanguageModelTraining {
    /// Sizes of the model.
    public let shape: Shape
    /// How it is trained.
    public let options: Options
    /// Identifies the documents, for the checkpoint.
    public let corpus: String
    /// Perplexity on the held-out documents when it was last measured.
    public internal(set) var validation: Double?

    let network: LanguageModelNetwork
    let weights: ParameterBlock
    let optimizer: AdamW
    /// Documents read so far.
    var place = 0
    /// Targets learned from so far.
    var rowsSeen = 0
    private let reader: DocumentReader
    private let heldOut: [TrainingDocument]
    private let pool: WorkerPool
    private let gradient: GradientSum
    private let shards: [LanguageModelShard]
    private let tapes = TapeRack()
    private var prepared: (place: Int, batch: DocumentBatch, next: Int)?

    /// Prepares a training with fresh weights.
    ///
    /// - Parameters:
    ///   - source: Documents to learn; not empty, ids below the vocabulary's count.
    ///   - corpus: Identifies them, such as a recipe and its seed.
    ///   - heldOut: Documents to measure perplexity on.
    ///   - pool: Workers; their number changes the speed and nothing else.
    public init(
        _ shape: Shape, options: Options, on source: any DocumentSource, corpus: String,
        heldOut: [TrainingDocument], pool: WorkerPool = .shared
    ) {
        if let problem = shape.problem ?? options.problem { preconditionFailure(problem) }
        precondition(source.count > 0, "there is nothing to learn from")
        self.shape = shape
        self.options = options
        self.corpus = corpus
        self.heldOut = heldOut
        self.pool = pool
        reader = DocumentReader(source: source, seed: options.seed)
        network = LanguageModelNetwork(shape, deviation: options.deviation)
        let layout = network.layout
        weights = ParameterBlock(layout)
        weights.initialize(seed: options.seed)
        if options.startsCopying, CopyingStart.fits(shape) {
            CopyingStart(scale: 0.1).apply(to: weights, of: network, seed: options.seed)
        }
        optimizer = AdamW(
            layout,
            configuration: .init(
                rate: options.rate, beta1: options.beta1, beta2: options.beta2, epsilon: 1e-8,
                decay: options.decay), decaysVectors: false)
        gradient = GradientSum(layout)
        shards = (0..<options.shards).map { _ in LanguageModelShard(layout) }
    }

    /// Optimiser steps taken.
    public var step: Int { optimizer.step }

    /// Number of weights.
    public var parameterCount: Int { network.architecture.parameterCount }

    /// Trains until all steps are taken or `shouldStop` says so.
    ///
    /// - Parameters:
    ///   - interval: Steps between two reports.
    ///   - shouldStop: Asked between steps; nothing of a step is lost.
    ///   - progress: Told the number of steps taken, after each.
    ///   - report: Told what happened, every `interval` steps, at each validation and at the end; a
    ///     place to save the state.
    public func run(
        reportingEvery interval: Int = 20, shouldStop: () -> Bool = { false },
        progress: (Int) -> Void = { _ in }, report: (Event) throws -> Void = { _ in }
    ) throws -> Outcome {
        var (loss, rows, steps, seconds) = (0.0, 0, 0, 0.0)
        while step < options.steps {
            if shouldStop() { return .interrupted }
            let start = ContinuousClock.now
            let before = rowsSeen
            loss += takeStep()
            seconds += (ContinuousClock.now - start) / .seconds(1)
            rows += rowsSeen - before
            steps += 1
            progress(step)
            let isLast = step == options.steps
            let isValidated =
                isLast
                || options.validationInterval > 0 && step % options.validationInterval == 0
            guard isLast || isValidated || step % interval == 0 else { continue }
            if isValidated, !heldOut.isEmpty { validation = perplexity(of: heldOut) }
            try report(
                Event(
                    step: step, loss: loss / Double(steps),
                    tokensPerSecond: Double(rows) / max(seconds, 1e-9),
                    validation: isValidated ? validation : nil,
                    secondsLeft: seconds / Double(steps) * Double(options.steps - step)))
            (loss, rows, steps, seconds) = (0, 0, 0, 0)
        }
        return .finished
    }

    /// Takes one step on the next documents and returns its mean weighted loss in nats.
    @discardableResult
    public func takeStep() -> Double {
        let (batch, next) = nextBatch()
        let prefetched = Mutex<(batch: DocumentBatch, next: Int)?>(nil)
        // One more piece of work than shards: the documents of the step that follows.
        pool.run(shards.count + 1) { job in
            if job == 0 {
                let found = read(from: next)
                prefetched.withLock { $0 = found }
                return
            }
            tapes.withTape(weights, shards[job - 1].gradients) { tape in
                shards[job - 1].run(job - 1, of: batch, network, chunk: options.chunk, tape: tape)
            }
        }
        prepared = prefetched.withLock { $0 }.map { (next, $0.batch, $0.next) }
        gradient.sum(shards.map(\.gradients), on: pool)
        clip()
        optimizer.update(
            weights, by: gradient.block, on: pool,
            rateShare: options.rateShare(step: optimizer.step))
        place = next
        rowsSeen += batch.rowCount
        return shards.reduce(0) { $0 + $1.loss }
    }

    /// exp of the mean weighted cross-entropy of the targets of some documents.
    public func perplexity(of documents: [TrainingDocument]) -> Double {
        let batch = DocumentBatch(
            documents, contextCount: shape.contextCount, shardCount: max(1, documents.count / 4))
        let losses = Mutex([Double](repeating: 0, count: batch.shards.count))
        pool.run(batch.shards.count) { shard in
            let indices = Arena()
            var loss = 0.0
            tapes.withTape(weights, shards[0].gradients) { tape in
                for entries in batch.chunks(of: shard, limit: options.chunk) {
                    tape.reset(masks: nil)
                    LanguageModelShard.record(
                        batch.entries[entries], network, scale: 1, isDifferentiated: false,
                        on: tape, indices)
                    loss += tape.loss
                }
            }
            losses.withLock { $0[shard] = loss }
        }
        let sum = losses.withLock { $0.reduce(0, +) }
        return batch.weight > 0 ? exp(sum / batch.weight) : .nan
    }

    private func nextBatch() -> (batch: DocumentBatch, next: Int) {
        if let prepared, prepared.place == place { return (prepared.batch, prepared.next) }
        return read(from: place)
    }

    private func read(from place: Int) -> (batch: DocumentBatch, next: Int) {
        let (documents, next) = reader.documents(
            from: place, rows: options.tokensPerStep, contextCount: shape.contextCount)
        return (
            DocumentBatch(
                documents, contextCount: shape.contextCount, shardCount: options.shards), next
        )
    }

    private func clip() {
        guard options.clip > 0 else { return }
        let norm = Float(gradient.norm)
        if norm > options.clip { gradient.scale(by: options.clip / norm) }
    }
}
