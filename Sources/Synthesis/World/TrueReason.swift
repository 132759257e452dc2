/// Why an interaction of the made-up world happened.
///
/// The reason is not inferred: the simulation draws it first and the film after it.
public struct TrueReason: Sendable, Equatable {
    /// What sort of reason.
    public enum Kind: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
        /// The user's taste for a theme.
        case theme
        /// The user's taste for a style of poster.
        case style
        /// The user's taste for a mood of sound.
        case mood
        /// A friend of the user's circle watched it before.
        case circle
        /// Everybody talks about it these days.
        case trend
        /// It is well known.
        case popularity
        /// None: any film.
        case noise

        /// The trait that a taste is about; nil for the others.
        public var trait: PlantedTrait? { PlantedTrait(rawValue: rawValue) }

        /// The place of the kind in tables.
        public var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// What sort of reason.
    public var kind: Kind
    /// Value of the trait, for a taste.
    public var value: Int?
    /// The film of the history that the draw followed, for a taste that had one.
    public var anchor: Int32?
    /// Films of the history that share the value, newest first, at most 10; for a taste.
    public var sharing: [Int32] = []
    /// Friends who had watched the film and whose talk the user may have followed, for a circle:
    /// the one who was followed comes first.
    public var friends: [Int32] = []
    /// The trend, for a trend.
    public var trend: Int?

    init(_ kind: Kind) { self.kind = kind }
}
