import Alignment
import Catalog
import Recommenders
import Streaming
import Tensor

/// A stream that is served, measured and learned from, window by window, by several models at once.
///
/// The one loop behind `whyrec stream`, `whyrec evaluate --split streaming` and the explorer. Within
/// a window the published snapshots serve and every event is measured before anything learns from
/// it; the histories grow inside windows. At the end of a window the models learn and publish.
/// All models see the same frozen latents, computed once, and answer the same questions.
///
/// Owned by one worker. Who answers questions at the same time keeps ``snapshot``, takes a
/// ``WindowLesson`` with ``beginLesson()``, lets it be learned on another thread, and hands it back
/// to ``endLesson(_:queue:)``. Events wait meanwhile: that keeps the figures the same whatever the
/// speed.
public struct PrequentialRun {
    /// Ranks and figures so far.
    public private(set) var meter: PrequentialMeter
    /// The models, the one on the screen first.
    public private(set) var contenders: [StreamContender]
    /// Where the current window stands.
    public private(set) var clock: WindowClock
    /// Event index of the last event taken.
    public private(set) var position = 0
    /// The learner's version that serves, of the first model; nil when it does not learn.
    public private(set) var snapshot: AdaptedRecommender?

    private let base: any Recommender
    private let elapsed: @Sendable () -> Duration
    /// One question in this many is also asked alone, to be timed; 0 times none.
    private let probeInterval: Int
    private var times: [Double] = []
    private var allTimes = RingBuffer<Double>(capacity: 1 << 14)
    /// Events of the current window, served and measured.
    private var window: [ObservedEvent] = []
    private var lesson: WindowLesson?

    /// Events whose latents are computed together.
    private static let batch = 512

    /// Prepares a run.
    ///
    /// - Parameters:
    ///   - base: The frozen model; its latents are computed once for all contenders.
    ///   - contenders: At least one, the one on the screen first.
    ///   - training: What `base` was trained on.
    ///   - cutoff: The k of the figures.
    ///   - probeInterval: One question in this many is timed on its own; 0 times none.
    ///   - elapsed: Real time since some fixed start, for the latencies.
    public init(
        base: any Recommender, contenders: [StreamContender], training: InteractionSequences,
        candidates: [StreamCandidates], window: StreamWindow, cutoff: Int = 10, seed: UInt64,
        probeInterval: Int = 0, elapsed: @escaping @Sendable () -> Duration = { .zero }
    ) {
        precondition(!contenders.isEmpty, "a stream needs a model")
        snapshot = contenders[0].snapshot
        self.base = base
        self.contenders = contenders
        self.probeInterval = probeInterval
        self.elapsed = elapsed
        clock = WindowClock(window)
        meter = PrequentialMeter(
            rows: contenders.map(\.name), training: training, candidates: candidates,
            cutoff: cutoff, seed: seed)
    }

    // MARK: Driving

    /// Serves and measures the leading events that belong to the current window.
    ///
    /// - Parameters:
    ///   - events: The next events in order; ones that came before, such as after stepping back,
    ///     are passed over.
    ///   - request: What a model may be asked just before an event, from
    ///     ``StreamEngine/request(before:)``.
    /// - Returns: How many were taken; when some are left, the window is over.
    public mutating func take(
        _ events: ArraySlice<StreamEvent>, request: (StreamEvent) -> ScoringRequest
    ) -> Int {
        precondition(lesson == nil, "the window before is being learned")
        let passed = events.prefix { $0.index <= position }.count
        let fresh = events.dropFirst(passed)
        let room = clock.room(for: fresh.lazy.map(\.interaction.time))
        for start in stride(from: 0, to: room, by: Self.batch) {
            let batch = Array(fresh.dropFirst(start).prefix(min(Self.batch, room - start)))
            serve(batch, requests: batch.map(request))
        }
        for event in fresh.prefix(room) { clock.take(event.interaction.time) }
        position = fresh.prefix(room).last?.index ?? position
        return passed + room
    }

    /// Whether the window has ended for events at or after `now`.
    public func isWindowOver(at now: Int64) -> Bool { clock.isOver(at: now) }

    /// Takes events that belong together and ends windows as they are over.
    ///
    /// - Parameter afterWindow: Called between two windows: the place for a checkpoint.
    public mutating func run(
        _ events: [StreamEvent], request: (StreamEvent) -> ScoringRequest,
        afterWindow: (PrequentialRun) -> Void = { _ in }
    ) -> [WindowReport] {
        var reports: [WindowReport] = []
        var rest = events[...]
        while !rest.isEmpty {
            rest = rest.dropFirst(take(rest, request: request))
            // A window of events is over at once, one of time with the first event behind it.
            guard isWindowOver(at: rest.first?.interaction.time ?? .min) else { continue }
            reports.append(endWindow())
            afterWindow(self)
        }
        return reports
    }

    /// Ends the current window: the models learn from it and publish what serves next.
    public mutating func endWindow() -> WindowReport {
        let lesson = beginLesson()
        lesson.learn()
        return endLesson(lesson)
    }

    /// Ends the current window and hands out what is to be learned from it.
    ///
    /// Until ``endLesson(_:queue:)`` no event may be taken; the snapshots stay at hand.
    public mutating func beginLesson() -> WindowLesson {
        precondition(lesson == nil, "a window is being learned already")
        let lesson = WindowLesson(
            contenders, window, at: position, metrics: meter.endWindow(number: clock.number))
        self.lesson = lesson
        return lesson
    }

    /// Takes a lesson back that was learned: what it published serves from now on.
    ///
    /// - Parameter queue: Events that were due meanwhile.
    public mutating func endLesson(_ lesson: WindowLesson, queue: Int = 0) -> WindowReport {
        precondition(lesson === self.lesson, "the lesson of another window")
        let learned = lesson.result
        self.lesson = nil
        contenders = learned.contenders
        snapshot = contenders[0].snapshot
        let report = WindowReport(
            window: clock.number, lastIndex: position, rows: learned.rows,
            milliseconds: WindowMetrics.Quantiles(times), queue: queue)
        times = []
        window = []
        clock.next()
        return report
    }

    /// Takes over a learner that was read back.
    mutating func replaceLearner(_ loop: OnlineLoop) {
        contenders[0] = StreamContender(contenders[0].name, .online(loop))
        snapshot = loop.published
    }

    /// Stands where an earlier session stood.
    mutating func move(to position: Int, clock: WindowClock, meter: PrequentialMeter) {
        self.position = position
        self.clock = clock
        self.meter = meter
    }

    /// Whether a lesson is out.
    public var isLearning: Bool { lesson != nil }

    /// Ends the last window; nil when it has no event.
    public mutating func finish() -> WindowReport? { clock.count > 0 ? endWindow() : nil }

    // MARK: Looking

    /// Milliseconds of a question asked alone, over the last sixteen thousand that were timed.
    public var milliseconds: WindowMetrics.Quantiles? {
        WindowMetrics.Quantiles(allTimes.elements)
    }

    // MARK: Serving

    private mutating func serve(_ events: [StreamEvent], requests: [ScoringRequest]) {
        let latents: [[Float]]
        if let base = base as? any LatentRecommender {
            latents = base.userLatents(for: requests)
        } else {
            latents = [[Float]](repeating: [], count: requests.count)
        }
        let observed = events.indices.map { index in
            ObservedEvent(
                interaction: events[index].interaction, request: requests[index],
                userLatent: latents[index])
        }
        meter.measure(events, observed, with: contenders.map(\.scorer))
        probe(events, observed)
        window += observed
    }

    /// Asks some questions again, one by one, the way a screen asks them.
    private mutating func probe(_ events: [StreamEvent], _ observed: [ObservedEvent]) {
        guard probeInterval > 0 else { return }
        let model = snapshot.map { $0 as any Recommender } ?? base
        for (event, observed) in zip(events, observed) {
            // The first question of a window always, so that every window has a time.
            guard times.isEmpty || event.index % probeInterval == 0 else { continue }
            let seen = Set(observed.request.history)
            let began = elapsed()
            _ = model.topItems(meter.cutoff, for: observed.request) { !seen.contains($0) }
            let time = (elapsed() - began) / .milliseconds(1)
            times.append(time)
            allTimes.append(time)
        }
    }
}
