import Alignment
import Catalog
import Recommenders
import Streaming
import Tensor

/// Measures models on a stream, each event before anything is learned from it (prequential
/// evaluation), all models on the same questions.
///
/// An item is known once it has occurred in the training events or in an earlier event of the
/// stream; only known items compete. The request holds every earlier event of the user, and the
/// moment of the question is that of the event. What is kept is compact: five bytes an event and
/// eight for each model and rule.
public struct PrequentialMeter: Sendable {
    /// Names of the models, in the order of their scorers.
    public let rows: [String]
    /// Candidate rules, all measured in one pass.
    public let candidates: [StreamCandidates]
    /// The k of the windows' figures.
    public let cutoff: Int
    /// Where the targets stood. **Shape** [rows][rules][events].
    private(set) var ranks: [[[TargetRank]]]
    /// The user of each event.
    private(set) var users: [Int32] = []
    /// What is true of each event.
    private(set) var traits: [EventTraits] = []

    private let stream: RandomStream
    private let training: InteractionSequences
    private var known: KnownCatalogue
    private var windows: [[WindowTally]]
    private var totals: [[WindowTally]]

    /// Events that share a block of scores; a block of a large catalogue still fits in a cache.
    private static let block = 32
    private static let knownUserEvents = 5
    private static let coldItemEvents = 5
    private static let hour: Int64 = 3_600_000

    /// Prepares to measure.
    ///
    /// - Parameter training: What the models were trained on; its items are known.
    public init(
        rows: [String], training: InteractionSequences, candidates: [StreamCandidates],
        cutoff: Int = 10, seed: UInt64
    ) {
        precondition(cutoff >= 1, "hits at \(cutoff)")
        precondition(!rows.isEmpty && !candidates.isEmpty, "nothing to measure")
        self.rows = rows
        self.candidates = candidates
        self.cutoff = cutoff
        self.training = training
        stream = RandomStream(seed: seed, component: "evaluation/prequential-candidates")
        known = KnownCatalogue(training)
        let empty = rows.map { _ in candidates.map { _ in WindowTally() } }
        (windows, totals) = (empty, empty)
        ranks = rows.map { _ in candidates.map { _ in [] } }
    }

    /// Number of events measured.
    public var count: Int { users.count }

    /// Takes over events that an earlier session measured, with what became of them.
    mutating func take(
        _ events: [Interaction], traits: [EventTraits], ranks: [[[TargetRank]]]
    ) {
        precondition(count == 0, "the meter has begun")
        for (index, event) in events.enumerated() {
            known.insert(event.item)
            for row in rows.indices {
                for rule in candidates.indices {
                    let values = ranks[row][rule][index].metrics(at: cutoff)
                    totals[row][rule].add(event.time, traits[index], values)
                }
            }
        }
        users = events.map(\.user)
        self.traits = traits
        self.ranks = ranks
    }

    /// Measures events in order.
    ///
    /// - Parameters:
    ///   - events: With what was true just before each, parallel to `observed`.
    ///   - scorers: One for each row, as they were before any of the events.
    public mutating func measure(
        _ events: [StreamEvent], _ observed: [ObservedEvent], with scorers: [any WindowScorer],
        pool: WorkerPool = .shared
    ) {
        precondition(
            events.count == observed.count && scorers.count == rows.count,
            "\(events.count) events, \(observed.count) requests; \(scorers.count) scorers")
        let questions = zip(events, observed).map { prepare($0, $1) }
        for (row, scorer) in scorers.enumerated() {
            let found = places(questions, observed, scorer, pool)
            for (rule, ranks) in found.enumerated() {
                self.ranks[row][rule] += ranks
                for ((event, question), rank) in zip(zip(events, questions), ranks) {
                    let values = rank.metrics(at: cutoff)
                    let time = event.interaction.time
                    windows[row][rule].add(time, question.traits, values)
                    totals[row][rule].add(time, question.traits, values)
                }
            }
        }
        users += events.map(\.interaction.user)
        traits += questions.map(\.traits)
    }

    /// Ends a window. **Shape** [rows][rules].
    public mutating func endWindow(number: Int) -> [[WindowMetrics]] {
        defer { windows = rows.map { _ in candidates.map { _ in WindowTally() } } }
        return windows.map { $0.map { $0.metrics(number: number) } }
    }

    /// Everything so far as one window. **Shape** [rows][rules].
    public var total: [[WindowMetrics]] { totals.map { $0.map { $0.metrics(number: 0) } } }

    // MARK: Questions

    private mutating func prepare(_ event: StreamEvent, _ observed: ObservedEvent) -> StreamQuestion
    {
        let target = event.interaction.item
        let history = observed.request.history
        let traits = traits(of: event, history: history, times: observed.request.historyTimes)
        let samples = candidates.map { rule -> [Int32] in
            guard case .sampled(let count) = rule, traits.isAsked else { return [] }
            return known.sample(
                count, against: target, outside: history, stream: stream.stream(event.index))
        }
        let isFull = candidates.contains(.full) && traits.isAsked
        defer { known.insert(target) }
        return StreamQuestion(
            target: target, excluded: isFull ? known.distinct(history) : [],
            knownCount: known.count, samples: samples, traits: traits)
    }

    private func traits(
        of event: StreamEvent, history: [Int32], times: [Int64]
    ) -> EventTraits {
        let (user, item) = (event.interaction.user, event.interaction.item)
        var traits: EventTraits = []
        if event.historyCount == 0 { traits.insert(.newUser) }
        if !known.contains(item) { traits.insert(.newItem) }
        if history.contains(item) { traits.insert(.repeated) }
        if training[Int(user)].count >= Self.knownUserEvents { traits.insert(.knownUser) }
        if let last = times.last, event.interaction.time - last > Self.hour {
            traits.insert(.returning)
        }
        if event.itemCount < Self.coldItemEvents { traits.insert(.coldItem) }
        return traits
    }

    // MARK: Ranks

    /// A target that nothing can rank: a miss at any k.
    private static let unranked = TargetRank(above: .max, size: 1)

    /// Where each target stands for one model. **Shape** [rules][events].
    private func places(
        _ questions: [StreamQuestion], _ observed: [ObservedEvent], _ scorer: any WindowScorer,
        _ pool: WorkerPool
    ) -> [[TargetRank]] {
        let items = scorer.itemCount
        let blocks = (questions.count + Self.block - 1) / Self.block
        let order = known.order
        let found = pool.map(Array(0..<blocks)) { block in
            let range =
                block * Self.block..<min((block + 1) * Self.block, questions.count)
            let scores = UnsafeMutableBufferPointer<Float>.allocate(
                capacity: range.count * items)
            defer { scores.deallocate() }
            scorer.score(observed[range], into: scores)
            return range.map { event -> [TargetRank] in
                let question = questions[event]
                guard question.traits.isAsked else {
                    return candidates.map { _ in Self.unranked }
                }
                let first = (event - range.lowerBound) * items
                let row = UnsafeBufferPointer(rebasing: scores[first..<first + items])
                return candidates.enumerated().map { place, rule in
                    question.rank(by: row, rule: rule, place: place, order: order)
                }
            }
        }.flatMap { $0 }
        return candidates.indices.map { rule in found.map { $0[rule] } }
    }
}
