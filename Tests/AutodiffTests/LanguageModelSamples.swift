import Autodiff
import Tensor

/// Samples of the operations that language models add.
extension OperationSample {
    static func languageModel(_ kind: Operation.Kind) -> [OperationSample] {
        switch kind {
        case .rootMeanSquareNorm: [rootMeanSquareNorm(), rowNormalized()]
        case .rotation: [rotation(magnitude: 1), rotation(magnitude: 1.3)]
        case .gatedSiLU: [gatedSiLU()]
        case .groupedAttention:
            [
                groupedAttention(heads: 2, keyHeads: 2, width: 5),
                groupedAttention(heads: 4, keyHeads: 2, width: 8),
                groupedAttention(heads: 3, keyHeads: 1, width: 4),
            ]
        case .rowSum: [rowSum()]
        case .rowSelection: [rowSelection()]
        case .rowGroupSum: [rowGroupSum()]
        case .vocabularyLoss: [vocabularyLoss(isTable: true), vocabularyLoss(isTable: false)]
        default: []
        }
    }

    private static func rootMeanSquareNorm() -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 4, 7)
        let gain = layout.matrix("gain", 1, 7)
        let sums = Constants(randomOfCount: 28)
        return sample("root mean square norm", layout) { tape in
            let y = tape.rootMeanSquareNorm(tape.variable(x), gain: gain, epsilon: 1e-5)
            tape.weightedSum(y, weights: sums.floats)
            // A second reader makes the gradient of the input add up.
            tape.weightedSum(tape.variable(x), weights: sums.floats)
        }
    }

    private static func rotation(magnitude: Float) -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 4, 11)
        let places = Constants([0, 5, 1, 3])
        let sums = Constants(randomOfCount: 44)
        let table = RotationTable(frequencies: [1, 0.2], magnitude: magnitude, count: 6)
        return sample("rotation, magnitude \(magnitude)", layout) { tape in
            let y = tape.rotate(tape.variable(x), heads: 2, places: places.indices, by: table)
            tape.weightedSum(y, weights: sums.floats)
        }
    }

    private static func gatedSiLU() -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 3, 18)
        let sums = Constants(randomOfCount: 27)
        return sample("gated silu", layout) { tape in
            tape.weightedSum(tape.gatedSiLU(tape.variable(x)), weights: sums.floats)
        }
    }

    private static func groupedAttention(
        heads: Int, keyHeads: Int, width: Int
    ) -> OperationSample {
        var layout = ParameterLayout()
        let rows = 21
        let x = layout.matrix("x", rows, (heads + 2 * keyHeads) * width)
        let offsets = Constants([0, 5, 6, 18, 21])
        let sums = Constants(randomOfCount: rows * heads * width)
        var sample = sample("attention, \(heads) heads over \(keyHeads)", layout) { tape in
            let batch = PackedBatch(
                rowCount: rows, sequenceCount: 4, offsets: offsets.indices)
            let y = tape.groupedAttention(
                tape.variable(x), in: batch, heads: heads, keyHeads: keyHeads)
            tape.weightedSum(y, weights: sums.floats)
        }
        sample.samples = 400
        return sample
    }

    private static func rowSum() -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 4, 3)
        let table = layout.matrix("table", 5, 3)
        let places = Constants([4, 0, 4, 2])
        let sums = Constants(randomOfCount: 12)
        return sample("sum of rows", layout) { tape in
            let y = tape.addRows(tape.variable(x), of: table, places: places.indices)
            tape.weightedSum(y, weights: sums.floats)
        }
    }

    private static func rowSelection() -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 5, 3)
        let rows = Constants([3, 0, 3])
        let sums = Constants(randomOfCount: 9)
        return sample("selection of rows", layout) { tape in
            let y = tape.selectRows(tape.variable(x), rows: rows.indices, count: 3)
            tape.weightedSum(y, weights: sums.floats)
        }
    }

    private static func rowGroupSum() -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 5, 3)
        let groups = Constants([2, 0, 2, 3, 2])
        let sums = Constants(randomOfCount: 12)
        return sample("sum of rows by group", layout) { tape in
            let y = tape.sumRows(tape.variable(x), into: groups.indices, count: 4)
            tape.weightedSum(y, weights: sums.floats)
        }
    }

    private static func vocabularyLoss(isTable: Bool) -> OperationSample {
        var layout = ParameterLayout()
        let head = layout.matrix("head", 19, 5, isTable: isTable)
        let x = layout.matrix("x", 7, 5)
        let targets = Constants([0, 18, 5, 2, 2, 9, 11])
        let weights = Constants(floats: [1, 0.5, 0, 2, 0.25, 1, 1])
        return sample("vocabulary loss, \(isTable ? "table" : "dense")", layout) { tape in
            tape.vocabularyLoss(
                tape.variable(x), head: head, targets: targets.indices, weights: weights.floats,
                chunk: 3)
        }
    }
}
