import ArgumentParser
import Catalog
import Evaluation
import Foundation

/// `whyrec compare`: is one model better than others, user by user?
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare a model with others by a paired test over users.",
        discussion: """
            Each argument is a model, evaluated now under the given protocol, or a per-user file \
            that evaluate wrote. Differences are FIRST minus OTHER. p-values are corrected by \
            Holm over all rows; files under different protocols are compared under a warning.
            """)

    @Argument(help: "The first model or file, and at least one other.")
    var models: [String]

    @Option(help: ArgumentHelp("Metrics compared.", valueName: "name,…"))
    var metrics = "ndcg@10,hit@10"

    @Option(help: "Resamples of the bootstrap interval of d.")
    var resamples = 2_000

    @OptionGroup var asked: ProtocolOptions
    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if models.count < 2 { throw ValidationError("compare wants at least two models.") }
        if resamples < 100 { throw ValidationError("--resamples must be at least 100.") }
        if metrics.isEmpty { throw ValidationError("--metrics wants a name such as ndcg@10.") }
    }

    func run() throws {
        let start = ContinuousClock.now
        let results = try results()
        let comparison = try ModelComparison(
            results[0], with: Array(results.dropFirst()),
            on: metrics.split(separator: ",").map(String.init), resamples: resamples,
            seed: options.seed)
        let report = ComparisonReport(
            comparison, results, seconds: (ContinuousClock.now - start) / .seconds(1))
        if options.json { try printJSON(report) } else { report.printText() }
    }

    /// One result an argument: read from a file, or measured now.
    private func results() throws -> [EvaluationResult] {
        var run: ProtocolRun?
        return try models.map { name in
            if name.hasSuffix(".jsonl") { return try OutcomeFile.read(name) }
            if run == nil {
                let workspace = try Workspace(selectedBy: options)
                run = try ProtocolRun(
                    workspace, workspace.openCatalog(), asked, seed: options.seed)
            }
            guard let run else { preconditionFailure("the run was made above") }
            let outcome = try run.evaluate(name)
            if let warning = outcome.warning { noteOnStandardError(warning) }
            return outcome.main
        }
    }
}

/// What `whyrec compare` tells.
private struct ComparisonReport: Encodable {
    struct Row: Encodable {
        let first: String
        let second: String
        let metric: String
        let pairs: Int
        let firstMean: Double
        let secondMean: Double
        let difference: Double
        let ci95: [Double]
        let t: Double
        let degreesOfFreedom: Int
        let p: Double
        let pHolm: Double
        let dz: Double
        let dzCi95: [Double]
        let dav: Double
        let mcnemar: McNemarTest?
        let warning: String?

        init(_ row: ComparisonRow) {
            first = row.first
            second = row.second
            metric = row.metric
            pairs = row.test.pairs
            firstMean = row.test.firstMean
            secondMean = row.test.secondMean
            difference = row.test.meanDifference
            ci95 = [row.test.low, row.test.high]
            t = row.test.t
            degreesOfFreedom = row.test.degreesOfFreedom
            p = row.test.p
            pHolm = row.holm
            dz = row.test.dz
            dzCi95 = [row.dzInterval.low, row.dzInterval.high]
            dav = row.test.dav
            mcnemar = row.mcNemar
            warning = row.warning
        }
    }

    let rows: [Row]
    let badges: [String: ProtocolBadge]
    let unpairedUsers: Int
    let seconds: Double

    init(_ comparison: ModelComparison, _ results: [EvaluationResult], seconds: Double) {
        rows = comparison.rows.map(Row.init)
        badges = Dictionary(
            results.map { ($0.model, $0.badge) }, uniquingKeysWith: { first, _ in first })
        unpairedUsers = comparison.unpairedUsers
        self.seconds = seconds
    }

    func printText() {
        for row in rows {
            print(
                "\(row.metric): \(row.first) \(fixed(row.firstMean, 4)), "
                    + "\(row.second) \(fixed(row.secondMean, 4)) over \(row.pairs) users")
            print(
                "  difference \(fixed(row.difference, 4)) "
                    + "[\(fixed(row.ci95[0], 4)), \(fixed(row.ci95[1], 4))]  "
                    + "t(\(row.degreesOfFreedom)) = \(fixed(row.t, 2))  p \(printable(p: row.p))  "
                    + "Holm \(printable(p: row.pHolm))")
            print(
                "  d_z \(fixed(row.dz, 3)) [\(fixed(row.dzCi95[0], 3)), "
                    + "\(fixed(row.dzCi95[1], 3))]  d_av \(fixed(row.dav, 3))")
            if let mcnemar = row.mcnemar {
                print(
                    "  hits of one only: \(mcnemar.firstOnly) and \(mcnemar.secondOnly), "
                        + "McNemar p \(printable(p: mcnemar.p))")
            }
            if let warning = row.warning { print("  WARNING: \(warning)") }
        }
        for (model, badge) in badges.sorted(by: { $0.key < $1.key }) {
            print("\(model): \(badge)")
        }
        if unpairedUsers > 0 { print("left out: \(unpairedUsers) users asked by one model only") }
    }
}
