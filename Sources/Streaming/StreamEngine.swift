import Catalog
import Recommenders

/// Applies events to users' sequences in order, on a simulated clock.
///
/// Every event goes to the sink first and takes effect only after the sink has acknowledged it: a
/// failing disk stops the stream, keeps the events for the next try and loses nothing. Applied
/// events can be stepped back and forward again; the log of the sink only grows, so an event that
/// comes again is not recorded again.
///
/// A value without reference semantics or threads: one worker owns it and drives it with
/// ``advance(to:limit:)`` and ``step(_:)``.
public struct StreamEngine: Sendable {
    /// Simulated time.
    public private(set) var clock: SimulatedClock
    /// Every user's events so far.
    public private(set) var sequences: GrowingSequences
    /// Number of events in effect; the event index of everything shown.
    public private(set) var position = 0
    /// The longest real wait for an event: simulated time jumps over longer silences. Nil waits.
    public var longestWait: Duration?

    private var source: any EventSource
    private let sink: any EventSink
    /// Events taken from the source that have not been acknowledged yet; at least the next one.
    private var pending: [Interaction] = []
    /// Acknowledged events; the first `position` are in effect.
    private var log: [(interaction: Interaction, source: String)] = []
    /// Events of each item so far.
    private var itemCounts: [Int32]

    /// Prepares a stream.
    ///
    /// - Parameters:
    ///   - known: Events before the stream, such as a split's training events.
    ///   - source: Where events come from.
    ///   - sink: Where they are kept.
    ///   - clock: Simulated time; start it at the time of the first event or shortly before.
    public init(
        known: InteractionSequences, source: any EventSource, sink: any EventSink,
        clock: SimulatedClock
    ) {
        sequences = GrowingSequences(known)
        self.source = source
        self.sink = sink
        self.clock = clock
        itemCounts = [Int32](repeating: 0, count: known.itemCount)
        for item in known.items { itemCounts[Int(item)] += 1 }
        fill(1)
    }

    /// Takes over events that an earlier session recorded: they take effect without being recorded
    /// again. Call before anything else.
    public mutating func restore(_ events: [Interaction], source: String) -> [StreamEvent] {
        precondition(log.isEmpty, "restore before the stream starts")
        log += events.map { ($0, source) }
        return events.map { _ in applyNext(isFirstTime: true) }
    }

    // MARK: Driving

    /// Applies the events that are due at a real time, at most `limit` of them.
    ///
    /// At full speed the next `limit` events are due. Nothing happens while paused.
    /// - Throws: What the sink throws; the events stay due.
    public mutating func advance(
        to real: Duration, limit: Int = 256
    ) throws -> [StreamEvent] {
        clock.advance(to: real)
        if clock.isPaused { return [] }
        if clock.speed == .max { return try step(limit) }
        skipSilence()
        let due = clock.now
        return try apply(limit) { $0.time <= due }
    }

    /// Applies the next events whatever the clock says, which jumps to the last one.
    @discardableResult
    public mutating func step(_ count: Int = 1) throws -> [StreamEvent] {
        let applied = try apply(count) { _ in true }
        if let last = applied.last { clock.jump(to: max(clock.now, last.interaction.time)) }
        return applied
    }

    /// Applies events up to and including the next one of a user, at most `limit`.
    ///
    /// Call again while the last event is another user's and the stream is not at its end.
    public mutating func skip(
        toNextEventOf user: Int32, limit: Int = 4_096
    ) throws -> [StreamEvent] {
        var isFound = false
        let applied = try apply(limit) { event in
            if isFound { return false }
            isFound = event.user == user
            return true
        }
        if let last = applied.last { clock.jump(to: max(clock.now, last.interaction.time)) }
        return applied
    }

    /// Takes the last event back: sequences and clock are as before it. Nil at the start.
    ///
    /// The store keeps the event; it takes effect again when the stream goes forward.
    public mutating func stepBack() -> StreamEvent? {
        guard position > 0 else { return nil }
        position -= 1
        let (interaction, source) = log[position]
        sequences.removeLast(of: interaction.user)
        itemCounts[Int(interaction.item)] -= 1
        clock.jump(to: position > 0 ? log[position - 1].interaction.time : interaction.time - 1)
        return StreamEvent(
            index: position + 1, interaction: interaction, source: source,
            historyCount: sequences.count(of: interaction.user),
            itemCount: Int(itemCounts[Int(interaction.item)]), isFirstTime: false)
    }

    /// Applies an event of one's own at the present moment.
    ///
    /// - Throws: What the sink throws, or a ``StreamError`` after stepping back: the past is not
    ///   rewritten.
    public mutating func inject(user: Int32, item: Int32) throws -> StreamEvent {
        guard position == log.count else {
            throw StreamError(
                "an event cannot be added to the past",
                hint: "step forward to the present first, \(log.count - position) events ahead")
        }
        let interaction = Interaction(user: user, item: item, time: present)
        try sink.record([interaction], source: "injected")
        log.append((interaction, "injected"))
        return applyNext(isFirstTime: true)
    }

    /// Pauses the clock.
    public mutating func pause(at real: Duration) { clock.pause(at: real) }

    /// Lets the clock run on.
    public mutating func resume(at real: Duration) { clock.resume(at: real) }

    /// Changes the speed of the clock.
    public mutating func setSpeed(_ speed: StreamSpeed, at real: Duration) {
        clock.setSpeed(speed, at: real)
    }

    /// Sets the clock to the last event in effect, so that nothing is due any more.
    public mutating func dropBacklog() {
        guard position > 0 else { return }
        clock.jump(to: log[position - 1].interaction.time)
    }

    // MARK: Looking

    /// The present as a question can be asked about it: never before an event in effect.
    public var present: Int64 {
        max(clock.now, position > 0 ? log[position - 1].interaction.time : clock.now)
    }

    /// Time of the next event, nil at the end.
    public var nextTime: Int64? {
        position < log.count ? log[position].interaction.time : pending.first?.time
    }

    /// True when every event of the source is in effect.
    public var isAtEnd: Bool { nextTime == nil }

    /// What a model is asked about a user now.
    public func request(for user: Int32) -> ScoringRequest {
        let history = sequences.history(of: user)
        return ScoringRequest(
            user: user, history: history.items, historyTimes: history.times,
            now: max(present, history.times.last ?? present))
    }

    /// What a model would have been asked just before an event that is in effect.
    public func request(before event: StreamEvent) -> ScoringRequest {
        let history = sequences.history(of: event.interaction.user, limit: event.historyCount)
        return ScoringRequest(
            user: event.interaction.user, history: history.items, historyTimes: history.times,
            now: max(event.interaction.time, history.times.last ?? event.interaction.time))
    }

    /// The items a user is going to touch next, where the source knows: the ground-truth marker.
    public func groundTruth(of user: Int32, limit: Int) -> [Interaction] {
        let ahead = log[position...].map(\.interaction) + (source.isRecorded ? pending : [])
        let known = ahead.filter { $0.user == user }.prefix(limit)
        return known + source.upcoming(of: user, limit: limit - known.count)
    }

    // MARK: Applying

    /// Applies events while `isDue` admits them: first those that were taken back, then new ones,
    /// which are recorded in one go.
    private mutating func apply(
        _ limit: Int, while isDue: (Interaction) -> Bool
    ) throws -> [StreamEvent] {
        var applied: [StreamEvent] = []
        while applied.count < limit, position < log.count, isDue(log[position].interaction) {
            applied.append(applyNext(isFirstTime: false))
        }
        guard position == log.count, applied.count < limit else { return applied }
        fill(limit - applied.count)
        let due = Array(pending.prefix(limit - applied.count).prefix(while: isDue))
        if due.isEmpty { return applied }
        do {
            try sink.record(due, source: source.name)
        } catch {
            // Events that took effect must be reported; the sink's failure comes up again with the
            // next call, because its events stay pending.
            if applied.isEmpty { throw error }
            return applied
        }
        pending.removeFirst(due.count)
        log += due.map { ($0, source.name) }
        for _ in due { applied.append(applyNext(isFirstTime: true)) }
        fill(1)
        return applied
    }

    /// Lets the event at `position` of the log take effect.
    private mutating func applyNext(isFirstTime: Bool) -> StreamEvent {
        let (interaction, source) = log[position]
        position += 1
        let event = StreamEvent(
            index: position, interaction: interaction, source: source,
            historyCount: sequences.count(of: interaction.user),
            itemCount: Int(itemCounts[Int(interaction.item)]), isFirstTime: isFirstTime)
        sequences.append(interaction)
        itemCounts[Int(interaction.item)] += 1
        return event
    }

    /// Takes events from the source until `count` are pending.
    private mutating func fill(_ count: Int) {
        while pending.count < count, let event = source.next() { pending.append(event) }
    }

    /// Jumps over a silence that would take longer than `longestWait`.
    private mutating func skipSilence() {
        guard let longestWait, case .factor(let factor) = clock.speed else { return }
        guard let nextTime else { return }
        let reach = Int64(min(longestWait / .milliseconds(1) * factor, 9e15))
        if nextTime - clock.now > reach { clock.jump(to: nextTime - reach) }
    }
}
