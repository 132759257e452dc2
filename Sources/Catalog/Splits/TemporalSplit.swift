/// The earlier events to train on, and the later ones in order as a stream.
public struct TemporalSplit: Sendable {
    /// Badge name, such as `temporal-70/30`.
    public let name: String
    /// The earlier part.
    public let training: InteractionSequences
    /// The later part in time order; ties keep the order given.
    public let stream: [Interaction]

    /// Cuts after a share of the events.
    ///
    /// - Parameters:
    ///   - interactions: Everything, in time order: `CatalogStore.interactionsInTimeOrder()`.
    ///   - trainingShare: Share of events before the cut, between 0 and 1. The cut counts events,
    ///     so events of one instant may lie on both sides; none before the cut is later than one
    ///     after it.
    public init(
        _ interactions: [Interaction], userCount: Int, itemCount: Int, trainingShare: Double = 0.7
    ) {
        precondition(
            (0...1).contains(trainingShare), "a share is between 0 and 1, not \(trainingShare)")
        let cut = Int((Double(interactions.count) * trainingShare).rounded())
        let percent = Int((trainingShare * 100).rounded())
        name = "temporal-\(percent)/\(100 - percent)"
        training = InteractionSequences(
            userCount: userCount, itemCount: itemCount, inTimeOrder: interactions[..<cut])
        stream = Array(interactions[cut...])
    }
}
