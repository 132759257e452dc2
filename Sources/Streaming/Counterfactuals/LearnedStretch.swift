import Alignment

/// An event that was learned from, or waits to be.
public struct LearnedEvent: Sendable {
    /// The event with its place in the stream.
    public let event: StreamEvent
    /// What the model could know just before it.
    public let observed: ObservedEvent

    /// Pairs both.
    public init(_ event: StreamEvent, _ observed: ObservedEvent) {
        self.event = event
        self.observed = observed
    }
}

/// What a learner went through from a kept state on, so that it can go through it again without some
/// of the events.
///
/// The state is kept where nothing waited to be learned: whatever is learned after that moment is in
/// the windows that follow it.
public struct LearnedStretch: Sendable {
    /// A window that was learned, with its end.
    public struct Window: Sendable {
        /// Its events in order.
        public let events: [LearnedEvent]
        /// Event index of the last one.
        public let lastIndex: Int
        /// Steps that were taken at its end; 0 where its events were left to wait for more.
        public let steps: Int

        /// Makes a window.
        public init(events: [LearnedEvent], lastIndex: Int, steps: Int) {
            self.events = events
            self.lastIndex = lastIndex
            self.steps = steps
        }
    }

    /// The learner's state at the start.
    public private(set) var state: OnlineAdapter.State
    /// Event index of the start.
    public private(set) var since: Int
    /// The windows from there on, in order.
    public private(set) var windows: [Window] = []

    /// Starts at a learner's present state.
    public init(from learner: OnlineAdapter, at index: Int) {
        precondition(learner.waitingCount == 0, "\(learner.waitingCount) events wait")
        state = learner.state
        since = index
    }

    /// Puts a stretch together that was noted elsewhere.
    ///
    /// - Parameters:
    ///   - state: Of a moment at which nothing waited.
    ///   - windows: All that were learned since, in order.
    public init(_ state: OnlineAdapter.State, since: Int, windows: [Window]) {
        self.state = state
        self.since = since
        self.windows = windows
    }

    /// Takes note of a window that was just learned.
    ///
    /// - Parameters:
    ///   - reference: The earliest moment that will be asked about: up to it the start moves along.
    public mutating func note(
        _ events: [LearnedEvent], at lastIndex: Int, steps: Int, by learner: OnlineAdapter,
        reference: Int
    ) {
        if lastIndex <= reference, learner.waitingCount == 0 {
            self = LearnedStretch(from: learner, at: lastIndex)
        } else {
            windows.append(Window(events: events, lastIndex: lastIndex, steps: steps))
        }
    }

    /// Events at work between two moments.
    struct Work {
        /// The events, in order.
        var events: [LearnedEvent] = []
        /// Event indices of those that steps were taken with.
        var learned: Set<Int> = []
    }

    /// The events that could have changed the model between two moments: those of windows that ended
    /// in between, and those that waited at the first moment and were learned by the second.
    func work(after start: Int, upTo end: Int) -> Work {
        var work = Work()
        for (place, window) in windows.enumerated() where window.lastIndex <= end {
            let lesson = windows[place...].first { $0.steps > 0 }
            let isLearned = lesson.map { $0.lastIndex > start && $0.lastIndex <= end } ?? false
            if window.lastIndex > start || isLearned { work.events += window.events }
            if isLearned { work.learned.formUnion(window.events.map(\.event.index)) }
        }
        return work
    }
}
