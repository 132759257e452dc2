import CKernels
import LanguageModel
import Layers
import Media
import Tensor

/// Wav2Vec2-Base with its preprocessing, from the published folder.
///
/// The features of a sound are the mean of its last hidden states over time: 768 values for Base. A
/// sound is brought to 16 kHz and to mean 0 and variance 1. One longer than half a minute is cut
/// into equal parts of at most that length, which are encoded each by itself, because attention
/// costs the square of the length; the mean goes over the frames of all. A sound too short for one
/// frame is continued by silence; one without samples has features of zero.
public struct Wav2Vec2Encoder: SoundEncoder {
    /// Samples a second that the network hears.
    public static let sampleRate = 16_000
    /// Samples that are encoded together at most: half a minute.
    static let longestPart = 30 * sampleRate
    private static let epsilon = 1e-7

    /// `wav2vec2` and the width.
    public let name: String
    /// A hash of weights, their format and the preprocessing.
    public let fingerprint: String
    /// Columns of a hidden state.
    public let width: Int

    let network: Wav2Vec2Network
    private let isStandardised: Bool
    private let arenas = ArenaShelf()

    /// Opens a folder with `config.json` and `model.safetensors`. Throws `EncoderError`.
    ///
    /// Files with the prefix `wav2vec2.`, with heads of training and with either spelling of the
    /// weight norm are read.
    ///
    /// - Parameter format: How weights are kept in memory; bf16 takes half of it, is faster where
    ///   the processor multiplies such pairs, and rounds.
    public init(folder path: String, format: WeightFormat = .f32) throws(EncoderError) {
        let files = try EncoderFolder(path: path)
        let configuration = try files.configuration { (json) throws(LanguageModelError) in
            try Wav2Vec2Configuration(json)
        }
        let isStandardised =
            try files.preprocessing { (json) throws(LanguageModelError) in
                guard
                    try json.integer("sampling_rate", in: 1...384_000) ?? Self.sampleRate
                        == Self.sampleRate
                else { throw json.refusal("sampling_rate", expected: "\(Self.sampleRate)") }
                return try json.bool("do_normalize") ?? true
            } ?? true
        let source = files.source
        let prefix = Wav2Vec2Configuration.prefix
        let hasPrefix = source.entries.contains { $0.name.hasPrefix(prefix) }
        let isKnown = configuration.isKnown
        try StoredWeights.refuseSurplus(in: source) { name in
            isKnown(name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name)
        }
        let weights = StoredWeights(source) { hasPrefix ? prefix + $0 : $0 }
        // Without either spelling the newer one is missed, by name.
        let spelling =
            Wav2Vec2Configuration.weightNormNames.first {
                source.entry(named: (hasPrefix ? prefix : "") + $0.direction) != nil
            } ?? Wav2Vec2Configuration.weightNormNames[0]
        try self.init(
            configuration, from: weights, positionNames: spelling, isStandardised: isStandardised,
            format: format, hash: StoredWeights.hash(of: source))
    }

    init(
        _ configuration: Wav2Vec2Configuration, from weights: some NetworkWeights,
        positionNames: (length: String, direction: String) =
            Wav2Vec2Configuration.weightNormNames[0],
        isStandardised: Bool = true, format: WeightFormat, hash: UInt64
    ) throws(EncoderError) {
        network = try Wav2Vec2Network(
            configuration, from: weights, positionNames: positionNames, format: format)
        self.isStandardised = isStandardised
        width = configuration.transformer.width
        name = "wav2vec2 \(configuration.transformer.width)"
        fingerprint = Fingerprint.of(
            hash, "wav2vec2 1", format.rawValue, "\(configuration)",
            "standardised \(isStandardised), parts of \(Self.longestPart)")
    }

    /// Means over time of the last hidden states. **Shape** [sounds][width].
    public func encode(_ sounds: [Sound]) -> [[Float]] {
        sounds.map { sound in
            let samples = prepared(sound)
            if samples.isEmpty { return [Float](repeating: 0, count: width) }
            return encode(samples: samples)
        }
    }

    /// Samples as the network wants them.
    func prepared(_ sound: Sound) -> [Float] {
        let samples = sound.resampled(to: Self.sampleRate).samples
        guard isStandardised, !samples.isEmpty else { return samples }
        return [Float](unsafeUninitializedCapacity: samples.count) { buffer, filled in
            kernel_standardise(samples.count, Self.epsilon, samples, buffer.baseAddress)
            filled = samples.count
        }
    }

    /// The mean over the frames of all parts.
    private func encode(samples: [Float]) -> [Float] {
        let parts = (samples.count + Self.longestPart - 1) / Self.longestPart
        var sum = [Float](repeating: 0, count: width)
        var frames = 0
        for part in 0..<parts {
            let range = samples.count * part / parts..<samples.count * (part + 1) / parts
            frames += withStates(of: Array(samples[range])) { result in
                kernel_column_sum(result.frames, width, result.states, &sum)
                return result.frames
            }
        }
        kernel_scale(width, 1 / Float(frames), &sum)
        return sum
    }

    /// Calls `body` with the hidden states of prepared samples; they are gone afterwards.
    func withStates<Value>(
        of samples: [Float], _ body: (Wav2Vec2Network.Result) -> Value
    ) -> Value {
        let missing = network.configuration.leastSamples - samples.count
        let samples =
            missing > 0 ? samples + [Float](repeating: 0, count: missing) : samples
        return arenas.withArena { arena in
            let pool = WorkerPool.shared
            return body(
                pool.burst { network.apply(samples, count: samples.count, in: arena, on: pool) })
        }
    }
}
