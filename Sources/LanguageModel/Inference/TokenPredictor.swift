/// Something that gives the scores of the next token after what it was fed: a model with its
/// key-value cache, or a test's table.
///
/// Not thread-safe; one thread drives it.
public protocol TokenPredictor: AnyObject {
    /// Number of scores.
    var vocabularyCount: Int { get }

    /// Positions fed so far.
    var position: Int { get }

    /// Positions that can be held.
    var capacity: Int { get }

    /// Feeds tokens and gives the scores of what may follow the last of them.
    ///
    /// Throws `LanguageModelError` when the capacity would be exceeded or an id is not in the
    /// vocabulary; nothing was fed then.
    ///
    /// - Returns: [vocabularyCount], the caller's to change until the next call.
    func feed(_ tokens: [Int32]) throws(LanguageModelError) -> UnsafeMutableBufferPointer<Float>

    /// Forgets every position from `position` on, so that another continuation can follow.
    func rewind(to position: Int)
}
