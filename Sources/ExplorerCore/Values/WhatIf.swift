/// What is asked when something is thought away.
public enum WhatIfQuestion: Sendable, Equatable {
    /// The list with items of the history hidden; `listed` are the rows whose places are wanted.
    case hiding(user: Int32, items: [Int32], listed: [Int32])
    /// The fewest items of the history whose absence brings a candidate down.
    case dethroning(user: Int32, item: Int32)
    /// Which events moved a row since a moment.
    case move(MoveQuestion)
}

/// An answer to a ``WhatIfQuestion``.
public enum WhatIfAnswer: Sendable, Equatable {
    /// Answer to `hiding`.
    case hidden(HiddenList)
    /// Answer to `dethroning`.
    case dethroned(DethroningFindings)
    /// Answer to `move`.
    case moved(MoveFindings)
}

/// A row that moved since a moment.
public struct MoveQuestion: Sendable, Equatable {
    /// Dense user index.
    public let user: Int32
    /// Dense item index.
    public let item: Int32
    /// Number of stream events applied at the moment.
    public let since: Int
    /// Version of the adapter that served then.
    public let adapterVersion: Int?

    /// Asks about a row.
    public init(user: Int32, item: Int32, since: Int, adapterVersion: Int?) {
        self.user = user
        self.item = item
        self.since = since
        self.adapterVersion = adapterVersion
    }
}

/// The list with items of the history hidden from the model; hidden items stay out of it.
public struct HiddenList: Sendable, Equatable {
    /// Dense user index.
    public let user: Int32
    /// The items.
    public let items: [Int32]
    /// Number of stream events applied when it was asked.
    public let eventIndex: Int
    /// Where the listed rows would stand.
    public let places: [Int32: CandidateStanding]
    /// Title of the row that would be first; untrusted text.
    public let bestTitle: String

    /// Makes an answer.
    public init(
        user: Int32, items: [Int32], eventIndex: Int, places: [Int32: CandidateStanding],
        bestTitle: String
    ) {
        self.user = user
        self.items = items
        self.eventIndex = eventIndex
        self.places = places
        self.bestTitle = bestTitle
    }
}

/// What would bring a candidate down.
public struct DethroningFindings: Sendable, Equatable {
    /// An item of the set.
    public struct Item: Sendable, Equatable {
        /// Dense item index.
        public let item: Int32
        /// Title; untrusted text.
        public let title: String
        /// Rank of the candidate when this item alone is hidden.
        public let rankAlone: Int

        /// Makes an item.
        public init(item: Int32, title: String, rankAlone: Int) {
            self.item = item
            self.title = title
            self.rankAlone = rankAlone
        }
    }

    /// Dense index of the candidate.
    public let item: Int32
    /// Its title; untrusted text.
    public let title: String
    /// Number of stream events applied when it was asked.
    public let eventIndex: Int
    /// The candidate with nothing hidden.
    public let before: CandidateStanding
    /// The set; empty where none was found.
    public let items: [Item]
    /// The candidate without the set; nil where none was found.
    public let after: CandidateStanding?
    /// Title of the row that would be first; nil where no set was found.
    public let bestTitle: String?
    /// How sure it is, as a sentence.
    public let certainty: String
    /// Random sets of the same size that were tried.
    public let controlDraws: Int
    /// How many of them do the same.
    public let controlsReached: Int
    /// Questions that were asked of the model.
    public let scorings: Int
    /// The model whose places these are, where a second stage gives the screen's; nil where there is
    /// none.
    public let firstStage: String?

    /// Makes an answer.
    public init(
        item: Int32, title: String, eventIndex: Int, before: CandidateStanding, items: [Item],
        after: CandidateStanding?, bestTitle: String?, certainty: String,
        controlDraws: Int, controlsReached: Int, scorings: Int, firstStage: String? = nil
    ) {
        self.firstStage = firstStage
        self.item = item
        self.title = title
        self.eventIndex = eventIndex
        self.before = before
        self.items = items
        self.after = after
        self.bestTitle = bestTitle
        self.certainty = certainty
        self.controlDraws = controlDraws
        self.controlsReached = controlsReached
        self.scorings = scorings
    }
}

/// Which events moved a row.
public struct MoveFindings: Sendable, Equatable {
    /// One event that was left out, and the row looked at again.
    public struct Effect: Sendable, Equatable {
        /// Event index.
        public let eventIndex: Int
        /// Pseudonym.
        public let userName: String
        /// Title of the item; untrusted text.
        public let title: String
        /// Whether it is in the history of the watched user.
        public let isOwn: Bool
        /// Score with the event less score without it.
        public let scoreChange: Double
        /// Rank without the event; nil where the row would be no candidate.
        public let rankWithout: Int?

        /// Makes an effect.
        public init(
            eventIndex: Int, userName: String, title: String, isOwn: Bool, scoreChange: Double,
            rankWithout: Int?
        ) {
            self.eventIndex = eventIndex
            self.userName = userName
            self.title = title
            self.isOwn = isOwn
            self.scoreChange = scoreChange
            self.rankWithout = rankWithout
        }
    }

    /// The row.
    public let item: Int32
    /// Event index of the moment from which it is counted.
    public let since: Int
    /// Event index of the present.
    public let eventIndex: Int
    /// The events, the largest change first.
    public let effects: [Effect]
    /// What their sum leaves over of what they do together.
    public let remainder: Double
    /// Events that were not tried one by one.
    public let untriedCount: Int
    /// What is left of the whole for these.
    public let untriedChange: Double
    /// Score with all events less score without any.
    public let wholeChange: Double
    /// The model whose scores and places these are, where a second stage gives the screen's; nil
    /// where there is none.
    public let firstStage: String?

    /// Makes an answer.
    public init(
        item: Int32, since: Int, eventIndex: Int, effects: [Effect], remainder: Double,
        untriedCount: Int, untriedChange: Double, wholeChange: Double, firstStage: String? = nil
    ) {
        self.firstStage = firstStage
        self.item = item
        self.since = since
        self.eventIndex = eventIndex
        self.effects = effects
        self.remainder = remainder
        self.untriedCount = untriedCount
        self.untriedChange = untriedChange
        self.wholeChange = wholeChange
    }
}
