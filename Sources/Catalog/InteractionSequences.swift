/// Every user's items in time order, packed end to end without padding.
///
/// **Shapes** `offsets` [userCount + 1]; `items` and `times` [interactionCount]. The sequence of
/// user `u` is `items[offsets[u] ..< offsets[u + 1]]`, oldest first. Events that share a time keep
/// the order of the source file, never the order of item ids: breaking ties by id leaks the
/// catalogue's order into the sequences.
public struct InteractionSequences: Sendable, Equatable {
    /// Number of items in the catalogue, whether or not they occur here.
    public let itemCount: Int
    /// Start of each user's sequence, and the end of the last one.
    public let offsets: [Int]
    /// Dense item indices, oldest first within a user.
    public let items: [Int32]
    /// Milliseconds since 1970, parallel to `items`.
    public let times: [Int64]

    /// Wraps packed arrays. Traps when the shapes disagree.
    public init(itemCount: Int, offsets: [Int], items: [Int32], times: [Int64]) {
        precondition(!offsets.isEmpty, "offsets must hold at least the leading zero")
        precondition(
            offsets[0] == 0 && offsets[offsets.count - 1] == items.count,
            "offsets end at \(offsets[offsets.count - 1]), but there are \(items.count) items")
        precondition(
            items.count == times.count, "\(items.count) items but \(times.count) times")
        self.itemCount = itemCount
        self.offsets = offsets
        self.items = items
        self.times = times
    }

    /// Packs interactions that are already in time order; ties keep the order given.
    public init(
        userCount: Int, itemCount: Int, inTimeOrder interactions: some Sequence<Interaction>
    ) {
        var byUser = [[Interaction]](repeating: [], count: userCount)
        for interaction in interactions { byUser[Int(interaction.user)].append(interaction) }
        var offsets = [0]
        offsets.reserveCapacity(userCount + 1)
        var items: [Int32] = []
        var times: [Int64] = []
        for sequence in byUser {
            for interaction in sequence {
                items.append(interaction.item)
                times.append(interaction.time)
            }
            offsets.append(items.count)
        }
        self.init(itemCount: itemCount, offsets: offsets, items: items, times: times)
    }

    /// Number of users, those without any interaction included.
    public var userCount: Int { offsets.count - 1 }

    /// Number of interactions of all users.
    public var interactionCount: Int { items.count }

    /// The items of one user, oldest first.
    public subscript(user: Int) -> ArraySlice<Int32> {
        items[offsets[user]..<offsets[user + 1]]
    }

    /// The times of one user, parallel to `self[user]`.
    public func times(of user: Int) -> ArraySlice<Int64> {
        times[offsets[user]..<offsets[user + 1]]
    }
}
