/// What a removal test found for one row, as plain numbers.
public struct FaithfulnessCase: Sendable, Equatable, Codable {
    /// Whose row it is; intervals draw users.
    public var user: Int32
    /// m(x) - m(x without evidence), probability over the list.
    public var comprehensiveness: Double
    /// m(x) - m(evidence alone), probability over the list.
    public var sufficiency: Double
    /// The same two averaged over growing sets of evidence.
    public var aopcComprehensiveness: Double
    /// See `aopcComprehensiveness`.
    public var aopcSufficiency: Double
    /// Drop of the score in standard deviations of the list.
    public var drop: Double
    /// Whether the drop is above the 95th percentile of random removals; nil without controls.
    public var isAboveControls: Bool?
    /// The verdict in words.
    public var verdict: String
    /// Share of claims whose mentions are all in the evidence.
    public var grounding: Double
    /// Jaccard index of what nearby questions cite; nil where there is only one question.
    public var stability: Double?
    /// Drop minus the 95th percentile of random removals; nil without controls.
    public var margin: Double?
    /// The same of somebody else's evidence in the place of one's own: what the score with it has
    /// above the score without any, minus that percentile. Nil without controls or somebody else.
    public var swappedMargin: Double?
    /// Kendall's tau of mention and weight; nil where weights do not differ.
    public var agreement: Double?

    /// Collects what was found.
    public init(
        user: Int32, comprehensiveness: Double, sufficiency: Double, aopcComprehensiveness: Double,
        aopcSufficiency: Double, drop: Double, isAboveControls: Bool?, verdict: String,
        grounding: Double, stability: Double?, agreement: Double?, margin: Double? = nil,
        swappedMargin: Double? = nil
    ) {
        self.user = user
        self.comprehensiveness = comprehensiveness
        self.sufficiency = sufficiency
        self.aopcComprehensiveness = aopcComprehensiveness
        self.aopcSufficiency = aopcSufficiency
        self.drop = drop
        self.isAboveControls = isAboveControls
        self.verdict = verdict
        self.grounding = grounding
        self.stability = stability
        self.agreement = agreement
        self.margin = margin
        self.swappedMargin = swappedMargin
    }
}

/// A mean over cases with the 95 % interval of drawing users anew.
public struct IntervalMean: Sendable, Equatable, Codable {
    /// Mean over the cases that have the figure.
    public let mean: Double
    /// Nil for fewer than two users.
    public let interval: BootstrapInterval?
    /// Cases that have the figure.
    public let cases: Int

    /// - Parameter groups: Values of each user; a user's own values are drawn together.
    init?(_ groups: [[Double]], seed: UInt64, resamples: Int) {
        let groups = groups.filter { !$0.isEmpty }
        let values = groups.flatMap { $0 }
        guard !values.isEmpty else { return nil }
        mean = values.reduce(0, +) / Double(values.count)
        cases = values.count
        interval =
            groups.count < 2
            ? nil : BootstrapInterval(meanOf: groups, resamples: resamples, seed: seed)
    }
}

/// Faithfulness over a sample of rows.
public struct FaithfulnessFigures: Sendable, Equatable, Codable {
    /// ERASER, probability over the list: higher is better.
    public let comprehensiveness: IntervalMean?
    /// ERASER: near 0 is better.
    public let sufficiency: IntervalMean?
    /// Averaged over growing sets of evidence.
    public let aopcComprehensiveness: IntervalMean?
    /// Averaged over growing sets of evidence.
    public let aopcSufficiency: IntervalMean?
    /// Drop in standard deviations of the list.
    public let drop: IntervalMean?
    /// Share of cases with a drop above the controls' 95th percentile, among those with controls.
    /// By chance it is at most .05.
    public let shareAboveControls: IntervalMean?
    /// How well the margin tells true evidence from somebody else's in the same slots, among the
    /// cases that have both: .5 by chance.
    public let separation: AreaUnderCurve?
    /// Share of each verdict among all cases, by its words.
    public let verdicts: [String: IntervalMean]
    /// Mean share of grounded claims.
    public let grounding: IntervalMean?
    /// Mean Jaccard index of nearby questions.
    public let stability: IntervalMean?
    /// Mean Kendall's tau of mention and weight.
    public let agreement: IntervalMean?

    /// Sums up cases.
    ///
    /// - Parameter verdicts: All verdicts there are; those that never came get share 0.
    public init(
        _ cases: [FaithfulnessCase], verdicts: [String], seed: UInt64, resamples: Int = 2_000
    ) {
        let users = Dictionary(grouping: cases, by: \.user)
            .sorted { $0.key < $1.key }.map(\.value)
        func mean(_ value: (FaithfulnessCase) -> Double?) -> IntervalMean? {
            IntervalMean(users.map { $0.compactMap(value) }, seed: seed, resamples: resamples)
        }
        comprehensiveness = mean(\.comprehensiveness)
        sufficiency = mean(\.sufficiency)
        aopcComprehensiveness = mean(\.aopcComprehensiveness)
        aopcSufficiency = mean(\.aopcSufficiency)
        drop = mean(\.drop)
        shareAboveControls = mean { $0.isAboveControls.map { $0 ? 1 : 0 } }
        separation = AreaUnderCurve(
            users.map { cases in
                let both = cases.filter { $0.margin != nil && $0.swappedMargin != nil }
                return .init(
                    positives: both.compactMap(\.margin),
                    negatives: both.compactMap(\.swappedMargin))
            }, resamples: resamples, seed: seed)
        var shares: [String: IntervalMean] = [:]
        for verdict in verdicts { shares[verdict] = mean { $0.verdict == verdict ? 1 : 0 } }
        self.verdicts = shares
        grounding = mean(\.grounding)
        stability = mean(\.stability)
        agreement = mean(\.agreement)
    }
}
