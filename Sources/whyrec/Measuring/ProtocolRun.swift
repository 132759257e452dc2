import Catalog
import Evaluation
import Foundation
import Recommenders
import Streaming

/// Runs models under one protocol, so that `evaluate` and `compare` ask the same questions.
struct ProtocolRun {
    let workspace: Workspace
    let store: CatalogStore
    let options: ProtocolOptions
    let seed: UInt64
    private let split: (main: Split, warm: Split?)?

    /// A model's results; warm items beside the cold ones under the cold split.
    struct Outcome {
        let main: EvaluationResult
        let warm: EvaluationResult?
        let warning: String?
        let seconds: Double
        /// Results by what training knew of the item asked for; empty where cases ask for several.
        var groups: [String: EvaluationResult] = [:]
    }

    init(
        _ workspace: Workspace, _ store: CatalogStore, _ options: ProtocolOptions, seed: UInt64
    ) throws {
        self.workspace = workspace
        self.store = store
        self.options = options
        self.seed = seed
        split = options.split == .streaming ? nil : try options.makeSplit(store, seed: seed)
    }

    /// The test questions of the split; nil for a stream.
    var questions: [EvaluationCase]? { split?.main.test }

    /// The model that answers them; nil for a stream.
    func model(_ name: String, loss: SASRec.Loss? = nil) throws -> EvaluatedModel? {
        try split.map { split in
            let model = try loadRecommender(
                named: name, loss: loss, in: workspace, facts: store.facts,
                evaluatedOn: split.main)
            return try model.without(options.without)
                .hiding(try HiddenFeatures(options.hide, seed: seed))
        }
    }

    /// Measures a model.
    func evaluate(_ name: String, loss: SASRec.Loss? = nil) throws -> Outcome {
        guard let split, let model = try model(name, loss: loss) else {
            return try evaluateStream(name)
        }
        let start = ContinuousClock.now
        let main = try measure(
            model, named: name, on: split.main, beside: split.warm.map { [$0] } ?? [])
        let warm = try split.warm.map {
            try measure(model, named: name, on: $0, beside: [split.main])
        }
        return Outcome(
            main: main, warm: warm, warning: model.warning,
            seconds: (ContinuousClock.now - start) / .seconds(1),
            groups: warm == nil
                ? main.grouped(
                    split.main.test, by: try options.itemGroups(split.main, store)) : [:])
    }

    private func measure(
        _ model: EvaluatedModel, named name: String, on split: Split, beside others: [Split]
    ) throws -> EvaluationResult {
        var evaluation = Evaluation(
            split: split.name, candidates: try options.makeRule(split, beside: others, store),
            cutoffs: try options.parsedCutoffs(), seed: seed, dataset: store.facts.contentHash,
            loss: model.loss, variant: model.variant)
        if let stage = options.secondStage.inEffect {
            let scorer = try stage.scorer(of: model, on: split, in: workspace, store)
            evaluation.listScorer = scorer
            evaluation.variant = [model.variant, "best \(scorer.listLength) by \(scorer.name)"]
                .compactMap { $0 }.joined(separator: ", ")
        }
        var line = ProgressLine("evaluating \(name)", unit: "cases")
        defer { line.finish() }
        let result = try evaluation.run(model.recommender, on: split.test) { done in
            line.update(done, of: split.test.count)
        }
        return result.renamed(name)
    }

    /// Measures a model on every event of its stream, each before it is revealed.
    private func evaluateStream(_ name: String) throws -> Outcome {
        if options.secondStage.inEffect != nil {
            throw CommandFailure(
                "a stream is ranked by one stage", hint: "leave out --second-stage, or take a split"
            )
        }
        let selected = try loadRecommender(named: name, in: workspace, store: store)
        let candidates = try streamCandidates(options.candidates)
        let cutoffs = try options.parsedCutoffs()
        let start = ContinuousClock.now
        var session = try StreamSession(
            selected,
            StreamSession.Plan(
                without: try ModelParts(of: selected.recommender, learning: .standard)
                    .parsed(options.without), candidates: candidates,
                window: .events(1_000), seed: seed),
            store: store)
        var line = ProgressLine("streaming \(name)", unit: "events")
        defer { line.finish() }
        while try session.advance(1_000) != nil {
            line.update(session.engine.position, of: selected.events.stream.count)
        }
        _ = session.finish()
        let meter = session.run.meter
        let total = meter.total[0][0]
        let wording =
            candidates[0].badge + "; passed over: \(total.newUsers) events of new users, "
            + "\(total.newItems) of new items, \(total.repeats) repeats"
        let outcomes = meter.outcomes(row: 0, rule: 0, cutoffs: cutoffs)
        let badge = ProtocolBadge(
            split: selected.events.splitName, candidates: wording, seed: seed,
            users: meter.scoredUserCount, cases: outcomes.count,
            dataset: store.facts.contentHash, loss: selected.loss)
        let result = EvaluationResult(
            model: name, version: session.version, badge: badge, cutoffs: cutoffs,
            outcomes: outcomes)
        return Outcome(
            main: result, warm: nil, warning: nil,
            seconds: (ContinuousClock.now - start) / .seconds(1))
    }
}

extension EvaluationResult {
    /// The same result under the name the person gave, which tells two files of one kind apart.
    func renamed(_ name: String) -> EvaluationResult {
        EvaluationResult(
            model: name, version: version, badge: badge, cutoffs: cutoffs, outcomes: outcomes)
    }
}
