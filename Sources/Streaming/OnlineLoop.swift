import Alignment
import Recommenders
import Tensor

/// What the end of a window did to a learner.
public struct WindowLearning: Sendable, Codable, Equatable {
    /// Loss terms, gates, drift and counts of the adapter.
    public var report: OnlineReport
    /// Share of the ten best items that stayed, over users of the window asked just before and just
    /// after the new version was published, with the same histories; nil without users.
    public let overlap: Double?
    /// How many users that share is over.
    public let overlapUsers: Int

    /// Share of the ten best items that changed; nil without users.
    public var churn: Double? { overlap.map { 1 - $0 } }
}

/// The life of one learner on a stream: its published snapshot serves a window, then it learns the
/// window and publishes the next.
///
/// Owned by one worker at a time. The snapshots are immutable and outlive it: whoever shows a
/// ranking holds ``published`` and never waits for ``endWindow(_:at:)``.
///
/// A stream that steps back does not unlearn. The last snapshots are kept, so that a moment within
/// the last windows is shown with the version that served it (``snapshot(at:)``); earlier moments are gone, and to see them the stream has to be learned
/// again from its start, which gives the same versions bit for bit.
public final class OnlineLoop {
    /// Snapshots kept for stepping back unless said otherwise, the present one among them.
    public static let memory = 16
    /// Event index from which on nothing is learned any more; nil for never. Summaries of items
    /// still move.
    public let stopsAfter: Int?
    /// The learner.
    public let learner: OnlineAdapter

    /// Number of snapshots kept at most.
    public var memory: Int { snapshots.capacity }

    private var snapshots: RingBuffer<(since: Int, snapshot: AdaptedRecommender)>

    private static let overlapDepth = 10
    private static let overlapUsers = 32

    /// Takes over a learner.
    ///
    /// - Parameters:
    ///   - position: Event index up to which it has learned.
    ///   - stopsAfter: Event index from which on nothing is learned; nil for never.
    ///   - memory: Snapshots kept for stepping back, at least 1; some megabytes each.
    public init(
        _ learner: OnlineAdapter, at position: Int = 0, stopsAfter: Int? = nil,
        memory: Int = OnlineLoop.memory
    ) {
        self.learner = learner
        self.stopsAfter = stopsAfter
        snapshots = RingBuffer(capacity: memory)
        snapshots.append((position, learner.published))
    }

    /// What serves until the next window has been learned.
    public var published: AdaptedRecommender { learner.published }

    /// What serves, as the meter asks it.
    public var scorer: any WindowScorer {
        // The events carry latents of the whole frozen model, not of one without a modality.
        Self.isWhole(published) ? AdaptedScorer(published) : RecommenderScorer(published)
    }

    private static func isWhole(_ snapshot: AdaptedRecommender) -> Bool {
        snapshot.partsSwitchedOff.isDisjoint(with: [.text, .image, .audio])
    }

    /// The snapshot that serves a question asked after `index` events; nil for a moment before the
    /// oldest one that is kept.
    public func snapshot(at index: Int) -> AdaptedRecommender? {
        snapshots.elements.last { $0.since <= index }?.snapshot
    }

    /// Learns a window that was served and measured, and publishes the next version.
    ///
    /// - Parameters:
    ///   - window: Its events in order.
    ///   - index: Event index of the last one.
    public func endWindow(_ window: [ObservedEvent], at index: Int) -> WindowLearning {
        let before = published
        let isStopped = stopsAfter.map { index > $0 } ?? false
        let report = isStopped ? learner.follow(window) : learner.learn(window)
        snapshots.append((index, published))
        let asked = Self.lastEvents(of: window)
        let seen = asked.map { Set($0.request.history).sorted() }
        let stayed = zip(
            Self.best(asked, excluding: seen, by: before),
            Self.best(asked, excluding: seen, by: published)
        ).map {
            Double(Set($0).intersection($1).count) / Double(max(1, $0.count))
        }
        return WindowLearning(
            report: report,
            overlap: stayed.isEmpty ? nil : stayed.reduce(0, +) / Double(stayed.count),
            overlapUsers: stayed.count)
    }

    /// The last event of each of the users that acted last, newest first.
    private static func lastEvents(of window: [ObservedEvent]) -> [ObservedEvent] {
        var users: Set<Int32> = []
        var events: [ObservedEvent] = []
        for event in window.reversed() where users.insert(event.interaction.user).inserted {
            events.append(event)
            if events.count == overlapUsers { break }
        }
        return events
    }

    /// The best items of each event's question, without those that its user had, ascending.
    private static func best(
        _ events: [ObservedEvent], excluding seen: [[Int32]], by snapshot: AdaptedRecommender
    ) -> [[Int32]] {
        let requests = events.map(\.request)
        let users =
            isWhole(snapshot)
            ? snapshot.userLatents(adapting: events.map(\.userLatent), for: requests)
            : snapshot.userLatents(for: requests)
        return snapshot.items.topK(overlapDepth, queries: users, excluding: seen)
            .map { $0.map(\.index) }
    }
}

/// A snapshot of the online adapter, asked with the frozen latents that the events carry.
struct AdaptedScorer: WindowScorer {
    private let snapshot: AdaptedRecommender
    private let items: LatentTable

    init(_ snapshot: AdaptedRecommender) {
        self.snapshot = snapshot
        items = snapshot.items
    }

    var itemCount: Int { items.count }

    func score(
        _ events: ArraySlice<ObservedEvent>, into target: UnsafeMutableBufferPointer<Float>
    ) {
        let users = snapshot.userLatents(
            adapting: events.map(\.userLatent), for: events.map(\.request))
        items.scores(queries: users, into: target)
    }
}
