import ArgumentParser
import Foundation
import LanguageModel
import Tensor

/// Times training steps of the embedded language model.
struct BenchLanguageModelTraining: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "language-model-training",
        abstract: "Time training steps of the embedded language model.",
        discussion: """
            On made-up documents of random tokens, 20 to 300 long, of which the first half weighs a \
            tenth. Tokens per second of processor time tell machines apart when others use them too.
            """)

    @OptionGroup var options: GlobalOptions

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "Change one setting, such as width=128; the names are those of train.",
            valueName: "key=value"))
    var settings: [String] = []

    @Option(help: "Steps to time, after one that is not.")
    var steps = 4

    @Option(help: "Workers; as many as cores when not given.")
    var workers: Int?

    func run() throws {
        guard steps >= 1 else { throw ValidationError("--steps is at least 1.") }
        var chosen = LanguageModelSettings(vocabularyCount: 4096)
        try chosen.set(settings)
        let pool = workers.map { WorkerPool(workerCount: $0) } ?? .shared
        let training = LanguageModelTraining(
            chosen.shape, options: chosen.options,
            on: MadeUpDocuments(seed: options.seed, vocabulary: chosen.shape.vocabularyCount),
            corpus: "made up", heldOut: [], pool: pool)
        training.takeStep()
        let (start, startCPU) = (ContinuousClock.now, processorSeconds())
        let before = training.record.tokens
        var seconds: [Double] = []
        for _ in 0..<steps {
            let start = ContinuousClock.now
            training.takeStep()
            seconds.append((ContinuousClock.now - start) / .seconds(1))
        }
        let tokens = Double(training.record.tokens - before)
        let report = Report(
            parameters: training.parameterCount, workers: pool.workerCount,
            stepSeconds: seconds,
            tokensPerSecond: tokens / ((ContinuousClock.now - start) / .seconds(1)),
            tokensPerProcessorSecond: tokens / (processorSeconds() - startCPU),
            peakMebibytes: Double(peakResidentBytes() ?? 0) / 1_048_576)
        if options.json { try printJSON(report) } else { print(report.text) }
    }

    private struct Report: Encodable {
        let parameters: Int
        let workers: Int
        let stepSeconds: [Double]
        let tokensPerSecond: Double
        let tokensPerProcessorSecond: Double
        let peakMebibytes: Double

        var text: String {
            func short(_ value: Double) -> String { Int(value.rounded()).formatted() }
            let steps = stepSeconds.map { $0.formatted(.number.precision(.fractionLength(2))) }
            return """
                \(parameters.formatted()) parameters, \(workers) workers
                tokens/s \(short(tokensPerSecond)), \(short(tokensPerProcessorSecond)) a CPU second
                seconds a step \(steps.joined(separator: ", ")); peak \(short(peakMebibytes)) MiB
                """
        }
    }
}

/// User and system time of this process in seconds.
func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Documents of random tokens.
private struct MadeUpDocuments: DocumentSource {
    let seed: UInt64
    let vocabulary: Int
    let count = 1 << 40

    func document(_ index: Int) -> TrainingDocument {
        let stream = RandomStream(seed: seed, component: "bench/documents").stream(index)
        let length = 20 + stream.integer(0, below: 280)
        return TrainingDocument(
            tokens: (1...length).map { Int32(stream.integer($0, below: vocabulary)) },
            weights: (0..<length).map { $0 < length / 2 ? 0.1 : 1 })
    }
}
