extension PrequentialMeter {
    /// The outcomes of one model under one rule, for a per-user file or a comparison.
    ///
    /// Those that the lenient figures count, in order. Made when asked for: a whole stream of them
    /// is large.
    public func outcomes(row: Int, rule: Int, cutoffs: [Int]) -> [CaseOutcome] {
        traits.indices.lazy.filter { traits[$0].isScored }.map { event in
            CaseOutcome(
                user: users[event], ties: ranks[row][rule][event].ties, cutoffs: cutoffs)
        }
    }

    /// Number of different users among the events that the lenient figures count.
    public var scoredUserCount: Int {
        Set(traits.indices.lazy.filter { traits[$0].isScored }.map { users[$0] }).count
    }
}
