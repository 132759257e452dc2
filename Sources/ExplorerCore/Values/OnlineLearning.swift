/// How the stream is cut into windows: each is measured whole before anything is learned from it.
public enum WindowLength: Sendable, Hashable {
    /// So many events.
    case events(Int)
    /// So many minutes of the simulated clock.
    case minutes(Int)

    /// The lengths that `w` goes through.
    public static let steps: [WindowLength] = [
        .events(250), .events(500), .events(1_000), .minutes(30), .minutes(60), .minutes(1_440),
    ]

    /// The next length, after the last one the first.
    public var next: WindowLength {
        guard let index = Self.steps.firstIndex(of: self) else { return Self.steps[0] }
        return Self.steps[(index + 1) % Self.steps.count]
    }

    /// In words, such as `1,000 events` or `1 h`.
    public var label: String {
        switch self {
        case .events(let count): grouped(count) + " events"
        case .minutes(let count) where count >= 1_440 && count.isMultiple(of: 1_440):
            count == 1_440 ? "1 day" : "\(count / 1_440) days"
        case .minutes(let count) where count >= 60 && count.isMultiple(of: 60): "\(count / 60) h"
        case .minutes(let count): "\(count) min"
        }
    }
}

/// A term of what the adapter's steps lower.
public struct LossTerm: Sendable, Equatable {
    /// Its name, such as `rank`.
    public let name: String
    /// Its mean over the steps.
    public let value: Double

    /// Makes a term.
    public init(_ name: String, _ value: Double) {
        self.name = name
        self.value = value
    }
}

/// What the adapter learned at the end of a window.
public struct AdapterStep: Sendable, Equatable {
    /// The version that it published.
    public let version: Int
    /// Number of steps it took; 0 when too few events had come in.
    public let stepCount: Int
    /// The objective: the sum first, as `loss`, then its terms.
    public let losses: [LossTerm]
    /// How far the adapted latents are from the frozen ones.
    public let drift: Double?
    /// Mean of the gate, 0 ... 1.
    public let gateMean: Double?
    /// Events in the replay memory.
    public let replayCount: Int
    /// The most it can hold; 0 without a memory.
    public let replayCapacity: Int

    /// Makes a report.
    public init(
        version: Int, stepCount: Int, losses: [LossTerm], drift: Double? = nil,
        gateMean: Double? = nil, replayCount: Int = 0, replayCapacity: Int = 0
    ) {
        self.version = version
        self.stepCount = stepCount
        self.losses = losses
        self.drift = drift
        self.gateMean = gateMean
        self.replayCount = replayCount
        self.replayCapacity = replayCapacity
    }
}

/// What one window came to, measured before anything was learned from it.
public struct WindowFigures: Sendable, Equatable {
    /// Number of the window, counted from 0.
    public let number: Int
    /// Index of its last event, 1 the first of the stream.
    public let lastEvent: Int
    /// Time of its last event in milliseconds since 1970 UTC.
    public let end: Int64
    /// Events in it.
    public let eventCount: Int
    /// Events that could be scored.
    public let scoredCount: Int
    /// Hit@10 over the scored events (lenient).
    public let hit: Double?
    /// Hit@10 with unknown users and items as misses (strict).
    public let strictHit: Double?
    /// NDCG@10 over the scored events (lenient).
    public let ndcg: Double?
    /// NDCG@10 with unknown users and items as misses (strict).
    public let strictNDCG: Double?
    /// Share of the lists that the adapter's last version changed, 0 ... 1.
    public let churn: Double?
    /// Median milliseconds for scoring one event.
    public let latency: Double?
    /// The 95 % quantile.
    public let slowLatency: Double?
    /// What was learned from it; nil where nothing learns.
    public let step: AdapterStep?

    /// Makes figures.
    public init(
        number: Int, lastEvent: Int, end: Int64, eventCount: Int, scoredCount: Int, hit: Double?,
        strictHit: Double?, ndcg: Double?, strictNDCG: Double?, churn: Double? = nil,
        latency: Double? = nil, slowLatency: Double? = nil, step: AdapterStep? = nil
    ) {
        self.number = number
        self.lastEvent = lastEvent
        self.end = end
        self.eventCount = eventCount
        self.scoredCount = scoredCount
        self.hit = hit
        self.strictHit = strictHit
        self.ndcg = ndcg
        self.strictNDCG = strictNDCG
        self.churn = churn
        self.latency = latency
        self.slowLatency = slowLatency
        self.step = step
    }
}
