/// Every user's items in time order, with room for events that arrive later.
///
/// The base is shared and never copied; each user's later events are kept beside it, so that an
/// event costs O(1) and can be taken back.
public struct GrowingSequences: Sendable {
    /// What was known at the start.
    public let base: InteractionSequences
    /// Later events of each user, oldest first. **Shape** [userCount][…].
    private var tails: [[Interaction]]

    /// Starts with what is known.
    public init(_ base: InteractionSequences) {
        self.base = base
        tails = [[Interaction]](repeating: [], count: base.userCount)
    }

    /// Number of users.
    public var userCount: Int { tails.count }

    /// Number of items in the catalogue.
    public var itemCount: Int { base.itemCount }

    /// Number of events of a user.
    public func count(of user: Int32) -> Int {
        base[Int(user)].count + tails[Int(user)].count
    }

    /// Time of the latest event of a user in milliseconds, nil without any.
    public func lastTime(of user: Int32) -> Int64? {
        tails[Int(user)].last?.time ?? base.times(of: Int(user)).last
    }

    /// Adds an event at the end of its user's sequence.
    public mutating func append(_ event: Interaction) {
        precondition(
            event.user >= 0 && Int(event.user) < userCount && event.item >= 0
                && Int(event.item) < itemCount,
            "event of user \(event.user) and item \(event.item) in a catalogue of \(userCount) users and \(itemCount) items"
        )
        tails[Int(event.user)].append(event)
    }

    /// Takes back the event that was last appended for a user; nil when there is none left.
    @discardableResult
    public mutating func removeLast(of user: Int32) -> Interaction? {
        tails[Int(user)].popLast()
    }

    /// The first `limit` items and times of a user, oldest first; all without a limit.
    public func history(of user: Int32, limit: Int = .max) -> (items: [Int32], times: [Int64]) {
        let items = base[Int(user)].prefix(limit)
        let times = base.times(of: Int(user)).prefix(limit)
        let tail = tails[Int(user)].prefix(limit - items.count)
        if tail.isEmpty { return (Array(items), Array(times)) }
        return (items + tail.map(\.item), times + tail.map(\.time))
    }

    /// Number of leading events of a user that came before a time.
    public func count(of user: Int32, before time: Int64) -> Int {
        let tail = tails[Int(user)]
        let times = base.times(of: Int(user))
        if let first = tail.first, first.time < time {
            // Times never fall within a user, so a count from the end is short for the usual
            // question, which asks about now.
            return times.count + (tail.lastIndex { $0.time < time } ?? -1) + 1
        }
        return (times.lastIndex { $0 < time } ?? times.startIndex - 1) - times.startIndex + 1
    }
}
