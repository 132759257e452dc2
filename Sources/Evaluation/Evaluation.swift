import Catalog
import Recommenders

/// Asks a recommender the questions of a split and measures the answers.
///
/// Scores come from ``Recommender/scores(for:)``, the same function that ranks the screen, in
/// chunks: memory stays flat whatever the number of cases, and the recommender works in parallel
/// inside a chunk.
public struct Evaluation: Sendable {
    /// Name of the split, for the badge.
    public var split: String
    /// Who competes with the targets.
    public var candidates: CandidateRule
    /// The k of the metrics.
    public var cutoffs: [Int]
    /// Seed of sampled candidates.
    public var seed: UInt64
    /// Identifies the data in the badge.
    public var dataset: String?
    /// Training loss of the model in the badge.
    public var loss: String?
    /// What of the model is switched off or hidden, in the badge.
    public var variant: String?
    /// What scores the best of each list again; nil for the model's own order.
    public var listScorer: (any ListScorer)?
    /// Cases scored at a time: 256 catalogues of 50,000 items are 51 MB.
    public var chunk = 256

    /// The paper's cutoffs.
    public static let defaultCutoffs = [5, 10, 20]

    /// Describes an evaluation; cutoffs are at least 1 and are put in ascending order.
    public init(
        split: String, candidates: CandidateRule, cutoffs: [Int] = Evaluation.defaultCutoffs,
        seed: UInt64, dataset: String? = nil, loss: String? = nil,
        variant: String? = nil
    ) {
        precondition(cutoffs.allSatisfy { $0 >= 1 }, "cutoffs below 1 in \(cutoffs)")
        self.split = split
        self.candidates = candidates
        self.cutoffs = Array(Set(cutoffs)).sorted()
        self.seed = seed
        self.dataset = dataset
        self.loss = loss
        self.variant = variant
    }

    /// Measures `recommender` on `cases`.
    ///
    /// - Parameter progress: Called after each chunk with the number of cases done.
    /// - Throws: An ``EvaluationError`` when there is no case or the candidate file lacks a user.
    public func run(
        _ recommender: some Recommender, on cases: [EvaluationCase],
        progress: (Int) -> Void = { _ in }
    ) throws(EvaluationError) -> EvaluationResult {
        if cases.isEmpty {
            throw EvaluationError(
                "the split \(split) holds no test case",
                hint: "its users are too short, or the data too small; see whyrec doctor")
        }
        var ranker = CaseRanker(rule: candidates, itemCount: recommender.itemCount, seed: seed)
        var outcomes: [CaseOutcome] = []
        outcomes.reserveCapacity(cases.count)
        for start in stride(from: 0, to: cases.count, by: chunk) {
            let questions = cases[start..<min(start + chunk, cases.count)]
            let scores = recommender.scores(for: questions.map(\.request))
            for (question, scores) in zip(questions, scores) {
                let scores = try rescored(scores, question, &ranker)
                let ties = try ranker.rank(question, scores: scores)
                outcomes.append(CaseOutcome(user: question.user, ties: ties, cutoffs: cutoffs))
            }
            progress(outcomes.count)
        }
        return EvaluationResult(
            model: recommender.name,
            version: listScorer.map { "\($0.version)" } ?? recommender.version,
            badge: badge(for: cases, shortCases: ranker.shortCases), cutoffs: cutoffs,
            outcomes: outcomes)
    }

    /// The scores with those of the second stage, where there is one.
    private func rescored(
        _ scores: [Float], _ question: EvaluationCase, _ ranker: inout CaseRanker
    ) throws(EvaluationError) -> [Float] {
        guard let listScorer else { return scores }
        let competitors = try ranker.competitors(of: question, itemCount: scores.count)
        do {
            return try listScorer.rescored(scores, among: competitors, for: question.request)
        } catch {
            throw EvaluationError("\(listScorer.name) cannot score a list: \(error)")
        }
    }

    /// The badge of an evaluation on these cases.
    private func badge(for cases: [EvaluationCase], shortCases: Int) -> ProtocolBadge {
        var wording = candidates.badge
        if shortCases > 0 { wording += ", fewer for \(shortCases) cases" }
        return ProtocolBadge(
            split: split, candidates: wording, seed: seed, users: Set(cases.map(\.user)).count,
            cases: cases.count, dataset: dataset, loss: loss, variant: variant)
    }
}

/// NDCG@10 with sampled negatives on validation cases, the figure that early stopping watches.
///
/// - Parameters:
///   - recommender: The model at this epoch.
///   - split: Its validation cases are asked; negatives avoid the whole sequence of the user.
///   - negatives: Competitors of each target.
///   - limit: Asks at most this many cases, spread evenly over the split; nil asks all.
///   - seed: Seed of the negatives; the same at every epoch, or epochs could not be compared.
public func validationNDCG(
    of recommender: some Recommender, on split: Split, known: KnownItems? = nil,
    negatives: Int = 100, limit: Int? = nil, seed: UInt64
) throws(EvaluationError) -> Double {
    var cases = split.validation
    if let limit, limit < cases.count {
        cases = (0..<limit).map { split.validation[$0 * split.validation.count / limit] }
    }
    let known = known ?? KnownItems(.wholeSequence, of: split)
    let evaluation = Evaluation(
        split: split.name, candidates: .sampled(count: negatives, outside: known), cutoffs: [10],
        seed: seed)
    return try evaluation.run(recommender, on: cases).mean(\.ndcg[0])
}
