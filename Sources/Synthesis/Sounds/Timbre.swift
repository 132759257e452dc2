/// The colour of a tone: partials over its pitch and how they come and go.
struct Timbre {
    /// One partial.
    struct Partial {
        /// Frequency as a multiple of the tone's.
        var ratio: Double
        /// Loudness at its height.
        var level: Double
        /// Seconds in which it falls to a half; nil when it holds.
        var halfLife: Double?
    }

    var partials: [Partial]
    /// Seconds from silence to full loudness.
    var attack: Double
    /// Seconds from full loudness to silence at the end.
    var release: Double
    /// Seconds in which the higher partials come in, as brass does; 0 for at once.
    var brightening = 0.0

    /// Nearly pure, soft at both ends.
    static let pad = Timbre(
        partials: [
            Partial(ratio: 1, level: 1), Partial(ratio: 2, level: 0.25),
            Partial(ratio: 3, level: 0.06),
        ], attack: 0.35, release: 0.4)
    /// A plucked string, bright and short.
    static let pluck = Timbre(
        partials: (1...5).map {
            Partial(ratio: Double($0), level: 1 / Double($0), halfLife: 0.16 / Double($0))
        }, attack: 0.004, release: 0.02)
    /// A struck string that rings out.
    static let string = Timbre(
        partials: [
            Partial(ratio: 1, level: 1, halfLife: 0.6),
            Partial(ratio: 2, level: 0.4, halfLife: 0.35),
            Partial(ratio: 3, level: 0.2, halfLife: 0.2),
            Partial(ratio: 4, level: 0.1, halfLife: 0.1),
        ], attack: 0.006, release: 0.1)
    /// A sawtooth of ten partials.
    static let sawtooth = Timbre(
        partials: (1...10).map { Partial(ratio: Double($0), level: 1 / Double($0)) },
        attack: 0.008, release: 0.03)
    /// Brass: partials that come in with the swell.
    static let brass = Timbre(
        partials: (1...8).map {
            Partial(ratio: Double($0), level: 1 / Double($0).squareRoot() / 2)
        },
        attack: 0.09, release: 0.12, brightening: 0.25)
    /// A bell's partials, which are no multiples.
    static let bell = Timbre(
        partials: [
            Partial(ratio: 1, level: 1, halfLife: 0.7),
            Partial(ratio: 2.756, level: 0.6, halfLife: 0.3),
            Partial(ratio: 5.404, level: 0.25, halfLife: 0.12),
        ], attack: 0.003, release: 0.1)
    /// Odd partials: hollow.
    static let square = Timbre(
        partials: [1.0, 3, 5, 7, 9].map { Partial(ratio: $0, level: 1 / $0) }, attack: 0.004,
        release: 0.02)
    /// Two sawteeth a little apart: they beat.
    static let drone = Timbre(
        partials: (1...7).flatMap { order in
            [1.0, 1.013].map { Partial(ratio: Double(order) * $0, level: 0.7 / Double(order)) }
        }, attack: 0.5, release: 0.5)
}

/// A tone of a melody.
struct Tone {
    /// Seconds after the beginning.
    var start: Double
    /// Seconds.
    var length: Double
    /// Semitones over the A of 220 Hz.
    var semitone: Int
    /// 0 ... 1.
    var loudness: Double
}

/// Samples to which tones are added.
struct SoundTrack {
    static let sampleRate = 8_000

    private(set) var samples: [Double]

    init(seconds: Double) {
        samples = [Double](repeating: 0, count: Int(seconds * Double(Self.sampleRate)))
    }

    /// Adds a tone. Partials over the band are left out.
    mutating func add(_ tone: Tone, _ timbre: Timbre) {
        let rate = Double(Self.sampleRate)
        let first = Int(tone.start * rate)
        let count = min(Int(tone.length * rate), samples.count - first)
        guard first >= 0, count > 0 else { return }
        let frequency = 220 * Sine.semitones(tone.semitone)
        for (order, partial) in timbre.partials.enumerated() {
            let pitch = frequency * partial.ratio
            guard pitch < rate * 0.46 else { continue }
            add(
                partial, pitch: pitch, loudness: tone.loudness, timbre, first: first, count: count,
                delay: order == 0 ? 0 : timbre.brightening)
        }
    }

    /// Turns a pointer on the unit circle by the pitch's angle a sample: products and sums alone.
    private mutating func add(
        _ partial: Timbre.Partial, pitch: Double, loudness: Double, _ timbre: Timbre, first: Int,
        count: Int, delay: Double
    ) {
        let rate = Double(Self.sampleRate)
        let (turnX, turnY) = (
            Sine.cosine(pitch / rate), Sine.turns(pitch / rate)
        )
        var (x, y) = (1.0, 0.0)
        var decay = loudness * partial.level
        // (1 - ln 2 / n)^n is a half within 1 / n: near enough for a half-life of n samples.
        let fall = partial.halfLife.map { 1 - 0.6931471805599453 / ($0 * rate) } ?? 1
        let attack = max((timbre.attack + delay) * rate, 1)
        let release = max(timbre.release * rate, 1)
        for place in 0..<count {
            let rise = min(Double(place) / attack, 1)
            let end = min(Double(count - place) / release, 1)
            samples[first + place] += y * decay * rise * end
            (x, y) = (x * turnX - y * turnY, x * turnY + y * turnX)
            decay *= fall
        }
    }

    /// Adds noise without its high part, swelling to the middle.
    mutating func addRumble(_ loudness: Double, _ draws: inout Draws) {
        var low = 0.0
        let middle = Double(samples.count) / 2
        for place in samples.indices {
            low += (draws.uniform() * 2 - 1 - low) * 0.06
            let swell = 1 - abs(Double(place) - middle) / middle
            samples[place] += low * loudness * (0.4 + 0.6 * swell)
        }
    }
}
