/// What would bring a candidate down: the items of the history whose absence does it.
///
/// A statement about the model, not about the world: had the user not had the items, others would
/// have been there instead.
public struct Dethroning: Sendable, Equatable, Codable {
    /// How sure it is that no smaller set does it.
    public enum Finding: String, Sendable, Codable, CaseIterable {
        /// Every smaller set was tried.
        case smallest = "smallest"
        /// No smaller one was found among those tried; every item of the set is necessary.
        case noSmallerFound = "no smaller one found"
        /// No set was found among those tried.
        case none = "none found"
        /// Every set was tried, and none does it.
        case impossible = "no set does it"
        /// The search was stopped before it found one.
        case stopped = "stopped"
    }

    /// Where a candidate stands in one list.
    public struct Standing: Sendable, Equatable, Codable {
        /// Dense item index.
        public let item: Int32
        /// Rank, counted from 1.
        public let rank: Int
        /// Score; comparable within its list.
        public let score: Float
    }

    /// An item of the set.
    public struct HiddenItem: Sendable, Equatable, Codable {
        /// Dense item index.
        public let item: Int32
        /// Rank of the candidate when this item alone is hidden.
        public let rankAlone: Int
        /// Rank of the candidate when all of the set but this item is hidden: it has not fallen.
        public let rankWithoutIt: Int
    }

    /// Random sets of the same size.
    public struct Controls: Sendable, Equatable, Codable {
        /// Different sets that were drawn.
        public let draws: Int
        /// How many of them reach the goal as well.
        public let reached: Int

        /// The share that reaches it; nil without draws.
        public var share: Double? { draws > 0 ? Double(reached) / Double(draws) : nil }
    }

    /// The candidate with nothing hidden.
    public let before: Standing
    /// The rank it had to fall below.
    public let goal: Int
    /// What was found out.
    public let finding: Finding
    /// The set, the item with the largest effect of its own first; empty where none was found.
    public let hidden: [HiddenItem]
    /// The candidate with the set hidden; nil where none was found.
    public let after: Standing?
    /// The best candidate with the set hidden; nil where none was found.
    public let top: Standing?
    /// The candidate with every item hidden that could be.
    public let withoutAll: Standing
    /// Items that could be hidden.
    public let pool: Int
    /// Different smaller sets that were tried.
    public let smallerTried: Int
    /// Questions that were asked of the model, controls not counted.
    public let scorings: Int
    /// Random sets of the same size; none where no set was found.
    public let controls: Controls

    /// Whether hiding anything could change the list at all, as far as was tried: a model that reads
    /// no history gives the same scores whatever is hidden.
    public let dependsOnHistory: Bool
}

/// How a dethroning set is looked for.
public struct DethroningSettings: Sendable, Equatable {
    /// Only items of the last so many events may be hidden; all when nil.
    public var window: Int?
    /// Largest set that is looked for.
    public var most = 20
    /// Items with the largest effect of their own that the greedy search goes on with.
    public var breadth = 50
    /// Smaller sets that are tried at most to say that there is none.
    public var budget = 2_000
    /// Random sets of the same size.
    public var controls = 20

    /// The settings of the reports.
    public init() {}
}
