/// The same training events asked about cold items and, for the gap, about warm ones.
///
/// An item is cold with fewer than five training events. Negatives must be drawn from cold and
/// warm items alike, or popularity alone would tell targets from negatives.
public struct ColdItemSplit: Sendable {
    /// An item with at most this many training events is cold.
    public static let coldLimit = 4

    /// Questions whose targets are cold items.
    public let cold: Split
    /// Questions whose targets are warm items.
    public let warm: Split
    /// Number of cold items in the catalogue, those never trained included.
    public let coldItems: Int

    /// Divides the targets of a split by how often training saw their item.
    ///
    /// A case with both kinds of targets appears on both sides with its own. The badge names are
    /// those of the split with `cold-items-` or `warm-items-` before them.
    public init(dividing split: Split) {
        let counts = split.training.eventCounts()
        func isCold(_ item: Int32) -> Bool { counts[Int(item)] <= Self.coldLimit }
        cold = split.keeping(prefix: "cold-items-", isCold)
        warm = split.keeping(prefix: "warm-items-") { !isCold($0) }
        coldItems = counts.count { $0 <= Self.coldLimit }
    }

    /// Divides the 80/10/10 split on one clock: real cold items, for data that is not filtered.
    public init(_ sequences: InteractionSequences) {
        self.init(dividing: .ratio(sequences, reading: .globalTime))
    }

    /// Makes cold items by withholding, for data where every item is well known.
    ///
    /// A random `share` of the items keeps only its earliest 0 to 4 training events of a
    /// leave-one-out split, a number drawn for each item; the others vanish from training and from
    /// every history. Badge name `withheld-items-leave-one-out` with its prefix.
    public init(withholding share: Double, of sequences: InteractionSequences, seed: UInt64) {
        precondition((0...1).contains(share), "a share is between 0 and 1, not \(share)")
        let base = Split.leaveOneOut(sequences)
        var allowance = [Int](repeating: .max, count: sequences.itemCount)
        for item in 0..<sequences.itemCount {
            var random = SplitRandom(seed: seed, stream: UInt64(item))
            guard Double.random(in: 0..<1, using: &random) < share else { continue }
            allowance[item] = Int.random(in: 0...Self.coldLimit, using: &random)
        }
        self.init(dividing: base.withholding(allowance))
    }
}

extension Split {
    fileprivate func keeping(prefix: String, _ isKept: (Int32) -> Bool) -> Split {
        func filter(_ cases: [EvaluationCase]) -> [EvaluationCase] {
            cases.compactMap { question in
                let targets = question.targets.filter(isKept)
                guard !targets.isEmpty else { return nil }
                return EvaluationCase(
                    user: question.user, history: question.history,
                    historyTimes: question.historyTimes, targets: targets, time: question.time)
            }
        }
        return Split(
            name: prefix + name, training: training, validation: filter(validation),
            test: filter(test))
    }

    /// Drops training events of an item beyond its allowance, latest first, and drops the items
    /// with an allowance from the histories wherever training no longer has the event.
    func withholding(_ allowance: [Int]) -> Split {
        var left = allowance
        var kept = [Bool](repeating: true, count: training.interactionCount)
        let times = training.times
        for position in times.indices.sorted(by: { (times[$0], $0) < (times[$1], $1) }) {
            let item = Int(training.items[position])
            guard left[item] != .max else { continue }
            kept[position] = left[item] > 0
            left[item] = max(0, left[item] - 1)
        }
        let remaining = training.filtered { kept[$0] }
        func restrict(_ cases: [EvaluationCase]) -> [EvaluationCase] {
            cases.compactMap { question in
                let trained = Set(remaining[Int(question.user)])
                let isKept = question.history.map {
                    allowance[Int($0)] == .max || trained.contains($0)
                }
                guard isKept.contains(true) else { return nil }
                return EvaluationCase(
                    user: question.user,
                    history: zip(question.history, isKept).filter(\.1).map(\.0),
                    historyTimes: zip(question.historyTimes, isKept).filter(\.1).map(\.0),
                    targets: question.targets, time: question.time)
            }
        }
        return Split(
            name: "withheld-items-" + name, training: remaining, validation: restrict(validation),
            test: restrict(test))
    }
}
