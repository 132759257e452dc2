import LanguageModel
import Synchronization
import Tensor

/// Writes rationales with a language model under the grammar of rationales.
///
/// Titles, neighbours and attributes can only be those that the evidence names: the grammar is made
/// from the evidence itself, and every token that would leave it is excluded. Which clauses are
/// chosen and in which order is up to the model. The finished text is then read again as if somebody
/// else had written it (``RationaleReading``); where it does not hold, or the model fails, the
/// template answers and says so.
///
/// Words are drawn by user, item and wording, like the template's phrasing: the same evidence of the
/// same row reads the same in every run, and different rows read differently.
public final class RationaleWriter: Sendable {
    /// The language model.
    public let model: CausalLanguageModel
    /// What people do with items, in the past tense; one of `RationaleGrammar.verbs`.
    public let verb: String
    /// Most tokens of a text.
    public let maximumTokens: Int
    /// Flatness of the draws; 0 takes the best token each time.
    public let temperature: Float
    private let tokenizer: any Tokenizer
    private let encoder: CorpusEncoder?
    private let vocabulary: VocabularyTrie
    /// A session that remembers the last prompt; whoever comes while it is taken makes their own.
    private let spare = Mutex<SpareSession>(SpareSession())

    private struct SpareSession: ~Copyable {
        // A session is driven by one thread at a time: whoever took it out of here.
        nonisolated(unsafe) var session: Session?
    }

    /// Prepares to write with a model.
    ///
    /// - Parameters:
    ///   - tokenizer: The model's. With the marks of the embedded model's vocabulary prompts are
    ///     laid out as it was trained; without them the evidence goes in as text.
    public init(
        _ model: CausalLanguageModel, tokenizer: any Tokenizer, verb: String = "had",
        maximumTokens: Int = 256, temperature: Float = 0.8
    ) {
        precondition(
            RationaleGrammar.verbs.contains(verb), "\"\(verb)\" is no verb of the grammar")
        self.model = model
        self.tokenizer = tokenizer
        self.verb = verb
        self.maximumTokens = maximumTokens
        self.temperature = temperature
        encoder = (tokenizer as? BytePairTokenizer).flatMap { try? CorpusEncoder($0) }
        vocabulary = VocabularyTrie(
            tokenizer, ends: model.ends, scores: model.architecture.vocabularyCount)
    }

    /// Writes the rationale of an evidence set.
    ///
    /// - Parameters:
    ///   - verdict: What the removal test found; only a faithful one lets the sentence say "because".
    ///   - wording: Seed of the draws, from 0; another one asks for other words.
    ///   - isCancelled: Asked before every token, such as whether another row was selected.
    ///   - onText: Told each piece of text as it becomes final, without citations. When the template
    ///     has to answer in the end, what was told before is to be thrown away.
    /// - Returns: Nil when it was cancelled.
    public func rationale(
        for evidence: EvidenceSet, verdict: FaithfulnessVerdict? = nil, wording: Int = 0,
        isCancelled: @escaping () -> Bool = { false }, onText: (String) -> Void = { _ in }
    ) -> Rationale? {
        func fallback(_ reason: String) -> Rationale {
            var rationale = RationaleTemplate().rationale(
                for: evidence, verdict: verdict, wording: wording)
            rationale.fallback = reason
            return rationale
        }
        do {
            guard
                let text = try text(
                    for: evidence, verdict: verdict, wording: wording, isCancelled: isCancelled,
                    onText: onText)
            else { return nil }
            let reading = RationaleReading(text, about: evidence)
            guard let form = reading.form else {
                return fallback("the model's text is no sentence of the grammar")
            }
            guard form != .because || verdict == .faithful else {
                return fallback("the model claimed a cause that was not tested")
            }
            return Rationale(reading, text: text, form: form, version: evidence.version)
        } catch {
            return fallback(error.description)
        }
    }

    /// How many tokens a text is.
    public func tokenCount(of text: String) -> Int { tokenizer.encode(text, marked: false).count }

    /// The model's own text; nil when it was cancelled.
    func text(
        for evidence: EvidenceSet, verdict: FaithfulnessVerdict?, wording: Int = 0,
        isCancelled: @escaping () -> Bool, onText: (String) -> Void
    ) throws(LanguageModelError) -> String? {
        let prompt = RationalePrompt(
            evidence, verb: verb, mayClaimCause: verdict == .faithful, tokenizer: tokenizer,
            encoder: encoder)
        var options = Generation.Options(
            tokens: maximumTokens,
            sampling: SamplingOptions(
                temperature: temperature, minP: temperature > 0 ? 0.05 : nil,
                seed: fnv1a(
                    "\(evidence.user ?? -1)/\(evidence.item)" + (wording == 0 ? "" : "/\(wording)"))
            ))
        options.grammar = try CompiledGrammar(prompt.grammar, vocabulary: vocabulary)
        let session = try takeSession()
        defer { spare.withLock { $0.session = session } }
        // The last token is fed in any case: what may follow it is wanted.
        let kept = try session.reuse([.tokens(prompt.tokens.dropLast())])
        var generation = try Generation(
            session, prompt: Array(prompt.tokens[kept...]), vocabulary: vocabulary,
            options: options, isCancelled: isCancelled)
        while let piece = try generation.next() {
            if !piece.text.isEmpty { onText(piece.text) }
        }
        if generation.stopped == .cancelled { return nil }
        guard generation.isWhole == true else {
            throw LanguageModelError(
                path: "", place: "rationale", expected: "a whole sentence of the grammar",
                found: "a text that ended early")
        }
        return generation.text
    }

    private func takeSession() throws(LanguageModelError) -> Session {
        let taken = spare.withLock { spare in
            defer { spare.session = nil }
            return spare.session
        }
        if let taken { return taken }
        return try Session(model, capacity: min(model.architecture.contextCount, 1024))
    }
}

extension Rationale {
    /// A model's text as it was read.
    fileprivate init(
        _ reading: RationaleReading, text: String, form: RationaleForm, version: String
    ) {
        let sentences = reading.claims.map { claim in
            claim.evidence.isEmpty
                ? claim.text : "\(claim.text) [\(claim.evidence.joined(separator: " "))]"
        }
        self.init(
            text: sentences.isEmpty ? text : sentences.joined(separator: " "),
            claims: reading.claims, source: .model, version: version, phrasing: reading.phrasing,
            form: form)
    }
}
