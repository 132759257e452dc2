import Tensor

/// A conversation with a frozen model: what it read so far, and what may follow.
///
/// Positions count from the first row fed, so a left-padded row is fed without its padding.
/// Not thread-safe; one thread drives a session, and any number of sessions share a model.
public final class Session: TokenPredictor {
    /// The model.
    public let model: CausalLanguageModel
    /// Rows computed at once; longer inputs are cut, so that memory does not grow with them.
    static let rowsAtOnce = 256

    let computation: InferenceComputation
    private let stream: Arena
    var architecture: any Architecture { model.architecture }
    /// What was fed, position by position.
    private(set) var history = PositionList()
    /// Last hidden state of the last position, when it is known. **Shape** [inputWidth].
    private var lastHidden: UnsafeMutablePointer<Float>
    private var hasLastHidden = false
    /// For tests: called with the number of blocks passed and their activations.
    var observe: ((_ blocks: Int, UnsafeBufferPointer<Float>) -> Void)?

    /// Makes an empty session.
    ///
    /// - Parameters:
    ///   - capacity: Positions it can hold, at most the model's `contextCount`; memory is taken as
    ///     they come in. Nil for the whole context, but no more than 4,096.
    ///   - pool: Workers to use.
    public init(
        _ model: CausalLanguageModel, capacity: Int? = nil, pool: WorkerPool = .shared
    ) throws(LanguageModelError) {
        let context = model.architecture.contextCount
        let capacity = capacity ?? min(context, 4096)
        guard (1...context).contains(capacity) else {
            throw LanguageModelError(
                path: model.folder?.path ?? "", place: "capacity",
                expected: "from 1 to the model's \(context) positions", found: "\(capacity)")
        }
        self.model = model
        computation = try InferenceComputation(model, capacity: capacity, pool: pool)
        stream = Arena()
        lastHidden = .allocate(capacity: model.architecture.inputWidth)
        history.reserveCapacity(capacity)
    }

    deinit { lastHidden.deallocate() }

    /// Number of scores.
    public var vocabularyCount: Int { architecture.vocabularyCount }
    /// Positions fed so far.
    public var position: Int { history.count }
    /// Positions that can be held.
    public var capacity: Int { computation.cache.capacity }

    // MARK: - Feeding

    /// Feeds tokens and gives the scores of what may follow the last of them.
    ///
    /// Throws when the capacity would be exceeded or an id is not in the vocabulary; nothing was
    /// fed then.
    ///
    /// - Parameter tokens: At least one, unless something was fed before.
    /// - Returns: [vocabularyCount], the caller's to change until the next call; it lives no longer
    ///   than the session.
    public func feed(
        _ tokens: [Int32]
    ) throws(LanguageModelError) -> UnsafeMutableBufferPointer<Float> {
        var added = PositionList()
        try added.append(tokens, for: architecture)
        try append(added, 0..<added.count)
        return try scoresOfLast()
    }

    /// Feeds a mixed input and gives the scores of what may follow the last position.
    ///
    /// - Returns: [vocabularyCount], the caller's to change until the next call.
    public func feed(
        _ input: [ModelInput]
    ) throws(LanguageModelError) -> UnsafeMutableBufferPointer<Float> {
        let added = try PositionList(input, for: architecture)
        try append(added, 0..<added.count)
        return try scoresOfLast()
    }

    /// Feeds a mixed input and gives the scores behind chosen rows of it.
    ///
    /// - Parameter rows: Rows counted from the first position of this input, ascending.
    /// - Returns: [rows.count, vocabularyCount], row-major.
    public func scores(
        feeding input: [ModelInput], at rows: [Int]
    ) throws(LanguageModelError) -> [Float] {
        let hidden = try hiddenStates(feeding: input, at: rows)
        return scores(ofHidden: hidden)
    }

    /// Feeds a mixed input and gives the last hidden states, what the head is multiplied with, of
    /// chosen rows of it.
    ///
    /// - Parameter rows: Rows counted from the first position of this input, ascending.
    /// - Returns: [rows.count, inputWidth], row-major.
    public func hiddenStates(
        feeding input: [ModelInput], at rows: [Int]
    ) throws(LanguageModelError) -> [Float] {
        let added = try PositionList(input, for: architecture)
        precondition(
            rows.allSatisfy((0..<added.count).contains)
                && zip(rows, rows.dropFirst()).allSatisfy(<),
            "rows \(rows) of \(added.count)")
        var hidden: [Float] = []
        hidden.reserveCapacity(rows.count * architecture.inputWidth)
        try append(added, 0..<added.count) { block, first, count in
            let wanted = rows.filter { (first..<first + count).contains($0) }
            hidden.append(contentsOf: self.finish(block, rows: wanted.map { $0 - first }))
        }
        return hidden
    }

    /// Forgets every position from `position` on, so that another continuation can follow.
    public func rewind(to position: Int) {
        precondition(
            (0...history.count).contains(position), "position \(position) of \(history.count)")
        if position == history.count { return }
        history.removeLast(keeping: position)
        hasLastHidden = false
    }

    /// A session with the same past that goes its own way.
    ///
    /// - Parameter capacity: As many positions as this one when nil.
    public func fork(capacity: Int? = nil) throws(LanguageModelError) -> Session {
        let copy = try Session(model, capacity: capacity ?? self.capacity)
        guard copy.capacity >= position else {
            throw Self.overflow(position, capacity: copy.capacity)
        }
        copy.computation.cache.copy(from: computation.cache, positions: position)
        copy.history = history
        copy.hasLastHidden = hasLastHidden
        copy.lastHidden.update(from: lastHidden, count: hasLastHidden ? architecture.inputWidth : 0)
        return copy
    }

    // MARK: - The pass

    typealias Activation = InferenceComputation.Activation

    /// Computes rows of the list behind what is cached and makes them part of the history.
    ///
    /// - Parameter body: Called with what leaves the last block for each stretch of rows computed
    ///   at once, the first row's number within the list, and the number of rows.
    func append(
        _ added: PositionList, _ range: Range<Int>,
        _ body: (Activation, _ first: Int, _ count: Int) -> Void = { _, _, _ in }
    ) throws(LanguageModelError) {
        guard position + range.count <= capacity else {
            throw Self.overflow(position + range.count, capacity: capacity)
        }
        var first = range.lowerBound
        while first < range.upperBound {
            let rows = first..<min(first + Self.rowsAtOnce, range.upperBound)
            let sequence = InferenceComputation.Sequence(
                row: 0, count: rows.count, start: position)
            let output = run(added, rows, sequences: [sequence])
            history.append(added, rows)
            body(output, first, rows.count)
            if rows.upperBound == range.upperBound {
                let last = finished(output, rows: [rows.count - 1])
                lastHidden.update(from: last.base, count: architecture.inputWidth)
                hasLastHidden = true
            }
            first = rows.upperBound
        }
    }

    /// Runs all blocks over rows. **Shape** of the result [rows, width], valid until the next call.
    func run(
        _ inputs: PositionList, _ rows: Range<Int>, sequences: [InferenceComputation.Sequence]
    ) -> Activation {
        computation.burst { pass(inputs, rows, sequences: sequences) }
    }

    private func pass(
        _ inputs: PositionList, _ rows: Range<Int>, sequences: [InferenceComputation.Sequence]
    ) -> Activation {
        computation.begin(inputs, rows, sequences: sequences)
        computation.turn(to: model.outer)
        stream.rewind()
        let width = architecture.width
        let x = Activation(
            base: stream.allocate(rows.count * width), rows: rows.count, columns: width)
        x.base.update(from: architecture.embed(on: computation).base, count: rows.count * width)
        observe?(0, UnsafeBufferPointer(start: x.base, count: rows.count * width))
        for (number, block) in model.blocks.enumerated() {
            computation.turn(to: block)
            let y = architecture.block(x, number: number, on: computation)
            x.base.update(from: y.base, count: rows.count * width)
            observe?(number + 1, UnsafeBufferPointer(start: x.base, count: rows.count * width))
        }
        computation.turn(to: model.outer)
        return x
    }

    /// Last hidden states of chosen rows of what left the last block.
    func finished(_ block: Activation, rows: [Int]) -> Activation {
        computation.turn(to: model.outer)
        let chosen = computation.activation(rows: rows.count, columns: block.columns)
        for (index, row) in rows.enumerated() {
            (chosen.base + index * block.columns).update(
                from: block.base + row * block.columns, count: block.columns)
        }
        return architecture.finish(chosen, on: computation)
    }

    private func finish(_ block: Activation, rows: [Int]) -> [Float] {
        if rows.isEmpty { return [] }
        let result = finished(block, rows: rows)
        return Array(UnsafeBufferPointer(start: result.base, count: rows.count * result.columns))
    }

    /// Scores of hidden states, row-major; a bounded number of rows at once.
    private func scores(ofHidden hidden: [Float]) -> [Float] {
        let width = architecture.inputWidth
        let rows = hidden.count / width
        var result: [Float] = []
        result.reserveCapacity(rows * vocabularyCount)
        for first in stride(from: 0, to: rows, by: 32) {
            let count = min(32, rows - first)
            computation.turn(to: model.outer)
            let input = computation.activation(rows: count, columns: width)
            hidden.withUnsafeBufferPointer {
                input.base.update(from: $0.baseAddress! + first * width, count: count * width)
            }
            let scores = architecture.scores(input, on: computation)
            result.append(
                contentsOf: UnsafeBufferPointer(start: scores.base, count: count * scores.columns))
        }
        return result
    }

    private func scoresOfLast() throws(LanguageModelError) -> UnsafeMutableBufferPointer<Float> {
        let input = try hiddenOfLast()
        let scores = architecture.scores(input, on: computation)
        return UnsafeMutableBufferPointer(start: scores.base, count: vocabularyCount)
    }

    /// The last hidden state of the last position, alone in the arena; computed again when a rewind
    /// made that position the last.
    func hiddenOfLast() throws(LanguageModelError) -> Activation {
        guard position > 0 else {
            throw LanguageModelError(
                path: "", place: "input", expected: "at least one position", found: "none")
        }
        if !hasLastHidden {
            let last = history
            history.removeLast(keeping: position - 1)
            try append(last, last.count - 1..<last.count)
        }
        computation.turn(to: model.outer)
        let input = computation.activation(rows: 1, columns: architecture.inputWidth)
        input.base.update(from: lastHidden, count: architecture.inputWidth)
        return input
    }

    static func overflow(_ count: Int, capacity: Int) -> LanguageModelError {
        LanguageModelError(
            path: "", place: "input", expected: "at most \(capacity) positions", found: "\(count)",
            hint: "Shorten the input, or make a session of more capacity")
    }
}
