import CKernels
import Glibc
import Media
import Tensor

/// Sound features that need no download: log-mel statistics, tonality and rhythm.
///
/// A sound is brought to 16 kHz, its first minute kept and its loudest sample to 1.
/// - **Timbre**: log power in 40 mel bands over windows of 64 ms every 20 ms; mean and deviation of
///   each band, deviation of its change (120).
/// - **Shape**: centroid, spread, flatness, roll-off and loudness of the windows; mean and deviation
///   (10).
/// - **Tonality**: power by pitch class over windows of 256 ms, turned so that the strongest comes
///   first (12), and its circular autocorrelation (6): the scale, whatever the key; and the mean
///   pitch height of the power below 2 kHz.
/// - **Rhythm**: mean and deviation of onset strength, and its autocorrelation at 24 lags from 60 ms
///   to 2 s.
///
/// The table standardises columns and keeps leading principal components; see `FeatureTransform`.
public struct CompactSound: SoundEncoder {
    private static let rate = 16_000
    private static let maximumSeconds = 60
    private static let bandCount = 40
    private static let lags = (0..<24).map { lag in
        // From 3 to 100 hops of 20 ms, even in the logarithm.
        Int((3 * pow(100.0 / 3, Double(lag) / 23)).rounded())
    }

    /// Makes the encoder; it has no settings.
    public init() {}

    /// What it is called.
    public var name: String { "log-mel, tonality, rhythm" }

    /// Identity of the rule.
    public var fingerprint: String { "compact-audio-1" }

    /// Values a sound gives before the transform of the table.
    public var width: Int { 3 * Self.bandCount + 10 + 19 + 2 + Self.lags.count }

    /// Describes each sound. A silent or empty one gives zeros. **Shape** [sounds][width]
    public func encode(_ inputs: [Sound]) -> [[Float]] {
        WorkerPool.shared.rows(of: inputs, describe)
    }

    private func describe(_ sound: Sound) -> [Float] {
        var sound = sound
        let longest = sound.sampleRate * Self.maximumSeconds
        if sound.samples.count > longest {
            sound = Sound(
                sampleRate: sound.sampleRate, samples: Array(sound.samples[..<longest]))
        }
        if sound.sampleRate != Self.rate { sound = sound.resampled(to: Self.rate) }
        var samples = sound.samples
        let peak = samples.withUnsafeBufferPointer { $0.reduce(0) { max($0, abs($1)) } }
        guard peak > 1e-6 else { return [Float](repeating: 0, count: width) }
        kernel_scale(samples.count, 1 / peak, &samples)
        let fine = Spectrogram(samples, size: 1024, hop: 320)
        let bands = fine.logPower(MelBands(count: Self.bandCount, size: 1024, rate: Self.rate))
        return Self.timbre(bands, fine.frames) + Self.shape(fine) + Self.tonality(samples)
            + Self.rhythm(bands, fine.frames)
    }

    // MARK: - Parts

    private static func timbre(_ bands: [Float], _ frames: Int) -> [Float] {
        var result: [Float] = []
        for band in 0..<bandCount {
            let values = (0..<frames).map { bands[$0 * bandCount + band] }
            let (mean, deviation) = moments(values)
            let changes = zip(values.dropFirst(), values).map { $0 - $1 }
            result += [mean, deviation, moments(changes).deviation]
        }
        return result
    }

    private static func shape(_ spectrogram: Spectrogram) -> [Float] {
        var columns = [[Float]](repeating: [], count: 5)
        for frame in 0..<spectrogram.frames {
            let shape = SpectralShape(spectrogram.row(frame))
            columns[0].append(shape.centroid)
            columns[1].append(shape.spread)
            columns[2].append(shape.flatness)
            columns[3].append(shape.rollOff)
            columns[4].append(shape.loudness)
        }
        return columns.flatMap { column in
            let (mean, deviation) = moments(column)
            return [mean, deviation]
        }
    }

    private static func tonality(_ samples: [Float]) -> [Float] {
        let spectrogram = Spectrogram(samples, size: 4096, hop: 1600)
        var classes = [Double](repeating: 0, count: 12)
        var heights = 0.0
        var total = 0.0
        let step = Double(rate) / 4096
        // 12 semitones an octave above the A of 55 Hz; below 2 kHz overtones do not yet rule.
        let bins = 16..<Int(2000 / step)
        let pitches = bins.map { 12 * log2(Double($0) * step / 55) }
        for frame in 0..<spectrogram.frames {
            let row = spectrogram.row(frame)
            for (bin, pitch) in zip(bins, pitches) {
                let power = Double(row[row.startIndex + bin]).squareRoot()
                classes[(Int(pitch.rounded()) % 12 + 12) % 12] += power
                heights += power * pitch
                total += power
            }
        }
        let scale = 1 / max(total, 1e-12)
        let strongest = classes.indices.max { classes[$0] < classes[$1] } ?? 0
        let turned = (0..<12).map { classes[($0 + strongest) % 12] * scale }
        let squares = turned.reduce(0) { $0 + $1 * $1 }
        let intervals = (1...6).map { interval in
            (0..<12).reduce(0) { $0 + turned[$1] * turned[($1 + interval) % 12] }
                / max(squares, 1e-12)
        }
        return (turned + intervals + [heights * scale / 12]).map { Float($0) }
    }

    private static func rhythm(_ bands: [Float], _ frames: Int) -> [Float] {
        var onsets: [Float] = []
        for frame in 1..<max(frames, 2) where frame < frames {
            var rise: Float = 0
            for band in 0..<bandCount {
                rise += max(
                    0, bands[frame * bandCount + band] - bands[(frame - 1) * bandCount + band])
            }
            onsets.append(rise / Float(bandCount))
        }
        let (mean, deviation) = moments(onsets)
        let centred = onsets.map { $0 - mean }
        let energy = max(centred.reduce(0) { $0 + $1 * $1 }, 1e-9)
        return [mean, deviation]
            + lags.map { lag in
                zip(centred.dropFirst(lag), centred).reduce(0) { $0 + $1.0 * $1.1 } / energy
            }
    }

    private static func moments(_ values: [Float]) -> (mean: Float, deviation: Float) {
        if values.isEmpty { return (0, 0) }
        var sum = 0.0
        var squares = 0.0
        for value in values {
            sum += Double(value)
            squares += Double(value) * Double(value)
        }
        let mean = sum / Double(values.count)
        return (
            Float(mean), Float(max(0, squares / Double(values.count) - mean * mean).squareRoot())
        )
    }
}
