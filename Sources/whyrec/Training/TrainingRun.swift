import Catalog
import Evaluation
import Foundation
import Layers
import Recommenders

/// One training from the first or the resumed epoch to the written model, and what is told of it.
struct TrainingRun {
    /// Where the model and the state to resume from are kept.
    struct Files {
        let model: URL
        let state: URL

        /// Reads the state to go on from.
        func resumed<Training>(_ read: (URL) throws -> Training) throws -> Training {
            guard FileManager.default.fileExists(atPath: state.path) else {
                throw CommandFailure(
                    "there is no training to resume at \(state.path)",
                    hint: "start one without --resume")
            }
            do {
                return try read(state)
            } catch let error as SafetensorsError {
                throw CommandFailure(
                    "the state of the training is damaged: \(error)",
                    hint: "start again without --resume; the model, if there is one, is untouched")
            }
        }
    }

    let settings: TrainingSettings
    let split: Split
    let dataset: String
    let files: Files
    let isResumed: Bool
    let requestedEpochs: Int?
    let isHalf: Bool
    let isJSON: Bool

    /// Validation cases asked after an epoch; more would slow training down and move the figure
    /// by less than a seed does.
    private static let validationLimit = 10_000
    /// Seconds between two saved states when nothing else asks for one.
    private static let savingInterval = Duration.seconds(30)

    func run() throws {
        let training = try makeTraining()
        guard training.sequenceCount > 0 else {
            throw CommandFailure(
                "no user has two training events, so there is nothing to learn an order from",
                hint: "import more interactions")
        }
        Interruption.watch()
        var line = ProgressLine("training", unit: "sequences")
        let firstEpoch = training.epoch
        let total = (training.options.epochs - firstEpoch) * training.sequenceCount
        // The first epoch is kept at once: a disk that takes nothing is known before the hours.
        var lastSave: ContinuousClock.Instant?
        let start = ContinuousClock.now
        let known = KnownItems(.wholeSequence, of: split)
        let outcome = try training.run(
            validation: split.validation.isEmpty
                ? nil
                : { model in
                    try validationNDCG(
                        of: model, on: split, known: known, limit: Self.validationLimit,
                        seed: training.options.seed)
                },
            shouldStop: { Interruption.isRequested },
            progress: { done in
                let before = (training.epoch - firstEpoch) * training.sequenceCount
                line.update(before + done, of: total)
            },
            report: { event in
                line.finish()
                try tell(event, of: training)
                let isDue = lastSave.map { .now - $0 > Self.savingInterval } ?? true
                if event.validation != nil || isDue {
                    try training.save(to: files.state)
                    lastSave = .now
                }
            })
        line.finish()
        try training.save(to: files.state)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        // A model of an unfinished training would pass for a finished one.
        if outcome != .interrupted {
            try training.bestModel().save(to: files.model, as: isHalf ? .f16 : .f32)
        }
        try tell(outcome, of: training, seconds: seconds)
    }

    private func makeTraining() throws -> SASRecTraining {
        guard isResumed else {
            return SASRecTraining(
                settings.configuration, options: settings.options, on: split.training,
                dataset: dataset, split: split.name)
        }
        let training = try files.resumed { state in
            try SASRecTraining(
                resuming: state, on: split.training, dataset: dataset, split: split.name
            ) { options in
                if let requestedEpochs { options.epochs = requestedEpochs }
            }
        }
        guard training.options.seed == settings.options.seed else {
            throw CommandFailure(
                "the training was started with seed \(training.options.seed)",
                hint: "give --seed \(training.options.seed) with --resume")
        }
        return training
    }

    private func tell(_ event: TrainingEvent, of training: SASRecTraining) throws {
        if isJSON { return try printJSON(event) }
        var text = "epoch \(event.epoch)/\(training.options.epochs)"
        text += ", loss \(event.loss.formatted(.number.precision(.fractionLength(4))))"
        text += ", \(Int(event.sequencesPerSecond).formatted()) sequences/s"
        if let figure = event.validation {
            text +=
                ", validation NDCG@10 \(figure.formatted(.number.precision(.fractionLength(4))))"
            if event.isBest { text += " (best)" }
        }
        print(text)
    }

    private func tell(
        _ outcome: TrainingOutcome, of training: SASRecTraining, seconds: Double
    ) throws {
        let isWritten = outcome != .interrupted
        if isJSON {
            return try printJSON(
                Summary(
                    done: true, outcome: outcome.rawValue, epoch: training.epoch,
                    step: training.step, bestValidation: training.bestValidation,
                    model: isWritten ? files.model.path : nil, state: files.state.path,
                    seconds: seconds, peakRssBytes: peakResidentBytes()))
        }
        switch outcome {
        case .interrupted:
            print("stopped after \(training.step) steps; go on with --resume")
        case .finished, .stoppedEarly:
            let why = outcome == .finished ? "done" : "validation no longer improves"
            print("\(why): \(files.model.path)")
        }
    }

    private struct Summary: Encodable {
        let done: Bool
        let outcome: String
        let epoch: Int
        let step: Int
        let bestValidation: Double?
        let model: String?
        let state: String
        let seconds: Double
        let peakRssBytes: Int?
    }
}
