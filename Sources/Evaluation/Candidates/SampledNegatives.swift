import Catalog

/// Draws the competitors of cases by the rule `sampled:N`, for training on what is measured.
public struct SampledNegatives {
    private var draw: CandidateDraw
    private let known: KnownItems

    /// - Parameters:
    ///   - known: Items that are no negatives of a user.
    ///   - seed: Of the draw; another than the evaluation's, or the same items would compete.
    public init(itemCount: Int, outside known: KnownItems, seed: UInt64) {
        draw = CandidateDraw(itemCount: itemCount, seed: seed)
        self.known = known
    }

    /// Distinct negatives of a case; fewer where fewer are eligible.
    public mutating func negatives(_ count: Int, of question: EvaluationCase) -> [Int32] {
        draw.sample(count, for: question, outside: known)
    }
}
