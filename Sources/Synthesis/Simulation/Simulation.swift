import Tensor

/// A film watched by a user at a second, and why.
public struct Viewing: Sendable, Equatable {
    /// The user.
    public let viewer: Int32
    /// The film.
    public let film: Int32
    /// Seconds after the beginning of the record.
    public let time: Int
    /// Why it was chosen.
    public let reason: TrueReason
}

/// Tells the interactions of a world in order of time.
///
/// For the interaction of user u at time t:
///
/// 1. A reason r is drawn with the user's weights ω_u; a circle weighs nothing while no friend
///    watched anything new to u, a trend while none is under way that u has not followed.
/// 2. A taste for trait d draws a value v. With probability c it follows a film h of the history,
///    drawn with δ^age(h) τ(x_h), and v = x_h; else v is drawn with τ, the taste at t: firstTaste
///    for the favourite, secondTaste for the second, the rest evenly. Then a film with x_d = v is
///    drawn with q · tilt, q the popularity, tilt the product over the other two traits of
///    firstTilt, secondTilt or 1.
/// 3. A circle draws (friend, film) with 1 / (1 + days since); a trend draws a film with the
///    strength of its talk; popularity draws with q; noise draws evenly.
///
/// Films already watched by u or not yet available are never drawn; a draw that finds none is made
/// again from step 1.
public struct Simulation {
    let world: World
    let shelves: Shelves
    /// Viewings of each user, oldest first.
    private(set) var histories: [[(film: Int32, time: Int)]]
    /// Trends under way, in order of their beginning.
    private var active: [Trend] = []
    private var nextTrend = 0

    /// The number of draws of each kind that were expected, by the order of kinds: the sum over
    /// the interactions told of what their reasons weighed.
    public private(set) var expectedCounts = [Double](
        repeating: 0, count: TrueReason.Kind.allCases.count)

    /// Prepares to tell the interactions of a world.
    public init(_ world: World) {
        self.world = world
        shelves = Shelves(world.films)
        histories = [[(film: Int32, time: Int)]](repeating: [], count: world.viewers.count)
    }

    /// Tells all interactions.
    ///
    /// - Parameters:
    ///   - preview: Is shown the situation before each choice, for oracles.
    ///   - body: Takes each interaction; false ends the telling.
    public mutating func run(
        preview: ((Situation, _ place: Int, _ of: Int) -> Void)? = nil,
        _ body: (Viewing) throws -> Bool
    ) rethrows {
        for (viewer, place) in order() {
            let time = world.viewers[Int(viewer)].times[Int(place)]
            advance(to: time)
            let situation = Situation(
                world: world, shelves: shelves, viewer: world.viewers[Int(viewer)], time: time,
                history: histories[Int(viewer)], talk: talk(around: viewer, at: time),
                trends: active)
            preview?(situation, Int(place), world.viewers[Int(viewer)].times.count)
            let weights = situation.weights
            for kind in weights.indices { expectedCounts[kind] += weights[kind] }
            var draws = Draws(
                RandomStream(seed: world.seed, component: "orbit/choice")
                    .stream(Int(viewer)).stream(Int(place)))
            let (film, reason) = situation.choose(&draws)
            histories[Int(viewer)].append((film, time))
            guard try body(Viewing(viewer: viewer, film: film, time: time, reason: reason)) else {
                return
            }
        }
    }

    /// (user, place in the user's times), in order of time, then user.
    private func order() -> [(viewer: Int32, place: Int32)] {
        var order: [(time: Int, viewer: Int32, place: Int32)] = []
        order.reserveCapacity(world.interactionCount)
        for viewer in world.viewers {
            for (place, time) in viewer.times.enumerated() {
                order.append((time, viewer.index, Int32(place)))
            }
        }
        order.sort { ($0.time, $0.viewer) < ($1.time, $1.viewer) }
        return order.map { ($0.viewer, $0.place) }
    }

    private mutating func advance(to time: Int) {
        while nextTrend < world.trends.count, world.trends[nextTrend].start <= time {
            active.append(world.trends[nextTrend])
            nextTrend += 1
        }
        active.removeAll { $0.end <= time }
    }

    /// What friends watched lately, before `time`.
    private func talk(around viewer: Int32, at time: Int) -> [FriendsViewing] {
        guard let circle = world.viewers[Int(viewer)].circle else { return [] }
        let since = time - Int(world.parameters.circleMemoryDays * 86_400)
        var talk: [FriendsViewing] = []
        for friend in world.circles[circle].members where friend != viewer {
            for (film, watched) in histories[Int(friend)].reversed() {
                guard watched >= since else { break }
                // Two users may watch at the same second: what comes before is strictly before.
                guard watched < time else { continue }
                talk.append(FriendsViewing(friend: friend, film: film, time: watched))
            }
        }
        return talk
    }
}

/// A film that a friend watched.
struct FriendsViewing {
    let friend: Int32
    let film: Int32
    let time: Int
}

/// The films by what they are drawn for: each value of each trait, and all.
struct Shelves {
    /// Films with a value, by trait and value.
    let films: [[[Int32]]]
    private let draws: [[WeightedDraw]]
    private let all: WeightedDraw

    init(_ catalogue: [Film]) {
        films = PlantedTrait.allCases.map { trait in
            var shelves = [[Int32]](repeating: [], count: trait.valueCount)
            for film in catalogue { shelves[film.value(trait)].append(film.index) }
            return shelves
        }
        draws = films.map { shelves in
            shelves.map { shelf in
                WeightedDraw(shelf.map { catalogue[Int($0)].popularity })
            }
        }
        all = WeightedDraw(catalogue.map(\.popularity))
    }

    /// A film with a value, by popularity.
    func film(_ trait: PlantedTrait, value: Int, _ draws: inout Draws) -> Int32 {
        let shelf = films[trait.index][value]
        return shelf[self.draws[trait.index][value].draw(&draws)]
    }

    /// A film by popularity.
    func film(_ draws: inout Draws) -> Int32 { Int32(all.draw(&draws)) }
}
