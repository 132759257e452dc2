import Catalog
import Evaluation
import Explanation
import ExplorerCore
import Foundation

/// Everything people said, a row a verdict, and how far they agree.
struct VerdictDocument: Encodable {
    /// One verdict with its case.
    struct Row: Encodable {
        let verdictId: Int64
        let `case`: Int64
        let queue: String?
        let position: Int?
        let user: String
        let item: String
        let title: String
        let rank: Int
        let itemGroup: String?
        let historyGroup: String?
        let rankGroup: String?
        let automaticVerdict: String?
        let automaticMargin: Double?
        let rater: String
        let verdict: String
        let note: String
        let time: String
        let millisecondsSpent: Int?
        let sawCheck: Bool
        /// False for a verdict that its rater changed later.
        let current: Bool
        let model: String
        let modelVersion: String
        let adapterVersion: Int?
        let eventIndex: Int
        let seed: UInt64
        let dataset: String
    }

    let mapping = SpotCheckAgreement.mapping
    let verdicts: [Row]
    let people: [RaterAgreement]
    let check: [RaterAgreement]

    /// Reads the verdicts of a workspace.
    ///
    /// - Parameters:
    ///   - queue: Only cases of this queue; nil for all, picked rows included.
    ///   - withHistory: Whether verdicts that were changed later are listed, too.
    init(_ store: CatalogStore, queue: SpotCheckQueue?, withHistory: Bool) throws {
        let cases =
            try queue.map { try store.spotCheckCases(of: $0) } ?? store.spotCheckCases()
        let names = Dictionary(
            try store.spotCheckQueues().map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
        let items = try store.items()
        let byID = Dictionary(cases.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let all = try store.spotCheckVerdicts()
        let current = Set(all.current.map(\.id))
        verdicts = all.compactMap { verdict in
            guard let its = byID[verdict.caseID], withHistory || current.contains(verdict.id)
            else { return nil }
            return Row(
                verdict, its, queue: its.queue.flatMap { names[$0] },
                item: items[Int(its.draft.item)].name, isCurrent: current.contains(verdict.id))
        }
        let agreement = SpotCheckAgreement(all, cases: cases)
        people = agreement.people
        check = agreement.check
    }

    /// Agreement in a line each, for people.
    var agreementLines: [String] {
        (people + check).map { pair in
            let kappa =
                pair.kappa.kappa.map { "kappa \(fixed($0, 3))" } ?? "no kappa"
            let interval =
                pair.kappa.interval.map { " [\(fixed($0.low, 3)), \(fixed($0.high, 3))]" } ?? ""
            let observed =
                pair.kappa.count > 0 ? ", observed \(fixed(pair.kappa.observed, 3))" : ""
            let left = [
                (pair.unsure, "unsure"), (pair.ties, "even"), (pair.undecided, "undecided"),
            ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
            return "\(pair.first) and \(pair.second): \(kappa)\(interval)\(observed), "
                + "\(pair.kappa.count) cases"
                + (left.isEmpty ? "" : "; left out: " + left.joined(separator: ", "))
                + (pair.sawCheck > 0 ? "; \(pair.sawCheck) had seen the check" : "")
        }
    }

    /// A row a verdict.
    var verdictTable: CSVTable {
        var table = CSVTable(columns: [
            "verdict_id", "case", "queue", "position", "user", "item", "title", "rank",
            "item_group", "history_group", "rank_group", "automatic_verdict", "automatic_margin",
            "rater", "verdict", "note", "time", "milliseconds_spent", "saw_check", "current",
            "model", "model_version", "adapter_version", "event_index", "seed", "dataset",
        ])
        func text(_ value: String?) -> CSVTable.Cell { value.map { .text($0) } ?? .empty }
        for row in verdicts {
            table.append([
                .integer(row.verdictId), .integer(row.case), text(row.queue),
                .integer(row.position), .text(row.user), .text(row.item), .text(row.title),
                .integer(Int64(row.rank)), text(row.itemGroup), text(row.historyGroup),
                text(row.rankGroup), text(row.automaticVerdict), .number(row.automaticMargin),
                .text(row.rater), .text(row.verdict), .text(row.note), .text(row.time),
                .integer(row.millisecondsSpent), .flag(row.sawCheck), .flag(row.current),
                .text(row.model), .text(row.modelVersion), .integer(row.adapterVersion),
                .integer(Int64(row.eventIndex)), .text(String(row.seed)), .text(row.dataset),
            ])
        }
        return table
    }

    /// A row a comparison, the mapping beside each.
    var agreementTable: CSVTable {
        var table = CSVTable(columns: [
            "first", "second", "shared", "unsure", "ties", "undecided", "saw_check", "cases",
            "observed", "expected", "kappa", "standard_error", "low", "high", "mapping",
        ])
        for pair in people + check {
            let hasCases = pair.kappa.count > 0
            table.append([
                .text(pair.first), .text(pair.second), .integer(Int64(pair.shared)),
                .integer(Int64(pair.unsure)), .integer(Int64(pair.ties)),
                .integer(Int64(pair.undecided)), .integer(Int64(pair.sawCheck)),
                .integer(Int64(pair.kappa.count)),
                .number(hasCases ? pair.kappa.observed : nil),
                .number(hasCases ? pair.kappa.expected : nil), .number(pair.kappa.kappa),
                .number(pair.kappa.standardError), .number(pair.kappa.interval?.low),
                .number(pair.kappa.interval?.high), .text(mapping),
            ])
        }
        return table
    }

    /// The whole document as one line of JSON.
    func json() throws -> Data { try jsonLine(self) }
}

extension VerdictDocument.Row {
    fileprivate init(
        _ verdict: SpotCheckVerdict, _ its: SpotCheckCase, queue: String?, item: String,
        isCurrent: Bool
    ) {
        let (draft, pin) = (its.draft, its.pin)
        let time = CivilTime(milliseconds: verdict.time)
        self.init(
            verdictId: verdict.id, case: its.id, queue: queue,
            position: its.queue == nil ? nil : its.position, user: pseudonym(of: draft.user),
            item: SpotCheckText.cleaned(item), title: SpotCheckText.cleaned(draft.exhibit.title),
            rank: draft.rank,
            itemGroup: draft.strata?.item.rawValue, historyGroup: draft.strata?.history.rawValue,
            rankGroup: draft.strata?.rank.rawValue, automaticVerdict: draft.automatic?.verdict,
            automaticMargin: draft.automatic?.margin, rater: verdict.rater,
            verdict: verdict.verdict.rawValue, note: verdict.note,
            time: "\(time.date)T\(time.clockWithSeconds)Z",
            millisecondsSpent: verdict.millisecondsSpent, sawCheck: verdict.sawCheck,
            current: isCurrent, model: pin.model, modelVersion: pin.modelVersion,
            adapterVersion: pin.adapterVersion, eventIndex: pin.eventIndex, seed: pin.seed,
            dataset: pin.dataset)
    }
}
