import Catalog

/// Who had an item when: a dictionary for each item, growing as events arrive.
///
/// Every entry knows when its user had the item next, and whether it is the user's first. So the
/// different holders as of any moment are found by one scan that compares times, without sets.
struct HolderIndex: Sendable {
    /// A user and the moment it had the item.
    struct Holder: Sendable, Equatable {
        let user: Int32
        let time: Int64
    }

    private struct Entry {
        let holder: Holder
        /// When the same user had the item next; `Int64.max` for the last time.
        var next = Int64.max
        var isFirst = true
    }

    /// Entries of each item by time, then user. **Shape** [itemCount][…].
    private var entries: [[Entry]]

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
        // The last place of each user in the item that is being linked.
        var last = [(item: Int, place: Int)](repeating: (-1, 0), count: sequences.userCount)
        entries = holders.indices.map { item in
            var list = holders[item].sorted { ($0.time, $0.user) < ($1.time, $1.user) }
                .map { Entry(holder: $0) }
            for place in list.indices {
                let user = Int(list[place].holder.user)
                if last[user].item == item {
                    list[last[user].place].next = list[place].holder.time
                    list[place].isFirst = false
                }
                last[user] = (item, place)
            }
            return list
        }
    }

    /// Takes note of an event. **Cost** linear in the holders of its item.
    mutating func append(_ event: Interaction) {
        var entry = Entry(holder: Holder(user: event.user, time: event.time))
        let item = Int(event.item)
        // Streams come in time order, so this looks at the last entries only; a late event still
        // finds its place.
        var place = entries[item].count
        while place > 0, isLater(entries[item][place - 1].holder, than: entry.holder) { place -= 1 }
        let isSame = { (other: Entry) in other.holder.user == event.user }
        if let previous = entries[item][..<place].lastIndex(where: isSame) {
            entry.next = entries[item][previous].next
            entry.isFirst = false
            entries[item][previous].next = event.time
        } else if let following = entries[item][place...].firstIndex(where: isSame) {
            entry.next = entries[item][following].holder.time
            entries[item][following].isFirst = false
        }
        entries[item].insert(entry, at: place)
    }

    private func isLater(_ a: Holder, than b: Holder) -> Bool {
        (a.time, a.user) > (b.time, b.user)
    }

    /// The different users who had an item before `now`, most recent first, without `user`, each
    /// with the last time before `now`; at most `limit` of them.
    func holders(
        of item: Int32, before now: Int64, without user: Int32?, limit: Int = .max
    ) -> [Holder] {
        let excluded = user ?? -1
        return entries[Int(item)].withUnsafeBufferPointer { list in
            var place = Self.count(list, before: now)
            var result: [Holder] = []
            result.reserveCapacity(min(limit, place))
            while place > 0, result.count < limit {
                place -= 1
                if list[place].next >= now, list[place].holder.user != excluded {
                    result.append(list[place].holder)
                }
            }
            return result
        }
    }

    /// Number of different users who had an item before `now`, `user` left out; counting ends at
    /// `limit`.
    func userCount(
        of item: Int32, before now: Int64, without user: Int32?, limit: Int = .max
    ) -> Int {
        let excluded = user ?? -1
        return entries[Int(item)].withUnsafeBufferPointer { list in
            var count = 0
            for entry in list {
                if entry.holder.time >= now || count >= limit { break }
                if entry.isFirst, entry.holder.user != excluded { count += 1 }
            }
            return count
        }
    }

    /// Whether at least `minimum` different users had an item before `now`, `user` left out.
    func isCommon(
        _ item: Int32, before now: Int64, without user: Int32?, minimum: Int
    ) -> Bool {
        userCount(of: item, before: now, without: user, limit: max(0, minimum)) >= minimum
    }

    /// Number of leading entries before a moment, by bisection.
    private static func count(_ list: UnsafeBufferPointer<Entry>, before now: Int64) -> Int {
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if list[middle].holder.time < now { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
