import Catalog
import Evaluation
import Explanation
import Foundation
import Recommenders

/// One seed of a reproduction: a frozen model, and the cells that stand on it.
///
/// A cell is made once: what is on disk is read. Folders are named after everything that made their
/// files, so that a run under other settings makes its own.
final class ReproductionSeed {
    /// Name of the model's file.
    let name: String
    /// The frozen model.
    let base: any LatentRecommender
    /// What prompts are written with.
    let workshop: PromptWorkshop
    private let plan: ReproductionPlan
    private let workspace: Workspace
    private let store: CatalogStore
    private let options: ExplanationOptions
    private let folder: String
    /// Lessons of the last lengths asked for: most variants learn from the same.
    private var lessons: (preset: PromptPreset, lessons: [PromptLesson])?
    private var momentary: MomentaryModel?

    /// What the check found in a cell.
    struct CheckedCell: Codable {
        let cases: [FaithfulnessCase]

        /// Share of the verdict `faithful`; nil without cases.
        var faithfulShare: Double? {
            guard !cases.isEmpty else { return nil }
            let count = cases.count { $0.verdict == FaithfulnessVerdict.faithful.rawValue }
            return Double(count) / Double(cases.count)
        }
    }

    init(
        _ file: ModelFile, number: Int, plan: ReproductionPlan, languageModel: String?,
        in workspace: Workspace, _ store: CatalogStore
    ) throws {
        name = file.name
        base = file.model.recommender
        workshop = try PromptWorkshop(base, languageModel: languageModel, store: store)
        self.plan = plan
        self.workspace = workspace
        self.store = store
        var options = plan.training
        options.seed = plan.seed &+ UInt64(number)
        self.options = options
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let settings = String(decoding: try encoder.encode(options), as: UTF8.self)
        folder =
            "\(name)-"
            + fingerprint(
                [plan.dataset, plan.split.name, base.version, workshop.model.identity, settings]
                    .joined(separator: "\n"))
    }

    /// Seed of the trainings.
    var trainingSeed: UInt64 { options.seed }

    // MARK: Files

    private var modelsFolder: URL {
        workspace.modelsFolder.appending(path: "reproduce/\(folder)", directoryHint: .isDirectory)
    }

    /// Where outcomes, checks and times are.
    var runsFolder: URL {
        workspace.runsFolder.appending(path: "reproduce/\(folder)", directoryHint: .isDirectory)
    }

    private func promptFile(_ variant: PromptVariant) -> URL {
        modelsFolder.appending(path: "\(variant.rawValue).prompt.safetensors")
    }

    /// The per-user file of a cell.
    func outcomeFile(_ variant: PromptVariant) -> URL {
        runsFolder.appending(path: "\(variant.rawValue).\(plan.protocolName).jsonl")
    }

    private func checkFile(_ variant: PromptVariant) -> URL {
        runsFolder.appending(
            path: "\(variant.rawValue).check-\(plan.checks)-seed-\(plan.seed).json")
    }

    private func exists(_ file: URL) -> Bool { FileManager.default.fileExists(atPath: file.path) }

    /// Whether everything asked of a cell is on disk.
    func isFinished(_ variant: PromptVariant) -> Bool {
        exists(outcomeFile(variant)) && (plan.checks == 0 || exists(checkFile(variant)))
    }

    /// The outcome of a cell; nil where it is not made yet.
    func outcome(_ variant: PromptVariant) throws -> EvaluationResult? {
        let file = outcomeFile(variant)
        return exists(file) ? try OutcomeFile.read(file.path) : nil
    }

    /// The check of a cell; nil where it is not made.
    func checked(_ variant: PromptVariant) throws -> CheckedCell? {
        let file = checkFile(variant)
        guard plan.checks > 0, exists(file) else { return nil }
        do {
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            return try decoder.decode(CheckedCell.self, from: Data(contentsOf: file))
        } catch {
            throw CommandFailure(
                "\(file.path) does not hold what a check found", hint: "remove it and run again")
        }
    }

    // MARK: Work

    /// Makes what a cell lacks: its prompt, its outcomes, its check.
    ///
    /// - Throws: ``ReproductionStopped`` when the person asks to stop.
    func finish(_ variant: PromptVariant) throws {
        if isFinished(variant) { return }
        for folder in [modelsFolder, runsFolder] {
            do {
                try FileManager.default.createDirectory(
                    at: folder, withIntermediateDirectories: true)
            } catch {
                throw CommandFailure("the folder \(folder.path) cannot be made")
            }
        }
        let scorer = try variant.trained.map(prompt)
        if Interruption.isRequested { throw ReproductionStopped() }
        if !exists(outcomeFile(variant)) { try evaluate(variant, scorer) }
        if plan.checks > 0, !exists(checkFile(variant)) { try check(variant, scorer) }
    }

    /// The prompt of a variant, trained when it is not there.
    private func prompt(_ variant: PromptVariant) throws -> PromptScorer {
        let options = variant.options(options)
        let file = promptFile(variant)
        if !exists(file) {
            if lessons?.preset != options.preset {
                lessons = nil
                lessons = (
                    options.preset,
                    try ExplanationTrainingRun.lessons(
                        options, split: plan.split, workshop: workshop)
                )
            }
            let state = modelsFolder.appending(
                path: "\(variant.rawValue).prompt.training.safetensors")
            var run = ExplanationTrainingRun(
                settings: ExplanationSettings(options: options), split: plan.split,
                workshop: workshop,
                origin: PromptProvenance(
                    seed: options.seed, dataset: plan.dataset, split: plan.split.name, step: 0,
                    parent: base.version, parentFile: name,
                    languageModel: workshop.model.identity),
                files: .init(model: file, state: state), isResumed: exists(state), isJSON: false)
            run.lessons = lessons?.lessons
            run.isQuiet = true
            guard try run.run() else { throw ReproductionStopped() }
            // It was needed to go on with; the prompt is written.
            try? FileManager.default.removeItem(at: state)
        }
        return try PromptScorer.load(file, base: base) { workshop.context($0) }
    }

    private func evaluate(_ variant: PromptVariant, _ scorer: PromptScorer?) throws {
        let result = try plan.measure(
            base, named: "\(name) \(variant.rawValue)",
            by: scorer.map { scorer in
                PromptListScorer(
                    scorer,
                    questions: workshop.questions(
                        scorer.preset, known: plan.split.training,
                        after: plan.split.revealedBeforeTest),
                    showsEvidence: variant.showsEvidence)
            })
        let users = try store.users()
        try OutcomeFile.write(result, to: outcomeFile(variant).path) { users[Int($0)].name }
    }

    /// The check of a sample at the moment at which training ends, as `whyrec check --sample` makes.
    private func check(_ variant: PromptVariant, _ scorer: PromptScorer?) throws {
        let momentary = try self.momentary ?? moment()
        self.momentary = momentary
        let explainer = momentary.explainer(
            workshop.facts, minimumUsers: EvidenceSettings().minimumUsers)
        let engine = momentary.engine
        let questions = CheckQuestions(
            base, explainer: explainer, listCount: options.preset.candidates,
            userCount: store.facts.users, request: { engine.request(for: $0) })
        let evidenceScorer: any EvidenceScorer =
            scorer.map { scorer in
                PromptEvidenceScorer(
                    scorer,
                    questions: PromptQuestions(
                        base: base, explainer: explainer, preset: scorer.preset),
                    showsEvidence: variant.showsEvidence)
            } ?? HistoryEvidenceScorer(base)
        var settings = FaithfulnessSettings()
        settings.historyWindow = explainer.settings.historyWindow
        var sample = FaithfulnessSample(
            check: FaithfulnessCheck(evidenceScorer, settings: settings), questions: questions,
            seed: plan.seed, eventIndex: momentary.index)
        let cases = try sample.cases(plan.checks, userCount: store.facts.users)
        if Interruption.isRequested { throw ReproductionStopped() }
        try jsonLine(CheckedCell(cases: cases)).write(to: checkFile(variant), options: .atomic)
    }

    private func moment() throws -> MomentaryModel {
        try MomentaryModel(
            MomentOptions.parse(["--model", name]), seed: plan.seed, in: workspace, store: store,
            learns: false)
    }
}
