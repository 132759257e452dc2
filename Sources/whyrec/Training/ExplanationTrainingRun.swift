import Catalog
import Explanation
import Foundation
import Recommenders

/// One training of the prompt from the lessons to the written file, and what is told of it.
struct ExplanationTrainingRun {
    let settings: ExplanationSettings
    let split: Split
    let workshop: PromptWorkshop
    let origin: PromptProvenance
    let files: TrainingRun.Files
    let isResumed: Bool
    let isJSON: Bool
    /// Lessons that were made before by the same settings; nil to make them.
    var lessons: [PromptLesson]?
    /// Whether nothing is told on standard output.
    var isQuiet = false

    /// Time between two saved states.
    private static let savingInterval = Duration.seconds(30)

    /// Trains to the end or until it is asked to stop.
    ///
    /// - Returns: Whether the prompt is written; false when it was stopped.
    @discardableResult
    func run() throws -> Bool {
        let start = ContinuousClock.now
        let training = try makeTraining()
        Interruption.watch()
        var line = ProgressLine("explaining", unit: "lessons")
        let firstEpoch = training.epoch
        let total = (training.options.epochs - firstEpoch) * training.lessonCount
        var lastSave: ContinuousClock.Instant?
        let outcome = try training.run(
            shouldStop: { Interruption.isRequested },
            progress: { done in
                line.update((training.epoch - firstEpoch) * training.lessonCount + done, of: total)
            },
            report: { event in
                line.finish()
                try tell(event, of: training)
                if lastSave.map({ .now - $0 > Self.savingInterval }) ?? true {
                    try training.save(to: files.state)
                    lastSave = .now
                }
            })
        line.finish()
        try training.save(to: files.state)
        let isDone = outcome == .finished
        if isDone { try training.scorer().save(to: files.model) }
        try tell(training, isDone: isDone, since: start)
        return isDone
    }

    /// The lessons of a split's validation events.
    static func lessons(
        _ options: ExplanationOptions, split: Split, workshop: PromptWorkshop
    ) throws -> [PromptLesson] {
        let questions = split.validation.prefix(options.lessons == 0 ? .max : options.lessons)
        let cases = PromptLessons.Case.cases(
            Array(questions), of: split, itemCount: workshop.base.itemCount, seed: options.seed)
        guard !cases.isEmpty else {
            throw CommandFailure(
                "the split \(split.name) has no validation case to learn from",
                hint: "import more interactions")
        }
        var line = ProgressLine("gathering evidence", unit: "lessons")
        let lessons = workshop.lessons(
            options.preset, known: split.training, seed: options.seed
        ).lessons(cases) { line.update($0, of: cases.count) }
        line.finish()
        guard !lessons.isEmpty else {
            throw CommandFailure(
                "no validation case has its answer among the best \(options.preset.candidates)",
                hint: "give more lessons or candidates: --set lessons=0, --set candidates=20")
        }
        return lessons
    }

    private func makeTraining() throws -> ExplanationTraining {
        let options =
            isResumed
            ? try files.resumed { try ExplanationTraining.options(of: $0) } : settings.options
        guard options.seed == settings.options.seed else {
            throw CommandFailure(
                "the training was started with seed \(options.seed)",
                hint: "give --seed \(options.seed) with --resume")
        }
        let lessons =
            try lessons ?? Self.lessons(options, split: split, workshop: workshop)
        let training = ExplanationTraining(
            lessons, context: workshop.context(options.preset),
            latentWidth: workshop.base.latentWidth, options: options, origin: origin)
        if isResumed { try files.resumed { try training.resume(from: $0) } }
        return training
    }

    private func tell(_ event: ExplanationEvent, of training: ExplanationTraining) throws {
        if isQuiet { return }
        if isJSON { return try printJSON(event) }
        print(
            "epoch \(event.epoch)/\(training.options.epochs), ranking \(fixed(event.ranking, 4)), "
                + "language \(fixed(event.language, 4)), faithfulness "
                + "\(fixed(event.faithfulness, 4)) of \(fixed(100 * event.withEvidence, 0)) %, "
                + "\(fixed(event.lessonsPerSecond, 1)) lessons/s")
    }

    private func tell(
        _ training: ExplanationTraining, isDone: Bool, since start: ContinuousClock.Instant
    ) throws {
        if isQuiet { return }
        if isJSON {
            return try printJSON(
                Summary(
                    done: isDone, epoch: training.epoch, step: training.step,
                    lessons: training.lessonCount, parameters: training.parameterCount,
                    languageModel: origin.languageModel, base: origin.parentFile,
                    model: isDone ? files.model.path : nil, state: files.state.path,
                    seconds: (ContinuousClock.now - start) / .seconds(1),
                    peakRssBytes: peakResidentBytes()))
        }
        print(
            isDone
                ? "done: \(files.model.path), \(training.parameterCount.formatted()) weights"
                : "stopped after \(training.step) steps; go on with --resume")
    }

    private struct Summary: Encodable {
        let done: Bool
        let epoch: Int
        let step: Int
        let lessons: Int
        let parameters: Int
        let languageModel: String
        let base: String
        let model: String?
        let state: String
        let seconds: Double
        let peakRssBytes: Int?
    }
}
