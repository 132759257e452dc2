import ArgumentParser
import Foundation
import LanguageModel
import Tensor

/// Times a language model of a published shape with random weights.
struct BenchLanguageModel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "language-model",
        abstract: "Time prefill and decoding of a language model with random weights.",
        discussion: """
            Shapes are published ones, so that other programs can be timed beside. Weights are made \
            up piece by piece and packed as they come. A run during which other processes used the \
            cores tells little: their share is reported.
            """)

    @OptionGroup var options: GlobalOptions

    @Option(help: "\(ModelShape.allCases.map(\.rawValue).joined(separator: ", ")).")
    var shape = ModelShape.llama110M

    @Option(help: "How weights are kept: f32, bf16 or int8.")
    var weights = "int8"

    @Option(help: "Tokens of the prompt.")
    var prefill = 256

    @Option(help: "Tokens to decode behind it, after three that are not timed.")
    var decode = 48

    @Option(help: "Prompts to time, after two that are not.")
    var runs = 5

    func validate() throws {
        guard WeightFormat(rawValue: weights) != nil else {
            throw ValidationError(
                "There is no weight format \"\(weights)\". Formats: f32, bf16, int8.")
        }
        guard prefill >= 1, decode >= 1, runs >= 1 else {
            throw ValidationError("--prefill, --decode and --runs are at least 1.")
        }
        guard prefill + decode + untimedTokens <= shape.contextCount else {
            throw ValidationError(
                "--prefill and --decode together are at most "
                    + "\(shape.contextCount - untimedTokens).")
        }
    }

    func run() throws {
        let format = WeightFormat(rawValue: weights) ?? .int8
        let architecture = shape.architecture
        let start = ContinuousClock.now
        let made = MadeUpWeights(seed: options.seed, width: architecture.width)
        let model = CausalLanguageModel(architecture, weights: format) {
            made.fill($0, $1, into: $2)
        }
        let load = (ContinuousClock.now - start) / .seconds(1)
        let session = try Session(model, capacity: prefill + decode + untimedTokens)
        let tokens = RandomStream(seed: options.seed, component: "bench.language-model.tokens")
        let prompt = (0..<prefill).map { token(tokens, $0, in: architecture) }

        let meter = OtherCoresMeter()
        let prompts = try (0..<runs + 2).map { _ in
            session.rewind(to: 0)
            return try seconds { _ = try session.feed(prompt) }
        }.dropFirst(2)
        let steps = try (0..<decode + untimedTokens).map { step in
            let next = token(tokens, prefill + step, in: architecture)
            return try seconds { _ = try session.feed([next]) }
        }.dropFirst(untimedTokens)

        let report = LanguageModelReport(
            shape: shape.rawValue, model: model, loadSeconds: load, prefill: prefill,
            prefillSeconds: Array(prompts), decodeSeconds: Array(steps),
            othersCores: meter.othersCores())
        if options.json { try printJSON(report) } else { print(report.text) }
    }

    private var untimedTokens: Int { 3 }

    private func token(
        _ stream: RandomStream, _ index: Int, in architecture: any Architecture
    ) -> Int32 {
        Int32(stream.integer(index, below: architecture.vocabularyCount))
    }

    private func seconds(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return (ContinuousClock.now - start) / .seconds(1)
    }
}

/// Published sizes.
enum ModelShape: String, CaseIterable, ExpressibleByArgument {
    case llama110M = "llama-110m"
    case llama1B = "llama-1.1b"
    case opt125M = "opt-125m"
    case opt1B = "opt-1.3b"

    var contextCount: Int { 2048 }

    var architecture: any Architecture {
        switch self {
        case .llama110M:
            LLaMA(
                LLaMAConfiguration(
                    vocabularyCount: 32_000, width: 768, feedForwardWidth: 2048, blockCount: 12,
                    heads: 12, contextCount: contextCount, isHeadTied: false))
        case .llama1B:
            LLaMA(
                LLaMAConfiguration(
                    vocabularyCount: 32_000, width: 2048, feedForwardWidth: 5632, blockCount: 22,
                    heads: 32, keyValueHeads: 4, contextCount: contextCount, isHeadTied: false))
        case .opt125M:
            OPT(
                OPTConfiguration(
                    vocabularyCount: 50_272, width: 768, feedForwardWidth: 3072, blockCount: 12,
                    heads: 12, contextCount: contextCount))
        case .opt1B:
            OPT(
                OPTConfiguration(
                    vocabularyCount: 50_272, width: 2048, feedForwardWidth: 8192, blockCount: 24,
                    heads: 32, contextCount: contextCount))
        }
    }
}

/// Weights of about the spread that training begins with, by position.
struct MadeUpWeights {
    let seed: UInt64
    let width: Int

    func fill(_ key: String, _ elements: Range<Int>, into target: UnsafeMutablePointer<Float>) {
        if key.contains("norm") {
            target.update(repeating: key.hasSuffix("bias") ? 0 : 1, count: elements.count)
            return
        }
        let stream = RandomStream(seed: seed, component: "bench.language-model/\(key)")
        let key = UInt32(truncatingIfNeeded: stream.key)
        // The sum of four uniform bytes has a deviation of 147.8.
        let scale = 1 / (147.8 * Float(width).squareRoot())
        let first = UInt32(truncatingIfNeeded: elements.lowerBound)
        for index in 0..<elements.count {
            // Wraps by definition: a hash of the position.
            var bits = (first &+ UInt32(truncatingIfNeeded: index)) &* 0x9E37_79B1 &+ key
            bits ^= bits >> 16
            bits = bits &* 0x7FEB_352D
            bits ^= bits >> 15
            bits = bits &* 0x846C_A68B
            bits ^= bits >> 16
            let sum = (bits & 255) + (bits >> 8 & 255) + (bits >> 16 & 255) + (bits >> 24)
            target[index] = (Float(Int32(bitPattern: sum)) - 510) * scale
        }
    }
}

/// How many cores other processes used since it was made.
struct OtherCoresMeter {
    private let start = ContinuousClock.now
    private let machine = Self.machineSeconds()
    private let own = Self.ownSeconds()

    /// Nil where the system does not tell.
    func othersCores() -> Double? {
        guard let before = machine, let after = Self.machineSeconds() else { return nil }
        let elapsed = (ContinuousClock.now - start) / .seconds(1)
        return max(0, (after - before) - (Self.ownSeconds() - own)) / max(elapsed, 1e-3)
    }

    /// Busy seconds of all cores since the machine started.
    private static func machineSeconds() -> Double? {
        guard let text = try? String(contentsOfFile: "/proc/stat", encoding: .utf8),
            let line = text.split(separator: "\n").first
        else { return nil }
        let counts = line.split(separator: " ").dropFirst().compactMap { Double($0) }
        guard counts.count >= 7 else { return nil }
        // User, nice, system, interrupts and soft interrupts.
        let ticks = counts[0] + counts[1] + counts[2] + counts[5] + counts[6]
        return ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    private static func ownSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}

/// What `bench language-model` tells.
private struct LanguageModelReport: Encodable {
    let shape: String
    let weights: String
    let parameters: Int
    let workers: Int
    let loadSeconds: Double
    let prefillTokens: Int
    let prefillTokensPerSecond: Spread
    let prefillGigaOperationsPerSecond: Spread
    let decodeTokens: Int
    let decodeTokensPerSecond: Spread
    let decodeWeightGigabytesPerSecond: Spread
    let weightMebibytes: Double
    let cacheMebibytes: Double
    let peakMebibytes: Double?
    let peakToWeights: Double?
    let othersCores: Double?
    let relativeWeightError: Double
    let largestWeightError: Float

    init(
        shape: String, model: CausalLanguageModel, loadSeconds: Double, prefill: Int,
        prefillSeconds: [Double], decodeSeconds: [Double], othersCores: Double?
    ) {
        let architecture = model.architecture
        let mebibyte = Double(1 << 20)
        let embeddings = architecture.embedding.rows * architecture.embedding.columns
        // Looked up, not multiplied with; a tied table is the head as well.
        let unread = architecture.isHeadTied ? 0 : embeddings
        let parameters = architecture.parameterCount
        let bytes = Double(model.byteCount)
        let read = bytes * (1 - Double(unread) / Double(parameters))
        // The head is multiplied with one row of a prompt only.
        let operations = 2 * Double((parameters - unread - embeddings) * prefill + embeddings)
        self.shape = shape
        self.parameters = parameters
        self.loadSeconds = loadSeconds
        self.othersCores = othersCores
        weights = model.format.rawValue
        workers = WorkerPool.shared.workerCount
        prefillTokens = prefill
        prefillTokensPerSecond = Spread(prefillSeconds.map { Double(prefill) / $0 })
        prefillGigaOperationsPerSecond = Spread(prefillSeconds.map { operations / $0 * 1e-9 })
        decodeTokens = decodeSeconds.count
        decodeTokensPerSecond = Spread(decodeSeconds.map { 1 / $0 })
        decodeWeightGigabytesPerSecond = Spread(decodeSeconds.map { read / $0 * 1e-9 })
        weightMebibytes = bytes / mebibyte
        let positions = prefill + decodeSeconds.count
        cacheMebibytes = Double(model.cacheBytesPerPosition * positions) / mebibyte
        peakMebibytes = peakResidentBytes().map { Double($0) / mebibyte }
        peakToWeights = peakMebibytes.map { $0 * mebibyte / bytes }
        relativeWeightError = model.packingError.relative
        largestWeightError = model.packingError.largest
    }

    var text: String {
        func number(_ value: Double?, _ format: String) -> String {
            value.map { String(format: format, $0) } ?? "unknown"
        }
        return """
            \(shape), \(parameters / 1_000_000) million weights as \(weights), \(workers) workers
                                       min   median      max
              prefill \(prefillTokens), tokens/s  \(prefillTokensPerSecond.text)
                      G operations/s \(prefillGigaOperationsPerSecond.text)
              decode \(decodeTokens), tokens/s    \(decodeTokensPerSecond.text)
                   weights read, GB/s\(decodeWeightGigabytesPerSecond.text)
            weights       \(number(weightMebibytes, "%.0f")) MiB, made and packed in \
            \(number(loadSeconds, "%.1f")) s
            cache         \(number(cacheMebibytes, "%.0f")) MiB
            peak memory   \(number(peakMebibytes, "%.0f")) MiB, \(number(peakToWeights, "%.2f")) times the weights
            weight error  \(number(relativeWeightError * 100, "%.3f")) % of the norm, \
            \(number(Double(largestWeightError), "%.2g")) at most
            others used   \(number(othersCores, "%.2f")) cores meanwhile
            """
    }
}
