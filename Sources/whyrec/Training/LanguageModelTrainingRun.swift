import Catalog
import Explanation
import Foundation
import LanguageModel
import Tensor

/// One training of the embedded language model, from the vocabulary to the written folder.
struct LanguageModelTrainingRun {
    let recipe: EmbeddedModelRecipe
    let shape: LanguageModelTraining.Shape
    let options: LanguageModelTraining.Options
    let catalog: CorpusCatalog
    /// The model's folder.
    let folder: URL
    let isResumed: Bool
    let isJSON: Bool

    /// Seconds between two saved states.
    private static let savingInterval = 60.0

    /// The state to go on from, beside the folder: it is no part of the model.
    private var state: URL { folder.appendingPathExtension("training.safetensors") }

    func run() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let material = try recipe.material(catalog)
        try EmbeddedModelRecipe.write(material.vocabulary, to: folder)
        let training = try makeTraining(material)
        if !isJSON {
            print("\(training.parameterCount.formatted()) parameters, \(training.corpus)")
        }
        Interruption.watch()
        var line = ProgressLine("training", unit: "steps")
        var lastSave = ContinuousClock.now
        let start = ContinuousClock.now
        let outcome = try training.run(
            shouldStop: { Interruption.isRequested },
            progress: { line.update($0, of: training.options.steps) },
            report: { event in
                line.finish()
                try tell(event, of: training)
                if (ContinuousClock.now - lastSave) / .seconds(1) > Self.savingInterval {
                    try training.save(to: state)
                    lastSave = .now
                }
            })
        line.finish()
        try training.save(to: state)
        // A model of an unfinished training would pass for a finished one.
        if outcome == .finished {
            try training.export(
                to: folder, beginning: material.encoder.id(of: .begin),
                end: material.encoder.id(of: .end))
        }
        try tell(outcome, of: training, seconds: (ContinuousClock.now - start) / .seconds(1))
    }

    private func makeTraining(
        _ material: EmbeddedModelRecipe.Material
    ) throws -> LanguageModelTraining {
        guard isResumed else {
            return LanguageModelTraining(
                shape, options: options, on: material.source, corpus: recipe.corpusName,
                heldOut: material.heldOut)
        }
        guard FileManager.default.fileExists(atPath: state.path) else {
            throw CommandFailure(
                "there is no training to resume at \(state.path)",
                hint: "start one without --resume")
        }
        return try LanguageModelTraining(
            resuming: state, on: material.source, corpus: recipe.corpusName,
            heldOut: material.heldOut)
    }

    private func tell(
        _ event: LanguageModelTraining.Event, of training: LanguageModelTraining
    ) throws {
        if isJSON { return try printJSON(event) }
        var text = "step \(event.step)/\(training.options.steps)"
        text += ", loss \(event.loss.formatted(.number.precision(.fractionLength(4))))"
        text += ", \(Int(event.tokensPerSecond).formatted()) tokens/s"
        if let figure = event.validation {
            text +=
                ", held-out perplexity \(figure.formatted(.number.precision(.fractionLength(3))))"
        }
        text += ", \(Int(event.secondsLeft / 60)) min left"
        print(text)
        // Progress is read from a file while training runs.
        fflush(nil)
    }

    private func tell(
        _ outcome: LanguageModelTraining.Outcome, of training: LanguageModelTraining,
        seconds: Double
    ) throws {
        if isJSON {
            return try printJSON(
                Summary(
                    done: true, outcome: outcome.rawValue, record: training.record,
                    folder: folder.path, seconds: seconds, peakRssBytes: peakResidentBytes()))
        }
        switch outcome {
        case .interrupted: print("stopped after \(training.step) steps; go on with --resume")
        case .finished:
            print("done in \(Int(seconds / 60)) min \(Int(seconds) % 60) s: \(folder.path)")
        }
    }

    private struct Summary: Encodable {
        let done: Bool
        let outcome: String
        let record: LanguageModelTraining.Record
        let folder: String
        let seconds: Double
        let peakRssBytes: Int?
    }
}
