import Catalog
import Glibc
import Tensor

/// Ranks items by how often they occurred lately, seen from the moment of the question.
///
///     score(i, now) = sum over training events (i, t) with t < now of 2^(-(now - t) / halfLife)
///
/// Events at `now` or later do not count, whatever the split put into the training data: with
/// stamps of whole days, an event of the same day cannot be proved to be earlier. On data without
/// times the position in the source file stands in for milliseconds.
///
/// For each item the sum is kept as of each of its events, so a question costs one binary search an
/// item: at event n, `S_n = S_(n-1) * 2^(-(t_n - t_(n-1)) / halfLife) + 1`.
public struct RecentPopularity: Recommender {
    /// Thirty days: about the time over which the interest in a film or a product wanes, and long
    /// enough that sparse catalogues are not ranked by noise. Set it from the data where it matters.
    public static let defaultHalfLife: Duration = .seconds(30 * 86_400)

    /// `recent-popularity`.
    public let name = "recent-popularity"
    /// Data, size and half-life.
    public let version: String
    /// What a score is, half-life included.
    public let scoreMeaning: String
    /// Time after which an interaction counts half.
    public let halfLife: Duration
    /// Number of items scored.
    public let itemCount: Int

    private let halfLifeMilliseconds: Double
    /// Start of each item's events, and the end of the last one. **Shape** [itemCount + 1].
    private let offsets: [Int]
    /// Event times by item, ascending. **Shape** [interactions].
    private let times: [Int64]
    /// Decayed counts as of each event, parallel to `times`.
    private let sums: [Double]

    /// Sorts the training events by item and time. O(interactions log interactions).
    ///
    /// - Parameters:
    ///   - halfLife: Time after which an interaction counts half; more than zero.
    ///   - dataset: Hash of the data, for the version.
    public init(
        training: InteractionSequences, halfLife: Duration = defaultHalfLife, dataset: String
    ) {
        precondition(halfLife > .zero, "a half-life of \(halfLife) is not positive")
        self.halfLife = halfLife
        itemCount = training.itemCount
        let milliseconds = halfLife / .milliseconds(1)
        halfLifeMilliseconds = milliseconds
        (offsets, times) = Self.timesByItem(training)
        sums = Self.decayedCounts(offsets: offsets, times: times, halfLife: milliseconds)
        let days = milliseconds / 86_400_000
        version =
            "recent-popularity data=\(dataset) interactions=\(training.interactionCount)"
            + " half-life=\(days)d"
        scoreMeaning = "interactions, halved every \(days) days"
    }

    /// Decayed counts as of each request's `now`. **Shape** [requests.count][itemCount].
    ///
    /// A count that has halved some 150 times is zero in single precision.
    public func scores(for requests: [ScoringRequest]) -> [[Float]] {
        WorkerPool.shared.map(requests) { request in
            (0..<itemCount).map { score(item: $0, now: request.now) }
        }
    }

    private func score(item: Int, now: Int64) -> Float {
        var low = offsets[item]
        var high = offsets[item + 1]
        while low < high {
            let middle = (low + high) / 2
            if times[middle] < now { low = middle + 1 } else { high = middle }
        }
        guard low > offsets[item] else { return 0 }
        let age = Double(now) - Double(times[low - 1])
        return Float(sums[low - 1] * Self.decay(age, halfLifeMilliseconds))
    }

    private static func timesByItem(
        _ training: InteractionSequences
    )
        -> (offsets: [Int], times: [Int64])
    {
        var offsets = [Int](repeating: 0, count: training.itemCount + 1)
        for item in training.items { offsets[Int(item) + 1] += 1 }
        for item in 0..<training.itemCount { offsets[item + 1] += offsets[item] }
        var next = offsets
        var times = [Int64](repeating: 0, count: training.interactionCount)
        for (item, time) in zip(training.items, training.times) {
            times[next[Int(item)]] = time
            next[Int(item)] += 1
        }
        for item in 0..<training.itemCount { times[offsets[item]..<offsets[item + 1]].sort() }
        return (offsets, times)
    }

    private static func decayedCounts(
        offsets: [Int], times: [Int64], halfLife: Double
    )
        -> [Double]
    {
        var sums = [Double](repeating: 1, count: times.count)
        for item in 0..<offsets.count - 1 {
            for event in (offsets[item]..<offsets[item + 1]).dropFirst() {
                let age = Double(times[event]) - Double(times[event - 1])
                sums[event] += sums[event - 1] * decay(age, halfLife)
            }
        }
        return sums
    }

    private static func decay(_ age: Double, _ halfLife: Double) -> Double {
        exp2(-age / halfLife)
    }
}
