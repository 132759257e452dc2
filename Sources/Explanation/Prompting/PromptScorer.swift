import Autodiff
import CKernels
import LanguageModel
import Recommenders
import Synchronization
import Tensor

/// Scores a list of candidates through the frozen language model, all in one pass, under any choice
/// of evidence.
///
/// The pass is: soft tokens of user and history, the evidence in its slots, then every candidate as
/// its soft token and its title. The head reads the last hidden states at the candidates and at the
/// pieces of evidence that stand behind them.
///
///     score = trust · standardised latent score + head(h_candidate) + Σ link(h_candidate, h_piece)
///
/// The second scorer reads no head: see ``PromptScoring/titleLikelihood``.
///
/// What stands before the evidence is computed once and shared by all choices of evidence asked
/// about together. The scores of a question do not depend on what is asked beside it.
public final class PromptScorer: Sendable {
    /// Where the learned part comes from.
    public let provenance: PromptProvenance

    /// What is read off the prompt.
    public let scoring: PromptScoring
    let network: PromptNetwork
    let context: PromptContext
    let weights: FrozenParameters
    /// A session that remembers the last prompt; whoever comes while it is taken makes their own.
    private let spare = Mutex<SpareSession>(SpareSession())

    private struct SpareSession: ~Copyable {
        // A session is driven by one thread at a time: whoever took it out of here.
        nonisolated(unsafe) var session: Session?
    }

    /// - Parameter weights: Copied.
    convenience init(
        _ network: PromptNetwork, weights: ParameterBlock, context: PromptContext,
        provenance: PromptProvenance
    ) {
        self.init(
            network, weights: FrozenParameters(weights), context: context, provenance: provenance)
    }

    private init(
        _ network: PromptNetwork, weights: FrozenParameters, context: PromptContext,
        provenance: PromptProvenance, scoring: PromptScoring = .head
    ) {
        self.scoring = scoring
        self.network = network
        self.weights = weights
        self.context = context
        self.provenance = provenance
    }

    /// A scorer of fresh weights that ranks as the latent score does: for timings.
    public static func untrained(
        _ context: PromptContext, latentWidth: Int, seed: UInt64
    ) -> PromptScorer {
        let network = PromptNetwork(
            PromptNetwork.Configuration(
                latentWidth: latentWidth, tokenWidth: context.model.architecture.inputWidth,
                tokenScale: context.model.embeddingScale, itemScale: 1, userScale: 1))
        let weights = ParameterBlock(network.layout)
        network.initialize(weights, seed: seed)
        return PromptScorer(
            network, weights: weights, context: context,
            provenance: PromptProvenance(
                seed: seed, dataset: "", split: "", step: 0, parent: "", parentFile: "",
                languageModel: context.model.identity))
    }

    /// Lengths of the prompt.
    public var preset: PromptPreset { context.preset }

    /// The language model.
    public var model: CausalLanguageModel { context.model }

    /// Scores of the candidates of a question under several choices of evidence.
    ///
    /// **Shape** result [choices.count][candidates]. Throws when the prompt does not fit the model.
    public func scores(
        _ question: PromptQuestion, showing choices: [EvidenceMask] = [.all]
    ) throws(LanguageModelError) -> [[Float]] {
        try parts(question, showing: choices).map { $0.map(\.score) }
    }

    /// What the scores of the candidates are made of under several choices of evidence.
    ///
    /// **Shape** result [choices.count][candidates]. Throws when the prompt does not fit the model.
    public func parts(
        _ question: PromptQuestion, showing choices: [EvidenceMask] = [.all]
    ) throws(LanguageModelError) -> [[PromptScore]] {
        try parts(question, choices.map { sequence(question, showing: $0) })
    }

    /// The same weights over other latents of the same model: those of the model without one of its
    /// modalities, which its soft tokens must then be without, too.
    ///
    /// - Parameter base: As wide as the model that the prompt was trained with.
    public func reading(_ base: any LatentRecommender) -> PromptScorer {
        precondition(
            base.latentWidth == network.configuration.latentWidth,
            "latents of width \(base.latentWidth) in a prompt of \(network.configuration.latentWidth)"
        )
        var context = context
        context.itemLatent = { base.itemLatent($0) }
        return PromptScorer(
            network, weights: weights, context: context, provenance: provenance, scoring: scoring)
    }

    /// The same prompts with something else read off them.
    public func reading(by scoring: PromptScoring) -> PromptScorer {
        PromptScorer(
            network, weights: weights, context: context, provenance: provenance, scoring: scoring)
    }

    /// Scores by a prompt that has no segment of evidence at all, as that of a base aligner: for
    /// comparisons of time, since no weights were trained for it.
    public func scoresWithoutSegment(
        _ question: PromptQuestion
    ) throws(LanguageModelError) -> [Float] {
        let sequence = PromptSequence(
            preset, context.segments, history: question.history.count, slots: [],
            titles: question.candidates.map(context.titles), hasEvidence: false)
        return try parts(question, [sequence])[0].map(\.score)
    }

    /// Forgets the last prompt, so that the next is computed from its first token.
    public func forget() {
        spare.withLock { $0.session?.rewind(to: 0) }
    }

    private func parts(
        _ question: PromptQuestion, _ sequences: [PromptSequence]
    ) throws(LanguageModelError) -> [[PromptScore]] {
        let features = PromptFeatures(
            question, network.configuration, itemLatent: context.itemLatent)
        let projection = projection(of: features)
        guard let first = sequences.first else { return [] }
        let session = try takeSession()
        defer { spare.withLock { $0.session = session } }
        let vector = { (row: SoftRow) in projection.vector(row, of: 0) }
        if scoring == .titleLikelihood {
            return try sequences.map { (sequence) throws(LanguageModelError) in
                let prompt = PromptSequence.input(sequence.prefix + sequence.suffix, vector: vector)
                return try likelihoods(of: question.candidates, behind: prompt, session).map {
                    PromptScore(latent: 0, text: $0, evidence: 0)
                }
            }
        }
        let prefix = PromptSequence.input(first.prefix, vector: vector)
        _ = try session.advance(to: prefix)
        let states = try session.hiddenStates(
            of: sequences.map { PromptSequence.input($0.suffix, vector: vector) },
            at: sequences.map(\.readPositions))
        return zip(sequences, states).map { sequence, states in
            heads(
                states, question.baseScores,
                ShownLinks(features.links, slots: sequence.slots))
        }
    }

    /// The soft tokens of a question.
    func projection(of features: PromptFeatures) -> PromptProjection {
        let tape = Tape(
            weights: weights.block, shard: GradientShard(network.layout, isFrozen: true))
        let projection = PromptProjection(network, on: tape)
        projection.project([features])
        return projection
    }

    /// The positions of a question under a choice of evidence.
    func sequence(_ question: PromptQuestion, showing mask: EvidenceMask) -> PromptSequence {
        PromptSequence(
            preset, context.segments, history: question.history.count,
            slots: question.evidence.pieces.indices.map { mask.shows($0) ? .evidence($0) : .null },
            titles: question.candidates.map(context.titles))
    }

    private func takeSession() throws(LanguageModelError) -> Session {
        let taken = spare.withLock { spare in
            defer { spare.session = nil }
            return spare.session
        }
        if let taken { return taken }
        return try Session(model, capacity: min(model.architecture.contextCount, 1024))
    }

    /// The head on the states of all slots and candidates.
    /// **Shape** states [(slots + candidates) · tokenWidth]
    private func heads(
        _ states: [Float], _ baseScores: [Float], _ links: ShownLinks
    ) -> [PromptScore] {
        let tape = Tape(
            weights: weights.block, shard: GradientShard(network.layout, isFrozen: true))
        let width = network.configuration.tokenWidth
        let parts = network.parts(
            tape.constant(tape.keep(states), rows: states.count / width, columns: width),
            baseScores: baseScores, links: links, on: tape)
        let (latent, text) = (tape.values(of: parts.latent), tape.values(of: parts.text))
        let evidence = parts.evidence.map { Array(tape.values(of: $0)) }
        return baseScores.indices.map { place in
            PromptScore(
                latent: latent[place], text: text[place], evidence: evidence?[place] ?? 0)
        }
    }
}

/// Weights that nobody writes any more.
///
/// Sendable by immutability: they are copied before the initialiser returns.
final class FrozenParameters: @unchecked Sendable {
    let block: ParameterBlock

    init(_ weights: ParameterBlock) { block = ParameterBlock(copying: weights) }
}

/// Where a prompt's learned part comes from.
public struct PromptProvenance: Sendable, Hashable, Codable {
    /// Seed of every random stream of the training.
    public var seed: UInt64
    /// Identifies the data trained on.
    public var dataset: String
    /// Name of the split.
    public var split: String
    /// Optimiser steps.
    public var step: Int
    /// Version of the model whose latents are read.
    public var parent: String
    /// Name of its file without the ending.
    public var parentFile: String
    /// Identifies the language model.
    public var languageModel: String

    /// Seed, step and the model whose latents are read, in words.
    var words: String { words(over: parent) }

    /// Seed, step and the model whose list is scored again, in words.
    ///
    /// - Parameter version: Of that model: the one trained with, or a version that learned on.
    public func words(over version: String) -> String {
        "prompt seed \(seed), step \(step); \(version)"
    }

    /// Names an origin.
    public init(
        seed: UInt64, dataset: String, split: String, step: Int, parent: String,
        parentFile: String, languageModel: String
    ) {
        self.seed = seed
        self.dataset = dataset
        self.split = split
        self.step = step
        self.parent = parent
        self.parentFile = parentFile
        self.languageModel = languageModel
    }
}
