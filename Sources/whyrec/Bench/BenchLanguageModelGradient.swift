import ArgumentParser
import Foundation
import LanguageModel
import Tensor

/// Times the gradient of soft vectors through a frozen language model.
struct BenchLanguageModelGradient: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "language-model-gradient",
        abstract: "Time the gradient of soft vectors through a frozen language model.",
        discussion: """
            Each prompt begins with soft vectors; every token behind them is a target. Without \
            --model, the shape of the embedded model with random weights.
            """)

    @OptionGroup var options: GlobalOptions

    @Option(help: ArgumentHelp("Folder of a model.", valueName: "dir"))
    var model: String?

    @Option(
        help: """
            A published shape with random weights: \
            \(ModelShape.allCases.map(\.rawValue).joined(separator: ", ")).
            """)
    var shape: ModelShape?

    @Option(help: "How weights are kept: f32, bf16 or int8.")
    var weights = "f32"

    @Option(help: "Prompts of a batch.")
    var prompts = 8

    @Option(help: "Positions of a prompt.")
    var length = 256

    @Option(help: "Soft vectors of a prompt.")
    var soft = 32

    @Option(help: "Batches to time, after one that is not.")
    var runs = 5

    @Option(help: "Mebibytes of weights in single precision kept beside the packed ones.")
    var resident = 256

    func validate() throws {
        guard WeightFormat(rawValue: weights) != nil else {
            throw ValidationError(
                "There is no weight format \"\(weights)\". Formats: f32, bf16, int8.")
        }
        guard prompts >= 1, soft >= 1, length > soft, runs >= 1, resident >= 0 else {
            throw ValidationError(
                "--prompts, --soft and --runs are at least 1, and --length is more than --soft.")
        }
    }

    func run() throws {
        let model = try makeModel()
        let gradient = FrozenModelGradient(model, residentLimit: resident << 20)
        let batch = batch(for: model.architecture)
        let meter = OtherCoresMeter()
        var (forward, backward): ([Double], [Double]) = ([], [])
        var loss = 0.0
        for _ in 0...runs {
            let start = ContinuousClock.now
            loss = try gradient.forward(batch).loss
            let middle = ContinuousClock.now
            _ = gradient.backward()
            forward.append((middle - start) / .seconds(1))
            backward.append((ContinuousClock.now - middle) / .seconds(1))
        }
        let report = Report(
            parameters: model.architecture.parameterCount, weights: model.format.rawValue,
            workers: WorkerPool.shared.workerCount, prompts: prompts, length: length,
            forwardSeconds: Array(forward.dropFirst()),
            backwardSeconds: Array(backward.dropFirst()), loss: loss,
            peakMebibytes: peakResidentBytes().map { Double($0) / 1_048_576 },
            othersCores: meter.othersCores())
        if options.json { try printJSON(report) } else { print(report.text) }
    }

    private func makeModel() throws -> CausalLanguageModel {
        let format = WeightFormat(rawValue: weights) ?? .f32
        if let model { return try CausalLanguageModel(folder: model, weights: format) }
        let architecture: any Architecture =
            shape?.architecture
            ?? LLaMA(LanguageModelTraining.Shape(vocabularyCount: 4096).configuration)
        let made = MadeUpWeights(seed: options.seed, width: architecture.width)
        return CausalLanguageModel(architecture, weights: format) {
            made.fill($0, $1, into: $2)
        }
    }

    private func batch(for architecture: any Architecture) -> [FrozenModelGradient.Prompt] {
        (0..<prompts).map { prompt in
            let stream = RandomStream(seed: options.seed, component: "bench/gradient")
                .stream(prompt)
            let vectors = (0..<soft * architecture.inputWidth).map { 0.1 * stream.normal($0) }
            let tokens = (soft..<length).map {
                Int32(stream.integer($0, below: architecture.vocabularyCount))
            }
            return FrozenModelGradient.Prompt(
                [.vectors(vectors), .tokens(tokens)],
                targets: tokens.enumerated().map { offset, token in
                    .init(position: soft + offset - 1, token: token)
                })
        }
    }

    private struct Report: Encodable {
        let parameters: Int
        let weights: String
        let workers: Int
        let prompts: Int
        let length: Int
        let forwardSeconds: [Double]
        let backwardSeconds: [Double]
        let loss: Double
        let peakMebibytes: Double?
        let othersCores: Double?

        var text: String {
            func median(_ values: [Double]) -> String {
                String(format: "%.3f s", values.sorted()[values.count / 2])
            }
            let peak = peakMebibytes.map { String(format: "%.0f MiB", $0) } ?? "unknown"
            let others = othersCores.map { String(format: "%.2f", $0) } ?? "an unknown number of"
            return """
                \(parameters.formatted()) weights as \(weights), \(workers) workers, \
                \(prompts) prompts of \(length) positions
                forward \(median(forwardSeconds)), backward \(median(backwardSeconds)) \
                (medians of \(forwardSeconds.count)); peak \(peak)
                others used \(others) cores meanwhile
                """
        }
    }
}
