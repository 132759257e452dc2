import Tensor

/// What an oracle knows of the world when it ranks films for a choice.
public struct OracleKnowledge: Sendable, Equatable, Codable {
    /// Its name in the answer key.
    public let name: String
    /// Traits of users and films that it knows.
    public let traits: [PlantedTrait]
    /// Whether it knows circles, trends and popularity.
    public let knowsOthers: Bool

    /// The oracles of the answer key, all of them but the last with the tastes of the moment.
    public static let all = [
        OracleKnowledge(name: "everything", traits: PlantedTrait.allCases, knowsOthers: true),
        OracleKnowledge(name: "without theme", traits: [.style, .mood], knowsOthers: true),
        OracleKnowledge(name: "without style", traits: [.theme, .mood], knowsOthers: true),
        OracleKnowledge(name: "without mood", traits: [.theme, .style], knowsOthers: true),
        OracleKnowledge(name: "theme alone", traits: [.theme], knowsOthers: false),
        OracleKnowledge(name: "theme and style", traits: [.theme, .style], knowsOthers: false),
        OracleKnowledge(name: "theme and mood", traits: [.theme, .mood], knowsOthers: false),
        OracleKnowledge(
            name: "theme, style and mood", traits: PlantedTrait.allCases, knowsOthers: false),
        OracleKnowledge(name: "no trait", traits: [], knowsOthers: true),
        OracleKnowledge(name: "popularity", traits: [], knowsOthers: false),
    ]
}

extension Situation {
    /// The probability of each film under the generative model, as far as `knowledge` goes.
    ///
    /// A reason that the oracle does not understand is one of popularity to it. What it returns is
    /// exact for an oracle that knows everything, up to draws that are made again.
    ///
    /// - Returns: One value a film, 0 for those that cannot be chosen. O(films · traits).
    func probabilities(_ knowledge: OracleKnowledge) -> [Double] {
        let films = world.films
        let open = films.map { isOpen($0.index) }
        var sums = [Double](repeating: 0, count: films.count)
        var weights = knowledge.knowsOthers ? weights : weightsOfTastes(knowledge)
        var unknown = weights[TrueReason.Kind.popularity.index]
        for kind in TrueReason.Kind.allCases {
            guard let trait = kind.trait else { continue }
            if knowledge.traits.contains(trait) {
                add(trait, weights[kind.index], knowledge, open, to: &sums)
            } else {
                unknown += weights[kind.index]
            }
            weights[kind.index] = 0
        }
        add(unknown, of: films.map { open[Int($0.index)] ? $0.popularity : 0 }, to: &sums)
        guard knowledge.knowsOthers else { return sums }
        add(weights[TrueReason.Kind.noise.index], of: open.map { $0 ? 1 : 0 }, to: &sums)
        var circle = [Double](repeating: 0, count: films.count)
        for viewing in talk { circle[Int(viewing.film)] += talkWeight(viewing) }
        add(weights[TrueReason.Kind.circle.index], of: circle, to: &sums)
        var trending = [Double](repeating: 0, count: films.count)
        for trend in trends { trending[Int(trend.film)] += trend.strength(at: time) }
        add(weights[TrueReason.Kind.trend.index], of: trending, to: &sums)
        return sums
    }

    /// Weights of the reasons for an oracle that knows tastes and popularity only.
    private func weightsOfTastes(_ knowledge: OracleKnowledge) -> [Double] {
        var weights = weights
        for kind in TrueReason.Kind.allCases where kind.trait == nil && kind != .popularity {
            weights[kind.index] = 0
        }
        let total = weights.reduce(0, +)
        return weights.map { $0 / max(total, 1e-12) }
    }

    /// Adds the share of a taste: Σ_v P(v) · q · tilt, normalised within each value's shelf.
    private func add(
        _ trait: PlantedTrait, _ weight: Double, _ knowledge: OracleKnowledge, _ open: [Bool],
        to sums: inout [Double]
    ) {
        let others = knowledge.traits.filter { $0 != trait }
        for (value, mass) in valueMasses(trait).enumerated() where mass > 0 {
            let shelf = shelves.films[trait.index][value]
            let pulls = shelf.map { index -> Double in
                guard open[Int(index)] else { return 0 }
                let film = world.films[Int(index)]
                return others.reduce(film.popularity) { $0 * tilt($1, film) }
            }
            let total = pulls.reduce(0, +)
            guard total > 0 else { continue }
            for (film, pull) in zip(shelf, pulls) {
                sums[Int(film)] += weight * mass * pull / total
            }
        }
    }

    /// P(v): by the taste, or by the history's films that may be followed.
    private func valueMasses(_ trait: PlantedTrait) -> [Double] {
        let chance = history.isEmpty ? 0 : world.parameters.anchorChance
        var masses = (0..<trait.valueCount).map { (1 - chance) * mass(trait, $0) }
        guard chance > 0 else { return masses }
        let anchors = anchors(trait)
        let total = anchors.reduce(0) { $0 + $1.weight }
        for anchor in anchors {
            masses[world.films[Int(anchor.film)].value(trait)] += chance * anchor.weight / total
        }
        return masses
    }

    private func add(_ weight: Double, of pulls: [Double], to sums: inout [Double]) {
        let total = pulls.reduce(0, +)
        guard total > 0, weight > 0 else { return }
        for (film, pull) in pulls.enumerated() { sums[film] += weight * pull / total }
    }
}
