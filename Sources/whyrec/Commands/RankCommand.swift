import Alignment
import ArgumentParser
import Catalog
import Explanation
import Foundation
import Recommenders

/// `whyrec rank`: the list the screen shows.
struct RankCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rank",
        abstract: "Print the ranked candidates of a user, as the screen shows them.",
        discussion: """
            The moment is an event index of the held-out stream, as the status line of the \
            explorer shows it: 0 is where the explorer opens, end is after the last event. Between, \
            the online adapter has learned from the events before, as it has in the explorer; \
            --without switches parts off as the explorer's switches do.
            """)

    @Option(help: "The user's name in the data, or pseudonym such as u0093.")
    var user: String

    @Option(name: .customLong("k"), help: "Rows.")
    var count = 20

    @OptionGroup var asked: MomentOptions

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if count < 1 { throw ValidationError("--k must be at least 1.") }
    }

    func run() throws {
        let start = ContinuousClock.now
        let workspace = try Workspace(selectedBy: options)
        let store = try workspace.openCatalog()
        let user = try EntityLookup(store).user(user)
        let momentary = try MomentaryModel(
            asked, seed: options.seed, in: workspace, store: store)
        let items = try store.items()
        let loaded = ContinuousClock.now
        let request = momentary.engine.request(for: user)
        let recommender = momentary.recommender
        let ranking = recommender.ranking(count, for: request)
        let ranked = ContinuousClock.now

        let truth = Set(momentary.engine.groundTruth(of: user, limit: .max).map(\.item))
        let parts = (recommender as? any LatentRecommender)?
            .scoreParts(of: ranking.map(\.item), for: request)
        let report = RankingReport(
            user: try store.users()[Int(user)].name, pseudonym: pseudonym(of: user),
            model: momentary.name, version: recommender.version,
            adapterVersion: momentary.adapterVersion, scoreMeaning: recommender.scoreMeaning,
            eventIndex: momentary.index, split: momentary.selected.events.splitName,
            historyCount: request.history.count,
            rows: ranking.enumerated().map { place, scored in
                RankingReport.Row(
                    rank: place + 1, scored, items[Int(scored.item)], parts: parts?[place].parts,
                    isHeldOut: truth.contains(scored.item))
            },
            latencyMs: [
                "load": (loaded - start) / .milliseconds(1),
                "rank": (ranked - loaded) / .milliseconds(1),
            ])
        if options.json { try printJSON(report) } else { report.printText() }
    }
}

/// What `whyrec rank` tells.
private struct RankingReport: Encodable {
    struct Row: Encodable {
        let rank: Int
        let item: String
        let index: Int32
        let title: String
        let score: Float
        /// The parts the score is made of; they sum to it, up to rounding.
        let parts: [String: Float]
        /// Whether the user is going to have it later in the stream: the ground-truth marker.
        let heldOut: Bool

        init(
            rank: Int, _ scored: ScoredItem, _ item: Item, parts: [ScoreParts.Part]?,
            isHeldOut: Bool
        ) {
            self.rank = rank
            self.item = item.name
            index = scored.item
            title = sanitized(item.displayTitle)
            score = scored.score
            self.parts =
                parts.map { Dictionary(uniqueKeysWithValues: $0.map { ($0.name, $0.value) }) }
                ?? ["score": scored.score]
            heldOut = isHeldOut
        }
    }

    let user: String
    let pseudonym: String
    let model: String
    let version: String
    let adapterVersion: Int?
    let scoreMeaning: String
    let eventIndex: Int
    let split: String
    let historyCount: Int
    let rows: [Row]
    let latencyMs: [String: Double]

    func printText() {
        print("\(pseudonym)  \(historyCount) events  \(model)  \(version)  event \(eventIndex)")
        for row in rows {
            let marker = row.heldOut ? " *" : ""
            print(
                padded("\(row.rank)", 4) + padded(fixed(Double(row.score), 3), 10)
                    + "  \(row.title)\(marker)")
        }
        print("score: \(scoreMeaning); * = held out: the user has it later in the stream")
    }
}
