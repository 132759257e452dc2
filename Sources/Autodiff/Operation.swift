import CKernels

/// What a tape can record: one case for each operation, holding what its gradient needs.
///
/// Adding a case asks the compiler for its gradient rule (`Tape.propagate`) and the tests for a
/// gradient check.
public enum Operation {
    case embedding(EmbeddingOperation)
    case linear(LinearOperation)
    case layerNorm(LayerNormOperation)
    case causalAttention(CausalAttentionOperation)
    case sampledLoss(SampledLossOperation)
    case catalogueLoss(CatalogueLossOperation)
    case weightedSum(WeightedSumOperation)
    case rootMeanSquareNorm(RootMeanSquareNormOperation)
    case rotation(RotationOperation)
    case gatedSiLU(GatedSiLUOperation)
    case groupedAttention(GroupedAttentionOperation)
    case rowSum(RowSumOperation)
    case rowSelection(RowSelectionOperation)
    case rowGroupSum(RowGroupSumOperation)
    case vocabularyLoss(VocabularyLossOperation)
    case sharedSum(SharedSumOperation)
    case combination(CombinationOperation)
    case sharedNegativesLoss(SharedNegativesLossOperation)
    case unitRows(UnitRowsOperation)
    case contrastiveLoss(ContrastiveLossOperation)
    case squaredError(SquaredErrorOperation)
    case softmaxSum(SoftmaxSumOperation)
    case gatedSum(GatedSumOperation)
    case squaredDistance(SquaredDistanceOperation)
    case candidateLoss(CandidateLossOperation)
    case pairLoss(PairLossOperation)
    case groupLoss(GroupLossOperation)

    /// The operations by name, for tests that must not forget one.
    public enum Kind: CaseIterable, Sendable {
        case embedding, linear, layerNorm, causalAttention, sampledLoss, catalogueLoss, weightedSum
        case rootMeanSquareNorm, rotation, gatedSiLU, groupedAttention, rowSum, rowSelection
        case rowGroupSum, vocabularyLoss
        case sharedSum, combination, sharedNegativesLoss
        case unitRows, contrastiveLoss, squaredError, softmaxSum
        case gatedSum, squaredDistance, candidateLoss, pairLoss, groupLoss
    }

    /// Which operation this is.
    public var kind: Kind {
        switch self {
        case .embedding: .embedding
        case .linear: .linear
        case .layerNorm: .layerNorm
        case .causalAttention: .causalAttention
        case .sampledLoss: .sampledLoss
        case .catalogueLoss: .catalogueLoss
        case .weightedSum: .weightedSum
        case .rootMeanSquareNorm: .rootMeanSquareNorm
        case .rotation: .rotation
        case .gatedSiLU: .gatedSiLU
        case .groupedAttention: .groupedAttention
        case .rowSum: .rowSum
        case .rowSelection: .rowSelection
        case .rowGroupSum: .rowGroupSum
        case .vocabularyLoss: .vocabularyLoss
        case .sharedSum: .sharedSum
        case .combination: .combination
        case .sharedNegativesLoss: .sharedNegativesLoss
        case .unitRows: .unitRows
        case .contrastiveLoss: .contrastiveLoss
        case .squaredError: .squaredError
        case .softmaxSum: .softmaxSum
        case .gatedSum: .gatedSum
        case .squaredDistance: .squaredDistance
        case .candidateLoss: .candidateLoss
        case .pairLoss: .pairLoss
        case .groupLoss: .groupLoss
        }
    }
}

extension Tape {
    /// The table of gradient rules: output's gradient in, inputs' and parameters' gradients out.
    func propagate(_ operation: Operation) {
        switch operation {
        case .embedding(let operation): operation.propagate(on: self)
        case .linear(let operation): operation.propagate(on: self)
        case .layerNorm(let operation): operation.propagate(on: self)
        case .causalAttention(let operation): operation.propagate(on: self)
        case .sampledLoss(let operation): operation.propagate(on: self)
        case .catalogueLoss(let operation): operation.propagate(on: self)
        case .weightedSum(let operation): operation.propagate(on: self)
        case .rootMeanSquareNorm(let operation): operation.propagate(on: self)
        case .rotation(let operation): operation.propagate(on: self)
        case .gatedSiLU(let operation): operation.propagate(on: self)
        case .groupedAttention(let operation): operation.propagate(on: self)
        case .rowSum(let operation): operation.propagate(on: self)
        case .rowSelection(let operation): operation.propagate(on: self)
        case .rowGroupSum(let operation): operation.propagate(on: self)
        case .vocabularyLoss(let operation): operation.propagate(on: self)
        case .sharedSum(let operation): operation.propagate(on: self)
        case .combination(let operation): operation.propagate(on: self)
        case .sharedNegativesLoss(let operation): operation.propagate(on: self)
        case .unitRows(let operation): operation.propagate(on: self)
        case .contrastiveLoss(let operation): operation.propagate(on: self)
        case .squaredError(let operation): operation.propagate(on: self)
        case .softmaxSum(let operation): operation.propagate(on: self)
        case .gatedSum(let operation): operation.propagate(on: self)
        case .squaredDistance(let operation): operation.propagate(on: self)
        case .candidateLoss(let operation): operation.propagate(on: self)
        case .pairLoss(let operation): operation.propagate(on: self)
        case .groupLoss(let operation): operation.propagate(on: self)
        }
    }
}
