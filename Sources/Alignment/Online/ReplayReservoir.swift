import Tensor

/// A uniform sample of all events so far, each as it stood when it happened (Vitter, 1985,
/// algorithm R).
///
/// Kept with an event: the user's row [x; s_u], and the rows [z; s] of its item and of a few random
/// others. Summaries of today would hold the event itself, so those of its time are kept.
struct ReplayReservoir: Equatable {
    /// Events kept at most.
    let capacity: Int
    /// Values of a user's row.
    let userWidth: Int
    /// Values of an item's row.
    let itemWidth: Int
    /// Items kept with an event: its own, then the random ones.
    let group: Int
    /// Events offered so far.
    private(set) var offered: Int
    /// **Shape** [count, userWidth].
    private(set) var users: [Float]
    /// **Shape** [count, group, itemWidth].
    private(set) var items: [Float]
    /// Slots whose event was left out of a counterfactual: their places stay, so that later events
    /// go where they went, and nothing is replayed from them.
    private(set) var holes: Set<Int> = []

    /// Makes an empty reservoir, or continues one.
    init(
        capacity: Int, userWidth: Int, itemWidth: Int, group: Int, offered: Int = 0,
        users: [Float] = [], items: [Float] = []
    ) {
        self.capacity = capacity
        self.userWidth = userWidth
        self.itemWidth = itemWidth
        self.group = group
        self.offered = offered
        self.users = users
        self.items = items
    }

    /// Events kept.
    var count: Int { users.count / userWidth }

    /// The slot the next event goes to, nil when it is passed over; counts it as offered.
    mutating func slot(_ stream: RandomStream) -> Int? {
        defer { offered += 1 }
        if offered < capacity { return offered }
        guard capacity > 0 else { return nil }
        let slot = stream.integer(offered, below: offered + 1)
        return slot < capacity ? slot : nil
    }

    /// Puts an event into a slot. **Shapes** user [userWidth], items [group, itemWidth].
    mutating func put(_ slot: Int, user: ArraySlice<Float>, items rows: [Float]) {
        precondition(user.count == userWidth && rows.count == group * itemWidth, "wrong widths")
        holes.remove(slot)
        if slot == count {
            users += user
            items += rows
            return
        }
        users.replaceSubrange(slot * userWidth..<(slot + 1) * userWidth, with: user)
        let width = group * itemWidth
        items.replaceSubrange(slot * width..<(slot + 1) * width, with: rows)
    }

    /// Leaves an event out of a slot: the earlier event stays in it, or it stays empty.
    mutating func leaveOut(_ slot: Int) {
        guard slot == count else { return }
        put(
            slot, user: [Float](repeating: 0, count: userWidth)[...],
            items: [Float](repeating: 0, count: group * itemWidth))
        holes.insert(slot)
    }
}
