/// A part of the model that can be switched off to see what it is worth.
///
/// The first group changes how a trained model scores and takes effect at once; the second changes
/// how the online adapter learns, so its effect needs the stream to be learned again; `pq` changes
/// how candidates are found.
public enum ModelPart: String, Sendable, CaseIterable, Codable, Hashable {
    /// The online adapter: without it the frozen model serves.
    case adapter
    /// The adapter's gate: without it the correction is added whole.
    case gate
    /// The averaged weights: without them the raw ones serve.
    case ema
    /// Text features of items.
    case text
    /// Image features of items.
    case image
    /// Audio features of items.
    case audio
    /// The prompt that scores the best of a list again: without it the first stage ranks alone.
    case prompt
    /// The evidence in the prompt: without it all of its slots show nothing.
    case evidence
    /// Elastic weight consolidation in the online objective.
    case ewc
    /// Earlier events mixed into every step.
    case replay
    /// The pull of the adapted latent to the frozen one.
    case distillation
    /// The contrastive term of the objective.
    case alignment
    /// The reconstruction term of the objective.
    case reconstruction
    /// Product-quantised retrieval: without it the scan is exact.
    case pq

    /// True when switching the part takes effect without learning anything again.
    public var actsAtOnce: Bool {
        switch self {
        case .adapter, .gate, .ema, .text, .image, .audio, .prompt, .evidence, .pq: true
        case .ewc, .replay, .distillation, .alignment, .reconstruction: false
        }
    }
}
