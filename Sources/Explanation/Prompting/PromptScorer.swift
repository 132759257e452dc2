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
/// its soft token and its title. The head reads the last hidden state at each candidate.
///
///     score = trust · standardised latent score + head(h_candidate)
///
/// What stands before the evidence is computed once and shared by all choices of evidence asked
/// about together. The scores of a question do not depend on what is asked beside it.
public final class PromptScorer: Sendable {
    /// Where the learned part comes from.
    public let provenance: PromptProvenance

    let network: PromptNetwork
    private let context: PromptContext
    let weights: FrozenParameters
    /// A session that remembers the last prompt; whoever comes while it is taken makes their own.
    private let spare = Mutex<SpareSession>(SpareSession())

    private struct SpareSession: ~Copyable {
        // A session is driven by one thread at a time: whoever took it out of here.
        nonisolated(unsafe) var session: Session?
    }

    /// - Parameter weights: Copied.
    init(
        _ network: PromptNetwork, weights: ParameterBlock, context: PromptContext,
        provenance: PromptProvenance
    ) {
        self.network = network
        self.weights = FrozenParameters(weights)
        self.context = context
        self.provenance = provenance
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
        let tape = Tape(
            weights: weights.block, shard: GradientShard(network.layout, isFrozen: true))
        let projection = PromptProjection(network, on: tape)
        projection.project([
            PromptFeatures(question, network.configuration, itemLatent: context.itemLatent)
        ])
        let sequences = choices.map { sequence(question, showing: $0) }
        guard let first = sequences.first else { return [] }
        let session = try takeSession()
        defer { spare.withLock { $0.session = session } }
        let vector = { (row: SoftRow) in projection.vector(row, of: 0) }
        let prefix = PromptSequence.input(first.prefix, vector: vector)
        _ = try session.advance(to: prefix)
        let states = try session.hiddenStates(
            of: sequences.map { PromptSequence.input($0.suffix, vector: vector) },
            at: sequences.map(\.candidatePositions))
        return states.map { heads($0, question.baseScores) }
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

    /// The head on the states of all candidates. **Shape** states [candidates · tokenWidth]
    private func heads(_ states: [Float], _ baseScores: [Float]) -> [Float] {
        let tape = Tape(
            weights: weights.block, shard: GradientShard(network.layout, isFrozen: true))
        let arena = Arena()
        let (rows, base) = (arena.allocate(states.count), arena.allocate(baseScores.count))
        for (place, value) in states.enumerated() { rows[place] = value }
        for (place, value) in baseScores.enumerated() { base[place] = value }
        let count = baseScores.count
        let scores = network.scores(
            tape.constant(rows, rows: count, columns: network.configuration.tokenWidth),
            baseScores: tape.constant(base, rows: count, columns: 1), on: tape)
        return Array(tape.values(of: scores))
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
    var words: String { "prompt seed \(seed), step \(step); \(parent)" }

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
