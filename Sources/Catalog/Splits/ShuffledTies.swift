extension InteractionSequences {
    /// The same events with those of one user and one instant in an order drawn by the seed.
    ///
    /// Some sources are sorted by item within an instant, so that file order tells the next item:
    /// on them a model looks better than it is. The order of a tie depends on seed and user alone.
    public func withShuffledTies(seed: UInt64) -> InteractionSequences {
        var items = items
        for user in 0..<userCount {
            var random = SplitRandom(seed: seed, stream: UInt64(user))
            var start = offsets[user]
            while start < offsets[user + 1] {
                var end = start + 1
                while end < offsets[user + 1], times[end] == times[start] { end += 1 }
                if end - start > 1 { items[start..<end].shuffle(using: &random) }
                start = end
            }
        }
        return InteractionSequences(
            itemCount: itemCount, offsets: offsets, items: items, times: times)
    }
}
