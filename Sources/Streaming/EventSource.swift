import Catalog

/// Where events come from, in order of time.
public protocol EventSource: Sendable {
    /// Short name that is stored with each event, such as `replay`.
    var name: String { get }

    /// True when the events have happened already, so that later ones are ground truth; false when
    /// they are made up as the stream goes.
    var isRecorded: Bool { get }

    /// Takes the next event, or nil at the end. Times never fall.
    mutating func next() -> Interaction?

    /// The next events of one user that the source is going to give, as far as it can know: the
    /// ground truth of a replay. Nothing but a marker on the screen and a metric may look at it.
    func upcoming(of user: Int32, limit: Int) -> [Interaction]
}

extension EventSource {
    /// A source that does not know its future.
    public func upcoming(of user: Int32, limit: Int) -> [Interaction] { [] }
}

/// Where events are kept for good before they take effect.
///
/// When `record` returns, the events are acknowledged: they are on the disk and survive a kill.
/// When it throws, none of them was recorded.
public protocol EventSink: Sendable {
    /// Keeps events, all of them or none, in order.
    func record(_ events: [Interaction], source: String) throws
}

extension CatalogStore: EventSink {
    /// Appends to the event log in one transaction.
    public func record(_ events: [Interaction], source: String) throws {
        try append(events, values: [], source: source)
    }
}

/// A sink that keeps nothing, for measurements that must leave the store as it was.
public struct DiscardingSink: EventSink {
    /// Makes the sink.
    public init() {}

    /// Forgets the events.
    public func record(_ events: [Interaction], source: String) {}
}

/// The later part of a temporal split, in order.
public struct ReplaySource: EventSource {
    /// `replay`
    public let name = "replay"
    /// Its events have happened.
    public let isRecorded = true
    private let events: [Interaction]
    private var position = 0
    /// Where each user's events are, ascending.
    private let positionsOfUser: [Int32: [Int32]]

    /// Replays events that are in time order, such as ``TemporalSplit/stream``.
    ///
    /// - Parameter user: Replays only this user's events; everybody's when nil.
    public init(_ events: [Interaction], onlyOf user: Int32? = nil) {
        let events = user.map { user in events.filter { $0.user == user } } ?? events
        self.events = events
        var positions: [Int32: [Int32]] = [:]
        for (position, event) in events.enumerated() {
            positions[event.user, default: []].append(Int32(position))
        }
        positionsOfUser = positions
    }

    /// Number of events, taken or not.
    public var count: Int { events.count }

    /// Time of the next event, nil at the end.
    public var nextTime: Int64? { position < events.count ? events[position].time : nil }

    /// Takes the next event.
    public mutating func next() -> Interaction? {
        guard position < events.count else { return nil }
        defer { position += 1 }
        return events[position]
    }

    /// Passes over events that an earlier session has recorded already.
    public mutating func skip(_ count: Int) {
        position = min(events.count, position + count)
    }

    /// The next events of a user.
    public func upcoming(of user: Int32, limit: Int) -> [Interaction] {
        let positions = positionsOfUser[user] ?? []
        // Binary search: a heavy user of a long replay is asked at every frame.
        var (low, high) = (0, positions.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(positions[middle]) < position { low = middle + 1 } else { high = middle }
        }
        return positions[low...].prefix(limit).map { events[Int($0)] }
    }
}
