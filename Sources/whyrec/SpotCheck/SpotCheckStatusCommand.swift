import ArgumentParser
import Catalog
import Explanation

/// `whyrec spotcheck status`: how far the raters are.
struct SpotCheckStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show the queues and how far each rater is.")

    @Option(help: "List this rater's open cases. Default: the login name.")
    var rater: String?

    @Option(help: "Only the queue of this name.")
    var queue: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let store = try SpotCheckStore(selectedBy: options).forReading()
        let rater = try rater.map(SpotCheckText.rater) ?? loginName()
        let verdicts = try store.spotCheckVerdicts().current
        let cases = try store.spotCheckCases()
        let wanted = try store.queue(named: queue)
        let queues = try store.spotCheckQueues().filter { wanted == nil || $0 == wanted }
        let report = StatusReport(
            rater: rater,
            queues: queues.map { each in
                StatusReport.Queue(each, cases.filter { $0.queue == each.id }, verdicts, rater)
            },
            pickedVerdicts: wanted != nil
                ? nil
                : verdicts.count { verdict in
                    cases.contains { $0.id == verdict.caseID && $0.queue == nil }
                })
        if options.json { try printJSON(report) } else { report.printText() }
    }
}

/// What `whyrec spotcheck status` tells.
private struct StatusReport: Encodable {
    struct Progress: Encodable {
        let rater: String
        let judged: Int
        let faithful: Int
        let unfaithful: Int
        let unsure: Int
    }

    struct Group: Encodable {
        let group: String
        let cases: Int
        /// Judged by the rater whose open cases are listed.
        let judged: Int
    }

    struct Queue: Encodable {
        let name: String
        let modelVersion: String
        let eventIndex: Int
        let seed: UInt64
        let cases: Int
        let notes: [String]
        let raters: [Progress]
        let groups: [Group]
        /// Numbers of the rater's open cases in order.
        let open: [Int64]

        init(
            _ queue: SpotCheckQueue, _ own: [SpotCheckCase], _ all: [SpotCheckVerdict],
            _ rater: String?
        ) {
            name = queue.name
            modelVersion = queue.pin.modelVersion
            eventIndex = queue.pin.eventIndex
            seed = queue.pin.seed
            cases = own.count
            notes = queue.notes
            let ids = Set(own.map(\.id))
            let verdicts = all.filter { ids.contains($0.caseID) }
            raters = Set(verdicts.map(\.rater)).sorted().map { name in
                let said = verdicts.filter { $0.rater == name }.map(\.verdict)
                return Progress(
                    rater: name, judged: said.count, faithful: said.count { $0 == .faithful },
                    unfaithful: said.count { $0 == .unfaithful },
                    unsure: said.count { $0 == .unsure })
            }
            let done = Set(verdicts.filter { $0.rater == rater }.map(\.caseID))
            open = own.map(\.id).filter { !done.contains($0) }
            // The check's verdicts would lead the rater, and are not counted here.
            groups = [SpotCheckDimension.item, .history, .rank].flatMap { dimension in
                dimension.groups.compactMap { group -> Group? in
                    let its = own.filter { dimension.group(of: $0.draft) == group }
                    return its.isEmpty
                        ? nil
                        : Group(
                            group: group, cases: its.count,
                            judged: its.count { done.contains($0.id) })
                }
            }
        }
    }

    let rater: String?
    let queues: [Queue]
    /// Verdicts on rows that were picked on the screen.
    let pickedVerdicts: Int?

    func printText() {
        if queues.isEmpty {
            print("no queue yet: draw one with whyrec spotcheck draw, or v in the explorer")
        }
        for queue in queues {
            print(
                "\(queue.name)  \(queue.cases) cases  event \(queue.eventIndex)  seed \(queue.seed)"
            )
            print("  \(queue.modelVersion)")
            for rater in queue.raters {
                print(
                    "  \(rater.rater): \(rater.judged) of \(queue.cases), \(rater.faithful) "
                        + "faithful, \(rater.unfaithful) unfaithful, \(rater.unsure) unsure")
            }
            let groups = queue.groups.map { "\($0.group) \($0.judged)/\($0.cases)" }
            print("  " + groups.joined(separator: "  "))
            if let rater, !queue.open.isEmpty {
                let shown = queue.open.prefix(12).map(String.init).joined(separator: " ")
                let more = queue.open.count > 12 ? " and \(queue.open.count - 12) more" : ""
                print("  open for \(rater): \(shown)\(more)")
            }
            print("")
        }
        if let pickedVerdicts, pickedVerdicts > 0 {
            print("\(pickedVerdicts) verdicts on rows that were picked on the screen")
        }
    }
}
