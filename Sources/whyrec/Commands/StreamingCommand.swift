import ArgumentParser
import Catalog
import Evaluation
import Explanation
import Foundation
import Recommenders
import Streaming

/// `whyrec stream`: the held-out events one after another, measured before they are revealed.
struct StreamingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stream",
        abstract: "Replay later events without a screen and measure the model on each.",
        discussion: """
            Prints a line a window, and a last one for the whole. Events of new users and items \
            are passed over in hit@10 and ndcg@10 and count as misses in their strict forms.
            """)

    @Option(
        help: "sasrec or another model of the workspace, popularity, recent-popularity, item-knn.")
    var model = "sasrec"

    @Option(help: ArgumentHelp("Events, or a time such as 30m, 1h, 1d.", valueName: "window"))
    var window = "1h"

    @Option(help: ArgumentHelp("max, or simulated seconds a second.", valueName: "factor"))
    var speed = "max"

    @Option(help: "Stop after this many events.")
    var limit: Int?

    @Option(help: "held-out, or simulated users.")
    var source = "held-out"

    @Option(help: ArgumentHelp("Who competes: full or sampled:N.", valueName: "rule"))
    var candidates = "full"

    @Option(help: "Only the events of this user.")
    var user: String?

    @Flag(help: "Append the events to the workspace's event log.")
    var record = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        _ = try parsedSpeed()
        if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
        guard ["held-out", "simulated"].contains(source) else {
            throw ValidationError("--source is held-out or simulated, not \"\(source)\".")
        }
        if source == "simulated", limit == nil {
            throw ValidationError("Simulated users go on and on: give --limit.")
        }
        do {
            _ = try StreamWindow(window)
            _ = try CandidateOption(candidates)
        } catch {
            throw ValidationError("\(error)")
        }
    }

    private func parsedSpeed() throws -> StreamSpeed {
        if speed == "max" { return .max }
        guard let factor = Double(speed), factor > 0, factor.isFinite else {
            throw ValidationError("--speed is max or a number above 0, not \"\(speed)\".")
        }
        return .factor(factor)
    }

    func run() throws {
        let workspace = try Workspace(selectedBy: options)
        let sinkStore = record ? try workspace.openCatalog(.readWrite) : nil
        let store = try sinkStore ?? workspace.openCatalog()
        let selected = try loadRecommender(named: model, in: workspace, store: store)
        let rule = try streamCandidates(CandidateOption(candidates))
        var run = StreamRun(
            selected, source: try eventSource(selected, store),
            sink: sinkStore.map { $0 as any EventSink } ?? DiscardingSink(),
            speed: try parsedSpeed(), candidates: rule, window: try StreamWindow(window),
            cutoffs: [10], seed: options.seed)
        Interruption.watch()
        if !options.json {
            print("window  start                 events   hit@10  ndcg@10   strict      p50")
        }
        let start = ContinuousClock.now
        try stream(&run, since: start)
        if let last = run.meter.finish() { try report(last) }
        try reportTotal(run, selected, rule, dataset: store.facts.contentHash, since: start)
    }

    private func eventSource(
        _ selected: SelectedModel, _ store: CatalogStore
    ) throws -> any EventSource {
        let only = try user.map { try EntityLookup(store).user($0) }
        if source == "held-out" { return ReplaySource(selected.events.stream, onlyOf: only) }
        let vectors: [[Float]]
        if let latent = selected.recommender as? any LatentRecommender {
            vectors = (0..<Int32(latent.itemCount)).map(latent.itemLatent)
        } else {
            vectors = SimulatedUserSource.attributeVectors(try store.itemAttributes())
        }
        let training = selected.events.training
        let users =
            only.map { [$0] }
            ?? (0..<Int32(training.userCount)).filter { !training[Int($0)].isEmpty }
        return SimulatedUserSource(
            users: users, known: training, itemVectors: vectors,
            start: (training.times.max() ?? 0) + 1, seed: options.seed)
    }

    /// Runs until the end, the limit or a signal, and reports each window as it ends.
    private func stream(_ run: inout StreamRun, since start: ContinuousClock.Instant) throws {
        var line = ProgressLine("streaming", unit: "events")
        defer { line.finish() }
        while !run.engine.isAtEnd, !Interruption.isRequested {
            let left = (limit ?? .max) - run.engine.position
            if left <= 0 { break }
            let events = try run.engine.advance(
                to: ContinuousClock.now - start, limit: min(256, left))
            if events.isEmpty {
                // Nothing is due yet; simulated time is slower than the machine.
                Thread.sleep(forTimeInterval: 0.01)
                continue
            }
            for window in run.measure(events) {
                line.finish()
                try report(window)
            }
            line.update(run.engine.position, of: limit)
        }
    }

    private func report(_ window: WindowMetrics) throws {
        if options.json {
            try printJSON(WindowLine(window))
            return
        }
        let figures = [window.hit, window.ndcg, window.strictHit].map { value in
            padded(value.map { fixed($0, 4) } ?? "-", 9)
        }
        let time = Date(timeIntervalSince1970: Double(window.start) / 1_000)
            .formatted(.iso8601)
        print(
            padded("\(window.window)", 6) + "  \(time)" + padded("\(window.events)", 8)
                + figures.joined()
                + padded(window.milliseconds.map { fixed($0.p50, 3) } ?? "-", 9) + " ms")
    }

    private func reportTotal(
        _ run: StreamRun, _ selected: SelectedModel, _ rule: StreamCandidates, dataset: String,
        since start: ContinuousClock.Instant
    ) throws {
        let outcomes = run.meter.outcomes
        let badge = ProtocolBadge(
            split: "\(selected.events.splitName), \(source)", candidates: rule.badge,
            seed: options.seed, users: Set(outcomes.map(\.user)).count, cases: outcomes.count,
            dataset: dataset, loss: selected.loss)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        if options.json {
            try printJSON(
                StreamSummary(
                    done: true, total: run.meter.total.map(WindowLine.init), badge: badge,
                    model: model, version: selected.recommender.version, seconds: seconds,
                    eventsPerSecond: Double(run.engine.position) / max(seconds, 1e-9)))
            return
        }
        guard let total = run.meter.total else { return print("no events") }
        print(
            "\(total.events) events, \(total.scored) scored, \(total.newUsers) of new users, "
                + "\(total.newItems) of new items, \(total.repeats) repeats")
        print(
            "hit@10 \(fixed(total.hit ?? 0, 4)) (strict \(fixed(total.strictHit ?? 0, 4)))  "
                + "ndcg@10 \(fixed(total.ndcg ?? 0, 4)) (strict \(fixed(total.strictNDCG ?? 0, 4)))"
        )
        print("\(badge)")
    }
}

/// A window as a line of JSON.
private struct WindowLine: Encodable {
    private enum Key: String, CodingKey {
        case window, start, end, events, scored, newUsers, newItems, repeats, ms
        case hit = "hit@10"
        case ndcg = "ndcg@10"
        case strictHit = "strict_hit@10"
        case strictNDCG = "strict_ndcg@10"
    }

    private let window: WindowMetrics

    init(_ window: WindowMetrics) {
        self.window = window
    }

    func encode(to encoder: any Encoder) throws {
        var line = encoder.container(keyedBy: Key.self)
        try line.encode(window.window, forKey: .window)
        try line.encode(window.start, forKey: .start)
        try line.encode(window.end, forKey: .end)
        try line.encode(window.events, forKey: .events)
        try line.encode(window.scored, forKey: .scored)
        try line.encode(window.newUsers, forKey: .newUsers)
        try line.encode(window.newItems, forKey: .newItems)
        try line.encode(window.repeats, forKey: .repeats)
        try line.encode(window.milliseconds, forKey: .ms)
        try line.encode(window.hit, forKey: .hit)
        try line.encode(window.ndcg, forKey: .ndcg)
        try line.encode(window.strictHit, forKey: .strictHit)
        try line.encode(window.strictNDCG, forKey: .strictNDCG)
    }
}

/// The last line of `whyrec stream --json`.
private struct StreamSummary: Encodable {
    let done: Bool
    let total: WindowLine?
    let badge: ProtocolBadge
    let model: String
    let version: String
    let seconds: Double
    let eventsPerSecond: Double
}
