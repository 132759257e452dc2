import Catalog
import Recommenders
import Tensor

/// Draws cases for raters: rows of users' lists, spread over what could matter to a judgement.
///
/// Users are looked at in an order of the seed, and each gives one row, of the group of items,
/// histories and ranks that has the fewest so far. Of these rows three times as many as are wanted are checked, taken in turns from
/// every group, and ``StratifiedChoice`` picks among the checked ones. The order of the result is
/// shuffled, so that a rater cannot guess the group from the place. Everything follows from seed,
/// data set, model version and event index: the same four draw the same cases.
///
/// Made of short steps, so that a screen can go on beside it.
public struct SpotCheckDraw {
    /// The data that rows are drawn from.
    public struct World {
        /// Number of users.
        public let userCount: Int
        /// Known events of a user now.
        public let historyCount: (Int32) -> Int
        /// The question of a user now.
        public let request: (Int32) -> ScoringRequest
        /// Known events of every item now. **Shape** [itemCount]
        public let itemSupport: [Int]
        /// Titles of items; untrusted text. **Shape** [itemCount]
        public let titles: [String]

        /// Describes the data.
        public init(
            userCount: Int, itemSupport: [Int], titles: [String],
            historyCount: @escaping (Int32) -> Int,
            request: @escaping (Int32) -> ScoringRequest
        ) {
            self.userCount = userCount
            self.itemSupport = itemSupport
            self.titles = titles
            self.historyCount = historyCount
            self.request = request
        }
    }

    /// Below this many known events an item is cold.
    public static let coldBelow = 5
    /// Shortest list with three groups of ranks.
    public static let shortestList = 8

    /// One case in so many may be a row without evidence, more only where there are no others: there
    /// is little to judge in it.
    static let bareShare = 10

    /// A row that may be drawn.
    struct Row: Sendable, Equatable {
        let user: Int32
        let item: Int32
        let rank: Int
        let strata: SpotCheckStrata
    }

    private let count: Int
    private var questions: CheckQuestions
    private let check: FaithfulnessCheck
    private let world: World
    private let seed: UInt64
    private let eventIndex: Int
    private let stream: RandomStream
    private let order: [Int32]
    /// The median number of events of users who have any.
    let medianHistory: Int
    private(set) var looked = 0
    private var pool: [[Row]]
    private var waiting: [Row]?
    private var drafts: [SpotCheckDraft] = []
    private var checked = 0

    /// Prepares a draw; nothing is scored yet.
    ///
    /// - Parameters:
    ///   - count: Cases wanted.
    ///   - pin: What the cases will be pinned to; the draw depends on it.
    public init(
        _ count: Int, _ questions: CheckQuestions, check: FaithfulnessCheck, world: World,
        pin: SpotCheckPin
    ) {
        precondition(count >= 1, "\(count) cases")
        precondition(
            questions.listCount >= Self.shortestList,
            "a list of \(questions.listCount) has no three groups of ranks")
        self.count = count
        self.questions = questions
        self.check = check
        self.world = world
        (seed, eventIndex) = (pin.seed, pin.eventIndex)
        stream = RandomStream(
            seed: seed,
            component: "spot-check/\(pin.dataset)/\(pin.modelVersion)/\(pin.eventIndex)")
        order = stream.stream(0).permutation(of: world.userCount)
        let lengths = (0..<Int32(world.userCount)).map(world.historyCount).filter { $0 > 0 }
            .sorted()
        medianHistory = lengths.isEmpty ? 0 : lengths[lengths.count / 2]
        pool = Array(repeating: [], count: SpotCheckStrata.cells)
    }

    /// How often a user is looked at, at most; the same one again when there are few.
    private var lookLimit: Int {
        min(world.userCount * SpotCheckStrata.cells, max(200, 8 * count))
    }

    /// Rows that are checked, at most.
    private var checkLimit: Int { 3 * count }

    /// How far the draw is, in checked rows; the total is a bound until the checks begin.
    public var progress: (done: Int, total: Int) {
        (checked, waiting.map { checked + $0.count } ?? checkLimit)
    }

    /// Looks at a user, or checks a row.
    ///
    /// - Returns: False when there is nothing left to do.
    public mutating func step() throws -> Bool {
        guard var rows = waiting else {
            if looked < lookLimit, !isPoolFull {
                look(at: order[looked % order.count])
                looked += 1
            } else {
                waiting = rowsInTurns()
            }
            return true
        }
        guard let row = rows.popLast() else { return false }
        waiting = rows
        try check(row)
        return true
    }

    // MARK: Looking

    private var isPoolFull: Bool {
        pool.allSatisfy { $0.count * pool.count >= checkLimit }
    }

    private mutating func look(at user: Int32) {
        let request = world.request(user)
        guard !request.history.isEmpty else { return }
        let list = questions.recommender.ranking(questions.listCount, for: request)
        guard list.count >= 2 else { return }
        let draws = stream.stream(1).stream(Int(user))
        var offers: [[Row]] = Array(repeating: [], count: pool.count)
        for (place, scored) in list.enumerated() {
            let strata = SpotCheckStrata(
                item: world.itemSupport[Int(scored.item)] < Self.coldBelow ? .cold : .warm,
                history: world.historyCount(user) < medianHistory ? .short : .long,
                rank: .init(place + 1, of: questions.listCount))
            offers[strata.cell].append(
                Row(user: user, item: scored.item, rank: place + 1, strata: strata))
        }
        // One row of a user at a time, so that cases come from many users: of the group that has
        // the fewest so far.
        let cell = offers.indices.filter { !offers[$0].isEmpty }
            .min { pool[$0].count < pool[$1].count }
        guard let cell, pool[cell].count < count else { return }
        let row = offers[cell][draws.integer(looked, below: offers[cell].count)]
        if !pool[cell].contains(row) { pool[cell].append(row) }
    }

    /// The rows to check, the last one first: one of each cell in turns.
    private func rowsInTurns() -> [Row] {
        var rows: [Row] = []
        for turn in 0..<count {
            for cell in pool where turn < cell.count { rows.append(cell[turn]) }
        }
        return rows.prefix(checkLimit).reversed()
    }

    // MARK: Checking

    /// What the check says of one row, whether it is drawn or not.
    mutating func finding(of user: Int32, _ item: Int32) throws -> SpotCheckFinding {
        SpotCheckFinding(try result(of: user, item).result)
    }

    private mutating func result(
        of user: Int32, _ item: Int32
    ) throws -> (question: CheckQuestion, result: FaithfulnessResult) {
        // The streams of whyrec check: it says the same of the row.
        let streams = CheckStreams(seed: seed, user: user, item: item, eventIndex: eventIndex)
        let question = questions.question(of: user, item: item, stream: streams.other)
        return (question, try check(question, stream: streams.controls))
    }

    private mutating func check(_ row: Row) throws {
        let (question, result) = try result(of: row.user, row.item)
        checked += 1
        let history = question.request.history.suffix(SpotCheckExhibit.historyLimit).reversed()
        let seen = Set(question.request.history).count
        drafts.append(
            SpotCheckDraft(
                user: row.user, item: row.item,
                // A second stage gives the row another place than the list it was drawn from.
                rank: result.place ?? row.rank,
                strata: row.strata, automatic: SpotCheckFinding(result),
                exhibit: SpotCheckExhibit(
                    question.evidence, result.rationale,
                    history: history.map { world.titles[Int($0)] },
                    candidateCount: world.itemSupport.count - seen)))
    }

    // MARK: The result

    /// The drawn cases in the order raters see them; as many as were wanted, or as there are.
    public func cases() -> [SpotCheckDraft] {
        let chosen = StratifiedChoice.places(
            count, of: drafts.map(\.groups), owners: drafts.map(\.user),
            rare: Set(drafts.indices.filter { drafts[$0].exhibit.pieces.isEmpty }),
            rareLimit: (count + Self.bareShare - 1) / Self.bareShare
        ).map { drafts[$0] }
        return stream.stream(2).permutation(of: chosen.count).map { chosen[Int($0)] }
    }

    /// What there is to say about a draw, in sentences: how the cases spread, and which groups are
    /// empty.
    ///
    /// - Parameter cases: What ``cases()`` gave.
    public func notes(on cases: [SpotCheckDraft]) -> [String] {
        let list = questions.listCount
        var notes = [
            "\(cases.count) cases of \(min(looked, order.count)) users looked at, \(checked) rows checked, lists of "
                + "\(list); cold is an item with fewer than \(Self.coldBelow) events, short a "
                + "history of fewer than \(medianHistory)"
        ]
        for dimension in SpotCheckDimension.allCases {
            let counts = dimension.groups.map { group in
                (group, cases.count { dimension.group(of: $0) == group })
            }
            notes.append(
                "\(dimension.rawValue): "
                    + counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", "))
            let empty = counts.filter { $0.1 == 0 }.map(\.0)
            if !empty.isEmpty {
                notes.append(
                    "\(dimension.rawValue): no case is \(empty.joined(separator: " or "))"
                        + ", none was found")
            }
        }
        let bare = cases.count { $0.exhibit.pieces.isEmpty }
        let passed = drafts.count { $0.exhibit.pieces.isEmpty } - bare
        if bare + passed > 0 {
            notes.append(
                "\(bare) cases have no evidence that may be shown; \(passed) more such rows were "
                    + "passed over")
        }
        if cases.count < count {
            notes.append("\(count) cases were wanted, there are no more rows to draw from")
        }
        return notes
    }
}

/// What the cases of a queue are spread over.
public enum SpotCheckDimension: String, Sendable, CaseIterable {
    /// Warm or cold.
    case item
    /// Short or long.
    case history
    /// Top, middle or low.
    case rank
    /// What the automatic check says.
    case check

    /// Names of its groups in order.
    public var groups: [String] {
        switch self {
        case .item: SpotCheckStrata.ItemGroup.allCases.map(\.rawValue)
        case .history: SpotCheckStrata.HistoryGroup.allCases.map(\.rawValue)
        case .rank: SpotCheckStrata.RankGroup.allCases.map(\.rawValue)
        case .check: FaithfulnessVerdict.allCases.map(\.rawValue)
        }
    }

    /// The group of a case; nil for one that was picked, or not checked.
    public func group(of draft: SpotCheckDraft) -> String? {
        switch self {
        case .item: draft.strata?.item.rawValue
        case .history: draft.strata?.history.rawValue
        case .rank: draft.strata?.rank.rawValue
        case .check: draft.automatic?.verdict
        }
    }
}

extension SpotCheckDraft {
    /// Number of its group in every dimension.
    fileprivate var groups: [Int] {
        SpotCheckDimension.allCases.map { dimension in
            dimension.group(of: self).flatMap(dimension.groups.firstIndex) ?? -1
        }
    }
}

extension SpotCheckStrata.RankGroup {
    /// The group of a rank in a list of so many.
    init(_ rank: Int, of listCount: Int) {
        self = rank <= 3 ? .top : rank <= listCount / 2 ? .middle : .low
    }
}

extension SpotCheckStrata {
    /// Cells of the groups that are known before a check.
    fileprivate static let cells = 12

    /// Number of the cell, 0 ..< ``cells``.
    fileprivate var cell: Int {
        let place = RankGroup.allCases.firstIndex(of: rank) ?? 0
        return place * 4 + (item == .cold ? 2 : 0) + (history == .long ? 1 : 0)
    }
}
