/// A decoded sound: one channel of samples between -1 and 1.
public struct Sound: Sendable, Equatable {
    /// Most samples of a channel that a file is decoded to: 46 minutes at 48 kHz.
    public static let sampleLimit = 1 << 27
    /// Largest sample rate in hertz.
    public static let rateLimit = 384_000

    /// Samples a second.
    public let sampleRate: Int
    /// The mean of the file's channels. **Shape** [samples].
    public let samples: [Float]

    /// Wraps decoded samples; traps on a rate below 1.
    public init(sampleRate: Int, samples: [Float]) {
        precondition(
            (1...Self.rateLimit).contains(sampleRate), "\(sampleRate) samples a second")
        self.sampleRate = sampleRate
        self.samples = samples
    }

    /// Length in seconds.
    public var seconds: Double { Double(samples.count) / Double(sampleRate) }

    /// Reads a WAV, FLAC or Ogg (Vorbis, Opus) file.
    public init(contentsOf path: String) throws(MediaError) {
        self = try Sound(
            decoding: MediaFile.bytes(of: path, limit: SoundDecoding.byteLimit), name: path)
    }

    /// Decodes a WAV, FLAC or Ogg (Vorbis, Opus), told apart by their first bytes, and mixes its
    /// channels to their mean.
    ///
    /// A sound is whole or refused: a file that holds fewer samples than it states, an Ogg page
    /// whose checksum does not fit, or a sample that is not a number, is an error. Floating-point
    /// samples above 1 are kept as they are.
    ///
    /// - Parameter name: Stands for the bytes in an error.
    public init(decoding bytes: [UInt8], name: String) throws(MediaError) {
        self = try SoundDecoding.sound(bytes, name: name)
    }
}
