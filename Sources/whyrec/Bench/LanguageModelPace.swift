import Foundation
import LanguageModel
import Tensor

/// How fast a loaded language model reads and writes, measured on this machine.
struct LanguageModelPace: Encodable {
    /// Positions read at once.
    let prefillTokens: Int
    let prefillSeconds: Double
    /// For one token behind them.
    let decodeSeconds: Double
    /// The part of it that is the product with the head.
    let headSeconds: Double

    var prefillTokensPerSecond: Double { Double(prefillTokens) / prefillSeconds }
    var decodeTokensPerSecond: Double { 1 / decodeSeconds }

    private enum CodingKeys: String, CodingKey {
        case prefillTokens, prefillSeconds, decodeSeconds, headSeconds
    }

    /// Medians over a few tries with made-up tokens.
    ///
    /// - Parameter tokens: Positions to read at once; fewer when the context is shorter.
    init(_ model: CausalLanguageModel, prefill tokens: Int, seed: UInt64) throws {
        let context = model.architecture.contextCount
        let steps = min(12, context - 1)
        let count = max(1, min(tokens, context - steps))
        let session = try Session(model, capacity: count + steps)
        let prompt = Self.tokens(count + steps, for: model, seed: seed)
        prefillTokens = count
        prefillSeconds = try Self.median(of: 3) {
            session.rewind(to: 0)
            _ = try session.feed(Array(prompt[..<count]))
        }
        headSeconds = try Self.median(of: 5) { _ = try session.feed([Int32]()) }
        decodeSeconds =
            steps == 0
            ? prefillSeconds
            : try Self.median(of: steps) { _ = try session.feed([prompt[session.position]]) }
    }

    /// What the pace of a model's first blocks says about the whole of it.
    func extrapolated(from tried: Int, to blocks: Int) -> LanguageModelPace {
        let growth = Double(blocks) / Double(tried)
        return LanguageModelPace(
            prefillTokens: prefillTokens,
            prefillSeconds: headSeconds + max(0, prefillSeconds - headSeconds) * growth,
            decodeSeconds: headSeconds + max(0, decodeSeconds - headSeconds) * growth,
            headSeconds: headSeconds)
    }

    private init(
        prefillTokens: Int, prefillSeconds: Double, decodeSeconds: Double, headSeconds: Double
    ) {
        self.prefillTokens = prefillTokens
        self.prefillSeconds = prefillSeconds
        self.decodeSeconds = decodeSeconds
        self.headSeconds = headSeconds
    }

    /// Made-up tokens.
    static func tokens(_ count: Int, for model: CausalLanguageModel, seed: UInt64) -> [Int32] {
        let stream = RandomStream(seed: seed, component: "doctor.language-model")
        return (0..<count).map {
            Int32(stream.integer($0, below: model.architecture.vocabularyCount))
        }
    }

    /// Median of the seconds a few calls take.
    static func median(of count: Int, _ body: () throws -> Void) rethrows -> Double {
        let times = try (0..<max(1, count)).map { _ in
            let start = ContinuousClock.now
            try body()
            return (ContinuousClock.now - start) / .seconds(1)
        }.sorted()
        return max(times[times.count / 2], 1e-9)
    }
}

/// What it costs to score candidates again after one token of the prompt changed, and whether the
/// scores are those of a cold pass.
struct RescoringMeasurement: Encodable {
    let promptTokens: Int
    /// Position of the token that changed.
    let changedAt: Int
    let candidates: Int
    let candidateTokens: Int
    /// Prompt and candidates from nothing, the prompt computed once for all.
    let coldSeconds: Double
    /// Every candidate behind a prompt of its own, from nothing: as many times the time of one.
    let separateSeconds: Double
    /// The prompt from the changed token on, and the candidates.
    let warmSeconds: Double
    /// Largest difference between warm and cold log-likelihoods per token.
    let largestDifference: Double

    /// Warm over cold.
    let ratio: Double
    /// Warm over separate.
    let ratioToSeparate: Double

    /// Medians of a few tries; nil when the model's context is too short to tell.
    init?(_ model: CausalLanguageModel, seed: UInt64) throws {
        let (candidateCount, length) = (20, 6)
        let prompt = min(256, model.architecture.contextCount - length)
        guard prompt >= 64 else { return nil }
        let made = LanguageModelPace.tokens(
            prompt + candidateCount * length, for: model, seed: seed)
        let candidates = (0..<candidateCount).map { candidate in
            Array(made[(prompt + candidate * length)..<(prompt + (candidate + 1) * length)])
        }
        let changed = prompt - 16
        let session = try Session(model, capacity: prompt + length)
        var input = Array(made[..<prompt])
        var warm: [ContinuationScore] = []
        _ = try session.advance(to: [.tokens(input)])
        warmSeconds = try LanguageModelPace.median(of: 3) {
            input[changed] = (input[changed] + 1) % Int32(model.architecture.vocabularyCount)
            _ = try session.advance(to: [.tokens(input)])
            warm = try session.scores(of: candidates)
        }
        var cold: [ContinuationScore] = []
        coldSeconds = try LanguageModelPace.median(of: 3) {
            session.rewind(to: 0)
            _ = try session.feed(input)
            cold = try session.scores(of: candidates)
        }
        separateSeconds =
            try Double(candidateCount)
            * LanguageModelPace.median(of: 3) {
                session.rewind(to: 0)
                _ = try session.feed(input)
                _ = try session.scores(of: [candidates[0]])
            }
        ratio = warmSeconds / coldSeconds
        ratioToSeparate = warmSeconds / separateSeconds
        promptTokens = prompt
        changedAt = changed
        self.candidates = candidateCount
        candidateTokens = length
        largestDifference =
            zip(warm, cold).map { abs($0.logLikelihood - $1.logLikelihood) / Double(length) }.max()
            ?? 0
    }
}
