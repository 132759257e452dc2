/// The two favourite values of a trait.
public struct Taste: Sendable, Equatable {
    /// The value liked best.
    public var first: Int
    /// The value liked second.
    public var second: Int
}

/// A turn of a user's taste at a known moment.
public struct TasteDrift: Sendable, Equatable {
    /// Which of the world's drift moments.
    public let moment: Int
    /// Seconds after the beginning of the record.
    public let time: Int
    /// The trait that turns.
    public let trait: PlantedTrait
    /// The new favourite; the old one becomes the second.
    public let value: Int
}

/// A user of the made-up world with planted tastes.
public struct Viewer: Sendable, Equatable {
    /// Place among the users.
    public let index: Int32
    /// Name in the source files, such as `42`.
    public let name: String
    /// Tastes at the beginning, by `PlantedTrait`'s order.
    public let tastes: [Taste]
    /// How much each reason weighs for this user, by the order of kinds; they add to 1.
    public let weights: [Double]
    /// The circle of friends, if any.
    public let circle: Int?
    /// Turns of taste, in order of time.
    public let drifts: [TasteDrift]
    /// Times of the interactions, in seconds after the beginning, strictly ascending.
    public let times: [Int]

    /// Favourites at a moment.
    ///
    /// - Parameter time: Seconds after the beginning; a drift counts from its own second on.
    public func taste(_ trait: PlantedTrait, at time: Int) -> Taste {
        var taste = tastes[trait.index]
        for drift in drifts where drift.trait == trait && drift.time <= time {
            guard drift.value != taste.first else { continue }
            taste = Taste(first: drift.value, second: taste.first)
        }
        return taste
    }
}

/// Friends who watch what the others watched.
public struct Circle: Sendable, Equatable {
    /// Users, ascending.
    public let members: [Int32]
    /// What most of them like, by `PlantedTrait`'s order.
    public let tastes: [Taste]
}

/// A moment at which tastes drift, and the values in fashion then.
public struct DriftMoment: Sendable, Equatable {
    /// Seconds after the beginning of the record.
    public let time: Int
    /// The value in fashion of each trait, by `PlantedTrait`'s order.
    public let fashions: [Int]
}
