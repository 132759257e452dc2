import ArgumentParser
import Catalog
import Evaluation
import Foundation
import Recommenders

/// `whyrec evaluate`: metrics of one model, with the badge of their protocol.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure a model under a named protocol.",
        discussion: """
            A score tie is ranked by expectation, so a constant scorer comes out at chance. The \
            rank is that of the screen: --self-test proves it on 200 random users.
            """)

    @Option(
        help: "sasrec or another model of the workspace, popularity, recent-popularity, item-knn.")
    var model = "sasrec"

    @OptionGroup var asked: ProtocolOptions

    @Option(help: "Training loss, bce or ce, of the sasrec that is taken.")
    var loss: String?

    @Option(
        help: ArgumentHelp(
            "Where the per-user lines go. Default: the runs folder.", valueName: "file"))
    var perUser: String?

    @Flag(help: "Compare the rank on the screen with the rank in the metric instead.")
    var selfTest = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if let loss, SASRec.Loss(rawValue: loss) == nil {
            throw ValidationError("--loss is bce or ce, not \"\(loss)\".")
        }
        if selfTest, asked.split == .streaming {
            throw ValidationError("--self-test asks the cases of a split; a stream has none.")
        }
    }

    func run() throws {
        let workspace = try Workspace(selectedBy: options)
        let store = try workspace.openCatalog()
        let run = try ProtocolRun(workspace, store, asked, seed: options.seed)
        let loss = loss.flatMap { SASRec.Loss(rawValue: $0) }
        if selfTest { return try testRanks(run, loss) }
        let outcome = try run.evaluate(model, loss: loss)
        let path = try perUser ?? runsFile(outcome.main.badge, workspace)
        let users = try store.users()
        try OutcomeFile.write(outcome.main, to: path) { users[Int($0)].name }
        let report = EvaluationReport(outcome, perUser: path)
        if options.json { try printJSON(report) } else { report.printText() }
    }

    /// The default place of the per-user lines; in the state folder when the workspace is read-only.
    private func runsFile(
        _ badge: ProtocolBadge, _ workspace: Workspace
    ) throws -> String {
        let folder =
            workspace.isWritable
            ? workspace.runsFolder
            : Workspace.stateFolder().appendingPathComponent("runs", isDirectory: true)
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure(
                "the folder \(folder.path) cannot be made", hint: "name a file with --per-user")
        }
        let name = badge.loss.map { "\(model)-\($0)" } ?? model
        let hidden = asked.hide.isEmpty ? "" : "-without-\(asked.hide)"
        let protocolName = "\(badge.split)-\(asked.candidates)\(hidden)"
            .map { $0.isLetter || $0.isNumber || $0 == "-" ? String($0) : "-" }.joined()
        return folder.appendingPathComponent("\(name)-\(protocolName.suffix(80)).jsonl").path
    }

    private func testRanks(_ run: ProtocolRun, _ loss: SASRec.Loss?) throws {
        guard let questions = run.questions, let tested = try run.model(model, loss: loss) else {
            preconditionFailure("a stream is refused with the options")
        }
        let recommender = tested.recommender
        let test = RankSelfTest(recommender, on: questions, seed: options.seed)
        let report = SelfTestReport(
            model: model, version: recommender.version, cases: test.cases,
            disagreements: test.disagreements.count, passed: test.disagreements.isEmpty)
        if options.json {
            try printJSON(report)
        } else if report.passed {
            print("screen and metric agree on the rank of \(test.cases) targets")
        }
        if let first = test.disagreements.first {
            let screen = first.screenRank.map(String.init) ?? "not in the list"
            throw CommandFailure(
                "screen and metric disagree on \(test.disagreements.count) of \(test.cases) targets",
                hint: "first: user \(first.user), item \(first.item), rank \(screen) on the screen "
                    + "and \(first.metricRank) in the metric")
        }
    }
}

/// What `whyrec evaluate --self-test` tells.
private struct SelfTestReport: Encodable {
    let model: String
    let version: String
    let cases: Int
    let disagreements: Int
    let passed: Bool
}

/// What `whyrec evaluate` tells.
private struct EvaluationReport: Encodable {
    let model: String
    let version: String
    let badge: ProtocolBadge
    let metrics: [String: Double]
    let warm: Group?
    let groups: [String: CountedGroup]?
    let perUser: String
    let seconds: Double
    let peakRssBytes: Int?
    let warning: String?

    /// The questions about warm items beside those about cold ones.
    struct Group: Encodable {
        let badge: ProtocolBadge
        let metrics: [String: Double]
    }

    /// The questions about items that training knew alike.
    struct CountedGroup: Encodable {
        let cases: Int
        let metrics: [String: Double]
    }

    init(_ outcome: ProtocolRun.Outcome, perUser: String) {
        model = outcome.main.model
        version = outcome.main.version
        badge = outcome.main.badge
        metrics = outcome.main.metrics
        warm = outcome.warm.map { Group(badge: $0.badge, metrics: $0.metrics) }
        groups =
            outcome.groups.isEmpty
            ? nil
            : outcome.groups.mapValues {
                CountedGroup(cases: $0.outcomes.count, metrics: $0.metrics)
            }
        self.perUser = perUser
        seconds = outcome.seconds
        peakRssBytes = peakResidentBytes()
        warning = outcome.warning
    }

    func printText() {
        print("\(model)  \(version)")
        printTable(metrics, badge)
        if let warm { printTable(warm.metrics, warm.badge) }
        for (name, group) in (groups ?? [:]).sorted(by: { $0.key < $1.key }) {
            print(
                "   \(name) items: hit@10 \(fixed(group.metrics["hit@10"] ?? 0, 4)), "
                    + "ndcg@10 \(fixed(group.metrics["ndcg@10"] ?? 0, 4)) "
                    + "in \(group.cases.formatted()) cases")
        }
        print("per user: \(perUser)")
        if let warning { noteOnStandardError(warning) }
    }

    private func printTable(_ metrics: [String: Double], _ badge: ProtocolBadge) {
        let cutoffs = metrics.keys.filter { $0.hasPrefix("hit@") }
            .compactMap { Int($0.dropFirst(4)) }.sorted()
        print("   k     hit  recall    ndcg")
        for k in cutoffs {
            let values = ["hit", "recall", "ndcg"].map { metrics["\($0)@\(k)"] ?? 0 }
            print(padded("\(k)", 4) + values.map { padded(fixed($0, 4), 8) }.joined())
        }
        print(
            "   mrr \(fixed(metrics["mrr"] ?? 0, 4))   mean rank \(fixed(metrics["rank"] ?? 0, 1))")
        print("   \(badge)")
    }
}
