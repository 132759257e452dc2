import Foundation
import Layers
import Recommenders
import Tensor

/// Stopping a training of the prompt and going on with it, to the bit.
extension ExplanationTraining {
    static let stateFormat = "whyrec-prompt-training-1"

    private struct State: Codable {
        var epoch: Int
        var stepInEpoch: Int
        var step: Int
        var sums: [Double]
        var lessons: Int
    }

    /// Writes everything needed to go on, atomically.
    public func save(to url: URL) throws {
        var header = ModelHeader(format: Self.stateFormat, path: url.path)
        try header.set("options", to: options)
        try header.set("origin", to: origin)
        try header.set(
            "state",
            to: State(
                epoch: epoch, stepInEpoch: stepInEpoch, step: step,
                sums: [sums.ranking, sums.language, sums.faithfulness, sums.withEvidence],
                lessons: lessonCount))
        try SafetensorsFile.write(
            weights.tensors() + optimizer.first.tensors(prefix: "first.")
                + optimizer.second.tensors(prefix: "second."), metadata: header.values,
            to: url.path, isSealed: true)
    }

    /// The options that a state was started with, to make the same lessons again.
    public static func options(of url: URL) throws -> ExplanationOptions {
        let file = try SafetensorsFile(path: url.path)
        let header = try ModelHeader(file, format: stateFormat)
        let options = try header.value("options", as: ExplanationOptions.self)
        if let problem = options.problem { throw refusal(url, problem) }
        return options
    }

    /// Goes on from a state that `save` wrote; this training must be fresh, on the same lessons.
    ///
    /// - Throws: `SafetensorsError` or `ModelFileError` when the file is damaged or belongs to other
    ///   data, models or lessons; nothing has changed then but the weights.
    public func resume(from url: URL) throws {
        let file = try SafetensorsFile(path: url.path)
        let header = try ModelHeader(file, format: Self.stateFormat)
        try file.checkSeal()
        let state = try header.value("state", as: State.self)
        let origin = try header.value("origin", as: PromptProvenance.self)
        guard try header.value("options", as: ExplanationOptions.self) == options else {
            throw Self.refusal(url, "the training had other settings")
        }
        guard origin == self.origin, state.lessons == lessonCount else {
            throw Self.refusal(
                url, "the training was on \(origin.dataset.prefix(8)), \(origin.parent)")
        }
        guard
            [state.epoch, state.stepInEpoch, state.step].allSatisfy({ (0...1 << 40).contains($0) }),
            state.sums.count == 4
        else { throw Self.refusal(url, "the header's counters are out of range") }
        try weights.read(file)
        try optimizer.first.read(file, prefix: "first.")
        try optimizer.second.read(file, prefix: "second.")
        optimizer.resume(afterStep: state.step)
        (epoch, stepInEpoch) = (state.epoch, state.stepInEpoch)
        sums = PromptLosses(
            ranking: state.sums[0], language: state.sums[1], faithfulness: state.sums[2],
            withEvidence: state.sums[3])
    }

    private static func refusal(_ url: URL, _ reason: String) -> ModelFileError {
        ModelFileError(
            path: url.path, reason: reason,
            hint: "resume with what it was started with, or start anew")
    }
}
