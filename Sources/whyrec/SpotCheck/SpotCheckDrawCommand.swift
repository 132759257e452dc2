import ArgumentParser
import Catalog
import Explanation
import Foundation
import Recommenders

/// `whyrec spotcheck draw`: a queue of cases, drawn by seed and groups.
struct SpotCheckDrawCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: "Draw a queue of (user, item) cases and keep it.",
        discussion: """
            The same seed, model version, event index and data set draw the same cases; drawn again \
            without a name, the queue of before is told. Rows of lists are checked as whyrec check \
            does, three for each case that is wanted, and chosen so that every group gets an equal \
            share as far as there are rows. Groups that stay empty are named.
            """)

    @Option(help: "Cases.")
    var count = SpotCheckDesk.defaultCount

    @Option(help: "Name of the queue. Default: queue-1 and so on.")
    var name: String?

    @Option(name: .customLong("k"), help: "Length of the lists that rows are drawn from.")
    var listCount = SpotCheckDesk.listCount

    @Option(
        help: ArgumentHelp(
            "What scores the list, as in check: "
                + "\(SecondStage.names). "
                + "Default: the model itself.", valueName: "stage"))
    var secondStage: SecondStage?

    @OptionGroup var asked: MomentOptions

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if !(1...2_000).contains(count) {
            throw ValidationError("--count must be 1 to 2000: people are to judge every case.")
        }
        if listCount < SpotCheckDraw.shortestList {
            throw ValidationError("--k must be at least \(SpotCheckDraw.shortestList).")
        }
    }

    func run() throws {
        let place = try SpotCheckStore(selectedBy: options)
        if let name, try place.forReading().spotCheckQueue(named: SpotCheckText.queue(name)) != nil
        {
            throw CommandFailure(
                "there is a queue named \(try SpotCheckText.queue(name)) already",
                hint: "give another --name, or see it with: whyrec spotcheck status")
        }
        let store = try place.workspace.openCatalog()
        let momentary = try MomentaryModel(
            asked, seed: options.seed, in: place.workspace, store: store,
            secondStage: secondStage ?? .alone)
        let facts = try ItemFacts(store)
        let test = try RemovalTest(
            momentary,
            explainer: momentary.explainer(
                facts, minimumUsers: EvidenceSettings().minimumUsers),
            count: listCount, store: store)
        let pin = SpotCheckPin(
            model: momentary.name, modelVersion: version(of: test.scorer),
            adapterVersion: momentary.adapterVersion, eventIndex: momentary.index,
            dataset: store.facts.contentHash, seed: options.seed)
        if name == nil,
            let known = try place.forReading().spotCheckQueue(of: pin, asked: count)
        {
            return try report(known, place, isNew: false)
        }
        let draw = try drawn(test, momentary, facts, pin)
        let cases = draw.cases()
        let writing = try place.forWriting()
        let queue = try writing.addSpotCheckQueue(
            named: try name ?? writing.freeQueueName(), pin: pin, asked: count,
            notes: draw.notes(on: cases), cases: cases, time: currentMilliseconds())
        try report(queue, place, isNew: true)
        try place.close()
    }

    /// Identifies what serves, parts that are off included.
    private func version(of scorer: any EvidenceScorer) -> String {
        let version = scorer.version
        let off = asked.without.flatMap { $0.split(separator: ",") }
        return off.isEmpty ? version : version + " without " + off.joined(separator: ", ")
    }

    private func drawn(
        _ test: RemovalTest, _ momentary: MomentaryModel, _ facts: ItemFacts, _ pin: SpotCheckPin
    ) throws -> SpotCheckDraw {
        let events = momentary.selected.events
        var support = [Int](repeating: 0, count: facts.titles.count)
        for item in events.training.items { support[Int(item)] += 1 }
        for event in events.stream.prefix(momentary.index) { support[Int(event.item)] += 1 }
        var draw = SpotCheckDraw(
            count, test.questions,
            check: FaithfulnessCheck(test.scorer, settings: test.settings),
            world: SpotCheckDraw.World(
                momentary.engine, itemSupport: support, titles: facts.titles), pin: pin)
        Interruption.watch()
        var line = ProgressLine("drawing", unit: "rows checked")
        defer { line.finish() }
        while try draw.step() {
            if Interruption.isRequested {
                throw CommandFailure("stopped", hint: "nothing was kept; the same draw comes again")
            }
            line.update(draw.progress.done, of: draw.progress.total)
        }
        return draw
    }

    private func report(
        _ queue: SpotCheckQueue, _ place: SpotCheckStore, isNew: Bool
    ) throws {
        let cases = try place.forReading().spotCheckCases(of: queue)
        let report = DrawReport(queue, cases, isNew: isNew)
        if options.json { try printJSON(report) } else { report.printText() }
    }
}

/// What `whyrec spotcheck draw` tells. The check's verdicts are counted, not shown case by case.
private struct DrawReport: Encodable {
    struct Case: Encodable {
        let `case`: Int64
        let user: String
        let item: Int32
        let title: String
        let rank: Int
        let groups: SpotCheckStrata?
    }

    let queue: String
    let isNew: Bool
    let model: String
    let modelVersion: String
    let adapterVersion: Int?
    let eventIndex: Int
    let seed: UInt64
    let dataset: String
    let asked: Int
    let count: Int
    let groups: [String: [String: Int]]
    let notes: [String]
    let cases: [Case]

    init(_ queue: SpotCheckQueue, _ stored: [SpotCheckCase], isNew: Bool) {
        self.queue = queue.name
        self.isNew = isNew
        model = queue.pin.model
        modelVersion = queue.pin.modelVersion
        adapterVersion = queue.pin.adapterVersion
        eventIndex = queue.pin.eventIndex
        seed = queue.pin.seed
        dataset = queue.pin.dataset
        asked = queue.asked
        count = stored.count
        notes = queue.notes
        groups = Dictionary(
            uniqueKeysWithValues: SpotCheckDimension.allCases.map { dimension in
                (
                    dimension.rawValue,
                    Dictionary(
                        uniqueKeysWithValues: dimension.groups.map { group in
                            (group, stored.count { dimension.group(of: $0.draft) == group })
                        })
                )
            })
        cases = stored.map {
            Case(
                case: $0.id, user: pseudonym(of: $0.draft.user), item: $0.draft.item,
                title: $0.draft.exhibit.title, rank: $0.draft.rank, groups: $0.draft.strata)
        }
    }

    func printText() {
        print("\(queue)\(isNew ? "" : "  (drawn before)")")
        print("event \(eventIndex)  seed \(seed)  \(model)  \(modelVersion)")
        print("")
        for note in notes {
            for line in wrapped(note) { print(line) }
        }
        print("")
        print("judge it with v in the explorer, or: whyrec spotcheck record --case N --verdict V")
    }
}
