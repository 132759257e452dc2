import Tensor

/// The users of a world, their circles and the moments at which tastes drift.
struct Population {
    let viewers: [Viewer]
    let circles: [Circle]
    let moments: [DriftMoment]

    init(size: WorldSize, parameters: WorldParameters, seed: UInt64) {
        let span = size.days * 86_400
        var fashion = Draws(seed: seed, "fashion", 0)
        let moments = parameters.driftMoments.map { share in
            DriftMoment(
                // Drifts begin with a day, so that their date is a date.
                time: Int(share * Double(size.days)) * 86_400,
                fashions: PlantedTrait.allCases.map { fashion.integer(below: $0.valueCount) })
        }
        let (circles, membership) = Self.makeCircles(size, parameters, seed)
        viewers = (0..<size.users).map { index in
            let circle = membership[index]
            return Viewer(
                index: Int32(index),
                // A plain number: u0042 is how the program calls the 43rd user of a catalogue.
                name: String(index + 1),
                tastes: Self.tastes(index, circle.map { circles[$0] }, parameters, seed),
                weights: Self.weights(index, inCircle: circle != nil, parameters, seed),
                circle: circle,
                drifts: Self.drifts(index, moments, parameters, seed),
                times: ViewingTimes.make(
                    user: index, size: size, parameters: parameters, span: span, seed: seed))
        }
        self.circles = circles
        self.moments = moments
    }

    private static func makeCircles(
        _ size: WorldSize, _ parameters: WorldParameters, _ seed: UInt64
    ) -> (circles: [Circle], membership: [Int?]) {
        let order = RandomStream(seed: seed, component: "orbit/circle-members").permutation(
            of: size.users)
        let social = Int(Double(size.users) * parameters.circleShare)
        var membership = [Int?](repeating: nil, count: size.users)
        var circles: [Circle] = []
        var next = 0
        while next < social {
            var draws = Draws(seed: seed, "circle", circles.count)
            let count = min(draws.integer(in: parameters.circleSizes), social - next)
            // Two or three left over are too few for a circle of their own.
            guard count >= parameters.circleSizes.lowerBound else { break }
            let members = order[next..<next + count].sorted()
            for member in members { membership[Int(member)] = circles.count }
            circles.append(
                Circle(members: members, tastes: PlantedTrait.allCases.map { draws.taste($0) }))
            next += count
        }
        return (circles, membership)
    }

    private static func tastes(
        _ user: Int, _ circle: Circle?, _ parameters: WorldParameters, _ seed: UInt64
    ) -> [Taste] {
        var draws = Draws(seed: seed, "taste", user)
        return PlantedTrait.allCases.map { trait in
            var taste = draws.taste(trait)
            if let circle, draws.chance(parameters.circleLikeness) {
                taste = circle.tastes[trait.index]
            }
            return taste
        }
    }

    /// ω_r = Ω_r (0.2 + 1.6 u), u uniform, made to add to 1; nobody follows a circle without one.
    private static func weights(
        _ user: Int, inCircle: Bool, _ parameters: WorldParameters, _ seed: UInt64
    ) -> [Double] {
        var draws = Draws(seed: seed, "weights", user)
        var weights = TrueReason.Kind.allCases.map { kind in
            (parameters.shares[kind] ?? 0) * (0.2 + 1.6 * draws.uniform())
        }
        if !inCircle { weights[TrueReason.Kind.circle.index] = 0 }
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
    }

    private static func drifts(
        _ user: Int, _ moments: [DriftMoment], _ parameters: WorldParameters, _ seed: UInt64
    ) -> [TasteDrift] {
        var draws = Draws(seed: seed, "drift", user)
        return moments.enumerated().compactMap { index, moment in
            let drifts = draws.chance(parameters.driftShare)
            let trait = draws.element(of: PlantedTrait.allCases)
            let value =
                draws.chance(parameters.fashionChance)
                ? moment.fashions[trait.index] : draws.integer(below: trait.valueCount)
            return drifts
                ? TasteDrift(moment: index, time: moment.time, trait: trait, value: value) : nil
        }
    }
}

extension Draws {
    /// Two different values of a trait.
    fileprivate mutating func taste(_ trait: PlantedTrait) -> Taste {
        let first = integer(below: trait.valueCount)
        let other = integer(below: trait.valueCount - 1)
        return Taste(first: first, second: other < first ? other : other + 1)
    }
}
