/// A change of the next token's scores before one is chosen: a penalty, a cut, a grammar.
///
/// Processors compose: each works in place on what the one before it left. -infinity excludes a
/// token, and an excluded token stays excluded.
public protocol LogitsProcessor {
    /// Tells which tokens stand before the first generated one. Called once.
    mutating func begin(after prompt: [Int32])

    /// Changes the scores of the next token.
    ///
    /// - Parameters:
    ///   - scores: [vocabularyCount], natural-log scale, not normalised.
    ///   - remaining: Tokens that may still be generated, this one included.
    mutating func process(_ scores: UnsafeMutableBufferPointer<Float>, remaining: Int)

    /// Tells which token was chosen.
    mutating func accept(_ token: Int32)
}

extension LogitsProcessor {
    /// Takes no notice of the prompt.
    public mutating func begin(after prompt: [Int32]) {}

    /// Takes no notice of the choice.
    public mutating func accept(_ token: Int32) {}
}
