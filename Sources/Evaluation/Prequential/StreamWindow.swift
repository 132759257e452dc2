/// How a stream is cut into windows.
public enum StreamWindow: Sendable, Equatable {
    /// A number of events, at least 1.
    case events(Int)
    /// A span of simulated milliseconds, at least 1, counted from the first event.
    case milliseconds(Int64)

    /// Reads `500` (events), `30m`, `1h`, `1d` or `90s`; throws an error that names the forms.
    public init(_ text: String) throws(EvaluationError) {
        let units: [Character: Int64] = [
            "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000,
        ]
        if let count = Int(text), count >= 1 {
            self = .events(count)
        } else if let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()),
            count >= 1, !count.multipliedReportingOverflow(by: unit).overflow
        {
            self = .milliseconds(count * unit)
        } else {
            throw EvaluationError(
                "\"\(text)\" is not a window",
                hint: "give a number of events such as 1000, or a time such as 30m, 1h or 1d")
        }
    }
}

/// What one window of a stream came to, measured before anything was learned from it.
///
/// An event of an unknown user or item cannot be predicted. The **strict** figures count it as a
/// miss, the **lenient** ones pass it over; both are given, with the counts.
public struct WindowMetrics: Sendable, Codable, Equatable {
    /// Number of the window, counted from 0; windows of time without events have none.
    public let window: Int
    /// Time of its first event in simulated milliseconds.
    public let start: Int64
    /// Time of its last event.
    public let end: Int64
    /// Events in it.
    public let events: Int
    /// Events that could be scored.
    public let scored: Int
    /// Events of users without any earlier event.
    public let newUsers: Int
    /// Events of items without any earlier event, their users known.
    public let newItems: Int
    /// Events whose item the user had before: no candidates, in neither figure.
    public let repeats: Int
    /// Hit@k over the scored events; nil without any.
    public let hit: Double?
    /// NDCG@k over the scored events; nil without any.
    public let ndcg: Double?
    /// Hit@k with unknown users and items as misses; nil without events.
    public let strictHit: Double?
    /// NDCG@k with unknown users and items as misses; nil without events.
    public let strictNDCG: Double?
    /// Median milliseconds for scoring and ranking one event, and the 95 % quantile; nil without
    /// scored events.
    public let milliseconds: Quantiles?

    /// Two quantiles of a time.
    public struct Quantiles: Sendable, Codable, Equatable {
        /// The median.
        public let p50: Double
        /// The 95 % quantile.
        public let p95: Double
    }
}
