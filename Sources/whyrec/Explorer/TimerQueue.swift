import ExplorerCore

/// The timers that `update` has started; each fires once, a newer start replaces an older one.
struct TimerQueue {
    private var deadlines: [TimerID: ContinuousClock.Instant] = [:]

    /// Starts a timer anew.
    mutating func start(_ id: TimerID, milliseconds: Int, now: ContinuousClock.Instant) {
        deadlines[id] = now + .milliseconds(milliseconds)
    }

    /// Milliseconds until the next timer runs out, or nil when none runs.
    func millisecondsToNext(now: ContinuousClock.Instant) -> Int? {
        guard let next = deadlines.values.min() else { return nil }
        // Rounded up: waking a fraction early would spin through empty polls.
        return max(0, Int(((next - now) / .milliseconds(1)).rounded(.up)))
    }

    /// Takes the timers that have run out, earliest first.
    mutating func takeExpired(now: ContinuousClock.Instant) -> [TimerID] {
        let expired = deadlines.filter { $0.value <= now }.sorted { $0.value < $1.value }
        for (id, _) in expired { deadlines[id] = nil }
        return expired.map(\.key)
    }
}
