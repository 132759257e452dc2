import Catalog
import Foundation
import Layers
import Recommenders
import Tensor

/// Stopping an alignment and going on with it, to the bit.
extension AlignmentTraining {
    private static let stateFormat = "whyrec-alignment-training-2"

    private struct State: Codable {
        var options: AlignerOptions
        var dataset: String
        var split: String
        var features: [String]
        var epoch: Int
        var stepInEpoch: Int
        var step: Int
        var epochLoss: Double
        var epochItemLoss: Double
        var backbone: String
    }

    /// What the features of a training are, as far as a checkpoint needs to know them again.
    private var featureNames: [String] {
        features.tables.map { table in
            let hash = table.values.reduce(UInt64(table.itemCount)) {
                splitMix64($0 ^ UInt64($1.bitPattern))
            }
            return "\(table.modality.rawValue) \(table.width) \(String(hash, radix: 16))"
        }
    }

    /// Writes everything needed to go on, atomically.
    public func save(to url: URL) throws {
        let state = State(
            options: options, dataset: dataset, split: split, features: featureNames, epoch: epoch,
            stepInEpoch: stepInEpoch, step: step, epochLoss: epochLoss,
            epochItemLoss: epochItemLoss, backbone: backboneVersion)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        try SafetensorsFile.write(
            weights.tensors() + optimizer.first.tensors(prefix: "first.")
                + optimizer.second.tensors(prefix: "second."),
            metadata: [
                "format": Self.stateFormat,
                "state": String(decoding: try encoder.encode(state), as: UTF8.self),
            ], to: url.path, isSealed: true)
    }

    /// Goes on with a training that `save` wrote.
    ///
    /// - Parameters:
    ///   - url: The file.
    ///   - base: The same backbone, and the name of its file.
    ///   - features: The same features it was started with.
    ///   - sequences: The same training part.
    ///   - dataset: Identifies the data; must be what the file names, as must the split.
    /// - Throws: `SafetensorsError` or `ModelFileError` when the file is damaged or belongs to
    ///   other data, features or another split.
    public convenience init(
        resuming url: URL, base: any LatentRecommender, file baseFile: String,
        features: ItemFeatures, on sequences: InteractionSequences,
        dataset: String, split: String, pool: WorkerPool = .shared
    ) throws {
        let file = try SafetensorsFile(path: url.path)
        func refuse(_ reason: String) -> ModelFileError {
            ModelFileError(
                path: url.path, reason: reason,
                hint: "resume with what it was started with, or start anew")
        }
        guard file.metadata["format"] == Self.stateFormat,
            let text = file.metadata["state"],
            let state = try? JSONDecoder().decode(State.self, from: Data(text.utf8))
        else { throw refuse("the file holds no state of an alignment") }
        try file.checkSeal()
        if let problem = state.options.problem { throw refuse(problem) }
        guard state.dataset == dataset, state.split == split else {
            throw refuse("the training was on \(state.dataset.prefix(8)), \(state.split)")
        }
        guard
            [state.epoch, state.stepInEpoch, state.step].allSatisfy({ (0...1 << 40).contains($0) })
        else { throw refuse("the header's counters are out of range") }
        self.init(
            base: base, file: baseFile, features: features, options: state.options, on: sequences,
            dataset: dataset,
            split: split, pool: pool)
        guard state.features == featureNames else {
            throw refuse(
                "the training was on other features: \(state.features.joined(separator: ", "))")
        }
        guard state.backbone == base.version else {
            throw refuse("the training was with the backbone \(state.backbone)")
        }
        try weights.read(file)
        try optimizer.first.read(file, prefix: "first.")
        try optimizer.second.read(file, prefix: "second.")
        optimizer.resume(afterStep: state.step)
        (epoch, stepInEpoch) = (state.epoch, state.stepInEpoch)
        (epochLoss, epochItemLoss) = (state.epochLoss, state.epochItemLoss)
    }
}
