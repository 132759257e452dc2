/// Some days in which everybody talks about one film.
public struct Trend: Sendable, Equatable {
    /// Place among the trends, in order of their beginning.
    public let index: Int
    /// The film.
    public let film: Int32
    /// Seconds after the beginning of the record.
    public let start: Int
    /// Seconds after the beginning of the record.
    public let end: Int

    /// How strong the talk is: rises to 1 in the first quarter, falls to 0 till the end.
    public func strength(at time: Int) -> Double {
        guard time >= start, time < end else { return 0 }
        let place = Double(time - start) / Double(end - start)
        return place < 0.25 ? place / 0.25 : (1 - place) / 0.75
    }

    /// The trends of a world: as many as the parameters say for each 480 films and 30 days.
    static func make(
        size: WorldSize, parameters: WorldParameters, films: [Film], seed: UInt64
    ) -> [Trend] {
        let share = Double(size.days) / 30 * max(Double(size.items) / 480, 0.25)
        let count = max(Int(parameters.trendsPerMonth * share), 2)
        var draws = Draws(seed: seed, "trends", 0)
        let span = Double(size.days * 86_400)
        var premieres = films.filter { $0.availableFrom > 0 }
        var trends: [(film: Int32, start: Int, end: Int)] = []
        for _ in 0..<count {
            let length = Int(draws.uniform(in: parameters.trendDays) * 86_400)
            if draws.chance(parameters.premiereChance), !premieres.isEmpty {
                let film = premieres.remove(at: draws.integer(below: premieres.count))
                trends.append((film.index, film.availableFrom, film.availableFrom + length))
            } else {
                let start = Int(draws.uniform() * span)
                var film = draws.element(of: films)
                while film.availableFrom > start { film = draws.element(of: films) }
                trends.append((film.index, start, start + length))
            }
        }
        return trends.sorted { ($0.start, $0.film) < ($1.start, $1.film) }.enumerated().map {
            Trend(index: $0, film: $1.film, start: $1.start, end: $1.end)
        }
    }
}
