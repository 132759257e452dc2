import Catalog
import Glibc
import Tensor

/// How simulated users behave.
public struct SimulationSettings: Sendable, Equatable {
    /// Weight of the cosine between taste and item in the utility of a choice.
    public var tasteWeight: Float = 6
    /// Weight of the logarithm of an item's popularity; at 1 somebody without taste chooses an item
    /// as often as everybody did.
    public var popularityWeight: Float = 1
    /// How far the taste turns towards each chosen item, 0 ... 1.
    public var learning: Float = 0.1
    /// How far the taste turns in a random direction at the start of each session, 0 ... 1.
    public var drift: Float = 0.25
    /// Choices in a session on average, at least 1.
    public var sessionLength: Float = 5
    /// Seconds between two choices of a session on average.
    public var secondsBetweenChoices = 180.0
    /// Hours between two sessions of a user on average.
    public var hoursBetweenSessions = 20.0

    /// Plausible evenings of film watching.
    public init() {}
}

/// Users who choose from the catalogue by taste and popularity, with a taste that drifts.
///
/// A choice is multinomial logit: item i is taken with probability proportional to
/// exp(a cos(taste, v_i) + b log(1 + count_i)), drawn by adding Gumbel noise to each utility and
/// taking the largest (McFadden, 1974). Nobody chooses an item twice. All numbers come from
/// counter-based streams, so a seed gives the same users on every machine.
///
/// **Cost** of an event: O(itemCount x width).
public struct SimulatedUserSource: EventSource {
    /// `simulated`
    public let name = "simulated"
    /// Its events are made up.
    public let isRecorded = false
    private let settings: SimulationSettings
    private let stream: RandomStream
    private let width: Int
    /// Unit item vectors. **Shape** [itemCount x width].
    private let vectors: [Float]
    /// b log(1 + count). **Shape** [itemCount].
    private let popularity: [Float]
    private var people: [SimulatedPerson]

    /// Lets `users` act from `start` on.
    ///
    /// - Parameters:
    ///   - users: Who acts, different users of the catalogue.
    ///   - known: What they had before; their taste starts at the mean of their last items.
    ///   - itemVectors: What items are like, such as item latents or ``attributeVectors(_:width:)``.
    ///     **Shape** [itemCount][width].
    ///   - start: Simulated milliseconds since 1970.
    public init(
        users: [Int32], known: InteractionSequences, itemVectors: [[Float]], start: Int64,
        seed: UInt64, settings: SimulationSettings = SimulationSettings()
    ) {
        precondition(
            itemVectors.count == known.itemCount,
            "\(itemVectors.count) vectors for \(known.itemCount) items")
        self.settings = settings
        stream = RandomStream(seed: seed, component: "streaming/simulated-users")
        width = itemVectors.first?.count ?? 0
        precondition(width >= 1, "item vectors of no width")
        vectors = itemVectors.flatMap(unit)
        var counts = [Float](repeating: 0, count: known.itemCount)
        for item in known.items { counts[Int(item)] += 1 }
        popularity = counts.map { settings.popularityWeight * logf(1 + $0) }
        people = []
        for user in users {
            people.append(
                SimulatedPerson(
                    user: user, stream: stream.stream(Int(user)), seen: known[Int(user)],
                    vectors: vectors, width: width))
        }
        for index in people.indices {
            people[index].nextTime = start
            people[index].scheduleSession(settings, isFirst: true)
        }
    }

    /// The next choice of whoever is next; nil when everybody has had everything.
    public mutating func next() -> Interaction? {
        while true {
            guard
                let index = people.indices.filter({ people[$0].isActive })
                    .min(by: {
                        (people[$0].nextTime, people[$0].user)
                            < (people[$1].nextTime, people[$1].user)
                    })
            else { return nil }
            let time = people[index].nextTime
            let item = people[index].choose(
                vectors: vectors, popularity: popularity, weight: settings.tasteWeight)
            guard let item else { continue }
            let vector = vectors[Int(item) * width..<(Int(item) + 1) * width]
            people[index].learn(from: vector, settings)
            return Interaction(user: people[index].user, item: item, time: time)
        }
    }

    /// Vectors from attributes, for a catalogue without a trained model: each attribute is a random
    /// direction, an item the sum of its own, rarer attributes weighing more.
    ///
    /// **Shape** [itemCount][width].
    public static func attributeVectors(
        _ links: ItemAttributes, width: Int = 32
    ) -> [[Float]] {
        let directions = RandomStream(seed: 0, component: "streaming/attribute-directions")
        var counts: [Int32: Int] = [:]
        for attribute in links.attributes { counts[attribute, default: 0] += 1 }
        return (0..<links.itemCount).map { item in
            var vector = [Float](repeating: 0, count: width)
            for attribute in links[item] {
                let rarity = logf(1 + Float(links.itemCount) / Float(counts[attribute] ?? 1))
                let direction = directions.stream(Int(attribute))
                for column in 0..<width { vector[column] += rarity * direction.normal(column) }
            }
            return vector
        }
    }
}

/// One simulated user.
private struct SimulatedPerson: Sendable {
    let user: Int32
    /// Simulated milliseconds of the next choice.
    var nextTime: Int64 = 0
    var isActive = true
    private let stream: RandomStream
    private var taste: [Float]
    private var isSeen: [Bool]
    private var choicesLeft = 0
    private var choice = 0
    private var session = 0

    init(
        user: Int32, stream: RandomStream, seen: ArraySlice<Int32>, vectors: [Float], width: Int
    ) {
        self.user = user
        self.stream = stream
        isSeen = [Bool](repeating: false, count: vectors.count / width)
        var mean = [Float](repeating: 0, count: width)
        for item in seen {
            isSeen[Int(item)] = true
        }
        for item in seen.suffix(20) {
            for column in 0..<width { mean[column] += vectors[Int(item) * width + column] }
        }
        taste = unit(mean)
    }

    /// Draws the item with the largest utility plus Gumbel noise; nil and inactive when none is left.
    mutating func choose(vectors: [Float], popularity: [Float], weight: Float) -> Int32? {
        let noise = stream.stream(2 * choice)
        let width = taste.count
        var best: (item: Int32, utility: Float)?
        vectors.withUnsafeBufferPointer { vectors in
            for item in popularity.indices where !isSeen[item] {
                var cosine: Float = 0
                for column in 0..<width { cosine += taste[column] * vectors[item * width + column] }
                // The half keeps the inner logarithm away from zero.
                let uniform = noise.uniform(item) + 0x1p-25
                let utility = weight * cosine + popularity[item] - logf(-logf(uniform))
                if utility > best?.utility ?? -.infinity { best = (Int32(item), utility) }
            }
        }
        guard let best else {
            isActive = false
            return nil
        }
        isSeen[Int(best.item)] = true
        return best.item
    }

    /// Turns the taste towards what was chosen and decides when the next choice is.
    mutating func learn(from vector: ArraySlice<Float>, _ settings: SimulationSettings) {
        turn(towards: Array(vector), by: settings.learning)
        choice += 1
        choicesLeft -= 1
        if choicesLeft <= 0 {
            scheduleSession(settings, isFirst: false)
        } else {
            let seconds = exponential(stream.stream(2 * choice + 1), 0)
            nextTime += 1 + Int64(seconds * settings.secondsBetweenChoices * 1_000)
        }
    }

    /// Sets the time and length of the next session and lets the taste drift.
    mutating func scheduleSession(_ settings: SimulationSettings, isFirst: Bool) {
        let numbers = stream.stream(-1 - session)
        session += 1
        // The first session starts soon: a demo should not wait for somebody's evening.
        let hours = settings.hoursBetweenSessions * (isFirst ? 0.05 : 1)
        nextTime += 1 + Int64(exponential(numbers, 0) * hours * 3_600_000)
        // Geometric: the number of tries until a success of probability 1 / mean.
        let stop = 1 / max(1, settings.sessionLength)
        choicesLeft = 1
        if stop < 1 {
            choicesLeft += Int(-exponential(numbers, 1) / log1p(Double(-stop)))
        }
        let direction = taste.indices.map { numbers.normal(2 + $0) }
        turn(towards: unit(direction), by: settings.drift)
    }

    private mutating func turn(towards direction: [Float], by share: Float) {
        for column in taste.indices {
            taste[column] = (1 - share) * taste[column] + share * direction[column]
        }
        taste = unit(taste)
    }

    /// A draw from the exponential distribution of mean 1.
    private func exponential(_ stream: RandomStream, _ counter: Int) -> Double {
        -log(1 - Double(stream.uniform(counter)))
    }
}

/// The vector at unit length; zeros stay zeros.
private func unit(_ vector: [Float]) -> [Float] {
    let squares = vector.reduce(0) { $0 + $1 * $1 }
    guard squares > 0, squares.isFinite else { return vector.map { _ in 0 } }
    let scale = 1 / squares.squareRoot()
    return vector.map { $0 * scale }
}
