/// What one case came to, at each cutoff of the evaluation.
public struct CaseOutcome: Sendable, Equatable {
    /// Dense user index.
    public let user: Int32
    /// Expected rank of the best target, counted from 1.
    public let rank: Double
    /// Expected reciprocal rank of the first target.
    public let reciprocalRank: Double
    /// Hit@k. **Shape** [cutoffs], as are the next two.
    public let hit: [Double]
    /// Recall@k.
    public let recall: [Double]
    /// NDCG@k.
    public let ndcg: [Double]

    /// Measures the ranking of one case.
    public init(user: Int32, ties: TieBlocks, cutoffs: [Int]) {
        let metrics = RankingMetrics(ties)
        self.user = user
        rank = metrics.rank
        reciprocalRank = metrics.reciprocalRank
        hit = cutoffs.map { metrics.hit(at: $0) }
        recall = cutoffs.map { metrics.recall(at: $0) }
        ndcg = cutoffs.map { metrics.ndcg(at: $0) }
    }

    /// Wraps values that were measured before.
    public init(
        user: Int32, rank: Double, reciprocalRank: Double, hit: [Double], recall: [Double],
        ndcg: [Double]
    ) {
        self.user = user
        self.rank = rank
        self.reciprocalRank = reciprocalRank
        self.hit = hit
        self.recall = recall
        self.ndcg = ndcg
    }
}

/// The metrics of a model under one protocol, case by case.
public struct EvaluationResult: Sendable, Equatable {
    /// Name of the model.
    public let model: String
    /// Version of the model's weights.
    public let version: String
    /// The protocol of every figure here.
    public let badge: ProtocolBadge
    /// The k of Hit@k, Recall@k and NDCG@k, ascending.
    public let cutoffs: [Int]
    /// One outcome a case, in the order of the cases.
    public let outcomes: [CaseOutcome]

    /// Wraps outcomes; each has a value for each cutoff.
    public init(
        model: String, version: String, badge: ProtocolBadge, cutoffs: [Int],
        outcomes: [CaseOutcome]
    ) {
        self.model = model
        self.version = version
        self.badge = badge
        self.cutoffs = cutoffs
        self.outcomes = outcomes
    }

    /// Means over cases by name: `hit@k`, `recall@k` and `ndcg@k` of each cutoff, `mrr`, `rank`.
    public var metrics: [String: Double] {
        var metrics = ["mrr": mean(\.reciprocalRank), "rank": mean(\.rank)]
        for (place, k) in cutoffs.enumerated() {
            metrics["hit@\(k)"] = mean(\.hit[place])
            metrics["recall@\(k)"] = mean(\.recall[place])
            metrics["ndcg@\(k)"] = mean(\.ndcg[place])
        }
        return metrics
    }

    /// Mean of a value over the cases; 0 without cases.
    public func mean(_ value: (CaseOutcome) -> Double) -> Double {
        guard !outcomes.isEmpty else { return 0 }
        return outcomes.reduce(0.0) { $0 + value($1) } / Double(outcomes.count)
    }

    /// Mean of each user's cases, so that users weigh the same however often they were asked.
    public func meanOfUser(_ value: (CaseOutcome) -> Double) -> [Int32: Double] {
        var sums: [Int32: (total: Double, count: Int)] = [:]
        for outcome in outcomes {
            sums[outcome.user, default: (0, 0)].total += value(outcome)
            sums[outcome.user, default: (0, 0)].count += 1
        }
        return sums.mapValues { $0.total / Double($0.count) }
    }
}
