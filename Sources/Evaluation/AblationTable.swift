/// Variants of a model beside the whole model, each over several seeds: the figures of an ablation
/// table, with paired tests against the whole model.
///
/// Users are the pairs. Seed by seed the users of one seed are tested; together, each user's
/// difference is first averaged over the seeds, so that a user counts once however many seeds there
/// are. Holm's correction runs over all rows and metrics of the table, and for the tests seed by
/// seed over the seeds too.
public struct AblationTable: Sendable {
    /// A variant and what it came to under each seed.
    public struct Contender: Sendable {
        /// What the row is called.
        public let name: String
        /// One result a seed, in the order of the seeds; nil where there is none yet.
        public let results: [EvaluationResult?]

        /// Names a variant.
        public init(name: String, results: [EvaluationResult?]) {
            self.name = name
            self.results = results
        }
    }

    /// A metric over the seeds.
    public struct Figure: Sendable, Codable, Equatable {
        /// Mean over the seeds.
        public let mean: Double
        /// Deviation of a sample (n - 1); nil for fewer than two seeds.
        public let sd: Double?
        /// The value under each seed; nil where there is none.
        public let values: [Double?]

        /// Nil without a single value.
        public init?(_ values: [Double?]) {
            let known = values.compactMap(\.self)
            guard !known.isEmpty else { return nil }
            let moments = SampleMoments(known)
            mean = moments.mean
            sd = known.count > 1 ? moments.deviation : nil
            self.values = values
        }
    }

    /// One metric of a row against the reference: differences are row - reference.
    public struct Comparison: Sendable, Codable, Equatable {
        /// The test of one seed.
        public struct Seed: Sendable, Codable, Equatable {
            /// Place among the seeds.
            public let seed: Int
            /// Over the users of that seed.
            public let test: PairedTest
            /// p after Holm's correction over rows, metrics and seeds.
            public let holm: Double
        }

        /// The metric, such as `hit@10`.
        public let metric: String
        /// Over users, each with the mean of the seeds that asked it.
        public let pooled: PairedTest
        /// p after Holm's correction over rows and metrics.
        public let pooledHolm: Double
        /// Seed by seed.
        public let seeds: [Seed]
        /// Over the means of the seeds, as papers test: with three, only an effect of d_z 2.48 is
        /// found. Nil for fewer than two seeds.
        public let overSeeds: PairedTest?
    }

    /// A row.
    public struct Row: Sendable {
        /// What it is called.
        public let name: String
        /// By metric; none where no seed was measured.
        public let figures: [String: Figure]
        /// In the order of the metrics; empty for the reference and where nothing can be paired.
        public let comparisons: [Comparison]
        /// Why the row may not be compared with the reference; nil when the protocols are equal.
        public let warning: String?
    }

    /// The rows in the order of the contenders.
    public let rows: [Row]

    /// Compares contenders with one of them.
    ///
    /// Seeds are paired by place. A row under another protocol, or without a seed in common, gets
    /// figures but no tests, and its warning says why.
    ///
    /// - Parameters:
    ///   - reference: Place of the whole model.
    ///   - metrics: Names as in ``EvaluationResult/metrics``.
    /// - Throws: When a metric is not in a result.
    public init(
        _ contenders: [Contender], reference: Int, metrics: [String]
    ) throws(EvaluationError) {
        precondition(contenders.indices.contains(reference), "reference \(reference)")
        let whole = contenders[reference]
        var drafts: [Draft] = []
        var warnings: [String?] = []
        for (place, contender) in contenders.enumerated() {
            let pairs = contender.pairs(with: whole)
            warnings.append(
                place == reference
                    ? nil : contender.warning(beside: whole, isPaired: !pairs.isEmpty))
            if place == reference || pairs.isEmpty { continue }
            for metric in metrics {
                let draft = try Draft(row: place, metric: metric, pairs)
                if !draft.seeds.isEmpty { drafts.append(draft) }
            }
        }
        let pooled = holmAdjusted(drafts.map(\.pooled.p))
        let single = holmAdjusted(drafts.flatMap { $0.seeds.map(\.test.p) })
        var next = 0
        var comparisons = [[Comparison]](repeating: [], count: contenders.count)
        for (draft, holm) in zip(drafts, pooled) {
            let seeds = draft.seeds.enumerated().map { offset, seed in
                Comparison.Seed(seed: seed.seed, test: seed.test, holm: single[next + offset])
            }
            next += seeds.count
            comparisons[draft.row].append(
                Comparison(
                    metric: draft.metric, pooled: draft.pooled, pooledHolm: holm, seeds: seeds,
                    overSeeds: draft.overSeeds))
        }
        var rows: [Row] = []
        for (place, contender) in contenders.enumerated() {
            var figures: [String: Figure] = [:]
            for metric in metrics {
                figures[metric] = Figure(
                    try contender.results.map { (result) throws(EvaluationError) in
                        guard let result else { return nil }
                        return result.mean(try result.value(named: metric))
                    })
            }
            rows.append(
                Row(
                    name: contender.name, figures: figures, comparisons: comparisons[place],
                    warning: warnings[place]))
        }
        self.rows = rows
    }
}

/// A metric of a row before the corrections, which need all rows.
private struct Draft {
    let row: Int
    let metric: String
    let pooled: PairedTest
    let seeds: [(seed: Int, test: PairedTest)]
    let overSeeds: PairedTest?

    init(
        row: Int, metric: String,
        _ pairs: [(seed: Int, row: EvaluationResult, whole: EvaluationResult)]
    ) throws(EvaluationError) {
        self.row = row
        self.metric = metric
        var seeds: [(seed: Int, test: PairedTest)] = []
        var sums: [Int32: (row: Double, whole: Double, count: Double)] = [:]
        for pair in pairs {
            let first = pair.row.meanOfUser(try pair.row.value(named: metric))
            let second = pair.whole.meanOfUser(try pair.whole.value(named: metric))
            let users = first.keys.filter { second[$0] != nil }.sorted()
            guard users.count >= 2 else { continue }
            let values = users.map { (first[$0] ?? 0, second[$0] ?? 0) }
            seeds.append((pair.seed, PairedTest(values.map(\.0), values.map(\.1))))
            for (user, value) in zip(users, values) {
                let sum = sums[user] ?? (0, 0, 0)
                sums[user] = (sum.row + value.0, sum.whole + value.1, sum.count + 1)
            }
        }
        self.seeds = seeds
        let users = sums.sorted { $0.key < $1.key }.map(\.value)
        // Without a seed the draft is dropped; a test needs two pairs all the same.
        pooled =
            users.count < 2
            ? PairedTest([0, 0], [0, 0])
            : PairedTest(users.map { $0.row / $0.count }, users.map { $0.whole / $0.count })
        overSeeds =
            seeds.count < 2
            ? nil : PairedTest(seeds.map(\.test.firstMean), seeds.map(\.test.secondMean))
    }
}

extension AblationTable.Contender {
    /// The seeds under which both were measured alike.
    fileprivate func pairs(
        with whole: Self
    ) -> [(seed: Int, row: EvaluationResult, whole: EvaluationResult)] {
        zip(results, whole.results).enumerated().compactMap { seed, pair in
            guard let row = pair.0, let other = pair.1,
                row.badge.warning(beside: other.badge) == nil
            else { return nil }
            return (seed, row, other)
        }
    }

    /// Why this row may not stand beside another; nil when nothing speaks against it.
    fileprivate func warning(beside whole: Self, isPaired: Bool) -> String? {
        guard let own = results.compactMap(\.self).first?.badge,
            let other = whole.results.compactMap(\.self).first?.badge
        else { return nil }
        if let warning = own.warning(beside: other) { return warning }
        return isPaired ? nil : "no seed was measured for both"
    }
}
