/// The candidates of one case in order of score, cut into blocks of equal score that hold a target.
///
/// Only blocks with a target matter to a ranking metric: `above` candidates score strictly higher,
/// `size` share the score, `targets` of those are positives. Inside a block every order is equally
/// likely, which is the **expected-rank** tie rule: a metric is its expectation over those orders,
/// so a constant scorer scores exactly at chance and a positive never wins a tie by its place in
/// some list. Scores that are not a number never win: a candidate with one ranks below every real
/// score, and a positive with one ranks behind every candidate.
///
/// **Invariant** blocks are ordered by `above`, and do not overlap.
public struct TieBlocks: Sendable, Equatable {
    /// One run of equal scores that holds at least one target.
    public struct Block: Sendable, Equatable {
        /// Candidates, targets included, that score strictly higher.
        public let above: Int
        /// Candidates, targets included, that share this score.
        public let size: Int
        /// How many of `size` are targets.
        public let targets: Int

        /// Makes a block; traps unless `1 <= targets <= size`.
        public init(above: Int, size: Int, targets: Int) {
            precondition(
                above >= 0 && targets >= 1 && targets <= size,
                "a block of \(size) with \(targets) targets below \(above)")
            self.above = above
            self.size = size
            self.targets = targets
        }
    }

    /// Blocks with a target, best first.
    public let blocks: [Block]
    /// Number of candidates, targets included.
    public let candidateCount: Int

    /// Number of targets in all blocks.
    public var targetCount: Int { blocks.reduce(0) { $0 + $1.targets } }

    /// Ranks `targets` among themselves and `others`.
    ///
    /// **Cost** one pass over `others` for each distinct target score.
    ///
    /// - Parameters:
    ///   - targetScores: Scores of the positives; at least one.
    ///   - otherScores: Scores of the remaining candidates, in any order.
    public init(targetScores: [Float], otherScores: [Float]) {
        let counts = otherScores.withUnsafeBufferPointer { others in
            DistinctScores(targetScores).values.map { score in
                ScoreCounts(of: others, against: score)
            }
        }
        self.init(
            targetScores: targetScores, otherCount: otherScores.count, countsOfOthers: counts)
    }

    /// Wraps the block of a single target whose other candidates do not matter.
    init(block: Block) {
        blocks = [block]
        candidateCount = block.above + block.size
    }

    /// Ranks targets from counts that the caller made, one for each distinct target score in
    /// descending order. Lets a full ranking count over the catalogue and subtract the history.
    init(targetScores: [Float], otherCount: Int, countsOfOthers: [ScoreCounts]) {
        precondition(!targetScores.isEmpty, "a case without a target has no rank")
        let distinct = DistinctScores(targetScores)
        precondition(
            countsOfOthers.count == distinct.values.count,
            "\(countsOfOthers.count) counts for \(distinct.values.count) distinct scores")
        var blocks: [Block] = []
        var targetsAbove = 0
        for (index, multiplicity) in distinct.multiplicities.enumerated() {
            let counts = countsOfOthers[index]
            blocks.append(
                Block(
                    above: counts.greater + targetsAbove, size: counts.equal + multiplicity,
                    targets: multiplicity))
            targetsAbove += multiplicity
        }
        if distinct.notNumbers > 0 {
            blocks.append(
                Block(
                    above: otherCount + targetsAbove, size: distinct.notNumbers,
                    targets: distinct.notNumbers))
        }
        self.blocks = blocks
        self.candidateCount = otherCount + targetScores.count
    }
}

/// How many scores of a list beat, and how many equal, a given score.
struct ScoreCounts: Equatable {
    var greater: Int
    var equal: Int

    /// Counts in one pass; scores that are not a number compare false, so they count as neither.
    init(of scores: UnsafeBufferPointer<Float>, against threshold: Float) {
        // 32-bit lanes as wide as the floats: the loop vectorises, a catalogue fits in the count.
        var greater: Int32 = 0
        var equal: Int32 = 0
        for score in scores {
            greater &+= score > threshold ? 1 : 0
            equal &+= score == threshold ? 1 : 0
        }
        self.greater = Int(greater)
        self.equal = Int(equal)
    }

    /// Takes one score out of the count.
    mutating func remove(_ score: Float, against threshold: Float) {
        greater -= score > threshold ? 1 : 0
        equal -= score == threshold ? 1 : 0
    }
}

/// The different scores among the targets, best first, with how often each occurs.
struct DistinctScores {
    var values: [Float] = []
    var multiplicities: [Int] = []
    var notNumbers = 0

    init(_ scores: [Float]) {
        for score in scores.filter({ !$0.isNaN }).sorted(by: >) {
            if values.last == score {
                multiplicities[multiplicities.count - 1] += 1
            } else {
                values.append(score)
                multiplicities.append(1)
            }
        }
        notNumbers = scores.count { $0.isNaN }
    }
}
