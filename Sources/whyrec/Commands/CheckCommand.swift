import ArgumentParser
import Catalog
import Evaluation
import Explanation
import Foundation
import Recommenders
import Tensor

/// `whyrec check`: whether taking the evidence away changes score and text.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Take the evidence behind a candidate away and see what changes.",
        discussion: """
            Scores are standardised over the list of the user's best candidates. The drop without the \
            evidence is held against the drops when as many random other history items are taken \
            away. Such a test measures whether model and text are consistent with each other, not \
            whether the text is true. With --sample the same is asked of many users' best \
            candidates.

            Of the model alone only the history enters the score. With --second-stage prompt the \
            list is scored again by the prompt that was trained beside the model, which reads all \
            kinds of evidence.
            """)

    @Option(help: "The user's name in the data, or pseudonym such as u0093.")
    var user: String?

    @Option(help: "The item's name in the data, or its whole title.")
    var item: String?

    @Option(help: "Check the best candidates of this many random users instead.")
    var sample: Int?

    @Option(help: "Random removals to hold the drop against.")
    var controls = 20

    @Option(name: .customLong("k"), help: "Candidates in the list.")
    var count = 20

    @Option(
        help: ArgumentHelp(
            "What scores the list: \(SecondStage.names). "
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
        let fewest = FaithfulnessSettings().fewestControls
        if controls < fewest {
            throw ValidationError(
                "--controls must be at least \(fewest): fewer cannot tell a drop from chance.")
        }
        if count < 2 { throw ValidationError("--k must be at least 2.") }
        if minimumUsers < 1 { throw ValidationError("--minimum-users must be at least 1.") }
        if let sample, sample < 1 { throw ValidationError("--sample must be at least 1.") }
    }

    func run() throws {
        let workspace = try Workspace(selectedBy: options)
        let store = try workspace.openCatalog()
        let lookup = EntityLookup(store)
        // Names are looked up before the model is loaded: a wrong one is told at once.
        let user = try user.map(lookup.user)
        let item = try item.map(lookup.item)
        let momentary = try MomentaryModel(
            asked, seed: options.seed, in: workspace, store: store,
            secondStage: secondStage ?? .alone)
        var test = try RemovalTest(
            momentary,
            explainer: momentary.explainer(try ItemFacts(store), minimumUsers: minimumUsers),
            count: count, store: store)
        test.settings.controls = controls
        var pin = CheckPin(momentary, seed: options.seed)
        pin.version = test.scorer.version
        if let stage = secondStage.inEffect { pin.scorer = stage.rawValue }
        if let user, let item {
            let streams = CheckStreams(
                seed: options.seed, user: user, item: item, eventIndex: momentary.index)
            let question = test.questions.question(of: user, item: item, stream: streams.other)
            let check = FaithfulnessCheck(test.scorer, settings: test.settings)
            let report = CheckReport(
                pin, question.evidence, try check(question, stream: streams.controls))
            if options.json { try printJSON(report) } else { report.printText() }
        } else if let sample {
            test.settings.perturbationSizes = FaithfulnessSettings.standardPerturbationSizes
            var run = FaithfulnessSample(
                check: FaithfulnessCheck(test.scorer, settings: test.settings),
                questions: test.questions, seed: options.seed, eventIndex: momentary.index)
            let cases = try run.cases(sample, userCount: store.facts.users)
            let report = SampleReport(pin, cases, asked: sample, listCount: count, controls)
            if options.json { try printJSON(report) } else { report.printText() }
        }
    }
}

/// The check asked of many users' best candidates.
struct FaithfulnessSample {
    let check: FaithfulnessCheck
    var questions: CheckQuestions
    let seed: UInt64
    let eventIndex: Int

    /// One case for each of `count` random users, fewer where there are not as many with a
    /// history. Stops early when asked to.
    mutating func cases(_ count: Int, userCount: Int) throws -> [FaithfulnessCase] {
        Interruption.watch()
        var line = ProgressLine("checking", unit: "cases")
        defer { line.finish() }
        let order = RandomStream(seed: seed, component: "check/users").permutation(of: userCount)
        var cases: [FaithfulnessCase] = []
        for user in order where cases.count < count {
            if Interruption.isRequested { break }
            guard let item = questions.topItem(of: user) else { continue }
            let streams = CheckStreams(
                seed: seed, user: user, item: item, eventIndex: eventIndex)
            let question = questions.question(of: user, item: item, stream: streams.other)
            let result = try check(question, stream: streams.controls)
            let nearby = questions.nearbyEvidence(question, count: 5, stream: streams.nearby)
            cases.append(FaithfulnessCase(user, question, result, nearby: nearby))
            line.update(cases.count, of: count)
        }
        return cases
    }
}

extension FaithfulnessCase {
    /// - Parameter nearby: Evidence of questions that differ a little.
    init(
        _ user: Int32, _ question: CheckQuestion, _ result: FaithfulnessResult,
        nearby: [EvidenceSet]
    ) {
        let cited = nearby.map { set in
            Set(RationaleConsistency.cited(RationaleTemplate().rationale(for: set), in: set))
        }
        let erased = result.probability
        self.init(
            user: user, comprehensiveness: erased.comprehensiveness,
            sufficiency: erased.sufficiency,
            aopcComprehensiveness: erased.aopcComprehensiveness ?? erased.comprehensiveness,
            aopcSufficiency: erased.aopcSufficiency ?? erased.sufficiency, drop: result.drop,
            isAboveControls: result.isAboveControls, verdict: result.verdict.rawValue,
            grounding: result.rationale.grounding,
            stability: RationaleConsistency.stability(cited),
            agreement: RationaleConsistency.agreement(result.rationale, with: question.evidence),
            margin: result.margin, swappedMargin: result.swappedMargin)
    }
}
