import ArgumentParser
import Catalog
import Explanation
import Foundation
import Recommenders

/// `whyrec explain`: the evidence behind a candidate, and a rationale.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show the evidence behind a candidate and put it in words.",
        discussion: """
            Only what happened before the moment is evidence, and nothing with fewer than five \
            people behind it is shown. Neighbours are pseudonyms. Evidence is found by the latents of \
            the frozen model; --without text, image or audio takes them out of it.
            """)

    @Option(help: "The user's name in the data, or pseudonym such as u0093.")
    var user: String

    @Option(help: "The item's name in the data, or its whole title.")
    var item: String

    @Flag(help: "Print the rationale alone.")
    var text = false

    @OptionGroup var asked: MomentOptions

    @Option(help: "Fewest people who must stand behind what is shown.")
    var minimumUsers = 5

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if minimumUsers < 1 { throw ValidationError("--minimum-users must be at least 1.") }
        if text, options.json { throw ValidationError("--text and --json exclude each other.") }
    }

    func run() throws {
        let workspace = try Workspace(selectedBy: options)
        let store = try workspace.openCatalog()
        let lookup = EntityLookup(store)
        let (user, item) = (try lookup.user(user), try lookup.item(item))
        let momentary = try MomentaryModel(
            asked, seed: options.seed, in: workspace, store: store, learns: false)
        let facts = ItemFacts(
            titles: try store.titles(), attributes: try store.attributes(),
            links: try store.itemAttributes())
        var settings = EvidenceSettings()
        settings.minimumUsers = minimumUsers
        var explainer = Explainer(
            momentary.frozen, facts: facts, known: momentary.selected.events.training,
            settings: settings)
        explainer.append(momentary.selected.events.stream.prefix(momentary.index))
        let evidence = explainer.evidence(for: item, request: momentary.engine.request(for: user))
        let report = ExplanationReport(
            evidence, RationaleTemplate().rationale(for: evidence), eventIndex: momentary.index)
        if options.json {
            try printJSON(report)
        } else if text {
            print(report.rationale.text)
        } else {
            report.printText()
        }
    }
}

/// What `whyrec explain` tells.
private struct ExplanationReport: Encodable {
    let user: String?
    let item: Int32
    let title: String
    let version: String
    let eventIndex: Int
    let evidence: [Evidence]
    let withheld: Int
    let rationale: Rationale

    init(_ set: EvidenceSet, _ rationale: Rationale, eventIndex: Int) {
        user = set.user.map(pseudonym)
        item = set.item
        title = set.title
        version = set.version
        self.eventIndex = eventIndex
        evidence = set.pieces
        withheld = set.withheld
        self.rationale = rationale
    }

    func printText() {
        print("\(title) for \(user ?? "somebody unknown")  \(version)  event \(eventIndex)")
        for piece in evidence {
            let support = piece.support.map { "support \($0)" } ?? "catalogue"
            let overlap =
                piece.overlapTitles.isEmpty
                ? "" : "  (\(piece.overlapTitles.prefix(3).joined(separator: ", ")))"
            print(
                padded(piece.id, 4) + padded(fixed(Double(piece.similarity), 3), 8)
                    + padded(fixed(Double(piece.weight), 3), 8) + "  \(piece.label)  \(support)"
                    + overlap + origin(of: piece))
        }
        if withheld > 0 { print("withheld: \(withheld) with too few people behind them") }
        print("\(rationale.text)  (\(rationale.source.rawValue))")
    }

    /// What each form of data adds to a similarity, where there are several.
    private func origin(of piece: Evidence) -> String {
        guard piece.parts.count > 1 else { return "" }
        let parts = piece.parts.map { "\($0.modality.rawValue) \(fixed(Double($0.value), 3))" }
        return "  = " + parts.joined(separator: " + ")
    }
}
