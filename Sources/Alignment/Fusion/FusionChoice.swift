/// How collaborative filtering and content become one latent.
public enum FusionChoice: String, Sendable, Hashable, Codable, CaseIterable {
    /// Side by side, the content side trained alone and the mix fitted on validation events.
    case concatenation
    /// The paper's: a gate over the available forms, learned jointly.
    case gated
    /// The mean of the available forms, learned jointly.
    case average
}

/// What stands for a missing modality in a fusion.
public enum MissingChoice: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nothing: only available forms are fused.
    case average
    /// A learned token for each modality, fused like any other form.
    case token
}
