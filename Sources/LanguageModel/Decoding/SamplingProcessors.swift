import CKernels

/// Divides scores by a temperature: above 1 flatter, under 1 sharper (Ackley et al., 1985).
public struct TemperatureProcessor: LogitsProcessor, Sendable {
    /// Positive.
    public let temperature: Float

    /// Makes a temperature.
    public init(_ temperature: Float) {
        precondition(
            temperature > 0 && temperature.isFinite,
            "a temperature of \(temperature) is not positive"
        )
        self.temperature = temperature
    }

    /// Divides each score.
    public mutating func process(_ scores: UnsafeMutableBufferPointer<Float>, remaining: Int) {
        guard temperature != 1, let base = scores.baseAddress else { return }
        kernel_scale(scores.count, 1 / temperature, base)
    }
}

/// Keeps the `count` best tokens; equals of the last of them stay too (Fan et al., 2018).
public struct TopKProcessor: LogitsProcessor {
    /// Tokens that stay, at least 1.
    public let count: Int
    private var work: [UInt32] = []

    /// Makes a cut at the `count` best tokens.
    public init(_ count: Int) {
        precondition(count >= 1, "a top-k of \(count) leaves no token")
        self.count = count
    }

    /// Excludes what scores below the `count`-th best.
    public mutating func process(_ scores: UnsafeMutableBufferPointer<Float>, remaining: Int) {
        guard count < scores.count, let base = scores.baseAddress else { return }
        if work.count < scores.count { work = [UInt32](repeating: 0, count: scores.count) }
        sampling_keep_top(scores.count, count, base, &work)
    }
}

/// Keeps the nucleus: the most probable tokens up to and with the one that brings their sum to
/// `share` (Holtzman et al., 2020).
public struct TopPProcessor: LogitsProcessor {
    /// Probability in (0, 1].
    public let share: Double
    private var work: [UInt32] = []

    /// Makes a cut at a probability.
    public init(_ share: Double) {
        precondition(share > 0 && share <= 1, "a top-p of \(share) is not in (0, 1]")
        self.share = share
    }

    /// Excludes the tail.
    public mutating func process(_ scores: UnsafeMutableBufferPointer<Float>, remaining: Int) {
        guard share < 1, let base = scores.baseAddress else { return }
        if work.count < 2 * scores.count { work = [UInt32](repeating: 0, count: 2 * scores.count) }
        sampling_keep_nucleus(scores.count, share, base, &work)
    }
}

/// Keeps tokens at least `share` times as probable as the best one (Nguyen et al., 2024).
public struct MinPProcessor: LogitsProcessor, Sendable {
    /// Ratio in (0, 1].
    public let share: Double

    /// Makes a cut at a ratio.
    public init(_ share: Double) {
        precondition(share > 0 && share <= 1, "a min-p of \(share) is not in (0, 1]")
        self.share = share
    }

    /// Excludes the improbable.
    public mutating func process(_ scores: UnsafeMutableBufferPointer<Float>, remaining: Int) {
        guard let base = scores.baseAddress else { return }
        sampling_keep_above(scores.count, share, base)
    }
}

/// Makes tokens of the prompt and of the text so far less likely: positive scores are divided by
/// the penalty, others multiplied (Keskar et al., 2019).
public struct RepetitionPenaltyProcessor: LogitsProcessor, Sendable {
    /// 1 changes nothing, above 1 discourages, under 1 encourages.
    public let penalty: Float
    private var seen: [Int32] = []
    private var isSeen: Set<Int32> = []

    /// Makes a penalty.
    public init(_ penalty: Float) {
        precondition(
            penalty > 0 && penalty.isFinite, "a repetition penalty of \(penalty) is not positive")
        self.penalty = penalty
    }

    /// Takes note of the prompt's tokens.
    public mutating func begin(after prompt: [Int32]) {
        for token in prompt { accept(token) }
    }

    /// Penalises each token seen, once.
    public mutating func process(_ scores: UnsafeMutableBufferPointer<Float>, remaining: Int) {
        guard penalty != 1, let base = scores.baseAddress else { return }
        sampling_penalise(seen.count, seen, penalty, base)
    }

    /// Takes note of a token.
    public mutating func accept(_ token: Int32) {
        if token >= 0, isSeen.insert(token).inserted { seen.append(token) }
    }
}
