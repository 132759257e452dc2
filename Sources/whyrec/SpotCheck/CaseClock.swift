import ExplorerCore

/// Measures how long a case of the spot-check has been on the screen.
struct CaseClock {
    private var shown: (spotCase: SpotCase, since: ContinuousClock.Instant)?

    /// Takes note of the case that is shown now, or of none.
    mutating func look(at spotCase: SpotCase?, now: ContinuousClock.Instant) {
        guard spotCase != shown?.spotCase else { return }
        shown = spotCase.map { ($0, now) }
    }

    /// How long a case has been shown; nil for one that is not.
    func milliseconds(of spotCase: SpotCase, now: ContinuousClock.Instant) -> Int? {
        guard let shown, shown.spotCase == spotCase else { return nil }
        return Int((now - shown.since) / .milliseconds(1))
    }
}
