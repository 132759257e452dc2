import Catalog
import Evaluation
import Explanation
import Foundation
import Recommenders
import Tensor

/// What all cells of a reproduction have in common.
struct ReproductionPlan {
    /// Cut of the data.
    let split: Split
    /// Hash of the data.
    let dataset: String
    /// Who competes, as typed.
    let candidates: String
    /// The same as a rule.
    let rule: CandidateRule
    /// Test cases asked; 0 for all.
    let users: Int
    /// Users checked in each cell; 0 leaves the check out.
    let checks: Int
    /// Rankings timed; 0 leaves the times out.
    let requests: Int
    /// How prompts are trained, seed aside.
    let training: ExplanationOptions
    /// Seed of candidates, cases, checks, and of the first training.
    let seed: UInt64

    /// The cases that are asked, the same for every cell, in the order of the split.
    var cases: [EvaluationCase] {
        guard users > 0, users < split.test.count else { return split.test }
        return RandomStream(seed: seed, component: "reproduce/users")
            .permutation(of: split.test.count).prefix(users).sorted().map { split.test[Int($0)] }
    }

    /// The split as the badge names it.
    var splitWords: String {
        let count = cases.count
        return count == split.test.count
            ? split.name
            : "\(split.name), \(count) of \(split.test.count) cases drawn by seed \(seed)"
    }

    /// Names the protocol in file names.
    var protocolName: String {
        let candidates = candidates.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined()
        return "\(candidates)-\(users == 0 ? "all" : "\(users)")-seed-\(seed)"
    }

    /// Measures a model on the cases, alone or with a second stage.
    ///
    /// - Throws: ``ReproductionStopped`` when the person asks to stop.
    func measure(
        _ model: any Recommender, named label: String, loss: String? = nil,
        by scorer: (any ListScorer)? = nil
    ) throws -> EvaluationResult {
        var evaluation = Evaluation(
            split: splitWords, candidates: rule, seed: seed, dataset: dataset, loss: loss)
        if let scorer {
            evaluation.listScorer = InterruptibleListScorer(scorer: scorer)
            evaluation.variant = "best \(scorer.listLength) by \(scorer.name)"
        }
        let cases = cases
        var line = ProgressLine("evaluating \(label)", unit: "cases")
        defer { line.finish() }
        do {
            return try evaluation.run(model, on: cases) { line.update($0, of: cases.count) }
                .renamed(label)
        } catch {
            if Interruption.isRequested { throw ReproductionStopped() }
            throw error
        }
    }

    /// Users whose case is asked, in an order drawn by the seed.
    var requestsInDrawnOrder: [ScoringRequest] {
        let cases = cases
        return RandomStream(seed: seed, component: "reproduce/times")
            .permutation(of: cases.count).map { cases[Int($0)].request }
    }
}

/// The person asked to stop; everything finished is kept.
struct ReproductionStopped: Error {}

/// A second stage that stops in the middle of an evaluation when the person asks for it.
struct InterruptibleListScorer: ListScorer {
    let scorer: any ListScorer

    var name: String { scorer.name }
    var version: String { scorer.version }
    var listLength: Int { scorer.listLength }

    func scores(of candidates: [ScoredItem], for request: ScoringRequest) throws -> [Float] {
        if Interruption.isRequested { throw ReproductionStopped() }
        return try scorer.scores(of: candidates, for: request)
    }
}

/// A hash of text that names folders: what is made under other settings never meets.
func fingerprint(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt64(text.utf8.count)) { splitMix64($0 ^ UInt64($1)) }
    return String(hash, radix: 16)
}
