/// One row of a comparison: two models on the same users, one metric.
public struct ComparisonRow: Sendable, Codable, Equatable {
    /// Name of the first model; differences are first - second.
    public let first: String
    /// Name of the second model.
    public let second: String
    /// The metric compared, such as `ndcg@10`.
    public let metric: String
    /// Student's paired test on the users both models were asked about.
    public let test: PairedTest
    /// p-value after Holm's correction over all rows of the comparison.
    public let holm: Double
    /// Bootstrap interval of d_z.
    public let dzInterval: BootstrapInterval
    /// McNemar's test, for hits; nil for other metrics.
    public let mcNemar: McNemarTest?
    /// Why the figures of this row may not be compared; nil when the protocols are equal.
    public let warning: String?
}

/// Compares a model with others, user by user.
///
/// Pairs are users, not seeds: with a few seeds, small effects cannot be significant (three seeds
/// need a d_z of 2.48). Users asked by one model only are left out and counted.
public struct ModelComparison: Sendable {
    /// One row for each other model and metric.
    public let rows: [ComparisonRow]
    /// Users asked by one of two models only, summed over the other models.
    public let unpairedUsers: Int

    /// Compares `first` with each of `others` on each metric.
    ///
    /// - Parameters:
    ///   - metrics: Names as in ``EvaluationResult/metrics``, such as `ndcg@10` and `hit@10`.
    ///   - resamples: Resamples of the bootstrap.
    ///   - seed: Seed of the bootstrap.
    /// - Throws: When a metric is not in a result or fewer than two users can be paired.
    public init(
        _ first: EvaluationResult, with others: [EvaluationResult], on metrics: [String],
        resamples: Int = 2_000, seed: UInt64
    ) throws(EvaluationError) {
        var drafts: [Draft] = []
        var unpaired = 0
        for other in others {
            for metric in metrics {
                let draft = try Draft(first, other, metric)
                if metric == metrics[0] { unpaired += draft.unpairedUsers }
                drafts.append(draft)
            }
        }
        let adjusted = holmAdjusted(drafts.map(\.test.p))
        rows = zip(drafts, adjusted).map { draft, holm in
            ComparisonRow(
                first: first.model, second: draft.second.model, metric: draft.metric,
                test: draft.test, holm: holm,
                dzInterval: BootstrapInterval(
                    dzOf: zip(draft.firstValues, draft.secondValues).map { $0 - $1 },
                    resamples: resamples, seed: seed),
                mcNemar: draft.metric.hasPrefix("hit@")
                    ? McNemarTest(draft.firstValues, draft.secondValues) : nil,
                warning: first.badge.warning(beside: draft.second.badge))
        }
        unpairedUsers = unpaired
    }
}

/// A row before the correction, which needs all rows.
private struct Draft {
    let second: EvaluationResult
    let metric: String
    let firstValues: [Double]
    let secondValues: [Double]
    let unpairedUsers: Int
    let test: PairedTest

    init(
        _ first: EvaluationResult, _ second: EvaluationResult, _ metric: String
    ) throws(EvaluationError) {
        self.second = second
        self.metric = metric
        let firstOfUser = first.meanOfUser(try first.value(named: metric))
        let secondOfUser = second.meanOfUser(try second.value(named: metric))
        let users = firstOfUser.keys.filter { secondOfUser[$0] != nil }.sorted()
        if users.count < 2 {
            throw EvaluationError(
                "\(first.model) and \(second.model) have \(users.count) users in common",
                hint: "evaluate both on the same split")
        }
        firstValues = users.map { firstOfUser[$0]! }
        secondValues = users.map { secondOfUser[$0]! }
        unpairedUsers = firstOfUser.count + secondOfUser.count - 2 * users.count
        test = PairedTest(firstValues, secondValues)
    }
}

extension EvaluationResult {
    /// The value of a case by the name of its metric.
    func value(named name: String) throws(EvaluationError) -> (CaseOutcome) -> Double {
        if name == "mrr" { return \.reciprocalRank }
        let parts = name.split(separator: "@")
        if parts.count == 2, let k = Int(parts[1]), let place = cutoffs.firstIndex(of: k) {
            switch parts[0] {
            case "hit": return { $0.hit[place] }
            case "recall": return { $0.recall[place] }
            case "ndcg": return { $0.ndcg[place] }
            default: break
            }
        }
        throw EvaluationError(
            "the result of \(model) holds no metric \"\(name)\"",
            hint: "it holds mrr and hit, recall and ndcg at \(cutoffs)")
    }
}
