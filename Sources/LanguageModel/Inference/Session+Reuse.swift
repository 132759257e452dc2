extension Session {
    /// Keeps the longest beginning that the past and a new input have in common and forgets the
    /// rest; ids and the bits of soft vectors are compared.
    ///
    /// - Returns: Positions kept. What follows them in the input is to be fed.
    @discardableResult
    public func reuse(_ input: [ModelInput]) throws(LanguageModelError) -> Int {
        let wanted = try PositionList(input, for: architecture)
        let kept = history.commonPrefix(with: wanted)
        rewind(to: kept)
        return kept
    }

    /// Makes a whole input the past of this session and gives the scores of what may follow,
    /// computing only what differs from the past so far.
    ///
    /// Throws without a change when the input is empty, does not fit, or is malformed.
    ///
    /// - Returns: [vocabularyCount], the caller's to change until the next call.
    public func advance(
        to input: [ModelInput]
    ) throws(LanguageModelError) -> UnsafeMutableBufferPointer<Float> {
        let wanted = try PositionList(input, for: architecture)
        guard wanted.count <= capacity else {
            throw Self.overflow(wanted.count, capacity: capacity)
        }
        guard wanted.count > 0 else {
            throw LanguageModelError(
                path: "", place: "input", expected: "at least one position", found: "none")
        }
        let kept = history.commonPrefix(with: wanted)
        rewind(to: kept)
        try append(wanted, kept..<wanted.count)
        return try feed([Int32]())
    }
}
