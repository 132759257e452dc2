import Alignment
import Recommenders
import Streaming
import Tensor

/// What a streamed event is asked, prepared once for all models that answer.
struct StreamQuestion: Sendable {
    /// The event's item.
    let target: Int32
    /// Items of the history without duplicates; empty unless somebody ranks the whole catalogue.
    let excluded: [Int32]
    /// How many items were known just before the event.
    let knownCount: Int
    /// Sampled competitors of each rule, empty for a full one. **Shape** [rules][…].
    let samples: [[Int32]]
    /// What is true of the event, whoever answers.
    let traits: EventTraits
}

/// What is true of an event just before it, packed.
struct EventTraits: OptionSet, Sendable {
    let rawValue: UInt8

    /// Its user had no event before.
    static let newUser = EventTraits(rawValue: 1)
    /// Its item had no event before, by anybody: nothing can rank it.
    static let newItem = EventTraits(rawValue: 2)
    /// The user had the item before: it is no candidate.
    static let repeated = EventTraits(rawValue: 4)
    /// The user had at least five events before the stream.
    static let knownUser = EventTraits(rawValue: 8)
    /// The user had an event, but none within the last hour.
    static let returning = EventTraits(rawValue: 16)
    /// The item had fewer than five events before.
    static let coldItem = EventTraits(rawValue: 32)

    /// Whether the target can be placed among candidates.
    var isAsked: Bool { isDisjoint(with: [.newItem, .repeated]) }
    /// Whether the lenient figures count the event.
    var isScored: Bool { isAsked && !contains(.newUser) }
}

/// Where a target stands among its candidates; with one target, this is all a metric needs.
struct TargetRank: Sendable, Equatable {
    /// Candidates that score strictly higher.
    let above: Int32
    /// Candidates with the target's score, itself among them.
    let size: Int32

    /// The ties as the metrics read them.
    var ties: TieBlocks {
        TieBlocks(block: TieBlocks.Block(above: Int(above), size: Int(size), targets: 1))
    }

    /// Hit@k and NDCG@k, expected over the orders of tied candidates.
    func metrics(at k: Int) -> (hit: Double, ndcg: Double) {
        // Nearly all targets are far down or not tied.
        if Int(above) >= k { return (0, 0) }
        let metrics = RankingMetrics(ties)
        return (metrics.hit(at: k), metrics.ndcg(at: k))
    }
}

extension StreamQuestion {
    /// Places the target by the scores of all items.
    ///
    /// - Parameters:
    ///   - place: Which rule.
    ///   - order: ``KnownCatalogue/order`` at any later moment.
    func rank(
        by scores: UnsafeBufferPointer<Float>, rule: StreamCandidates, place: Int, order: [Int32]
    ) -> TargetRank {
        let threshold = scores[Int(target)]
        var counts: ScoreCounts
        var others: Int
        switch rule {
        case .sampled:
            counts = ScoreCounts(of: samples[place], in: scores, against: threshold)
            others = samples[place].count
        case .full:
            counts = ScoreCounts(of: scores, against: threshold)
            counts.remove(threshold, against: threshold)
            for item in excluded { counts.remove(scores[Int(item)], against: threshold) }
            for item in order[knownCount...] {
                counts.remove(scores[Int(item)], against: threshold)
            }
            others = knownCount - excluded.count - 1
        }
        // A target without a number stands behind every candidate.
        if threshold.isNaN { return TargetRank(above: Int32(others), size: 1) }
        return TargetRank(above: Int32(counts.greater), size: Int32(counts.equal + 1))
    }
}

extension ScoreCounts {
    /// Counts among the scores of some items.
    init(of items: [Int32], in scores: UnsafeBufferPointer<Float>, against threshold: Float) {
        greater = 0
        equal = 0
        for item in items {
            let score = scores[Int(item)]
            greater += score > threshold ? 1 : 0
            equal += score == threshold ? 1 : 0
        }
    }
}
