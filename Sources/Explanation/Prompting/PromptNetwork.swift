import Autodiff
import Layers

/// What is learned around the frozen language model: projectors of users and items, the encoder of
/// evidence, the null token, and the head that scores candidates.
///
/// Projectors are two layers with ReLU, from the latents to the width of a token (the paper's
/// settings). Their rows are normed to the length of the model's own embeddings, so that soft tokens
/// look like tokens from the first step. The head reads the last hidden state at each candidate, and
/// for each piece of evidence shown the hidden states of the piece and of the candidate it stands
/// behind: a small frozen model hardly carries a piece over to the candidates by itself.
struct PromptNetwork: Sendable {
    /// Widths.
    struct Configuration: Sendable, Hashable, Codable {
        /// Width of the latents.
        var latentWidth: Int
        /// Width of a token's embedding.
        var tokenWidth: Int
        /// Inner width of the projectors.
        var inner = 256
        /// Inner width of the head.
        var headInner = 64
        /// Deviation of the elements of the model's embeddings.
        var tokenScale: Float
        /// Factors that bring the elements of item and user latents to deviation 1.
        var itemScale: Float
        var userScale: Float
    }

    /// Two layers and a norm.
    struct Projector: Sendable {
        let first: Linear
        let second: Linear
        let norm: LayerNorm

        init(
            _ layout: inout ParameterLayout, key: String, inputs: Int,
            _ configuration: Configuration
        ) {
            first = Linear(
                &layout, keys: ["\(key).fc1"], inputs: inputs, outputs: configuration.inner)
            second = Linear(
                &layout, keys: ["\(key).fc2"], inputs: configuration.inner,
                outputs: configuration.tokenWidth)
            norm = LayerNorm(
                &layout, key: "\(key).norm", width: configuration.tokenWidth, epsilon: 1e-6)
        }

        func callAsFunction(_ input: Variable, on tape: Tape) -> Variable {
            norm(second(first(input, on: tape, isRectified: true), on: tape), on: tape)
        }
    }

    let configuration: Configuration
    let layout: ParameterLayout
    let user: Projector
    let item: Projector
    let evidence: Projector
    /// [tokenWidth, 1], a column so that a row of ones makes copies.
    let null: Parameter
    let headFirst: Linear
    let headSecond: Linear
    /// What a candidate, a piece and their figures say about a link, and what they say together.
    let linkCandidate: Linear
    let linkPiece: Linear
    let linkFigures: Linear
    let linkHidden: Linear
    let linkWorth: Linear
    /// How much the standardised latent score counts beside the head's. [1, 1]
    let trust: Parameter

    init(_ configuration: Configuration) {
        self.configuration = configuration
        var layout = ParameterLayout()
        user = Projector(&layout, key: "user", inputs: configuration.latentWidth, configuration)
        item = Projector(
            &layout, key: "item", inputs: Self.itemColumns(configuration), configuration)
        evidence = Projector(
            &layout, key: "evidence", inputs: Self.evidenceColumns(configuration), configuration)
        null = layout.add(
            [CheckpointEntry(key: "evidence.null", shape: [configuration.tokenWidth])],
            rows: configuration.tokenWidth, columns: 1,
            initialization: .normal(configuration.tokenScale))
        headFirst = Linear(
            &layout, keys: ["head.fc1"], inputs: configuration.tokenWidth,
            outputs: configuration.headInner)
        headSecond = Linear(
            &layout, keys: ["head.fc2"], inputs: configuration.headInner, outputs: 1)
        linkCandidate = Linear(
            &layout, keys: ["link.candidate"], inputs: configuration.tokenWidth,
            outputs: configuration.headInner)
        linkPiece = Linear(
            &layout, keys: ["link.piece"], inputs: configuration.tokenWidth,
            outputs: configuration.headInner)
        linkFigures = Linear(
            &layout, keys: ["link.figures"], inputs: EvidenceLink.figureCount,
            outputs: configuration.headInner)
        linkHidden = Linear(
            &layout, keys: ["link.fc1"], inputs: configuration.headInner,
            outputs: configuration.headInner)
        linkWorth = Linear(
            &layout, keys: ["link.fc2"], inputs: configuration.headInner, outputs: 1)
        trust = layout.add(
            [CheckpointEntry(key: "head.trust", shape: [1])], rows: 1, columns: 1,
            initialization: .zeros)
        self.layout = layout
    }

    /// Latent, standardised base score, and whether it is a candidate.
    static func itemColumns(_ configuration: Configuration) -> Int {
        configuration.latentWidth + 2
    }

    /// Latent, latents of the candidates it stands behind, one-hot kind, and four figures.
    static func evidenceColumns(_ configuration: Configuration) -> Int {
        2 * configuration.latentWidth + EvidenceKind.allCases.count + 4
    }

    /// Fills fresh weights.
    func initialize(_ weights: ParameterBlock, seed: UInt64) {
        weights.initialize(seed: seed)
        for projector in [user, item, evidence] {
            weights[projector.norm.gain].update(
                repeating: configuration.tokenScale, count: configuration.tokenWidth)
        }
        weights[trust].pointee = 1
        // A head that starts at zero leaves the ranking to the latent score.
        for layer in [headSecond, linkWorth] {
            weights[layer.weight].update(repeating: 0, count: configuration.headInner)
        }
    }

    /// Copies of the null token. **Shape** [ones.rows, tokenWidth]
    func nulls(_ ones: Variable, on tape: Tape) -> Variable {
        tape.linear(ones, weight: null, bias: nil)
    }

    /// What the scores of candidates are made of: trust · standardised latent score, what the head
    /// reads off their last hidden states, and what it reads off each link to a piece of evidence.
    ///
    /// **Shapes** states [slots + candidates, tokenWidth]; baseScores [candidates]; result
    /// [candidates, 1] each
    ///
    /// - Parameter states: Of the slots, then of the candidates.
    func parts(
        _ states: Variable, baseScores: [Float], links: ShownLinks, on tape: Tape
    ) -> Parts {
        let count = baseScores.count
        let slots = states.rows - count
        let candidates = tape.selectRows(
            states, rows: tape.keep((slots..<states.rows).map(Int32.init)), count: count)
        let latent = tape.combination(
            [tape.constant(tape.keep(baseScores), rows: count, columns: 1)], factors: trust)
        let text = headSecond(headFirst(candidates, on: tape, isRectified: true), on: tape)
        if links.count == 0 { return Parts(latent: latent, text: text, evidence: nil) }
        let targets = tape.keep(links.candidates)
        let asked = tape.selectRows(
            linkCandidate(candidates, on: tape), rows: targets, count: links.count)
        let pieces = tape.selectRows(states, rows: tape.keep(links.slots), count: links.count)
        let figures = tape.constant(
            tape.keep(links.figures), rows: links.count, columns: EvidenceLink.figureCount)
        let pair = linkFigures(
            figures, on: tape, residual: linkPiece(pieces, on: tape, residual: asked))
        let worth = linkWorth(linkHidden(pair, on: tape, isRectified: true), on: tape)
        return Parts(
            latent: latent, text: text,
            evidence: tape.sumRows(worth, into: targets, count: count))
    }

    /// The addends of scores. **Shape** [candidates, 1] each
    struct Parts {
        let latent: Variable
        let text: Variable
        /// Nil where nothing is shown.
        let evidence: Variable?

        /// The scores: the addends in their order.
        func sum(on tape: Tape) -> Variable {
            tape.sharedSum(([latent, text] + (evidence.map { [$0] } ?? [])).map { .init($0) })
        }
    }
}
