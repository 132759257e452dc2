import Autodiff
import Tensor

/// A small recording that uses one operation, with inputs that are parameters.
struct OperationSample {
    let name: String
    let weights: ParameterBlock
    var masks: RandomStream?
    /// Weights checked of each parameter.
    var samples = 40
    let record: (Tape) -> Void

    func check() -> GradientCheck.Outcome {
        GradientCheck(samples: samples).run(weights, masks: masks, record: record)
    }

    static func all(of kind: Operation.Kind) -> [OperationSample] {
        switch kind {
        case .embedding: [embedding(dropout: 0), embedding(dropout: 0.4), lookup()]
        case .linear:
            [
                linear("plain"), linear("relu", isRectified: true),
                linear("relu and dropout", isRectified: true, dropout: 0.3),
                linear("dropout and residual", dropout: 0.3, hasResidual: true),
                linear("residual", hasResidual: true), linear("no bias", hasBias: false),
                linear("no bias, residual", hasResidual: true, hasBias: false),
            ]
        case .layerNorm: [layerNorm()]
        case .causalAttention:
            [
                attention("one head", heads: 1, width: 8),
                attention("two heads", heads: 2, width: 6),
                attention("dropout", heads: 2, width: 10, dropout: 0.4),
                attention("padding", heads: 2, width: 8, attendsToPadding: true),
            ]
        case .sampledLoss: [sampledLoss()]
        case .catalogueLoss: [catalogueLoss()]
        case .weightedSum: [weightedSum()]
        case .rootMeanSquareNorm, .rotation, .gatedSiLU, .groupedAttention, .rowSum,
            .rowSelection, .rowGroupSum, .vocabularyLoss:
            languageModel(kind)
        case .sharedSum, .combination, .sharedNegativesLoss, .unitRows, .contrastiveLoss,
            .squaredError, .softmaxSum:
            alignment(kind)
        case .gatedSum, .squaredDistance, .candidateLoss, .pairLoss, .groupLoss: adapter(kind)
        }
    }

    // MARK: Samples

    private static func embedding(dropout: Float) -> OperationSample {
        var layout = ParameterLayout()
        let table = layout.matrix("table", 6, 5, isTable: true)
        let places = layout.matrix("places", 4, 5)
        let items = Constants([5, 0, 0, 3, 5, 1])
        let positions = Constants([0, 1, 2, 3, 2, 3])
        let (offsets, sums) = (Constants([0, 6]), Constants(randomOfCount: 30))
        return sample("embedding, dropout \(dropout)", layout, isTraining: dropout > 0) { tape in
            let batch = PackedBatch(
                rowCount: 6, sequenceCount: 1, offsets: offsets.indices, firstRow: 3)
            let y = tape.embedding(
                table, positions: places, items: items.indices, places: positions.indices,
                in: batch, scale: 1.5, dropout: dropout)
            tape.weightedSum(y, weights: sums.floats)
        }
    }

    private static func lookup() -> OperationSample {
        var layout = ParameterLayout()
        let table = layout.matrix("table", 6, 5, isTable: true)
        let items = Constants([5, 0, 0, 3])
        let (offsets, sums) = (Constants([0, 4]), Constants(randomOfCount: 20))
        return sample("embedding without positions", layout) { tape in
            let batch = PackedBatch(rowCount: 4, sequenceCount: 1, offsets: offsets.indices)
            let y = tape.embedding(table, items: items.indices, in: batch)
            tape.weightedSum(y, weights: sums.floats)
        }
    }

    private static func linear(
        _ name: String, isRectified: Bool = false, dropout: Float = 0, hasResidual: Bool = false,
        hasBias: Bool = true
    ) -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 5, 4)
        let residual = layout.matrix("residual", 5, 3)
        let weight = layout.matrix("weight", 3, 4)
        let bias = hasBias ? layout.matrix("bias", 1, 3) : nil
        let sums = Constants(randomOfCount: 15)
        return sample("linear, \(name)", layout, isTraining: dropout > 0) { tape in
            let y = tape.linear(
                tape.variable(x), weight: weight, bias: bias, isRectified: isRectified,
                dropout: dropout, residual: hasResidual ? tape.variable(residual) : nil,
                firstRow: 2)
            tape.weightedSum(y, weights: sums.floats)
        }
    }

    private static func layerNorm() -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 4, 7)
        let gain = layout.matrix("gain", 1, 7)
        let bias = layout.matrix("bias", 1, 7)
        let sums = Constants(randomOfCount: 28)
        return sample("layer norm", layout) { tape in
            let y = tape.layerNorm(tape.variable(x), gain: gain, bias: bias, epsilon: 1e-5)
            tape.weightedSum(y, weights: sums.floats)
        }
    }

    private static func attention(
        _ name: String, heads: Int, width: Int, dropout: Float = 0, attendsToPadding: Bool = false
    ) -> OperationSample {
        var layout = ParameterLayout()
        let (rows, longest) = (21, 12)
        let q = layout.matrix("q", rows, width)
        let kv = layout.matrix("kv", rows, 2 * width)
        let bias = layout.matrix("bias", 1, 2 * width)
        let offsets = Constants([0, 5, 6, 18, 21])
        let sums = Constants(randomOfCount: rows * width)
        return sample("attention, \(name)", layout, isTraining: dropout > 0) { tape in
            let batch = PackedBatch(
                rowCount: rows, sequenceCount: 4, offsets: offsets.indices)
            // Through a bias of its own, so that keys are what a linear layer would make.
            let y = tape.causalAttention(
                queries: tape.variable(q), keysAndValues: tape.variable(kv), in: batch,
                heads: heads, longest: longest, dropout: dropout,
                paddingBias: attendsToPadding ? bias : nil)
            tape.weightedSum(y, weights: sums.floats)
        }
    }

    private static func sampledLoss() -> OperationSample {
        var layout = ParameterLayout()
        let table = layout.matrix("table", 6, 5, isTable: true)
        let x = layout.matrix("x", 4, 5)
        let (positives, negatives) = (Constants([0, 5, 5, 2]), Constants([1, 0, 2, 4]))
        return sample("sampled loss", layout) { tape in
            tape.sampledLoss(
                tape.variable(x), table: table, positives: positives.indices,
                negatives: negatives.indices, weight: 0.5)
        }
    }

    private static func catalogueLoss() -> OperationSample {
        var layout = ParameterLayout()
        let table = layout.matrix("table", 19, 5, isTable: true)
        let x = layout.matrix("x", 7, 5)
        let targets = Constants([0, 18, 5, 2, 2, 9, 11])
        return sample("catalogue loss", layout) { tape in
            tape.catalogueLoss(
                tape.variable(x), table: table,
                targets: targets.indices, weight: 0.5, chunk: 3)
        }
    }

    private static func weightedSum() -> OperationSample {
        var layout = ParameterLayout()
        let x = layout.matrix("x", 3, 5)
        let sums = Constants(randomOfCount: 15)
        return sample("weighted sum", layout) { tape in
            tape.weightedSum(tape.variable(x), weights: sums.floats)
        }
    }

    static func sample(
        _ name: String, _ layout: ParameterLayout, isTraining: Bool = false,
        record: @escaping (Tape) -> Void
    ) -> OperationSample {
        let weights = ParameterBlock(layout)
        weights.initialize(seed: 11)
        return OperationSample(
            name: name, weights: weights,
            masks: isTraining ? RandomStream(seed: 5, component: "masks") : nil, record: record)
    }
}

/// Memory behind a recording: tapes keep pointers only, so a sample's closure holds this.
final class Constants {
    let indices: UnsafeMutablePointer<Int32>
    let floats: UnsafeMutablePointer<Float>

    init(_ values: [Int32]) {
        indices = .allocate(capacity: values.count)
        indices.initialize(from: values, count: values.count)
        floats = .allocate(capacity: 0)
    }

    init(floats values: [Float]) {
        indices = .allocate(capacity: 0)
        floats = .allocate(capacity: values.count)
        floats.initialize(from: values, count: values.count)
    }

    init(randomOfCount count: Int) {
        let stream = RandomStream(seed: 1, component: "constants")
        indices = .allocate(capacity: 0)
        floats = .allocate(capacity: count)
        for index in 0..<count { floats[index] = stream.normal(index) }
    }

    deinit {
        indices.deallocate()
        floats.deallocate()
    }
}

extension ParameterLayout {
    mutating func matrix(
        _ key: String, _ rows: Int, _ columns: Int, isTable: Bool = false
    ) -> Parameter {
        add(
            [CheckpointEntry(key: key, shape: [rows, columns])], rows: rows, columns: columns,
            initialization: .normal(0.8), isTable: isTable)
    }
}
