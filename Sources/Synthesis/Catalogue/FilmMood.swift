/// How a theme sounds: mode, tempo, timbre and register.
public enum FilmMood: String, Sendable, CaseIterable {
    /// Slow lydian pads of sines in the middle.
    case serene
    /// A fast major arpeggio, plucked and high.
    case joyful
    /// A slow falling minor line that rings out.
    case melancholy
    /// A fast phrygian ostinato, sawtooth and low.
    case tense
    /// A low drone of close seconds over noise.
    case menacing
    /// Swelling fifths and octaves like brass.
    case heroic
    /// Sparse whole-tone bells, high.
    case mysterious
    /// Staccato pentatonic leaps of hollow squares.
    case playful
}

extension PlantedTrait {
    /// Names of the values in the truth files; a value is an index into them.
    public var valueNames: [String] {
        switch self {
        case .theme: FilmTheme.all.map(\.name)
        case .style: FilmStyle.allCases.map(\.rawValue)
        case .mood: FilmMood.allCases.map(\.rawValue)
        }
    }

    /// How many values the trait has.
    public var valueCount: Int {
        switch self {
        case .theme: FilmTheme.all.count
        case .style: FilmStyle.allCases.count
        case .mood: FilmMood.allCases.count
        }
    }

    /// The place of the trait in tables.
    var index: Int {
        switch self {
        case .theme: 0
        case .style: 1
        case .mood: 2
        }
    }
}
