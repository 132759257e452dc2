import Autodiff
import CKernels
import Tensor

/// Runs a frozen model on mixed prompts and takes the gradient of what comes out with respect to
/// what went in: soft vectors above all, the way by which projectors and encoders learn.
///
/// The model's weights receive no gradients. The forward pass keeps only what enters each block;
/// the backward pass runs one block at a time again, on a tape, and hands the gradient down (Chen
/// et al., 2016). Memory is that of the states between blocks, one block's recording for each
/// worker, and one block's weights in single precision; models that fit `residentLimit` keep all of
/// theirs.
///
/// Prompts of any lengths make one batch; each begins at position 0 and sees itself alone. Results
/// do not depend on the number of workers. Not thread-safe.
public final class FrozenModelGradient {
    /// A token that a position has to predict.
    public struct Target: Sendable, Hashable {
        /// Position whose scores are meant; that of the token is one more.
        public var position: Int
        /// The token.
        public var token: Int32
        /// Factor on its cross-entropy.
        public var weight: Float

        /// Names a target.
        public init(position: Int, token: Int32, weight: Float = 1) {
            self.position = position
            self.token = token
            self.weight = weight
        }
    }

    /// A prompt and what is read off its positions.
    public struct Prompt: Sendable {
        /// Tokens and soft vectors in order.
        public var input: [ModelInput]
        /// Positions whose last hidden states are wanted.
        public var states: [Int]
        /// Tokens to predict.
        public var targets: [Target]

        /// Describes a prompt.
        public init(_ input: [ModelInput], states: [Int] = [], targets: [Target] = []) {
            self.input = input
            self.states = states
            self.targets = targets
        }
    }

    /// What came out of a batch.
    public struct Outcome: Sendable {
        /// Weighted cross-entropies of each prompt's targets, added up, in nats.
        public let losses: [Double]
        /// Last hidden states of each prompt, what the head reads.
        /// **Shape** [prompts][states.count · inputWidth].
        public let states: [[Float]]

        /// Sum over all prompts.
        public var loss: Double { losses.reduce(0, +) }
    }

    /// Gradients with respect to what entered a batch.
    public struct Gradients: Sendable {
        /// Of every position of each prompt. **Shape** [prompts][positions · inputWidth].
        public let inputs: [[Float]]
        /// Of the soft vectors alone, in order. **Shape** [prompts][soft vectors · inputWidth].
        public let soft: [[Float]]
    }

    /// The model.
    public let model: CausalLanguageModel
    private let architecture: any Architecture
    private let weights: FrozenWeights
    private let pool: WorkerPool
    private let rotation: RotationTable?
    private let tapes = TapeRack()
    private let arena = Arena()
    private var run: Run?

    /// A forward pass that a backward pass can follow.
    private struct Run {
        let batch: FrozenBatch
        /// [rows, inputWidth].
        let embedded: UnsafeMutablePointer<Float>
        /// What enters each block, and what leaves the last. [blocks + 1][rows, width].
        let states: [UnsafeMutablePointer<Float>]
        /// Gradient of the loss with respect to what was read. [reads, inputWidth].
        let slopes: UnsafeMutablePointer<Float>
        /// Gradient on its way down. [rows, width].
        let gradient: UnsafeMutablePointer<Float>
        /// Rows of the batch's whole inputs. [rows, inputWidth].
        let inputGradient: UnsafeMutablePointer<Float>
    }

    /// Prepares a model.
    ///
    /// - Parameters:
    ///   - residentLimit: Bytes that weights in single precision may take beside the packed ones; a
    ///     model that needs more is unpacked block by block.
    ///   - pool: Workers; their number changes the speed and nothing else.
    public init(
        _ model: CausalLanguageModel, residentLimit: Int = 256 << 20, pool: WorkerPool = .shared
    ) {
        self.model = model
        self.pool = pool
        architecture = model.architecture
        weights = FrozenWeights(model, residentLimit: residentLimit, pool: pool)
        rotation = RotationTable.of(
            architecture.attention, count: architecture.contextCount)
    }

    /// Runs a batch.
    ///
    /// - Throws: `LanguageModelError` for an empty or too long prompt and for positions, tokens and
    ///   vectors that do not fit; nothing was run then.
    public func forward(_ prompts: [Prompt]) throws(LanguageModelError) -> Outcome {
        run = nil
        arena.rewind()
        let batch = try FrozenBatch(prompts, for: architecture, in: arena)
        let (rows, width) = (batch.rowCount, architecture.width)
        let run = Run(
            batch: batch, embedded: arena.allocate(rows * architecture.inputWidth),
            states: (0...architecture.blockCount).map { _ in arena.allocate(rows * width) },
            slopes: arena.allocate(batch.readCount * architecture.inputWidth),
            gradient: arena.allocate(rows * width),
            inputGradient: arena.allocate(rows * architecture.inputWidth))
        self.run = run
        embed(run)
        for number in 0..<architecture.blockCount {
            let section = weights.block(number)
            record(run, section) { shard, computation in
                let x = Self.input(run.states[number], shard.rows, width, on: computation.tape)
                let y = architecture.block(x, number: number, on: computation)
                Self.copy(y, to: run.states[number + 1], shard.rows, on: computation.tape)
            }
        }
        return read(run)
    }

    /// Takes the gradient of `lossScale · loss + Σ states ∘ upper` of the last forward pass.
    ///
    /// - Parameters:
    ///   - upper: Gradients of the states that were wanted; empty for none.
    ///     **Shape** [prompts][states.count · inputWidth].
    ///   - lossScale: Factor on the loss.
    public func backward(states upper: [[Float]] = [], lossScale: Float = 1) -> Gradients {
        guard let run else { preconditionFailure("a backward pass follows a forward pass") }
        let batch = run.batch
        precondition(
            upper.isEmpty || upper.count == batch.prompts.count,
            "gradients of \(upper.count) prompts for \(batch.prompts.count)")
        let width = architecture.width
        let top = readGradient(run, upper, lossScale)
        record(run, weights.outer) { shard, computation in
            let tape = computation.tape
            let last = Self.input(
                run.states[architecture.blockCount], shard.rows, width, on: tape)
            let gradient = run.gradient + shard.rows.lowerBound * width
            guard !shard.reads.isEmpty else {
                return gradient.update(repeating: 0, count: shard.rows.count * width)
            }
            let finished = finish(last, shard, computation)
            tape.backward(
                from: finished,
                gradient: top + shard.reads.lowerBound * architecture.inputWidth)
            Self.copyGradient(of: last, to: gradient, on: tape)
        }
        for number in (0..<architecture.blockCount).reversed() {
            record(run, weights.block(number)) { shard, computation in
                let tape = computation.tape
                let x = Self.input(run.states[number], shard.rows, width, on: tape)
                let y = architecture.block(x, number: number, on: computation)
                let gradient = run.gradient + shard.rows.lowerBound * width
                tape.backward(from: y, gradient: gradient)
                Self.copyGradient(of: x, to: gradient, on: tape)
            }
        }
        record(run, weights.outer) { shard, computation in
            guard case .vectors(let vectors) = computation.entry else { return }
            let x = architecture.embed(on: computation)
            computation.tape.backward(
                from: x, gradient: run.gradient + shard.rows.lowerBound * width)
            Self.copyGradient(
                of: vectors,
                to: run.inputGradient + shard.rows.lowerBound * architecture.inputWidth,
                on: computation.tape)
        }
        return gradients(run)
    }

    // MARK: - Steps

    /// Records on every shard, at the same time on the workers of the pool.
    private func record(
        _ run: Run, _ section: FrozenWeights.Section,
        _ body: (FrozenBatch.Shard, TapeComputation) -> Void
    ) {
        pool.run(run.batch.shards.count) { index in
            let shard = run.batch.shards[index]
            tapes.withTape(section.values, section.shard) { tape in
                let vectors = Self.input(
                    run.embedded, shard.rows, architecture.inputWidth, on: tape)
                body(
                    shard,
                    TapeComputation(
                        tape: tape, section: section.parameters, batch: shard.batch,
                        entry: .vectors(vectors), rotation: rotation))
            }
        }
    }

    private func embed(_ run: Run) {
        let (batch, columns) = (run.batch, architecture.inputWidth)
        guard let rows = model.outer.tables[architecture.embedding.index].lookup else {
            preconditionFailure("embeddings can be looked up")
        }
        pool.run(batch.prompts.count) { prompt in
            let list = batch.lists[prompt]
            var target = run.embedded + batch.rowStarts[prompt] * columns
            for id in list.ids {
                if id >= 0 {
                    rows.copy(Int(id), columns: columns, into: target)
                } else {
                    target.update(from: list.vectors[Int(-1 - id)], count: columns)
                }
                target += columns
            }
        }
        record(run, weights.outer) { shard, computation in
            let x = architecture.embed(on: computation)
            Self.copy(x, to: run.states[0], shard.rows, on: computation.tape)
        }
    }

    /// What the head reads. **Shape** [shard.reads.count, inputWidth].
    private func finish(
        _ last: Variable, _ shard: FrozenBatch.Shard, _ computation: TapeComputation
    ) -> Variable {
        let selected = computation.tape.selectRows(
            last, rows: shard.places, count: shard.reads.count)
        return architecture.finish(selected, on: computation)
    }

    /// Reads states and losses off the last block, and keeps the loss's gradient.
    private func read(_ run: Run) -> Outcome {
        let (batch, columns) = (run.batch, architecture.inputWidth)
        let read = arena.allocate(batch.readCount * columns)
        let losses = UnsafeMutablePointer<Double>.allocate(capacity: max(1, batch.readCount))
        losses.initialize(repeating: 0, count: max(1, batch.readCount))
        defer { losses.deallocate() }
        record(run, weights.outer) { shard, computation in
            guard !shard.reads.isEmpty else { return }
            let last = Self.input(
                run.states[architecture.blockCount], shard.rows, architecture.width,
                on: computation.tape)
            let finished = finish(last, shard, computation)
            Self.copy(finished, to: read, shard.reads, on: computation.tape)
            for prompt in shard.prompts { lose(prompt, run, read, losses) }
        }
        return Outcome(
            losses: batch.prompts.indices.map { prompt in
                (batch.readStarts[prompt]..<batch.readStarts[prompt + 1])
                    .reduce(0) { $0 + losses[$1] }
            },
            states: batch.prompts.enumerated().map { index, prompt in
                Array(
                    UnsafeBufferPointer(
                        start: read + batch.readStarts[index] * columns,
                        count: prompt.states.count * columns))
            })
    }

    /// The losses of a prompt's targets.
    private func lose(
        _ prompt: Int, _ run: Run, _ read: UnsafeMutablePointer<Float>,
        _ losses: UnsafeMutablePointer<Double>
    ) {
        let targets = run.batch.prompts[prompt].targets
        if targets.isEmpty { return }
        let first = run.batch.readStarts[prompt] + run.batch.prompts[prompt].states.count
        let columns = architecture.inputWidth
        FrozenLoss(weights: weights).evaluate(
            read + first * columns, count: targets.count, targets: targets.map(\.token),
            factors: targets.map(\.weight), losses: losses + first,
            slopes: run.slopes + first * columns)
    }

    /// The gradient of all that was read. **Shape** [reads, inputWidth].
    private func readGradient(
        _ run: Run, _ upper: [[Float]], _ lossScale: Float
    ) -> UnsafeMutablePointer<Float> {
        let (batch, columns) = (run.batch, architecture.inputWidth)
        let top = arena.allocate(batch.readCount * columns)
        for (index, prompt) in batch.prompts.enumerated() {
            let first = top + batch.readStarts[index] * columns
            let stateCount = prompt.states.count * columns
            first.update(repeating: 0, count: stateCount)
            if !upper.isEmpty {
                precondition(
                    upper[index].count == stateCount,
                    "prompt \(index): \(upper[index].count) gradients for \(stateCount) floats")
                first.update(from: upper[index], count: stateCount)
            }
            let lossCount = prompt.targets.count * columns
            let start = batch.readStarts[index] * columns + stateCount
            Self.scale(
                run.slopes + start, by: lossScale, count: lossCount, into: first + stateCount)
        }
        return top
    }

    private func gradients(_ run: Run) -> Gradients {
        let (batch, columns) = (run.batch, architecture.inputWidth)
        var (inputs, soft): ([[Float]], [[Float]]) = ([], [])
        for (index, list) in batch.lists.enumerated() {
            let all = Array(
                UnsafeBufferPointer(
                    start: run.inputGradient + batch.rowStarts[index] * columns,
                    count: list.count * columns))
            inputs.append(all)
            soft.append(
                list.ids.indices.filter { list.ids[$0] < 0 }
                    .flatMap { all[$0 * columns..<($0 + 1) * columns] })
        }
        return Gradients(inputs: inputs, soft: soft)
    }
}

// MARK: - Copying between a batch and a tape

extension FrozenModelGradient {
    private static func input(
        _ matrix: UnsafeMutablePointer<Float>, _ rows: Range<Int>, _ columns: Int, on tape: Tape
    ) -> Variable {
        tape.input(matrix + rows.lowerBound * columns, rows: rows.count, columns: columns)
    }

    private static func copy(
        _ variable: Variable, to matrix: UnsafeMutablePointer<Float>, _ rows: Range<Int>,
        on tape: Tape
    ) {
        let values = tape.values(of: variable)
        guard let start = values.baseAddress else { return }
        (matrix + rows.lowerBound * variable.columns).update(from: start, count: values.count)
    }

    private static func copyGradient(
        of variable: Variable, to target: UnsafeMutablePointer<Float>, on tape: Tape
    ) {
        guard let values = tape.gradientValues(of: variable), let start = values.baseAddress else {
            return target.update(repeating: 0, count: variable.rows * variable.columns)
        }
        target.update(from: start, count: values.count)
    }

    private static func scale(
        _ source: UnsafePointer<Float>, by factor: Float, count: Int,
        into target: UnsafeMutablePointer<Float>
    ) {
        target.update(from: source, count: count)
        kernel_scale(count, factor, target)
    }
}
