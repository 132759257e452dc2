import Catalog
import Recommenders

/// Ranks the targets of cases among their candidates, given the scores of the whole catalogue.
struct CaseRanker {
    private let rule: CandidateRule
    private var draw: CandidateDraw
    /// Cases that had fewer eligible items than the rule asks for.
    private(set) var shortCases = 0

    init(rule: CandidateRule, itemCount: Int, seed: UInt64) {
        self.rule = rule
        draw = CandidateDraw(itemCount: itemCount, seed: seed)
    }

    /// The items that stand against each other in a case, its targets among them.
    mutating func competitors(
        of question: EvaluationCase, itemCount: Int
    ) throws(EvaluationError) -> [Int32] {
        switch rule {
        case .full:
            let past = Set(question.history).subtracting(question.targets)
            return (0..<Int32(itemCount)).filter { !past.contains($0) }
        case .sampled(let count, let known):
            return question.distinctTargets + draw.sample(count, for: question, outside: known)
        case .file(let file):
            return question.distinctTargets
                + draw.distinct(try file.items(of: question.user), for: question)
        }
    }

    /// Places the targets of a case. **Shapes** `scores` [itemCount].
    mutating func rank(
        _ question: EvaluationCase, scores: [Float]
    ) throws(EvaluationError) -> TieBlocks {
        let targets = question.distinctTargets.map { scores[Int($0)] }
        switch rule {
        case .full:
            return rankAmongAll(question, scores: scores)
        case .sampled(let count, let known):
            let negatives = draw.sample(count, for: question, outside: known)
            if negatives.count < count { shortCases += 1 }
            return TieBlocks(
                targetScores: targets, otherScores: negatives.map { scores[Int($0)] })
        case .file(let file):
            let others = draw.distinct(try file.items(of: question.user), for: question)
            return TieBlocks(targetScores: targets, otherScores: others.map { scores[Int($0)] })
        }
    }

    /// Counts over the whole catalogue, then takes targets and history out of the counts.
    mutating func rankAmongAll(_ question: EvaluationCase, scores: [Float]) -> TieBlocks {
        let targetScores = question.distinctTargets.map { scores[Int($0)] }
        let excluded = draw.distinct(question.history, for: question)
        let counts = scores.withUnsafeBufferPointer { scores in
            DistinctScores(targetScores).values.map { threshold in
                var counts = ScoreCounts(of: scores, against: threshold)
                for item in excluded { counts.remove(scores[Int(item)], against: threshold) }
                for score in targetScores { counts.remove(score, against: threshold) }
                return counts
            }
        }
        return TieBlocks(
            targetScores: targetScores,
            otherCount: scores.count - excluded.count - targetScores.count,
            countsOfOthers: counts)
    }
}

extension EvaluationCase {
    /// The case as a model sees it: its history at the moment of the first target.
    public var request: ScoringRequest {
        ScoringRequest(user: user, history: history, historyTimes: historyTimes, now: time)
    }

    /// The targets without repetitions, in order.
    var distinctTargets: [Int32] {
        if targets.count == 1 { return targets }
        var seen: Set<Int32> = []
        return targets.filter { seen.insert($0).inserted }
    }
}
