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

            The embedded language model writes the sentence where it is there: it may name what the \
            evidence names and nothing else. With --check the evidence is taken away first, and only \
            where that changes the score beyond chance may the sentence say "because". With --sample \
            candidates of many users are explained and the texts looked at.
            """)

    @Option(help: "The user's name in the data, or pseudonym such as u0093.")
    var user: String?

    @Option(help: "The item's name in the data, or its whole title.")
    var item: String?

    @Option(help: "Explain candidates of this many random users instead, and sum the texts up.")
    var sample: Int?

    @Option(help: "With --sample: texts to print.")
    var show = 20

    @Flag(help: "Print the rationale alone.")
    var text = false

    @Option(
        help: ArgumentHelp(
            "Who writes: template or model. Default: the model where there is one.",
            valueName: "writer"))
    var writer: WriterChoice?

    @Option(
        help: ArgumentHelp(
            "Folder of another language model to write with. Default: the embedded model.",
            valueName: "dir"))
    var languageModel: String?

    @Option(help: "Which wording, from 0: what g counts up in the explorer.")
    var wording = 0

    @Flag(help: "Take the evidence away first: only what passes is said to be the cause.")
    var check = false

    @Option(
        help: ArgumentHelp(
            "With --check, what scores: \(SecondStage.names). "
                + "Default: the model itself.", valueName: "stage"))
    var secondStage: SecondStage?

    @OptionGroup var asked: MomentOptions

    @Option(help: "Fewest people who must stand behind what is shown.")
    var minimumUsers = 5

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        switch (user, item, sample) {
        case (.some, .some, nil), (nil, nil, .some): break
        default: throw ValidationError("Give --user and --item, or --sample.")
        }
        if let sample, sample < 1 { throw ValidationError("--sample must be at least 1.") }
        if wording < 0 { throw ValidationError("--wording must not be negative.") }
        if wording > 0, sample != nil { throw ValidationError("--wording is for one row.") }
        if show < 0 { throw ValidationError("--show must not be negative.") }
        if minimumUsers < 1 { throw ValidationError("--minimum-users must be at least 1.") }
        if text, options.json { throw ValidationError("--text and --json exclude each other.") }
        if secondStage != nil, !check {
            throw ValidationError("--second-stage says what scores in --check.")
        }
        if writer == .template, languageModel != nil {
            throw ValidationError("--writer template needs no --language-model.")
        }
    }

    func run() throws {
        let workspace = try Workspace(selectedBy: options)
        let store = try workspace.openCatalog()
        let lookup = EntityLookup(store)
        let (user, item) = (try user.map(lookup.user), try item.map(lookup.item))
        let rationaleWriter = try chosenWriter(for: store.facts)
        let momentary = try MomentaryModel(
            asked, seed: options.seed, in: workspace, store: store,
            learns: check, secondStage: secondStage ?? .alone)
        let facts = try ItemFacts(store)
        var explainer = momentary.explainer(facts, minimumUsers: minimumUsers)
        let test =
            check
            ? try RemovalTest(
                momentary, explainer: explainer, count: 20, store: store) : nil
        if let user, let item {
            let request = momentary.engine.request(for: user)
            let evidence = explainer.evidence(for: item, request: request)
            var rows = test
            let verdict = try rows?.result(of: user, item: item, seed: options.seed).verdict
            try explain(
                evidence, verdict, rationaleWriter, eventIndex: momentary.index,
                telling: evidence.tellable(after: verdict, entering: test?.scorer.kinds ?? []))
        } else if let sample {
            var run = RationaleSample(
                momentary, explainer: explainer, facts: facts, writer: rationaleWriter, test: test,
                seed: options.seed)
            let report = try run.report(sample, userCount: store.facts.users, showing: show)
            if options.json { try printJSON(report) } else { report.printText() }
        }
    }

    /// One row.
    ///
    /// - Parameter told: What the text may rest on.
    private func explain(
        _ evidence: EvidenceSet, _ verdict: FaithfulnessVerdict?, _ writer: RationaleWriter?,
        eventIndex: Int, telling told: EvidenceSet
    ) throws {
        Interruption.watch()
        // People at a terminal see the sentence as it is written.
        let streams = text && writer != nil && isatty(STDOUT_FILENO) == 1
        let rationale =
            writer.map { writer in
                writer.rationale(
                    for: told, verdict: verdict, wording: wording,
                    isCancelled: { Interruption.isRequested }
                ) { piece in
                    if streams {
                        FileHandle.standardOutput.write(Data(terminalText(piece).utf8))
                    }
                }
            }
            ?? RationaleTemplate().rationale(
                for: told, verdict: verdict, wording: wording)
        guard let rationale else { throw CommandFailure("the sentence was not finished") }
        if options.json {
            try printJSON(
                ExplanationReport(evidence, rationale, verdict: verdict, eventIndex: eventIndex))
        } else if streams, rationale.source == .model {
            print(" [\(rationale.claims.flatMap(\.evidence).joined(separator: " "))]")
        } else if text {
            print(streams ? "\n\(rationale.text)" : rationale.text)
        } else {
            ExplanationReport(evidence, rationale, verdict: verdict, eventIndex: eventIndex)
                .printText()
        }
    }

    /// The writer asked for; nil for the template.
    private func chosenWriter(for facts: DatasetFacts) throws -> RationaleWriter? {
        if writer == .template { return nil }
        let found = try RationaleWriter.installed(languageModel: languageModel, for: facts)
        if found == nil, writer == .model {
            throw CommandFailure.noLanguageModel
        }
        return found
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
    /// What the removal test found; left out where it was not made.
    let verdict: FaithfulnessVerdict?

    init(
        _ set: EvidenceSet, _ rationale: Rationale, verdict: FaithfulnessVerdict?, eventIndex: Int
    ) {
        user = set.user.map(pseudonym)
        item = set.item
        title = set.title
        version = set.version
        self.eventIndex = eventIndex
        evidence = set.pieces
        withheld = set.withheld
        self.rationale = rationale
        self.verdict = verdict
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
        if let fallback = rationale.fallback { print("not by the model: \(fallback)") }
        if let verdict { print("without the evidence: \(verdict.rawValue)") }
    }

    /// What each form of data adds to a similarity, where there are several.
    private func origin(of piece: Evidence) -> String {
        guard piece.parts.count > 1 else { return "" }
        let parts = piece.parts.map { "\($0.modality.rawValue) \(fixed(Double($0.value), 3))" }
        return "  = " + parts.joined(separator: " + ")
    }
}
