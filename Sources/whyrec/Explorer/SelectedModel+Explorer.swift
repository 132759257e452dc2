import Alignment
import Catalog
import Recommenders
import Streaming

extension SelectedModel {
    /// How many of the newest events the model looks at.
    var windowLength: Int {
        switch recommender {
        case is SASRec, is AlignedModel: network?.configuration.length ?? 0
        case let neighbors as ItemKNN: neighbors.configuration.historyLength
        default: 0
        }
    }

    /// Vectors that tell items apart, for simulated users: the model's latents, or the attributes
    /// where it has none. **Shape** [itemCount][width].
    func itemVectors(_ links: ItemAttributes) -> [[Float]] {
        guard let latent = recommender as? any LatentRecommender else {
            return SimulatedUserSource.attributeVectors(links)
        }
        return (0..<Int32(latent.itemCount)).map(latent.itemLatent)
    }

    /// What the model panel says beside name and version.
    var facts: [(label: String, value: String)] {
        var facts: [(label: String, value: String)] = [("split", events.splitName)]
        if let loss { facts.append(("loss", loss)) }
        guard let network else { return facts }
        let shape = network.configuration
        facts += [
            ("width", "\(shape.width)"), ("blocks", "\(shape.blocks)"),
            ("heads", "\(shape.heads)"), ("dropout", "\(shape.dropout)"),
            ("block", shape.variant.rawValue),
        ]
        return facts
    }
}
