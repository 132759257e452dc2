import Autodiff
import Tensor

/// The packed weights of a frozen model in single precision, as a tape reads them: all blocks at
/// once where they are small, one block at a time in the same room where they are not.
final class FrozenWeights {
    /// A section in single precision.
    struct Section {
        let parameters: SectionParameters
        let values: ParameterBlock
        /// Collects nothing.
        let shard: GradientShard
    }

    let model: CausalLanguageModel
    /// What stands before and behind the blocks, without the tables of tokens.
    let outer: Section
    /// Whether every block has room of its own.
    let isResident: Bool
    /// The head where it has room of its own. **Shape** [vocabulary, inputWidth].
    let head: UnsafePointer<Float>?
    /// The packed head.
    let packedHead: PackedMatrix
    private let pool: WorkerPool
    private let parameters: SectionParameters
    private let layout: ParameterLayout
    private let shard: GradientShard
    private var rooms: [Int: ParameterBlock] = [:]
    private var held: Int?
    private let arena = Arena()

    /// - Parameter residentLimit: Bytes that weights in single precision may take beside the packed
    ///   ones.
    init(_ model: CausalLanguageModel, residentLimit: Int, pool: WorkerPool) {
        let architecture = model.architecture
        self.model = model
        self.pool = pool
        var layout = ParameterLayout()
        let tokens = [architecture.embedding, architecture.head]
        let outerParameters = SectionParameters(
            architecture.outer, prefix: "", in: &layout, holding: { !tokens.contains($0) })
        let values = ParameterBlock(layout)
        outer = Section(
            parameters: outerParameters, values: values,
            shard: GradientShard(layout, isFrozen: true))
        var blockLayout = ParameterLayout()
        parameters = SectionParameters(architecture.block, prefix: "", in: &blockLayout)
        self.layout = blockLayout
        shard = GradientShard(blockLayout, isFrozen: true)
        guard let packedHead = model.outer.tables[architecture.head.index].matrix else {
            preconditionFailure("the head is packed as a matrix")
        }
        self.packedHead = packedHead
        let headCount = packedHead.outputs * packedHead.inputs
        let all = architecture.blockCount * blockLayout.count + headCount
        isResident = all * MemoryLayout<Float>.stride <= residentLimit
        if isResident {
            let head = arena.allocate(headCount)
            pool.run(over: packedHead.outputs, minimum: 64) { range in
                packedHead.unpack(range, into: head + range.lowerBound * packedHead.inputs)
            }
            self.head = UnsafePointer(head)
        } else {
            head = nil
        }
        unpack(model.outer, architecture.outer, outerParameters, into: values)
    }

    /// A block's weights; valid until another block is asked for.
    func block(_ number: Int) -> Section {
        let room = rooms[isResident ? number : 0]
        let values = room ?? ParameterBlock(layout)
        rooms[isResident ? number : 0] = values
        if room == nil || !isResident && held != number {
            unpack(model.blocks[number], model.architecture.block, parameters, into: values)
        }
        held = number
        return Section(parameters: parameters, values: values, shard: shard)
    }

    private func unpack(
        _ section: PackedSection, _ layout: SectionLayout, _ parameters: SectionParameters,
        into values: ParameterBlock
    ) {
        for (matrix, place) in zip(layout.matrices, parameters.matrices) {
            let packed = section.matrices[matrix.index]
            let target = values[place.weight]
            pool.run(over: matrix.outputs, minimum: 64) { range in
                packed.unpack(range, into: target + range.lowerBound * matrix.inputs)
            }
            if let bias = place.bias, let source = section.bias(matrix) {
                values[bias].update(from: source, count: matrix.outputs)
            }
        }
        for (vector, place) in zip(layout.vectors, parameters.vectors) {
            values[place].update(from: section.floats(vector), count: vector.count)
        }
        for (table, place) in zip(layout.tables, parameters.tables) {
            guard let place, let rows = section.tables[table.index].lookup else { continue }
            let target = values[place]
            pool.run(over: table.rows, minimum: 64) { range in
                for row in range {
                    rows.copy(row, columns: table.columns, into: target + row * table.columns)
                }
            }
        }
    }
}
