import Autodiff
import Tensor

/// Samples of the operations that alignment adds.
extension OperationSample {
    static func alignment(_ kind: Operation.Kind) -> [OperationSample] {
        switch kind {
        case .sharedSum: [sharedSum()]
        case .combination: [combination()]
        case .sharedNegativesLoss: [sharedNegativesLoss()]
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
}
