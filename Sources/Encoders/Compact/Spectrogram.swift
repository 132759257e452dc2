import CKernels
import Glibc
import Tensor

/// Power over time and frequency.
struct Spectrogram {
    /// Windows.
    let frames: Int
    /// Frequencies from 0 to half the sample rate.
    let bins: Int
    /// **Shape** [frames, bins]
    let power: [Float]

    /// Windows of `size` samples, a power of two, every `hop` samples; a shorter sound is one window.
    init(_ samples: [Float], size: Int, hop: Int) {
        let frames = samples.count <= size ? 1 : 1 + (samples.count - size) / hop
        let bins = size / 2 + 1
        var work = [Float](repeating: 0, count: 4 * size)
        power = [Float](unsafeUninitializedCapacity: frames * bins) { power, count in
            kernel_power_spectra(
                frames, size, hop, samples.count, samples, power.baseAddress, &work)
            count = frames * bins
        }
        self.frames = frames
        self.bins = bins
    }

    /// The power of one window at each frequency. **Shape** [bins]
    func row(_ frame: Int) -> ArraySlice<Float> { power[frame * bins..<(frame + 1) * bins] }

    /// The logarithm of the power in each band. **Shape** [frames, bands]
    func logPower(_ bands: MelBands) -> [Float] {
        var values = [Float](repeating: 0, count: frames * bands.count)
        gemm(
            frames, bands.count, bins, a: power, lda: bins, b: bands.weights, ldb: bands.count,
            c: &values, ldc: bands.count)
        // A floor 60 dB or so under a full-scale tone keeps silence from ruling the statistics.
        for place in values.indices { values[place] = log(values[place] + 1e-2) }
        return values
    }
}

/// Triangular filters even on the mel scale, 2595 log10(1 + f / 700) (O'Shaughnessy, 1987).
struct MelBands {
    let count: Int
    /// **Shape** [bins, count]
    let weights: [Float]

    init(count: Int, size: Int, rate: Int) {
        let bins = size / 2 + 1
        func mel(_ frequency: Double) -> Double { 2595 * log10(1 + frequency / 700) }
        let (low, high) = (mel(40), mel(Double(rate) / 2 * 0.95))
        let edges = (0...count + 1).map { edge in
            let mel = low + (high - low) * Double(edge) / Double(count + 1)
            return 700 * (pow(10, mel / 2595) - 1)
        }
        var weights = [Float](repeating: 0, count: bins * count)
        for bin in 0..<bins {
            let frequency = Double(bin) * Double(rate) / Double(size)
            for band in 0..<count {
                let rise = (frequency - edges[band]) / (edges[band + 1] - edges[band])
                let fall = (edges[band + 2] - frequency) / (edges[band + 2] - edges[band + 1])
                weights[bin * count + band] = Float(max(0, min(rise, fall)))
            }
        }
        self.count = count
        self.weights = weights
    }
}

/// What the spectrum of one window looks like.
struct SpectralShape {
    /// Mean frequency, as a share of the highest.
    private(set) var centroid: Float = 0
    /// Deviation about it.
    private(set) var spread: Float = 0
    /// Geometric over arithmetic mean of the power: 1 for noise, near 0 for a tone.
    private(set) var flatness: Float = 0
    /// Share of the frequencies that hold 85 % of the power.
    private(set) var rollOff: Float = 0
    /// Logarithm of the power.
    private(set) var loudness: Float = 0

    init(_ power: ArraySlice<Float>) {
        power.withUnsafeBufferPointer { power in
            let floor: Float = 1e-7
            var total: Float = 0
            var first: Float = 0
            var second: Float = 0
            var logs: Float = 0
            for (bin, value) in power.enumerated() {
                let frequency = Float(bin) / Float(power.count)
                total += value
                first += value * frequency
                second += value * frequency * frequency
                logs += log(value + floor)
            }
            loudness = log(total + floor)
            guard total > floor else { return }
            centroid = first / total
            spread = max(0, second / total - centroid * centroid).squareRoot()
            flatness = exp(logs / Float(power.count)) / (total / Float(power.count) + floor)
            var sum: Float = 0
            for (bin, value) in power.enumerated() {
                sum += value
                if sum >= 0.85 * total {
                    rollOff = Float(bin) / Float(power.count)
                    break
                }
            }
        }
    }
}
