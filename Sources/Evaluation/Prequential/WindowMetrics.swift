/// What one model came to in one window of a stream, measured before anything was learned from it.
///
/// An event of an unknown item cannot be predicted, and of an unknown user only what suits
/// everybody. Three figures are given, with the counts. The **lenient** one passes such events
/// over; the **strict** one counts them as misses; that of **all rows** asks about new users like
/// about any others and counts new items as misses.
public struct WindowMetrics: Sendable, Codable, Equatable {
    /// Number of the window, counted from 0; windows of time without events have none.
    public let window: Int
    /// Time of its first event in simulated milliseconds.
    public let start: Int64
    /// Time of its last event.
    public let end: Int64
    /// Events in it.
    public let events: Int
    /// Events that the lenient figures count.
    public let scored: Int
    /// Events of users without any earlier event.
    public let newUsers: Int
    /// Events of items without any earlier event, their users known.
    public let newItems: Int
    /// Events whose item the user had before: no candidates, in none of the figures.
    public let repeats: Int
    /// Hit@k over the scored events; nil without any.
    public let hit: Double?
    /// NDCG@k over the scored events; nil without any.
    public let ndcg: Double?
    /// Hit@k with unknown users and items as misses; nil without events.
    public let strictHit: Double?
    /// NDCG@k with unknown users and items as misses; nil without events.
    public let strictNDCG: Double?
    /// Hit@k with unknown users asked like others; nil without events.
    public let allHit: Double?
    /// NDCG@k with unknown users asked like others; nil without events.
    public let allNDCG: Double?

    /// Two quantiles of a time.
    public struct Quantiles: Sendable, Codable, Equatable {
        /// The median.
        public let p50: Double
        /// The 95 % quantile.
        public let p95: Double

        /// Quantiles of measured times; nil without any.
        public init?(_ times: [Double]) {
            if times.isEmpty { return nil }
            let sorted = times.sorted()
            p50 = sorted[(sorted.count - 1) / 2]
            p95 = sorted[(sorted.count - 1) * 95 / 100]
        }
    }
}

/// Sums over the events of a window, or of a whole stream, under one rule.
struct WindowTally: Sendable {
    private(set) var events = 0
    private(set) var start: Int64 = 0
    private(set) var end: Int64 = 0
    private var scored = 0
    private var newUsers = 0
    private var newItems = 0
    private var repeats = 0
    /// Over the scored events, and over all rows.
    private var lenient = (hit: 0.0, ndcg: 0.0)
    private var all = (hit: 0.0, ndcg: 0.0)

    mutating func add(_ time: Int64, _ traits: EventTraits, _ values: (hit: Double, ndcg: Double)) {
        if events == 0 { start = time }
        end = time
        events += 1
        if traits.contains(.repeated) {
            repeats += 1
            return
        }
        all.hit += values.hit
        all.ndcg += values.ndcg
        if traits.contains(.newUser) {
            newUsers += 1
        } else if traits.contains(.newItem) {
            newItems += 1
        } else {
            scored += 1
            lenient.hit += values.hit
            lenient.ndcg += values.ndcg
        }
    }

    func metrics(number: Int) -> WindowMetrics {
        let strict = scored + newUsers + newItems
        func mean(_ sum: Double, _ count: Int) -> Double? { count > 0 ? sum / Double(count) : nil }
        return WindowMetrics(
            window: number, start: start, end: end, events: events, scored: scored,
            newUsers: newUsers, newItems: newItems, repeats: repeats,
            hit: mean(lenient.hit, scored), ndcg: mean(lenient.ndcg, scored),
            strictHit: mean(lenient.hit, strict), strictNDCG: mean(lenient.ndcg, strict),
            allHit: mean(all.hit, strict), allNDCG: mean(all.ndcg, strict))
    }
}
