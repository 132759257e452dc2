import Recommenders

/// A model that knows items from their features as well, so that the online objective can hold
/// adapted latents to them.
public protocol SideLatentSource: LatentRecommender {
    /// Width of side latents.
    var sideWidth: Int { get }

    /// The frozen side latent of an item, of length one; nil for an item without features.
    /// **Shape** [sideWidth].
    func sideLatent(_ item: Int32) -> [Float]?
}
