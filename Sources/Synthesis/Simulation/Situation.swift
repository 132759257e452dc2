/// Everything that bears on one choice: who, when, what was watched, what is talked about.
public struct Situation {
    let world: World
    let shelves: Shelves
    /// The user who chooses.
    public let viewer: Viewer
    /// Seconds after the beginning of the record.
    public let time: Int
    let history: [(film: Int32, time: Int)]
    let seen: Set<Int32>
    /// What friends watched lately and the user did not.
    let talk: [FriendsViewing]
    /// Trends under way about films the user can watch.
    let trends: [Trend]
    let tastes: [Taste]

    init(
        world: World, shelves: Shelves, viewer: Viewer, time: Int,
        history: [(film: Int32, time: Int)], talk: [FriendsViewing], trends: [Trend]
    ) {
        self.world = world
        self.shelves = shelves
        self.viewer = viewer
        self.time = time
        self.history = history
        let seen = Set(history.map(\.film))
        self.seen = seen
        self.talk = talk.filter { !seen.contains($0.film) }
        self.trends = trends.filter { trend in
            !seen.contains(trend.film) && trend.strength(at: time) > 0
                && world.films[Int(trend.film)].availableFrom <= time
        }
        tastes = PlantedTrait.allCases.map { viewer.taste($0, at: time) }
    }

    /// What each reason weighs now, by the order of kinds; they add to 1.
    public var weights: [Double] {
        var weights = viewer.weights
        if talk.isEmpty { weights[TrueReason.Kind.circle.index] = 0 }
        if trends.isEmpty { weights[TrueReason.Kind.trend.index] = 0 }
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
    }

    /// Whether the film is out and new to the user.
    func isOpen(_ film: Int32) -> Bool {
        world.films[Int(film)].availableFrom <= time && !seen.contains(film)
    }

    /// τ: the mass of a value in the taste now.
    func mass(_ trait: PlantedTrait, _ value: Int) -> Double {
        let parameters = world.parameters
        let taste = tastes[trait.index]
        if value == taste.first { return parameters.firstTaste }
        if value == taste.second { return parameters.secondTaste }
        return (1 - parameters.firstTaste - parameters.secondTaste)
            / Double(trait.valueCount - 2)
    }

    /// How much the taste for one trait tilts a draw that is about another.
    func tilt(_ trait: PlantedTrait, _ film: Film) -> Double {
        let taste = tastes[trait.index]
        let value = film.value(trait)
        if value == taste.first { return world.parameters.firstTilt }
        return value == taste.second ? world.parameters.secondTilt : 1
    }

    /// Weights of the history's newest films as anchors for a taste, newest first.
    func anchors(_ trait: PlantedTrait) -> [(film: Int32, weight: Double)] {
        var pull = 1.0
        return history.suffix(world.parameters.anchorReach).reversed().map { entry in
            defer { pull *= world.parameters.anchorDecay }
            return (
                entry.film, pull * mass(trait, world.films[Int(entry.film)].value(trait))
            )
        }
    }

    // MARK: Choice

    /// Draws a reason and a film.
    func choose(_ draws: inout Draws) -> (film: Int32, reason: TrueReason) {
        let weights = weights
        for _ in 0..<40 {
            guard let kind = draws.index(weights: weights).map({ TrueReason.Kind.allCases[$0] })
            else { break }
            if let choice = choose(kind, &draws) { return choice }
        }
        return lastResort(&draws)
    }

    private func choose(
        _ kind: TrueReason.Kind, _ draws: inout Draws
    ) -> (film: Int32, reason: TrueReason)? {
        switch kind {
        case .theme, .style, .mood: kind.trait.flatMap { chooseByTaste(kind, $0, &draws) }
        case .circle: chooseByCircle(&draws)
        case .trend: chooseByTrend(&draws)
        case .popularity:
            firstOpen(40, &draws) { shelves.film(&$0) }.map { ($0, TrueReason(.popularity)) }
        case .noise:
            firstOpen(40, &draws) { Int32($0.integer(below: world.films.count)) }
                .map { ($0, TrueReason(.noise)) }
        }
    }

    private func chooseByTaste(
        _ kind: TrueReason.Kind, _ trait: PlantedTrait, _ draws: inout Draws
    ) -> (film: Int32, reason: TrueReason)? {
        var reason = TrueReason(kind)
        var value: Int?
        if draws.chance(world.parameters.anchorChance), !history.isEmpty {
            let anchors = anchors(trait)
            if let place = draws.index(weights: anchors.map(\.weight)) {
                reason.anchor = anchors[place].film
                value = world.films[Int(anchors[place].film)].value(trait)
            }
        }
        let masses = (0..<trait.valueCount).map { mass(trait, $0) }
        guard let value = value ?? draws.index(weights: masses) else { return nil }
        guard let film = film(trait, value: value, &draws) else { return nil }
        reason.value = value
        reason.sharing = history.reversed().lazy.map(\.film)
            .filter { world.films[Int($0)].value(trait) == value }.prefix(10).map { $0 }
        return (film, reason)
    }

    /// An open film with a value, drawn with popularity and the tilt of the other two traits; nil
    /// when there is none.
    private func film(_ trait: PlantedTrait, value: Int, _ draws: inout Draws) -> Int32? {
        let others = PlantedTrait.allCases.filter { $0 != trait }
        func tilt(_ film: Int32) -> Double {
            others.reduce(1) { $0 * self.tilt($1, world.films[Int(film)]) }
        }
        let shelf = shelves.films[trait.index][value]
        // Rejection from a long shelf: proposals by popularity, accepted by their tilt. What is
        // left after that, and a short shelf, is weighed film by film: the distribution is one.
        if shelf.count > 256 {
            let strongest = world.parameters.firstTilt * world.parameters.firstTilt
            for _ in 0..<100 {
                let film = shelves.film(trait, value: value, &draws)
                if draws.chance(tilt(film) / strongest), isOpen(film) { return film }
            }
        }
        let weights = shelf.map { film in
            isOpen(film) ? world.films[Int(film)].popularity * tilt(film) : 0
        }
        return draws.index(weights: weights).map { shelf[$0] }
    }

    /// How much a friend's viewing is talked about: 1 / (1 + days since).
    func talkWeight(_ viewing: FriendsViewing) -> Double {
        1 / (1 + Double(time - viewing.time) / 86_400)
    }

    private func chooseByCircle(_ draws: inout Draws) -> (film: Int32, reason: TrueReason)? {
        guard let place = draws.index(weights: talk.map { talkWeight($0) }) else { return nil }
        let followed = talk[place]
        var reason = TrueReason(.circle)
        reason.friends = [followed.friend]
        for viewing in talk where viewing.film == followed.film {
            if !reason.friends.contains(viewing.friend) { reason.friends.append(viewing.friend) }
        }
        return (followed.film, reason)
    }

    private func chooseByTrend(_ draws: inout Draws) -> (film: Int32, reason: TrueReason)? {
        guard let place = draws.index(weights: trends.map { $0.strength(at: time) }) else {
            return nil
        }
        var reason = TrueReason(.trend)
        reason.trend = trends[place].index
        return (trends[place].film, reason)
    }

    private func firstOpen(
        _ attempts: Int, _ draws: inout Draws, _ propose: (inout Draws) -> Int32
    ) -> Int32? {
        for _ in 0..<attempts {
            let film = propose(&draws)
            if isOpen(film) { return film }
        }
        return nil
    }

    /// A small world can run out of what a user wants: any open film, else the first one.
    private func lastResort(_ draws: inout Draws) -> (film: Int32, reason: TrueReason) {
        let open = world.films.indices.map { Int32($0) }.filter { isOpen($0) }
        return (open.isEmpty ? 0 : draws.element(of: open), TrueReason(.noise))
    }
}
