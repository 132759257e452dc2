import CKernels

/// What a generation gives for one step.
public struct GeneratedPiece: Sendable, Hashable {
    /// The token of the step; nil for text that was held back until the end.
    public let token: Int32?
    /// Text that became final with the step. Characters whose bytes are not all there, and what may
    /// turn out to be a stop text, wait for the next step.
    public let text: String
    /// Logarithm of the token's probability under the model alone, before any processor; 0 without
    /// a token.
    public let logProbability: Double
}

/// Why a generation ended.
public enum StopReason: String, Sendable, Hashable {
    /// The grammar's text is whole and nothing may follow.
    case grammarComplete
    /// The model ended its text.
    case endToken
    /// A stop text came up; the text ends before it.
    case stopText
    /// The tokens asked for, or the positions of the model, are used up.
    case length
    /// The caller asked to stop.
    case cancelled
    /// Every token was excluded.
    case deadEnd
}

/// Text that a model writes, a token a step.
///
/// Owned by one caller, who drives it with `next()`. Between two tokens it asks whether it is
/// cancelled. Equal scores, options and seed give equal tokens.
public struct Generation: ~Copyable {
    /// How to generate.
    public struct Options {
        /// Most tokens; the end token is not counted.
        public var tokens: Int
        /// How each is chosen.
        public var sampling: SamplingOptions
        /// Texts before which to stop.
        public var stopTexts: [String] = []
        /// What the text must be; nil for anything.
        public var grammar: CompiledGrammar?
        /// Further changes of the scores, after the grammar's and before the cuts of the sampling.
        public var processors: [any LogitsProcessor] = []

        /// Makes options.
        public init(tokens: Int, sampling: SamplingOptions) {
            self.tokens = tokens
            self.sampling = sampling
        }
    }

    /// Tokens of the text so far, without the end token.
    public private(set) var tokens: [Int32] = []
    /// All text given out.
    public private(set) var text = ""
    /// Why it ended; nil while it goes on.
    public private(set) var stopped: StopReason?
    /// Tokens fed to the model after the prompt.
    public private(set) var decodedTokens = 0

    /// Prompt tokens fed between two questions whether to stop.
    private static let promptChunk = 256

    private let predictor: any TokenPredictor
    private let vocabulary: VocabularyTrie
    private let constraint: GrammarConstraint?
    private var processors: [any LogitsProcessor]
    private var sampler: Sampler
    private let stopTexts: StopTexts
    private let isCancelled: () -> Bool
    private var remaining: Int
    private var prompt: ArraySlice<Int32>
    private var scores: UnsafeMutableBufferPointer<Float>?
    /// The model's own scores of the step.
    private var rawScores: [Float] = []
    /// Bytes not yet given out.
    private var pending: [UInt8] = []

    /// Prepares a generation; nothing is fed yet.
    ///
    /// Throws `LanguageModelError` when an option is out of range, the prompt is empty or does not
    /// fit, or the tokens do not suffice for the grammar.
    ///
    /// - Parameters:
    ///   - predictor: The model after whatever was fed before; nobody else uses it meanwhile.
    ///   - prompt: Tokens to feed first, at least one.
    ///   - vocabulary: Of the model's tokenizer; the grammar's own must be the same.
    ///   - isCancelled: Asked before each token and between parts of a long prompt.
    public init(
        _ predictor: any TokenPredictor, prompt: [Int32], vocabulary: VocabularyTrie,
        options: Options, isCancelled: @escaping () -> Bool = { false }
    ) throws(LanguageModelError) {
        guard !prompt.isEmpty else {
            throw Self.error("prompt", "at least one token", "none")
        }
        // The last token of a text need not be fed.
        let room = predictor.capacity - predictor.position - prompt.count + 1
        guard room > 0 else {
            throw Self.error(
                "prompt", "at most \(predictor.capacity - predictor.position) tokens",
                "\(prompt.count)", hint: "Shorten the prompt or ask for a longer context.")
        }
        try self.init(
            predictor, prompt: prompt[...], scores: nil, vocabulary: vocabulary, room: room,
            options: options, isCancelled: isCancelled)
        for index in processors.indices { processors[index].begin(after: prompt) }
    }

    /// Prepares a generation after a prompt that was fed before, such as one with soft tokens.
    ///
    /// - Parameters:
    ///   - scores: What the predictor gave for the last position fed.
    ///   - prompt: The tokens that were fed, as far as they are tokens: for the penalties.
    public init(
        _ predictor: any TokenPredictor, scores: UnsafeMutableBufferPointer<Float>,
        after prompt: [Int32] = [], vocabulary: VocabularyTrie, options: Options,
        isCancelled: @escaping () -> Bool = { false }
    ) throws(LanguageModelError) {
        try self.init(
            predictor, prompt: [], scores: scores, vocabulary: vocabulary,
            room: predictor.capacity - predictor.position + 1, options: options,
            isCancelled: isCancelled)
        for index in processors.indices { processors[index].begin(after: prompt) }
    }

    private init(
        _ predictor: any TokenPredictor, prompt: ArraySlice<Int32>,
        scores: UnsafeMutableBufferPointer<Float>?, vocabulary: VocabularyTrie, room: Int,
        options: Options, isCancelled: @escaping () -> Bool
    ) throws(LanguageModelError) {
        if let problem = options.sampling.problem {
            throw Self.error("sampling", "values in range", problem)
        }
        let budget = min(options.tokens, room)
        if let grammar = options.grammar {
            precondition(
                grammar.vocabulary === vocabulary, "the grammar was compiled for other tokens")
            guard grammar.minimumTokens <= budget else {
                throw Self.error(
                    "grammar", "at least \(grammar.minimumTokens) tokens to finish its text",
                    "\(budget)")
            }
        }
        self.predictor = predictor
        self.vocabulary = vocabulary
        self.prompt = prompt
        self.scores = scores
        self.isCancelled = isCancelled
        remaining = budget
        constraint = options.grammar.map(GrammarConstraint.init)
        processors = options.sampling.processors(
            constrainedBy: (constraint.map { [$0] } ?? []) + options.processors)
        sampler = options.sampling.sampler
        stopTexts = StopTexts(options.stopTexts)
    }

    /// What each byte of the text given out is in the grammar; none without a grammar.
    public var spans: [GrammarSpan] {
        let count = text.utf8.count
        return (constraint?.spans ?? []).compactMap { span in
            let range = span.range.clamped(to: 0..<count)
            return range.isEmpty ? nil : GrammarSpan(kind: span.kind, range: range)
        }
    }

    /// Whether a constrained text is whole in its grammar; nil without a grammar.
    public var isWhole: Bool? { constraint?.isComplete }

    /// Feeds the prompt. `next()` does it when the caller did not.
    public mutating func prefill() throws(LanguageModelError) {
        while !prompt.isEmpty, !isCancelled() {
            let chunk = prompt.prefix(Self.promptChunk)
            scores = try predictor.feed(Array(chunk))
            prompt.removeFirst(chunk.count)
        }
    }

    /// Takes a step: the next token and the text that became final with it. Nil at the end.
    ///
    /// Throws what the predictor throws; the generation cannot go on then.
    public mutating func next() throws(LanguageModelError) -> GeneratedPiece? {
        guard stopped == nil else { return nil }
        if isCancelled() { return finish(.cancelled) }
        if let constraint, !constraint.canContinue { return finish(.grammarComplete) }
        if remaining == 0 { return finish(.length) }
        try prefill()
        // Cancelled inside the prompt.
        guard prompt.isEmpty else { return finish(.cancelled) }
        if scores == nil, let last = tokens.last {
            scores = try predictor.feed([last])
            decodedTokens += 1
        }
        guard let scores else { return finish(.deadEnd) }
        return step(scores)
    }

    private mutating func step(_ scores: UnsafeMutableBufferPointer<Float>) -> GeneratedPiece? {
        self.scores = nil
        rawScores.removeAll(keepingCapacity: true)
        rawScores.append(contentsOf: scores)
        for index in processors.indices { processors[index].process(scores, remaining: remaining) }
        guard let token = sampler.choose(from: scores) else { return finish(.deadEnd) }
        if vocabulary.ends.contains(token) { return finish(.endToken) }
        for index in processors.indices { processors[index].accept(token) }
        tokens.append(token)
        remaining -= 1
        let known = pending.count
        if vocabulary.tokenBytes.indices.contains(Int(token)) {
            pending += vocabulary.tokenBytes[Int(token)]
        }
        if let place = stopTexts.firstPlace(in: pending, after: known) {
            pending.removeSubrange(place...)
            stopped = .stopText
        } else if let constraint, !constraint.canContinue {
            stopped = .grammarComplete
        } else if remaining == 0 {
            stopped = .length
        }
        let total = sampling_log_sum_exp(rawScores.count, rawScores)
        return GeneratedPiece(
            token: token, text: takeText(isLast: stopped != nil),
            logProbability: Double(rawScores[Int(token)]) - total)
    }

    /// Ends; what was held back is given out.
    private mutating func finish(_ reason: StopReason) -> GeneratedPiece? {
        stopped = reason
        let rest = takeText(isLast: true)
        return rest.isEmpty ? nil : GeneratedPiece(token: nil, text: rest, logProbability: 0)
    }

    private mutating func takeText(isLast: Bool) -> String {
        var count = pending.count
        if !isLast {
            count -= stopTexts.heldBack(in: pending)
            count -= UTF8State.unfinishedTail(of: pending[..<count])
        }
        let final = String(decoding: pending[..<count], as: UTF8.self)
        pending.removeSubrange(..<count)
        text += final
        return final
    }

    private static func error(
        _ place: String, _ expected: String, _ found: String, hint: String? = nil
    ) -> LanguageModelError {
        LanguageModelError(path: "", place: place, expected: expected, found: found, hint: hint)
    }
}
