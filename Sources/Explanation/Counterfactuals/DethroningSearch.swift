import Recommenders
import Tensor

/// Looks for the smallest set of history items without which a candidate falls below a rank.
///
/// 1. Every item is hidden alone.
/// 2. Greedily, the item whose absence brings the candidate nearest to its fall joins the set, until
///    it falls. Nearness is the margin: its score less that of the one it has to fall behind.
/// 3. Items that turn out not to be needed are given back, one at a time, until all are necessary.
/// 4. Smaller sets are tried in full, size by size, as far as a budget reaches; those of items with
///    large effects of their own come first.
///
/// After step 1 a set of one or two items is known to be smallest, because every smaller one was
/// tried. (Tran, Ghazimatin and Saha Roy, 2021, do steps 1 and 2 with influence functions; here each
/// set is scored.)
public struct DethroningSearch {
    /// How it is looked for.
    public let settings: DethroningSettings
    private let whatIf: WhatIf
    private let target: Int32
    private let goal: Int
    private let pool: [Int32]

    /// - Parameters:
    ///   - item: A candidate; the best one when nil.
    ///   - goal: The rank it shall fall below, at least the one it has; that one when nil.
    /// - Returns: Nil when there are no candidates to speak of, or `item` is none.
    public init?(
        _ whatIf: WhatIf, item: Int32? = nil, below goal: Int? = nil,
        settings: DethroningSettings = DethroningSettings()
    ) {
        guard let target = item ?? whatIf.whole.best(1).first?.item,
            whatIf.whole.competes(target)
        else { return nil }
        let rank = whatIf.whole.rank(of: target)
        let goal = goal ?? rank
        guard goal >= rank else { return nil }
        (self.whatIf, self.target, self.goal, self.settings) = (whatIf, target, goal, settings)
        pool = whatIf.hideable(within: settings.window)
    }

    /// A set that was scored.
    private struct Trial {
        let hidden: [Int32]
        let rank: Int
        /// Score of the candidate less that of the `goal`-th best of the others.
        let margin: Float
        let falls: Bool
        /// Whether any score has other bits than with nothing hidden.
        let changesScores: Bool
    }

    /// What the search has spent and learned.
    private struct Progress {
        var scorings = 0
        /// Trials of single items, in the order of the pool.
        var alone: [Int32: Trial] = [:]
        /// Items by their effect of their own, the largest first.
        var order: [Int32] = []
        var triedSets: Set<[Int32]> = []
        var isStopped = false
    }

    /// Searches. The same question and stream give the same bits.
    ///
    /// - Parameters:
    ///   - stream: Draws the controls.
    ///   - isCancelled: Asked between batches of questions.
    public func callAsFunction(
        stream: RandomStream, isCancelled: () -> Bool = { false }
    ) -> Dethroning {
        var progress = Progress()
        tryAlone(&progress, isCancelled)
        let withoutAll = whatIf.scores(hiding: [Set(pool)])[0]
        progress.scorings += 1
        let isRead =
            withoutAll.scores != whatIf.whole.scores
            || progress.alone.values.contains(where: \.changesScores)
        // Where nothing that is hidden changes a bit there is nothing to look for.
        var found: (set: [Int32]?, finding: Dethroning.Finding) = (nil, .impossible)
        // Where nothing that is hidden changes a bit there is nothing to look for.
        if isRead { found = search(&progress, isCancelled) }
        if !isRead, progress.isStopped { found.finding = .stopped }
        return result(
            found.set, found.finding, progress, stream, withoutAll: withoutAll, isRead: isRead)
    }

    private func search(
        _ progress: inout Progress, _ isCancelled: () -> Bool
    ) -> (set: [Int32]?, finding: Dethroning.Finding) {
        var found = greedy(&progress, isCancelled)
        if let set = found { found = prune(set, &progress) }
        if progress.isStopped {
            guard let set = found else { return (nil, .stopped) }
            return (set, set.count == 1 ? .smallest : .noSmallerFound)
        }
        let most = min(settings.most, pool.count)
        let smaller = trySmaller(than: found?.count ?? most + 1, &progress, isCancelled)
        if let set = smaller.found ?? found {
            return (set, smaller.isComplete ? .smallest : .noSmallerFound)
        }
        if isCancelled() { return (nil, .stopped) }
        return (nil, smaller.isComplete && most == pool.count ? .impossible : .none)
    }

    // MARK: Trying

    private func score(_ sets: [[Int32]], _ progress: inout Progress) -> [Trial] {
        progress.scorings += sets.count
        for set in sets { progress.triedSets.insert(set.sorted()) }
        return zip(sets, whatIf.scores(hiding: sets.map(Set.init))).map(trial)
    }

    private func trial(_ hidden: [Int32], _ scores: CandidateScores) -> Trial {
        let rank = scores.rank(of: target)
        return Trial(
            hidden: hidden, rank: rank, margin: margin(scores), falls: rank > goal,
            changesScores: scores.scores != whatIf.whole.scores)
    }

    /// How far the candidate is from falling. **Cost** O(itemCount + goal · candidates above).
    private func margin(_ scores: CandidateScores) -> Float {
        let own = scores.scores[Int(target)]
        if goal == 1 {
            var best = -Float.infinity
            for (item, score) in scores.scores.enumerated()
            where scores.isCandidate[item] && item != Int(target) {
                best = max(best, score)
            }
            return own - best
        }
        let others = scores.best(goal + 1).filter { $0.item != target }
        return others.count >= goal ? own - others[goal - 1].score : .infinity
    }

    /// The trial nearest to the fall; of equal ones the first.
    private static func nearest(_ trials: [Trial]) -> Trial? {
        trials.enumerated().min {
            ($0.element.falls ? 0 : 1, $0.element.margin, $0.offset)
                < ($1.element.falls ? 0 : 1, $1.element.margin, $1.offset)
        }?.element
    }

    private func tryAlone(_ progress: inout Progress, _ isCancelled: () -> Bool) {
        for part in chunks(pool.map { [$0] }) {
            if isCancelled() {
                progress.isStopped = true
                break
            }
            for trial in score(part, &progress) { progress.alone[trial.hidden[0]] = trial }
        }
        progress.order = pool.enumerated()
            .compactMap { place, item in progress.alone[item].map { (item, $0.margin, place) } }
            .sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
    }

    private func greedy(_ progress: inout Progress, _ isCancelled: () -> Bool) -> [Int32]? {
        if let best = Self.nearest(progress.order.compactMap { progress.alone[$0] }), best.falls {
            return best.hidden
        }
        guard var hidden = progress.order.first.map({ [$0] }) else { return nil }
        let rest = progress.order.prefix(settings.breadth)
        while hidden.count < min(settings.most, pool.count) {
            if progress.isStopped || isCancelled() {
                progress.isStopped = true
                return nil
            }
            let sets = rest.filter { !hidden.contains($0) }.map { hidden + [$0] }
            guard let best = Self.nearest(score(sets, &progress)) else { return nil }
            hidden = best.hidden
            if best.falls { return hidden }
        }
        return nil
    }

    /// Gives back what is not needed, until every item of the set is.
    private func prune(_ set: [Int32], _ progress: inout Progress) -> [Int32] {
        var set = set
        while set.count > 1 {
            let smaller = set.indices.map { place in
                Array(set[..<place] + set[(place + 1)...])
            }
            guard let best = Self.nearest(score(smaller, &progress)), best.falls else { break }
            set = best.hidden
        }
        return set
    }

    // MARK: Smaller sets

    /// Tries all sets of fewer items than `count`, sizes ascending, as far as the budget reaches.
    ///
    /// - Returns: A smaller set, if there is one, and whether all sets smaller than the answer were
    ///   tried.
    private func trySmaller(
        than count: Int, _ progress: inout Progress, _ isCancelled: () -> Bool
    ) -> (found: [Int32]?, isComplete: Bool) {
        var left = settings.budget
        for size in 2..<max(2, count) {
            var subsets = Subsets(of: progress.order.count, size: size)
            while true {
                if isCancelled() { return (nil, false) }
                var batch: [[Int32]] = []
                while batch.count < min(64, left), let places = subsets.next() {
                    batch.append(places.map { progress.order[$0] })
                }
                if batch.isEmpty { break }
                left -= batch.count
                if let best = Self.nearest(score(batch, &progress)), best.falls {
                    return (best.hidden, true)
                }
            }
            if !subsets.isAtEnd { return (nil, false) }
        }
        return (nil, true)
    }

    private func chunks(_ sets: [[Int32]]) -> [[[Int32]]] {
        stride(from: 0, to: sets.count, by: 64).map { Array(sets[$0..<min($0 + 64, sets.count)]) }
    }

    // MARK: Telling

    private func result(
        _ found: [Int32]?, _ finding: Dethroning.Finding, _ progress: Progress,
        _ stream: RandomStream, withoutAll: CandidateScores, isRead: Bool
    ) -> Dethroning {
        var progress = progress
        let size = found?.count ?? 0
        let smallerTried = progress.triedSets.count { $0.count < size }
        let ordered = progress.order.filter { found?.contains($0) ?? false }
        // The set is asked once more, alone and fresh: what is told is what the model says of it.
        let after = found.map { whatIf.scores(hiding: [Set($0)])[0] }
        progress.scorings += after == nil ? 0 : 1
        let oneLess = score(ordered.map { item in ordered.filter { $0 != item } }, &progress)
        return Dethroning(
            before: standing(whatIf.whole), goal: goal, finding: finding,
            hidden: zip(ordered, oneLess).map { item, rest in
                Dethroning.HiddenItem(
                    item: item, rankAlone: progress.alone[item]?.rank ?? 0,
                    rankWithoutIt: rest.rank)
            },
            after: after.map(standing),
            top: after.flatMap { scores in
                scores.best(1).first.map {
                    Dethroning.Standing(item: $0.item, rank: 1, score: $0.score)
                }
            }, withoutAll: standing(withoutAll), pool: pool.count, smallerTried: smallerTried,
            scorings: progress.scorings, controls: controls(found, stream),
            dependsOnHistory: isRead)
    }

    private func standing(_ scores: CandidateScores) -> Dethroning.Standing {
        Dethroning.Standing(
            item: target, rank: scores.rank(of: target), score: scores.scores[Int(target)])
    }

    /// Random sets of the same size, other than the one that was found.
    private func controls(_ found: [Int32]?, _ stream: RandomStream) -> Dethroning.Controls {
        guard let found, found.count < pool.count else {
            return Dethroning.Controls(draws: 0, reached: 0)
        }
        var seen: Set<[Int32]> = [found.sorted()]
        var draws: [[Int32]] = []
        // Of few possible sets some come up again and again; a hundred tries each find nearly all.
        for attempt in 0..<settings.controls * 100 where draws.count < settings.controls {
            let order = stream.stream(attempt).permutation(of: pool.count)
            let draw = order.prefix(found.count).map { pool[Int($0)] }.sorted()
            if seen.insert(draw).inserted { draws.append(draw) }
        }
        let reached = whatIf.scores(hiding: draws.map(Set.init))
            .count { $0.rank(of: target) > goal }
        return Dethroning.Controls(draws: draws.count, reached: reached)
    }
}

/// All subsets of `0 ..< count` of one size, those of small numbers first (colexicographic order).
struct Subsets: IteratorProtocol {
    private let count: Int
    private var places: [Int]?

    /// - Parameter size: At least 1.
    init(of count: Int, size: Int) {
        self.count = count
        places = size <= count ? Array(0..<size) : nil
    }

    /// Whether every subset was given.
    var isAtEnd: Bool { places == nil }

    /// The next subset, ascending.
    mutating func next() -> [Int]? {
        guard var next = places else { return nil }
        let given = next
        // The first place that can move up without meeting the next one does, and all before it
        // return to the start.
        var place = 0
        while place + 1 < next.count, next[place] + 1 == next[place + 1] {
            next[place] = place
            place += 1
        }
        next[place] += 1
        places = next[place] < count ? next : nil
        return given
    }
}
