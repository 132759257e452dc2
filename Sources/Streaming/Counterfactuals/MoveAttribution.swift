import Recommenders

/// Which events of the stream moved a row: each left out in turn, and the row looked at again.
public struct MoveAttribution: Sendable, Equatable, Codable {
    /// Rank and score of the row at one moment, or in one counterfactual.
    public struct Place: Sendable, Equatable, Codable {
        /// Rank, counted from 1; nil where the row is no candidate.
        public let rank: Int?
        /// Score.
        public let score: Float

        /// Looks a row up.
        public init(of item: Int32, in scores: CandidateScores) {
            rank = scores.competes(item) ? scores.rank(of: item) : nil
            score = scores.scores[Int(item)]
        }
    }

    /// What one event did.
    public struct Effect: Sendable, Equatable, Codable {
        /// Event index.
        public let index: Int
        /// Who.
        public let user: Int32
        /// What.
        public let item: Int32
        /// When, in milliseconds since 1970.
        public let time: Int64
        /// Whether it is in the history of the user whose row it is.
        public let isOwn: Bool
        /// Whether the model learned from it between the two moments.
        public let isLearned: Bool
        /// The row without the event.
        public let without: Place
        /// Score with the event less score without it.
        public let scoreChange: Double
        /// Places that the row stands higher with the event than without.
        public let ranksGained: Int?
    }

    /// Event index of the first moment.
    public let start: Int
    /// Event index of the second moment.
    public let end: Int
    /// The row.
    public let item: Int32
    /// At the first moment.
    public let before: Place
    /// At the second moment.
    public let after: Place
    /// At the second moment had none of the events been: what time alone did.
    public let withoutAny: Place
    /// Events that were left out one by one, the largest change of the score first.
    public let effects: [Effect]
    /// The row without all of these events at once.
    public let withoutTried: Place
    /// Events that were not tried one by one.
    public let untriedCount: Int
    /// Times the stretch was learned again.
    public let replays: Int

    /// Score with all events less score without any: what the events did together.
    public var wholeChange: Double { Double(after.score) - Double(withoutAny.score) }
    /// The effects one by one, summed up.
    public var sum: Double { effects.reduce(0) { $0 + $1.scoreChange } }
    /// Score with all events less score without all those that were tried: what they did together.
    public var togetherChange: Double { Double(after.score) - Double(withoutTried.score) }
    /// What the sum leaves over of that: events that work together, or stand in for each other.
    public var remainder: Double { togetherChange - sum }
    /// What is left of the whole for the events that were not tried.
    public var untriedChange: Double { wholeChange - togetherChange }
    /// What changed without any of the events: the clock, and what was learned of old events.
    public var passingChange: Double { Double(withoutAny.score) - Double(before.score) }
}

extension StreamReplay {
    /// Leaves events out one by one and looks at a row.
    ///
    /// Tried are the events that were named, else the user's own ones, newest first, and then those
    /// learned from whose items are most like the row by the frozen latents, the row's own item
    /// before all.
    ///
    /// - Parameters:
    ///   - item: The row.
    ///   - before: Where it stood at the first moment.
    ///   - most: Events that are tried one by one.
    ///   - named: Event indices to try instead; those that did no work are told with no change.
    ///   - isCancelled: Asked before each replay.
    /// - Returns: Nil when cancelled.
    public func attribution(
        of item: Int32, before: MoveAttribution.Place, most: Int = 10, named: [Int]? = nil,
        progress: (Int, Int) -> Void = { _, _ in }, isCancelled: () -> Bool = { false }
    ) -> MoveAttribution? {
        let all = candidates(for: item)
        let known = Dictionary(
            all.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
        let tried = named.map { $0.compactMap { known[$0] } } ?? Array(all.prefix(most))
        let everything = Set(all.map(\.index))
        let together = Set(tried.map(\.index))
        let first = replayCount
        let after = MoveAttribution.Place(of: item, in: scores(leavingOut: []))
        var effects: [MoveAttribution.Effect] = []
        let total = tried.count + 2
        for event in tried {
            if isCancelled() { return nil }
            effects.append(effect(of: event, on: item, after))
            progress(effects.count, total)
        }
        if isCancelled() { return nil }
        let withoutTried = MoveAttribution.Place(of: item, in: scores(leavingOut: together))
        progress(total - 1, total)
        if isCancelled() { return nil }
        let withoutAny =
            together == everything
            ? withoutTried : MoveAttribution.Place(of: item, in: scores(leavingOut: everything))
        effects.sort {
            (abs($0.scoreChange), $1.index) > (abs($1.scoreChange), $0.index)
        }
        return MoveAttribution(
            start: start, end: end, item: item, before: before, after: after,
            withoutAny: withoutAny, effects: effects, withoutTried: withoutTried,
            untriedCount: everything.count - together.count, replays: replayCount - first)
    }

    private func effect(
        of event: StreamEvent, on item: Int32, _ after: MoveAttribution.Place
    ) -> MoveAttribution.Effect {
        let without = MoveAttribution.Place(
            of: item, in: scores(leavingOut: [event.index]))
        let places = without.rank.flatMap { old in after.rank.map { old - $0 } }
        return MoveAttribution.Effect(
            index: event.index, user: event.interaction.user, item: event.interaction.item,
            time: event.interaction.time,
            isOwn: ownEvents.contains { $0.index == event.index },
            isLearned: learnedFrom.contains(event.index), without: without,
            scoreChange: Double(after.score) - Double(without.score), ranksGained: places)
    }

    /// The events that could have moved a row, those that are tried first before the others.
    private func candidates(for item: Int32) -> [StreamEvent] {
        let own = Set(ownEvents.map(\.index))
        let others = eventsAtWork.map(\.event).filter { !own.contains($0.index) }
        return ownEvents.reversed() + ordered(others, by: item)
    }

    /// Events by how like their items are to an item: the cosine of frozen latents, of equal ones the
    /// newest first.
    private func ordered(_ events: [StreamEvent], by item: Int32) -> [StreamEvent] {
        guard let base = learning?.base else { return events }
        func latent(_ item: Int32) -> [Float] {
            guard item >= 0, Int(item) < base.itemCount else { return [] }
            let latent = base.itemLatent(item)
            let norm = latent.reduce(0) { $0 + $1 * $1 }.squareRoot()
            return norm > 0 ? latent.map { $0 / norm } : []
        }
        let own = latent(item)
        var likeness: [Int32: Float] = [item: 2]
        for other in Set(events.map(\.interaction.item)) where other != item {
            likeness[other] = zip(own, latent(other)).reduce(0) { $0 + $1.0 * $1.1 }
        }
        return events.sorted {
            (likeness[$0.interaction.item] ?? 0, $0.index)
                > (likeness[$1.interaction.item] ?? 0, $1.index)
        }
    }
}
