import Autodiff
import Catalog
import Foundation
import Layers
import Tensor

/// Stopping a training and going on with it, to the bit.
extension SASRecTraining {
    static let stateFormat = "whyrec-sasrec-training-2"

    /// The place in the data and what early stopping remembers.
    private struct State: Codable {
        var epoch: Int
        var stepInEpoch: Int
        var step: Int
        var epochLoss: Double
        var epochRows: Int
        var bestValidation: Double?
        var bestStep: Int
        var validationsSinceBest: Int
    }

    /// Writes everything needed to go on, atomically, in single precision.
    public func save(to url: URL) throws {
        var header = ModelHeader(format: Self.stateFormat, path: url.path)
        try header.set("config", to: configuration)
        try header.set("options", to: options)
        try header.set("dataset", to: [dataset, split])
        try header.set(
            "state",
            to: State(
                epoch: epoch, stepInEpoch: stepInEpoch, step: step, epochLoss: epochLoss,
                epochRows: epochRows, bestValidation: bestValidation, bestStep: bestStep,
                validationsSinceBest: validationsSinceBest))
        var tensors = weights.tensors()
        tensors += optimizer.first.tensors(prefix: "first.")
        tensors += optimizer.second.tensors(prefix: "second.")
        if let best { tensors += best.tensors(prefix: "best.") }
        try SafetensorsFile.write(
            tensors, metadata: header.values, to: url.path, isSealed: true)
    }

    /// Goes on with a training that `save` wrote.
    ///
    /// - Parameters:
    ///   - url: The file.
    ///   - adjust: May change options that do not touch what was trained so far, such as `epochs`.
    ///   - sequences: The same training part it was started on.
    ///   - dataset: Identifies the data; must be what the file names.
    ///   - split: Name of the split; likewise.
    /// - Throws: `SafetensorsError` or `ModelFileError` when the file is damaged or belongs to
    ///   other data.
    public convenience init(
        resuming url: URL, on sequences: InteractionSequences, dataset: String, split: String,
        pool: WorkerPool = .shared, adjusting adjust: (inout TrainingOptions) -> Void = { _ in }
    ) throws {
        let file = try SafetensorsFile(path: url.path)
        let header = try ModelHeader(file, format: Self.stateFormat)
        try file.checkSeal()
        let configuration = try header.value("config", as: SASRec.Configuration.self)
        var options = try header.value("options", as: TrainingOptions.self)
        let state = try header.value("state", as: State.self)
        let origin = try header.value("dataset", as: [String].self)
        adjust(&options)
        if let problem = options.problem {
            throw ModelFileError(path: url.path, reason: problem)
        }
        let network = try SASRec.network(configuration, in: file)
        guard origin == [dataset, split], network.itemCount == sequences.itemCount else {
            throw ModelFileError(
                path: url.path,
                reason: "the training was on \(origin.joined(separator: ", ").prefix(80)) with"
                    + " \(network.itemCount) items, not on \(dataset), \(split) with"
                    + " \(sequences.itemCount)",
                hint: "resume with the data and split it was started on, or start anew")
        }
        let numbers = [
            state.epoch, state.stepInEpoch, state.step, state.epochRows, state.bestStep,
            state.validationsSinceBest,
        ]
        guard numbers.allSatisfy({ (0...1 << 40).contains($0) }) else {
            throw ModelFileError(path: url.path, reason: "the header's counters are out of range")
        }
        self.init(
            configuration, options: options, on: sequences, dataset: dataset, split: split,
            pool: pool)
        try weights.read(file)
        try optimizer.first.read(file, prefix: "first.")
        try optimizer.second.read(file, prefix: "second.")
        optimizer.resume(afterStep: state.step)
        if file.entry(named: "best.item.weight") != nil {
            let block = ParameterBlock(network.layout)
            try block.read(file, prefix: "best.")
            best = block
        }
        (epoch, stepInEpoch) = (state.epoch, state.stepInEpoch)
        (epochLoss, epochRows) = (state.epochLoss, state.epochRows)
        (bestValidation, bestStep) = (state.bestValidation, state.bestStep)
        validationsSinceBest = state.validationsSinceBest
    }
}
