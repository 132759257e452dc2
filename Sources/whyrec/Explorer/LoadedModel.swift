import Catalog
import Recommenders
import Streaming

/// A model with the events it was trained on and those that came after.
struct LoadedModel {
    let recommender: any Recommender
    /// What the model has learned from, and all that may be known before the stream.
    let training: InteractionSequences
    /// The events after training, in order.
    let heldOut: [Interaction]
    /// Name of the split, for badges.
    let splitName: String
    /// Number of trained parameters; 0 for a model that counts.
    let parameterCount: Int
    /// How many of the newest events the model looks at.
    let windowLength: Int
    /// More to know, for the model panel.
    let facts: [(label: String, value: String)]
    /// Vectors that tell items apart, for simulated users. **Shape** [itemCount][width].
    let itemVectors: [[Float]]

    /// Loads a model of a workspace, or counts one of the controls on the spot.
    init(named name: String, in workspace: Workspace, store: CatalogStore) throws {
        let known = store.facts
        let split = TemporalSplit(
            try store.interactionsInTimeOrder(), userCount: known.users, itemCount: known.items,
            trainingShare: 0.95)
        training = split.training
        heldOut = split.stream
        splitName = split.name
        parameterCount = 0
        windowLength = 50
        facts = []
        switch name {
        case "popularity":
            recommender = Popularity(training: split.training, dataset: known.contentHash)
        case "recent-popularity":
            recommender = RecentPopularity(training: split.training, dataset: known.contentHash)
        default:
            recommender = ItemKNN(training: split.training, dataset: known.contentHash)
        }
        itemVectors = SimulatedUserSource.attributeVectors(try store.itemAttributes())
    }
}
