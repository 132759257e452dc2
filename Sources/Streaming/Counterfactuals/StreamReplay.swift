import Alignment
import Recommenders

/// The stretch between two moments, run again for one user without some of its events.
///
/// **Held fixed**: everything up to the first moment, the other events with their times, the ends of
/// the windows, the draws of learning and replay (``OnlineAdapter/Omission``), and the moment of the
/// question. **Left out** of an event after the first moment: its entry in the user's history, what
/// was learned from it and counted of it; of an event before it that was learned later: what was
/// learned from it. An item that the user would not have had competes.
///
/// Owned by one worker: replays go through one learner.
public final class StreamReplay {
    /// The first moment, an event index.
    public let start: Int
    /// The second moment.
    public let end: Int
    /// The question at the second moment.
    public let request: ScoringRequest
    /// The user's own events between the two moments.
    public let ownEvents: [StreamEvent]
    /// Events whose traces in the model may have changed it between the two moments.
    public let eventsAtWork: [LearnedEvent]
    /// Times the stretch was learned again.
    public private(set) var replayCount = 0

    /// What learned, and what it went through.
    public struct Learning {
        /// A learner that may be set back; nobody else uses it.
        public let learner: OnlineAdapter
        /// From a moment not after the first one.
        public let stretch: LearnedStretch
        /// The frozen model, for latents of histories that lack an event.
        public let base: any LatentRecommender

        /// Puts them together.
        public init(
            _ learner: OnlineAdapter, _ stretch: LearnedStretch, base: any LatentRecommender
        ) {
            self.learner = learner
            self.stretch = stretch
            self.base = base
        }
    }

    let learning: Learning?
    private let served: any Recommender
    private let serving: (AdaptedRecommender) -> any Recommender
    /// Event indices of `eventsAtWork`.
    private let atWork: Set<Int>
    /// Event indices of those that steps were taken with.
    let learnedFrom: Set<Int>

    /// - Parameters:
    ///   - events: The stream's events after the first moment up to the second; those of other users
    ///     are passed over.
    ///   - served: What serves at the second moment.
    ///   - learning: How it came about; nil for a model that learns nothing.
    ///   - serving: Makes what serves of a version, with the parts that are switched off.
    public init(
        _ request: ScoringRequest, from start: Int, to end: Int, events: [StreamEvent],
        served: any Recommender, learning: Learning? = nil,
        serving: @escaping (AdaptedRecommender) -> any Recommender = { $0 }
    ) {
        precondition(start <= end, "the moment \(start) is after \(end)")
        if let since = learning?.stretch.since {
            precondition(since <= start, "a stretch from \(since) for a moment \(start)")
        }
        (self.request, self.start, self.end) = (request, start, end)
        ownEvents = events.filter {
            $0.interaction.user == request.user && $0.index > start && $0.index <= end
        }
        let work = learning?.stretch.work(after: start, upTo: end) ?? LearnedStretch.Work()
        eventsAtWork = work.events
        atWork = Set(eventsAtWork.map(\.event.index))
        learnedFrom = work.learned
        (self.learning, self.served, self.serving) = (learning, served, serving)
    }

    /// Whether leaving an event out could change anything.
    public func isAtWork(_ index: Int) -> Bool {
        atWork.contains(index) || ownEvents.contains { $0.index == index }
    }

    /// The scores at the second moment, had some events not been.
    public func scores(leavingOut omitted: Set<Int>) -> CandidateScores {
        let request = request(leavingOut: omitted)
        guard learning != nil, !omitted.isDisjoint(with: atWork) else {
            return served.candidateScores(for: request)
        }
        return serving(learned(leavingOut: omitted)).candidateScores(for: request)
    }

    /// The question without the user's own events among the omitted.
    public func request(leavingOut omitted: Set<Int>) -> ScoringRequest {
        let places = ownEvents.filter { omitted.contains($0.index) }.map(\.historyCount)
        return request.droppingEntries(at: Set(places))
    }

    /// Learns the stretch again without some events; with none left out the version at the second
    /// moment comes, bit for bit.
    public func learned(leavingOut omitted: Set<Int>) -> AdaptedRecommender {
        guard let learning else { preconditionFailure("a model that learns nothing is replayed") }
        replayCount += 1
        learning.learner.restore(learning.stretch.state)
        /// Places of omitted events in the histories of their users.
        var gaps: [Int32: Set<Int>] = [:]
        for window in learning.stretch.windows where window.lastIndex <= end {
            var omissions: [Int: OnlineAdapter.Omission] = [:]
            var observed: [ObservedEvent] = []
            observed.reserveCapacity(window.events.count)
            for (place, event) in window.events.enumerated() {
                let user = event.event.interaction.user
                observed.append(self.observed(event, without: gaps[user] ?? [], learning.base))
                guard omitted.contains(event.event.index) else { continue }
                omissions[place] = window.lastIndex > start ? .whole : .lesson
                if event.event.index > start {
                    gaps[user, default: []].insert(event.event.historyCount)
                }
            }
            _ = learning.learner.learn(observed, omitting: omissions)
        }
        return learning.learner.published
    }

    /// An event as it would have been met had its user not had earlier ones.
    private func observed(
        _ event: LearnedEvent, without gaps: Set<Int>, _ base: any LatentRecommender
    ) -> ObservedEvent {
        if gaps.isEmpty { return event.observed }
        let request = event.observed.request.droppingEntries(at: gaps)
        return ObservedEvent(
            interaction: event.observed.interaction, request: request,
            userLatent: base.userLatents(for: [request])[0])
    }
}

extension ScoringRequest {
    /// The request without the entries of its history at some places.
    func droppingEntries(at places: Set<Int>) -> ScoringRequest {
        if places.isEmpty { return self }
        let kept = history.indices.filter { !places.contains($0) }
        return ScoringRequest(
            user: user, history: kept.map { history[$0] },
            historyTimes: kept.map { historyTimes[$0] }, now: now)
    }
}
