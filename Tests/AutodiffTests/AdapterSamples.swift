import Autodiff
import Tensor

/// Samples of the operations that the online adapter adds.
extension OperationSample {
    static func adapter(_ kind: Operation.Kind) -> [OperationSample] {
        switch kind {
        case .gatedSum:
            [gatedSum(gates: 1), gatedSum(gates: 5), gatedSum(gates: nil)]
        case .squaredDistance: [squaredDistance()]
        case .candidateLoss: [candidateLoss(hasOffsets: true), candidateLoss(hasOffsets: false)]
        case .pairLoss: [pairLoss()]
        case .groupLoss: [groupLoss()]
        default: []
        }
    }

    /// Root mean square norm without a gain, which shares the operation of the one with.
    static func rowNormalized() -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 4, 7)
        let sums = Constants(randomOfCount: 28)
        return sample("rows of root mean square 1", layout) { tape in
            tape.weightedSum(tape.rowNormalized(tape.variable(x)), weights: sums.floats)
        }
    }

    private static func gatedSum(gates: Int?) -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 4, 5)
        let correction = layout.matrix("correction", 4, 5)
        let logits = gates.map { layout.matrix("logits", 4, $0) }
        let sums = Constants(randomOfCount: 20)
        return sample("gated sum, \(gates ?? 0) gates", layout) { tape in
            let y = tape.gatedSum(
                tape.variable(x), correction: tape.variable(correction),
                logits: logits.map { tape.variable($0) }, held: 0.7)
            tape.weightedSum(y, weights: sums.floats)
        }
    }

    private static func squaredDistance() -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 4, 5)
        let target = Constants(randomOfCount: 20)
        return sample("squared distance", layout) { tape in
            let y = tape.variable(x)
            tape.squaredDistance(y, to: target.floats, weight: 0.3)
            // A second reader makes the gradient of the input add up.
            tape.weightedSum(y, weights: target.floats)
        }
    }

    private static func candidateLoss(hasOffsets: Bool) -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 6, 5)
        let candidates = layout.matrix("candidates", 9, 5)
        let targets = Constants([0, 8, 3, 3, 1, 0])
        let offsets = Constants(randomOfCount: 9)
        return sample("candidate loss", layout) { tape in
            tape.candidateLoss(
                tape.variable(x), candidates: tape.variable(candidates), targets: targets.indices,
                offsets: hasOffsets ? UnsafePointer(offsets.floats) : nil, weight: 0.5)
        }
    }

    private static func pairLoss() -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 5, 6)
        let candidates = layout.matrix("candidates", 4, 6)
        let (positives, negatives) = (Constants([0, 3, 3, 2, 1]), Constants([1, 0, 2, 0, 2]))
        return sample("pair loss", layout) { tape in
            tape.pairLoss(
                tape.variable(x), candidates: tape.variable(candidates),
                positives: positives.indices, negatives: negatives.indices, weight: 0.5)
        }
    }

    private static func groupLoss() -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 5, 6)
        let candidates = layout.matrix("candidates", 15, 6)
        let offsets = Constants(randomOfCount: 3)
        return sample("group loss", layout) { tape in
            tape.groupLoss(
                tape.variable(x), candidates: tape.variable(candidates), group: 3,
                offsets: offsets.floats, weight: 0.5)
        }
    }
}
