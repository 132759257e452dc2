import Alignment
import ArgumentParser
import Catalog
import Evaluation
import Foundation
import Recommenders
import Streaming

/// `whyrec stream`: the held-out events one after another, measured before they are learned.
struct StreamingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stream",
        abstract: "Replay later events without a screen; measure the model on each, then learn.",
        discussion: """
            Prints a line a window, and a last one for the whole. Within a window the published \
            model serves and every event is measured before anything learns from it; at the \
            window's end the online adapter learns and publishes the next version.

            hit@10 and ndcg@10 pass over events of new users and items; their strict forms count \
            them as misses; their forms over all rows ask about new users like about any others.

            --beside measures controls on the same questions: static (the frozen model), \
            popularity (decayed counts), stopped (learning ends after half of the stream), no-gap \
            and hour-flag (less knowledge about time), item-only, user-only, without:PART.
            """)

    @Option(
        help: """
            aligned, sasrec or another model of the workspace, popularity, recent-popularity, \
            item-knn. Default: aligned where there is one, else sasrec.
            """)
    var model: String?

    @Option(help: ArgumentHelp("Events, or a time such as 30m, 1h, 1d.", valueName: "window"))
    var window = "1h"

    @Option(help: ArgumentHelp("max, or simulated seconds a second.", valueName: "factor"))
    var speed = "max"

    @Option(help: "Stop after this many events.")
    var limit: Int?

    @Option(help: "held-out, or simulated users.")
    var source = "held-out"

    @Option(
        help: ArgumentHelp(
            "Who competes: full or sampled:N; both with a comma between.", valueName: "rule,…"))
    var candidates = "full"

    @Option(
        help: ArgumentHelp(
            "Parts to switch off, such as adapter, gate, ewc, ema, replay; may be repeated.",
            valueName: "part,…"))
    var without: [String] = []

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "Change how the adapter learns, such as steps=8 for each thousand events.",
            valueName: "key=value"))
    var settings: [String] = []

    @Option(help: ArgumentHelp("Controls to measure on the same questions.", valueName: "row,…"))
    var beside = ""

    @Option(
        help: ArgumentHelp(
            "Write the outcomes of every scored event, for compare; controls go beside it.",
            valueName: "file"))
    var perUser: String?

    @Option(help: "Only the events of this user.")
    var user: String?

    @Flag(
        help: """
            Append the events to the workspace's event log and keep the learner's state in its \
            runs folder; a stream that was stopped, or killed, goes on where it was.
            """)
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
        if record, !beside.isEmpty {
            throw ValidationError("--beside is for measurements; it does not go with --record.")
        }
        do {
            _ = try StreamWindow(window)
            _ = try modelParts(without)
            _ = try StreamControl.list(beside)
            _ = try adapterOptions()
            for rule in candidates.split(separator: ",", omittingEmptySubsequences: false) {
                _ = try CandidateOption(String(rule))
            }
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

    private func adapterOptions() throws -> OnlineOptions {
        var options = OnlineOptions.standard
        for assignment in settings { try options.set(assignment) }
        return options
    }

    func run() throws {
        let workspace = try Workspace(selectedBy: options)
        let store = try workspace.openCatalog(record ? .readWrite : .readOnly)
        let model = model ?? defaultModelName(in: workspace)
        let selected = try loadRecommender(named: model, in: workspace, store: store)
        let learning = try adapterOptions()
        let plan = StreamSession.Plan(
            rows: [.model] + (try StreamControl.list(beside)),
            without: try ModelParts(of: selected.recommender, learning: learning).parsed(without),
            options: learning, candidates: try streamCandidates(candidates),
            window: try StreamWindow(window),
            speed: try parsedSpeed(), probeInterval: Self.probeInterval, seed: options.seed)
        let (log, checkpoint) = try recording(selected, of: model, plan, workspace, store)
        var session = try StreamSession(
            selected, plan, store: store, source: try eventSource(selected, store), log: log,
            checkpoint: checkpoint)
        Interruption.watch()
        if !options.json { print(WindowLine.header) }
        let start = ContinuousClock.now
        try stream(&session, since: start)
        if let last = session.finish() { try report(last) }
        var summary = StreamSummary(
            session, selected, plan, model: model, source: source,
            dataset: store.facts.contentHash, seconds: (ContinuousClock.now - start) / .seconds(1))
        if let log { summary.recordedEvents = try StreamLog(store, name: log.name).recorded.count }
        if let perUser { try writeOutcomes(session, of: model, summary.badges, to: perUser, store) }
        if options.json { try printJSON(summary) } else { summary.printText() }
    }

    /// Where events and state go with `--record`. Made-up events never come again, so a stream of
    /// them has nothing to go on from.
    private func recording(
        _ selected: SelectedModel, of model: String, _ plan: StreamSession.Plan,
        _ workspace: Workspace, _ store: CatalogStore
    ) throws -> (StreamLog?, StreamCheckpoint?) {
        guard record else { return (nil, nil) }
        if source == "simulated" {
            return (try StreamLog(store, name: "simulated seed \(options.seed)"), nil)
        }
        let stream = selected.events.splitName + (user.map { " of \($0)" } ?? "")
        let log = try StreamLog(store, name: "replay \(stream)")
        let only = try user.map { try EntityLookup(store).user($0) }
        let events = selected.events.stream.lazy.filter { only == nil || $0.user == only }
        guard log.recorded.elementsEqual(events.prefix(log.recorded.count)) else {
            throw CommandFailure(
                "the event log holds other events under the name \(log.name)",
                hint: "it was written from other data; work on a fresh import")
        }
        let checkpoint = try StreamCheckpoint(
            selected, plan, stream: stream, model: model, in: workspace)
        return (log, checkpoint)
    }

    /// One question in this many is asked again on its own, to be timed.
    private static let probeInterval = 64

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
    private func stream(
        _ session: inout StreamSession, since start: ContinuousClock.Instant
    ) throws {
        var line = ProgressLine("streaming", unit: "events")
        defer { line.finish() }
        while !Interruption.isRequested {
            let left = (limit ?? .max) - session.engine.position
            if left <= 0 { break }
            // At full speed the clock is not asked.
            let now = speed == "max" ? nil : ContinuousClock.now - start
            guard let step = try session.advance(min(1_000, left), to: now) else { break }
            if step.events == 0 {
                // Nothing is due yet; simulated time is slower than the machine.
                Thread.sleep(forTimeInterval: 0.01)
                continue
            }
            for window in step.reports {
                line.finish()
                try report(window)
            }
            line.update(session.engine.position, of: limit)
        }
    }

    private func report(_ window: WindowReport) throws {
        let line = WindowLine(window, candidates: try streamCandidates(candidates))
        if options.json { try printJSON(line) } else { print(line.text) }
    }

    /// One per-user file a model and rule: the first under the name given, the others beside it.
    private func writeOutcomes(
        _ session: StreamSession, of model: String, _ badges: [ProtocolBadge], to path: String,
        _ store: CatalogStore
    ) throws {
        let users = try store.users()
        let url = URL(fileURLWithPath: path)
        let meter = session.run.meter
        for (row, name) in meter.rows.enumerated() {
            for (rule, candidates) in meter.candidates.enumerated() {
                let tags = (row == 0 ? [] : [name]) + (rule == 0 ? [] : [candidates.name])
                let tag = tags.map { ".\($0.replacing(":", with: "-"))" }.joined()
                let file = url.deletingPathExtension().path + tag + "." + "jsonl"
                let result = EvaluationResult(
                    model: row == 0 ? model : "\(model) \(name)", version: session.version,
                    badge: badges[rule], cutoffs: [meter.cutoff],
                    outcomes: meter.outcomes(row: row, rule: rule, cutoffs: [meter.cutoff]))
                try OutcomeFile.write(result, to: row == 0 && rule == 0 ? path : file) {
                    users[Int($0)].name
                }
            }
        }
    }
}

/// The candidate rules of a stream; a file cannot know who is known by then.
func streamCandidates(_ text: String) throws -> [StreamCandidates] {
    var rules: [StreamCandidates] = []
    for part in text.split(separator: ",") {
        let rule: StreamCandidates
        switch try CandidateOption(String(part)) {
        case .full: rule = .full
        case .sampled(let count): rule = .sampled(count)
        case .file:
            throw CommandFailure(
                "a stream takes no candidate file", hint: "use --candidates full or sampled:N")
        }
        if !rules.contains(rule) { rules.append(rule) }
    }
    return rules
}
