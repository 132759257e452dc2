import Tensor

/// A film of the made-up catalogue with its planted values.
public struct Film: Sendable, Equatable {
    /// Place in the catalogue.
    public let index: Int32
    /// Name in the source files, such as `f0042`.
    public let name: String
    /// A title that says nothing about the traits.
    public let title: String
    /// Year of release, which says nothing about the traits.
    public let year: Int
    /// Value of each trait, by `PlantedTrait`'s order.
    public let values: [Int]
    /// One to three sentences of the theme; nil when the item lacks its text.
    public let description: String?
    /// Genre, director, cast and tags; empty when the item lacks its text.
    public let attributes: FilmAttributes
    /// Whether a poster is written.
    public let hasPoster: Bool
    /// Whether a sound is written.
    public let hasSound: Bool
    /// Weight in draws: (k + offset)^-3/4 for the film of rank k.
    public let popularity: Double
    /// Seconds after the beginning of the record at which it can first be watched.
    public let availableFrom: Int
    /// True when it appears in the last part of the record.
    public let isLate: Bool

    /// The value of one trait.
    public func value(_ trait: PlantedTrait) -> Int { values[trait.index] }

    /// The planted style.
    public var style: FilmStyle { FilmStyle.allCases[value(.style)] }

    /// The planted mood.
    public var mood: FilmMood { FilmMood.allCases[value(.mood)] }
}

/// What a catalogue knows of a film beside its title.
public struct FilmAttributes: Sendable, Equatable {
    /// Drawn from the theme's genres.
    public var genre: String?
    /// Likely one whose home is the theme.
    public var director: String?
    /// Independent of the traits.
    public var cast: [String] = []
    /// Two of the theme and one of everybody's.
    public var tags: [String] = []

    /// Nothing known.
    public init() {}
}
