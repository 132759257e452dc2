import Catalog

/// Who had an item when: the inverted view of all sequences, growing as events arrive.
struct HolderIndex: Sendable {
    /// A user and the moment it had the item.
    struct Holder: Sendable, Equatable {
        let user: Int32
        let time: Int64
    }

    /// Holders of each item in time order. **Shape** [itemCount][…].
    private var holders: [[Holder]]

    init(_ sequences: InteractionSequences) {
        var counts = [Int](repeating: 0, count: sequences.itemCount)
        for item in sequences.items { counts[Int(item)] += 1 }
        var holders = counts.map { count in
            var list: [Holder] = []
            list.reserveCapacity(count)
            return list
        }
        for user in 0..<sequences.userCount {
            for (item, time) in zip(sequences[user], sequences.times(of: user)) {
                holders[Int(item)].append(Holder(user: Int32(user), time: time))
            }
        }
        for item in holders.indices {
            holders[item].sort { ($0.time, $0.user) < ($1.time, $1.user) }
        }
        self.holders = holders
    }

    mutating func append(_ event: Interaction) {
        let holder = Holder(user: event.user, time: event.time)
        // Streams come in time order, so this looks at the last entry only; a late event still
        // finds its place.
        let item = Int(event.item)
        var place = holders[item].count
        while place > 0, holders[item][place - 1].time > event.time { place -= 1 }
        holders[item].insert(holder, at: place)
    }

    /// The different users who had an item before `now`, most recent first, without `user`.
    func holders(of item: Int32, before now: Int64, without user: Int32?) -> [Holder] {
        var seen: Set<Int32> = []
        if let user { seen.insert(user) }
        var result: [Holder] = []
        for holder in holders[Int(item)].reversed()
        where holder.time < now && seen.insert(holder.user).inserted {
            result.append(holder)
        }
        return result
    }

    /// Whether at least `minimum` different users had an item before `now`, `user` left out.
    func isCommon(
        _ item: Int32, before now: Int64, without user: Int32?, minimum: Int
    ) -> Bool {
        var seen: Set<Int32> = []
        for holder in holders[Int(item)] where holder.time < now && holder.user != user {
            seen.insert(holder.user)
            if seen.count >= minimum { return true }
        }
        return minimum <= 0
    }
}
