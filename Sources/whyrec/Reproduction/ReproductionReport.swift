import Evaluation
import Explanation

/// A table that was made again: ours with badge and tests, and the paper's beside it.
struct ReproductionReport: Encodable {
    /// A share of faithful cases over the seeds.
    struct Faithfulness: Encodable {
        let share: AblationTable.Figure
        /// Cases of all seeds together.
        let cases: Int
    }

    /// A row.
    struct Row: Encodable {
        let name: String
        /// `trained`, `frozen`, `given` by `--row`, or `paper`: not measured here.
        let source: String
        let variant: String?
        /// Percent, over seeds.
        let figures: [String: AblationTable.Figure]
        let faithful: Faithfulness?
        /// Median, from the request to the scores of the candidates.
        let milliseconds: Double?
        /// How many times the prompt without a segment of evidence.
        let timeRatio: Double?
        let paper: ReproducedTable.PaperFigures?
        let paperTimeRatio: Double?
        /// Row - full model.
        let comparisons: [AblationTable.Comparison]
        let badge: ProtocolBadge?
        let warning: String?
        let files: [String]
    }

    /// How every prompt of the table was trained.
    struct Training: Encodable {
        let lessons: Int
        let epochs: Int
        let batch: Int
        let rate: Float
        let languageModel: String
    }

    let table: String
    let reference: String
    let rows: [Row]
    let badge: ProtocolBadge?
    let backbones: [String]
    let trainingSeeds: [UInt64]
    let training: Training
    let checkedUsers: Int
    let timedRankings: Int
    let note: String
    let seconds: Double

    static let metrics = ["hit@10", "ndcg@10"]

    init(
        _ table: ReproducedTable, plan: ReproductionPlan, seeds: [ReproductionSeed],
        extra: [AblationTable.Contender], times: RankingTimes?, seconds: Double
    ) throws {
        let drafts = try Self.drafts(table, seeds, extra)
        guard let reference = drafts.firstIndex(where: { $0.row.variant == table.reference }) else {
            preconditionFailure("the table \(table.rawValue) has no row of its reference")
        }
        let compared = try AblationTable(
            drafts.map(\.contender), reference: reference, metrics: Self.metrics)
        var rows: [Row] = []
        for (draft, row) in zip(drafts, compared.rows) {
            rows.append(try Self.row(draft, row, seeds, times))
        }
        self.rows = rows
        self.table = table.rawValue
        self.reference = drafts[reference].row.title
        badge = rows[reference].badge
        backbones = seeds.map(\.name)
        trainingSeeds = seeds.map(\.trainingSeed)
        training = Training(
            lessons: plan.training.lessons, epochs: plan.training.epochs,
            batch: plan.training.batch, rate: plan.training.rate,
            languageModel: seeds.first?.workshop.model.identity ?? "")
        checkedUsers = plan.checks
        timedRankings = times == nil ? 0 : plan.requests
        note = table.note
        self.seconds = seconds
    }

    /// A row before it is compared.
    private struct Draft {
        var row: ReproducedTable.Row
        var contender: AblationTable.Contender
        var isGiven = false
    }

    private static func drafts(
        _ table: ReproducedTable, _ seeds: [ReproductionSeed], _ extra: [AblationTable.Contender]
    ) throws -> [Draft] {
        var drafts = try table.rows.map { row in
            Draft(
                row: row,
                contender: .init(
                    name: row.title,
                    results: try seeds.map { seed in
                        try row.variant.flatMap { try seed.outcome($0) }
                    }))
        }
        for contender in extra {
            if let place = drafts.firstIndex(where: {
                $0.row.title == contender.name && $0.row.variant == nil
            }) {
                (drafts[place].contender, drafts[place].isGiven) = (contender, true)
            } else {
                drafts.append(
                    Draft(row: .init(contender.name), contender: contender, isGiven: true))
            }
        }
        return drafts
    }

    private static func row(
        _ draft: Draft, _ row: AblationTable.Row, _ seeds: [ReproductionSeed],
        _ times: RankingTimes?
    ) throws -> Row {
        let variant = draft.row.variant
        let source =
            draft.isGiven
            ? "given" : variant == .base ? "frozen" : variant == nil ? "paper" : "trained"
        let checked = try seeds.map { seed in try variant.flatMap { try seed.checked($0) } }
        let faithful = AblationTable.Figure(checked.map { $0?.faithfulShare }).map {
            Faithfulness(share: $0, cases: checked.reduce(0) { $0 + ($1?.cases.count ?? 0) })
        }
        let bare = RankingWork.bare(tokens: 256)
        return Row(
            name: row.name, source: source, variant: variant?.rawValue, figures: row.figures,
            faithful: faithful, milliseconds: draft.row.work.flatMap { times?.median($0) },
            timeRatio: draft.row.work.flatMap { times?.ratio($0, to: bare) },
            paper: draft.row.paper,
            paperTimeRatio: draft.row.paper?.secondsPerBatch.map {
                $0 / ReproducedTable.paperBaseSeconds
            },
            comparisons: row.comparisons,
            badge: draft.contender.results.compactMap(\.self).first?.badge, warning: row.warning,
            files: try seeds.compactMap { seed in
                try variant.flatMap {
                    try seed.outcome($0) == nil ? nil : seed.outcomeFile($0).path
                }
            })
    }
}
