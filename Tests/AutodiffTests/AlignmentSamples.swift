import Autodiff
import Tensor

/// Samples of the operations that alignment adds.
extension OperationSample {
    static func alignment(_ kind: Operation.Kind) -> [OperationSample] {
        switch kind {
        case .sharedSum: [sharedSum()]
        case .combination: [combination()]
        case .sharedNegativesLoss: [sharedNegativesLoss()]
        case .unitRows: [unitRows()]
        case .contrastiveLoss: [contrastiveLoss()]
        case .squaredError: [squaredError()]
        case .softmaxSum: [softmaxSum()]
        default: []
        }
    }

    private static func sharedSum() -> OperationSample {
        var layout = ParameterLayout()
        let (x, y) = (layout.matrix("x", 4, 3), layout.matrix("y", 4, 3))
        let shares = Constants(floats: [1, 0, 0.5, 2])
        let sums = Constants(randomOfCount: 12)
        return sample("shared sum", layout) { tape in
            let sum = tape.sharedSum([
                .init(tape.variable(x), shares: UnsafePointer(shares.floats)),
                .init(tape.variable(y)),
            ])
            tape.weightedSum(sum, weights: sums.floats)
        }
    }

    private static func combination() -> OperationSample {
        var layout = ParameterLayout()
        let (x, y) = (layout.matrix("x", 4, 3), layout.matrix("y", 4, 3))
        let factors = layout.matrix("factors", 1, 2)
        let sums = Constants(randomOfCount: 12)
        return sample("combination", layout) { tape in
            let sum = tape.combination([tape.variable(x), tape.variable(y)], factors: factors)
            tape.weightedSum(sum, weights: sums.floats)
        }
    }

    private static func sharedNegativesLoss() -> OperationSample {
        var layout = ParameterLayout()
        let queries = layout.matrix("queries", 5, 4)
        let positives = layout.matrix("positives", 5, 4)
        let negatives = layout.matrix("negatives", 7, 4)
        let items = Constants([3, 9, 3, 0, 5])
        // The second and fifth are positives of some rows and do not compete with them.
        let others = Constants([1, 3, 2, 8, 9, 7, 6])
        return sample("shared negatives", layout) { tape in
            tape.sharedNegativesLoss(
                tape.variable(queries), positives: tape.variable(positives),
                negatives: tape.variable(negatives), positiveItems: items.indices,
                negativeItems: others.indices, offset: 0.3, weight: 0.5, chunk: 2)
        }
    }

    private static func unitRows() -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 4, 5)
        let sums = Constants(randomOfCount: 20)
        return sample("unit rows", layout) { tape in
            tape.weightedSum(tape.unitRows(tape.variable(x)), weights: sums.floats)
        }
    }

    private static func contrastiveLoss() -> OperationSample {
        var layout = ParameterLayout()
        let (x, y) = (layout.matrix("x", 6, 4), layout.matrix("y", 6, 4))
        // The second row lacks x, the fifth y; the third and sixth are one item.
        let there = Constants(floats: [1, 0, 1, 1, 1, 1])
        let others = Constants(floats: [1, 1, 1, 1, 0, 1])
        let items = Constants([4, 7, 2, 0, 1, 2])
        return sample("contrastive", layout) { tape in
            tape.contrastiveLoss(
                tape.variable(x), tape.variable(y),
                shares: (UnsafePointer(there.floats), UnsafePointer(others.floats)),
                items: items.indices, temperature: 0.7, weight: 0.5)
        }
    }

    private static func squaredError() -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 4, 3)
        let (targets, weights) = (
            Constants(randomOfCount: 12), Constants(floats: [0.5, 0, 1, 0.25])
        )
        return sample("squared error", layout) { tape in
            tape.squaredError(
                tape.variable(x), targets: targets.floats, weights: weights.floats)
        }
    }

    private static func softmaxSum() -> OperationSample {
        var layout = ParameterLayout()
        let inputs = (0..<3).map { layout.matrix("x\($0)", 4, 3) }
        let logits = (0..<3).map { layout.matrix("l\($0)", 4, 1) }
        // The last row has no form at all.
        let shares = [[1, 0, 1, 0], [1, 1, 0, 0], [1, 1, 0, 0]].map { Constants(floats: $0) }
        let sums = Constants(randomOfCount: 12)
        return sample("softmax sum", layout) { tape in
            let sum = tape.softmaxSum(
                inputs.map(tape.variable), logits: logits.map(tape.variable),
                shares: shares.map { UnsafePointer($0.floats) })
            tape.weightedSum(sum, weights: sums.floats)
        }
    }
}
