import ArgumentParser
import Catalog
import Explanation

/// `whyrec spotcheck show`: a case as a rater sees it.
struct SpotCheckShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print a case: history, evidence, rationale.",
        discussion: "What the automatic check says is shown once the rater has judged the case.")

    @Option(name: .customLong("case"), help: "Number of the case.")
    var id: Int64

    @Option(help: "Who looks. Default: the login name.")
    var rater: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let store = try SpotCheckStore(selectedBy: options).forReading()
        guard let found = try store.spotCheckCase(id) else {
            throw CommandFailure(
                "there is no case \(id)", hint: "whyrec spotcheck status lists the open ones")
        }
        let rater = try rater.map(SpotCheckText.rater) ?? loginName()
        let given = try store.spotCheckVerdicts().current.first {
            $0.caseID == id && $0.rater == rater
        }
        let report = CaseReport(found, given)
        if options.json { try printJSON(report) } else { report.printText() }
    }
}

/// What `whyrec spotcheck show` tells.
private struct CaseReport: Encodable {
    let `case`: Int64
    let user: String
    let rank: Int
    let modelVersion: String
    let eventIndex: Int
    let exhibit: SpotCheckExhibit
    let verdict: String?
    let note: String?
    /// Nil until the rater has judged.
    let automatic: SpotCheckFinding?

    init(_ found: SpotCheckCase, _ given: SpotCheckVerdict?) {
        `case` = found.id
        user = pseudonym(of: found.draft.user)
        rank = found.draft.rank
        modelVersion = found.pin.modelVersion
        eventIndex = found.pin.eventIndex
        exhibit = found.draft.exhibit
        verdict = given?.verdict.rawValue
        note = given?.note
        automatic = given == nil ? nil : found.draft.automatic
    }

    func printText() {
        func clean(_ text: String) -> String { SpotCheckText.cleaned(text) }
        print("case \(`case`)  \(user)  \(exhibit.historyCount) events")
        print("\(clean(exhibit.title))  #\(rank) of \(exhibit.candidateCount)")
        print("last: " + clean(exhibit.history.prefix(8).joined(separator: ", ")))
        print("")
        for piece in exhibit.pieces {
            let titles = piece.titles.isEmpty ? "" : "  (\(piece.titles.joined(separator: ", ")))"
            print(
                padded(piece.id, 6) + padded(fixed(piece.similarity, 3), 8)
                    + clean("  \(piece.label)\(titles)"))
        }
        print("")
        for line in wrapped(clean(exhibit.text)) { print(line) }
        print("")
        if let verdict {
            print("verdict: \(verdict)" + (note.map { $0.isEmpty ? "" : "  note: \($0)" } ?? ""))
        }
        if let automatic {
            let margin = automatic.margin.map { ", margin \(fixed($0, 3))" } ?? ""
            print("automatic check: \(automatic.verdict)\(margin) (\(automatic.reason))")
        } else if verdict == nil {
            print("the automatic check is shown after your verdict")
        }
    }
}

/// `whyrec spotcheck record`: a verdict without a screen.
struct SpotCheckRecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record a verdict on a case.",
        discussion: """
            When the command has ended well, the verdict is on the disk. The last one of a rater \
            counts; earlier ones stay in the log.
            """)

    @Option(name: .customLong("case"), help: "Number of the case.")
    var id: Int64

    @Option(help: "faithful, unfaithful or unsure.")
    var verdict: HumanVerdict

    @Option(help: "A note.")
    var note = ""

    @Option(help: "Who judges. Default: the login name.")
    var rater: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let place = try SpotCheckStore(selectedBy: options)
        guard let rater = try rater.map(SpotCheckText.rater) ?? loginName() else {
            throw CommandFailure("who judges is not known", hint: "name yourself with --rater")
        }
        // Looked up before a bundled workspace is copied for the sake of a case that is not there.
        guard let found = try place.forReading().spotCheckCase(id) else {
            throw CommandFailure(
                "there is no case \(id)", hint: "whyrec spotcheck status lists the open ones")
        }
        let kept = try place.forWriting().record(
            verdict, onCase: id, by: rater, note: note, time: currentMilliseconds())
        let report = RecordReport(kept, found.draft.automatic)
        if options.json { try printJSON(report) } else { report.printText() }
        try place.close()
    }
}

/// What `whyrec spotcheck record` tells.
private struct RecordReport: Encodable {
    let verdictId: Int64
    let `case`: Int64
    let rater: String
    let verdict: String
    let note: String
    let sawCheck: Bool
    let automatic: SpotCheckFinding?

    init(_ kept: SpotCheckVerdict, _ automatic: SpotCheckFinding?) {
        verdictId = kept.id
        `case` = kept.caseID
        rater = kept.rater
        verdict = kept.verdict.rawValue
        note = kept.note
        sawCheck = kept.sawCheck
        self.automatic = automatic
    }

    func printText() {
        print("case \(`case`): \(verdict) by \(rater), kept")
        guard let automatic else { return }
        let margin = automatic.margin.map { ", margin \(fixed($0, 3))" } ?? ""
        print("automatic check: \(automatic.verdict)\(margin) (\(automatic.reason))")
    }
}
