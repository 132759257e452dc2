import CKernels

/// Excludes every token that would lead a text out of a grammar, or so far from its end that the
/// remaining tokens could not finish it.
///
/// One object guides one generation; it keeps the text and knows what each byte of it is.
public final class GrammarConstraint: LogitsProcessor {
    /// The grammar.
    public let grammar: CompiledGrammar
    /// Bytes of the text so far.
    public private(set) var text: [UInt8] = []
    /// Ways to have read the text; none once a token was accepted that the grammar does not allow.
    private var threads: [GrammarThread]
    private var needs: [UInt16] = []
    private var work: [UInt16] = []

    /// Begins an empty text.
    public init(_ grammar: CompiledGrammar) {
        self.grammar = grammar
        threads = grammar.automaton.startThreads
    }

    /// Whether the text so far is whole.
    public var isComplete: Bool { threads.contains(where: grammar.automaton.isAccepting) }

    /// Whether more text may follow.
    public var canContinue: Bool { threads.contains(where: grammar.automaton.canContinue) }

    /// Least tokens that finish the text; nil when none can.
    public var tokensNeeded: Int? {
        let least = threads.lazy.map(grammar.need).min() ?? CompiledGrammar.never
        return least < CompiledGrammar.never ? least : nil
    }

    /// What each byte of the text is, in order and without gaps.
    public var spans: [GrammarSpan] { grammar.automaton.spans(of: text) ?? [] }

    /// Excludes tokens that leave the grammar; the end token stays where the text is whole.
    public func process(_ scores: UnsafeMutableBufferPointer<Float>, remaining: Int) {
        guard let base = scores.baseAddress else { return }
        let vocabulary = grammar.vocabulary
        let count = max(scores.count, vocabulary.vocabularyCount)
        if needs.count == count {
            needs.withUnsafeMutableBufferPointer { $0.update(repeating: UInt16(sampling_never)) }
        } else {
            needs = [UInt16](repeating: UInt16(sampling_never), count: count)
            work = needs
        }
        for thread in threads {
            grammar.allowance(for: thread).merge(thread, into: &needs, work: &work)
        }
        if isComplete { for end in vocabulary.ends { needs[Int(end)] = 0 } }
        sampling_keep_within(scores.count, needs, remaining - 1, base)
    }

    /// Adds a token's bytes to the text. The end token adds none.
    public func accept(_ token: Int32) {
        guard grammar.vocabulary.tokenBytes.indices.contains(Int(token)) else { return }
        for byte in grammar.vocabulary.tokenBytes[Int(token)] {
            text.append(byte)
            threads = grammar.automaton.step(threads, byte)
        }
    }
}
