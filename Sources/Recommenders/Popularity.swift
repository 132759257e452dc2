import Catalog

/// Ranks every user's catalogue by how often each item occurs in the training data.
///
/// `score(i) = number of training interactions with i`, repeats included. The control that any
/// personal model must beat; it knows neither the user nor the time.
public struct Popularity: Recommender {
    /// `popularity`.
    public let name = "popularity"
    /// Data and size it was counted on.
    public let version: String
    /// What a score is.
    public let scoreMeaning = "training interactions"

    private let counts: [Float]
    /// Item indices by descending count, ties by ascending index.
    private let order: [Int32]

    /// Counts the training interactions. O(interactions + items log items).
    ///
    /// - Parameter dataset: Hash of the data, for the version.
    public init(training: InteractionSequences, dataset: String) {
        var counts = [Int](repeating: 0, count: training.itemCount)
        for item in training.items { counts[Int(item)] += 1 }
        // Exact in a float up to 16 million interactions with one item.
        self.counts = counts.map(Float.init)
        order = counts.indices
            .sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }
            .map(Int32.init)
        version = "popularity data=\(dataset) interactions=\(training.interactionCount)"
    }

    /// Number of items scored.
    public var itemCount: Int { counts.count }

    /// The same counts for every request. **Shape** [requests.count][itemCount].
    public func scores(for requests: [ScoringRequest]) -> [[Float]] {
        // Copies on write: all rows share one array.
        [[Float]](repeating: counts, count: requests.count)
    }

    /// Walks the order found at the start; O(items asked about).
    public func topItems(
        _ count: Int, for request: ScoringRequest, where isCandidate: (Int32) -> Bool
    ) -> [ScoredItem] {
        var result: [ScoredItem] = []
        for item in order where result.count < count && isCandidate(item) {
            result.append(ScoredItem(item: item, score: counts[Int(item)]))
            if result.count == count { break }
        }
        return result
    }
}
