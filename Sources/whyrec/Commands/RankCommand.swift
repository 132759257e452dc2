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

            Where a prompt scores the best of the list again, their scores are its own and their \
            parts what the latent score, the prompt's text and its evidence add; the others stand \
            behind them in the order of the first stage.
            """)

    @Option(help: "The user's name in the data, or pseudonym such as u0093.")
    var user: String

    @Option(name: .customLong("k"), help: "Rows.")
    var count = 20

    @Option(
        help: ArgumentHelp(
            "What scores the best of the list again: \(SecondStage.names). "
                + "Default: the prompt beside the model where there is one, as in the explorer.",
            valueName: "stage"))
    var secondStage: SecondStage?

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
            asked, seed: options.seed, in: workspace, store: store, secondStage: secondStage)
        if let refusal = momentary.promptRefusal {
            noteOnStandardError("the prompt beside the model is passed over: \(refusal)")
        }
        let items = try store.items()
        let request = momentary.engine.request(for: user)
        let recommender = momentary.recommender
        var explainer = try momentary.prompt.map { _ in
            momentary.explainer(
                try ItemFacts(store), minimumUsers: EvidenceSettings().minimumUsers)
        }
        let loaded = ContinuousClock.now
        var staged = StagedRanking(
            count, by: recommender, momentary.prompt, for: request)
        try staged.scoreAgain(&explainer)
        let ranked = ContinuousClock.now

        let truth = Set(momentary.engine.groundTruth(of: user, limit: .max).map(\.item))
        let rows = staged.ranking.rows.prefix(count)
        let parts = (recommender as? any LatentRecommender)?
            .scoreParts(of: rows.map(\.item), for: request)
        let report = RankingReport(
            user: try store.users()[Int(user)].name, pseudonym: pseudonym(of: user),
            model: momentary.name,
            version: momentary.prompt.map {
                $0.scorer.provenance.words(over: recommender.version)
            } ?? recommender.version,
            adapterVersion: momentary.adapterVersion,
            scoreMeaning: momentary.prompt?.scoreMeaning ?? recommender.scoreMeaning,
            secondStage: momentary.prompt.map {
                RankingReport.Stage(
                    name: $0.stage.rawValue,
                    candidates: staged.ranking.count,
                    firstScoreMeaning: recommender.scoreMeaning)
            },
            eventIndex: momentary.index, split: momentary.selected.events.splitName,
            historyCount: request.history.count,
            rows: rows.enumerated().map { place, row in
                RankingReport.Row(
                    rank: place + 1, row, items[Int(row.item)], parts: parts?[place].parts,
                    isStaged: momentary.prompt != nil, isHeldOut: truth.contains(row.item))
            },
            latencyMs: staged.latencies.merging(
                [
                    "load": (loaded - start) / .milliseconds(1),
                    "rank": (ranked - loaded) / .milliseconds(1),
                ]) { $1 })
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
        /// The parts the score is made of; they sum to it, up to rounding. Those of a prompt are
        /// `latent`, `text` and `evidence`, and sum to the bit in this order.
        let parts: [String: Float]
        /// Where the first stage had it; nil where there is no other.
        let firstStage: First?
        /// Whether the user is going to have it later in the stream: the ground-truth marker.
        let heldOut: Bool

        /// What the first stage says of a row.
        struct First: Encodable {
            let rank: Int
            let score: Float
            let parts: [String: Float]?
        }

        init(
            rank: Int, _ row: PromptRanking.Row, _ item: Item, parts: [ScoreParts.Part]?,
            isStaged: Bool, isHeldOut: Bool
        ) {
            let first = parts.map {
                Dictionary(uniqueKeysWithValues: $0.map { ($0.name, $0.value) })
            }
            self.rank = rank
            self.item = item.name
            index = row.item
            title = sanitized(item.displayTitle)
            score = row.score
            heldOut = isHeldOut
            if isStaged {
                firstStage = First(rank: row.first.rank, score: row.first.score, parts: first)
                self.parts =
                    row.parts.map {
                        ["latent": $0.latent, "text": $0.text, "evidence": $0.evidence]
                    } ?? ["behind": row.score]
            } else {
                firstStage = nil
                self.parts = first ?? ["score": row.score]
            }
        }
    }

    /// What scored the best again.
    struct Stage: Encodable {
        let name: String
        /// How many were scored again; the others stand behind them in the first stage's order.
        let candidates: Int
        let firstScoreMeaning: String
    }

    let user: String
    let pseudonym: String
    let model: String
    let version: String
    let adapterVersion: Int?
    let scoreMeaning: String
    let secondStage: Stage?
    let eventIndex: Int
    let split: String
    let historyCount: Int
    let rows: [Row]
    let latencyMs: [String: Double]

    func printText() {
        print("\(pseudonym)  \(historyCount) events  \(model)  \(version)  event \(eventIndex)")
        guard let secondStage else {
            for row in rows {
                print(
                    padded("\(row.rank)", 4) + padded(fixed(Double(row.score), 3), 10) + title(row))
            }
            print("score: \(scoreMeaning); * = held out: the user has it later in the stream")
            return
        }
        print("       score   latent     text evidence  first")
        for row in rows { print(stagedLine(row)) }
        print(
            "score: \(scoreMeaning), of the best \(secondStage.candidates); "
                + "first: rank by \(secondStage.firstScoreMeaning); "
                + "* = held out: the user has it later in the stream")
    }

    private func title(_ row: Row) -> String { "  \(row.title)\(row.heldOut ? " *" : "")" }

    private func signed(_ value: Float) -> String {
        (value < 0 ? "" : "+") + fixed(Double(value), 3)
    }

    private func stagedLine(_ row: Row) -> String {
        let names = ["latent", "text", "evidence"]
        let isRescored = row.parts["latent"] != nil
        let cells = names.map { name in
            padded(isRescored ? signed(row.parts[name] ?? 0) : "", 9)
        }
        return padded("\(row.rank)", 4)
            + padded(isRescored ? fixed(Double(row.score), 3) : "behind", 8) + cells.joined()
            + padded(row.firstStage.map { "\($0.rank)" } ?? "", 7) + title(row)
    }
}
