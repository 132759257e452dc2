import Autodiff

/// The equations of an architecture, recorded on a tape.
///
/// Made anew for each recording, which is cheap. Whoever drives it turns it to a section before
/// calling the function of that section.
struct TapeComputation: Computation {
    let tape: Tape
    /// Where the weights of the section are that comes next.
    var section: SectionParameters
    /// Positions and sequences of the rows.
    let batch: TokenBatch
    /// What enters the model.
    let entry: Entry
    /// Cosines and sines, where the architecture rotates.
    let rotation: RotationTable?

    /// What enters the model.
    enum Entry {
        /// Ids, looked up in the table of embeddings. **Shape** [rows].
        case tokens(UnsafePointer<Int32>)
        /// Vectors, whatever they were made from. **Shape** [rows, table.columns].
        case vectors(Variable)
    }

    /// Turns to another section.
    func turned(to section: SectionParameters) -> TapeComputation {
        var computation = self
        computation.section = section
        return computation
    }

    func embedding(_ table: WeightTable) -> Variable {
        switch entry {
        case .tokens(let tokens):
            tape.embedding(parameter(table), items: tokens, in: batch.packed)
        case .vectors(let vectors): vectors
        }
    }

    func addingPositions(_ input: Variable, _ table: WeightTable, offset: Int) -> Variable {
        tape.addRows(input, of: parameter(table), places: batch.places(offset: offset))
    }

    func scores(_ input: Variable, _ table: WeightTable) -> Variable {
        tape.linear(input, weight: parameter(table), bias: nil)
    }

    func linear(
        _ input: Variable, _ weight: WeightMatrix, isRectified: Bool, residual: Variable?
    ) -> Variable {
        let matrix = section.matrices[weight.index]
        return tape.linear(
            input, weight: matrix.weight, bias: matrix.bias, isRectified: isRectified,
            residual: residual)
    }

    func rootMeanSquareNorm(
        _ input: Variable, gain: WeightVector, epsilon: Float
    ) -> Variable {
        tape.rootMeanSquareNorm(input, gain: section.vectors[gain.index], epsilon: epsilon)
    }

    func layerNorm(
        _ input: Variable, gain: WeightVector, bias: WeightVector, epsilon: Float
    ) -> Variable {
        tape.layerNorm(
            input, gain: section.vectors[gain.index], bias: section.vectors[bias.index],
            epsilon: epsilon)
    }

    func attention(_ input: Variable, _ shape: AttentionShape, block: Int) -> Variable {
        var turned = input
        if shape.rotary != nil {
            guard let rotation else { preconditionFailure("rotary positions without a table") }
            turned = tape.rotate(
                input, heads: shape.heads + shape.keyValueHeads, places: batch.places(offset: 0),
                by: rotation)
        }
        return tape.groupedAttention(
            turned, in: batch.packed, heads: shape.heads, keyHeads: shape.keyValueHeads)
    }

    func gatedSiLU(_ input: Variable) -> Variable { tape.gatedSiLU(input) }

    private func parameter(_ table: WeightTable) -> Parameter {
        guard let parameter = section.tables[table.index] else {
            preconditionFailure("\(table.key) is not held by this recording")
        }
        return parameter
    }
}

extension RotationTable {
    /// The angles of an architecture for positions `0 ..< count`; nil when it does not rotate.
    static func of(_ shape: AttentionShape, count: Int) -> RotationTable? {
        shape.rotary.map {
            RotationTable(frequencies: $0.frequencies, magnitude: $0.magnitude, count: count)
        }
    }
}
