import Catalog
import Recommenders
import Tensor

/// Proof that the rank on the screen is the rank in the metric.
///
/// For randomly chosen cases the list is made as the screen makes it, ``Recommender/ranking(_:for:)``
/// for one user, and the first target is placed as the metric places it, from scores of a chunk of
/// users under full ranking. The two must agree: the screen's rank lies among the places that the
/// metric gives the target's tie block, and its score has the same bits.
public struct RankSelfTest: Sendable {
    /// A case on which screen and metric disagree.
    public struct Disagreement: Sendable, Equatable {
        /// Dense user index.
        public let user: Int32
        /// Dense item index of the target.
        public let item: Int32
        /// Rank on the screen, or nil when the target is not in the list.
        public let screenRank: Int?
        /// Best rank the metric gives the target.
        public let metricRank: Int
        /// Number of candidates tied with the target in the metric, itself included.
        public let ties: Int
        /// Score on the screen.
        public let screenScore: Float?
        /// Score in the metric.
        public let metricScore: Float
    }

    /// Number of cases compared.
    public let cases: Int
    /// The cases that disagree; empty when the proof holds.
    public let disagreements: [Disagreement]

    /// Compares screen and metric on `count` cases chosen by `seed`, or on all when there are fewer.
    public init(
        _ recommender: some Recommender, on cases: [EvaluationCase], count: Int = 200, seed: UInt64
    ) {
        let order = RandomStream(seed: seed, component: "evaluation/self-test")
            .permutation(of: cases.count)
        let chosen = order.prefix(count).map { cases[Int($0)] }
        var disagreements: [Disagreement] = []
        for start in stride(from: 0, to: chosen.count, by: 64) {
            let chunk = Array(chosen[start..<min(start + 64, chosen.count)])
            let scores = recommender.scores(for: chunk.map(\.request))
            for (question, scores) in zip(chunk, scores) {
                if let found = Self.compare(recommender, question, scores) {
                    disagreements.append(found)
                }
            }
        }
        self.cases = chosen.count
        self.disagreements = disagreements
    }

    /// Compares one case; nil when screen and metric agree.
    private static func compare(
        _ recommender: some Recommender, _ question: EvaluationCase, _ scores: [Float]
    ) -> Disagreement? {
        let target = question.targets[0]
        let single = EvaluationCase(
            user: question.user, history: question.history, historyTimes: question.historyTimes,
            targets: [target], time: question.time)
        var ranker = CaseRanker(rule: .full, itemCount: recommender.itemCount, seed: 0)
        let block = ranker.rankAmongAll(single, scores: scores).blocks[0]
        let list = recommender.ranking(recommender.itemCount, for: question.request)
        let place = list.firstIndex { $0.item == target }
        let screenRank = place.map { $0 + 1 }
        let screenScore = place.map { list[$0].score }
        let places = (block.above + 1)...(block.above + block.size)
        let metricScore = scores[Int(target)]
        if let screenRank, let screenScore, places.contains(screenRank),
            screenScore.bitPattern == metricScore.bitPattern
        {
            return nil
        }
        return Disagreement(
            user: question.user, item: target, screenRank: screenRank,
            metricRank: block.above + 1, ties: block.size, screenScore: screenScore,
            metricScore: metricScore)
    }
}
