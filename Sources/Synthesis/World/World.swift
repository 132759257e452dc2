/// A world with known answers: its catalogue, its users, and why each of them watches what.
///
/// Everything but the interactions is made at once; they are told one after the other by
/// `Simulation`. The same size, parameters and seed give the same world.
public struct World: Sendable {
    /// How large it is.
    public let size: WorldSize
    /// The numbers of the generative model.
    public let parameters: WorldParameters
    /// What all random streams start from.
    public let seed: UInt64
    /// The catalogue.
    public let films: [Film]
    /// The users.
    public let viewers: [Viewer]
    /// Circles of friends.
    public let circles: [Circle]
    /// Moments at which tastes drift.
    public let driftMoments: [DriftMoment]
    /// Trends in order of their beginning.
    public let trends: [Trend]

    /// The beginning of the record: 2 January 2023, 00:00 UTC, in seconds since 1970.
    public static let epoch = 1_672_617_600

    /// Makes a world.
    ///
    /// - Throws: `SynthesisError` when the size makes no sense.
    public init(
        size: WorldSize, parameters: WorldParameters = WorldParameters(), seed: UInt64
    ) throws {
        try size.check()
        self.size = size
        self.parameters = parameters
        self.seed = seed
        films = FilmCatalogue(size: size, parameters: parameters, seed: seed).films
        let population = Population(size: size, parameters: parameters, seed: seed)
        viewers = population.viewers
        circles = population.circles
        driftMoments = population.moments
        trends = Trend.make(size: size, parameters: parameters, films: films, seed: seed)
    }

    /// Interactions that will be told.
    public var interactionCount: Int { viewers.reduce(0) { $0 + $1.times.count } }
}
