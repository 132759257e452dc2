import ArgumentParser
import Catalog
import Evaluation
import Explanation
import Foundation
import Recommenders

/// `whyrec reproduce`: the paper's tables on the data at hand.
struct ReproduceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reproduce",
        abstract: "Make the paper's tables on the data at hand, the paper's figures beside ours.",
        discussion: """
            Tables: prompt-length, losses, components. Each backbone is a seed. What a cell lacks is \
            trained, measured and checked, once: prompts go to models/reproduce, outcomes to \
            runs/reproduce, and a run that was stopped or killed goes on where it was. Neither the \
            workspace's own prompts nor its models change.

            Rows of the adapter, of fusion and of their losses are not parts of the prompt. --row \
            fills them, or adds rows, with models measured now under the same protocol or per-user \
            files that evaluate wrote, one a seed: --row '+ multimodal=final-s0,final-s1'. Only rows \
            under the same protocol are tested against the full model.
            """)

    @Argument(help: ArgumentHelp("prompt-length, losses or components.", valueName: "table"))
    var tables: [ReproducedTable]

    @Option(
        help: ArgumentHelp(
            "Frozen models of the workspace, one a seed; * stands for any letters.",
            valueName: "model,…"))
    var backbone: String

    @Option(help: "Which events are set aside: that of the backbones.")
    var split = "leave-one-out"

    @Option(
        help: ArgumentHelp("Who competes: full, sampled:N or file:PATH.", valueName: "rule"))
    var candidates = "sampled:99"

    @Option(help: "Test cases asked in each cell, drawn by the seed; 0 for all.")
    var users = 0

    @Option(help: "Lessons of each training; 0 for all.")
    var lessons = 0

    @Option(help: "Passes over the lessons.")
    var epochs = ExplanationOptions().epochs

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "A setting of all trainings, as in train --stage explain; may be repeated.",
            valueName: "key=value"))
    var settings: [String] = []

    @Option(help: "Users whose best candidate is checked in each cell; 0 leaves it out.")
    var sample = 100

    @Option(help: "Rankings timed; 0 leaves the times out.")
    var requests = 60

    @Option(
        name: .customLong("row"),
        help: ArgumentHelp(
            "Fills or adds a row with models or per-user files, one a seed; may be repeated.",
            valueName: "name=model|file,…"))
    var filled: [String] = []

    @Flag(help: "Show what is there; train and measure nothing.")
    var onlyFinished = false

    @Option(help: ArgumentHelp("Folder of the language model.", valueName: "dir"))
    var languageModel: String?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if tables.isEmpty {
            let known = ReproducedTable.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("reproduce wants a table: \(known).")
        }
        for (name, value) in [
            ("users", users), ("lessons", lessons), ("sample", sample), ("requests", requests),
        ] where value < 0 {
            throw ValidationError("--\(name) is not negative.")
        }
        _ = try shared()
        _ = try filled.map(FilledRow.init)
        do { _ = try CandidateOption(candidates) } catch { throw ValidationError("\(error)") }
    }

    func run() throws {
        let start = ContinuousClock.now
        let opened = try Workspace(selectedBy: options)
        let workspace = opened.isWritable ? opened : try opened.writableCopy()
        let store = try workspace.openCatalog()
        let plan = try plan(store)
        let seeds = try backbones(in: workspace).enumerated().map { number, name in
            try seed(name, number, plan, in: workspace, store)
        }
        let extra = try filled.map {
            try FilledRow($0).contender(plan, in: workspace, facts: store.facts)
        }
        Interruption.watch()
        let asked = ReproducedTable.allCases.filter(tables.contains)
        let run = ReproductionRun(plan: plan, seeds: seeds, isJSON: options.json)
        do {
            if !onlyFinished { try run.finish(asked) }
            let times = try run.times(asked, measures: !onlyFinished)
            for table in asked {
                let report = try ReproductionReport(
                    table, plan: plan, seeds: seeds, extra: extra, times: times,
                    seconds: (ContinuousClock.now - start) / .seconds(1))
                if options.json { try printJSON(report) } else { report.printText() }
            }
        } catch is ReproductionStopped {
            throw CommandFailure(
                "stopped; what is finished is kept", hint: "run the same again to go on")
        }
    }

    /// What all trainings have in common.
    private func shared() throws -> ExplanationOptions {
        var result = ExplanationSettings(options: ExplanationOptions())
        result.options.epochs = epochs
        do {
            for assignment in settings { try result.set(assignment) }
        } catch {
            throw ValidationError(error.description)
        }
        if let key = settings.map({ $0.prefix { $0 != "=" } })
            .first(where: { ["tokens", "history", "evidence", "lessons"].contains($0) })
        {
            throw ValidationError(
                key == "lessons" ? "Use --lessons." : "--set \(key) belongs to the rows of a table."
            )
        }
        result.options.lessons = lessons
        let shared = result.options
        if let problem = shared.problem {
            throw ValidationError("The settings do not work: \(problem).")
        }
        if shared.faithfulnessWeight == 0 || shared.languageWeight == 0
            || shared.evidenceDropout == 0 && shared.bareShare == 0
        {
            throw ValidationError(
                "A loss or dropout that is off in all trainings leaves a row without meaning.")
        }
        return shared
    }

    private func plan(_ store: CatalogStore) throws -> ReproductionPlan {
        guard let rule = TrainingSplit(split) else {
            let known = TrainingSplit.names.joined(separator: ", ")
            throw ValidationError("There is no split \"\(split)\". Splits: \(known).")
        }
        let cut = try rule.cut(store, seed: options.seed)
        guard !cut.test.isEmpty else {
            throw CommandFailure(
                "the split \(cut.name) has no test case", hint: "take one that has: leave-one-out")
        }
        return ReproductionPlan(
            split: cut, dataset: store.facts.contentHash, candidates: candidates,
            rule: try ProtocolOptions.parse(["--candidates", candidates]).makeRule(cut, store),
            users: users, checks: sample, requests: requests, training: try shared(),
            seed: options.seed)
    }

    private func seed(
        _ name: String, _ number: Int, _ plan: ReproductionPlan, in workspace: Workspace,
        _ store: CatalogStore
    ) throws -> ReproductionSeed {
        let file = try modelFile(
            name, ModelFile.names(for: name, split: plan.split.name, in: workspace),
            in: workspace, facts: store.facts)
        guard file.splitName == plan.split.name else {
            throw CommandFailure(
                "\(file.name) was trained on \(file.splitName), not \(plan.split.name)",
                hint: "it may have seen the answers; give the split of the backbones: --split")
        }
        return try ReproductionSeed(
            file, number: number, plan: plan, languageModel: languageModel, in: workspace, store)
    }

    /// The names given, patterns replaced by the models that fit them.
    private func backbones(in workspace: Workspace) throws -> [String] {
        let names = try backbone.split(separator: ",").map(String.init).flatMap { name in
            guard name.contains("*") else { return [name] }
            let found = modelNames(in: workspace).filter { fnmatch(name, $0, 0) == 0 }
            if found.isEmpty {
                throw CommandFailure(
                    "no model fits \"\(sanitized(name, limit: 60))\"",
                    hint: "models here: \(modelNames(in: workspace).joined(separator: ", "))")
            }
            return found
        }
        if names.isEmpty { throw ValidationError("--backbone wants the name of a model.") }
        if let name = names.compactMap(CountingModel.init).first {
            throw CommandFailure(
                "\(name.rawValue) has no latents for a prompt to read",
                hint: "take a trained model: whyrec train")
        }
        return names
    }
}

/// A row that models or files fill, as `--row name=model,file` names it.
struct FilledRow {
    let name: String
    let sources: [String]

    init(_ text: String) throws {
        guard let mark = text.firstIndex(of: "=") else {
            throw ValidationError("--row takes name=model,… or name=file,…, not \"\(text)\".")
        }
        name = String(text[..<mark])
        sources = text[text.index(after: mark)...].split(separator: ",").map(String.init)
        if name.isEmpty || sources.isEmpty {
            throw ValidationError("--row takes name=model,… or name=file,…, not \"\(text)\".")
        }
    }

    /// Reads files, and measures models under the protocol of the plan.
    func contender(
        _ plan: ReproductionPlan, in workspace: Workspace, facts: DatasetFacts
    ) throws -> AblationTable.Contender {
        let results = try sources.map { source -> EvaluationResult? in
            if source.hasSuffix(".jsonl") { return try OutcomeFile.read(source) }
            let model = try loadRecommender(
                named: source, loss: nil, in: workspace, facts: facts, evaluatedOn: plan.split)
            if let warning = model.warning { noteOnStandardError(warning) }
            return try plan.measure(model.recommender, named: source, loss: model.loss)
        }
        return AblationTable.Contender(name: name, results: results)
    }
}
