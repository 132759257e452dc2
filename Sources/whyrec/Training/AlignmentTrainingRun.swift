import Alignment
import Catalog
import Foundation
import Recommenders

/// One alignment from the first or the resumed epoch to the written model, and what is told of it.
struct AlignmentTrainingRun {
    let options: AlignerOptions
    let split: Split
    let dataset: String
    let backbone: SASRec
    let backboneFile: String
    let features: ItemFeatures
    let files: TrainingRun.Files
    let isResumed: Bool
    /// Whether the weights are written in half precision.
    let isHalf: Bool
    let isJSON: Bool

    /// Seconds between two saved states.
    private static let savingInterval = Duration.seconds(30)

    func run() throws {
        let start = ContinuousClock.now
        guard !features.tables.isEmpty else { return try calibrateAlone(since: start) }
        let training = try makeTraining()
        guard training.positionCount > 0 else {
            throw CommandFailure(
                "no user has two training events, so there is nothing to learn from",
                hint: "import more interactions")
        }
        Interruption.watch()
        var line = ProgressLine("aligning", unit: "positions")
        let firstEpoch = training.epoch
        let total = (training.options.epochs - firstEpoch) * training.positionCount
        // The first epoch is kept at once: a disk that takes nothing is known before the hours.
        var lastSave: ContinuousClock.Instant?
        let outcome = try training.run(
            shouldStop: { Interruption.isRequested },
            progress: { done in
                line.update(
                    (training.epoch - firstEpoch) * training.positionCount + done, of: total)
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
        guard outcome != .interrupted else {
            return try tell(nil, outcome, step: training.step, epoch: training.epoch, since: start)
        }
        let model = training.model(calibratedOn: split.validation)
        try model.save(to: files.model, as: isHalf ? .f16 : .f32)
        try tell(model, outcome, step: training.step, epoch: training.epoch, since: start)
    }

    /// Without any modality there is nothing to train: the mix of the backbone is fitted alone.
    private func calibrateAlone(since start: ContinuousClock.Instant) throws {
        let model = AlignedModel.calibratedCollaborative(
            backbone, file: backboneFile, trainingCounts: split.training.trainingCounts,
            calibratedOn: split.validation, options: options, dataset: dataset, split: split.name)
        try model.save(to: files.model, as: isHalf ? .f16 : .f32)
        try tell(model, .finished, step: 0, epoch: 0, since: start)
    }

    private func makeTraining() throws -> AlignmentTraining {
        guard isResumed else {
            return AlignmentTraining(
                base: backbone, file: backboneFile, features: features, options: options,
                on: split.training, dataset: dataset, split: split.name)
        }
        let training = try files.resumed { state in
            try AlignmentTraining(
                resuming: state, base: backbone, file: backboneFile, features: features,
                on: split.training, dataset: dataset, split: split.name)
        }
        guard training.options.seed == options.seed else {
            throw CommandFailure(
                "the training was started with seed \(training.options.seed)",
                hint: "give --seed \(training.options.seed) with --resume")
        }
        return training
    }

    private func tell(_ event: AlignmentEvent, of training: AlignmentTraining) throws {
        if isJSON { return try printJSON(event) }
        print(
            "epoch \(event.epoch)/\(training.options.epochs), loss \(fixed(event.loss, 4)), "
                + "alignment and reconstruction \(fixed(event.itemLoss, 4)), "
                + "\(Int(event.positionsPerSecond).formatted()) positions/s")
    }

    private func tell(
        _ model: AlignedModel?, _ outcome: TrainingOutcome, step: Int, epoch: Int,
        since start: ContinuousClock.Instant
    ) throws {
        if isJSON {
            return try printJSON(
                Summary(
                    done: true, outcome: outcome.rawValue, epoch: epoch, step: step,
                    modalities: features.modalities.map(\.rawValue),
                    calibration: model?.calibration, backbone: backboneFile,
                    model: model == nil ? nil : files.model.path, state: files.state.path,
                    seconds: (ContinuousClock.now - start) / .seconds(1),
                    peakRssBytes: peakResidentBytes()))
        }
        guard let calibration = model?.calibration else {
            return print("stopped after \(step) steps; go on with --resume")
        }
        func words(_ trust: Calibration.Trust) -> String {
            "K \(fixed(trust.limit, 2)), n0 \(fixed(trust.halfway, 1)), "
                + "bias \(fixed(trust.bias, 2)), new \(fixed(trust.newItemBias, 2))"
        }
        print(
            "calibrated: alpha \(fixed(calibration.contentTrust.fresh, 2)) for new items to "
                + "\(fixed(calibration.contentTrust.limit, 2)), half at "
                + "\(fixed(calibration.contentTrust.halfway, 1)) events; with content "
                + "\(words(calibration.withContent)); without \(words(calibration.withoutContent))")
        print("done: \(files.model.path)")
    }

    private struct Summary: Encodable {
        let done: Bool
        let outcome: String
        let epoch: Int
        let step: Int
        let modalities: [String]
        let calibration: Calibration?
        let backbone: String
        let model: String?
        let state: String
        let seconds: Double
        let peakRssBytes: Int?
    }
}
