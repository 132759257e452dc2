import Catalog
import Recommenders

/// An event with what the model could know just before it: the unit the online adapter learns from.
public struct ObservedEvent: Sendable, Equatable {
    /// Who, what and when.
    public let interaction: Interaction
    /// The question as it stood just before the event; its history holds earlier events only.
    public let request: ScoringRequest
    /// The frozen model's latent of that question. **Shape** [latentWidth].
    public let userLatent: [Float]

    /// Makes an observed event.
    public init(interaction: Interaction, request: ScoringRequest, userLatent: [Float]) {
        self.interaction = interaction
        self.request = request
        self.userLatent = userLatent
    }
}
