import Explanation
import Foundation
import Recommenders
import Tensor

/// Milliseconds of whole rankings, from the request to the scores of the candidates, by what had to
/// be computed.
///
/// All kinds of work take turns request by request, so that a busy moment of the machine falls on
/// all of them; ratios hold better than milliseconds. Prompts are computed from their first token.
/// Their weights are fresh: what was learned does not change the work.
struct RankingTimes: Codable {
    /// By name of the work, one a request.
    let milliseconds: [String: [Double]]

    /// Median of a kind of work; nil where it was not timed.
    func median(_ work: RankingWork) -> Double? {
        milliseconds[work.name].flatMap(Self.median)
    }

    /// Median over the requests of how many times as long as another kind of work it took.
    func ratio(_ work: RankingWork, to other: RankingWork) -> Double? {
        guard let own = milliseconds[work.name], let beside = milliseconds[other.name] else {
            return nil
        }
        return Self.median(zip(own, beside).map { $0 / $1 })
    }

    private static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}

extension RankingTimes {
    /// Times some kinds of work on the requests of a plan.
    ///
    /// - Throws: ``ReproductionStopped`` when the person asks to stop.
    init(_ works: [RankingWork], of seed: ReproductionSeed, plan: ReproductionPlan) throws {
        var clocks = try works.map { try WorkClock($0, of: seed, plan: plan) }
        var line = ProgressLine("timing", unit: "rankings")
        defer { line.finish() }
        var times: [String: [Double]] = [:]
        let requests = plan.requestsInDrawnOrder.filter { !$0.history.isEmpty }
        guard let first = requests.first else {
            throw CommandFailure("no case has a history to rank by")
        }
        // The first ranking of each takes memory from the system.
        for place in clocks.indices { _ = try clocks[place].time(first) }
        for (number, request) in requests.dropFirst().prefix(plan.requests).enumerated() {
            if Interruption.isRequested { throw ReproductionStopped() }
            for place in clocks.indices {
                times[clocks[place].work.name, default: []].append(
                    try clocks[place].time(request))
            }
            line.update(number + 1, of: plan.requests)
        }
        milliseconds = times
    }
}

/// One kind of work made ready to be timed.
private struct WorkClock {
    let work: RankingWork
    private let base: any LatentRecommender
    private let listLength: Int
    private var questions: PromptQuestions?
    private var scorer: PromptScorer?

    init(_ work: RankingWork, of seed: ReproductionSeed, plan: ReproductionPlan) throws {
        self.work = work
        base = seed.base
        listLength = plan.training.preset.candidates
        let tokens: Int
        switch work {
        case .list: return
        case .bare(let count), .hidden(let count), .shown(let count): tokens = count
        }
        guard var preset = PromptPreset.all.first(where: { $0.tokens == tokens }) else {
            preconditionFailure("no prompt of \(tokens) tokens")
        }
        preset.candidates = listLength
        questions = seed.workshop.questions(
            preset, known: plan.split.training, after: plan.split.revealedBeforeTest)
        scorer = PromptScorer.untrained(
            seed.workshop.context(preset), latentWidth: base.latentWidth, seed: plan.seed)
    }

    /// Milliseconds of one ranking.
    mutating func time(_ request: ScoringRequest) throws -> Double {
        scorer?.forget()
        let start = ContinuousClock.now
        let list = base.ranking(listLength, for: request)
        let user = base.userLatents(for: [request])[0]
        let hasEvidence = if case .shown = work { true } else { false }
        let question = questions?.question(
            request, user: user, candidates: list.map(\.item), latentScores: list.map(\.score),
            hasEvidence: hasEvidence)
        if let scorer, let question {
            if case .bare = work {
                _ = try scorer.scoresWithoutSegment(question)
            } else {
                _ = try scorer.scores(question)
            }
        }
        return (ContinuousClock.now - start) / .milliseconds(1)
    }
}
