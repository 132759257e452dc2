import Catalog
import Recommenders
import Streaming
import Tensor

/// Who competes with the item of a streamed event.
public enum StreamCandidates: Sendable, Equatable {
    /// All items known by then, outside the user's history.
    case full
    /// Distinct items drawn among those, by seed and event index.
    case sampled(Int)

    /// The wording of the badge.
    public var badge: String {
        switch self {
        case .full: "full, known by then"
        case .sampled(let count): "sampled:\(count) known by then, outside the history"
        }
    }
}

/// Measures a model on a stream, each event before it is learned (prequential evaluation).
///
/// An item is known once it has occurred in the training events or in an earlier event of the
/// stream; only known items compete. The model's request holds every earlier event of the user, and
/// the moment of the question is that of the event. The figures are means over events; means over
/// users come from ``outcomes``.
public struct PrequentialMeter: Sendable {
    /// The k of the windows' figures.
    public let cutoff: Int
    /// The k of the outcomes, `cutoff` among them.
    public let cutoffs: [Int]
    /// Outcomes of the scored events in order.
    public private(set) var outcomes: [CaseOutcome] = []
    /// Everything so far as one window.
    public var total: WindowMetrics? { totals.events > 0 ? totals.metrics(number: 0) : nil }

    private let candidates: StreamCandidates
    private let window: StreamWindow
    private let stream: RandomStream
    private let elapsed: @Sendable () -> Duration
    private var known: KnownCatalogue
    private var current = WindowTally()
    private var totals = WindowTally()
    private var windowCount = 0
    private var firstTime: Int64?

    /// Prepares to measure.
    ///
    /// - Parameters:
    ///   - training: What the model was trained on; its items are known.
    ///   - elapsed: Real time since some fixed start, for the latencies.
    public init(
        training: InteractionSequences, candidates: StreamCandidates, window: StreamWindow,
        cutoff: Int = 10, cutoffs: [Int] = Evaluation.defaultCutoffs, seed: UInt64,
        elapsed: @escaping @Sendable () -> Duration
    ) {
        precondition(cutoff >= 1, "hits at \(cutoff)")
        self.cutoff = cutoff
        self.cutoffs = Set(cutoffs + [cutoff]).sorted()
        self.candidates = candidates
        self.window = window
        self.elapsed = elapsed
        stream = RandomStream(seed: seed, component: "evaluation/prequential-candidates")
        known = KnownCatalogue(training)
    }

    /// Measures events in order and returns the windows that ended.
    ///
    /// - Parameters:
    ///   - events: Each with what a model may be asked just before it, from
    ///     ``StreamEngine/request(before:)``.
    ///   - recommender: The model as it was before any of them.
    public mutating func measure(
        _ events: [(event: StreamEvent, request: ScoringRequest)],
        with recommender: some Recommender
    ) -> [WindowMetrics] {
        var ended: [WindowMetrics] = []
        for start in stride(from: 0, to: events.count, by: 256) {
            let chunk = events[start..<min(start + 256, events.count)]
            let began = elapsed()
            // Scoring an event that turns out unknown is wasted, but unknown ones are rare.
            let scores = recommender.scores(for: chunk.map(\.request))
            var verdicts: [Verdict] = []
            for ((event, request), scores) in zip(chunk, scores) {
                verdicts.append(judge(event, request, scores))
                known.insert(event.interaction.item)
            }
            let each = (elapsed() - began) / .milliseconds(1) / Double(chunk.count)
            for ((event, _), verdict) in zip(chunk, verdicts) {
                if let window = endWindow(before: event.interaction.time) { ended.append(window) }
                add(event, verdict, milliseconds: each)
            }
        }
        return ended
    }

    /// Ends the last window; nil when it has no event.
    public mutating func finish() -> WindowMetrics? {
        guard current.events > 0 else { return nil }
        defer {
            current = WindowTally()
            windowCount += 1
        }
        return current.metrics(number: windowCount)
    }

    /// Places the item of an event among the known candidates.
    private func judge(
        _ event: StreamEvent, _ request: ScoringRequest, _ scores: [Float]
    ) -> Verdict {
        let target = event.interaction.item
        if event.historyCount == 0 { return .newUser }
        if !known.contains(target) { return .newItem }
        if request.history.contains(target) { return .repeated }
        let others =
            switch candidates {
            case .full:
                known.competitors(of: target, outside: request.history)
            case .sampled(let count):
                known.sample(
                    count, against: target, outside: request.history,
                    stream: stream.stream(event.index))
            }
        let ties = TieBlocks(
            targetScores: [scores[Int(target)]], otherScores: others.map { scores[Int($0)] })
        return .scored(CaseOutcome(user: event.interaction.user, ties: ties, cutoffs: cutoffs))
    }

    private mutating func add(_ event: StreamEvent, _ verdict: Verdict, milliseconds: Double) {
        let place = cutoffs.firstIndex(of: cutoff) ?? 0
        current.add(event.interaction.time, verdict, place: place, milliseconds: milliseconds)
        totals.add(event.interaction.time, verdict, place: place, milliseconds: milliseconds)
        if case .scored(let outcome) = verdict { outcomes.append(outcome) }
        firstTime = firstTime ?? event.interaction.time
    }

    /// Ends the current window when an event at `time` belongs to a later one.
    private mutating func endWindow(before time: Int64) -> WindowMetrics? {
        guard current.events > 0, let firstTime else { return nil }
        switch window {
        case .events(let count):
            return current.events >= count ? finish() : nil
        case .milliseconds(let span):
            return (time - firstTime) / span > (current.end - firstTime) / span ? finish() : nil
        }
    }
}

/// What became of one event.
private enum Verdict {
    case scored(CaseOutcome)
    case newUser
    case newItem
    case repeated
}

/// Sums over events.
private struct WindowTally: Sendable {
    var events = 0
    var start: Int64 = 0
    var end: Int64 = 0
    private var scored = 0
    private var newUsers = 0
    private var newItems = 0
    private var repeats = 0
    private var hits = 0.0
    private var gains = 0.0
    private var times: [Double] = []

    mutating func add(_ time: Int64, _ verdict: Verdict, place: Int, milliseconds: Double) {
        if events == 0 { start = time }
        end = time
        events += 1
        switch verdict {
        case .scored(let outcome):
            scored += 1
            hits += outcome.hit[place]
            gains += outcome.ndcg[place]
            times.append(milliseconds)
        case .newUser: newUsers += 1
        case .newItem: newItems += 1
        case .repeated: repeats += 1
        }
    }

    func metrics(number: Int) -> WindowMetrics {
        let strict = scored + newUsers + newItems
        func mean(_ sum: Double, _ count: Int) -> Double? { count > 0 ? sum / Double(count) : nil }
        let sorted = times.sorted()
        let quantiles =
            sorted.isEmpty
            ? nil
            : WindowMetrics.Quantiles(
                p50: sorted[(sorted.count - 1) / 2], p95: sorted[(sorted.count - 1) * 95 / 100])
        return WindowMetrics(
            window: number, start: start, end: end, events: events, scored: scored,
            newUsers: newUsers, newItems: newItems, repeats: repeats, hit: mean(hits, scored),
            ndcg: mean(gains, scored), strictHit: mean(hits, strict),
            strictNDCG: mean(gains, strict), milliseconds: quantiles)
    }
}
