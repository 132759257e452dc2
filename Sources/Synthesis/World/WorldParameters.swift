/// Every number of the generative model that is not its size.
public struct WorldParameters: Sendable, Equatable, Codable {
    /// Mean share of each reason before it is redrawn per user: Ω_r. They add to 1.
    public var shares: [TrueReason.Kind: Double] = [
        .theme: 0.26, .style: 0.20, .mood: 0.20, .circle: 0.12, .trend: 0.08, .popularity: 0.09,
        .noise: 0.05,
    ]
    /// Mass of a user's favourite value of a trait: τ(first).
    public var firstTaste = 0.68
    /// Mass of the second favourite: τ(second). The rest is spread evenly over the other values.
    public var secondTaste = 0.24
    /// How much likelier a film is within a draw when it has the first favourite of another trait.
    public var firstTilt = 12.0
    /// The same for the second favourite.
    public var secondTilt = 5.0
    /// Probability that a draw for a taste follows a film of the history: c.
    public var anchorChance = 0.7
    /// How fast older films lose their pull as anchors, an event: δ.
    public var anchorDecay = 0.85
    /// Films of the history that can be anchors, newest first.
    public var anchorReach = 30
    /// Probability that a member's favourite of a trait is the circle's own.
    public var circleLikeness = 0.35
    /// Share of users who belong to a circle.
    public var circleShare = 0.7
    /// Smallest and largest circle.
    public var circleSizes = 4...8
    /// How long a friend's film stays talked about, in days.
    public var circleMemoryDays = 14.0
    /// When tastes drift, as shares of the days.
    public var driftMoments = [0.45, 0.75, 0.88]
    /// Share of users whose taste drifts at each of them.
    public var driftShare = 0.35
    /// Probability that a drifting taste turns to the value that is in fashion then.
    public var fashionChance = 0.75
    /// Trends for each 30 days.
    public var trendsPerMonth = 8.0
    /// Length of a trend in days.
    public var trendDays = 6.0...14.0
    /// Probability that a trend is about a film that appears within the trend.
    public var premiereChance = 0.5
    /// Share of films that appear in the last part of the record: the cold ones.
    public var lateShare = 0.15
    /// Where the last part begins, as a share of the days.
    public var lateMoment = 0.8
    /// Share of films that appear anywhere before.
    public var middleShare = 0.15
    /// Share of users who join after the beginning.
    public var joiningShare = 0.35
    /// Probability that an item lacks its description, its poster, its sound: each drawn alone.
    public var missingShare = 0.1
    /// Popularity falls with the rank k as (k + offset)^-3/4.
    public var popularityOffset = 3.0

    /// The parameters of the bundled world.
    public init() {}
}
