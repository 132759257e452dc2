import ArgumentParser
import Catalog
import Explanation
import Recommenders
import Streaming

/// `whyrec whatif replay`: which events of the stream moved a row.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract:
            "Run a stretch of the stream again without single events: which of them moved a row?",
        discussion: """
            From the state kept at --since (adapter, windows, histories) the stream is played to --at \
            again without an event, and the row looked at. Events of the user's own leave the \
            history; those of others matter through what the adapter learned from them. The other \
            events, the ends of windows and every random draw stay as they were, so that what changes \
            is what the event did.
            """)

    @Option(help: "The user's name in the data, or pseudonym such as u0093.")
    var user: String

    @Option(
        help: "The item's name in the data, or its whole title. Default: the best candidate.")
    var item: String?

    @Option(help: ArgumentHelp("The earlier moment, an event index.", valueName: "index"))
    var since: Int

    @Option(
        name: .customLong("event"), parsing: .singleValue,
        help: ArgumentHelp(
            "An event to leave out, by its index; may be repeated. Default: the user's own and "
                + "those whose items are most like the row.", valueName: "index"))
    var events: [Int] = []

    @Option(help: "Events that are left out one by one when none is named.")
    var most = 10

    @OptionGroup var asked: MomentOptions

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if since < 0 { throw ValidationError("--since must not be negative.") }
        if most < 1 { throw ValidationError("--most must be at least 1.") }
    }

    func run() throws {
        let workspace = try Workspace(selectedBy: options)
        let store = try workspace.openCatalog()
        let lookup = EntityLookup(store)
        let user = try lookup.user(user)
        let named = try item.map(lookup.item)
        let momentary = try MomentaryModel(
            asked, seed: options.seed, in: workspace, store: store, since: since)
        guard let way = momentary.way else { return }
        let titles = try store.titles()
        let replay = StreamReplay(
            momentary.engine.request(for: user), from: since, to: momentary.index,
            events: way.events, served: momentary.recommender, learning: way.learning,
            serving: way.serving)
        for event in events where !replay.isAtWork(event) {
            throw CommandFailure(
                "event \(event) did nothing for \(pseudonym(of: user)) between \(since) and "
                    + "\(momentary.index)",
                hint: "name events of the user's own, or ones that were learned from in between")
        }
        let now = replay.scores(leavingOut: [])
        guard let item = named ?? now.best(1).first?.item, now.competes(item) else {
            throw CommandFailure(
                "\(pseudonym(of: user)) has had "
                    + (named.map { sanitized(titles[Int($0)], limit: 40) } ?? "every item"),
                hint: "name a candidate; rank lists them")
        }
        let past = way.recommender.candidateScores(for: way.engine.request(for: user))
        Interruption.watch()
        var line = ProgressLine("replaying", unit: "events")
        let found = replay.attribution(
            of: item, before: MoveAttribution.Place(of: item, in: past), most: most,
            named: events.isEmpty ? nil : events,
            progress: { line.update($0, of: $1) }, isCancelled: { Interruption.isRequested })
        line.finish()
        guard let found else {
            throw CommandFailure("stopped before the events were tried")
        }
        let report = ReplayReport(
            CheckPin(momentary, seed: options.seed), user: user, found, titles: titles)
        if options.json { try printJSON(report) } else { report.printText() }
    }
}

/// What `whyrec whatif replay` tells.
struct ReplayReport: Encodable {
    private struct Effect: Encodable {
        let index: Int
        let user: String
        let item: Int32
        let title: String
        let time: Int64
        let isOwn: Bool
        let isLearned: Bool
        let rankWithout: Int?
        let scoreWithout: Float
        let scoreChange: Double
        let ranksGained: Int?
    }

    private let pin: CheckPin
    private let user: String
    private let title: String
    private let found: MoveAttribution
    private let effects: [Effect]

    /// What is the same with and without an event.
    private static let fixedParts =
        "held fixed: all events up to the first moment, the others with their times, the ends of "
        + "windows, every draw of learning and replay, and the moment of the question"

    private enum Key: String, CodingKey {
        case user, item, title, since, before, after, withoutAny, withoutTried, effects, untried
        case untriedChange, togetherChange, wholeChange, sum, remainder, passingChange, replays,
            held
    }

    init(_ pin: CheckPin, user: Int32, _ found: MoveAttribution, titles: [String]) {
        self.pin = pin
        self.user = pseudonym(of: user)
        self.found = found
        title = sanitized(titles[Int(found.item)])
        effects = found.effects.map { effect in
            Effect(
                index: effect.index, user: pseudonym(of: effect.user), item: effect.item,
                title: sanitized(titles[Int(effect.item)]), time: effect.time,
                isOwn: effect.isOwn, isLearned: effect.isLearned,
                rankWithout: effect.without.rank, scoreWithout: effect.without.score,
                scoreChange: effect.scoreChange, ranksGained: effect.ranksGained)
        }
    }

    func encode(to encoder: any Encoder) throws {
        try pin.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(user, forKey: .user)
        try container.encode(found.item, forKey: .item)
        try container.encode(title, forKey: .title)
        try container.encode(found.start, forKey: .since)
        try container.encode(found.before, forKey: .before)
        try container.encode(found.after, forKey: .after)
        try container.encode(found.withoutAny, forKey: .withoutAny)
        try container.encode(effects, forKey: .effects)
        try container.encode(found.untriedCount, forKey: .untried)
        try container.encode(found.withoutTried, forKey: .withoutTried)
        try container.encode(found.togetherChange, forKey: .togetherChange)
        try container.encode(found.untriedChange, forKey: .untriedChange)
        try container.encode(found.wholeChange, forKey: .wholeChange)
        try container.encode(found.sum, forKey: .sum)
        try container.encode(found.remainder, forKey: .remainder)
        try container.encode(found.passingChange, forKey: .passingChange)
        try container.encode(found.replays, forKey: .replays)
        try container.encode(Self.fixedParts, forKey: .held)
    }

    func printText() {
        print("\(title) for \(user), from event \(found.start) to \(found.end)")
        for line in wrapped(pin.words) { print(line) }
        print("")
        show("at event \(found.start)", found.before)
        show("at event \(found.end)", found.after)
        show("without any of the events", found.withoutAny)
        print("")
        if effects.isEmpty {
            print("no event between the two moments could have moved it")
        } else {
            print("   event  user       score   rank without  item")
        }
        for effect in effects {
            let kind = effect.isOwn ? (effect.isLearned ? "*" : "+") : " "
            print(
                padded("\(effect.index)", 8) + "  " + leading(effect.user + kind, 8)
                    + padded(signed(effect.scoreChange), 8)
                    + padded(effect.rankWithout.map { "\($0)" } ?? "-", 15)
                    + "  \(effect.title.prefix(36))")
        }
        print("")
        show("one by one, summed up", found.sum)
        show("remainder: they interact", found.remainder)
        show("\(found.untriedCount) other events", found.untriedChange)
        show("all events together", found.wholeChange)
        show("the clock and the rest", found.passingChange)
        print("")
        let words =
            "+ in the user's own history; * in it and learned from; others were learned from. "
            + "\(found.replays) replays; " + Self.fixedParts + "."
        for line in wrapped(words) { print(line) }
    }

    private func show(_ name: String, _ place: MoveAttribution.Place) {
        print(
            leading(name, 26) + "rank " + padded(place.rank.map { "\($0)" } ?? "-", 6)
                + "  score " + fixed(Double(place.score), 4))
    }

    private func show(_ name: String, _ change: Double) {
        print(leading(name, 26) + padded(signed(change), 9))
    }

    private func signed(_ value: Double) -> String {
        (value >= 0 ? "+" : "") + fixed(value, 4)
    }
}
