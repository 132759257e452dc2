import Autodiff
import Foundation

/// A model of the LLaMA family as parameters to train.
struct LanguageModelNetwork {
    let architecture: LLaMA
    let layout: ParameterLayout
    let outer: SectionParameters
    let blocks: [SectionParameters]
    let rotation: RotationTable?

    init(_ shape: LanguageModelTraining.Shape, deviation: Float) {
        if let problem = shape.problem { preconditionFailure(problem) }
        let architecture = LLaMA(shape.configuration)
        var layout = ParameterLayout()
        outer = SectionParameters(
            architecture.outer, prefix: "", in: &layout, lookedUp: architecture.embedding,
            starting: { _ in .normal(deviation) })
        // What a block adds to the residual starts smaller, so that the sum over blocks does not
        // grow with their number (Radford et al., 2019).
        let added = deviation / Float(2 * shape.blocks).squareRoot()
        blocks = (0..<shape.blocks).map { number in
            SectionParameters(
                architecture.block, prefix: architecture.blockPrefix(number), in: &layout,
                starting: { key in
                    .normal(
                        key.hasSuffix("o_proj") || key.hasSuffix("down_proj") ? added : deviation)
                })
        }
        self.architecture = architecture
        self.layout = layout
        rotation = RotationTable.of(architecture.attention, count: shape.contextCount)
    }

    /// The table of embeddings, which is the head as well.
    var table: Parameter {
        guard let table = outer.tables[architecture.embedding.index] else {
            preconditionFailure("the table is part of every training")
        }
        return table
    }

    /// Hidden states behind the last block. **Shape** [rows, width].
    func states(
        _ tokens: UnsafePointer<Int32>, in batch: TokenBatch, on tape: Tape
    ) -> Variable {
        let computation = computation(tokens, in: batch, on: tape)
        var x = architecture.embed(on: computation)
        for (number, block) in blocks.enumerated() {
            x = architecture.block(x, number: number, on: computation.turned(to: block))
        }
        return x
    }

    /// The outer section's computation.
    func computation(
        _ tokens: UnsafePointer<Int32>, in batch: TokenBatch, on tape: Tape
    ) -> TapeComputation {
        TapeComputation(
            tape: tape, section: outer, batch: batch, entry: .tokens(tokens), rotation: rotation)
    }
}
