import Tensor

/// The films of a world: their traits, words, popularity and the day they appear.
struct FilmCatalogue {
    let films: [Film]

    init(size: WorldSize, parameters: WorldParameters, seed: UInt64) {
        let count = size.items
        let values = PlantedTrait.allCases.map { trait in
            // Every value comes equally often, in an order of its own: traits are independent.
            RandomStream(seed: seed, component: "orbit/\(trait.rawValue)")
                .permutation(of: count).map { Int($0) % trait.valueCount }
        }
        let ranks = RandomStream(seed: seed, component: "orbit/popularity").permutation(of: count)
        let appearance = Appearance(size: size, parameters: parameters, seed: seed)
        let people = FilmPeople(count: count, seed: seed)
        var titles = FilmTitles()
        let digits = max(String(count).count, 4)
        films = (0..<count).map { index in
            let traits = values.map { $0[index] }
            var draws = Draws(seed: seed, "film", index)
            var missing = Draws(seed: seed, "missing", index)
            let hasText = !missing.chance(parameters.missingShare)
            let hasPoster = !missing.chance(parameters.missingShare)
            let hasSound = !missing.chance(parameters.missingShare)
            let (availableFrom, isLate) = appearance.time(of: index)
            let title = titles.next(&draws)
            let text = FilmText(
                theme: traits[PlantedTrait.theme.index], people: people, draws: &draws)
            let number = String(index + 1)
            return Film(
                index: Int32(index),
                name: "f" + String(repeating: "0", count: digits - number.count) + number,
                title: title,
                year: isLate || availableFrom > 0 ? 2023 : draws.integer(in: 1952...2022),
                values: traits,
                description: hasText ? text.description : nil,
                attributes: hasText ? text.attributes : FilmAttributes(),
                hasPoster: size.hasMedia && hasPoster, hasSound: size.hasMedia && hasSound,
                popularity: Self.popularity(Double(ranks[index]) + parameters.popularityOffset),
                availableFrom: availableFrom, isLate: isLate)
        }
    }

    /// x^-3/4, from square roots alone.
    private static func popularity(_ place: Double) -> Double {
        1 / (place.squareRoot() * place.squareRoot().squareRoot())
    }
}

/// When films appear: most from the beginning, some on the way, the late ones near the end.
private struct Appearance {
    private let places: [Int32]
    private let size: WorldSize
    private let parameters: WorldParameters
    private let seed: UInt64

    init(size: WorldSize, parameters: WorldParameters, seed: UInt64) {
        self.size = size
        self.parameters = parameters
        self.seed = seed
        places = RandomStream(seed: seed, component: "orbit/appearance").permutation(
            of: size.items)
    }

    func time(of film: Int) -> (seconds: Int, isLate: Bool) {
        let place = Double(places[film]) / Double(size.items)
        var draws = Draws(seed: seed, "appearance-time", film)
        let span = Double(size.days * 86_400)
        if place < parameters.lateShare {
            let moment = draws.uniform(in: parameters.lateMoment...0.97)
            return (Int(moment * span), true)
        }
        if place < parameters.lateShare + parameters.middleShare {
            return (Int(draws.uniform(in: 0.02...parameters.lateMoment) * span), false)
        }
        return (0, false)
    }
}
