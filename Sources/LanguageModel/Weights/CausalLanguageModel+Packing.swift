import Tensor

extension CausalLanguageModel {
    /// A packed matrix by name.
    public struct PackedWeight: Sendable {
        /// Checkpoint keys of the stacked pieces, without `.weight`.
        public let keys: [String]
        /// The matrix.
        public let matrix: PackedMatrix
    }

    /// Every packed matrix: those of the blocks in order, then those before and behind them, the
    /// head among them. What packing lost is in each matrix's `error`.
    public var packedWeights: [PackedWeight] {
        var weights: [PackedWeight] = []
        func add(_ layout: SectionLayout, _ section: PackedSection, _ prefix: String) {
            for matrix in layout.matrices {
                weights.append(
                    PackedWeight(
                        keys: matrix.keys.map { prefix + $0 },
                        matrix: section.matrices[matrix.index]))
            }
            for table in layout.tables {
                guard let matrix = section.tables[table.index].matrix else { continue }
                weights.append(PackedWeight(keys: [prefix + table.key], matrix: matrix))
            }
        }
        for (number, section) in blocks.enumerated() {
            add(architecture.block, section, architecture.blockPrefix(number))
        }
        add(architecture.outer, outer, "")
        return weights
    }

    /// What packing lost over all matrices together.
    public var packingError: PackingError { PackingError(packedWeights.map(\.matrix.error)) }
}
