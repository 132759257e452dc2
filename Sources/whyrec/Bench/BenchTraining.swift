import ArgumentParser
import Catalog
import Foundation
import Recommenders
import Tensor

/// Times training steps of SASRec.
struct BenchTraining: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "training",
        abstract: "Time training steps of SASRec.",
        discussion: """
            Without --workspace, on made-up sequences of the shape of MovieLens 1M: 6,040 users, \
            3,416 items, a million events. Sampling of users and negatives is part of a step. \
            Sequences per second of processor time tell machines apart when others use them too.
            """)

    @OptionGroup var options: GlobalOptions

    @Option(help: "Width of the network.")
    var width = 50

    @Option(help: "Blocks.")
    var layers = 2

    @Option(help: "Attention heads.")
    var heads = 1

    @Option(help: "Longest sequence.")
    var length = 50

    @Option(help: "Sequences a step.")
    var batch = 128

    @Option(help: "Probability of dropping.")
    var dropout: Float = 0.2

    @Option(help: "bce or ce.")
    var loss = "bce"

    @Option(help: "Steps to time, after three that are not.")
    var steps = 12

    func run() throws {
        guard let loss = SASRec.Loss(rawValue: loss) else {
            throw ValidationError("There is no loss \"\(loss)\". Losses: bce, ce.")
        }
        guard steps >= 1 else { throw ValidationError("--steps is at least 1.") }
        let shape = SASRec.Configuration(
            width: width, blocks: layers, heads: heads, length: length, dropout: dropout)
        let settings = TrainingOptions(loss: loss, batch: batch, seed: options.seed)
        if let problem = shape.problem ?? settings.problem {
            throw ValidationError("The settings do not work: \(problem).")
        }
        let sequences = try sequences()
        let training = SASRecTraining(
            shape, options: settings, on: sequences, dataset: "bench", split: "none")
        guard training.sequenceCount >= batch else {
            throw CommandFailure(
                "\(training.sequenceCount) users are fewer than a batch of \(batch)",
                hint: "give a smaller --batch")
        }
        for _ in 0..<3 { training.takeStep() }
        let startCPU = processorSeconds()
        var seconds: [Double] = []
        var last = 0.0
        for _ in 0..<steps {
            let start = ContinuousClock.now
            last = training.takeStep()
            seconds.append((ContinuousClock.now - start) / .seconds(1))
        }
        let report = TrainingReport(
            shape: shape, loss: loss, batch: batch, sequences: sequences, seconds: seconds,
            processorSeconds: processorSeconds() - startCPU, lastLoss: last)
        if options.json { try printJSON(report) } else { print(report.text) }
    }

    private func sequences() throws -> InteractionSequences {
        guard let folder = options.workspace else {
            return MadeUpSequences(seed: options.seed).sequences
        }
        let workspace = try Workspace(opening: URL(fileURLWithPath: folder, isDirectory: true))
        return Split.leaveOneOut(try workspace.openCatalog().sequences()).training
    }
}

/// What `bench training` tells.
private struct TrainingReport: Encodable {
    let width: Int
    let layers: Int
    let heads: Int
    let length: Int
    let dropout: Float
    let loss: String
    let batch: Int
    let users: Int
    let items: Int
    let steps: Int
    let workers: Int
    let stepSeconds: Spread
    let sequencesPerSecond: Spread
    let sequencesPerProcessorSecond: Double
    let epochSeconds: Double
    let lastLoss: Double
    let peakMebibytes: Double

    init(
        shape: SASRec.Configuration, loss: SASRec.Loss, batch: Int,
        sequences: InteractionSequences, seconds: [Double], processorSeconds: Double,
        lastLoss: Double
    ) {
        width = shape.width
        layers = shape.blocks
        heads = shape.heads
        length = shape.length
        dropout = shape.dropout
        self.loss = loss.rawValue
        self.batch = batch
        users = sequences.userCount
        items = sequences.itemCount
        steps = seconds.count
        workers = WorkerPool.shared.workerCount
        stepSeconds = Spread(seconds)
        sequencesPerSecond = Spread(seconds.map { Double(batch) / $0 })
        sequencesPerProcessorSecond = Double(batch * seconds.count) / processorSeconds
        epochSeconds = Spread(seconds).median * Double(sequences.userCount) / Double(batch)
        self.lastLoss = lastLoss
        peakMebibytes = Double(peakResidentBytes() ?? 0) / 1_048_576
    }

    var text: String {
        func short(_ value: Double) -> String { Int(value.rounded()).formatted() }
        let rate = sequencesPerSecond
        return """
            h \(width), \(layers) blocks, \(length) items, batch \(batch), dropout \(dropout), \
            \(loss); \(users.formatted()) users, \(items.formatted()) items, \(workers) workers
            sequences/s \(short(rate.min)) / \(short(rate.median)) / \(short(rate.max)) \
            (min / median / max of \(steps)), \(short(sequencesPerProcessorSecond)) a CPU second
            epoch \(epochSeconds.formatted(.number.precision(.fractionLength(2)))) s, \
            peak \(short(peakMebibytes)) MiB
            """
    }
}
