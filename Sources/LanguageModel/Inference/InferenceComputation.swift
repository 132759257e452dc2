import CKernels
import Tensor

/// Runs an architecture over packed weights and a key-value cache.
///
/// Activations live in an arena that the driver rewinds between blocks, so a steady state allocates
/// nothing. Rows belong to sequences that continue the same cached prefix or, for a single
/// sequence, extend it.
///
/// Not thread-safe; the work of each operation is cut over the pool.
final class InferenceComputation: Computation {
    /// A [rows, columns] matrix without gaps, valid until the arena is rewound.
    struct Activation {
        let base: UnsafeMutablePointer<Float>
        let rows: Int
        let columns: Int
    }

    /// Rows of a batch that are one sequence.
    struct Sequence {
        /// First row.
        let row: Int
        /// Number of rows.
        let count: Int
        /// Position of the first row.
        let start: Int
    }

    let arena = Arena()
    let cache: KeyValueCache
    private let architecture: any Architecture
    private let pool: WorkerPool
    private let rotary: RotaryTable?
    private var section: PackedSection
    private var sequences: [Sequence] = []
    private var inputs = PositionList()
    private var inputRange = 0..<0

    init(_ model: CausalLanguageModel, capacity: Int, pool: WorkerPool) throws(LanguageModelError) {
        architecture = model.architecture
        self.pool = pool
        cache = try KeyValueCache(
            model.architecture, capacity: capacity, isHalf: model.isCacheHalf)
        rotary = model.architecture.attention.rotary.map { RotaryTable($0, positions: capacity) }
        section = model.outer
    }

    /// Says what the rows are that are computed next.
    ///
    /// - Parameter range: The rows' inputs within `inputs`.
    func begin(_ inputs: PositionList, _ range: Range<Int>, sequences: [Sequence]) {
        self.inputs = inputs
        inputRange = range
        self.sequences = sequences
    }

    /// Chooses the weights that are meant next, and gives up all activations.
    func turn(to section: PackedSection) {
        self.section = section
        arena.rewind()
    }

    /// Runs `body`, which starts many short jobs, on a thread that stays where it is.
    func burst<Result>(_ body: () throws -> Result) rethrows -> Result { try pool.burst(body) }

    /// Calls `body` for each shard on the workers.
    func forShards(_ count: Int, _ body: (Int) -> Void) { pool.run(count, body) }

    /// An uninitialised matrix.
    func activation(rows: Int, columns: Int) -> Activation {
        Activation(base: arena.allocate(rows * columns), rows: rows, columns: columns)
    }

    // MARK: - Rows of tables

    func embedding(_ table: WeightTable) -> Activation {
        let result = activation(rows: inputRange.count, columns: table.columns)
        // A table of embeddings is packed with its rows to look up.
        let lookup = section.tables[table.index].lookup!
        for (row, index) in inputRange.enumerated() {
            let target = result.base + row * table.columns
            let id = inputs.ids[index]
            if id >= 0 {
                lookup.copy(Int(id), columns: table.columns, into: target)
            } else {
                target.update(from: inputs.vectors[Int(-1 - id)], count: table.columns)
            }
            // A token at a time, pages come in more slowly than prompts let go of them.
            if row % 32 == 31 { lookup.releasePages() }
        }
        return result
    }

    func addingPositions(
        _ input: Activation, _ table: WeightTable, offset: Int
    ) -> Activation {
        let result = activation(rows: input.rows, columns: input.columns)
        // A table of positions is packed with its rows to look up.
        let lookup = section.tables[table.index].lookup!
        for sequence in sequences {
            for index in 0..<sequence.count {
                let target = result.base + (sequence.row + index) * table.columns
                lookup.copy(
                    sequence.start + index + offset, columns: table.columns, into: target)
            }
        }
        kernel_add(input.rows * input.columns, input.base, result.base)
        return result
    }

    func scores(_ input: Activation, _ table: WeightTable) -> Activation {
        let result = activation(rows: input.rows, columns: table.rows)
        // The head is packed with a matrix to multiply by.
        section.tables[table.index].matrix!.multiply(
            input.base, rows: input.rows, ldx: input.columns, into: result.base, ldy: table.rows,
            on: pool)
        return result
    }

    // MARK: - Layers

    func linear(
        _ input: Activation, _ weight: WeightMatrix, isRectified: Bool, residual: Activation?
    ) -> Activation {
        let result = activation(rows: input.rows, columns: weight.outputs)
        section.matrices[weight.index].multiply(
            input.base, rows: input.rows, ldx: input.columns, into: result.base,
            ldy: weight.outputs, bias: section.bias(weight), isRectified: isRectified,
            residual: residual.map { UnsafePointer($0.base) }, ldResidual: weight.outputs, on: pool)
        return result
    }

    func rootMeanSquareNorm(
        _ input: Activation, gain: WeightVector, epsilon: Float
    ) -> Activation {
        let result = activation(rows: input.rows, columns: input.columns)
        let gain = section.floats(gain)
        forRows(result) { range in
            let start = range.lowerBound * input.columns
            kernel_rms_norm(
                range.count, input.columns, epsilon, input.base + start, input.columns, gain,
                result.base + start, input.columns, nil)
        }
        return result
    }

    func layerNorm(
        _ input: Activation, gain: WeightVector, bias: WeightVector, epsilon: Float
    ) -> Activation {
        let result = activation(rows: input.rows, columns: input.columns)
        let moments = arena.allocate(2 * input.rows)
        let gain = section.floats(gain)
        let bias = section.floats(bias)
        forRows(result) { range in
            let start = range.lowerBound * input.columns
            kernel_layer_norm(
                range.count, input.columns, epsilon, input.base + start, gain, bias,
                result.base + start, moments + 2 * range.lowerBound)
        }
        return result
    }

    func gatedSiLU(_ input: Activation) -> Activation {
        let columns = input.columns / 2
        let result = activation(rows: input.rows, columns: columns)
        forRows(result) { range in
            kernel_gated_silu(
                range.count, columns, input.base + range.lowerBound * input.columns, input.columns,
                result.base + range.lowerBound * columns, columns)
        }
        return result
    }

    // MARK: - Attention

    func attention(_ input: Activation, _ shape: AttentionShape, block: Int) -> Activation {
        let result = activation(rows: input.rows, columns: shape.heads * shape.headWidth)
        let room = sequences.reduce(0) {
            max($0, kernel_cached_attention_work($1.count, $1.start, shape.headWidth))
        }
        let work = arena.allocate(room * shape.keyValueHeads)
        pool.run(shape.keyValueHeads) { head in
            for sequence in sequences {
                attend(
                    sequence, head, input: input, into: result, shape, block: block,
                    work: work + head * room)
            }
        }
        return result
    }

    /// One key-value head of one sequence: turns it and its query heads, adds the new positions to
    /// the cache, and attends.
    ///
    /// Sequences of a batch take turns at the positions behind the common prefix. That is why they
    /// need no copy of it, and why nothing of them stays.
    private func attend(
        _ sequence: Sequence, _ head: Int, input: Activation, into result: Activation,
        _ shape: AttentionShape, block: Int, work: UnsafeMutablePointer<Float>
    ) {
        let width = shape.headWidth
        let columns = input.columns
        let group = shape.heads / shape.keyValueHeads
        let rows = input.base + sequence.row * columns
        let queries = rows + head * group * width
        let keys = rows + (shape.heads + head) * width
        let values = keys + shape.keyValueHeads * width
        if let rotary {
            let cosines = rotary.cosines(from: sequence.start)
            let sines = rotary.sines(from: sequence.start)
            kernel_rotate(sequence.count, group, width, cosines, sines, 1, queries, columns)
            kernel_rotate(sequence.count, 1, width, cosines, sines, 1, keys, columns)
        }
        let cachedKeys = cache.keys(block: block, head: head)
        let cachedValues = cache.values(block: block, head: head)
        cache.store(
            keys, count: sequence.count, stride: columns, at: sequence.start, of: cachedKeys)
        cache.store(
            values, count: sequence.count, stride: columns, at: sequence.start, of: cachedValues)
        for query in 0..<group {
            let offset = (head * group + query) * width
            kernel_cached_attention_on(
                packed_level(), cache.isHalf ? 1 : 0, sequence.count, sequence.start, width,
                queries + query * width, columns, cachedKeys, width, cachedValues, width,
                result.base + sequence.row * result.columns + offset, result.columns, work)
        }
    }

    /// Calls `body` with ranges of rows; few rows stay on the calling thread.
    private func forRows(_ activation: Activation, _ body: (Range<Int>) -> Void) {
        // Waking workers takes as long as some ten thousand floats of such work.
        let minimum = max(1, 16_384 / max(1, activation.columns))
        pool.run(over: activation.rows, minimum: minimum, body)
    }
}
