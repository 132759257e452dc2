import Media

/// The theme of a film, a few seconds long: its mood heard, nothing told of theme or style.
public enum ThemeSound {
    /// Length in seconds.
    public static let seconds = 2.0

    /// Plays the theme. The same film and seed give the same samples on every machine.
    public static func sound(of film: Film, seed: UInt64) -> Sound {
        var draws = Draws(seed: seed, "sound", Int(film.index))
        let track = play(film.mood, &draws)
        var peak = 1e-9
        for sample in track.samples { peak = max(peak, abs(sample)) }
        // Steps of 1/256: they compress well, and their hiss lies 45 dB under the loudest tone.
        let height = draws.uniform(in: 0.6...0.85) * 256 / peak
        return Sound(
            sampleRate: SoundTrack.sampleRate,
            samples: track.samples.map { Float(($0 * height).rounded() / 256) })
    }

    static func play(_ mood: FilmMood, _ draws: inout Draws) -> SoundTrack {
        var track = SoundTrack(seconds: seconds)
        let melody = Melody(mood, &draws)
        for tone in melody.tones { track.add(tone, melody.timbre) }
        if mood == .menacing { track.addRumble(draws.uniform(in: 1...2), &draws) }
        return track
    }
}

/// The tones of a theme.
struct Melody {
    let timbre: Timbre
    private(set) var tones: [Tone] = []

    init(_ mood: FilmMood, _ draws: inout Draws) {
        switch mood {
        case .serene:
            timbre = .pad
            playChords(Self.lydian, root: draws.integer(in: -2...7), &draws)
        case .joyful:
            timbre = .pluck
            playArpeggio(Self.major, root: draws.integer(in: 12...19), beats: 132...168, &draws)
        case .melancholy:
            timbre = .string
            playFalling(Self.minor, root: draws.integer(in: -5...4), &draws)
        case .tense:
            timbre = .sawtooth
            playOstinato(Self.phrygian, root: draws.integer(in: -17...(-10)), &draws)
        case .menacing:
            timbre = .drone
            playDrone(root: draws.integer(in: -26...(-19)), &draws)
        case .heroic:
            timbre = .brass
            playFanfare(root: draws.integer(in: -5...2), &draws)
        case .mysterious:
            timbre = .bell
            playSparse(Self.wholeTone, root: draws.integer(in: 14...22), &draws)
        case .playful:
            timbre = .square
            playLeaps(Self.pentatonic, root: draws.integer(in: 2...9), &draws)
        }
    }

    private static let major = [0, 2, 4, 5, 7, 9, 11]
    private static let lydian = [0, 2, 4, 6, 7, 9, 11]
    private static let minor = [0, 2, 3, 5, 7, 8, 10]
    private static let phrygian = [0, 1, 3, 5, 7, 8, 10]
    private static let wholeTone = [0, 2, 4, 6, 8, 10]
    private static let pentatonic = [0, 2, 4, 7, 9]

    /// The semitone of a degree of a mode; degrees beyond an octave go on upward and downward.
    private static func semitone(_ mode: [Int], _ degree: Int) -> Int {
        let octave = degree >= 0 ? degree / mode.count : (degree - mode.count + 1) / mode.count
        return octave * 12 + mode[degree - octave * mode.count]
    }

    private mutating func add(
        _ start: Double, _ length: Double, _ semitone: Int, _ loudness: Double
    ) {
        tones.append(Tone(start: start, length: length, semitone: semitone, loudness: loudness))
    }

    /// Two soft chords of three tones.
    private mutating func playChords(_ mode: [Int], root: Int, _ draws: inout Draws) {
        let half = ThemeSound.seconds / 2
        var degree = draws.element(of: [0, 1, 4])
        for place in 0..<2 {
            for step in [0, 2, 4] {
                add(
                    Double(place) * (half - 0.15), half + 0.15,
                    root + Self.semitone(mode, degree + step), draws.uniform(in: 0.5...0.8))
            }
            degree += draws.element(of: [-1, 1, 3])
        }
    }

    /// Broken chords, quick and even.
    private mutating func playArpeggio(
        _ mode: [Int], root: Int, beats: ClosedRange<Double>, _ draws: inout Draws
    ) {
        let step = 30 / draws.uniform(in: beats)
        let figure = draws.element(of: [[0, 2, 4, 7], [0, 4, 2, 7], [4, 2, 0, 2], [0, 2, 4, 2]])
        var degree = 0
        var place = 0
        while Double(place) * step < ThemeSound.seconds - step {
            if place % 8 == 0 { degree = draws.element(of: [0, 3, 4]) }
            add(
                Double(place) * step, step * 2.2,
                root + Self.semitone(mode, degree + figure[place % 4]),
                place % 4 == 0 ? 0.9 : 0.65)
            place += 1
        }
    }

    /// A slow line that steps downward over a held fifth.
    private mutating func playFalling(_ mode: [Int], root: Int, _ draws: inout Draws) {
        let step = 60 / draws.uniform(in: 80...100)
        add(0, ThemeSound.seconds, root - 12, 0.5)
        add(0.02, ThemeSound.seconds - 0.02, root - 5, 0.35)
        var degree = draws.integer(in: 5...8)
        var start = 0.0
        while start < ThemeSound.seconds - 0.3 {
            add(
                start, min(step * 2, ThemeSound.seconds - start),
                root + Self.semitone(mode, degree), 0.8)
            degree -= draws.integer(in: 1...2)
            start += step
        }
    }

    /// One low tone again and again, now and then its upper neighbour.
    private mutating func playOstinato(_ mode: [Int], root: Int, _ draws: inout Draws) {
        let step = 15 / draws.uniform(in: 116...140)
        let accents = draws.element(of: [3, 4, 6])
        var place = 0
        while Double(place) * step < ThemeSound.seconds - step {
            let degree = place % accents == 0 ? draws.element(of: [0, 1, 1, 2]) : 0
            add(
                Double(place) * step, step * 0.8, root + Self.semitone(mode, degree),
                place % accents == 0 ? 0.9 : 0.55)
            place += 1
        }
    }

    /// Tones a semitone apart that never move.
    private mutating func playDrone(root: Int, _ draws: inout Draws) {
        add(0, ThemeSound.seconds, root, 0.9)
        add(draws.uniform(in: 0...0.5), 1.9, root + 1, 0.6)
        add(draws.uniform(in: 0.3...0.9), 1.5, root + draws.element(of: [6, 13]), 0.4)
    }

    /// Fifths and octaves that climb.
    private mutating func playFanfare(root: Int, _ draws: inout Draws) {
        let step = 60 / draws.uniform(in: 100...124)
        let climb = draws.element(of: [
            [0, 7, 12, 16], [0, 7, 9, 12], [-5, 0, 7, 12], [0, 4, 7, 12],
        ])
        var start = 0.0
        for (place, semitone) in climb.enumerated() {
            let length = place == climb.count - 1 ? ThemeSound.seconds - start : step * 1.1
            guard length > 0.1 else { break }
            add(start, length, root + semitone, 0.8)
            add(start, length, root + semitone - 12, 0.5)
            start += step * (place == 0 ? 1.5 : 0.75)
        }
    }

    /// Few bells, far apart.
    private mutating func playSparse(_ mode: [Int], root: Int, _ draws: inout Draws) {
        var start = draws.uniform(in: 0...0.25)
        while start < ThemeSound.seconds - 0.4 {
            add(
                start, ThemeSound.seconds - start,
                root + Self.semitone(mode, draws.integer(in: -3...4)), draws.uniform(in: 0.5...0.9))
            start += draws.uniform(in: 0.4...0.75)
        }
    }

    /// Short tones with gaps and wide leaps.
    private mutating func playLeaps(_ mode: [Int], root: Int, _ draws: inout Draws) {
        let step = 30 / draws.uniform(in: 118...146)
        var place = 0
        while Double(place) * step < ThemeSound.seconds - step {
            if draws.chance(0.75) {
                add(
                    Double(place) * step, step * 0.4,
                    root + Self.semitone(mode, draws.integer(in: -2...9)), 0.8)
            }
            place += 1
        }
    }
}
