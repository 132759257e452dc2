import ArgumentParser
import Catalog
import Explanation
import Foundation
import Recommenders
import Tensor

/// Times ranking a list with evidence through the prompt.
struct BenchPrompt: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prompt",
        abstract: "Time ranking candidates through the prompt, with evidence and without.",
        discussion: """
            Random users of the workspace, each with the best candidates of the model. Cold: the \
            evidence of all candidates is found and the prompt computed from its first token. \
            Cached: the language model remembers user and history from a prompt before, so that \
            evidence and candidates are computed. The base is a prompt without the segment of \
            evidence. All three take turns, request by request. Nothing is learned: a prompt that \
            was not trained takes the same time.
            """)

    @Option(help: "Requests to time.")
    var requests = 100

    @Option(help: "Tokens of a prompt: 128, 256 or 384.")
    var tokens = 256

    @OptionGroup var asked: MomentOptions

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if requests < 1 { throw ValidationError("--requests must be at least 1.") }
        if !PromptPreset.all.contains(where: { $0.tokens == tokens }) {
            throw ValidationError("--tokens must be 128, 256 or 384.")
        }
    }

    func run() throws {
        let workspace = try Workspace(selectedBy: options)
        let store = try workspace.openCatalog()
        let momentary = try MomentaryModel(
            asked, seed: options.seed, in: workspace, store: store, learns: false)
        guard let base = momentary.frozen as? any LatentRecommender,
            let preset = PromptPreset.all.first(where: { $0.tokens == tokens })
        else { throw CommandFailure("\(momentary.name) has no latents") }
        let workshop = try PromptWorkshop(base, languageModel: nil, store: store)
        var explainer = momentary.explainer(
            workshop.facts, minimumUsers: EvidenceSettings().minimumUsers)
        explainer.refresh(limit: .max, before: momentary.engine.request(for: 0).now)
        var questions = PromptQuestions(base: base, explainer: explainer, preset: preset)
        let scorer = PromptScorer.untrained(
            workshop.context(preset), latentWidth: base.latentWidth, seed: options.seed)

        var times = PromptTimes()
        let order = RandomStream(seed: options.seed, component: "bench/prompt")
            .permutation(of: store.facts.users)
        var isWarm = false
        for user in order where times.cold.count < requests {
            let request = momentary.engine.request(for: user)
            guard !request.history.isEmpty else { continue }
            let list = base.ranking(preset.candidates, for: request)
            guard list.count >= 2 else { continue }
            let found = try PromptTimes.Request(request, list, &questions, scorer)
            // The first request takes memory from the system.
            if isWarm { times.add(found) }
            isWarm = true
        }
        guard !times.cold.isEmpty else {
            throw CommandFailure("there is no user with a history and two candidates")
        }
        let report = PromptReport(
            times, model: momentary.name, languageModel: scorer.model.identity, preset: preset)
        if options.json { try printJSON(report) } else { report.printText() }
    }
}

/// Milliseconds of every request.
private struct PromptTimes {
    var evidence: [Double] = []
    var cold: [Double] = []
    var cached: [Double] = []
    var base: [Double] = []
    var baseCached: [Double] = []

    /// Milliseconds of one request.
    struct Request {
        let evidence: Double
        let cold: Double
        let cached: Double
        let base: Double
        let baseCached: Double

        init(
            _ request: ScoringRequest, _ list: [ScoredItem], _ questions: inout PromptQuestions,
            _ scorer: PromptScorer
        ) throws {
            func clock<T>(_ body: () throws -> T) rethrows -> (T, Double) {
                let start = ContinuousClock.now
                let value = try body()
                return (value, (ContinuousClock.now - start) / .milliseconds(1))
            }
            func ask(_ list: [ScoredItem], hasEvidence: Bool = true) -> PromptQuestion {
                questions.question(
                    request, user: questions.base.userLatents(for: [request])[0],
                    candidates: list.map(\.item), latentScores: list.map(\.score),
                    hasEvidence: hasEvidence)
            }
            scorer.forget()
            let (question, finding) = clock { ask(list) }
            evidence = finding
            cold = try finding + clock { try scorer.scores(question) }.1
            // The same user with the list in another order: what is cached ends before evidence.
            let (other, again) = clock { ask(list.reversed()) }
            cached = try again + clock { try scorer.scores(other) }.1
            scorer.forget()
            let (bare, asking) = clock { ask(list, hasEvidence: false) }
            base = try asking + clock { try scorer.scoresWithoutSegment(bare) }.1
            let (otherBare, askingAgain) = clock { ask(list.reversed(), hasEvidence: false) }
            baseCached = try askingAgain + clock { try scorer.scoresWithoutSegment(otherBare) }.1
        }
    }

    mutating func add(_ request: Request) {
        evidence.append(request.evidence)
        cold.append(request.cold)
        cached.append(request.cached)
        base.append(request.base)
        baseCached.append(request.baseCached)
    }
}

/// What `whyrec bench prompt` tells.
private struct PromptReport: Encodable {
    /// Middle and 95th percentile in milliseconds.
    struct Times: Encodable {
        let p50: Double
        let p95: Double

        /// Nearest ranks.
        init(_ values: [Double]) {
            let sorted = values.sorted()
            func rank(_ share: Double) -> Double {
                sorted[max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1)]
            }
            p50 = rank(0.5)
            p95 = rank(0.95)
        }
    }

    let model: String
    let languageModel: String
    let tokens: Int
    let candidates: Int
    let requests: Int
    let workers: Int
    /// Latents and evidence of all candidates, part of the others.
    let question: Times
    let cold: Times
    let cached: Times
    let baseCold: Times
    let baseCached: Times
    /// Median over requests of cold / base - 1.
    let overhead: Double
    let overheadCached: Double

    init(_ times: PromptTimes, model: String, languageModel: String, preset: PromptPreset) {
        self.model = model
        self.languageModel = languageModel
        tokens = preset.tokens
        candidates = preset.candidates
        requests = times.cold.count
        workers = WorkerPool.shared.workerCount
        question = Times(times.evidence)
        cold = Times(times.cold)
        cached = Times(times.cached)
        baseCold = Times(times.base)
        baseCached = Times(times.baseCached)
        overhead = Times(zip(times.cold, times.base).map { $0 / $1 - 1 }).p50
        overheadCached = Times(zip(times.cached, times.baseCached).map { $0 / $1 - 1 }).p50
    }

    func printText() {
        print(
            "\(candidates) candidates in \(tokens) tokens, \(model), \(languageModel), "
                + "\(requests) requests, \(workers) workers")
        for (name, times) in [
            ("latents and evidence", question), ("with evidence, cold", cold),
            ("with evidence, cached", cached), ("base, cold", baseCold),
            ("base, cached", baseCached),
        ] {
            let title = name.padding(toLength: 24, withPad: " ", startingAt: 0)
            print("\(title)p50 \(fixed(times.p50, 1)) ms  p95 \(fixed(times.p95, 1)) ms")
        }
        print(
            "overhead of evidence    \(fixed(100 * overhead, 1)) % cold, "
                + "\(fixed(100 * overheadCached, 1)) % cached")
    }
}
