import Glibc
import Media
import Testing

@testable import Synthesis

@Suite struct ThemeSoundTests {
    private let films: [Film]

    init() throws { films = try SmallWorld.shared.get().world.films }

    @Test func `each mood is recognised by its spectrum and its beat, by the nearest mean`() {
        var means: [[Double]] = []
        for mood in FilmMood.allCases {
            let known = films.filter { $0.mood == mood }.prefix(4).map { spectrum($0) }
            means.append(known[0].indices.map { band in known.reduce(0) { $0 + $1[band] } / 4 })
        }
        var right = 0
        for (place, mood) in FilmMood.allCases.enumerated() {
            for film in films.filter({ $0.mood == mood }).dropFirst(4).prefix(2) {
                let own = spectrum(film)
                let nearest = means.indices.min {
                    distance(means[$0], own) < distance(means[$1], own)
                }
                right += nearest == place ? 1 : 0
            }
        }
        #expect(right >= 12, "\(right) of 16; two would be chance")
    }

    @Test func `a theme is a few seconds of sound that neither clips nor whispers`() {
        for mood in FilmMood.allCases {
            guard let film = films.first(where: { $0.mood == mood }) else { continue }
            let sound = ThemeSound.sound(of: film, seed: 7)
            #expect(sound.sampleRate == 8_000)
            #expect(sound.seconds == ThemeSound.seconds)
            let peak = sound.samples.reduce(0) { max($0, abs($1)) }
            #expect((0.55...0.9).contains(peak), "\(mood)")
            #expect(sound == ThemeSound.sound(of: film, seed: 7))
        }
    }

    @Test func `a tone has its pitch`() {
        var track = SoundTrack(seconds: 0.5)
        track.add(Tone(start: 0, length: 0.5, semitone: 12, loudness: 1), .pad)
        let samples = track.samples.map { Float($0) }
        #expect(power(samples, at: 440) > 30 * power(samples, at: 415))
        #expect(power(samples, at: 440) > 5 * power(samples, at: 880))
    }

    @Test func `sine and semitones agree with the C library`() {
        for step in -40...40 {
            let turns = Double(step) * 0.0371
            #expect(abs(Sine.turns(turns) - sin(2 * .pi * turns)) < 1e-8)
            #expect(abs(Sine.cosine(turns) - cos(2 * .pi * turns)) < 1e-8)
            #expect(abs(Sine.semitones(step) / pow(2, Double(step) / 12) - 1) < 1e-14)
        }
    }

    /// Loudness in bands a third of an octave apart, and how it changes over tenths of seconds.
    private func spectrum(_ film: Film) -> [Double] {
        let samples = ThemeSound.sound(of: film, seed: 7).samples
        var bands = stride(from: 0, to: 18, by: 1).map { band in
            power(samples, at: 60 * Sine.semitones(band * 4)).squareRoot()
        }
        let total = bands.reduce(1e-9) { $0 + $1 * $1 }.squareRoot()
        bands = bands.map { $0 / total }
        let frame = 400
        var energies: [Double] = []
        for start in stride(from: 0, to: samples.count - frame, by: frame) {
            var sum = 0.0
            for place in start..<start + frame { sum += Double(samples[place] * samples[place]) }
            energies.append((sum / Double(frame)).squareRoot())
        }
        let mean = energies.reduce(0, +) / Double(energies.count)
        var change = 0.0
        for (low, high) in zip(energies, energies.dropFirst()) { change += abs(high - low) }
        return bands + [change / Double(energies.count) / mean, 2 * mean]
    }

    /// Power at a frequency in blocks of a tenth of a second (Goertzel, 1958).
    private func power(_ samples: [Float], at frequency: Double) -> Double {
        let turn = 2 * cos(2 * .pi * frequency / 8_000)
        var sum = 0.0
        var (last, before) = (0.0, 0.0)
        for (place, sample) in samples.enumerated() {
            (last, before) = (Double(sample) + turn * last - before, last)
            if place % 800 == 799 {
                sum += last * last + before * before - turn * last * before
                (last, before) = (0, 0)
            }
        }
        return sum
    }
}
