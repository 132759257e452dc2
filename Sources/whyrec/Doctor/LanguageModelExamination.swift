import Catalog
import Foundation
import LanguageModel
import Tensor

/// What `doctor --language-model` tells: first what the folder holds and what to expect of it on
/// this machine, within a second or two; then, after the load, what came of it.
struct LanguageModelExamination: Encodable {
    /// What the folder says, known without reading a weight.
    struct Description: Encodable {
        let path: String
        let architecture: String
        let blocks: Int
        let width: Int
        let heads: Int
        let keyValueHeads: Int
        let vocabulary: Int
        let context: Int
        let isHeadTied: Bool
        let parameters: Int
        let storedTypes: [String]
        let storedBytes: Int
        let tokenizer: TokenizerExamination?
    }

    /// What a trial of the first blocks lets expect.
    struct Expectation: Encodable {
        let weights: String
        let blocksTried: Int
        let loadSeconds: Double
        let prefillTokensPerSecond: Double
        let decodeTokensPerSecond: Double
        let weightBytes: Int
        let cacheBytesPerPosition: Int
        /// Weights and a cache of `Self.positions`, or the whole context when that is shorter.
        let memoryBytes: Int
        let availableBytes: Int?

        /// Positions that a request of the explorer takes, generously.
        static let positions = 1024
    }

    /// What was measured on the whole model.
    struct Measurement: Encodable {
        let loadSeconds: Double
        let weightBytes: Int
        let peakBytes: Int?
        let packingError: Double
        let worstMatrix: String
        let worstPackingError: Double
        let prefillTokens: Int
        let prefillTokensPerSecond: Double
        let decodeTokensPerSecond: Double
        let rescoring: RescoringMeasurement?
    }

    private(set) var findings: [DoctorFinding]
    let model: Description
    let expected: Expectation
    private(set) var measured: Measurement?
    private let folder: ModelFolder
    private let format: WeightFormat
    private let seed: UInt64

    private enum CodingKeys: String, CodingKey { case findings, model, expected, measured }

    /// Opens the folder, tries the tokenizer and the first blocks.
    ///
    /// - Parameter weights: Nil for what `generate` would take.
    init(path: String, weights: WeightFormat?, seed: UInt64) throws {
        folder = try ModelFolder(path: path)
        let architecture = folder.configuration.architecture
        format = weights ?? (architecture.parameterCount < 100_000_000 ? .f32 : .bf16)
        self.seed = seed
        var findings: [DoctorFinding] = []
        var tokenizer: TokenizerExamination?
        do {
            let examination = try TokenizerExamination(folder: folder)
            findings += examination.findings(modelVocabulary: architecture.vocabularyCount)
            tokenizer = examination
        } catch {
            findings.append(
                DoctorFinding(
                    code: "tokenizer-unreadable", severity: .error, count: 1, example: "\(error)",
                    advice: "Without a tokenizer the model reads token ids only."))
        }
        model = Description(folder, tokenizer)
        expected = try Self.expectation(folder, format, seed: seed)
        if let available = expected.availableBytes, expected.memoryBytes > available {
            findings.append(
                DoctorFinding(
                    code: "memory-short", severity: .error, count: 1,
                    example: "\(expected.memoryBytes.formatted()) bytes wanted, "
                        + "\(available.formatted()) available",
                    advice: "Take --weights int8 or a smaller model, or end other programs."))
        }
        self.findings = findings
    }

    /// Loads the whole model and measures it.
    mutating func measure() throws {
        let start = ContinuousClock.now
        let whole = CausalLanguageModel(folder, weights: format)
        let load = (ContinuousClock.now - start) / .seconds(1)
        let pace = try LanguageModelPace(whole, prefill: 256, seed: seed)
        let worst = whole.packedWeights.max {
            $0.matrix.error.relative < $1.matrix.error.relative
        }
        measured = Measurement(
            loadSeconds: load, weightBytes: whole.byteCount, peakBytes: peakResidentBytes(),
            packingError: whole.packingError.relative,
            worstMatrix: worst?.keys.joined(separator: " + ") ?? "",
            worstPackingError: worst?.matrix.error.relative ?? 0,
            prefillTokens: pace.prefillTokens,
            prefillTokensPerSecond: pace.prefillTokensPerSecond,
            decodeTokensPerSecond: pace.decodeTokensPerSecond,
            rescoring: try RescoringMeasurement(whole, seed: seed))
    }

    /// Runs as many first blocks as no cache of the processor holds.
    private static func expectation(
        _ folder: ModelFolder, _ format: WeightFormat, seed: UInt64
    ) throws -> Expectation {
        let architecture = folder.configuration.architecture
        let bytesPerWeight = [WeightFormat.f32: 4, .bf16: 2, .int8: 1][format] ?? 4
        let blockBytes = max(1, architecture.block.count * bytesPerWeight)
        let tried = min(architecture.blockCount, 1 + (64 << 20) / blockBytes)
        let start = ContinuousClock.now
        let trial = CausalLanguageModel(folder, weights: format, firstBlocks: tried)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let pace = try LanguageModelPace(trial, prefill: 128, seed: seed)
            .extrapolated(from: tried, to: architecture.blockCount)
        let bytes = trial.byteCount + (architecture.blockCount - tried) * trial.blockByteCount
        let positions = min(Expectation.positions, architecture.contextCount)
        return Expectation(
            weights: format.rawValue, blocksTried: tried,
            loadSeconds: seconds * Double(bytes) / Double(max(1, trial.byteCount)),
            prefillTokensPerSecond: pace.prefillTokensPerSecond,
            decodeTokensPerSecond: pace.decodeTokensPerSecond, weightBytes: bytes,
            cacheBytesPerPosition: trial.cacheBytesPerPosition,
            memoryBytes: bytes + positions * trial.cacheBytesPerPosition,
            availableBytes: availableMemoryBytes())
    }
}

extension LanguageModelExamination.Description {
    fileprivate init(_ folder: ModelFolder, _ tokenizer: TokenizerExamination?) {
        let architecture = folder.configuration.architecture
        path = folder.path
        self.architecture = architecture.name
        blocks = architecture.blockCount
        width = architecture.width
        heads = architecture.attention.heads
        keyValueHeads = architecture.attention.keyValueHeads
        vocabulary = architecture.vocabularyCount
        context = architecture.contextCount
        isHeadTied = architecture.isHeadTied
        parameters = architecture.parameterCount
        storedTypes = folder.storedTypes
        storedBytes = folder.storedByteCount
        self.tokenizer = tokenizer
    }
}

/// Bytes that programs may still take; nil where the system does not tell.
private func availableMemoryBytes() -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8),
        let line = text.split(separator: "\n").first(where: { $0.hasPrefix("MemAvailable:") })
    else { return nil }
    return line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }.map { $0 * 1024 }
}
