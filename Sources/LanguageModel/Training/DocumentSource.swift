/// A text to learn: tokens, and how much predicting each of them counts.
public struct TrainingDocument: Sendable, Equatable {
    /// Ids in order, marks of beginning and end included where the model is to learn them.
    public let tokens: [Int32]
    /// Weight of each token as a target, at least 0; the first token is never predicted, so its
    /// weight is not read. **Shape** [tokens.count].
    public let weights: [Float]

    /// Pairs tokens with weights.
    public init(tokens: [Int32], weights: [Float]) {
        precondition(
            tokens.count == weights.count, "\(tokens.count) tokens, \(weights.count) weights")
        self.tokens = tokens
        self.weights = weights
    }
}

/// Documents by number: the same number is always the same document.
///
/// Training asks for ascending numbers from 0 and resumes at any of them; several threads may ask
/// at once.
public protocol DocumentSource: Sendable {
    /// Number of documents; a source that makes them up may name as many as it likes.
    var count: Int { get }

    /// The document of a number in `0 ..< count`.
    func document(_ index: Int) -> TrainingDocument
}
