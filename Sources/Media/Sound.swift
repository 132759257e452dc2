/// A decoded sound: one channel of samples between -1 and 1.
public struct Sound: Sendable, Equatable {
    /// Samples a second.
    public let sampleRate: Int
    /// The mean of the file's channels. **Shape** [samples].
    public let samples: [Float]

    /// Wraps decoded samples; traps on a rate below 1.
    public init(sampleRate: Int, samples: [Float]) {
        precondition(sampleRate >= 1, "\(sampleRate) samples a second")
        self.sampleRate = sampleRate
        self.samples = samples
    }

    /// Length in seconds.
    public var seconds: Double { Double(samples.count) / Double(sampleRate) }
}
